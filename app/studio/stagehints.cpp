// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/stagehints.h"

#include <QCoreApplication>
#include <QLocale>

namespace boxwright {

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct StageTexts
{
    Q_DECLARE_TR_FUNCTIONS(StageTexts)
};

QString trainingHint(const StageState& state)
{
    const TrainingProgress& progress = state.progress;
    if (progress.variant > 0)
        return StageTexts::tr("Variant %1 of %2").arg(progress.variant).arg(progress.variants);
    if (progress.fold > 0)
        return StageTexts::tr("Fold %1 of %2").arg(progress.fold).arg(progress.folds);
    if (state.isMeasuring)
        return StageTexts::tr("Measuring the model");
    return progress.epoch > 0
        ? StageTexts::tr("Epoch %1 of %2").arg(progress.epoch).arg(progress.epochs)
        : StageTexts::tr("Preparing");
}

QString trainHint(const StageState& state)
{
    if (state.isTraining)
        return trainingHint(state);
    if (state.counts.boxes == 0)
        return StageTexts::tr("Needs some boxes");
    return state.models == 0 ? StageTexts::tr("Ready to start")
                             : StageTexts::tr("%Ln model(s)", nullptr, state.models);
}

} // namespace

StageHints stageHints(const StageState& state)
{
    const ProjectCounts& counts = state.counts;
    StageHints hints;
    hints.images = counts.images == 0 ? StageTexts::tr("Add some images")
                                      : StageTexts::tr("%Ln image(s)", nullptr, counts.images);
    hints.label = counts.images == 0 ? StageTexts::tr("Needs images")
        : counts.unseen > 0          ? StageTexts::tr("%Ln to look at", nullptr, counts.unseen)
                                     : StageTexts::tr("All looked at");
    hints.train = trainHint(state);
    if (state.models == 0)
        hints.evaluate = StageTexts::tr("Needs a model");
    else if (state.f1)
        hints.evaluate = StageTexts::tr("F1 %1 %").arg(QLocale().toString(*state.f1 * 100, 'f', 1));
    else
        hints.evaluate = StageTexts::tr("Not measured yet");
    hints.use =
        state.models == 0 ? StageTexts::tr("Needs a model") : StageTexts::tr("Drop an image");
    return hints;
}

} // namespace boxwright
