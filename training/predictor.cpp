// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/predictor.h"

#include "core/run/everydayclasses.h"
#include "training/detail/arithmetic.h"
#include "training/detail/inferencenetwork.h"
#include "training/detail/letterbox.h"
#include "training/detail/modelfile.h"
#include "training/detail/networklayout.h"
#include "training/detail/tiledlook.h"
#include "training/detail/torchruntime.h"

#include <QCoreApplication>

namespace boxwright {

namespace {

constexpr int kPretrainedSide = 416; ///< what the network was trained at

static_assert(kEverydayClasses == detail::kPretrainedClasses);

} // namespace

struct Predictor::Private
{
    std::vector<Label> labels;
    ScoreThresholds thresholds;
    detail::InferenceNetwork network;
    int tileSize = 0; ///< ModelDescription's
};

Predictor::Predictor(std::unique_ptr<Private> content)
    : d(std::move(content))
{ }

Predictor::~Predictor() = default;

Result<std::unique_ptr<Detector>> Predictor::open(const QByteArray& weights)
{
    return detail::guarded([&]() -> Result<std::unique_ptr<Detector>> {
        detail::setUpLibraries();
        const Result<detail::TensorFile> file = detail::readTensorFile(weights);
        if (!file)
            return file.error();
        const Result<detail::ModelDescription> description = detail::readDescription(*file);
        if (!description)
            return description.error();
        return make(*file, *description);
    });
}

Result<std::unique_ptr<Detector>> Predictor::openPretrained(const QString& path)
{
    return detail::guarded([&]() -> Result<std::unique_ptr<Detector>> {
        detail::setUpLibraries();
        const Result<detail::TensorFile> file = detail::readPretrained(path);
        if (!file)
            return file.error();
        detail::ModelDescription description{everydayLabels(), kPretrainedSide};
        for (const Label& label : description.labels)
            description.thresholds.emplace(label.id, kEverydayScore);
        return make(*file, description);
    });
}

Result<std::unique_ptr<Detector>> Predictor::make(const detail::TensorFile& file,
                                                  const detail::ModelDescription& description)
{
    detail::DetectorNetwork network(int(description.labels.size()));
    if (Result<void> loaded = network.load(file); !loaded)
        return loaded.error();
    // As in its run where the processor can: thresholds and figures are those of that arithmetic.
    const torch::ScalarType type = detail::arithmeticType(description.arithmetic);
    return std::unique_ptr<Detector>(new Predictor(std::make_unique<Private>(
        Private{description.labels,
                description.thresholds,
                {network, description.inputSize, type, description.mirroredLook},
                description.tileSize})));
}

std::vector<Label> Predictor::labels() const
{
    return d->labels;
}

int Predictor::inputSize() const
{
    return d->network.inputSize();
}

int Predictor::tileSize() const
{
    return d->tileSize;
}

ScoreThresholds Predictor::thresholds() const
{
    return d->thresholds;
}

Result<std::vector<Detection>> Predictor::detect(const QImage& image,
                                                 const DetectionSettings& settings)
{
    if (image.isNull() || !(settings.minimumScore >= 0 && settings.minimumScore <= 1)
        || !(settings.overlapThreshold >= 0 && settings.overlapThreshold <= 1))
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Predictor",
                                                 "There is no image to look at, or a threshold "
                                                 "is not between 0 and 1.")};
    return detail::guarded([&]() -> Result<std::vector<Detection>> {
        detail::setComputeThreads(settings.threads, settings.isPolite);
        const detail::PixelView view(image);
        const auto found =
            detail::lookAtImage(view.pixels, d->tileSize, d->network.inputSize(), settings,
                                [this](const cv::Mat& square, const DetectionSettings& asked) {
                                    return d->network.detect(square, asked);
                                });
        if (!found)
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Predictor", "Looking at it was stopped.")};
        return detail::toDetections(*found, d->labels, 1, image.size());
    });
}

} // namespace boxwright
