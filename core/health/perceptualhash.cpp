// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/perceptualhash.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <numbers>

namespace boxwright {

namespace {

constexpr std::size_t kHashedCells = 32; ///< a side of what is transformed
constexpr std::size_t kFrequencies = 8; ///< a side of what is kept of the transform
/// What rounding and compression make of a frequency that is not there: a cell may be off by half a
/// level, 32 x 32 of them add up to some 8, and six times that is safe.
constexpr double kNoise = 48;
constexpr double kLeastContrast = 6;
constexpr double kMostGain = 4.0 / 3;
constexpr double kMostCellDifference = 12;
constexpr double kMostMeanDifference = 4;

QImage luminance(const QImage& picture, int side)
{
    return picture.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

/// cos(pi / 32 * (place + 1/2) * frequency) for the frequencies from 1.
using Waves = std::array<std::array<double, kHashedCells>, kFrequencies>;

Waves makeWaves()
{
    Waves waves{};
    for (std::size_t frequency = 0; frequency < kFrequencies; ++frequency) {
        for (std::size_t place = 0; place < kHashedCells; ++place) {
            waves[frequency][place] = std::cos(std::numbers::pi / kHashedCells
                                               * (double(place) + 0.5) * double(frequency + 1));
        }
    }
    return waves;
}

using Spectrum = std::array<double, kFrequencies * kFrequencies>;

/// The lowest frequencies of the two-dimensional DCT-II, without factors that change no order.
Spectrum lowFrequencies(const QImage& grey)
{
    static const Waves kWaves = makeWaves();
    std::array<std::array<double, kFrequencies>, kHashedCells> rows{};
    for (std::size_t y = 0; y < kHashedCells; ++y) {
        const uchar* line = grey.constScanLine(int(y));
        for (std::size_t u = 0; u < kFrequencies; ++u) {
            for (std::size_t x = 0; x < kHashedCells; ++x) {
                rows[y][u] += line[x] * kWaves[u][x];
            }
        }
    }
    Spectrum spectrum{};
    for (std::size_t v = 0; v < kFrequencies; ++v) {
        for (std::size_t u = 0; u < kFrequencies; ++u) {
            for (std::size_t y = 0; y < kHashedCells; ++y) {
                spectrum[v * kFrequencies + u] += rows[y][u] * kWaves[v][y];
            }
        }
    }
    return spectrum;
}

/// Plain pictures lack most frequencies: those count as below, else their noise would decide.
std::uint64_t bitsAboveMedian(const Spectrum& spectrum)
{
    Spectrum sorted = spectrum;
    std::sort(sorted.begin(), sorted.end());
    const double median = (sorted[sorted.size() / 2 - 1] + sorted[sorted.size() / 2]) / 2;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < spectrum.size(); ++i) {
        bits |= std::uint64_t(spectrum[i] > median + kNoise ? 1 : 0) << i;
    }
    return bits;
}

struct Light
{
    double mean = 0;
    double deviation = 0;
};

Light lightOf(const PictureHash& hash)
{
    double sum = 0;
    double squares = 0;
    for (const double cell : hash.cells) {
        sum += cell;
        squares += cell * cell;
    }
    const double mean = sum / double(hash.cells.size());
    return {mean, std::sqrt(std::max(0.0, squares / double(hash.cells.size()) - mean * mean))};
}

bool haveSameCells(const PictureHash& a, const PictureHash& b)
{
    const Light lightA = lightOf(a);
    const Light lightB = lightOf(b);
    if (std::min(lightA.deviation, lightB.deviation) < kLeastContrast) {
        return false;
    }
    const double gain = lightB.deviation / lightA.deviation;
    if (gain > kMostGain || gain < 1 / kMostGain) {
        return false;
    }
    double sum = 0;
    for (std::size_t i = 0; i < a.cells.size(); ++i) {
        const double difference =
            std::abs((a.cells[i] - lightA.mean) * gain - (b.cells[i] - lightB.mean));
        if (difference > kMostCellDifference) {
            return false;
        }
        sum += difference;
    }
    return sum <= kMostMeanDifference * double(a.cells.size());
}

} // namespace

QByteArray PictureHash::toBytes() const
{
    QByteArray bytes(qsizetype(sizeof(bits)) + qsizetype(cells.size()), Qt::Uninitialized);
    qToBigEndian(bits, bytes.data());
    std::memcpy(bytes.data() + sizeof(bits), cells.data(), cells.size());
    return bytes;
}

std::optional<PictureHash> PictureHash::fromBytes(const QByteArray& bytes)
{
    PictureHash hash;
    if (bytes.size() != qsizetype(sizeof(hash.bits)) + qsizetype(hash.cells.size())) {
        return {};
    }
    hash.bits = qFromBigEndian<std::uint64_t>(bytes.constData());
    std::memcpy(hash.cells.data(), bytes.constData() + sizeof(hash.bits), hash.cells.size());
    return hash;
}

PictureHash perceptualHash(const QImage& picture)
{
    PictureHash hash;
    hash.bits = bitsAboveMedian(lowFrequencies(luminance(picture, int(kHashedCells))));
    const QImage cells = luminance(picture, PictureHash::kSide);
    for (int y = 0; y < PictureHash::kSide; ++y) {
        std::memcpy(hash.cells.data() + std::ptrdiff_t(y) * PictureHash::kSide,
                    cells.constScanLine(y), PictureHash::kSide);
    }
    return hash;
}

int hammingDistance(const PictureHash& a, const PictureHash& b)
{
    return std::popcount(a.bits ^ b.bits);
}

bool isNearlyUniform(const PictureHash& hash)
{
    return lightOf(hash).deviation < kLeastContrast;
}

bool lookSame(const PictureHash& a, const PictureHash& b, int bits)
{
    return hammingDistance(a, b) <= bits && haveSameCells(a, b);
}

} // namespace boxwright
