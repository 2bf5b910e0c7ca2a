// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/errorreporter.h"
#include "app/studio/evaluationcontroller.h"
#include "core/dataset/project.h"
#include "core/engine/engine.h"
#include "core/metrics/labelsums.h"
#include "core/run/keptevaluation.h"
#include "widgets/panels/metricspanel.h"
#include "widgets/panels/thresholdcontrols.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a person chooses on the Evaluate page: a label, thresholds and the IoU.
namespace boxwright {

namespace {

QualityIntervals onlyAp(const QualityIntervals& intervals)
{
    return {.ap = intervals.ap, .ap50 = intervals.ap50, .ap75 = intervals.ap75};
}

/// What stays true when thresholds or the IoU are others.
std::optional<EvaluationIntervals> onlyAp(const std::optional<EvaluationIntervals>& intervals)
{
    if (!intervals)
        return {};
    EvaluationIntervals rest{onlyAp(intervals->overall), {}};
    rest.labels.reserve(intervals->labels.size());
    for (const QualityIntervals& label : intervals->labels)
        rest.labels.push_back(onlyAp(label));
    return rest;
}

struct Standing
{
    double mean = 0;
    bool isSame = true; ///< of all labels that are looked at
};

Standing standingOf(const ScoreThresholds& thresholds, const std::vector<Label>& labels,
                    std::optional<LabelId> only)
{
    std::vector<double> values;
    values.reserve(labels.size());
    for (const Label& label : labels)
        if (!only || *only == label.id)
            values.push_back(thresholdOf(thresholds, label.id));
    if (values.empty())
        return {};
    double sum = 0;
    for (const double value : values)
        sum += value;
    return {sum / double(values.size()),
            std::all_of(values.begin(), values.end(),
                        [&values](double value) { return value == values.front(); })};
}

} // namespace

ScoreThresholds EvaluationController::ownThresholds() const
{
    ScoreThresholds own;
    for (const Label& label : m_measured->part->labels)
        own[label.id] = thresholdOf(m_measured->model.thresholds, label.id);
    return own;
}

void EvaluationController::chooseLabel(std::optional<LabelId> label)
{
    if (!m_measured)
        return;
    m_label = label;
    m_panel.showLabel(label);
    showFigures();
    showCurves();
}

void EvaluationController::moveThreshold(double threshold)
{
    if (!m_measured)
        return;
    for (auto& [label, value] : m_choice.thresholds) {
        if (!isInView(label))
            continue;
        value = threshold;
        m_picked.erase(label);
    }
    m_isTunedOnTest = m_isTunedOnTest || m_measured->split == Split::Test;
    followChoice();
}

void EvaluationController::moveIou(double iou)
{
    if (!m_measured)
        return;
    m_choice.iou = iou;
    m_measured->live.setIou(iou);
    m_commonCurve.clear();
    m_followUp.restartCurve(m_measured->part, iou);
    followChoice();
    showCurves();
}

void EvaluationController::applyRule(const ThresholdRule& rule)
{
    if (!m_measured || m_ruleCounts.size() != m_measured->part->labels.size())
        return;
    bool doSomeStay = false;
    for (std::size_t place = 0; place < m_ruleCounts.size(); ++place) {
        const Label& label = m_measured->part->labels[place];
        if (!isInView(label.id)) {
            doSomeStay = true;
            continue;
        }
        const auto picked =
            thresholdBy(rule, m_ruleCounts[place], DetectionSettings::forMetrics().minimumScore);
        m_picked[label.id] = {rule, picked.has_value()};
        if (picked)
            m_choice.thresholds[label.id] = *picked;
        else
            doSomeStay = true;
    }
    m_isTunedOnTest = m_isTunedOnTest && doSomeStay;
    followChoice();
}

void EvaluationController::useStoredThreshold()
{
    if (!m_measured)
        return;
    bool doSomeStay = false;
    for (const auto& [label, value] : ownThresholds()) {
        if (!isInView(label)) {
            doSomeStay = true;
            continue;
        }
        m_choice.thresholds[label] = value;
        m_picked.erase(label);
    }
    m_isTunedOnTest = m_measured->model.isTunedOnTest || (m_isTunedOnTest && doSomeStay);
    followChoice();
}

void EvaluationController::useOwnThresholds()
{
    if (!m_measured)
        return;
    m_choice.thresholds = ownThresholds();
    m_isTunedOnTest = m_measured->model.isTunedOnTest;
    m_picked.clear();
    followChoice();
}

bool EvaluationController::hasOtherThresholds() const
{
    if (!m_measured)
        return false;
    // The same ones, but picked on validation images now, are worth keeping too.
    return m_choice.thresholds != ownThresholds()
        || (m_measured->model.isTunedOnTest && !m_isTunedOnTest);
}

bool EvaluationController::canKeepThresholds() const
{
    return m_project && m_measured && !m_project->file().isReadOnly() && !m_job.isRunning();
}

ModelRecord EvaluationController::chosenModel() const
{
    ModelRecord model = m_measured->model;
    model.thresholds = m_choice.thresholds;
    model.isTunedOnTest = m_isTunedOnTest;
    return model;
}

void EvaluationController::keepThresholds(const ModelRecord& chosen,
                                          const std::function<void(const ModelRecord&)>& then)
{
    if (!m_project || m_project->file().isReadOnly())
        return;
    if (m_job.isRunning()) { // since it was asked for
        return m_reporter.inform(tr("The thresholds were not kept: other work is still going on."),
                                 tr("Try again when it is done."));
    }
    m_job.start([this, model = chosen, then, file = &m_project->file()](const std::stop_token&) {
        const auto work = [&]() -> Result<void> {
            const auto store = file->connect();
            if (!store)
                return store.error();
            return boxwright::keepThresholds(**store, model);
        };
        return [this, kept = work(), model, then] {
            showWork();
            if (!kept)
                return m_reporter.report(kept.error());
            takeKept(model);
            if (then)
                then(model);
        };
    });
    showWork();
}

void EvaluationController::takeKept(const ModelRecord& model)
{
    const auto update = [&model](ModelRecord& known) {
        if (known.id != model.id)
            return false;
        known.thresholds = model.thresholds;
        known.isTunedOnTest = model.isTunedOnTest;
        return true;
    };
    std::for_each(m_models.begin(), m_models.end(), update);
    if (m_measured && update(m_measured->model))
        showFigures();
    Q_EMIT thresholdsChanged(model.id);
}

void EvaluationController::followChoice()
{
    m_intervals = onlyAp(m_intervals);
    showFigures();
    m_followUp.restart(m_measured, m_choice, m_figures);
    Q_EMIT changed();
}

void EvaluationController::showFigures()
{
    const std::vector<Label>& labels = m_measured->part->labels;
    m_figures = withAveragePrecision(m_measured->live.at(m_choice.thresholds), m_measured->kept);
    m_panel.showResult({labels, m_figures, m_intervals});

    const Standing standing = standingOf(m_choice.thresholds, labels, m_label);
    const ScoreThresholds own = ownThresholds();
    bool isStored = true;
    ThresholdView view;
    const DetectionQuality* quality = &m_figures.overall;
    for (std::size_t place = 0; place < labels.size(); ++place) {
        const LabelId label = labels[place].id;
        if (!isInView(label))
            continue;
        isStored &= thresholdOf(m_choice.thresholds, label) == own.at(label);
        if (m_label)
            quality = &m_figures.labels[place].quality;
        const auto overlaps =
            iouHistogram(m_measured->live.counts()[place], thresholdOf(m_choice.thresholds, label));
        for (std::size_t bin = 0; bin < overlaps.size(); ++bin)
            view.overlaps[bin] += overlaps[bin];
    }
    view.precision = quality->precision;
    view.recall = quality->recall;
    if (standing.isSame)
        view.threshold = standing.mean;
    m_panel.showThreshold(view);
    m_panel.controls().setState({.label = m_label,
                                 .threshold = standing.mean,
                                 .iou = m_choice.iou,
                                 .rule = rule(),
                                 .isStored = isStored,
                                 .isOwn = !hasOtherThresholds(),
                                 .canKeep = canKeepThresholds(),
                                 .hasRules = m_ruleCounts.size() == labels.size(),
                                 .note = note()});
}

std::optional<ThresholdRule> EvaluationController::rule() const
{
    std::optional<ThresholdRule> common;
    for (const Label& label : m_measured->part->labels) {
        if (!isInView(label.id))
            continue;
        const auto picked = m_picked.find(label.id);
        if (picked == m_picked.end() || (common && *common != picked->second.rule))
            return {};
        common = picked->second.rule;
    }
    return common;
}

void EvaluationController::showCurves()
{
    if (!m_label)
        return m_panel.showCurves({m_commonCurve, calibration(m_measured->live.counts())});
    const std::vector<Label>& labels = m_measured->part->labels;
    for (std::size_t place = 0; place < labels.size(); ++place) {
        if (labels[place].id != *m_label)
            continue;
        const DetectionCounts& counts = m_measured->live.counts()[place];
        m_panel.showCurves({thresholdCurve(counts), calibration({counts})});
    }
}

QString EvaluationController::note() const
{
    QStringList unruled;
    for (const Label& label : m_measured->part->labels) {
        const auto picked = m_picked.find(label.id);
        if (isInView(label.id) && picked != m_picked.end() && !picked->second.isPossible)
            unruled.append(label.name);
    }
    if (!unruled.isEmpty())
        return tr("No threshold can do that for %1 on the validation images; theirs stayed.")
            .arg(QLocale().createSeparatedList(unruled));
    if (m_isTunedOnTest && m_measured->split == Split::Test)
        return tr(
            "Thresholds were moved while looking at the test images: figures on these images "
            "are then better than what others will give. Pick them on the validation images.");
    const bool isSame = standingOf(m_choice.thresholds, m_measured->part->labels, m_label).isSame;
    return isSame ? QString()
                  : tr("Labels have thresholds of their own; moving this one gives all the same.");
}

} // namespace boxwright
