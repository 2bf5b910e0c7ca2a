// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/partstate.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

constexpr auto kPartStream = QDataStream::Qt_6_0;

void write(QDataStream& stream, const std::optional<double>& value)
{
    stream << value.has_value() << value.value_or(0);
}

void read(QDataStream& stream, std::optional<double>& value)
{
    bool isKnown = false;
    double number = 0;
    stream >> isKnown >> number;
    value = isKnown ? std::optional(number) : std::nullopt;
}

void write(QDataStream& stream, const EpochRecord& epoch)
{
    stream << qint64(epoch.epoch) << epoch.loss << epoch.scoreLoss << epoch.boxLoss
           << epoch.distributionLoss << epoch.seconds;
    write(stream, epoch.validationAp);
    write(stream, epoch.validationAp50);
}

void read(QDataStream& stream, EpochRecord& epoch)
{
    qint64 number = 0;
    stream >> number >> epoch.loss >> epoch.scoreLoss >> epoch.boxLoss >> epoch.distributionLoss
        >> epoch.seconds;
    epoch.epoch = static_cast<int>(number);
    read(stream, epoch.validationAp);
    read(stream, epoch.validationAp50);
}

void write(QDataStream& stream, CandidateKind kind)
{
    stream << qint64(kind);
}

void read(QDataStream& stream, CandidateKind& kind)
{
    qint64 number = 0;
    stream >> number;
    if (number < 0 || number > qint64(CandidateKind::MoreStages))
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        kind = static_cast<CandidateKind>(number);
}

void write(QDataStream& stream, const TriedCandidate& candidate)
{
    write(stream, candidate.kind);
    stream << qint64(candidate.inputSize) << qint64(candidate.epochs);
    write(stream, candidate.validationAp);
}

void read(QDataStream& stream, TriedCandidate& candidate)
{
    read(stream, candidate.kind);
    qint64 inputSize = 0;
    qint64 epochs = 0;
    stream >> inputSize >> epochs;
    candidate.inputSize = static_cast<int>(inputSize);
    candidate.epochs = static_cast<int>(epochs);
    read(stream, candidate.validationAp);
}

template<typename Value>
void write(QDataStream& stream, const std::vector<Value>& values)
{
    stream << quint64(values.size());
    for (const Value& value : values)
        write(stream, value);
}

template<typename Value>
void read(QDataStream& stream, std::vector<Value>& values)
{
    quint64 count = 0;
    for (stream >> count; count > 0 && stream.status() == QDataStream::Ok; --count) {
        Value value{};
        read(stream, value);
        values.push_back(value);
    }
}

void write(QDataStream& stream, const TrainedModel& model)
{
    stream << model.weights << qint64(model.bestEpoch) << qint64(model.inputSize)
           << model.skippedImages << model.warnings;
    write(stream, model.epochs);
}

void read(QDataStream& stream, TrainedModel& model)
{
    qint64 bestEpoch = 0;
    qint64 inputSize = 0;
    stream >> model.weights >> bestEpoch >> inputSize >> model.skippedImages >> model.warnings;
    model.bestEpoch = static_cast<int>(bestEpoch);
    model.inputSize = static_cast<int>(inputSize);
    read(stream, model.epochs);
}

/// Whether one field does not say something else than another.
bool isConsistent(const TrialState& trial)
{
    if (trial.planned.empty() || trial.tried.size() > trial.planned.size())
        return false;
    const bool isInTurn = std::equal(
        trial.tried.begin(), trial.tried.end(), trial.planned.begin(),
        [](const TriedCandidate& tried, CandidateKind kind) { return tried.kind == kind; });
    return isInTurn
        && (!trial.hasModel() || (trial.best < trial.tried.size() && trial.model.bestEpoch >= 1));
}

bool isWhole(const QDataStream& stream)
{
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

} // namespace

QByteArray packTrial(const TrialState& trial)
{
    QByteArray packed;
    if (trial.planned.empty())
        return packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(kPartStream);
    write(stream, trial.planned);
    write(stream, trial.tried);
    stream << quint64(trial.best);
    write(stream, trial.model);
    return packed;
}

QByteArray packCheckpoint(const TrainingCheckpoint& checkpoint)
{
    QByteArray packed;
    if (checkpoint.state.isEmpty())
        return packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(kPartStream);
    stream << checkpoint.state << checkpoint.bestWeights << qint64(checkpoint.bestEpoch);
    write(stream, checkpoint.epochs);
    return packed;
}

std::optional<TrialState> unpackTrial(const QByteArray& packed)
{
    TrialState trial;
    if (packed.isEmpty())
        return trial;
    QDataStream stream(packed);
    stream.setVersion(kPartStream);
    read(stream, trial.planned);
    read(stream, trial.tried);
    quint64 best = 0;
    stream >> best;
    trial.best = static_cast<std::size_t>(best);
    read(stream, trial.model);
    return isWhole(stream) && isConsistent(trial) ? std::optional(std::move(trial)) : std::nullopt;
}

std::optional<TrainingCheckpoint> unpackCheckpoint(const QByteArray& packed)
{
    TrainingCheckpoint checkpoint;
    if (packed.isEmpty())
        return checkpoint;
    QDataStream stream(packed);
    stream.setVersion(kPartStream);
    qint64 bestEpoch = 0;
    stream >> checkpoint.state >> checkpoint.bestWeights >> bestEpoch;
    checkpoint.bestEpoch = static_cast<int>(bestEpoch);
    read(stream, checkpoint.epochs);
    const bool isSound = isWhole(stream) && !checkpoint.state.isEmpty();
    return isSound ? std::optional(std::move(checkpoint)) : std::nullopt;
}

} // namespace boxwright
