// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/mirrorsymmetry.h"

#include "core/annotation/teaching.h"
#include "core/image/imagedecoder.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <numeric>

namespace boxwright {

namespace {

constexpr int kSide = 24; ///< of what is compared
constexpr int kShift = 2; ///< in any direction: boxes are not drawn to the pixel
constexpr int kPictureSide = kSide + 2 * kShift;
constexpr int kDecodedSide = 48; ///< of the longer side of a box, so that scaling down is smooth
constexpr double kSmallestSide = 10; ///< of a box; a smaller one shows nothing
constexpr int kFewestOfLabel = 16;
constexpr int kMostOfLabel = 40;
constexpr int kMostPictures = 400;

// Well above what things that look the same in a mirror reach by chance: raccoons 0.016 and 2.2,
// blood cells 0.006 and 2.0, apples none. Printed logos reach 0.08 to 0.12 and 5.8.
constexpr int kFewestPictures = 12;
constexpr double kLeastLoss = 0.04; ///< of correlation
constexpr double kLeastSign = 3; ///< standard deviations of the sign test

/// Pixels with mean 0 and length 1, so that their product is a correlation.
using Window = std::array<float, std::size_t(kSide) * kSide>;

/// A picture as it is compared: as it is and mirrored, and each way to shift it.
struct Compared
{
    Window plain;
    Window mirrored;
    std::vector<Window> shifted;
};

Window windowAt(const QImage& grey, int left, int top)
{
    Window window;
    for (int y = 0; y < kSide; ++y) {
        const uchar* row = grey.constScanLine(top + y) + left;
        std::copy_n(row, kSide, window.begin() + std::ptrdiff_t(y) * kSide);
    }
    const float mean = std::accumulate(window.begin(), window.end(), 0.0F) / float(window.size());
    float squares = 0;
    for (float& value : window) {
        value -= mean;
        squares += value * value;
    }
    const float scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
    for (float& value : window) {
        value *= scale;
    }
    return window;
}

Compared compared(const QImage& picture)
{
    const QImage grey =
        picture.scaled(kPictureSide, kPictureSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    Compared result{
        windowAt(grey, kShift, kShift), windowAt(grey.mirrored(true, false), kShift, kShift), {}};
    for (int top = 0; top <= 2 * kShift; ++top) {
        for (int left = 0; left <= 2 * kShift; ++left) {
            result.shifted.push_back(windowAt(grey, left, top));
        }
    }
    return result;
}

float likeness(const Window& window, const Compared& other)
{
    float best = -1;
    for (const Window& shifted : other.shifted) {
        best =
            std::max(best, std::inner_product(window.begin(), window.end(), shifted.begin(), 0.0F));
    }
    return best;
}

/// The mean of the highest quarter: things of one label may look alike in groups.
double upperMean(std::vector<float>& values)
{
    const auto count = std::max<std::ptrdiff_t>(1, std::ptrdiff_t(values.size()) / 4);
    std::partial_sort(values.begin(), values.begin() + count, values.end(), std::greater<>());
    return std::accumulate(values.begin(), values.begin() + count, 0.0) / double(count);
}

/// The box that shows most of each label, where it is large enough to show anything.
QMap<LabelId, BoundingBox> largestBoxes(const TrainingSample& sample, const QSet<LabelId>& labels)
{
    QMap<LabelId, BoundingBox> largest;
    for (const Annotation& annotation : sample.annotations) {
        const BoundingBox box = annotation.box.clampedTo(sample.size);
        if (labels.contains(annotation.label) && teaches(annotation)
            && std::min(box.width, box.height) >= kSmallestSide
            && box.area() > largest.value(annotation.label).area()) {
            largest.insert(annotation.label, box);
        }
    }
    return largest;
}

/// What is to be cut out of one image.
using Cuts = QMap<LabelId, BoundingBox>;

/// By place in `samples`: evenly spread over the images of each label, as those that follow one
/// another often show the same thing.
QMap<std::size_t, Cuts> chooseCuts(const std::vector<TrainingSample>& samples,
                                   const QSet<LabelId>& labels)
{
    QMap<LabelId, std::vector<std::size_t>> places;
    std::vector<Cuts> boxes;
    boxes.reserve(samples.size());
    for (const TrainingSample& sample : samples) {
        const std::size_t place = boxes.size();
        boxes.push_back(largestBoxes(sample, labels));
        for (auto box = boxes[place].cbegin(); box != boxes[place].cend(); ++box) {
            places[box.key()].push_back(place);
        }
    }
    QMap<std::size_t, Cuts> chosen;
    for (auto label = places.cbegin(); label != places.cend(); ++label) {
        const auto share = std::size_t(
            std::clamp(kMostPictures / int(places.size()), kFewestOfLabel, kMostOfLabel));
        const std::size_t count = std::min(share, label->size());
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t place = (*label)[i * label->size() / count];
            chosen[place].insert(label.key(), boxes[place].value(label.key()));
        }
    }
    return chosen;
}

/// Empty when the image cannot be read.
QMap<LabelId, QImage> cutOut(const TrainingSample& sample, const Cuts& boxes)
{
    const int longest = std::max(sample.size.width(), sample.size.height());
    double smallest = longest;
    for (const BoundingBox& box : boxes) {
        smallest = std::min(smallest, std::max(box.width, box.height));
    }
    const int side = int(std::ceil(longest * kDecodedSide / smallest));
    const auto decoded = decodeImage(sample.path, std::min(side, longest));
    QMap<LabelId, QImage> pictures;
    if (!decoded) {
        return pictures;
    }
    const QImage& image = decoded->image;
    const double scaleX = double(image.width()) / sample.size.width();
    const double scaleY = double(image.height()) / sample.size.height();
    for (auto box = boxes.cbegin(); box != boxes.cend(); ++box) {
        const QRectF part = mirrorCrop(*box, sample.size);
        const QRect cut = QRectF(part.x() * scaleX, part.y() * scaleY, part.width() * scaleX,
                                 part.height() * scaleY)
                              .toRect()
                              .intersected(image.rect());
        if (!cut.isEmpty()) {
            pictures.insert(box.key(), image.copy(cut));
        }
    }
    return pictures;
}

} // namespace

MirrorEvidence compareMirrored(const std::vector<QImage>& pictures)
{
    std::vector<Compared> all;
    all.reserve(pictures.size());
    std::transform(pictures.begin(), pictures.end(), std::back_inserter(all), compared);
    MirrorEvidence evidence;
    evidence.pictures = int(all.size());
    if (all.size() < 2) {
        return evidence;
    }
    for (const Compared& picture : all) {
        std::vector<float> plain;
        std::vector<float> mirrored;
        for (const Compared& other : all) {
            if (&other != &picture) {
                plain.push_back(likeness(picture.plain, other));
                mirrored.push_back(likeness(picture.mirrored, other));
            }
        }
        const double loss = upperMean(plain) - upperMean(mirrored);
        evidence.loss += loss / double(all.size());
        evidence.worse += loss > 0 ? 1 : 0;
        evidence.better += loss < 0 ? 1 : 0;
    }
    return evidence;
}

bool looksDifferentMirrored(const MirrorEvidence& evidence)
{
    const int unequal = evidence.worse + evidence.better;
    return evidence.pictures >= kFewestPictures && evidence.loss >= kLeastLoss
        && evidence.worse - evidence.better >= kLeastSign * std::sqrt(unequal);
}

QSet<LabelId> labelsUnlikeMirrored(const std::vector<TrainingSample>& samples,
                                   const QSet<LabelId>& labels, const std::stop_token& stop)
{
    QMap<LabelId, std::vector<QImage>> pictures;
    const QMap<std::size_t, Cuts> chosen = chooseCuts(samples, labels);
    for (auto cuts = chosen.cbegin(); cuts != chosen.cend() && !stop.stop_requested(); ++cuts) {
        const QMap<LabelId, QImage> cut = cutOut(samples[cuts.key()], *cuts);
        for (auto picture = cut.cbegin(); picture != cut.cend(); ++picture) {
            pictures[picture.key()].push_back(*picture);
        }
    }
    QSet<LabelId> unlike;
    for (auto label = pictures.cbegin(); label != pictures.cend() && !stop.stop_requested();
         ++label) {
        if (looksDifferentMirrored(compareMirrored(*label))) {
            unlike.insert(label.key());
        }
    }
    return unlike;
}

QRectF mirrorCrop(const BoundingBox& box, const QSize& imageSize)
{
    const double x = box.width * kShift / kSide;
    const double y = box.height * kShift / kSide;
    return box.rect().adjusted(-x, -y, x, y).intersected(QRectF(QPointF(), QSizeF(imageSize)));
}

} // namespace boxwright
