// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Trains on a project with an engine that takes no time, and prints each epoch that is kept, until
// somebody kills it: traininghelper PROJECT

#include "core/run/trainingsession.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>

#include <cstdio>

#include "runfixture.h"

using namespace boxwright;

namespace {

Result<TrainedModel> trainForEver(const TrainingTask&, const ProgressSink& progress,
                                  std::stop_token)
{
    for (int epoch = 1;; ++epoch) {
        TrainingProgress update;
        update.epoch = epoch;
        update.finishedEpoch = EpochRecord{epoch, 1.0 / epoch};
        update.bestWeights = "weights";
        update.checkpoint = "after " + QByteArray::number(epoch);
        progress(update);
        std::printf("%d\n", epoch);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().at(1);
    const auto file = ProjectFile::open(path, ProjectAccess::ReadWrite).value();
    const auto store = file->connect().value();
    RedEngine engine(trainForEver);
    const auto summary = runTraining(*store, engine, {}, kIgnore, {}, {file->runStatePath()});
    std::fprintf(stderr, "%s\n", summary ? "ended" : qPrintable(summary.error().message));
    return 1;
}
