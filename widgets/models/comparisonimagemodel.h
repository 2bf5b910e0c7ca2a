// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/modelscompared.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace boxwright {

class ImageListModel;

/// Images on which two models differ: a thumbnail, the name, and how many mistakes became how many.
class ComparisonImageModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// `images`: of the project, for names and thumbnails; it must live as long.
    explicit ComparisonImageModel(ImageListModel& images, QObject* parent = nullptr);

    void setImages(std::vector<ComparedImage> images);
    const ComparedImage* imageAt(const QModelIndex& index) const; ///< null when there is none
    QString nameOf(ImageId image) const; ///< of its file

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh(const QModelIndex& first, const QModelIndex& last);
    QIcon thumbnail(ImageId image) const;

    ImageListModel& m_source;
    std::vector<ComparedImage> m_images;
    QHash<ImageId, int> m_rows;
};

} // namespace boxwright
