// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runstate.h"

#include <QCborMap>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunState)
};

constexpr qint64 kVersion = 2; // version 1 had neither epoch nor checkpoint
constexpr auto kVersionKey = "boxwright_run_state"_L1;
constexpr auto kRunKey = "run"_L1;
constexpr auto kBestEpochKey = "best_epoch"_L1;
constexpr auto kWeightsKey = "weights"_L1;
constexpr auto kEpochKey = "epoch"_L1;
constexpr auto kCheckpointKey = "checkpoint"_L1;
constexpr auto kOutOfFoldKey = "out_of_fold"_L1;

Error damaged(const QString& path)
{
    return {ErrorCode::Damaged,
            Text::tr("What an interrupted training left in %1 is damaged, so its model is lost. "
                     "Train again.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

} // namespace

Result<void> writeRunState(const QString& path, const RunState& state)
{
    const QCborMap map{{kVersionKey, kVersion},          {kRunKey, qint64(state.run.value())},
                       {kBestEpochKey, state.bestEpoch}, {kWeightsKey, state.weights},
                       {kEpochKey, state.epoch},         {kCheckpointKey, state.checkpoint},
                       {kOutOfFoldKey, state.outOfFold}};
    const QByteArray bytes = QCborValue(map).toCbor();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::NotWritable,
                     Text::tr("The state of the training could not be kept beside the project, so "
                              "it would be lost if the program were killed: %1.")
                         .arg(file.errorString()),
                     path};
    }
    return {};
}

Result<RunState> readRunState(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, Text::tr("There is no unfinished training."), path};
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotReadable,
                     Text::tr("What an interrupted training left cannot be read: %1.")
                         .arg(file.errorString()),
                     path};
    }
    QCborParserError parsing;
    const QCborValue value = QCborValue::fromCbor(file.readAll(), &parsing);
    if (parsing.error != QCborError::NoError)
        return damaged(path); // Qt reads past the end of a map that was cut off
    const QCborMap map = value.toMap();
    const qint64 version = map.value(kVersionKey).toInteger();
    RunState state{RunId(map.value(kRunKey).toInteger()), int(map.value(kBestEpochKey).toInteger()),
                   map.value(kWeightsKey).toByteArray()};
    state.epoch = int(map.value(kEpochKey).toInteger(state.bestEpoch));
    state.checkpoint = map.value(kCheckpointKey).toByteArray();
    state.outOfFold = map.value(kOutOfFoldKey).toByteArray();
    if (version < 1 || version > kVersion || state.bestEpoch < 1
        || (!state.checkpoint.isEmpty() && state.epoch < state.bestEpoch)
        || state.weights.isEmpty())
        return damaged(path);
    return state;
}

} // namespace boxwright
