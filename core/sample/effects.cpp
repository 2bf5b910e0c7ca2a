// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/effects.h"

#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace boxwright::sample {

namespace {

void applyUnevenLight(QImage& image, Random& random)
{
    QPainter painter(&image);
    const QRectF rect = image.rect();
    const double angle = random.uniform(0, 2 * M_PI);
    const QPointF reach(std::cos(angle) * rect.width() / 2, std::sin(angle) * rect.height() / 2);
    QLinearGradient gradient(rect.center() - reach, rect.center() + reach);
    gradient.setColorAt(0, QColor(255, 250, 230, random.integer(0, 70)));
    gradient.setColorAt(0.5, QColor(128, 128, 128, 0));
    gradient.setColorAt(1, QColor(0, 0, 20, random.integer(0, 120)));
    painter.fillRect(rect, gradient);

    if (random.chance(0.3)) {
        const QPointF lamp(rect.width() * random.uniform(0.1, 0.9),
                           rect.height() * random.uniform(0, 0.5));
        QRadialGradient glow(lamp, rect.width() * random.uniform(0.25, 0.6));
        glow.setColorAt(0, QColor(255, 244, 214, random.integer(50, 120)));
        glow.setColorAt(1, QColor(255, 244, 214, 0));
        painter.fillRect(rect, glow);
    }
}

/// Shadows with soft edges: drawn small and scaled up.
void applyShadows(QImage& image, Random& random)
{
    constexpr int kReduction = 10;
    QImage mask(image.size() / kReduction, QImage::Format_ARGB32_Premultiplied);
    mask.fill(Qt::transparent);
    QPainter shadow(&mask);
    shadow.setRenderHint(QPainter::Antialiasing);
    shadow.setPen(Qt::NoPen);
    shadow.setBrush(QColor(0, 5, 20, random.integer(50, 110)));
    const double w = mask.width();
    const double h = mask.height();
    const double slant = w * random.uniform(-0.5, 0.5);
    const int bars = random.integer(1, 4);
    for (int i = 0; i < bars; ++i) {
        const double x = w * random.uniform(-0.2, 0.9);
        const double thickness = w * random.uniform(0.08, 0.4);
        shadow.drawPolygon(
            QPolygonF({{x, 0}, {x + thickness, 0}, {x + thickness + slant, h}, {x + slant, h}}));
    }
    shadow.end();
    QPainter painter(&image);
    painter.drawImage(QPoint(),
                      mask.scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

/// The mean over `length` pixels along rows or columns; edge pixels count on beyond the edge.
void blurLines(const QImage& source, QImage& target, bool alongRows, int length)
{
    const int lines = alongRows ? source.height() : source.width();
    const int count = alongRows ? source.width() : source.height();
    const auto* in = reinterpret_cast<const QRgb*>(source.constBits());
    auto* out = reinterpret_cast<QRgb*>(target.bits());
    const int width = source.width();
    for (int line = 0; line < lines; ++line) {
        const auto at = [&](int i) { return alongRows ? line * width + i : i * width + line; };
        std::array<int, 3> sum{};
        const auto add = [&](int i, int sign) {
            const QRgb pixel = in[at(std::clamp(i, 0, count - 1))];
            sum[0] += sign * qRed(pixel);
            sum[1] += sign * qGreen(pixel);
            sum[2] += sign * qBlue(pixel);
        };
        for (int i = -(length / 2); i < length - length / 2; ++i)
            add(i, 1);
        for (int i = 0; i < count; ++i) {
            out[at(i)] = qRgb(sum[0] / length, sum[1] / length, sum[2] / length);
            add(i - length / 2, -1);
            add(i + length - length / 2, 1);
        }
    }
}

void applyBlur(QImage& image, Random& random)
{
    QImage other(image.size(), image.format());
    if (random.chance(0.3)) {
        blurLines(image, other, random.chance(0.7), random.integer(3, 9));
        image = other;
        return;
    }
    const int length = random.chance(0.3) ? 5 : 3;
    blurLines(image, other, true, length);
    blurLines(other, image, false, length);
}

/// Exposure, contrast, colour cast and the noise of a sensor, in one pass.
void applyExposureAndNoise(QImage& image, Random& random)
{
    const double gain = random.uniform(0.78, 1.22);
    const double lift = random.uniform(-10, 16);
    const std::array<double, 3> cast{random.uniform(0.93, 1.07), random.uniform(0.96, 1.04),
                                     random.uniform(0.9, 1.08)};
    const int noise = random.integer(2, 13);
    std::array<std::array<int, 256>, 3> curve{};
    for (std::size_t c = 0; c < 3; ++c) {
        for (int v = 0; v < 256; ++v)
            curve[c][static_cast<std::size_t>(v)] = static_cast<int>(v * gain * cast[c] + lift);
    }
    auto* pixel = reinterpret_cast<QRgb*>(image.bits());
    const auto* end = pixel + static_cast<qsizetype>(image.width()) * image.height();
    for (; pixel != end; ++pixel) {
        const std::uint64_t bits = random.next();
        // Two uniform numbers a channel make a triangle, close enough to a bell.
        const auto grain = [bits, noise](int shift) {
            const int a = static_cast<int>((bits >> shift) & 0xffU);
            const int b = static_cast<int>((bits >> (shift + 8)) & 0xffU);
            return (a + b - 255) * noise / 128;
        };
        const auto value = [](int v) { return std::clamp(v, 0, 255); };
        const int common = grain(0);
        *pixel =
            qRgb(value(curve[0][static_cast<std::size_t>(qRed(*pixel))] + common + grain(16) / 3),
                 value(curve[1][static_cast<std::size_t>(qGreen(*pixel))] + common + grain(32) / 3),
                 value(curve[2][static_cast<std::size_t>(qBlue(*pixel))] + common + grain(48) / 3));
    }
}

} // namespace

void applyCameraEffects(QImage& image, Random& random)
{
    applyUnevenLight(image, random);
    if (random.chance(0.28))
        applyShadows(image, random);
    if (random.chance(0.55))
        applyBlur(image, random);
    applyExposureAndNoise(image, random);
}

} // namespace boxwright::sample
