// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartsaving.h"

#include <QChartView>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartSaving)
};

constexpr qreal kFineness = 2; ///< pixels of a picture a pixel on screen

void paint(QWidget& chart, QPaintDevice& device)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    if (auto* view = qobject_cast<QChartView*>(&chart))
        view->render(&painter, QRectF(QPointF(), QSizeF(chart.size())), chart.rect());
    else
        chart.render(&painter);
}

void writeSvg(QWidget& chart, QIODevice& file)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(chart.size());
    generator.setViewBox(QRect(QPoint(), chart.size()));
    generator.setTitle(chart.accessibleName());
    generator.setDescription(chart.accessibleDescription());
    paint(chart, generator);
}

bool writePng(QWidget& chart, QIODevice& file)
{
    QImage image(chart.size() * kFineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(kFineness);
    image.fill(chart.palette().color(QPalette::Base));
    paint(chart, image);
    return image.save(&file, "PNG");
}

} // namespace

Result<void> writeChart(QWidget& chart, const QString& path)
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
