// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/detectionreport.h"

#include "app/cli/jsontext.h"
#include "core/annotation/labellookup.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

QString csvField(QString field)
{
    if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n'))
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    return field;
}

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

Error notWritable(const QString& path, const QString& detail)
{
    return {ErrorCode::NotWritable,
            tr("%1 could not be written. Choose another folder for the drawn copies.").arg(path),
            detail};
}

/// A name in `folder` that nothing has yet: shape.png, shape_2.png, ... Copies of an earlier call
/// count too: what lies there may be the user's.
QString freeTarget(const QString& folder, const QString& stem)
{
    const QDir directory(folder);
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? stem + u".png"_s : stem + u"_%1.png"_s.arg(number);
        const QFileInfo target(directory.filePath(name));
        if (!target.exists() && !target.isSymLink())
            return target.filePath();
    }
}

} // namespace

DetectionReport::DetectionReport(Context& context, std::vector<Label> labels, QString format)
    : m_context(context)
    , m_labels(std::move(labels))
    , m_format(std::move(format))
{ }

void DetectionReport::begin()
{
    if (m_format == u"csv"_s)
        m_context.print(u"source,label,confidence,x,y,width,height"_s);
}

void DetectionReport::add(const QString& path, const QSize& imageSize,
                          const std::vector<Detection>& detections)
{
    m_images.append(imageJson(path, imageSize, detections));
    if (m_format == u"rekognition"_s) {
        m_context.print(
            QString::fromUtf8(jsonText(rekognitionJson(path, imageSize, detections), false)));
        return;
    }
    if (m_format == u"table"_s)
        m_context.print(detections.empty() ? tr("%1: nothing found").arg(path) : path + u':');
    for (const Detection& detection : detections) {
        const BoundingBox& box = detection.box;
        const QStringList place{number(box.x), number(box.y), number(box.width),
                                number(box.height)};
        if (m_format == u"csv"_s) {
            m_context.print(csvField(path) + u',' + csvField(labelName(detection)) + u','
                            + QString::number(detection.score, 'g', 17) + u',' + place.join(u','));
        } else if (m_format == u"table"_s) {
            m_context.print(tr("  %1 %2 at %3, %4, size %5 x %6")
                                .arg(labelName(detection).leftJustified(20),
                                     QString::number(detection.score, 'f', 3), place[0], place[1],
                                     place[2], place[3]));
        }
    }
}

void DetectionReport::skip(const QString& path, const Error& error)
{
    m_context.warn(path + u": "_s + error.message);
    m_skipped.append(QJsonObject{{u"source"_s, path}, {u"message"_s, error.message}});
}

void DetectionReport::end()
{
    if (m_format == u"json"_s)
        m_context.print(QString::fromUtf8(jsonText(document())));
}

QJsonObject DetectionReport::document() const
{
    return {{u"images"_s, m_images}, {u"skipped"_s, m_skipped}};
}

Result<void> DetectionReport::draw(const QString& folder, const QString& path, const QImage& image,
                                   const std::vector<Detection>& detections)
{
    if (!QDir().mkpath(folder))
        return notWritable(folder, {});
    const QString target = freeTarget(folder, QFileInfo(path).completeBaseName());

    QImage copy = image.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&copy);
    const double unit = std::max(copy.width(), copy.height()) / 400.0;
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(std::max(10.0, 7 * unit)));
    painter.setFont(font);
    for (const Detection& detection : detections) {
        const Label* known = label(detection);
        const QColor colour = known != nullptr ? known->colour : QColor(Qt::green);
        painter.setPen(QPen(colour, std::max(2.0, unit)));
        painter.drawRect(detection.box.rect());
        const QString caption =
            labelName(detection) + u' ' + QString::number(detection.score * 100, 'f', 0) + u'%';
        QRectF plate = painter.fontMetrics().boundingRect(caption);
        plate.moveBottomLeft(detection.box.rect().topLeft());
        if (plate.top() < 0)
            plate.moveTopLeft(detection.box.rect().topLeft());
        painter.fillRect(plate, colour);
        painter.setPen(colour.lightness() > 128 ? Qt::black : Qt::white);
        painter.drawText(plate, Qt::AlignCenter, caption);
    }
    painter.end();
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || !copy.save(&file, "png") || !file.commit())
        return notWritable(target, file.errorString());
    return {};
}

const Label* DetectionReport::label(const Detection& detection) const
{
    return findLabel(m_labels, detection.label);
}

QString DetectionReport::labelName(const Detection& detection) const
{
    const Label* known = label(detection);
    return known != nullptr ? known->name : QString::number(detection.label.value());
}

QJsonObject DetectionReport::imageJson(const QString& path, const QSize& imageSize,
                                       const std::vector<Detection>& detections) const
{
    QJsonArray array;
    for (const Detection& detection : detections) {
        array.append(QJsonObject{{u"label"_s, labelName(detection)},
                                 {u"confidence"_s, detection.score},
                                 {u"x"_s, detection.box.x},
                                 {u"y"_s, detection.box.y},
                                 {u"width"_s, detection.box.width},
                                 {u"height"_s, detection.box.height}});
    }
    return {{u"source"_s, path},
            {u"width"_s, imageSize.width()},
            {u"height"_s, imageSize.height()},
            {u"detections"_s, array}};
}

QJsonObject DetectionReport::rekognitionJson(const QString& path, const QSize& imageSize,
                                             const std::vector<Detection>& detections) const
{
    QJsonArray array;
    for (const Detection& detection : detections) {
        const QJsonObject box{{u"Left"_s, detection.box.x / imageSize.width()},
                              {u"Top"_s, detection.box.y / imageSize.height()},
                              {u"Width"_s, detection.box.width / imageSize.width()},
                              {u"Height"_s, detection.box.height / imageSize.height()}};
        array.append(QJsonObject{{u"Name"_s, labelName(detection)},
                                 {u"Confidence"_s, detection.score * 100},
                                 {u"Geometry"_s, QJsonObject{{u"BoundingBox"_s, box}}}});
    }
    return {{u"source"_s, path}, {u"CustomLabels"_s, array}};
}

} // namespace boxwright::cli
