// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportcharts.h"

#include "core/report/chartaxes.h"
#include "core/report/chartpalette.h"
#include "core/report/reportwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportCharts)
};

constexpr double kScreenDpi = 96;

/// Indices of the labels with the most boxes, in class order.
std::vector<std::size_t> shownLabels(const ReportContent& content, std::size_t most)
{
    std::vector<std::size_t> shown(content.labels.size());
    std::iota(shown.begin(), shown.end(), 0);
    std::stable_sort(shown.begin(), shown.end(), [&content](std::size_t a, std::size_t b) {
        return content.labels[a].measured.quality.truth > content.labels[b].measured.quality.truth;
    });
    shown.resize(std::min(shown.size(), most));
    std::sort(shown.begin(), shown.end());
    return shown;
}

void drawLegend(QPainter& painter, const std::vector<QString>& names)
{
    double y = kPlotArea.top() + 10;
    for (std::size_t line = 0; line < names.size(); ++line, y += 22) {
        const double x = kPlotArea.right() + 16;
        painter.setPen(curvePen(line));
        painter.drawLine(QPointF(x, y), QPointF(x + 30, y));
        painter.setPen(Qt::black);
        const QRectF place(x + 38, y - 10, kChartSize.width() - x - 42, 20);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(names[line], Qt::ElideRight,
                                                          static_cast<int>(place.width())));
    }
}

using PointOf = QPointF (*)(const ThresholdPoint&); ///< both coordinates 0..1

void drawCurves(QPainter& painter, const ReportContent& content, PointOf pointOf)
{
    const auto shown = shownLabels(content, kMostLines);
    std::vector<QString> names;
    names.reserve(shown.size());
    for (const std::size_t index : shown) {
        const ReportLabel& label = content.labels[index];
        QPainterPath path;
        for (const ThresholdPoint& point : label.curve) {
            const QPointF place = plotPoint(pointOf(point));
            if (path.elementCount() == 0)
                path.moveTo(place);
            else
                path.lineTo(place);
        }
        painter.setPen(curvePen(names.size()));
        painter.drawPath(path);
        if (label.curve.size() == 1) // a line needs two
            painter.drawEllipse(path.currentPosition(), 3, 3);
        names.push_back(label.label.name);
    }
    drawLegend(painter, names);
}

void drawPrecisionRecall(QPainter& painter, const ReportContent& content)
{
    drawAxes(painter, Text::tr("Found (recall)"), Text::tr("Right (precision)"), 1);
    drawCurves(painter, content,
               [](const ThresholdPoint& point) { return QPointF(point.recall, point.precision); });
}

void drawF1(QPainter& painter, const ReportContent& content)
{
    drawAxes(painter, Text::tr("Confidence from which a box counts"), Text::tr("F1"), 1);
    drawCurves(painter, content,
               [](const ThresholdPoint& point) { return QPointF(point.threshold, point.f1); });
}

void drawOverlaps(QPainter& painter, const ReportContent& content)
{
    std::array<int, kIouBins> sums{};
    for (const ReportLabel& label : content.labels) {
        for (std::size_t bin = 0; bin < sums.size(); ++bin)
            sums.at(bin) += label.overlaps.at(bin);
    }
    const double highest = axisEnd(*std::max_element(sums.begin(), sums.end()));
    drawAxes(painter, Text::tr("Overlap of found and drawn box (IoU)"), Text::tr("Boxes"), highest);
    painter.setPen(QPen(Qt::white, 1));
    painter.setBrush(chartColour(0));
    for (std::size_t bin = 0; bin < sums.size(); ++bin) {
        if (sums.at(bin) > 0) {
            const double left = static_cast<double>(bin) / kIouBins;
            painter.drawRect(QRectF(plotPoint({left, sums.at(bin) / highest}),
                                    plotPoint({left + 1.0 / kIouBins, 0})));
        }
    }
    painter.setBrush(Qt::NoBrush);
}

/// Right cells and wrong ones differ in hue, as on the screen.
void drawCell(QPainter& painter, const QRectF& cell, int count, double share, bool isRight)
{
    QColor fill = chartColour(isRight ? 0 : 1);
    fill.setAlphaF(static_cast<float>(share));
    painter.setPen(QPen(QColor(200, 200, 200), 1));
    painter.setBrush(fill);
    painter.drawRect(cell);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(share > 0.6 ? Qt::white : Qt::black);
    if (count > 0)
        painter.drawText(cell, Qt::AlignCenter, reportLocale().toString(count));
}

/// Rows and columns of the matrix that are shown; the last stands for nothing.
std::vector<std::size_t> shownRows(const ReportContent& content)
{
    auto shown = shownLabels(content, kMostConfusedLabels);
    shown.push_back(content.confusions.labels().size());
    return shown;
}

void drawConfusions(QPainter& painter, const ReportContent& content)
{
    const ConfusionMatrix& matrix = content.confusions;
    const auto shown = shownRows(content);
    const auto nameOf = [&matrix](std::size_t index, const QString& nothing) {
        return index < matrix.labels().size() ? matrix.labels()[index].name : nothing;
    };
    constexpr double kNames = 110; // beside and above the cells
    const QRectF area(kNames + 24, kNames, kChartSize.width() - kNames - 40,
                      kChartSize.height() - kNames - 8);
    const QSizeF cell(area.width() / static_cast<double>(shown.size()),
                      area.height() / static_cast<double>(shown.size()));
    drawSideTitle(painter, Text::tr("Drawn"), area);
    painter.drawText(QRectF(area.left(), 0, area.width(), 20), Qt::AlignCenter, Text::tr("Found"));
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const double y = area.top() + static_cast<double>(i) * cell.height();
        const double x = area.left() + static_cast<double>(i) * cell.width();
        painter.setPen(Qt::black);
        drawName(painter, {24, y, kNames - 6, cell.height()},
                 nameOf(shown[i], Text::tr("nothing drawn")));
        drawUprightName(painter, {x, 22, cell.width(), kNames - 28},
                        nameOf(shown[i], Text::tr("not found")));
        const int sum = matrix.rowSum(static_cast<int>(shown[i]));
        for (std::size_t j = 0; j < shown.size(); ++j) {
            const int count = matrix.count(static_cast<int>(shown[i]), static_cast<int>(shown[j]));
            drawCell(painter,
                     {QPointF(area.left() + static_cast<double>(j) * cell.width(), y), cell}, count,
                     sum > 0 ? static_cast<double>(count) / sum : 0, i == j);
        }
    }
}

void drawChart(QPainter& painter, ReportChart chart, const ReportContent& content)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chartFont());
    painter.fillRect(QRectF({}, kChartSize), Qt::white);
    switch (chart) {
    case ReportChart::PrecisionRecall:
        drawPrecisionRecall(painter, content);
        break;
    case ReportChart::F1OverThreshold:
        drawF1(painter, content);
        break;
    case ReportChart::Overlaps:
        drawOverlaps(painter, content);
        break;
    case ReportChart::Confusions:
        drawConfusions(painter, content);
        break;
    }
}

} // namespace

QByteArray chartSvg(ReportChart chart, const ReportContent& content, const QString& description)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(kChartSize);
    generator.setViewBox(QRect({}, kChartSize));
    generator.setTitle({}); // the description says more
    generator.setDescription({});
    QPainter painter(&generator);
    drawChart(painter, chart, content);
    painter.end();
    // What stands before belongs to a file of its own; the size would keep it from fitting.
    const QByteArray& file = buffer.data();
    const qsizetype start = file.indexOf('>', file.indexOf("<svg")) + 1;
    const QString opening = u"<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">"_s;
    return opening.arg(kChartSize.width())
               .arg(kChartSize.height())
               .arg(description.toHtmlEscaped())
               .toUtf8()
        + file.mid(start);
}

QImage chartImage(ReportChart chart, const ReportContent& content, double dotsPerInch)
{
    const double scale = dotsPerInch / kScreenDpi;
    QImage image((QSizeF(kChartSize) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawChart(painter, chart, content);
    painter.end();
    return image;
}

} // namespace boxwright
