// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QImage>

#include <array>
#include <cstdint>
#include <optional>

namespace boxwright {

/// What a picture looks like, in so few numbers that each of a set can be compared with each.
///
/// The bits are the DCT hash (pHash) of Zauner, Implementation and Benchmarking of Perceptual Image
/// Hash Functions, 2010, section 3.2.1: of the luminance in 32 x 32 cells, the 8 x 8 lowest
/// frequencies without the constant ones, each above their median by more than noise or not.
/// Writing a picture anew as a JPEG, another size and a little more or less light turn few of the
/// 64 bits, up to some four; of pictures of different things, about half of them differ.
struct PictureHash
{
    static constexpr int kSide = 16;

    std::uint64_t bits = 0;
    std::array<std::uint8_t, std::size_t(kSide) * kSide> cells{}; ///< luminance, rows from the top

    /// As the project keeps it, and back; absent for anything else.
    BOXWRIGHT_CORE_EXPORT QByteArray toBytes() const;
    BOXWRIGHT_CORE_EXPORT static std::optional<PictureHash> fromBytes(const QByteArray& bytes);

    friend bool operator==(const PictureHash&, const PictureHash&) = default;
};

/// The side that a picture needs to have; a larger one tells no more.
inline constexpr int hashedSide = 256;

/// Of an upright picture of any size but none.
BOXWRIGHT_CORE_EXPORT PictureHash perceptualHash(const QImage& picture);

/// How many of the 64 bits differ.
BOXWRIGHT_CORE_EXPORT int hammingDistance(const PictureHash& a, const PictureHash& b);

/// Whether the luminance varies so little (standard deviation of the cells under 6 of 255) that
/// the bits are noise and tell nothing.
BOXWRIGHT_CORE_EXPORT bool isNearlyUniform(const PictureHash& hash);

/// Whether two pictures are copies of one another as far as the eye goes: at most `bits` bits
/// differ, neither is nearly uniform, and after both are brought to the same mean and contrast
/// (which may differ by a third) no cell differs by more than 12 of 255 and all by no more than 4
/// in the mean. The cells tell apart what the hash cannot: views of a camera that stands still, in
/// which a small thing has moved.
BOXWRIGHT_CORE_EXPORT bool lookSame(const PictureHash& a, const PictureHash& b, int bits);

} // namespace boxwright
