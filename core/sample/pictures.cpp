// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/pictures.h"

#include "core/parallelwork.h"
#include "core/sample/effects.h"
#include "core/sample/scenes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
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

Result<std::vector<Picture>> drawPictures(const PictureSink& sink,
                                          const std::function<void(int done, int total)>& progress,
                                          const std::stop_token& stop)
{
    std::vector<Picture> pictures(kPictureCount);
    std::stop_source ended;
    const std::stop_callback forward(stop, [&ended] { ended.request_stop(); });
    std::mutex mutex;
    std::optional<Error> failure;
    const auto draw = [&](int index) {
        thread_local BrandLogos logos; // what renders them is for one thread
        Picture& picture = pictures[static_cast<std::size_t>(index)];
        picture = drawPicture(index, logos);
        if (const auto kept = sink(index, picture); !kept) {
            const std::lock_guard lock(mutex);
            if (!failure)
                failure = kept.error();
            ended.request_stop();
        }
    };
    workInParallel(kPictureCount, std::max(1U, std::thread::hardware_concurrency()), draw, progress,
                   ended.get_token());
    if (failure)
        return *failure;
    if (stop.stop_requested())
        return Error{
            ErrorCode::Cancelled,
            QCoreApplication::translate("SampleProject", "Drawing the sample was interrupted.")};
    return pictures;
}

} // namespace boxwright::sample
