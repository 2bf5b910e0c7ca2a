// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/evaluationtabs.h"

#include "app/studio/evaluationcontroller.h"
#include "core/metrics/confusionmatrix.h"
#include "widgets/panels/casegallery.h"
#include "widgets/panels/comparisonview.h"
#include "widgets/panels/metricspanel.h"

namespace boxwright {

namespace {

constexpr int kFollowDelayMs = 300;

CaseGroup groupOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Right:
        return CaseGroup::Right;
    case CaseKind::Loose:
    case CaseKind::BadlyPlaced:
        return CaseGroup::Loose;
    case CaseKind::WrongLabel:
        return CaseGroup::Confusions;
    case CaseKind::Missed:
        return CaseGroup::Misses;
    case CaseKind::WrongAndBadlyPlaced:
    case CaseKind::Duplicate:
    case CaseKind::Background:
        break;
    }
    return CaseGroup::FalseAlarms;
}

} // namespace

EvaluationTabs::EvaluationTabs(MetricsPanel& page, EvaluationController& evaluation,
                               ImageListModel& images, ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_evaluation(evaluation)
    , m_gallery(new CaseGallery(CaseGallery::Mode::Cases))
    , m_suspicions(new CaseGallery(CaseGallery::Mode::Suspicions))
    , m_comparisonView(new ComparisonView(images))
    , m_cases(*m_gallery, reporter)
    , m_suspects(*m_suspicions, reporter)
    , m_comparison(*m_comparisonView, reporter)
{
    page.addTab(m_gallery, tr("Boxes"));
    page.addTab(m_suspicions, tr("Suspicious labels"));
    page.addTab(m_comparisonView, tr("Compare"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kFollowDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &EvaluationTabs::follow);
    connect(&evaluation, &EvaluationController::changed, &m_timer, qOverload<>(&QTimer::start));
    connectCases();
    connectComparison();
}

EvaluationTabs::~EvaluationTabs() = default;

void EvaluationTabs::connectCases()
{
    connect(&m_page, &MetricsPanel::casesRequested, this, &EvaluationTabs::showCases);
    connect(&m_page, &MetricsPanel::cellRequested, this, &EvaluationTabs::showCell);
    for (const CaseController* cases : {&m_cases, &m_suspects})
        connect(cases, &CaseController::boxRequested, this, &EvaluationTabs::boxRequested);
}

void EvaluationTabs::connectComparison()
{
    connect(&m_page, &MetricsPanel::selectionChanged, this,
            [this] { m_comparison.setChosen(m_page.model(), m_page.split()); });
    connect(&m_evaluation, &EvaluationController::modelMeasured, &m_comparison,
            &ComparisonController::refresh);
    connect(m_comparisonView, &ComparisonView::measuringRequested, &m_page,
            &MetricsPanel::measuringRequested);
    connect(m_comparisonView, &ComparisonView::trainingRequested, this,
            &EvaluationTabs::trainingRequested);
    connect(&m_page, &MetricsPanel::trainingAgainRequested, this,
            &EvaluationTabs::trainingRequested);
}

void EvaluationTabs::setProject(Project* project)
{
    m_timer.stop();
    m_cases.setProject(project);
    m_suspects.setProject(project);
    m_comparison.setProject(project);
}

void EvaluationTabs::setModels(const std::vector<ModelRecord>& models)
{
    m_comparison.setModels(models);
    m_comparison.setChosen(m_page.model(), m_page.split());
}

void EvaluationTabs::follow()
{
    m_cases.setCases(m_evaluation.part(), m_evaluation.thresholds(), m_evaluation.iou());
    const auto unseen = m_evaluation.unseen();
    m_suspects.setCases(unseen ? unseen : m_evaluation.part(), m_evaluation.thresholds(),
                        m_evaluation.iou());
    m_suspicions->setRemark(
        unseen ? tr("Every image was looked at by a model that had never seen it (k-fold), also "
                    "those that this model learned from.")
               : QString());
    m_comparison.setIou(m_evaluation.iou());
}

void EvaluationTabs::showCases(std::optional<LabelId> label, std::optional<CaseKind> kind)
{
    m_page.showTab(m_gallery);
    if (kind)
        m_gallery->setFilter({.group = groupOf(*kind), .label = label});
    else
        m_gallery->showMistakes(label);
    m_gallery->setFocus();
}

void EvaluationTabs::showCell(int truth, int found)
{
    const ConfusionMatrix& matrix = m_evaluation.confusions();
    if (!m_evaluation.part() || truth >= matrix.size() || found >= matrix.size())
        return;
    const auto name = [&matrix](int index) {
        const auto& labels = matrix.labels();
        return index < static_cast<int>(labels.size())
            ? labels[static_cast<std::size_t>(index)].name
            : tr("nothing");
    };
    m_page.showTab(m_gallery);
    m_cases.showSelection(matrix.cases(truth, found), matrix.labels(),
                          tr("Drawn as %1, found as %2").arg(name(truth), name(found)));
}

} // namespace boxwright
