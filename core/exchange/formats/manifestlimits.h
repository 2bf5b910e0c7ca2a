// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What Rekognition Custom Labels takes: docs.aws.amazon.com/rekognition, "Guidelines and quotas".
namespace boxwright::rekognition {

inline constexpr qint64 mostLines = 250'000; // of a manifest
inline constexpr qint64 largestManifest = qint64(1) << 30; // bytes
inline constexpr qsizetype longestLine = 100'000; // characters
inline constexpr int mostBoxes = 50; // of an image
inline constexpr int smallestBox = 2; // pixels: 1 x 1 is refused
inline constexpr int smallestSide = 64; // pixels
inline constexpr int largestSide = 4096;
inline constexpr int mostAspect = 20; // of the longer side to the shorter one
inline constexpr qint64 largestFile = qint64(15) * 1024 * 1024; // bytes
inline constexpr int mostLabels = 250;
inline constexpr int longestName = 256; // characters

} // namespace boxwright::rekognition
