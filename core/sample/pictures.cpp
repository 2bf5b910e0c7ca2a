// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/pictures.h"

#include "core/sample/effects.h"
#include "core/sample/scenes.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <thread>

namespace boxwright::sample {

namespace {

constexpr std::uint64_t kSeed = 20260;
constexpr int kJpegQuality = 90;

constexpr std::array<std::array<int, 2>, 6> kSizes{
    {{640, 480}, {800, 600}, {720, 480}, {640, 640}, {540, 720}, {768, 512}}};

/// Which brands a picture shall show: none in one of twelve, else one to four.
std::vector<int> wantedBrands(Random& random)
{
    const double luck = random.uniform(0, 1);
    const int count = luck < 0.08 ? 0 : luck < 0.42 ? 1 : luck < 0.74 ? 2 : luck < 0.91 ? 3 : 4;
    std::vector<int> brands(static_cast<std::size_t>(count));
    for (int& brand : brands)
        brand = random.integer(0, kBrandCount - 1);
    return brands;
}

} // namespace

Picture drawPicture(int index, BrandLogos& logos)
{
    Random random(kSeed + static_cast<std::uint64_t>(index) * 7919U);
    const auto& size = random.pick(kSizes);
    const std::vector<int> brands = wantedBrands(random);
    Scene scene({size[0], size[1]}, random.next(), brands, logos);
    const std::size_t kind = static_cast<std::size_t>(index) % kScenes.size();
    kScenes[kind](scene);
    if (random.chance(0.33))
        drawForeground(scene, kind < kStreetScenes);
    QImage image = scene.finish();
    applyCameraEffects(image, random);

    Picture picture;
    picture.size = image.size();
    picture.logos = scene.visibleLogos();
    QBuffer buffer(&picture.jpeg);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kJpegQuality);
    writer.write(image);
    return picture;
}

std::vector<Picture> drawPictures(const std::function<void(int done, int total)>& progress,
                                  std::stop_token stop)
{
    std::vector<Picture> pictures(kPictureCount);
    std::atomic_int next = 0;
    std::mutex mutex;
    int done = 0;
    const auto work = [&] {
        BrandLogos logos;
        for (int i = next++; i < kPictureCount && !stop.stop_requested(); i = next++) {
            pictures[static_cast<std::size_t>(i)] = drawPicture(i, logos);
            const std::lock_guard lock(mutex);
            ++done;
            if (progress)
                progress(done, kPictureCount);
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = std::max(1U, std::thread::hardware_concurrency()); i > 0; --i)
            threads.emplace_back(work);
    }
    if (done < kPictureCount)
        pictures.clear();
    return pictures;
}

} // namespace boxwright::sample
