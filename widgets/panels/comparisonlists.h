// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/modelscompared.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QListView;

namespace boxwright {

class ComparisonImageModel;
class ImageListModel;

/// The images that a newer model won and those that it lost, of which one is chosen at a time.
class ComparisonLists final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonLists(ImageListModel& images, QWidget* parent = nullptr);

    /// Chooses the first.
    void setImages(const std::vector<ComparedImage>& won, const std::vector<ComparedImage>& lost);
    const ComparedImage* chosen() const; ///< null when there is none
    QString nameOf(const ComparedImage& image) const; ///< of its file

Q_SIGNALS:
    void chosenChanged();

private:
    struct List
    {
        QLabel* heading = nullptr;
        QListView* view = nullptr;
        ComparisonImageModel* model = nullptr;
    };
    List createList(ImageListModel& images, const QString& name, const QString& objectName);
    void choose(size_t list, const QModelIndex& current);

    std::array<List, 2> m_lists; ///< won, lost
    std::optional<size_t> m_chosenList;
};

} // namespace boxwright
