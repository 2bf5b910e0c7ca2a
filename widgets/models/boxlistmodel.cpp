// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/boxlistmodel.h"

#include "widgets/theme/labelswatch.h"
#include "widgets/theme/themedicon.h"

#include <QLocale>
#include <QSize>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kBoxRowHeight = 28;
const Label kNoLabel{LabelId(0), {}, QColor(160, 160, 160)};

} // namespace

BoxListModel::BoxListModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void BoxListModel::setDocument(AnnotationDocument* document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document) {
        connect(document, &AnnotationDocument::boxAdded, this, &BoxListModel::addBox);
        connect(document, &AnnotationDocument::boxChanged, this, &BoxListModel::changeBox);
        connect(document, &AnnotationDocument::boxRemoved, this, &BoxListModel::removeBox);
        connect(document, &QObject::destroyed, this, [this] { setDocument(nullptr); });
    }
    beginResetModel();
    m_boxes = document ? document->annotations() : std::vector<Annotation>();
    m_rows.clear();
    indexFrom(0);
    m_foreign = 0;
    m_scored = 0;
    for (const Annotation& box : m_boxes)
        count(box, 1);
    endResetModel();
}

void BoxListModel::addBox(const Annotation& box)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.insert(box.id, row);
    m_boxes.push_back(box);
    count(box, 1);
    endInsertRows();
}

void BoxListModel::changeBox(const Annotation& box)
{
    const auto row = m_rows.constFind(box.id);
    if (row == m_rows.constEnd())
        return;
    Annotation& known = m_boxes[size_t(*row)];
    count(known, -1);
    count(box, 1);
    known = box;
    Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
}

void BoxListModel::removeBox(const BoxId& id)
{
    const auto found = m_rows.constFind(id);
    if (found == m_rows.constEnd())
        return;
    const int row = *found;
    beginRemoveRows({}, row, row);
    m_rows.erase(found);
    count(m_boxes[size_t(row)], -1);
    m_boxes.erase(m_boxes.begin() + row);
    indexFrom(row);
    endRemoveRows();
}

void BoxListModel::indexFrom(int row)
{
    for (; row < rowCount(); ++row)
        m_rows.insert(m_boxes[size_t(row)].id, row);
}

void BoxListModel::count(const Annotation& box, int boxes)
{
    m_foreign += box.author == BoxAuthor::Person ? 0 : boxes;
    m_scored += scoreText(box).isEmpty() ? 0 : boxes;
}

void BoxListModel::setLabels(const std::vector<Label>& labels)
{
    m_labels.clear();
    for (const Label& label : labels)
        m_labels.insert(label.id, label);
    if (!m_boxes.empty())
        Q_EMIT dataChanged(index(0, LabelColumn), index(rowCount() - 1, LabelColumn));
}

void BoxListModel::setStates(const QSet<BoxId>& hidden, const QSet<BoxId>& locked)
{
    m_hidden = hidden;
    m_locked = locked;
    if (!m_boxes.empty())
        Q_EMIT dataChanged(index(0, HiddenColumn), index(rowCount() - 1, LockedColumn));
}

std::optional<BoxId> BoxListModel::boxAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return m_boxes[size_t(index.row())].id;
}

QModelIndex BoxListModel::indexOf(const BoxId& id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? QModelIndex() : index(*row, 0);
}

int BoxListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_boxes.size());
}

int BoxListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Only while the box is the model's.
QString BoxListModel::scoreText(const Annotation& box) const
{
    return box.author == BoxAuthor::Model && box.score
        ? tr("%1 %", "a score").arg(QLocale().toString(*box.score * 100, 'f', 0))
        : QString();
}

QString BoxListModel::text(const Annotation& box, int column) const
{
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'f', 0); };
    switch (column) {
    case LabelColumn: {
        const auto label = m_labels.constFind(box.label);
        return label == m_labels.constEnd() ? tr("Unknown label") : label->name;
    }
    case SizeColumn:
        return tr("%1 × %2", "width and height in pixels")
            .arg(number(box.box.width), number(box.box.height));
    case PositionColumn:
        return tr("%1, %2", "left and top edge in pixels")
            .arg(number(box.box.x), number(box.box.y));
    case AuthorColumn:
        if (const QString score = scoreText(box); !score.isEmpty())
            return tr("Model, %1", "and its score").arg(score);
        return box.author == BoxAuthor::Model ? tr("Model")
            : box.author == BoxAuthor::Import ? tr("Import")
                                              : tr("Person");
    default:
        return {};
    }
}

QVariant BoxListModel::icon(const Annotation& box, int column) const
{
    if (column == LabelColumn)
        return labelSwatch(m_labels.value(box.label, kNoLabel).colour);
    if (column == AuthorColumn && box.author == BoxAuthor::Model)
        return themedIcon(u"sparkles"_s);
    if (column == AuthorColumn && box.author == BoxAuthor::Import)
        return themedIcon(u"folder-input"_s);
    if (column == HiddenColumn && m_hidden.contains(box.id))
        return themedIcon(u"eye-off"_s);
    if (column == LockedColumn && m_locked.contains(box.id))
        return themedIcon(u"lock"_s);
    return {};
}

QString BoxListModel::accessibleText(const Annotation& box) const
{
    QStringList parts{
        tr("%1, %2 pixels, at %3", "label, size and position of a box")
            .arg(text(box, LabelColumn), text(box, SizeColumn), text(box, PositionColumn)),
        drawnBy(box)};
    if (m_hidden.contains(box.id))
        parts.append(tr("hidden"));
    if (m_locked.contains(box.id))
        parts.append(tr("locked"));
    return parts.join(u", "_s);
}

QString BoxListModel::drawnBy(const Annotation& box) const
{
    return tr("drawn by: %1", "an author, and a score").arg(text(box, AuthorColumn));
}

QString BoxListModel::toolTip(const Annotation& box, int column) const
{
    return column == HiddenColumn ? tr("Click to hide or show this box")
        : column == LockedColumn  ? tr("Click to lock or unlock this box")
                                  : accessibleText(box);
}

QVariant BoxListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Annotation& box = m_boxes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == AuthorColumn ? scoreText(box) : text(box, index.column());
    case Qt::DecorationRole:
        return icon(box, index.column());
    case Qt::ToolTipRole:
        return toolTip(box, index.column());
    case Qt::SizeHintRole:
        return QSize(0, kBoxRowHeight);
    case Qt::AccessibleTextRole:
        return accessibleText(box);
    case ColourRole:
        return m_labels.value(box.label, kNoLabel).colour;
    case SortRole:
        return index.column() == SizeColumn    ? QVariant(box.box.area())
            : index.column() == PositionColumn ? QVariant(box.box.y)
                                               : QVariant(text(box, index.column()));
    default:
        return {};
    }
}

QVariant BoxListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == AuthorColumn) // too narrow for a word
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? tr("Drawn by")
                                                                         : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("Label");
    case SizeColumn:
        return tr("Size");
    case PositionColumn:
        return tr("Position");
    default:
        return {};
    }
}

} // namespace boxwright
