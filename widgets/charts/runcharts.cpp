// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/runcharts.h"

#include "widgets/charts/curvechart.h"
#include "widgets/models/keptepoch.h"

#include <QHBoxLayout>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

using Value = std::function<std::optional<double>(const EpochRecord&)>;

/// What is no number is left out.
Curve curveOf(const QString& name, const std::vector<EpochRecord>& epochs, const Value& value)
{
    Curve curve{name, {}};
    for (const EpochRecord& epoch : epochs) {
        const std::optional<double> y = value(epoch);
        if (y && std::isfinite(*y))
            curve.points.append({double(epoch.epoch), *y});
    }
    return curve;
}

Curve lossCurve(const QString& name, const std::vector<EpochRecord>& epochs)
{
    return curveOf(name, epochs, [](const EpochRecord& epoch) { return epoch.loss; });
}

Curve apCurve(const QString& name, const std::vector<EpochRecord>& epochs, int keptEpoch)
{
    Curve curve =
        curveOf(name, epochs, [](const EpochRecord& epoch) { return epoch.validationAp; });
    if (const auto kept = measuredEpoch(epochs, keptEpoch))
        curve.mark = QPointF(kept->epoch, *kept->validationAp);
    return curve;
}

} // namespace

RunCharts::RunCharts(QWidget* parent)
    : QWidget(parent)
    , m_losses(new CurveChart(tr("Loss"), CurveChart::Scale::FromZero, this))
    , m_accuracy(new CurveChart(tr("Validation AP"), CurveChart::Scale::Share, this))
{
    m_losses->setObjectName(u"lossChart"_s);
    m_losses->setToolTip(tr("How far the model is from what you drew; lower is better"));
    m_accuracy->setObjectName(u"accuracyChart"_s);
    m_accuracy->setToolTip(tr("How good the model is on the validation images, from 0 to 1. The "
                              "ring marks the epoch that is kept."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_losses, 4); // four names over it, two over the other
    layout->addWidget(m_accuracy, 3);
}

void RunCharts::showRun(const std::vector<EpochRecord>& done, int keptEpoch, int epochs)
{
    m_losses->setCurves(
        {lossCurve(tr("Total", "a loss"), done),
         curveOf(tr("Labels", "a loss"), done, [](const EpochRecord& e) { return e.scoreLoss; }),
         curveOf(tr("Boxes", "a loss"), done, [](const EpochRecord& e) { return e.boxLoss; }),
         curveOf(tr("Edges", "a loss"), done,
                 [](const EpochRecord& e) { return e.distributionLoss; })},
        epochs);
    m_accuracy->setCurves(
        {apCurve(tr("AP"), done, keptEpoch),
         curveOf(tr("AP50"), done, [](const EpochRecord& e) { return e.validationAp50; })},
        epochs);
}

void RunCharts::compare(const std::vector<NamedRun>& runs)
{
    std::vector<Curve> losses;
    std::vector<Curve> accuracy;
    for (const NamedRun& run : runs) {
        losses.push_back(lossCurve(run.name, run.epochs));
        accuracy.push_back(apCurve(run.name, run.epochs, run.keptEpoch));
    }
    m_losses->setCurves(losses);
    m_accuracy->setCurves(accuracy);
}

} // namespace boxwright
