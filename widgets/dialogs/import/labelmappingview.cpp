// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/labelmappingview.h"

#include "widgets/delegates/rowdelegate.h"
#include "widgets/theme/labelswatch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

enum Column { ClassColumn, BoxesColumn, LabelColumn };

constexpr int kMaximumNameLength = 256; // as the import takes it

} // namespace

LabelMappingView::LabelMappingView(QWidget* parent)
    : QWidget(parent)
{
    createTree();
    createTarget();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_choice);
    setFocusProxy(m_tree);
    showSelected();
}

void LabelMappingView::createTree()
{
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"importClasses"_s);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setAccessibleName(tr("Classes of the files and their labels"));
    m_tree->setToolTip(tr("Select one or several classes to choose their label below"));
    m_tree->setHeaderLabels({tr("In the files"), tr("Boxes"), tr("Here")});
    m_tree->headerItem()->setTextAlignment(BoxesColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ClassColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QTreeWidget::ExtendedSelection);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &LabelMappingView::showSelected);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        m_target->setFocus();
        m_target->lineEdit()->selectAll();
    });
}

void LabelMappingView::createTarget()
{
    m_choice = new QWidget(this);
    m_choiceText = new QLabel(m_choice);
    m_target = new QComboBox(m_choice);
    m_target->setObjectName(u"importClassLabel"_s);
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->setCompleter(nullptr); // "cat" must not become "category"
    m_target->setToolTip(tr("A label that is here, or the name of a new one; the same for several "
                            "classes merges them"));
    m_target->lineEdit()->setMaxLength(kMaximumNameLength);
    m_target->lineEdit()->setPlaceholderText(tr("Several labels"));
    m_choiceText->setBuddy(m_target);
    connect(m_target, &QComboBox::activated, this,
            [this](int index) { choose(m_target->itemText(index)); });
    connect(m_target->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { choose(m_target->currentText()); });
    auto* row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choiceText);
    row->addWidget(m_target, 1);
}

void LabelMappingView::setLabels(std::vector<Label> labels)
{
    m_labels = std::move(labels);
}

void LabelMappingView::setClasses(std::vector<ImportedClass> classes)
{
    const QList<int> selected = selectedRows();
    const QString kept = selected.isEmpty() ? QString() : m_classes[size_t(selected.front())].name;
    m_classes = std::move(classes);
    fillTargets();
    m_tree->clear();
    for (size_t row = 0; row < m_classes.size(); ++row) {
        auto* item = new QTreeWidgetItem(m_tree);
        item->setText(ClassColumn, m_classes[row].name);
        item->setText(BoxesColumn, QLocale().toString(m_classes[row].boxes));
        item->setTextAlignment(BoxesColumn, Qt::AlignRight | Qt::AlignVCenter);
        showRow(int(row));
        if (row == 0 || m_classes[row].name == kept)
            m_tree->setCurrentItem(item);
    }
    showSelected();
}

void LabelMappingView::fillTargets()
{
    m_target->clear();
    QSet<QString> names;
    for (const Label& label : m_labels) {
        m_target->addItem(labelSwatch(label.colour), label.name);
        names.insert(label.name);
    }
    for (const ImportedClass& known : m_classes) {
        for (const QString& name : {known.name, known.target}) {
            if (names.contains(name))
                continue;
            m_target->addItem(name);
            names.insert(name);
        }
    }
}

void LabelMappingView::setEditable(bool editable)
{
    m_isEditable = editable;
    m_choice->setVisible(editable);
}

QMap<QString, QString> LabelMappingView::mapping() const
{
    QMap<QString, QString> mapping;
    for (const ImportedClass& known : m_classes) {
        if (known.target != known.name)
            mapping.insert(known.name, known.target);
    }
    return mapping;
}

QList<int> LabelMappingView::selectedRows() const
{
    QList<int> rows;
    for (QTreeWidgetItem* item : m_tree->selectedItems())
        rows << m_tree->indexOfTopLevelItem(item);
    return rows;
}

void LabelMappingView::showSelected()
{
    const QList<int> rows = selectedRows();
    m_target->setEnabled(!rows.isEmpty());
    m_choiceText->setText(
        rows.size() == 1
            ? tr("&Label of “%1”:")
                  .arg(QString(m_classes[size_t(rows.front())].name).replace(u'&', u"&&"_s))
            : tr("&Label of %Ln class(es):", nullptr, int(rows.size())));
    m_target->setAccessibleName(QString(m_choiceText->text()).remove(u'&'));
    const auto target = [this](int row) { return m_classes[size_t(row)].target; };
    const bool areAlike = std::all_of(rows.begin(), rows.end(),
                                      [&](int row) { return target(row) == target(rows.front()); });
    m_target->setEditText(!rows.isEmpty() && areAlike ? target(rows.front()) : QString());
}

void LabelMappingView::choose(const QString& name)
{
    const QString target = name.trimmed();
    if (target.isEmpty()) // nothing is left out: what was chosen stays
        return showSelected();
    bool isChanged = false;
    for (const int row : selectedRows()) {
        ImportedClass& known = m_classes[size_t(row)];
        if (known.target == target)
            continue;
        known.target = target;
        isChanged = true;
        showRow(row);
    }
    if (isChanged)
        Q_EMIT mappingChanged();
}

const Label* LabelMappingView::labelNamed(const QString& name) const
{
    const auto found = std::find_if(m_labels.begin(), m_labels.end(),
                                    [&name](const Label& label) { return label.name == name; });
    return found == m_labels.end() ? nullptr : &*found;
}

void LabelMappingView::showRow(int row)
{
    const QString& target = m_classes[size_t(row)].target;
    const Label* label = labelNamed(target);
    QTreeWidgetItem* item = m_tree->topLevelItem(row);
    item->setIcon(LabelColumn, label ? labelSwatch(label->colour) : QIcon());
    item->setText(LabelColumn,
                  label || !m_isEditable ? target : tr("New: %1", "name of a label").arg(target));
}

} // namespace boxwright
