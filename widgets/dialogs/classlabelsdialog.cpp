// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/classlabelsdialog.h"

#include "core/annotation/labellookup.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/theme/labelswatch.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

enum Column { ClassColumn, LabelColumn };

// Entries of the field: no label, a new one, and below a line the labels.
constexpr int kNew = 1;
constexpr int kSeparator = 2;

} // namespace

ClassLabelsDialog::ClassLabelsDialog(QStringList classes, std::vector<Label> labels,
                                     const std::vector<std::optional<LabelId>>& current,
                                     QWidget* parent)
    : QDialog(parent)
    , m_classes(std::move(classes))
    , m_labels(std::move(labels))
{
    for (const std::optional<LabelId>& label : current)
        m_choices.push_back({label});
    setObjectName(u"classLabelsDialog"_s);
    setWindowTitle(tr("Labels for everyday things"));
    resize(520, 620);
    createTree();
    createChoice();
    createLayout();
    for (size_t row = 0; row < m_choices.size(); ++row)
        showRow(row);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    updateSummary();
    m_search->setFocus();
}

void ClassLabelsDialog::createTree()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"classSearch"_s);
    m_search->setPlaceholderText(tr("Find a thing or a label"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Show only things and labels with these letters in their names"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ClassLabelsDialog::filter);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"classes"_s);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setToolTip(tr("Select one or several things, then choose their label below"));
    m_tree->setHeaderLabels({tr("Thing"), tr("Label")});
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QTreeWidget::ExtendedSelection);
    for (const QString& name : m_classes)
        new QTreeWidgetItem(m_tree, {name});
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &ClassLabelsDialog::showSelected);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        m_choice->setFocus();
        m_choice->showPopup();
    });
}

void ClassLabelsDialog::createChoice()
{
    m_choiceText = new QLabel(this);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"classLabel"_s);
    m_choice->setToolTip(tr("What the selected things are suggested as"));
    m_choice->addItem(tr("No label", "a thing gets none"));
    m_choice->addItem(tr("A new label of that name"));
    m_choice->insertSeparator(kSeparator);
    for (const Label& label : m_labels)
        m_choice->addItem(labelSwatch(label.colour), label.name);
    m_choiceText->setBuddy(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { choose(chosen(index)); });
}

void ClassLabelsDialog::createLayout()
{
    auto* text = new QLabel(tr("Boxwright knows these things without any training. Give those "
                               "that you want suggested a label; the others are left out."),
                            this);
    text->setWordWrap(true);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"classSummary"_s);
    m_summary->setProperty("role", u"muted"_s);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_choiceText);
    choice->addWidget(m_choice, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* use = buttons->addButton(tr("Use these labels"), QDialogButtonBox::AcceptRole);
    use->setObjectName(u"useClassLabels"_s);
    // Enter belongs to the list and the field.
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addLayout(choice);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
}

void ClassLabelsDialog::filter(const QString& text)
{
    QTreeWidgetItem* first = nullptr;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_tree->topLevelItem(row);
        const bool isFound = item->text(ClassColumn).contains(text, Qt::CaseInsensitive)
            || item->text(LabelColumn).contains(text, Qt::CaseInsensitive);
        item->setHidden(!isFound);
        if (isFound && !first)
            first = item;
    }
    if (first) // what is selected is always seen
        m_tree->setCurrentItem(first);
    else
        m_tree->clearSelection();
}

std::vector<size_t> ClassLabelsDialog::selectedRows() const
{
    std::vector<size_t> rows;
    for (QTreeWidgetItem* item : m_tree->selectedItems()) {
        if (!item->isHidden())
            rows.push_back(size_t(m_tree->indexOfTopLevelItem(item)));
    }
    return rows;
}

void ClassLabelsDialog::showSelected()
{
    const std::vector<size_t> rows = selectedRows();
    m_choice->setEnabled(!rows.empty());
    m_choiceText->setText(
        rows.size() == 1 ? tr("&Label of “%1”:")
                               .arg(QString(m_classes[int(rows.front())]).replace(u'&', u"&&"_s))
                         : tr("&Label of %Ln thing(s):", nullptr, int(rows.size())));
    m_choice->setAccessibleName(QString(m_choiceText->text()).remove(u'&'));
    const bool areAlike = !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](size_t row) {
        return m_choices[row] == m_choices[rows.front()];
    });
    int index = -1;
    for (int i = 0; areAlike && i < m_choice->count() && index < 0; ++i) {
        if (i != kSeparator && chosen(i) == m_choices[rows.front()])
            index = i;
    }
    m_choice->setCurrentIndex(index);
}

ClassLabelsDialog::Choice ClassLabelsDialog::chosen(int index) const
{
    if (index > kSeparator)
        return {m_labels[size_t(index - kSeparator - 1)].id};
    return {{}, index == kNew};
}

std::optional<LabelId> ClassLabelsDialog::labelNamed(const QString& name) const
{
    const auto found = std::find_if(m_labels.begin(), m_labels.end(),
                                    [&name](const Label& label) { return label.name == name; });
    return found == m_labels.end() ? std::nullopt : std::optional(found->id);
}

void ClassLabelsDialog::choose(const Choice& choice)
{
    for (const size_t row : selectedRows()) {
        m_choices[row] = choice;
        if (choice.isNew) { // unless there is one of that name
            if (const auto known = labelNamed(m_classes[int(row)]))
                m_choices[row] = {known};
        }
        showRow(row);
    }
    showSelected();
    updateSummary();
}

void ClassLabelsDialog::showRow(size_t row)
{
    const Choice& choice = m_choices[row];
    const Label* label = choice.label ? findLabel(m_labels, *choice.label) : nullptr;
    QTreeWidgetItem* item = m_tree->topLevelItem(int(row));
    item->setIcon(LabelColumn, label ? labelSwatch(label->colour) : QIcon());
    item->setText(LabelColumn,
                  label              ? label->name
                      : choice.isNew ? tr("New: %1", "name of a label").arg(m_classes[int(row)])
                                     : QString());
}

void ClassLabelsDialog::updateSummary()
{
    const auto count = std::count_if(m_choices.begin(), m_choices.end(),
                                     [](const Choice& choice) { return choice != Choice(); });
    m_summary->setText(tr("%Ln thing(s) will be suggested.", nullptr, int(count)));
}

} // namespace boxwright
