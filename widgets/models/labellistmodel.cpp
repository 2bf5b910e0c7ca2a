// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/labellistmodel.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

constexpr int kNumberKeys = 9;
constexpr int kToolTipLength = 600; ///< characters of a description; the card shows all

/// Only for this process: another window has labels of another project.
QString mimeType()
{
    return QStringLiteral("application/x-boxwright-label-%1")
        .arg(QCoreApplication::applicationPid());
}

} // namespace

LabelListModel::LabelListModel(QObject* parent)
    : QAbstractListModel(parent)
{
    for (int key = 1; key <= kNumberKeys; ++key)
        m_keys << QString::number(key);
}

void LabelListModel::setLabels(const std::vector<Label>& labels)
{
    if (!isSameOrder(labels)) {
        if (hasSameIds(labels))
            return reorder(labels);
        beginResetModel();
        m_labels = labels;
        endResetModel();
        return;
    }
    const int before = rowCount();
    std::copy_n(labels.begin(), before, m_labels.begin());
    if (before > 0)
        Q_EMIT dataChanged(index(0), index(before - 1));
    const int after = int(labels.size());
    if (after == before)
        return;
    beginInsertRows({}, before, after - 1);
    m_labels = labels;
    endInsertRows();
}

bool LabelListModel::isSameOrder(const std::vector<Label>& labels) const
{
    return labels.size() >= m_labels.size()
        && std::equal(m_labels.begin(), m_labels.end(), labels.begin(),
                      [](const Label& a, const Label& b) { return a.id == b.id; });
}

bool LabelListModel::hasSameIds(const std::vector<Label>& labels) const
{
    return labels.size() == m_labels.size()
        && std::all_of(labels.begin(), labels.end(),
                       [this](const Label& label) { return indexOf(label.id).isValid(); });
}

void LabelListModel::reorder(const std::vector<Label>& labels)
{
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<Label> before = std::exchange(m_labels, labels);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& place : old)
        moved << indexOf(before[size_t(place.row())].id);
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void LabelListModel::setDocument(AnnotationDocument* document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document) {
        connect(document, &AnnotationDocument::boxAdded, this, &LabelListModel::count);
        connect(document, &AnnotationDocument::boxChanged, this, &LabelListModel::count);
        connect(document, &AnnotationDocument::boxRemoved, this, &LabelListModel::forget);
        connect(document, &QObject::destroyed, this, [this] { setDocument(nullptr); });
    }
    recount();
}

void LabelListModel::setCurrentLabel(std::optional<LabelId> label)
{
    if (m_current == label)
        return;
    const std::optional<LabelId> before = m_current;
    m_current = label;
    for (const std::optional<LabelId>& changed : {before, label}) {
        const QModelIndex index = changed ? indexOf(*changed) : QModelIndex();
        if (index.isValid())
            Q_EMIT dataChanged(index, index, {CurrentRole});
    }
}

void LabelListModel::setKeys(const QStringList& keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    if (!m_labels.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString LabelListModel::toolTip(const Label& label, const QString& key) const
{
    QString name = key.isEmpty() ? label.name : tr("%1 (key %2)").arg(label.name, key);
    if (label.description.isEmpty())
        return name;
    QString description = label.description.left(kToolTipLength);
    if (description.size() < label.description.size())
        description += QChar(0x2026);
    // As HTML so that long lines are wrapped; what a person typed is text all the same.
    return QStringLiteral("<p><b>%1</b></p><p style=\"white-space: pre-wrap\">%2</p>")
        .arg(name.toHtmlEscaped(), description.toHtmlEscaped());
}

void LabelListModel::recount()
{
    m_counts.clear();
    m_boxes.clear();
    if (m_document) {
        for (const Annotation& box : m_document->annotations()) {
            m_boxes.insert(box.id, box.label);
            ++m_counts[box.label];
        }
    }
    if (!m_labels.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole});
}

void LabelListModel::count(const Annotation& box)
{
    const auto known = m_boxes.constFind(box.id);
    if (known != m_boxes.constEnd() && *known == box.label)
        return; // moved, not renamed
    forget(box.id);
    m_boxes.insert(box.id, box.label);
    ++m_counts[box.label];
    announceCount(box.label);
}

void LabelListModel::forget(const BoxId& id)
{
    const auto known = m_boxes.constFind(id);
    if (known == m_boxes.constEnd())
        return;
    const LabelId label = *known;
    m_boxes.erase(known);
    --m_counts[label];
    announceCount(label);
}

void LabelListModel::announceCount(LabelId label)
{
    const QModelIndex changed = indexOf(label);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed, {CountRole});
}

const Label* LabelListModel::labelAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_labels[size_t(index.row())] : nullptr;
}

const Label* LabelListModel::find(LabelId id) const
{
    return labelAt(indexOf(id));
}

QModelIndex LabelListModel::indexOf(LabelId id) const
{
    const auto found = std::find_if(m_labels.begin(), m_labels.end(),
                                    [id](const Label& label) { return label.id == id; });
    return found == m_labels.end() ? QModelIndex() : index(int(found - m_labels.begin()));
}

int LabelListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_labels.size());
}

QVariant LabelListModel::data(const QModelIndex& index, int role) const
{
    const Label* label = labelAt(index);
    if (!label)
        return {};
    const QString key = m_keys.value(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return label->name;
    case Qt::ToolTipRole:
        return toolTip(*label, key);
    case Qt::AccessibleDescriptionRole:
        return tr("%Ln box(es) in this image", nullptr, m_counts.value(label->id));
    case IdRole:
        return qlonglong(label->id.value());
    case ColourRole:
        return label->colour;
    case KeyRole:
        return key;
    case CountRole:
        return m_counts.value(label->id);
    case CurrentRole:
        return m_current == label->id;
    default:
        return {};
    }
}

bool LabelListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Label* label = labelAt(index);
    const QString name = value.toString().simplified();
    if (!label || role != Qt::EditRole || name.isEmpty() || name == label->name)
        return false;
    Label changed = *label;
    changed.name = name;
    Q_EMIT changeRequested(changed);
    return true;
}

Qt::ItemFlags LabelListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    if (!index.isValid())
        return base | Qt::ItemIsDropEnabled; // between the labels, never on one
    return base | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

Qt::DropActions LabelListModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList LabelListModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData* LabelListModel::mimeData(const QModelIndexList& indexes) const
{
    const Label* label = indexes.isEmpty() ? nullptr : labelAt(indexes.first());
    if (!label)
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeType(), QByteArray::number(qlonglong(label->id.value())));
    return data;
}

bool LabelListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                  const QModelIndex& parent)
{
    Q_UNUSED(column)
    if (action != Qt::MoveAction || parent.isValid() || !data->hasFormat(mimeType()))
        return false;
    const LabelId label(data->data(mimeType()).toLongLong());
    const QModelIndex from = indexOf(label);
    if (!from.isValid())
        return false;
    const int gap = row < 0 ? rowCount() : row; // before this row
    const int to = gap > from.row() ? gap - 1 : gap;
    if (to != from.row())
        Q_EMIT moveRequested(label, to);
    return false; // the view must not take a row away
}

} // namespace boxwright
