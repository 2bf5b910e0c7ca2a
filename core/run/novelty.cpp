// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/novelty.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace boxwright {

namespace {

constexpr int kMostChosen = 500;
constexpr double kLeastEdge = 16; ///< of 255; less is noise and compression

template<size_t count>
void normalise(std::array<float, count>& histogram)
{
    const float sum = std::accumulate(histogram.begin(), histogram.end(), 0.0F);
    if (sum > 0) {
        for (float& value : histogram) {
            value /= sum;
        }
    } else {
        histogram.fill(1.0F / count);
    }
}

template<size_t count>
double difference(const std::array<float, count>& a, const std::array<float, count>& b)
{
    float common = 0;
    for (size_t i = 0; i < count; ++i) {
        common += std::min(a[i], b[i]);
    }
    return std::clamp(1.0 - double(common), 0.0, 1.0);
}

size_t colourCell(QRgb pixel)
{
    const int cell = qRed(pixel) / 64 * 16 + qGreen(pixel) / 64 * 4 + qBlue(pixel) / 64;
    return size_t(cell);
}

/// Of the edge at a place: both ends of a direction are one.
void addEdge(ImageLook& look, const QImage& grey, int x, int y)
{
    const uchar* above = grey.constScanLine(y - 1);
    const uchar* row = grey.constScanLine(y);
    const uchar* below = grey.constScanLine(y + 1);
    const double across = row[x + 1] - row[x - 1];
    const double down = below[x] - above[x];
    const double strength = std::hypot(across, down);
    if (strength < kLeastEdge) {
        return;
    }
    const double turn = std::atan2(down, across) / std::numbers::pi + 1.0 / 8; // in half circles
    const int direction = int(std::floor((turn - std::floor(turn)) * 4)) % 4;
    const int quarter = (2 * y >= grey.height() ? 2 : 0) + (2 * x >= grey.width() ? 1 : 0);
    const int cell = quarter * 4 + direction;
    look.edges[size_t(cell)] += float(strength);
}

/// The nearest of the chosen ones so far; those that are labelled, at first.
std::vector<double> nearest(const std::vector<ImageLook>& images,
                            const std::vector<ImageLook>& labelled, const std::stop_token& stop)
{
    std::vector<double> distances(images.size(), 1.0);
    for (size_t i = 0; i < images.size() && !stop.stop_requested(); ++i) {
        for (const ImageLook& known : labelled) {
            distances[i] = std::min(distances[i], difference(images[i], known));
        }
    }
    return distances;
}

} // namespace

ImageLook lookOf(const QImage& picture)
{
    ImageLook look;
    const QImage colours = picture.convertToFormat(QImage::Format_RGB32);
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < colours.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(colours.constScanLine(y));
        for (int x = 0; x < colours.width(); ++x) {
            look.colours[colourCell(row[x])] += 1;
        }
    }
    for (int y = 1; y + 1 < grey.height(); ++y) {
        for (int x = 1; x + 1 < grey.width(); ++x) {
            addEdge(look, grey, x, y);
        }
    }
    normalise(look.colours);
    normalise(look.edges);
    return look;
}

double difference(const ImageLook& a, const ImageLook& b)
{
    return (difference(a.colours, b.colours) + difference(a.edges, b.edges)) / 2;
}

std::vector<double> novelty(const std::vector<ImageLook>& images,
                            const std::vector<ImageLook>& labelled, const std::stop_token& stop)
{
    std::vector<double> news = nearest(images, labelled, stop);
    std::vector<double> result = news;
    constexpr double kChosen = -1;
    for (int i = 0; i < kMostChosen && !stop.stop_requested(); ++i) {
        const auto best = std::max_element(news.begin(), news.end()); // the first of equal ones
        if (best == news.end() || *best <= 0) {
            break;
        }
        const ImageLook& chosen = images[size_t(best - news.begin())];
        *best = kChosen;
        for (size_t other = 0; other < images.size(); ++other) {
            if (news[other] != kChosen) {
                news[other] = std::min(news[other], difference(images[other], chosen));
                result[other] = news[other];
            }
        }
    }
    return result;
}

} // namespace boxwright
