// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "app/studio/evaluationfollowup.h"
#include "app/studio/latestjob.h"
#include "app/studio/truthwatch.h"
#include "core/metrics/thresholdrule.h"
#include "core/run/runrecord.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace boxwright {

class EngineLoader;
class ErrorReporter;
class MetricsPanel;
class Project;

/// Shows what is known of a model's quality, live while thresholds move, and measures what is not
/// known, in the background.
class EvaluationController final : public QObject
{
    Q_OBJECT
public:
    EvaluationController(MetricsPanel& panel, EngineLoader& loader, ErrorReporter& reporter,
                         QObject* parent = nullptr);
    ~EvaluationController() override;

    void setProject(Project* project);
    void setModels(const std::vector<ModelRecord>& models); ///< oldest first
    /// F1 of the newest model on the test images, as far as it was measured.
    std::optional<double> newestF1() const;
    void showNewest(); ///< chooses the newest model, on the test images or what was measured

    // What is shown, for those who show boxes of it; changed() tells of other values.
    const ModelRecord* model() const; ///< null: nothing is shown
    std::shared_ptr<const EvaluatedPart> part() const; ///< null: nothing is shown
    std::shared_ptr<const EvaluatedPart> unseen() const; ///< null: see MeasuredModel::unseen
    const ScoreThresholds& thresholds() const { return m_choice.thresholds; }
    double iou() const { return m_choice.iou; }
    /// Those on screen are not what is kept with the model, or were chosen elsewhere.
    bool hasOtherThresholds() const;
    bool canKeepThresholds() const; ///< the project can be written, and no other work goes on
    /// The model with the thresholds on screen. Requires model().
    ModelRecord chosenModel() const;
    /// Keeps the thresholds of chosenModel(), of now or of before, then calls `then` with it,
    /// unless that failed. What stands in the way is said.
    void keepThresholds(const ModelRecord& chosen,
                        const std::function<void(const ModelRecord&)>& then = {});
    ShownFigures shownFigures() const;
    /// Writes what was shown in the background, see writeFigures(). Nothing happens while others
    /// are being written: nobody can ask for it.
    void writeTable(const ShownFigures& shown, const QString& path);
    /// Empty until it is known. Its cells are those of MetricsPanel::cellRequested().
    const ConfusionMatrix& confusions() const { return m_confusions; }

Q_SIGNALS:
    void changed(); ///< another model or part, other thresholds, another IoU
    void modelMeasured(); ///< some model on some part, perhaps not what is shown
    void thresholdsChanged(boxwright::ModelId model); ///< those that are kept with it
    void tableWritten(const QString& path);

private:
    struct Picked
    {
        ThresholdRule rule;
        bool isPossible = true; ///< else no threshold keeps the rule, and the label kept its own
    };
    void connectPanel();
    void connectFollowUp();
    void showChosen();
    void offerFolds(const ModelRecord* model); ///< where there are some
    void forget();
    void read(const ModelRecord& model, Split split);
    void readRules();
    void countTwins();
    void take(const std::shared_ptr<MeasuredModel>& measured);
    void measure(ModelId id, Split split);
    void finishMeasuring(const ModelRecord& model, Split split,
                         const Result<std::shared_ptr<MeasuredModel>>& measured,
                         const QStringList& warnings);
    void measureAgain();
    void showWork(); ///< what would start other work is off meanwhile

    void chooseLabel(std::optional<LabelId> label);
    void moveThreshold(double threshold);
    void moveIou(double iou);
    void applyRule(const ThresholdRule& rule);
    void useStoredThreshold();
    void useOwnThresholds();
    void takeKept(const ModelRecord& model); ///< its thresholds are kept now
    ScoreThresholds ownThresholds() const; ///< of every label, as they are kept with the model
    void followChoice(); ///< thresholds or the IoU are others
    void showFigures();
    void showCurves();
    std::optional<ThresholdRule> rule() const; ///< that all labels in view were picked by
    bool isInView(LabelId label) const { return !m_label || *m_label == label; }
    QString note() const;

    MetricsPanel& m_panel;
    EngineLoader& m_loader;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    std::vector<ModelRecord> m_models;

    std::optional<std::pair<ModelId, Split>> m_beingRead;
    std::shared_ptr<MeasuredModel> m_measured; ///< null: nothing is shown
    std::optional<ModelId> m_choiceOf; ///< the model that the choice was made for
    FigureChoice m_choice; ///< a threshold for every label
    std::optional<LabelId> m_label; ///< whose threshold and curves are shown; absent: all
    /// Thresholds of the choice were moved by hand while test images were shown.
    bool m_isTunedOnTest = false;
    std::map<LabelId, Picked> m_picked; ///< of labels whose threshold a rule picked
    std::vector<DetectionCounts> m_ruleCounts; ///< in class order, or empty
    Evaluation m_figures;
    std::optional<EvaluationIntervals> m_intervals;
    std::vector<ThresholdPoint> m_commonCurve;
    ConfusionMatrix m_confusions;
    int m_changedImages = 0;

    EvaluationFollowUp m_followUp;
    TruthWatch m_watch;
    LatestJob m_reading;
    LatestJob m_rules;
    LatestJob m_twins;
    BackgroundJob m_job; ///< measures, or keeps thresholds
    BackgroundJob m_table; ///< writes it
};

} // namespace boxwright
