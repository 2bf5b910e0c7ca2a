// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/runhistory.h"

#include "core/run/runlookup.h"
#include "widgets/models/runlistmodel.h"
#include "widgets/panels/elidedlabel.h"
#include "widgets/panels/paneltext.h"
#include "widgets/panels/rundetails.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

RunHistory::RunHistory(QWidget* parent)
    : QWidget(parent)
    , m_model(new RunListModel(this))
    , m_table(new QTableView(this))
    , m_details(new RunDetails)
    , m_rename(new QPushButton(tr("Rename"), this))
    , m_export(new QPushButton(tr("Export model…"), this))
    , m_delete(new QPushButton(tr("Delete…"), this))
{
    createTable();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    // It lies on a card, whose colour shows through.
    scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_table, 1);
    layout->addWidget(createButtons());
    layout->addWidget(scroll, 3);
    connect(m_model, &RunListModel::renameRequested, this, &RunHistory::renameRequested);
    connect(m_details, &RunDetails::noteChanged, this, &RunHistory::noteChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunHistory::showSelected);
}

RunHistory::~RunHistory()
{
    // A note that is being typed loses the focus as it goes, and says so to nobody.
    disconnect(m_details, nullptr, this, nullptr);
}

void RunHistory::createTable()
{
    m_table->setObjectName(u"runHistory"_s);
    m_table->setAccessibleName(tr("History of training runs"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked); // F2 is for the whole row
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(120);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RunListModel::NameColumn,
                                                      QHeaderView::Stretch);
    addKey(tr("Rename run"), Qt::Key_F2, &RunHistory::rename);
    addKey(tr("Delete runs"), QKeySequence::Delete, &RunHistory::deleteSelected);
}

/// Works while the table has the focus.
void RunHistory::addKey(const QString& name, const QKeySequence& key, void (RunHistory::*slot)())
{
    auto* action = new QAction(name, m_table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, slot);
}

QWidget* RunHistory::createButtons()
{
    auto* row = new QWidget(this);
    auto* hint = new ElidedLabel(row);
    hint->setProperty("role", u"muted"_s);
    hint->setWholeText(tr("Ctrl-click several runs to compare their curves."));
    m_rename->setObjectName(u"renameRunButton"_s);
    m_rename->setToolTip(tr("Give the selected run another name (F2)"));
    m_export->setObjectName(u"exportModelButton"_s);
    m_export->setToolTip(tr("Write the model of the selected run to a file"));
    m_delete->setObjectName(u"deleteRunButton"_s);
    m_delete->setToolTip(tr("Delete the selected runs with their models"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint, 1);
    layout->addWidget(m_rename);
    layout->addWidget(m_export);
    layout->addWidget(m_delete);
    connect(m_rename, &QPushButton::clicked, this, &RunHistory::rename);
    connect(m_export, &QPushButton::clicked, this, &RunHistory::exportSelected);
    connect(m_delete, &QPushButton::clicked, this, &RunHistory::deleteSelected);
    return row;
}

void RunHistory::setRuns(const std::vector<RunRecord>& runs)
{
    const std::vector<RunRecord> selected = selectedRuns();
    m_model->setRuns(runs);
    const bool hasNotes = std::any_of(runs.begin(), runs.end(),
                                      [](const RunRecord& run) { return !run.note.isEmpty(); });
    m_table->setColumnHidden(RunListModel::NoteColumn, !hasNotes); // names need the room
    select(selected);
}

bool RunHistory::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void RunHistory::setModels(const std::vector<ModelRecord>& models)
{
    m_models = models;
    m_model->setModels(models);
    showSelected();
}

void RunHistory::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_model->setReadOnly(readOnly);
    m_details->setReadOnly(readOnly);
    showSelected();
}

std::vector<RunRecord> RunHistory::selectedRuns() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<RunRecord> runs;
    for (const QModelIndex& row : rows)
        runs.push_back(*m_model->runAt(row));
    return runs;
}

void RunHistory::select(const std::vector<RunRecord>& runs)
{
    const int last = m_model->columnCount() - 1;
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RunId id = m_model->runAt(m_model->index(row, 0))->id;
        if (std::any_of(runs.begin(), runs.end(), [id](const RunRecord& r) { return r.id == id; }))
            selection.select(m_model->index(row, 0), m_model->index(row, last));
    }
    if (selection.isEmpty() && !isEmpty())
        selection.select(m_model->index(0, 0), m_model->index(0, last));
    QItemSelectionModel* model = m_table->selectionModel();
    {
        const QSignalBlocker blocker(model); // shown below, also when the same rows are selected
        model->select(selection, QItemSelectionModel::ClearAndSelect);
        if (!selection.isEmpty())
            model->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
    }
    m_table->viewport()->update();
    showSelected();
}

std::optional<ModelRecord> RunHistory::selectedModel() const
{
    const std::vector<RunRecord> runs = selectedRuns();
    if (runs.size() != 1)
        return {};
    const ModelRecord* model = modelOfRun(m_models, runs.front().id);
    return model == nullptr ? std::nullopt : std::optional(*model);
}

void RunHistory::showSelected()
{
    const std::vector<RunRecord> runs = selectedRuns();
    const bool isRunning = std::any_of(runs.begin(), runs.end(), [](const RunRecord& run) {
        return run.outcome == RunOutcome::Running;
    });
    m_rename->setEnabled(runs.size() == 1 && !m_isReadOnly);
    m_export->setEnabled(selectedModel().has_value());
    m_delete->setEnabled(!runs.empty() && !isRunning && !m_isReadOnly);
    m_details->setVisible(!runs.empty());
    if (runs.size() > 1)
        m_details->compare(runs, m_models);
    if (runs.size() != 1)
        return;
    m_details->showRun(runs.front(), m_models);
    Q_EMIT runShown(runs.front().id);
}

void RunHistory::rename()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    m_table->setCurrentIndex(rows.first());
    m_table->edit(rows.first());
}

void RunHistory::exportSelected()
{
    // A copy, since other models may be set before whoever listens has asked where to.
    if (const std::optional<ModelRecord> model = selectedModel())
        Q_EMIT exportRequested(*model);
}

void RunHistory::deleteSelected()
{
    if (!m_delete->isEnabled())
        return;
    std::vector<RunId> ids;
    for (const RunRecord& run : selectedRuns())
        ids.push_back(run.id);
    Q_EMIT deleteRequested(ids);
}

} // namespace boxwright
