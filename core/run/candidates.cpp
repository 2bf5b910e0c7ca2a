// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/candidates.h"

#include "core/run/boxsides.h"
#include "core/run/trainingestimate.h"
#include "core/run/trainingsides.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstddef>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

constexpr std::size_t kMostCandidates = 3;
constexpr int kFewestEpochs = trialPartOfEpochs * epochsAtFullSize;
constexpr int kPixelsMore = 96; ///< 416 to 512 pixels: half as much to compute again
constexpr int kLargestInputSize = 768;
constexpr double kSmallSide = 64; ///< pixels of the input; larger boxes gain little from more
constexpr std::size_t kFewestForMosaic = 8; ///< images, lest the same four come again and again
constexpr std::size_t kManyImages = 100;

enum class Obstacle { None, OtherPreset, LimitedTime, FewValidationImages, FewEpochs };

Obstacle obstacleTo(const TrainingTask& task)
{
    const TrainingConfig& config = task.config;
    if (config.preset != TrainingPreset::Best)
        return Obstacle::OtherPreset;
    if (config.minutes > 0)
        return Obstacle::LimitedTime;
    if (task.validation.size() < std::size_t{fewestImagesToCompare})
        return Obstacle::FewValidationImages;
    return config.epochs < kFewestEpochs ? Obstacle::FewEpochs : Obstacle::None;
}

bool gainsFromLargerInput(const TrainingTask& task, const TrainingConfig& open)
{
    const int larger = task.config.inputSize + kPixelsMore;
    const auto shown = boxSides(task.train, task.config.inputSize);
    if (task.config.tileSize > 0 || open.inputSize != 0 || larger > kLargestInputSize || !shown
        || shown->median >= kSmallSide)
        return false;
    // Enlarged images show nothing new.
    return boxSides(task.train, larger)->median <= boxSides(task.train, 0)->median;
}

bool gainsFromMosaic(const TrainingTask& task)
{
    const TrainingConfig& config = task.config;
    const auto shown = boxSides(task.train, config.inputSize);
    return !config.mosaic && task.train.size() >= kFewestForMosaic && shown
        && shown->median <= config.inputSize / 2.0; // the side of the usual quarter
}

bool gainsFromMoreStages(const TrainingTask& task, const TrainingConfig& open)
{
    return open.frozenStages < 0 && task.config.frozenStages > 0
        && task.train.size() >= kManyImages;
}

/// What the time of a training goes by: most of it is the pixels that are learned.
double pixelsOf(const Candidate& candidate)
{
    return static_cast<double>(candidate.config.inputSize) * candidate.config.inputSize;
}

QString nameOf(CandidateKind kind, int inputSize)
{
    switch (kind) {
    case CandidateKind::AsPlanned:
        break;
    case CandidateKind::LargerInput:
        return Text::tr("at %1 pixels").arg(inputSize);
    case CandidateKind::Mosaic:
        return Text::tr("with images put together");
    case CandidateKind::MoreStages:
        return Text::tr("with one more stage that learns");
    }
    return Text::tr("as planned");
}

} // namespace

Candidate candidateOf(CandidateKind kind, const TrainingConfig& planned)
{
    Candidate candidate{kind, planned};
    switch (kind) {
    case CandidateKind::AsPlanned:
        break;
    case CandidateKind::LargerInput:
        candidate.config.inputSize += kPixelsMore;
        break;
    case CandidateKind::Mosaic:
        candidate.config.mosaic = true;
        break;
    case CandidateKind::MoreStages:
        --candidate.config.frozenStages;
        break;
    }
    return candidate;
}

std::vector<Candidate> candidatesOf(const TrainingTask& task, const TrainingConfig& open)
{
    if (obstacleTo(task) != Obstacle::None)
        return {};
    std::vector<Candidate> candidates;
    const auto add = [&](CandidateKind kind) {
        candidates.push_back(candidateOf(kind, task.config));
    };
    add(CandidateKind::AsPlanned);
    if (gainsFromLargerInput(task, open))
        add(CandidateKind::LargerInput);
    if (gainsFromMosaic(task))
        add(CandidateKind::Mosaic);
    if (candidates.size() < kMostCandidates && gainsFromMoreStages(task, open))
        add(CandidateKind::MoreStages);
    return candidates.size() > 1 ? candidates : std::vector<Candidate>();
}

QString candidatesReason(const TrainingTask& task, const TrainingConfig& open)
{
    switch (obstacleTo(task)) {
    case Obstacle::OtherPreset:
        return {};
    case Obstacle::LimitedTime:
        return Text::tr("No variants are tried first, as the time is limited.");
    case Obstacle::FewValidationImages:
        return Text::tr("No variants are tried first: fewer than %1 validation images cannot tell "
                        "which is the best.")
            .arg(fewestImagesToCompare);
    case Obstacle::FewEpochs:
        return Text::tr("No variants are tried first, as the run is so short.");
    case Obstacle::None:
        break;
    }
    const std::vector<Candidate> candidates = candidatesOf(task, open);
    if (candidates.empty())
        return {};
    QStringList names;
    for (const Candidate& candidate : candidates)
        names.append(nameOf(candidate.kind, candidate.config.inputSize));
    return Text::tr("Short runs try variants first: %1. The best on the validation images is "
                    "trained in full.")
        .arg(names.join(u", "_s));
}

TrainingConfig trialOf(const TrainingConfig& config)
{
    TrainingConfig trial = config;
    trial.epochs = (config.epochs + trialPartOfEpochs - 1) / trialPartOfEpochs;
    trial.patience = 0;
    trial.folds = 0;
    return trial;
}

double tryingSeconds(const TrainingTask& task, const TrainingConfig& open,
                     const TrainingSpeed& speed)
{
    TrainingTask trial = task;
    double seconds = 0;
    for (const Candidate& candidate : candidatesOf(task, open)) {
        trial.config = trialOf(candidate.config);
        seconds += estimatedSeconds(trial, 0, speed);
    }
    return seconds;
}

double slowestSeconds(const TrainingTask& task, const TrainingConfig& open, int testImages,
                      const TrainingSpeed& speed)
{
    TrainingTask run = task;
    double slowest = estimatedSeconds(run, testImages, speed);
    for (const Candidate& candidate : candidatesOf(task, open)) {
        run.config = candidate.config;
        slowest = std::max(slowest, estimatedSeconds(run, testImages, speed));
    }
    return slowest;
}

double timesToCome(const std::vector<Candidate>& candidates, std::size_t index)
{
    const TrainingConfig& config = candidates[index].config;
    double slowest = 0;
    double later = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        slowest = std::max(slowest, pixelsOf(candidates[i]));
        if (i > index)
            later += pixelsOf(candidates[i]);
    }
    // Each training of a k-fold learns from all parts but one, the run from all.
    const double runLength =
        std::max(config.folds, 1) * static_cast<double>(config.epochs) / trialOf(config).epochs;
    return (later + runLength * slowest) / pixelsOf(candidates[index]);
}

QString triedSentence(const std::vector<TriedCandidate>& candidates)
{
    QStringList tried;
    QString chosen;
    for (const TriedCandidate& candidate : candidates) {
        const QString name = nameOf(candidate.kind, candidate.inputSize);
        tried.append(candidate.validationAp
                         ? Text::tr("%1 (AP %2)", "a variant")
                               .arg(name, QLocale().toString(*candidate.validationAp, 'f', 3))
                         : Text::tr("%1 (no model)", "a variant").arg(name));
        if (candidate.isChosen)
            chosen = name;
    }
    if (tried.isEmpty())
        return {};
    return chosen.isEmpty()
        ? Text::tr("The best was not trained in full. Tried: %1.").arg(tried.join(u", "_s))
        : Text::tr("Tried first: %1. Trained in full: %2.").arg(tried.join(u", "_s), chosen);
}

} // namespace boxwright
