// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/qualitycharts.h"

#include "widgets/charts/sharebars.h"
#include "widgets/charts/sharechart.h"
#include "widgets/panels/card.h"
#include "widgets/panels/paneltext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

/// Names and points.
using Lines = std::vector<std::pair<QString, QList<QPointF>>>;

Lines precisionRecallLine(const std::vector<ThresholdPoint>& points)
{
    QList<QPointF> line;
    line.reserve(qsizetype(points.size()));
    for (const ThresholdPoint& point : points)
        line.append({point.recall, point.precision});
    return {{QualityCharts::tr("Precision"), line}};
}

Lines thresholdLines(const std::vector<ThresholdPoint>& points)
{
    Lines lines{{QualityCharts::tr("Precision"), {}},
                {QualityCharts::tr("Recall"), {}},
                {QualityCharts::tr("F1"), {}}};
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        lines[0].second.append({point->threshold, point->precision});
        lines[1].second.append({point->threshold, point->recall});
        lines[2].second.append({point->threshold, point->f1});
    }
    return lines;
}

QString calibrationSentence(const std::optional<double>& error)
{
    if (!error)
        return QualityCharts::tr("The model found nothing that could be looked at.");
    return QualityCharts::tr("Scores are off by %1 percentage points on average. Bars below the "
                             "dashes: the model is too sure of itself.")
        .arg(QLocale().toString(*error * 100, 'f', 1));
}

} // namespace

QualityCharts::QualityCharts(QWidget* parent)
    : QWidget(parent)
    , m_precisionRecall(
          new ShareChart(tr("Precision and recall"), tr("Recall"), tr("Precision"), this))
    , m_thresholds(new ShareChart(tr("Figures at every threshold"), tr("Threshold"), {}, this))
    , m_overlaps(new ShareBars(tr("How well boxes fit"), tr("IoU"), tr("Boxes"),
                               ShareBars::Scale::Counts, this))
    , m_calibration(new ShareBars(tr("What scores mean"), tr("Score"), tr("Share that is right"),
                                  ShareBars::Scale::Shares, this))
    , m_calibrationText(createWrappedLabel(this, u"muted"_s))
{
    setObjectName(u"qualityCharts"_s);
    m_precisionRecall->setObjectName(u"precisionRecallChart"_s);
    m_precisionRecall->setToolTip(tr("The ring marks where the threshold stands. The further up "
                                     "and to the right a curve runs, the better."));
    m_thresholds->setObjectName(u"thresholdChart"_s);
    m_thresholds->setToolTip(tr("The upright line marks where the threshold stands"));
    m_overlaps->setObjectName(u"overlapChart"_s);
    m_overlaps->setToolTip(tr("Found boxes that are right, by how well they fit"));
    m_calibration->setObjectName(u"calibrationChart"_s);
    m_calibration->setToolTip(tr("Where a score says 80 %, eight of ten boxes should be right: "
                                 "bars should end on the dashes. Where there are none, no box has "
                                 "such a score."));
    m_calibrationText->setObjectName(u"calibrationText"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 8, 0); // beside the scroll bar
    grid->setSpacing(12);
    int place = 0;
    for (QChartView* chart : charts()) {
        auto* card = new Card(chart->accessibleName(), this);
        card->content().setContentsMargins(12, 8, 12, 8);
        card->content().addWidget(chart, 1);
        if (chart == m_calibration)
            card->content().addWidget(m_calibrationText);
        grid->addWidget(card, place / 2, place % 2);
        ++place;
        offerSaving(chart);
    }
}

std::vector<QChartView*> QualityCharts::charts() const
{
    return {m_precisionRecall, m_thresholds, m_overlaps, m_calibration};
}

void QualityCharts::offerSaving(QChartView* chart)
{
    chart->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chart, &QWidget::customContextMenuRequested, this,
            [this, chart](const QPoint& position) {
                QMenu menu;
                menu.addAction(tr("Save as a picture…"));
                if (menu.exec(chart->mapToGlobal(position)) != nullptr)
                    Q_EMIT savingRequested(chart);
            });
}

void QualityCharts::setCurves(const CurvesView& view)
{
    m_precisionRecall->setCurves(precisionRecallLine(view.points));
    m_thresholds->setCurves(thresholdLines(view.points));
    std::vector<std::optional<double>> right;
    right.reserve(view.calibration.bins.size());
    for (const CalibrationBin& bin : view.calibration.bins)
        right.push_back(bin.precision);
    m_calibration->setShares(right);
    const QString sentence = calibrationSentence(view.calibration.error);
    m_calibrationText->setText(sentence);
    m_calibration->setAccessibleDescription(sentence);
}

void QualityCharts::setThreshold(const ThresholdView& view)
{
    m_thresholds->setLine(view.threshold);
    m_precisionRecall->setMark(view.precision && view.recall
                                   ? std::optional(QPointF(*view.recall, *view.precision))
                                   : std::nullopt);
    const auto text = [](const std::optional<double>& share) {
        return share ? QLocale().toString(*share, 'f', 2) : u"–"_s;
    };
    m_precisionRecall->setAccessibleDescription(
        tr("Precision %1, recall %2").arg(text(view.precision), text(view.recall)));
    m_thresholds->setAccessibleDescription(tr("Threshold %1").arg(text(view.threshold)));
    m_overlaps->setBars(QList<qreal>(view.overlaps.begin(), view.overlaps.end()));
    m_overlaps->setAccessibleDescription(
        tr("%Ln box(es) that are right", nullptr,
           std::accumulate(view.overlaps.begin(), view.overlaps.end(), 0)));
}

} // namespace boxwright
