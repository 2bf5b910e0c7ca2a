// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/result.h"
#include "core/run/trainingprogress.h"
#include "core/run/trainingsession.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <thread>

namespace boxwright {

/// The work of a training run, called in the worker thread.
using TrainFunction = std::function<Result<TrainingSummary>(const ProgressSink&, std::stop_token)>;

/// A training run in a worker thread, seen from the GUI thread: all signals are emitted there.
/// Exactly one of finished, cancelled and failed follows each start.
class BOXWRIGHT_CORE_EXPORT TrainingJob final : public QObject
{
    Q_OBJECT
public:
    explicit TrainingJob(TrainFunction train, QObject* parent = nullptr);
    ~TrainingJob() override; ///< cancels and waits

    void start(); ///< once more only after the last run ended
    void cancel(); ///< returns at once; cancelled() follows
    bool isRunning() const;

Q_SIGNALS:
    void progressed(const boxwright::TrainingProgress& progress);
    void finished(const boxwright::TrainingSummary& summary);
    void cancelled(const boxwright::TrainingSummary& summary); ///< may still hold a model
    void failed(const boxwright::Error& error);

private:
    void run(std::stop_token stop); // in the worker thread
    void deliver(const Result<TrainingSummary>& result);

    TrainFunction m_train;
    bool m_isRunning = false;
    std::jthread m_worker; // last member: joined before anything it uses is destroyed
};

} // namespace boxwright
