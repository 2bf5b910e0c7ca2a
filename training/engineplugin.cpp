// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/engineplugin.h"

#include "core/threadpriority.h"
#include "training/detail/arithmetic.h"
#include "training/detail/modelfile.h"
#include "training/detail/torchruntime.h"
#include "training/predictor.h"
#include "training/speedmeter.h"
#include "training/trainer.h"

#include <QFileInfo>

#include <dlfcn.h>
#include <optional>
#include <thread>

namespace boxwright {

namespace {

/// The pretrained weights lie beside this library, wherever that is.
QString pretrainedPath()
{
    Dl_info info{};
    if (dladdr(reinterpret_cast<const void*>(&pretrainedPath), &info) == 0)
        return {};
    const QFileInfo library(QFile::decodeName(info.dli_fname));
    return library.absolutePath() + QStringLiteral("/nanodet.safetensors");
}

/// In a thread of its own, so that the caller's keeps its priority: it cannot be raised again.
template<typename Work>
auto atLowPriority(const Work& work) -> decltype(work())
{
    std::optional<decltype(work())> result;
    std::thread([&] {
        lowerThreadPriority();
        result.emplace(work());
    }).join();
    return *std::move(result);
}

} // namespace

EnginePlugin::EnginePlugin()
{
    detail::setUpLibraries();
}

Result<TrainedModel> EnginePlugin::train(const TrainingTask& task, const ProgressSink& progress,
                                         std::stop_token stop)
{
    return atLowPriority([&] { return trainDetector(task, pretrainedPath(), progress, stop); });
}

Result<TrainingSpeed> EnginePlugin::measureSpeed(const TrainingConfig& config,
                                                 const Politeness& isPolite, std::stop_token stop)
{
    return atLowPriority([&] { return measureTrainingSpeed(config, isPolite, stop); });
}

QString EnginePlugin::arithmetic() const
{
    return detail::arithmeticName(detail::arithmeticType({}));
}

Result<std::unique_ptr<Detector>> EnginePlugin::openModel(const QByteArray& weights)
{
    return Predictor::open(weights);
}

Result<QByteArray> EnginePlugin::describeModel(const QByteArray& weights,
                                               const std::vector<Label>& labels,
                                               const ScoreThresholds& thresholds)
{
    return detail::guarded([&] { return detail::describedAs(weights, labels, thresholds); });
}

Result<std::unique_ptr<Detector>> EnginePlugin::openPretrained()
{
    return Predictor::openPretrained(pretrainedPath());
}

} // namespace boxwright
