// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/labelstudioregion.h"

#include "core/exchange/formats/outline.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTransform>
#include <QUrl>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPercent = 100;

QString imageAddress(const QJsonObject& data)
{
    static const QRegularExpression ending(u"\\.(jpe?g|png|bmp|gif|tiff?|webp)([?#&]|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString named = data[u"image"].toString();
    if (!named.isEmpty())
        return named;
    for (const QJsonValue value : data) {
        if (QString text = value.toString(); text.contains(ending))
            return text;
    }
    return {};
}

/// The path of an address, without host or bucket; of files on a server or on someone else's
/// machine the name alone.
QString nameFromAddress(QString address)
{
    static const QRegularExpression store(u"^[A-Za-z][A-Za-z0-9+.-]+://[^/]*/*"_s);
    static const QRegularExpression behindPath(u"[?#].*$"_s);
    static const QRegularExpression slashes(u"^/+"_s);
    const QString query = u"/local-files/?d="_s;
    if (const qsizetype place = address.indexOf(query); place >= 0) {
        const QString path = address.mid(place + query.size()).section(u'&', 0, 0);
        return QUrl::fromPercentEncoding(path.toUtf8()).remove(slashes);
    }
    if (address.startsWith(u"http") || address.startsWith(u"/data/"))
        address = QUrl::fromPercentEncoding(address.remove(behindPath).toUtf8());
    if (address.contains(u"/upload/"))
        return address.section(u'/', -1);
    address.replace(u'\\', u'/');
    return address.startsWith(u'/') ? address.section(u'/', -1) : address.remove(store);
}

/// The list of labels of a region: "rectanglelabels", "polygonlabels", ...; empty for what is none.
QString labelsKey(const QJsonObject& value)
{
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (it.value().isArray() && it.key().endsWith(u"labels"))
            return it.key();
    }
    return {};
}

/// The upright box around a rectangle in percent that is turned clockwise about its first corner.
BoundingBox boxAroundTurned(const BoundingBox& percent, double degrees, const QSize& imageSize)
{
    // Percents of the two sides are of different length.
    const double width = std::max(1, imageSize.width());
    const double height = std::max(1, imageSize.height());
    QTransform turn;
    turn.scale(1 / width, 1 / height);
    turn.translate(percent.x * width, percent.y * height);
    turn.rotate(degrees);
    turn.scale(width, height);
    return boxAround({turn.map(QPointF(0, 0)), turn.map(QPointF(percent.width, 0)),
                      turn.map(QPointF(0, percent.height)),
                      turn.map(QPointF(percent.width, percent.height))});
}

std::optional<BoundingBox> boxInPercent(const QJsonObject& value, double degrees,
                                        const QSize& imageSize)
{
    if (value[u"points"].isArray())
        return boxAround(outlinePoints(value[u"points"].toArray()));
    if (!value.contains(u"width") || !value.contains(u"height"))
        return std::nullopt;
    const BoundingBox box{value[u"x"].toDouble(kNoNumber), value[u"y"].toDouble(kNoNumber),
                          value[u"width"].toDouble(kNoNumber),
                          value[u"height"].toDouble(kNoNumber)};
    return degrees == 0 ? box : boxAroundTurned(box, degrees, imageSize);
}

} // namespace

LabelStudioImage labelStudioImage(const QJsonObject& data)
{
    static const QRegularExpression prefix(u"^[0-9a-f]{8}-(?=.)"_s);
    const QString address = imageAddress(data);
    LabelStudioImage image{nameFromAddress(address), {}};
    if (address.contains(u"/upload/")) {
        image.uploadedStem = QFileInfo(image.name).completeBaseName();
        image.name.remove(prefix);
    }
    return image;
}

std::optional<LabelStudioRegion> labelStudioRegion(const QJsonObject& result)
{
    const QJsonObject value = result[u"value"].isObject() ? result[u"value"].toObject() : result;
    const QString key = labelsKey(value);
    if (key.isEmpty())
        return std::nullopt;
    LabelStudioRegion region{};
    for (const QJsonValue label : value[key].toArray())
        region.labels.append(label.toString());
    if (region.labels.isEmpty())
        region.labels.append(QString());
    region.isOutline = value[u"points"].isArray();
    region.turnedBy = region.isOutline ? 0 : value[u"rotation"].toDouble();
    region.imageSize = {result[u"original_width"].toInt(), result[u"original_height"].toInt()};
    if (const auto box = boxInPercent(value, region.turnedBy, region.imageSize)) {
        region.box = BoundingBox{box->x / kPercent, box->y / kPercent, box->width / kPercent,
                                 box->height / kPercent};
    }
    return region;
}

} // namespace boxwright
