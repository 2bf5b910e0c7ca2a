// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/labelmereader.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/outline.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabelMeReader)
};

bool saysNothing(const QJsonValue& value)
{
    return value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray())
        || value == QJsonValue(QJsonObject());
}

/// The keys that are not known and say something.
QJsonObject extrasOf(const QJsonObject& object, const QSet<QString>& known)
{
    QJsonObject extras;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()) && !saysNothing(it.value()))
            extras.insert(it.key(), it.value());
    }
    return extras;
}

/// How a file calls its image, as far as that can be followed here: labelme states it from the
/// place of the file on. Empty when it names no image.
QString imageName(QString stated, const QString& path, const QString& imagesFolder)
{
    static const QRegularExpression elsewhere(u"^/|^[A-Za-z]:|^\\.\\./|/\\.\\./"_s);
    stated.replace(u'\\', u'/');
    if (stated.endsWith(u".json", Qt::CaseInsensitive))
        return {};
    if (!stated.contains(elsewhere))
        return stated;
    const QString place = QDir::cleanPath(QFileInfo(path).absolutePath() + u'/' + stated);
    for (const QString& absolute : {place, QDir::cleanPath(stated)}) {
        if (absolute.startsWith(imagesFolder + u'/'))
            return absolute.sliced(imagesFolder.size() + 1);
    }
    return stated.section(u'/', -1);
}

BoundingBox boxOf(const QString& type, const QJsonArray& points)
{
    const std::vector<QPointF> corners = outlinePoints(points);
    if (type != u"circle" || corners.size() != 2)
        return boxAround(corners);
    const QPointF rim = corners[1] - corners[0];
    const double radius = std::hypot(rim.x(), rim.y());
    return {corners[0].x() - radius, corners[0].y() - radius, 2 * radius, 2 * radius};
}

/// The box with the size that our export states beside corners that do not give it to the last
/// bit; without it, or when the corners were moved since, as it is.
BoundingBox withExactSize(const BoundingBox& box, const QJsonValue& size)
{
    const BoundingBox exact{box.x, box.y, size[0].toDouble(), size[1].toDouble()};
    const bool isSame =
        exact.right() - exact.left() == box.width && exact.bottom() - exact.top() == box.height;
    return isSame ? exact : box;
}

class LabelMeParser
{
public:
    LabelMeParser(QString path, ProblemList& problems)
        : m_path(std::move(path))
        , m_problems(problems)
    { }

    ForeignImage read(const QJsonObject& root, const QString& imagesFolder)
    {
        static const QSet<QString> known{u"version"_s,    u"flags"_s,     u"shapes"_s,
                                         u"imagePath"_s,  u"imageData"_s, u"imageHeight"_s,
                                         u"imageWidth"_s, u"checked"_s,   u"split"_s};
        m_image.fileName = imageName(root[u"imagePath"].toString(), m_path, imagesFolder);
        m_image.source = m_path;
        m_image.size = {root[u"imageWidth"].toInt(), root[u"imageHeight"].toInt()};
        m_image.split = splitFromWord(root[u"split"].toString());
        m_image.isReviewed = root[u"checked"].toBool();
        m_image.isConfirmedEmpty = m_image.isReviewed;
        m_image.extras = extrasOf(root, known);
        readFlags(root[u"flags"].toObject());
        const QJsonArray shapes = root[u"shapes"].toArray();
        for (const QJsonValue shape : shapes)
            addShape(shape.toObject());
        if (m_outlines > 0)
            m_problems.add(outlinesNotKept(m_outlines, m_path));
        return std::move(m_image);
    }

private:
    void readFlags(const QJsonObject& flags)
    {
        for (auto flag = flags.begin(); flag != flags.end(); ++flag) {
            if (!flag.value().toBool())
                continue;
            if (flag.key() == u"confirmed_empty")
                m_image.isConfirmedEmpty = true;
            else
                m_image.tags.append(flag.key());
        }
    }

    void addShape(const QJsonObject& shape)
    {
        static const QSet<QString> known{u"label"_s, u"points"_s,  u"shape_type"_s,
                                         u"flags"_s, u"mask"_s,    u"difficult"_s,
                                         u"score"_s, u"box_size"_s};
        ForeignBox box;
        box.label = shape[u"label"].toString();
        const QJsonArray points = shape[u"points"].toArray();
        if (points.isEmpty()) {
            ++m_image.refusedBoxes;
            m_problems.add({u"ERROR_INVALID_BOUNDING_BOX"_s, ProblemSeverity::Error, m_path, 0,
                            Text::tr("A shape “%1” has no points.").arg(box.label),
                            Text::tr("Left out.")});
            return;
        }
        // Without a type it is of the time when there were only polygons.
        const QString type = shape[u"shape_type"].toString(u"polygon"_s);
        m_outlines += type == u"rectangle" || type == u"point" ? 0 : 1;
        box.box = withExactSize(boxOf(type, points), shape[u"box_size"]);
        box.extras = extrasOf(shape, known);
        QJsonObject flags = shape[u"flags"].toObject();
        box.truncated = flags.take(u"truncated").toBool();
        box.occluded = flags.take(u"occluded").toBool();
        box.crowd = flags.take(u"crowd").toBool();
        box.difficult = flags.take(u"difficult").toBool() || shape[u"difficult"].toBool();
        if (!flags.isEmpty())
            box.extras[u"flags"_s] = flags;
        const double score = shape[u"score"].toDouble(-1);
        if (score >= 0 && score <= 1) {
            box.score = score;
            box.isByModel = !m_image.isReviewed;
        }
        m_image.boxes.push_back(std::move(box));
    }

    QString m_path;
    ProblemList& m_problems;
    ForeignImage m_image;
    int m_outlines = 0;
};

} // namespace

Result<ForeignImage> readLabelMe(const QByteArray& json, const QString& path,
                                 const QString& imagesFolder, ProblemList& problems)
{
    const auto root = readJsonObject(json, path);
    if (!root)
        return root.error();
    if (!(*root)[u"shapes"].isArray()) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("“%1” is no labelme annotation: it has no list of shapes.")
                         .arg(QFileInfo(path).fileName())};
    }
    return LabelMeParser(path, problems).read(*root, imagesFolder);
}

namespace {

bool looksLikeLabelMe(const FileProbe& file)
{
    return file.hasKey("shapes[].points") || (file.hasKey("shapes") && file.hasKey("imagePath"));
}

QString labelMeReason()
{
    return Text::tr("The JSON files there each hold the shapes of one image.");
}

Result<ForeignDataset> readLabelMeFiles(const AnnotationFiles& files, const ReadOptions&,
                                        ProblemList& problems, const ReadingControl& control)
{
    return readImageFiles(
        files, u"NOT_LABELME"_s, problems, control,
        [&](const QByteArray& json, const QString& path) -> Result<std::optional<ForeignImage>> {
            // Programs keep their own notes in such files, as our export does.
            if (QFileInfo(path).fileName().startsWith(u'.'))
                return std::optional<ForeignImage>();
            auto image = readLabelMe(json, path, files.imagesFolder, problems);
            if (!image)
                return image.error();
            return std::optional(std::move(*image));
        });
}

} // namespace

FormatReader labelMeFormatReader()
{
    return {ExchangeFormat::LabelMe, {u"*.json"_s}, true,
            looksLikeLabelMe,        labelMeReason, readLabelMeFiles};
}

} // namespace boxwright
