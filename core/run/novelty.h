// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QImage>

#include <array>
#include <stop_token>
#include <vector>

namespace boxwright {

/// What an image looks like, in few numbers: a histogram of its colours (4 x 4 x 4 cells of RGB)
/// and one of its edges (their directions in 4 ranges, for each quarter of the image). Each sums
/// up to 1.
struct ImageLook
{
    static constexpr size_t kColours = 64;
    static constexpr size_t kEdges = 16;

    std::array<float, kColours> colours{};
    std::array<float, kEdges> edges{};

    friend bool operator==(const ImageLook&, const ImageLook&) = default;
};

/// The side that a picture needs to have; a larger one tells hardly more.
inline constexpr int kLookSide = 64;

/// Without a picture, or without any edge, the histogram is that of evenly spread values.
BOXWRIGHT_CORE_EXPORT ImageLook lookOf(const QImage& picture);

/// How different two images look, from 0 to 1: 1 less the intersection of their histograms (Swain
/// and Ballard, Color Indexing, 1991), the mean of that of the colours and that of the edges.
BOXWRIGHT_CORE_EXPORT double difference(const ImageLook& a, const ImageLook& b);

/// How much news each image brings to those that are labelled, from 0 to 1: the difference from
/// the nearest labelled one. As the next image to be labelled is the one with the most news, it
/// counts as labelled for those after it, so that of many that look alike one comes early and the
/// others late: the greedy k-centre choice of Sener and Savarese, Active Learning for
/// Convolutional Neural Networks: A Core-Set Approach, 2018, algorithm 1. Only the first 500 images
/// are chosen like this; the others differ no more from all of these than the last one did. Where
/// nothing is labelled, the first image is new entirely: 1. Stopped: of no use.
/// On the scale of usefulness(), to which it is added, an entirely new image counts like one thing
/// that the model is entirely unsure of.
BOXWRIGHT_CORE_EXPORT std::vector<double> novelty(const std::vector<ImageLook>& images,
                                                  const std::vector<ImageLook>& labelled,
                                                  const std::stop_token& stop = {});

} // namespace boxwright
