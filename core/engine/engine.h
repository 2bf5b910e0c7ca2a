// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/metrics/evaluation.h"
#include "core/result.h"
#include "core/run/detection.h"
#include "core/run/politeness.h"
#include "core/run/trainingprogress.h"
#include "core/run/trainingspeed.h"
#include "core/run/trainingtask.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace boxwright {

/// What becomes of a box that overlaps a better one.
enum class Suppression {
    PerLabel, ///< it is dropped when the better one has its label
    AcrossLabels, ///< it is dropped whatever their labels are: one place holds one object
    SoftLinear, ///< as PerLabel, but its score is lowered: times 1 - IoU
    SoftGaussian, ///< as PerLabel, but its score is lowered, at any overlap: times exp(-2 IoU^2)
};

struct DetectionSettings
{
    double minimumScore = 0.02; ///< 0..1
    double overlapThreshold = 0.6; ///< IoU above which the weaker box gives way
    int maximumPerImage = 0; ///< of all labels together; 0: no cap
    int maximumPerLabel = 0; ///< in one image; 0: no cap
    int threads = 0; ///< that compute; 0: all cores
    Politeness isPolite = {}; ///< asked with each image
    Suppression suppression = Suppression::PerLabel;
    std::function<bool()> shouldStop = {}; ///< asked between the tiles of an image

    /// For metrics: as many boxes of a label as COCOeval looks at.
    static DetectionSettings forMetrics()
    {
        DetectionSettings settings;
        settings.maximumPerLabel = 100;
        return settings;
    }
};

/// A model that is ready to look at images. Not thread-safe: one user at a time.
class Detector
{
public:
    virtual ~Detector() = default;

    /// The model's labels in class order, with the ids of the project that trained it.
    virtual std::vector<Label> labels() const = 0;
    virtual int inputSize() const = 0;
    /// The side in pixels of the tiles that it looks at images in, which must come at full size
    /// then; 0: whole images.
    virtual int tileSize() const { return 0; }
    /// From which scores its boxes count, by the ids of labels(); empty: it does not say.
    virtual ScoreThresholds thresholds() const { return {}; }

    /// Boxes by descending score, in pixels of `image`, inside it. Errors: Cancelled when asked to
    /// stop.
    virtual Result<std::vector<Detection>> detect(const QImage& image,
                                                  const DetectionSettings& settings) = 0;
};

/// The learning part of Boxwright as the programs see it. `training` implements it in a plugin,
/// so that nobody links LibTorch. All calls block; call them from a worker thread.
class Engine
{
public:
    virtual ~Engine() = default;

    /// Fine-tunes the pretrained detector, or goes on with task.startWeights or task.resumeFrom;
    /// an interrupted run that goes on ends as it would have without. ErrorCode::Damaged when
    /// resumeFrom does not belong to the task. `stop` ends the run within two seconds; the weights
    /// kept so far are then returned with TrainingOutcome::Cancelled.
    virtual Result<TrainedModel> train(const TrainingTask& task, const ProgressSink& progress,
                                       std::stop_token stop) = 0;

    /// How fast this computer learns and looks, from some seconds of doing so with random pixels
    /// at config.inputSize with config.threads, as a run does that `isPolite` holds back, and
    /// config.arithmetic. ErrorCode::Cancelled when stopped.
    virtual Result<TrainingSpeed> measureSpeed(const TrainingConfig& config,
                                               const Politeness& isPolite,
                                               std::stop_token stop) = 0;

    /// The numbers that training computes with on this machine, "bfloat16" or "float32".
    virtual QString arithmetic() const = 0;

    /// Opens the weights of a trained model, without running any code from them.
    virtual Result<std::unique_ptr<Detector>> openModel(const QByteArray& weights) = 0;

    /// The weights of a model with these labels, in class order, and these thresholds in its
    /// description, so that they go wherever the file goes. ErrorCode::InvalidFormat when the
    /// number of labels is not that of its classes.
    virtual Result<QByteArray> describeModel(const QByteArray& weights,
                                             const std::vector<Label>& labels,
                                             const ScoreThresholds& thresholds) = 0;

    /// Opens the pretrained detector as it is; its labels are everydayLabels().
    virtual Result<std::unique_ptr<Detector>> openPretrained() = 0;
};

} // namespace boxwright

#define BOXWRIGHT_ENGINE_IID "org.boxwright.Engine/5"
Q_DECLARE_INTERFACE(boxwright::Engine, BOXWRIGHT_ENGINE_IID)
