// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/project.h"
#include "widgets/models/thumbnailcache.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>

#include <optional>
#include <vector>

namespace boxwright {

/// The images of a project, one row each, by id.
class ImageListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qlonglong
        FileNameRole,
        PathRole, ///< relative to the project
        StateRole, ///< int of ImageState
        ReviewedRole, ///< bool
        SplitRole, ///< int of Split
        BoxCountRole,
        SizeRole, ///< QSize
        UnreadableRole, ///< bool: no thumbnail could be made
        ThumbnailRole, ///< QPixmap; null until it is ready
        LabelNamesRole, ///< QStringList, in the order of the labels
        LabelColoursRole, ///< QVariantList of QColor, likewise
        LabelBoxesRole, ///< QVariantList of int: how many boxes of each, likewise
    };

    explicit ImageListModel(QObject* parent = nullptr);

    void setProject(Project* project); ///< null: none is open
    Project* project() const { return m_project; }
    ThumbnailCache& thumbnails() { return m_thumbnails; }

    std::optional<ImageId> imageAt(const QModelIndex& index) const;
    QModelIndex indexOf(ImageId image) const;
    const ImageRecord* recordAt(int row) const; ///< null when there is none
    std::vector<Label> labelsOn(ImageId image) const; ///< in the order of the labels
    /// The place of an image when all are sorted by file name, then by folder; from 0. Worked out
    /// once for all views, for a hundred thousand names take their time.
    int nameRank(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void labelsChanged(); ///< which labels there are, or what they are called

private:
    void takeImages();
    void update();
    void refresh(ImageId image);
    void rankNames() const;
    bool areRanksRight() const;
    QString description(const ImageRecord& image) const;

    QPointer<Project> m_project;
    mutable ThumbnailCache m_thumbnails;
    std::vector<ImageId> m_images;
    QHash<ImageId, int> m_rows;
    struct NameRank
    {
        int rank = 0;
        QString path;
    };
    mutable std::vector<NameRank> m_nameRanks; ///< by row; empty: nobody asked yet
};

/// The words for a state or split, translated: "Unseen", "Has boxes", "Confirmed empty"; "Train"...
QString imageStateName(ImageState state);
QString splitName(Split split);
/// Who drew a box: "A person", "A model", "An import".
QString authorName(BoxAuthor author);

} // namespace boxwright
