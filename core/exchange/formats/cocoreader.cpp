// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/cocoreader.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <limits>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumbersOfABoxOutline = 8;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CocoReader)
};

const QStringList& cocoLists()
{
    static const QStringList lists{u"images"_s, u"annotations"_s, u"categories"_s};
    return lists;
}

/// Ids are usually integers, but some programs write texts, or 7.0.
QString idText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const qint64 integer = value.toInteger(std::numeric_limits<qint64>::min());
    return integer != std::numeric_limits<qint64>::min()
        ? QString::number(integer)
        : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

bool isSet(const QJsonValue& value)
{
    return value.toBool() || value.toDouble() != 0;
}

QJsonObject without(QJsonObject object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        object.remove(QLatin1String(key));
    return object;
}

class CocoParser
{
public:
    CocoParser(const QString& path, ProblemList& problems)
        : m_path(path)
        , m_problems(problems)
        , m_fileSplit(splitFromFile(path))
    { }

    void add(const QString& list, const QJsonObject& element, int line)
    {
        if (list == u"images")
            addImage(element, line);
        else if (list == u"annotations")
            addAnnotation(element, line);
        else
            addCategory(element, line);
    }

    /// The lists may come in any order, so boxes meet images and labels at the end.
    ForeignDataset finish()
    {
        for (PendingBox& pending : m_boxes) {
            const auto image = m_imageIndexes.constFind(pending.image);
            const auto label = m_categories.constFind(pending.category);
            if (image == m_imageIndexes.constEnd()) {
                refuse(u"ANNOTATION_WITHOUT_IMAGE"_s, pending.box.line,
                       Text::tr("Annotation %1 belongs to image %2, which the file does not list.")
                           .arg(pending.box.foreignId, pending.image));
            } else if (label == m_categories.constEnd()) {
                refuse(u"ERROR_MISSING_CLASS_MAP_ID"_s, pending.box.line,
                       Text::tr("Annotation %1 has category %2, which the file does not list.")
                           .arg(pending.box.foreignId, pending.category));
            } else {
                pending.box.label = *label;
                m_usedLabels.insert(*label);
                m_data.images[*image].boxes.push_back(std::move(pending.box));
            }
        }
        leaveGroupsOut();
        if (m_outlines > 0) {
            m_problems.add(
                {u"OUTLINES_NOT_KEPT"_s, ProblemSeverity::Info, m_path, 0,
                 Text::tr("%1 annotations carry an outline beside their box.").arg(m_outlines),
                 Text::tr("The boxes are taken, the outlines are not.")});
        }
        return std::move(m_data);
    }

private:
    struct PendingBox
    {
        QString image;
        QString category;
        ForeignBox box;
    };

    void addImage(const QJsonObject& element, int line)
    {
        ForeignImage image;
        image.fileName = element[u"file_name"].toString().replace(u'\\', u'/');
        image.foreignId = idText(element[u"id"]);
        if (image.fileName.isEmpty() || image.foreignId.isEmpty()) {
            m_problems.add({u"ERROR_MISSING_SOURCE_REF"_s, ProblemSeverity::Error, m_path, line,
                            Text::tr("An image has no file name or no id."),
                            Text::tr("Left out.")});
            return;
        }
        if (m_imageIndexes.contains(image.foreignId)) {
            m_problems.add({u"DUPLICATE_IMAGE_ID"_s, ProblemSeverity::Warning, m_path, line,
                            Text::tr("The image id %1 is used again, for “%2”.")
                                .arg(image.foreignId, image.fileName),
                            Text::tr("Boxes with this id go to the first such image.")});
        } else {
            m_imageIndexes.insert(image.foreignId, qsizetype(m_data.images.size()));
        }
        image.source = m_path;
        image.line = line;
        image.size = {element[u"width"].toInt(), element[u"height"].toInt()};
        image.split = splitFromWord(element[u"split"].toString());
        if (!image.split)
            image.split = m_fileSplit;
        const QJsonValue labelled = element[u"labelled"];
        image.isLabelled = labelled.toBool(true);
        image.isConfirmedEmpty = labelled.toBool(false);
        image.isReviewed = element[u"reviewed"].toBool(false);
        image.extras = without(
            element, {"id", "file_name", "width", "height", "split", "labelled", "reviewed"});
        m_data.images.push_back(std::move(image));
    }

    void addAnnotation(const QJsonObject& element, int line)
    {
        PendingBox pending{idText(element[u"image_id"]), idText(element[u"category_id"]), {}};
        ForeignBox& box = pending.box;
        box.foreignId = idText(element[u"id"]);
        box.line = line;
        const QJsonArray bbox = element[u"bbox"].toArray();
        if (bbox.size() != 4) {
            refuse(u"ERROR_INVALID_BOUNDING_BOX"_s, line,
                   Text::tr("Annotation %1 has no box of four numbers.").arg(box.foreignId));
            return;
        }
        constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();
        box.box = {bbox[0].toDouble(kNoNumber), bbox[1].toDouble(kNoNumber),
                   bbox[2].toDouble(kNoNumber), bbox[3].toDouble(kNoNumber)};
        box.crowd = isSet(element[u"iscrowd"]);
        box.difficult = isSet(element[u"difficult"]) || isSet(element[u"ignore"]);
        box.truncated = isSet(element[u"truncated"]);
        box.occluded = isSet(element[u"occluded"]);
        m_outlines += element[u"segmentation"].toInt() > kNumbersOfABoxOutline ? 1 : 0;
        box.extras = without(element,
                             {"id", "image_id", "category_id", "bbox", "area", "iscrowd",
                              "segmentation", "difficult", "ignore", "truncated", "occluded"});
        m_boxes.push_back(std::move(pending));
    }

    void addCategory(const QJsonObject& element, int line)
    {
        const QString id = idText(element[u"id"]);
        const QString name = element[u"name"].toString();
        if (id.isEmpty() || name.isEmpty() || m_categories.contains(id)) {
            m_problems.add({u"INVALID_CATEGORY"_s, ProblemSeverity::Warning, m_path, line,
                            Text::tr("A category has no name, no id, or the id of another."),
                            Text::tr("Left out.")});
            return;
        }
        m_categories.insert(id, name);
        if (const QString group = element[u"supercategory"].toString(); group != name)
            m_groups.insert(group);
        m_data.addLabel(name, id);
    }

    /// Some programs list the name of the whole set as a category above the real ones.
    void leaveGroupsOut()
    {
        std::erase_if(m_data.labels, [&](const ForeignLabel& label) {
            return m_groups.contains(label.name) && !m_usedLabels.contains(label.name);
        });
    }

    void refuse(const QString& code, int line, const QString& message)
    {
        ++m_data.refusedBoxes;
        m_problems.add(
            {code, ProblemSeverity::Error, m_path, line, message, Text::tr("Left out.")});
    }

    QString m_path;
    ProblemList& m_problems;
    std::optional<Split> m_fileSplit;
    ForeignDataset m_data;
    QHash<QString, qsizetype> m_imageIndexes;
    QHash<QString, QString> m_categories;
    QSet<QString> m_groups;
    QSet<QString> m_usedLabels;
    std::vector<PendingBox> m_boxes;
    int m_outlines = 0;
};

} // namespace

Result<ForeignDataset> readCoco(const QByteArray& json, const QString& path, ProblemList& problems,
                                const std::stop_token& stop)
{
    CocoParser parser(path, problems);
    const auto lists = readJsonFile(json, path, cocoLists(), problems, stop,
                                    [&](const QString& list, const QJsonObject& element, int line) {
                                        parser.add(list, element, line);
                                    });
    if (!lists)
        return lists.error();
    if (!lists->contains(u"images"_s)) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("“%1” is no COCO annotation file: it has no list of images.")
                         .arg(QFileInfo(path).fileName())};
    }
    return parser.finish();
}

namespace {

bool looksLikeCoco(const FileProbe& file)
{
    return file.hasKey("images[].file_name") || file.hasKey("annotations[].image_id")
        || (file.hasKey("categories[].name") && file.hasKey("images"))
        || (file.hasKey("images") && file.hasKey("annotations") && file.hasKey("categories"));
}

QString reason()
{
    return Text::tr("The JSON files there hold images and annotations.");
}

Result<ForeignDataset> readFiles(const AnnotationFiles& files, const ReadOptions&,
                                 ProblemList& problems, const std::stop_token& stop)
{
    return readSetFiles(files, [&](const QByteArray& json, const QString& path) {
        return readCoco(json, path, problems, stop);
    });
}

} // namespace

FormatReader cocoFormatReader()
{
    return {ExchangeFormat::Coco, {u"*.json"_s}, false, looksLikeCoco, reason, readFiles};
}

} // namespace boxwright
