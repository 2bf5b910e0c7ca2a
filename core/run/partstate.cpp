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

void write(QDataStream& stream, int value)
{
    stream << qint64(value);
}

void read(QDataStream& stream, int& value)
{
    qint64 number = 0;
    stream >> number;
    value = static_cast<int>(number);
}

void write(QDataStream& stream, std::size_t value)
{
    stream << quint64(value);
}

void read(QDataStream& stream, std::size_t& value)
{
    quint64 number = 0;
    stream >> number;
    value = static_cast<std::size_t>(number);
}

void write(QDataStream& stream, const QByteArray& value)
{
    stream << value;
}

void read(QDataStream& stream, QByteArray& value)
{
    stream >> value;
}

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
    write(stream, epoch.epoch);
    stream << epoch.loss << epoch.scoreLoss << epoch.boxLoss << epoch.distributionLoss
           << epoch.seconds;
    write(stream, epoch.validationAp);
    write(stream, epoch.validationAp50);
}

void read(QDataStream& stream, EpochRecord& epoch)
{
    read(stream, epoch.epoch);
    stream >> epoch.loss >> epoch.scoreLoss >> epoch.boxLoss >> epoch.distributionLoss
        >> epoch.seconds;
    read(stream, epoch.validationAp);
    read(stream, epoch.validationAp50);
}

void write(QDataStream& stream, CandidateKind kind)
{
    write(stream, static_cast<int>(kind));
}

void read(QDataStream& stream, CandidateKind& kind)
{
    int number = 0;
    read(stream, number);
    if (number < 0 || number > static_cast<int>(CandidateKind::MoreStages))
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        kind = static_cast<CandidateKind>(number);
}

void write(QDataStream& stream, const TriedCandidate& candidate)
{
    write(stream, candidate.kind);
    write(stream, candidate.inputSize);
    write(stream, candidate.epochs);
    write(stream, candidate.validationAp);
}

void read(QDataStream& stream, TriedCandidate& candidate)
{
    read(stream, candidate.kind);
    read(stream, candidate.inputSize);
    read(stream, candidate.epochs);
    read(stream, candidate.validationAp);
}

template<typename Value>
void write(QDataStream& stream, const std::vector<Value>& values)
{
    write(stream, values.size());
    for (const Value& value : values)
        write(stream, value);
}

template<typename Value>
void read(QDataStream& stream, std::vector<Value>& values)
{
    std::size_t count = 0;
    for (read(stream, count); count > 0 && stream.status() == QDataStream::Ok; --count) {
        Value value{};
        read(stream, value);
        values.push_back(value);
    }
}

void write(QDataStream& stream, const TrainedModel& model)
{
    write(stream, model.weights);
    write(stream, model.bestEpoch);
    write(stream, model.inputSize);
    stream << model.skippedImages << model.warnings;
    write(stream, model.epochs);
}

void read(QDataStream& stream, TrainedModel& model)
{
    read(stream, model.weights);
    read(stream, model.bestEpoch);
    read(stream, model.inputSize);
    stream >> model.skippedImages >> model.warnings;
    read(stream, model.epochs);
}

template<typename... Values>
QByteArray pack(const Values&... values)
{
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(kPartStream);
    (write(stream, values), ...);
    return packed;
}

/// Whether these were all, and whole.
template<typename... Values>
bool unpack(const QByteArray& packed, Values&... values)
{
    QDataStream stream(packed);
    stream.setVersion(kPartStream);
    (read(stream, values), ...);
    return stream.status() == QDataStream::Ok && stream.atEnd();
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

} // namespace

QByteArray packTrial(const TrialState& trial)
{
    return trial.planned.empty() ? QByteArray()
                                 : pack(trial.planned, trial.tried, trial.best, trial.model);
}

QByteArray packCheckpoint(const TrainingCheckpoint& checkpoint)
{
    return checkpoint.state.isEmpty()
        ? QByteArray()
        : pack(checkpoint.state, checkpoint.bestWeights, checkpoint.bestEpoch, checkpoint.epochs);
}

std::optional<TrialState> unpackTrial(const QByteArray& packed)
{
    TrialState trial;
    if (packed.isEmpty())
        return trial;
    const bool isWhole = unpack(packed, trial.planned, trial.tried, trial.best, trial.model);
    return isWhole && isConsistent(trial) ? std::optional(std::move(trial)) : std::nullopt;
}

std::optional<TrainingCheckpoint> unpackCheckpoint(const QByteArray& packed)
{
    TrainingCheckpoint checkpoint;
    if (packed.isEmpty())
        return checkpoint;
    const bool isWhole = unpack(packed, checkpoint.state, checkpoint.bestWeights,
                                checkpoint.bestEpoch, checkpoint.epochs);
    return isWhole && !checkpoint.state.isEmpty() ? std::optional(std::move(checkpoint))
                                                  : std::nullopt;
}

} // namespace boxwright
