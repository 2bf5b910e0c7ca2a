// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingconfig.h"

#include <QCoreApplication>

namespace boxwright {

namespace {

Error invalid(const QString& message)
{
    return {ErrorCode::InvalidArgument, message};
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrainingConfig)
};

} // namespace

Result<void> TrainingConfig::validate() const
{
    if (epochs < 0 || epochs > 10000)
        return invalid(Text::tr("The number of epochs must be between 1 and 10000."));
    if (inputSize != 0 && (inputSize < 128 || inputSize > 1024 || inputSize % 32 != 0))
        return invalid(Text::tr("The input size must be a multiple of 32 between 128 and 1024."));
    if (tileSize < -1 || (tileSize > 0 && tileSize < 64) || tileSize > 10000)
        return invalid(Text::tr("The side of a part must be between 64 and 10000 pixels."));
    if (batchSize < 0 || batchSize > 64)
        return invalid(Text::tr("The batch size must be between 1 and 64."));
    if (threads < 0 || threads > 256)
        return invalid(Text::tr("The number of threads must be between 1 and 256."));
    if (!arithmetic.isEmpty() && arithmetic != u"bfloat16" && arithmetic != u"float32")
        return invalid(Text::tr("The arithmetic must be bfloat16 or float32."));
    if (frozenStages < -1 || frozenStages > 4)
        return invalid(Text::tr("The number of frozen stages must be between 0 and 4."));
    if (patience < 0 || patience > 10000)
        return invalid(Text::tr("The patience must be between 0 and 10000 epochs."));
    if (minutes < 0 || minutes > 10000)
        return invalid(Text::tr("The time for a run must be between 1 and 10000 minutes."));
    if (folds != 0 && (folds < 2 || folds > 10))
        return invalid(Text::tr("The number of parts of a k-fold must be between 2 and 10."));
    if (folds > 0 && minutes > 0) {
        return invalid(Text::tr("A k-fold cannot keep to a time: each of its trainings needs its "
                                "epochs. Choose fewer epochs instead, or train without k-fold."));
    }
    if (folds > 0 && startModel) {
        return invalid(
            Text::tr("A k-fold cannot go on from a model, which may have seen the images already. "
                     "Start from what the detector knows of everyday things."));
    }
    return {};
}

} // namespace boxwright
