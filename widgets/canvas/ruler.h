// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

namespace boxwright {

class ImageCanvas;

/// A scale of image pixels along the top or the left of a canvas, with a mark where the pointer
/// is. Its steps are 1, 2 or 5 times a power of ten.
class Ruler final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kThickness = 22;

    /// The canvas must outlive the ruler and stand beside it, with the same start.
    Ruler(ImageCanvas& canvas, Qt::Orientation orientation, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {kThickness, kThickness}; }
    /// Image pixels between two marks with a number, so that these are at least `room` view
    /// pixels apart; at least 1.
    static int stepFor(double viewPixelsPerImagePixel, int room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double along(const QPointF& point) const;
    void paintMark(QPainter& painter, double at, int length) const;
    void paintNumber(QPainter& painter, double at, int number) const;
    void setPointer(std::optional<double> imagePosition);

    ImageCanvas& m_canvas;
    Qt::Orientation m_orientation;
    std::optional<double> m_pointer; ///< image pixels
};

} // namespace boxwright
