// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/image/boxcrop.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace boxwright {

class ExampleTile;

/// A box of a label, cut out of its image.
struct ExampleCrop
{
    ImageId image;
    BoxId box;
    QString fileName;
    BoxCrop crop;
};

/// The example pictures of a label, which come one after the other; a sentence when there is none.
class ExampleGrid final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostExamples = 12;

    explicit ExampleGrid(QWidget* parent = nullptr);

    void setOutline(const QColor& colour); ///< of the boxes
    void showLooking(); ///< nobody knows yet how many there are
    void showNone(); ///< there is no box
    void showUnreadable(); ///< there are boxes, but none can be shown
    void setCount(int count); ///< so many come
    void setExample(int place, const ExampleCrop& example);
    void leaveOut(int place); ///< its image cannot be read

Q_SIGNALS:
    void activated(boxwright::ImageId image, const boxwright::BoxId& box);

private:
    struct Place
    {
        ExampleTile* tile = nullptr;
        std::optional<ExampleCrop> example = {};
    };
    void showText(const QString& text);
    void activate(size_t place);

    std::array<Place, mostExamples> m_places;
    QLabel* m_text;
    int m_count = 0; ///< that still come or have come
};

} // namespace boxwright
