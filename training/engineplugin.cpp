// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/engineplugin.h"

#include "core/threadpriority.h"
#include "training/detail/torchruntime.h"
#include "training/predictor.h"
#include "training/trainer.h"

#include <QFileInfo>

#include <dlfcn.h>
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

} // namespace

EnginePlugin::EnginePlugin()
{
    detail::setUpLibraries();
}

Result<TrainedModel> EnginePlugin::train(const TrainingTask& task, const ProgressSink& progress,
                                         std::stop_token stop)
{
    // A thread of its own, so that the caller's keeps its priority: it cannot be raised again.
    Result<TrainedModel> model = TrainedModel{};
    std::thread([&] {
        lowerThreadPriority();
        model = trainDetector(task, pretrainedPath(), progress, stop);
    }).join();
    return model;
}

QString EnginePlugin::arithmetic() const
{
    return detail::hasFastBfloat16() ? QStringLiteral("bfloat16") : QStringLiteral("float32");
}

Result<std::unique_ptr<Detector>> EnginePlugin::openModel(const QByteArray& weights)
{
    return Predictor::open(weights);
}

Result<std::unique_ptr<Detector>> EnginePlugin::openPretrained()
{
    return Predictor::openPretrained(pretrainedPath());
}

} // namespace boxwright
