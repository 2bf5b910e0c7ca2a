// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartsaving.h"

#include "widgets/charts/confusionview.h"

#include <QChart>
#include <QChartView>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartSaving)
};

constexpr qreal kFineness = 2; ///< pixels of a picture a pixel on screen
constexpr int kLongestSide = 6'000; ///< of a picture: a matrix of many labels would take gigabytes
constexpr QSize kSavedChart(1000, 640); ///< whatever room a chart has on screen, if any

QSize pictureSize(const QWidget& chart)
{
    return qobject_cast<const QChartView*>(&chart) != nullptr ? kSavedChart : chart.size();
}

/// By its scene, so that the view on screen stays as it is.
void paintChart(const QChartView& view, QPainter& painter)
{
    const QRectF picture(QPointF(), kSavedChart);
    painter.fillRect(picture, view.backgroundBrush());
    QChart& chart = *view.chart();
    const QSizeF before = chart.size();
    chart.resize(kSavedChart);
    chart.layout()->activate(); // what changed just now may wait for that
    chart.scene()->render(&painter, picture, chart.geometry());
    chart.resize(before);
}

void paint(QWidget& chart, QPaintDevice& device)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto* view = qobject_cast<const QChartView*>(&chart))
        paintChart(*view, painter);
    else
        chart.render(&painter);
}

void writeSvg(QWidget& chart, QIODevice& file)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(pictureSize(chart));
    generator.setViewBox(QRect(QPoint(), pictureSize(chart)));
    generator.setTitle(chart.accessibleName());
    generator.setDescription(chart.accessibleDescription());
    paint(chart, generator);
}

bool writePng(QWidget& chart, QIODevice& file)
{
    const QSize size = pictureSize(chart);
    const qreal fineness =
        std::min(kFineness, qreal(kLongestSide) / std::max(size.width(), size.height()));
    QImage image(size * fineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(fineness);
    image.fill(chart.palette().color(QPalette::Base));
    paint(chart, image);
    return image.save(&file, "PNG");
}

Result<void> writePicture(QWidget& chart, const QString& path)
{
    QSaveFile file(path);
    bool isGood = file.open(QIODevice::WriteOnly);
    if (isGood && path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        writeSvg(chart, file);
    else
        isGood = isGood && writePng(chart, file);
    if (isGood && file.commit())
        return {};
    return Error{
        ErrorCode::NotWritable,
        Text::tr("“%1” cannot be written. Choose another folder, or make room on the disk.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString()};
}

} // namespace

Result<void> writeChart(QWidget& chart, const QString& path)
{
    if (const auto* matrix = qobject_cast<const ConfusionView*>(&chart))
        return writePicture(*matrix->whole(), path);
    return writePicture(chart, path);
}

Result<void> saveChart(QWidget& chart)
{
    QFileDialog dialog(chart.window(), Text::tr("Save %1", "a chart").arg(chart.accessibleName()));
    const QString png = Text::tr("PNG picture (*.png)");
    dialog.setNameFilters({png, Text::tr("SVG drawing (*.svg)")});
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // Added before the question whether a file is to be replaced.
    dialog.setDefaultSuffix(u"png"_s);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        dialog.setDefaultSuffix(filter == png ? u"png"_s : u"svg"_s);
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return writeChart(chart, dialog.selectedFiles().constFirst());
}

} // namespace boxwright
