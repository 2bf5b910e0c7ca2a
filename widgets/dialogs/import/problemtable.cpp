// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/problemtable.h"

#include "widgets/delegates/rowdelegate.h"
#include "widgets/models/importproblemfilter.h"
#include "widgets/models/importproblemmodel.h"
#include "widgets/models/tabletext.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

ProblemTable::ProblemTable(QWidget* parent)
    : QWidget(parent)
    , m_problems(new ImportProblemModel(this))
    , m_shown(new ImportProblemFilter(this))
    , m_current(new QLabel(this))
{
    m_shown->setSourceModel(m_problems);
    createFilters();
    createView();
    createCopy();
    m_current->setObjectName(u"importProblemText"_s);
    m_current->setWordWrap(true);
    m_current->setTextFormat(Qt::PlainText);
    m_current->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_severity);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(filters);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_current);
}

void ProblemTable::createFilters()
{
    m_severity = new QComboBox(this);
    m_severity->setObjectName(u"importProblemSeverity"_s);
    m_severity->setAccessibleName(tr("Kind of problems"));
    m_severity->setToolTip(tr("Show problems of one kind only"));
    m_severity->addItem(tr("Everything"));
    for (const ProblemSeverity severity :
         {ProblemSeverity::Error, ProblemSeverity::Warning, ProblemSeverity::Info})
        m_severity->addItem(problemSeverityName(severity), int(severity));
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"importProblemSearch"_s);
    m_search->setPlaceholderText(tr("Find a file, a code or a word"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Show only problems with these letters somewhere"));
    m_search->setClearButtonEnabled(true);
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_severity->currentData();
        m_shown->setSeverity(chosen.isValid() ? std::optional(ProblemSeverity(chosen.toInt()))
                                              : std::nullopt);
    });
    connect(m_search, &QLineEdit::textChanged, m_shown, &ImportProblemFilter::setText);
}

void ProblemTable::createView()
{
    m_view = new QTreeView(this);
    m_view->setObjectName(u"importProblems"_s);
    m_view->setAccessibleName(tr("Problems found"));
    m_view->setToolTip(tr("Click a heading to sort; the selected problem stands in full below"));
    m_view->setModel(m_shown);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QTreeView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    // What needs a look comes first, the rest as it was found.
    m_view->sortByColumn(ImportProblemModel::SeverityColumn, Qt::AscendingOrder);
    m_view->header()->setStretchLastSection(true);
    for (const auto& [column, width] : {std::pair(ImportProblemModel::SeverityColumn, 88),
                                        std::pair(ImportProblemModel::CodeColumn, 168),
                                        std::pair(ImportProblemModel::FileColumn, 128),
                                        std::pair(ImportProblemModel::LineColumn, 48),
                                        std::pair(ImportProblemModel::MessageColumn, 232)})
        m_view->setColumnWidth(column, width);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemTable::showCurrent);
}

void ProblemTable::createCopy()
{
    auto* copy = new QAction(tr("Copy the selected problems"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ProblemTable::copySelected);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copy = new QPushButton(tr("Copy all"), this);
    m_copy->setObjectName(u"importCopyProblemsButton"_s);
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setToolTip(tr("Copies all problems that are shown, as text and as a table (CSV)"));
    connect(m_copy, &QPushButton::clicked, this, &ProblemTable::copyAll);
}

void ProblemTable::setProblems(const std::vector<ImportProblem>& problems)
{
    m_problems->setProblems(problems);
    showCurrent();
}

void ProblemTable::showCurrent()
{
    const QModelIndex current = m_shown->mapToSource(m_view->currentIndex());
    m_current->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const ImportProblem& problem = m_problems->problemAt(current.row());
    m_current->setText(u"%1 %2"_s.arg(problem.message, problem.action).trimmed());
}

void ProblemTable::copySelected()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    copyRows(rows, ImportProblemModel::CopyRole);
}

void ProblemTable::copyAll()
{
    QModelIndexList rows;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        rows << m_shown->index(row, 0);
    copyRows(rows, ImportProblemModel::CopyRole);
}

} // namespace boxwright
