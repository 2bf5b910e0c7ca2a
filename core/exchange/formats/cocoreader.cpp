// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/cocoreader.h"

#include "core/dataset/datasetextras.h"
#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/exportmarker.h"
#include "core/exchange/formats/jsonlistreader.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <deque>
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

// The lists, and their fields, in the order of cocoLists().
enum ListPlace { Images, Annotations, Categories };
enum ImageField { ImageKey, FileName, Width, Height, SplitWord, Labelled, Reviewed };
enum BoxField {
    BoxKey,
    ImageOfBox,
    CategoryOfBox,
    Area,
    IsCrowd,
    Segmentation,
    Difficult,
    Ignore,
    Truncated,
    Occluded
};
enum CategoryField { CategoryKey, Name, Supercategory };

const std::vector<JsonList>& cocoLists()
{
    static const std::vector<JsonList> lists{
        {u"images"_s, {"id", "file_name", "width", "height", "split", "labelled", "reviewed"}},
        {u"annotations"_s,
         {"id", "image_id", "category_id", "area", "iscrowd", "segmentation", "difficult", "ignore",
          "truncated", "occluded"},
         "bbox"},
        {u"categories"_s, {"id", "name", "supercategory"}}};
    return lists;
}

/// An id of the file in little room: usually an integer, but some programs write texts, or 7.0.
/// "7" is 7.
struct CocoId
{
    enum : qint32 { Number = -1, Absent = -2 };

    qint64 number = 0;
    qint32 text = Absent; ///< its place among the texts

    friend bool operator==(const CocoId&, const CocoId&) = default;
    friend size_t qHash(const CocoId& id, size_t seed = 0)
    {
        return qHashMulti(seed, id.number, id.text);
    }
};

class CocoIds
{
public:
    CocoId of(const QJsonValue& value)
    {
        constexpr qint64 kNone = std::numeric_limits<qint64>::min();
        if (value.isString())
            return ofText(value.toString());
        if (!value.isDouble())
            return {};
        const qint64 integer = value.toInteger(kNone);
        return integer != kNone
            ? CocoId{integer, CocoId::Number}
            : ofText(QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
    }

    /// Empty for an absent one.
    QString text(const CocoId& id) const
    {
        if (id.text == CocoId::Number)
            return QString::number(id.number);
        return id.text == CocoId::Absent ? QString() : m_texts[id.text];
    }

private:
    CocoId ofText(const QString& text)
    {
        if (text.isEmpty())
            return {};
        const qint64 integer = text.toLongLong();
        if (QString::number(integer) == text)
            return {integer, CocoId::Number};
        const auto known = m_places.constFind(text);
        if (known != m_places.constEnd())
            return {0, *known};
        m_texts.append(text);
        return {0, *m_places.insert(text, qint32(m_texts.size() - 1))};
    }

    QStringList m_texts;
    QHash<QString, qint32> m_places;
};

bool isSet(const QJsonValue& value)
{
    return value.toBool() || value.toDouble() != 0;
}

class CocoParser
{
public:
    CocoParser(const QString& path, ProblemList& problems)
        : m_path(path)
        , m_problems(problems)
        , m_fileSplit(splitFromFile(path))
    { }

    void add(qsizetype list, const JsonElement& element, int line)
    {
        if (list == Images)
            addImage(element, line);
        else if (list == Annotations)
            addAnnotation(element, line);
        else
            addCategory(element, line);
    }

    /// What the file says beside its lists. `tooLarge`: keys of it that were passed over.
    void addKeys(QJsonObject keys, const QStringList& tooLarge)
    {
        // Such a head was made up by an export, and would only grow old.
        if (keys.value(u"info")[u"contributor"].toString() == kExportMarker)
            keys.remove(u"info");
        const QJsonValue licenses = keys.value(u"licenses");
        if (licenses.isArray() && licenses.toArray().isEmpty())
            keys.remove(u"licenses");
        m_data.extras = std::move(keys);
        for (const QString& key : tooLarge) {
            m_problems.add({u"FILE_DETAILS_NOT_KEPT"_s, ProblemSeverity::Warning, m_path, 0,
                            Text::tr("With “%1” the file says more beside its images, boxes and "
                                     "categories than the %2 MB that are kept.")
                                .arg(key, QString::number(mostExtrasMegabytes)),
                            Text::tr("An export will not have it.")});
        }
    }

    /// The lists may come in any order, so boxes meet images and labels at the end.
    ForeignDataset finish(const ReadingControl& control)
    {
        makeRoom();
        // What is taken over is let go at once: there may be a million.
        for (; !m_boxes.empty() && !control.isStopped(); m_boxes.pop_front())
            takeOver(std::move(m_boxes.front()));
        leaveGroupsOut();
        if (m_outlines > 0) {
            m_problems.add(
                {u"OUTLINES_NOT_KEPT"_s, ProblemSeverity::Info, m_path, 0,
                 Text::tr("%1 annotations carry an outline beside their box.").arg(m_outlines),
                 Text::tr("The boxes are taken, the outlines are not.")});
        }
        tellReduced();
        return std::move(m_data);
    }

private:
    struct PendingBox
    {
        CocoId id;
        CocoId image;
        CocoId category;
        BoundingBox box;
        int line = 0;
        bool crowd = false;
        bool difficult = false;
        bool truncated = false;
        bool occluded = false;
        QJsonObject extras = {};
    };

    void makeRoom()
    {
        std::vector<std::size_t> counts(m_data.images.size(), 0);
        for (const PendingBox& pending : m_boxes) {
            if (const auto image = m_imageIndexes.constFind(pending.image);
                image != m_imageIndexes.constEnd())
                ++counts[*image];
        }
        for (std::size_t i = 0; i < counts.size(); ++i)
            m_data.images[i].boxes.reserve(counts[i]);
    }

    void takeOver(PendingBox pending)
    {
        const auto image = m_imageIndexes.constFind(pending.image);
        const auto label = m_categories.constFind(pending.category);
        if (image == m_imageIndexes.constEnd()) {
            refuse(u"ANNOTATION_WITHOUT_IMAGE"_s, pending.line,
                   Text::tr("Annotation %1 belongs to image %2, which the file does not list.")
                       .arg(m_ids.text(pending.id), m_ids.text(pending.image)));
        } else if (label == m_categories.constEnd()) {
            refuse(u"ERROR_MISSING_CLASS_MAP_ID"_s, pending.line,
                   Text::tr("Annotation %1 has category %2, which the file does not list.")
                       .arg(m_ids.text(pending.id), m_ids.text(pending.category)));
        } else {
            m_usedLabels.insert(*label);
            m_data.images[*image].boxes.push_back({*label, pending.box, pending.difficult,
                                                   pending.crowd, pending.truncated,
                                                   pending.occluded, m_ids.text(pending.id),
                                                   std::move(pending.extras), pending.line});
        }
    }

    void addImage(const JsonElement& element, int line)
    {
        const std::vector<QJsonValue>& fields = element.fields;
        const CocoId id = m_ids.of(fields[ImageKey]);
        ForeignImage image;
        image.fileName = fields[FileName].toString().replace(u'\\', u'/');
        image.foreignId = m_ids.text(id);
        if (image.fileName.isEmpty() || image.foreignId.isEmpty()) {
            m_problems.add({u"ERROR_MISSING_SOURCE_REF"_s, ProblemSeverity::Error, m_path, line,
                            Text::tr("An image has no file name or no id."),
                            Text::tr("Left out.")});
            return;
        }
        if (m_imageIndexes.contains(id)) {
            m_problems.add({u"DUPLICATE_IMAGE_ID"_s, ProblemSeverity::Warning, m_path, line,
                            Text::tr("The image id %1 is used again, for “%2”.")
                                .arg(image.foreignId, image.fileName),
                            Text::tr("Boxes with this id go to the first such image.")});
        } else {
            m_imageIndexes.insert(id, m_data.images.size());
        }
        image.source = m_path;
        image.line = line;
        image.size = {fields[Width].toInt(), fields[Height].toInt()};
        image.split = splitFromWord(fields[SplitWord].toString());
        if (!image.split)
            image.split = m_fileSplit;
        image.isLabelled = fields[Labelled].toBool(true);
        image.isConfirmedEmpty = fields[Labelled].toBool(false);
        image.isReviewed = fields[Reviewed].toBool(false);
        image.extras = element.others;
        m_data.images.push_back(std::move(image));
    }

    void addAnnotation(const JsonElement& element, int line)
    {
        const std::vector<QJsonValue>& fields = element.fields;
        const std::vector<double>& bbox = element.numbers;
        const CocoId id = m_ids.of(fields[BoxKey]);
        if (bbox.size() != 4) {
            refuse(u"ERROR_INVALID_BOUNDING_BOX"_s, line,
                   Text::tr("Annotation %1 has no box of four numbers.").arg(m_ids.text(id)));
            return;
        }
        m_outlines += fields[Segmentation].toInt() > kNumbersOfABoxOutline ? 1 : 0;
        m_boxes.push_back({id,
                           m_ids.of(fields[ImageOfBox]),
                           m_ids.of(fields[CategoryOfBox]),
                           {bbox[0], bbox[1], bbox[2], bbox[3]},
                           line,
                           isSet(fields[IsCrowd]),
                           isSet(fields[Difficult]) || isSet(fields[Ignore]),
                           isSet(fields[Truncated]),
                           isSet(fields[Occluded]),
                           element.others});
    }

    void addCategory(const JsonElement& element, int line)
    {
        const CocoId id = m_ids.of(element.fields[CategoryKey]);
        const QString name = element.fields[Name].toString();
        if (id == CocoId() || name.isEmpty() || m_categories.contains(id)) {
            m_problems.add({u"INVALID_CATEGORY"_s, ProblemSeverity::Warning, m_path, line,
                            Text::tr("A category has no name, no id, or the id of another."),
                            Text::tr("Left out.")});
            return;
        }
        m_categories.insert(id, name);
        const QString group = element.fields[Supercategory].toString();
        if (group != name)
            m_groups.insert(group);
        m_data.addLabel({name, m_ids.text(id), keysOf(element)});
    }

    /// The other keys of a category, as long as there is room for them.
    QJsonObject keysOf(const JsonElement& category)
    {
        QJsonObject keys = category.others;
        // An empty group is written anyway.
        const QJsonValue& group = category.fields[Supercategory];
        if (!group.isUndefined() && group != QJsonValue(QString()))
            keys[u"supercategory"_s] = group;
        if (keys.isEmpty())
            return keys;
        const qsizetype bytes = QJsonDocument(keys).toJson(QJsonDocument::Compact).size();
        if (bytes > mostExtrasBytes - m_categoryBytes) {
            ++m_reduced;
            return {};
        }
        m_categoryBytes += bytes;
        return keys;
    }

    /// Some programs list the name of the whole set as a category above the real ones.
    void leaveGroupsOut()
    {
        std::erase_if(m_data.labels, [&](const ForeignLabel& label) {
            const bool isGroup =
                m_groups.contains(label.name) && !m_usedLabels.contains(label.name);
            if (isGroup) {
                m_problems.add({u"GROUP_LEFT_OUT"_s, ProblemSeverity::Info, m_path, 0,
                                Text::tr("The category “%1” has no box and is the group of others.")
                                    .arg(label.name),
                                Text::tr("Left out.")});
            }
            return isGroup;
        });
    }

    void tellReduced()
    {
        if (m_reduced == 0)
            return;
        m_problems.add({u"CATEGORY_DETAILS_NOT_KEPT"_s, ProblemSeverity::Warning, m_path, 0,
                        Text::tr("The categories say more beside their names than the %1 MB that "
                                 "are kept.")
                            .arg(mostExtrasMegabytes),
                        Text::tr("%Ln of them are taken by name only.", nullptr, m_reduced)});
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
    CocoIds m_ids;
    QHash<CocoId, std::size_t> m_imageIndexes;
    QHash<CocoId, QString> m_categories;
    QSet<QString> m_groups;
    QSet<QString> m_usedLabels;
    std::deque<PendingBox> m_boxes;
    int m_outlines = 0;
    qsizetype m_categoryBytes = 0; ///< of the other keys of categories that are kept
    int m_reduced = 0; ///< categories without their other keys
};

} // namespace

Result<ForeignDataset> readCoco(const QByteArray& json, const QString& path, ProblemList& problems,
                                const ReadingControl& control)
{
    CocoParser parser(path, problems);
    auto summary = readJsonLists(
        json, cocoLists(),
        [&](qsizetype list, const JsonElement& element, int line) {
            parser.add(list, element, line);
            return !control.isStopped();
        },
        control, mostExtrasBytes);
    const auto lists = checkedLists(summary, path, problems);
    if (!lists)
        return lists.error();
    if (!lists->contains(u"images"_s)) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("“%1” is no COCO annotation file: it has no list of images.")
                         .arg(QFileInfo(path).fileName())};
    }
    parser.addKeys(std::move(summary.value().others), summary.value().othersTooLarge);
    ForeignDataset data = parser.finish(control);
    if (control.isStopped())
        return readingCancelled();
    return data;
}

namespace {

bool looksLikeCoco(const FileProbe& file)
{
    return file.hasKey("images[].file_name") || file.hasKey("annotations[].image_id")
        || (file.hasKey("categories[].name") && file.hasKey("images"))
        || (file.hasKey("images") && file.hasKey("annotations") && file.hasKey("categories"));
}

QString cocoReason()
{
    return Text::tr("The JSON files there hold images and annotations.");
}

Result<ForeignDataset> readCocoFiles(const AnnotationFiles& files, const ReadOptions&,
                                     ProblemList& problems, const ReadingControl& control)
{
    return readSetFiles(
        files, control,
        [&](const QByteArray& json, const QString& path, const ReadingControl& ofFile) {
            return readCoco(json, path, problems, ofFile);
        });
}

} // namespace

FormatReader cocoFormatReader()
{
    return {ExchangeFormat::Coco, {u"*.json"_s}, false, looksLikeCoco, cocoReason, readCocoFiles};
}

} // namespace boxwright
