// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "app/studio/examplefeed.h"
#include "app/studio/learningcurvecontroller.h"
#include "app/studio/outlookcontroller.h"
#include "app/studio/trainingpreparation.h"
#include "app/studio/trainingwork.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace boxwright {

class ErrorReporter;
class Project;
class TrainingPanel;
struct ProjectCounts;

/// Runs trainings of the open project in a worker thread and shows how they go. Labelling goes
/// on meanwhile. One that was interrupted is offered to go on, or to be kept.
class TrainingController final : public QObject
{
    Q_OBJECT
public:
    TrainingController(TrainingPanel& panel, ErrorReporter& reporter, TrainingWork work,
                       QObject* parent = nullptr);
    ~TrainingController() override;

    /// Null: none is open; a running training is suspended and waited for.
    void setProject(Project* project);
    void setClosing(bool isClosing); ///< the project is about to close: nothing begins any more
    void start(const TrainingConfig& config);
    /// ended() follows; the best so far is measured and kept. Asked again meanwhile, nothing more
    /// happens. An interrupted run whose model is only kept is suspended.
    void stop();
    /// ended() follows soon; it can go on at another time, or its model be kept.
    void suspend();
    /// For the project is to close: suspends what runs and ends what looks ahead; becameIdle()
    /// follows when isAtWork(). An interrupted run is not looked for before setClosing(false).
    void rest();
    bool isRunning() const { return m_job && m_job->isRunning(); }
    bool isPaused() const { return m_job && m_job->isPaused(); }
    bool isAtWork() const ///< with the project
    {
        return isRunning() || m_preparation.isRunning() || m_outlook.isAtWork()
            || m_curve.isAtWork();
    }
    bool isLookingAhead() const { return m_outlook.isLooking(); }
    /// Whether nothing would be left of the run if it were suspended now.
    bool wouldBeLost() const;
    const TrainingProgress& progress() const { return m_progress; }
    /// The model of this run is measured before it is kept: not that of an earlier one, which may
    /// be kept first.
    bool isMeasuring() const { return m_hasBegun && isMeasuringModel(m_progress); }

    /// Shows anew what training would find.
    void refreshData(const ProjectCounts& counts);
    /// Looks in the background whether a training can go on.
    void findInterrupted();

Q_SIGNALS:
    void started();
    void progressed(); ///< or was paused, or went on
    void canStopChanged(bool canStop); ///< whether stop() would end something
    void ended(bool hasModel); ///< with whatever outcome; runs and models are in the project
    void becameIdle(); ///< nothing is done with the project; unless it is gone

private:
    using SuspensionFlag = std::shared_ptr<std::atomic_bool>;
    void connectPanel();
    void refreshData();
    void setInterrupted(const std::optional<InterruptedRun>& run);
    void prepare(const std::function<void()>& next);
    void showPreparation();
    void endPreparation(const QString& message);
    void train(const TrainingConfig& config);
    void resumeInterrupted();
    void keepInterrupted();
    bool canBegin() const
    {
        return m_project && !isRunning() && !m_preparation.isRunning() && !m_curve.isAtWork()
            && !m_isClosing;
    }
    void measureCurve();
    void startCurve(const TrainingConfig& config);
    void endCurve();
    void startJob(TrainFunction work, SuspensionFlag isSuspended);
    void connectJob();
    void setPaused(bool paused);
    void showMeasuring();
    QString describe(const TrainingSummary& summary) const;
    void conclude(const TrainingSummary& summary);
    void finish(const QString& message, std::optional<ModelId> model);
    void tellWhenIdle();
    void addWarnings(const QStringList& warnings);

    TrainingPanel& m_panel;
    ErrorReporter& m_reporter;
    TrainingWork m_work;
    OutlookController m_outlook;
    LearningCurveController m_curve;
    ExampleFeed m_examples;
    QPointer<Project> m_project;
    std::optional<InterruptedRun> m_interrupted;
    TrainingProgress m_progress;
    QStringList m_warnings; ///< of the run, the newest first: the view shows a few
    TrainingPreparation m_preparation; ///< of a run or a curve
    BackgroundJob m_search; ///< for an interrupted run
    bool m_isSearchDue = false; ///< as soon as an older one has ended
    bool m_isClosing = false;
    bool m_isKeeping = false; ///< the model of an interrupted run, rather than training
    bool m_hasBegun = false; ///< an epoch of the run was seen, or there is none to come
    bool m_isStopping = false;
    bool m_isSuspending = false;
    bool m_isBeingLeft = false; ///< the project closes when the run has ended
    bool m_canGoOn = false; ///< after it is suspended
    bool m_stopKeeps = false; ///< a model, or the folds that are done
    std::unique_ptr<TrainingJob> m_job;
};

} // namespace boxwright
