// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures one training step, alone and with loading before it, and one inference as shares of what
// this machine's convolutions reach at best, taken just before in the same process. Prints JSON.

#include "training/detail/batchloader.h"
#include "training/detail/inferencenetwork.h"
#include "training/detail/modelfile.h"
#include "training/detail/networklayout.h"
#include "training/detail/samplecache.h"
#include "training/detail/torchruntime.h"
#include "training/detail/trainingstep.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <sys/resource.h>

using namespace boxwright;
using namespace boxwright::detail;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 416;
constexpr int kBatch = 8;
constexpr double kTrainingGflop = 11.3 * kBatch; // stem and first block frozen
constexpr double kInferenceGflop = 4.18;
constexpr int kClasses = 3;
constexpr int kPhotos = 160;
constexpr int kBoxes = 10; ///< an image
constexpr QSize kPhotoSize(640, 480);
constexpr qint64 kCacheBytes = 320 << 20; // as a run
constexpr int kLoaderThreads = 2;

double medianSeconds(int warmUp, int times, const std::function<void()>& work)
{
    std::vector<double> seconds;
    for (int i = 0; i < warmUp + times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        if (i >= warmUp)
            seconds.push_back(taken.count());
    }
    std::nth_element(seconds.begin(), seconds.begin() + times / 2, seconds.end());
    return seconds[size_t(times / 2)];
}

double secondsOf(int times, const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < times; ++i)
        work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Of a 3x3 convolution of 256 into 256 channels on eight maps of 52x52: 51 GFLOP.
double peakGflops(torch::ScalarType type)
{
    constexpr int64_t channels = 256;
    constexpr int64_t side = 52;
    const auto layout = torch::MemoryFormat::ChannelsLast;
    const torch::NoGradGuard noGradients;
    const auto input = torch::randn({kBatch, channels, side, side}).to(type).contiguous(layout);
    const auto weight = torch::randn({channels, channels, 3, 3}).to(type).contiguous(layout);
    const double flop = 2.0 * kBatch * side * side * channels * channels * 9;
    const double seconds = medianSeconds(3, 15, [&] { torch::conv2d(input, weight, {}, 1, 1); });
    return flop / seconds / 1e9;
}

/// Random pixels with random boxes: the arithmetic does not depend on what they show.
Batch randomBatch()
{
    cv::RNG random(1);
    Batch batch{kSide, {}};
    for (int i = 0; i < kBatch; ++i) {
        AugmentedImage image{cv::Mat(kSide, kSide, CV_8UC3), {}};
        random.fill(image.pixels, cv::RNG::UNIFORM, 0, 256);
        for (int box = 0; box < kBoxes; ++box) {
            const float left = random.uniform(0.0F, 300.0F);
            const float top = random.uniform(0.0F, 300.0F);
            image.truths.push_back({{left, top, left + random.uniform(20.0F, 110.0F),
                                     top + random.uniform(20.0F, 110.0F)},
                                    random.uniform(0, kClasses)});
        }
        batch.images.push_back(std::move(image));
    }
    return batch;
}

void measureTraining(const DetectorNetwork& network, torch::ScalarType type, QJsonObject& report)
{
    TrainingStep learner(network, 1000, type);
    const Batch batch = randomBatch();
    const double peak = peakGflops(type);
    const double seconds = medianSeconds(3, 15, [&] { learner.learn(batch); });
    report["step_type"_L1] = type == torch::kBFloat16 ? u"bfloat16"_s : u"float32"_s;
    report["step_peak_gflops"_L1] = peak;
    report["step_ms"_L1] = seconds * 1e3;
    report["step_images_per_second"_L1] = kBatch / seconds;
    report["step_share"_L1] = kTrainingGflop / seconds / peak;
}

/// Photos as a run finds them, as many as a small set has.
std::vector<TrainingSample> writePhotos(const QTemporaryDir& folder)
{
    cv::RNG random(1);
    std::vector<TrainingSample> samples;
    samples.reserve(kPhotos);
    for (int i = 0; i < kPhotos; ++i) {
        TrainingSample sample{ImageId(i + 1), folder.filePath(u"%1.png"_s.arg(i)), kPhotoSize, {}};
        QImage photo(kPhotoSize, QImage::Format_RGB32);
        photo.fill(QColor(random.uniform(0, 256), random.uniform(0, 256), random.uniform(0, 256)));
        QPainter painter(&photo);
        for (int box = 0; box < kBoxes; ++box) {
            const QRect place(random.uniform(0, 480), random.uniform(0, 320),
                              random.uniform(30, 160), random.uniform(30, 160));
            painter.fillRect(place, QColor::fromHsv(random.uniform(0, 360), 200, 200));
            sample.annotations.push_back({BoxId::create(), LabelId(1 + random.uniform(0, kClasses)),
                                          BoundingBox::fromRect(place)});
        }
        painter.end();
        if (!photo.save(sample.path))
            qFatal("%s cannot be written", qUtf8Printable(sample.path));
        samples.push_back(std::move(sample));
    }
    return samples;
}

/// Loading and augmentation in threads of their own before each step, as a run has them; against
/// the bare step, half of it before and half after.
void measurePipeline(const DetectorNetwork& network, torch::ScalarType type, QJsonObject& report)
{
    const QTemporaryDir folder;
    std::vector<Label> labels;
    for (int i = 0; i < kClasses; ++i)
        labels.push_back({LabelId(i + 1), QString::number(i), Qt::red, i});
    SampleCache cache(writePhotos(folder), labels, kSide * 3 / 2, kCacheBytes);
    TrainingConfig config;
    config.epochs = 3; // the last three of a run, which do not vary the size
    config.inputSize = kSide;
    config.batchSize = kBatch;
    BatchLoader loader(cache, config, kLoaderThreads);
    TrainingStep learner(network, 1000, type);
    const Batch random = randomBatch();
    const auto bare = [&] { learner.learn(random); };
    const auto whole = [&] { learner.learn(loader.next().value()); };
    constexpr int kSteps = kPhotos / kBatch;
    secondsOf(kSteps, whole); // the first epoch reads the files
    const double peak = peakGflops(type);
    const double before = secondsOf(kSteps, bare);
    const double taken = secondsOf(2 * kSteps, whole);
    const double after = secondsOf(kSteps, bare);
    report["pipeline_ms"_L1] = taken / (2 * kSteps) * 1e3;
    report["pipeline_images_per_second"_L1] = kBatch * 2 * kSteps / taken;
    report["pipeline_share"_L1] = kTrainingGflop * 2 * kSteps / taken / peak;
    report["pipeline_of_step"_L1] = (before + after) / taken;
}

void measureInference(const DetectorNetwork& network, torch::ScalarType type, QJsonObject& report)
{
    const InferenceNetwork inference(network, kSide, type, false);
    const torch::Tensor input = makeInput({&randomBatch().images.front().pixels, 1}, type);
    const double peak = peakGflops(type);
    const double seconds =
        medianSeconds(10, 50, [&] { inference.detect(input, DetectionSettings{}); });
    report["inference_type"_L1] = type == torch::kBFloat16 ? u"bfloat16"_s : u"float32"_s;
    report["inference_peak_gflops"_L1] = peak;
    report["inference_ms"_L1] = seconds * 1e3;
    report["inference_share"_L1] = kInferenceGflop / seconds / peak;
}

double peakMemoryMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1e3;
}

} // namespace

int main(int count, char** arguments)
{
    setUpLibraries();
    setComputeThreads(0);
    const Result<TensorFile> pretrained =
        readPretrained(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors"));
    if (!pretrained) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(pretrained.error().message));
        return 1;
    }
    torch::Generator random = at::detail::createCPUGenerator(1);
    DetectorNetwork network(kClasses);
    if (!network.loadPretrained(*pretrained, std::vector<std::optional<int>>(kClasses), random))
        return 1;
    const bool isFloat32 = count > 1 && QLatin1StringView(arguments[1]) == "float32"_L1;
    const auto type = !isFloat32 && hasFastBfloat16() ? torch::kBFloat16 : torch::kFloat32;
    QJsonObject report;
    measureInference(network, type, report);
    measureTraining(network, type, report);
    measurePipeline(network, type, report);
    report["peak_memory_megabytes"_L1] = peakMemoryMegabytes();
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
