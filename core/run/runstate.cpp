// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runstate.h"

#include "core/run/foldplan.h"
#include "core/run/partstate.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSaveFile>

#include <optional>
#include <utility>

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
constexpr auto kFoldsKey = "folds"_L1;
constexpr auto kFoldsDoneKey = "folds_done"_L1;
constexpr auto kOutOfFoldKey = "out_of_fold"_L1;
constexpr auto kTrialKey = "trial"_L1;
constexpr auto kPartKey = "part"_L1;

Error damaged(const QString& path)
{
    return {ErrorCode::Damaged,
            Text::tr("What an interrupted training left in %1 is damaged, so its model is lost. "
                     "Train again.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

/// Remembers a write that fell short, of which QCborStreamWriter takes no notice.
class WatchedWriting : public QIODevice
{
public:
    explicit WatchedWriting(QIODevice& file)
        : m_file(file)
    { }
    bool isComplete() const { return m_isComplete; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        const qint64 written = m_file.write(data, size);
        m_isComplete &= written == size;
        return written;
    }

private:
    QIODevice& m_file;
    bool m_isComplete = true;
};

void writeFields(const RunState& state, QIODevice& device)
{
    QCborStreamWriter cbor(&device);
    const auto append = [&cbor](QLatin1StringView key, const auto& value) {
        cbor.append(key);
        cbor.append(value);
    };
    cbor.startMap();
    append(kVersionKey, kVersion);
    append(kRunKey, qint64(state.run.value()));
    append(kBestEpochKey, qint64(state.bestEpoch));
    append(kWeightsKey, state.weights);
    append(kEpochKey, qint64(state.epoch));
    append(kCheckpointKey, state.checkpoint);
    append(kFoldsKey, state.folds);
    append(kFoldsDoneKey, qint64(state.foldsDone));
    append(kOutOfFoldKey, state.outOfFold);
    append(kTrialKey, state.weights.isEmpty() ? packTrial(state.trial) : QByteArray());
    append(kPartKey, packCheckpoint(state.part));
    cbor.endMap();
}

/// Whether one field does not say something else than another.
bool isConsistent(const RunState& state)
{
    if (state.foldsDone < 0 || state.foldsDone > state.foldCount
        || (state.foldsDone > 0 && state.outOfFold.isEmpty()))
        return false;
    if (state.weights.isEmpty()) {
        const bool holdsParts =
            state.foldsDone > 0 || !state.trial.tried.empty() || !state.part.state.isEmpty();
        return state.bestEpoch == 0 && state.epoch == 0 && state.checkpoint.isEmpty() && holdsParts;
    }
    return state.bestEpoch >= 1 && (state.checkpoint.isEmpty() || state.epoch >= state.bestEpoch);
}

/// Of each kind by key; what this version does not know is left out.
struct Fields
{
    QHash<QString, qint64> numbers;
    QHash<QString, QByteArray> bytes;
};

/// Absent when the text is cut off: then it says to be longer than the file.
template<typename Text>
std::optional<Text> takeText(QCborStreamReader& cbor,
                             QCborStreamReader::StringResult<Text> (QCborStreamReader::*read)(),
                             qint64 fileSize)
{
    Text text;
    while (cbor.currentStringChunkSize() <= fileSize) {
        QCborStreamReader::StringResult<Text> part = (cbor.*read)();
        if (part.status == QCborStreamReader::EndOfString)
            return text;
        if (part.status == QCborStreamReader::Error)
            break;
        text = text.isEmpty() ? std::move(part.data) : text + part.data;
    }
    return std::nullopt;
}

/// Straight into the arrays that are kept: as a QCborValue, tens of MB would be copied three times.
std::optional<Fields> readFields(QFile& file)
{
    Fields fields;
    QCborStreamReader cbor(&file);
    if (!cbor.isMap() || !cbor.enterContainer())
        return std::nullopt;
    while (cbor.lastError() == QCborError::NoError && cbor.hasNext()) {
        const auto key = takeText(cbor, &QCborStreamReader::readString, file.size());
        if (!key)
            return std::nullopt;
        if (cbor.isByteArray()) {
            auto bytes = takeText(cbor, &QCborStreamReader::readByteArray, file.size());
            if (!bytes)
                return std::nullopt;
            fields.bytes.insert(*key, *std::move(bytes));
        } else {
            if (cbor.isInteger())
                fields.numbers.insert(*key, cbor.toInteger());
            cbor.next();
        }
    }
    return cbor.lastError() == QCborError::NoError ? std::optional(std::move(fields))
                                                   : std::nullopt;
}

} // namespace

Result<void> writeRunState(const QString& path, const RunState& state)
{
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        WatchedWriting device(file);
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        writeFields(state, device);
        isWritten = device.isComplete();
    }
    if (!isWritten || !file.commit()) {
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
    std::optional<Fields> fields = readFields(file);
    if (!fields)
        return damaged(path);
    const qint64 version = fields->numbers.value(kVersionKey);
    RunState state{RunId(fields->numbers.value(kRunKey)), int(fields->numbers.value(kBestEpochKey)),
                   fields->bytes.take(kWeightsKey)};
    state.epoch = int(fields->numbers.value(kEpochKey, state.bestEpoch));
    state.checkpoint = fields->bytes.take(kCheckpointKey);
    state.folds = fields->bytes.take(kFoldsKey);
    state.foldCount = int(unpackFolds(state.folds).size());
    state.foldsDone = int(fields->numbers.value(kFoldsDoneKey));
    state.outOfFold = fields->bytes.take(kOutOfFoldKey);
    auto trial = unpackTrial(fields->bytes.take(kTrialKey));
    auto part = unpackCheckpoint(fields->bytes.take(kPartKey));
    if (!trial || !part)
        return damaged(path);
    state.trial = *std::move(trial);
    state.part = *std::move(part);
    if (version < 1 || version > kVersion || !isConsistent(state))
        return damaged(path);
    return state;
}

} // namespace boxwright
