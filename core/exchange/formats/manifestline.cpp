// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/manifestline.h"

#include "core/exchange/formats/exportmarker.h"
#include "core/exchange/formats/manifestlimits.h"
#include "core/exchange/formats/wholebox.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace boxwright {

using namespace Qt::StringLiterals;

QString manifestPrefix(const QString& prefix)
{
    if (prefix.isEmpty())
        return u"s3://your-bucket/"_s;
    return prefix.endsWith(u'/') ? prefix : prefix + u'/';
}

QString manifestJob(const QString& project)
{
    return QString(kExportMarker) + u'/' + project;
}

bool isManifestJobOfOurs(const QString& job)
{
    return job.startsWith(manifestJob({}));
}

QString manifestTime(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'000'"_s);
}

QJsonObject manifestAttribute(const std::vector<ManifestBox>& boxes, const QSize& size)
{
    QJsonArray annotations;
    for (const ManifestBox& box : boxes) {
        const QRect whole = manifestRect(box.box, size);
        annotations.append(QJsonObject{{u"class_id"_s, box.classId},
                                       {u"left"_s, whole.left()},
                                       {u"top"_s, whole.top()},
                                       {u"width"_s, whole.width()},
                                       {u"height"_s, whole.height()}});
    }
    const QJsonObject imageSize{
        {u"width"_s, size.width()}, {u"height"_s, size.height()}, {u"depth"_s, 3}};
    return {{u"image_size"_s, QJsonArray{imageSize}}, {u"annotations"_s, annotations}};
}

QRect manifestRect(const BoundingBox& box, const QSize& size)
{
    return wholeBox(box, size, rekognition::smallestBox);
}

QByteArray manifestLine(const QString& address, const QJsonObject& members)
{
    QByteArray text =
        QJsonDocument(QJsonObject{{u"source-ref"_s, address}}).toJson(QJsonDocument::Compact);
    text.back() = ',';
    return text + QJsonDocument(members).toJson(QJsonDocument::Compact).sliced(1) + '\n';
}

} // namespace boxwright
