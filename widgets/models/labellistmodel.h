// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationdocument.h"
#include "core/annotation/label.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QStringList>

#include <optional>
#include <vector>

namespace boxwright {

/// The labels of a project with the number of their boxes in the open image.
class LabelListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qlonglong
        ColourRole, ///< QColor
        KeyRole, ///< the key that draws with it, or empty
        CountRole, ///< boxes in the open image
        CurrentRole, ///< bool: new boxes get this label
    };

    explicit LabelListModel(QObject* parent = nullptr);

    void setLabels(const std::vector<Label>& labels);
    void setDocument(AnnotationDocument* document); ///< whose boxes are counted
    void setCurrentLabel(std::optional<LabelId> label);
    void setKeys(const QStringList& keys); ///< by row; at first "1" to "9"

    const Label* labelAt(const QModelIndex& index) const;
    const Label* find(LabelId id) const;
    QModelIndex indexOf(LabelId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    // A label is dragged to another place of the list.
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// A label was dropped and shall be at that row; it moves when the project has it there.
    void moveRequested(boxwright::LabelId label, int row);
    /// A new name was typed; the label changes when the project has it.
    void changeRequested(const boxwright::Label& label);

private:
    void recount();
    void count(const Annotation& box);
    void forget(const BoxId& id);
    void announceCount(LabelId label);
    bool isSameOrder(const std::vector<Label>& labels) const;
    bool hasSameIds(const std::vector<Label>& labels) const;
    void reorder(const std::vector<Label>& labels);

    QString toolTip(const Label& label, const QString& key) const;

    std::vector<Label> m_labels;
    QStringList m_keys;
    QHash<LabelId, int> m_counts;
    QHash<BoxId, LabelId> m_boxes; ///< what the boxes of the document are called
    QPointer<AnnotationDocument> m_document;
    std::optional<LabelId> m_current;
};

} // namespace boxwright
