// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationdocument.h"
#include "core/annotation/label.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QSet>

#include <optional>
#include <vector>

namespace boxwright {

/// The boxes of the open image, in the order they were added.
class BoxListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LabelColumn,
        SizeColumn,
        PositionColumn,
        AuthorColumn, ///< an icon when no person drew the box, and the score of a model
        HiddenColumn, ///< an icon when the box is hidden
        LockedColumn, ///< an icon when the box is locked
        ColumnCount
    };
    enum Role {
        ColourRole = Qt::UserRole, ///< QColor of the label
        SortRole,
    };

    explicit BoxListModel(QObject* parent = nullptr);

    void setDocument(AnnotationDocument* document); ///< null: no image is open
    void setLabels(const std::vector<Label>& labels);
    void setStates(const QSet<BoxId>& hidden, const QSet<BoxId>& locked);

    bool hasHidden() const { return !m_hidden.isEmpty(); }
    bool hasLocked() const { return !m_locked.isEmpty(); }
    bool hasForeign() const { return m_foreign > 0; } ///< a box that no person drew
    bool hasScored() const { return m_scored > 0; } ///< a box with a score

    std::optional<BoxId> boxAt(const QModelIndex& index) const;
    QModelIndex indexOf(const BoxId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addBox(const Annotation& box);
    void changeBox(const Annotation& box);
    void removeBox(const BoxId& id);
    void indexFrom(int row);
    void count(const Annotation& box, int boxes);
    QString text(const Annotation& box, int column) const;
    QVariant icon(const Annotation& box, int column) const;
    QString accessibleText(const Annotation& box) const;
    QString scoreText(const Annotation& box) const;
    QString drawnBy(const Annotation& box) const;
    QString toolTip(const Annotation& box, int column) const;

    QPointer<AnnotationDocument> m_document;
    std::vector<Annotation> m_boxes;
    QHash<BoxId, int> m_rows;
    QHash<LabelId, Label> m_labels;
    int m_foreign = 0; ///< how many boxes no person drew
    int m_scored = 0; ///< how many have a score
    QSet<BoxId> m_hidden;
    QSet<BoxId> m_locked;
};

} // namespace boxwright
