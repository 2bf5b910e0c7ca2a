// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/evaluatedpart.h"

#include <algorithm>
#include <random>
#include <utility>

namespace boxwright {

inline const LabelId kCat(1);
inline const LabelId kDog(2);

inline std::vector<Label> catAndDog()
{
    return {{kCat, QStringLiteral("cat"), {}, 0}, {kDog, QStringLiteral("dog"), {}, 1}};
}

inline Annotation drawn(LabelId label, const BoundingBox& box)
{
    return {BoxId::create(), label, box};
}

inline Annotation difficult(Annotation annotation)
{
    annotation.difficult = true;
    return annotation;
}

inline Annotation crowd(Annotation annotation)
{
    annotation.crowd = true;
    return annotation;
}

/// One image, of id 1.
inline EvaluatedPart scene(std::vector<Annotation> truth, std::vector<Detection> detections)
{
    return {catAndDog(), {{ImageId(1), std::move(truth)}}, {{ImageId(1), std::move(detections)}}};
}

/// A box of the kind that randomPart() draws: close enough to overlap others often.
inline BoundingBox randomBox(std::mt19937& random)
{
    std::uniform_real_distribution<double> unit(0, 1);
    return {40 * unit(random), 40 * unit(random), 5 + 15 * unit(random), 5 + 15 * unit(random)};
}

/// Up to four images with cats, dogs and what is no label of the model, some difficult or crowd,
/// and detections near them or anywhere; in no order, with boxes of images that are not looked at.
/// No two scores are equal, and no two overlaps above 0.
inline EvaluatedPart randomPart(std::mt19937& random)
{
    std::uniform_real_distribution<double> unit(0, 1);
    const auto below = [&](int count) { return static_cast<int>(count * unit(random)); };
    const auto label = [&] { return LabelId(unit(random) < 0.1 ? 9 : 1 + below(2)); };
    EvaluatedPart part{catAndDog(), {}, {}};
    for (int image = 1 + below(4); image > 0; --image) {
        ImageTruth truth{ImageId(image), {}};
        for (int i = below(7); i > 0; --i) {
            truth.annotations.push_back(drawn(label(), randomBox(random)));
            truth.annotations.back().difficult = unit(random) < 0.1;
            truth.annotations.back().crowd = unit(random) < 0.05;
        }
        ImageDetections found{ImageId(image), {}};
        for (int i = below(10); i > 0; --i) {
            Detection detection{label(), randomBox(random), unit(random)};
            if (!truth.annotations.empty() && unit(random) < 0.7) {
                const Annotation& near =
                    truth.annotations[below(static_cast<int>(truth.annotations.size()))];
                detection.box = near.box.translated(6 * unit(random) - 3, 6 * unit(random) - 3);
                if (unit(random) < 0.7)
                    detection.label = near.label;
            }
            found.detections.push_back(detection);
        }
        part.truth.push_back(truth);
        part.detections.push_back(found);
    }
    part.detections.push_back({ImageId(9), {{kCat, randomBox(random), unit(random)}}});
    return part;
}

/// The same with images and detections in another order, which changes no figure.
inline EvaluatedPart shuffled(EvaluatedPart part, std::mt19937& random)
{
    std::shuffle(part.truth.begin(), part.truth.end(), random);
    std::shuffle(part.detections.begin(), part.detections.end(), random);
    for (ImageDetections& image : part.detections)
        std::shuffle(image.detections.begin(), image.detections.end(), random);
    return part;
}

inline ScoreThresholds randomThresholds(std::mt19937& random)
{
    std::uniform_real_distribution<double> unit(0, 1);
    const double cat = unit(random);
    return {{kCat, cat}, {kDog, unit(random)}};
}

/// kBackgroundIou..0.95, often the usual 0.5.
inline double randomIou(std::mt19937& random)
{
    std::uniform_real_distribution<double> unit(0, 1);
    return unit(random) < 0.3 ? 0.5 : 0.1 + 0.85 * unit(random);
}

/// 10,000 images with 500,000 detections, one drawn box to five of them.
inline EvaluatedPart manyDetections()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    EvaluatedPart part;
    for (int i = 0; i < 10; ++i)
        part.labels.push_back({LabelId(i + 1), QString::number(i), {}, i});
    for (int image = 1; image <= 10'000; ++image) {
        ImageTruth truth{ImageId(image), {}};
        ImageDetections found{ImageId(image), {}};
        for (int i = 0; i < 50; ++i) {
            const LabelId label(i % 10 + 1);
            const BoundingBox box{600 * unit(random), 400 * unit(random), 40, 60};
            if (i % 5 == 0)
                truth.annotations.push_back(drawn(label, box));
            found.detections.push_back({label, box.translated(20 * unit(random), 0), unit(random)});
        }
        part.truth.push_back(std::move(truth));
        part.detections.push_back(std::move(found));
    }
    return part;
}

/// IoU written down once more, so that tests do not measure with what they test.
inline double plainIou(const BoundingBox& a, const BoundingBox& b)
{
    const double width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const double height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    const double both = width > 0 && height > 0 ? width * height : 0;
    return both / (a.width * a.height + b.width * b.height - both);
}

} // namespace boxwright
