// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reporttables.h"

#include "core/report/reportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

using Cells = std::vector<ReportCell>;

QString number(int value)
{
    return reportLocale().toString(value);
}

ReportCell shareCell(const std::optional<double>& share, const std::optional<Interval>& interval)
{
    return {percentText(share), rangeText(interval)};
}

ReportCell decimalCell(const std::optional<double>& value, const std::optional<Interval>& interval)
{
    return {decimalText(value),
            interval ? u"%1–%2"_s.arg(decimalText(interval->low), decimalText(interval->high))
                     : QString()};
}

Cells qualityRow(const QString& name, const std::optional<int>& taught,
                 const DetectionQuality& quality, const QualityIntervals& intervals,
                 const std::optional<double>& threshold)
{
    return {{name},
            {taught ? number(*taught) : u"–"_s},
            {number(quality.truth)},
            shareCell(quality.recall, intervals.recall),
            shareCell(quality.precision, intervals.precision),
            decimalCell(quality.f1, intervals.f1),
            decimalCell(quality.meanIou, intervals.meanIou),
            shareCell(quality.wellPlaced, intervals.wellPlaced),
            decimalCell(quality.ap50, intervals.ap50),
            decimalCell(quality.ap, intervals.ap),
            {threshold ? decimalText(threshold) : QString()}};
}

} // namespace

ReportTable qualityTable(const ReportContent& content)
{
    ReportTable table{Text::tr("How good it is, label by label"),
                      {Text::tr("Label"), Text::tr("Taught"), Text::tr("Measured"),
                       Text::tr("Found"), Text::tr("Right"), Text::tr("F1"), Text::tr("Overlap"),
                       Text::tr("Fit well"), Text::tr("AP50"), Text::tr("AP"),
                       Text::tr("Counts from")},
                      {}};
    std::optional<int> taught = 0;
    for (const ReportLabel& label : content.labels) {
        table.rows.push_back(qualityRow(isolatedName(label.label.name), label.trainingBoxes,
                                        label.measured.quality, label.intervals,
                                        label.measured.threshold));
        if (taught && label.trainingBoxes)
            *taught += *label.trainingBoxes;
        else
            taught.reset();
    }
    if (content.labels.size() > 1) {
        table.rows.push_back(qualityRow(Text::tr("All"), taught, content.evaluation.overall,
                                        content.intervals.overall, {}));
    }
    return table;
}

ReportTable mistakesTable(const ReportContent& content)
{
    ReportTable table{
        Text::tr("What kinds of mistakes it makes"),
        {Text::tr("Mistake"), Text::tr("How often"), Text::tr("AP50 would rise without them by")},
        {}};
    for (const ErrorCost& cost : content.errorCosts) {
        if (cost.count > 0)
            table.rows.push_back(
                {{mistakeName(cost.kind)}, {number(cost.count)}, {decimalText(cost.apCost)}});
    }
    return table;
}

ReportTable missesTable(const MissBuckets& misses)
{
    ReportTable table{
        Text::tr("Which boxes it misses"),
        {Text::tr("Boxes"), Text::tr("Drawn"), Text::tr("Not found"), Text::tr("Share")},
        {}};
    const auto add = [&table](const QString& name, const MissBucket& bucket) {
        if (bucket.truth > 0) {
            table.rows.push_back(
                {{name},
                 {number(bucket.truth)},
                 {number(bucket.missed)},
                 {percentText(static_cast<double>(bucket.missed) / bucket.truth)}});
        }
    };
    add(Text::tr("Small, below 32 × 32 pixels"), misses.bySize[0]);
    add(Text::tr("Medium, below 96 × 96 pixels"), misses.bySize[1]);
    add(Text::tr("Large"), misses.bySize[2]);
    add(Text::tr("Inside the image"), misses.byPosition[0]);
    add(Text::tr("At its edge"), misses.byPosition[1]);
    add(Text::tr("Alone"), misses.byCrowding[0]);
    add(Text::tr("Overlapping one or two others"), misses.byCrowding[1]);
    add(Text::tr("Overlapping more"), misses.byCrowding[2]);
    return table;
}

} // namespace boxwright
