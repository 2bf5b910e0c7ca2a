// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <functional>

class QPainter;
class QRectF;

namespace boxwright {

/// How an image is shown, for eyes only: its pixels stay as they are.
struct ImageAdjustment
{
    static constexpr int kMost = 100;

    int brightness = 0; ///< -100 (half of the range darker) to 100
    int contrast = 0; ///< -100 (none left) to 100 (black and white)

    bool isNeutral() const { return brightness == 0 && contrast == 0; }
    friend bool operator==(const ImageAdjustment&, const ImageAdjustment&) = default;
};

/// Changes the opaque pixels of a 32 bit image: v' = (v - 1/2) tan((c + 1) pi/4) + 1/2 + b/2,
/// with the value v and brightness b and contrast c in -1..1.
void adjust(QImage& image, const ImageAdjustment& adjustment);

/// Lets `paint` paint the part `exposed` (in the painter's coordinates), and adjusts what came.
void paintAdjusted(QPainter& painter, const QRectF& exposed, const ImageAdjustment& adjustment,
                   const std::function<void(QPainter&)>& paint);

} // namespace boxwright
