// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/labelstudioreader.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/labelstudioregion.h"
#include "core/exchange/formats/outline.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabelStudioReader)
};

/// When an annotation was changed last; times are texts of one form, which sort by themselves.
QString changeTime(const QJsonObject& annotation)
{
    return annotation[u"updated_at"].toString(annotation[u"created_at"].toString());
}

class LabelStudioParser
{
public:
    LabelStudioParser(QString path, ProblemList& problems)
        : m_path(std::move(path))
        , m_problems(problems)
        , m_split(splitFromFile(m_path))
    { }

    void add(const QJsonObject& element, int line)
    {
        if (element[u"data"].isObject())
            addTask(element, line);
        else
            addRow(element, line);
    }

    ForeignDataset finish()
    {
        if (m_outlines > 0)
            m_problems.add(outlinesNotKept(m_outlines, m_path));
        return std::move(m_data);
    }

private:
    /// A task of JSON, with all that was said of it.
    void addTask(const QJsonObject& task, int line)
    {
        auto image = imageOf(task[u"data"].toObject(), task[u"id"], line);
        if (!image)
            return;
        const QJsonObject annotation = newestAnnotation(task, *image);
        if (!annotation.isEmpty()) {
            const QJsonArray results = annotation[u"result"].toArray();
            addResults(*image, results);
            image->isConfirmedEmpty = results.isEmpty();
        } else {
            image->isLabelled = false;
            addPrediction(*image, task[u"predictions"].toArray());
        }
        m_data.images.push_back(std::move(*image));
    }

    /// A row of JSON-MIN: one annotation, its regions beside the data.
    void addRow(const QJsonObject& row, int line)
    {
        auto image = imageOf(row, row[u"id"], line);
        if (!image)
            return;
        image->isConfirmedEmpty = true;
        for (const QJsonValue column : row) {
            const QJsonArray results = column.isObject() ? QJsonArray{column} : column.toArray();
            image->isConfirmedEmpty = image->isConfirmedEmpty && results.isEmpty();
            addResults(*image, results);
        }
        const QString time = changeTime(row);
        const auto known = m_rows.find(image->foreignId);
        if (known == m_rows.end() || image->foreignId.isEmpty()) {
            m_rows.insert(image->foreignId, {m_data.images.size(), time});
            m_data.images.push_back(std::move(*image));
            return;
        }
        tellSeveral(*image);
        if (time >= known->time) {
            m_data.images[known->index] = std::move(*image);
            known->time = time;
        }
    }

    std::optional<ForeignImage> imageOf(const QJsonObject& data, const QJsonValue& id, int line)
    {
        const LabelStudioImage stated = labelStudioImage(data);
        if (stated.name.isEmpty()) {
            m_problems.add({u"ERROR_MISSING_SOURCE_REF"_s, ProblemSeverity::Error, m_path, line,
                            Text::tr("A task has no address of an image."), Text::tr("Left out.")});
            return std::nullopt;
        }
        ForeignImage image;
        image.fileName = stated.name;
        image.nearby = stated.uploadedStem; // files that came from the server are called so still
        image.source = m_path;
        image.line = line;
        image.split = m_split;
        image.foreignId = id.toVariant().toString();
        image.isNormalised = true;
        return image;
    }

    QJsonObject newestAnnotation(const QJsonObject& task, const ForeignImage& image)
    {
        QJsonArray annotations = task[u"annotations"].toArray();
        if (annotations.isEmpty())
            annotations = task[u"completions"].toArray(); // until 2021
        QJsonObject newest;
        int finished = 0;
        for (const QJsonValue value : std::as_const(annotations)) {
            const QJsonObject annotation = value.toObject();
            if (annotation.isEmpty() || annotation[u"was_cancelled"].toBool())
                continue;
            ++finished;
            if (newest.isEmpty() || changeTime(annotation) >= changeTime(newest))
                newest = annotation;
        }
        if (finished > 1)
            tellSeveral(image);
        return newest;
    }

    void tellSeveral(const ForeignImage& image)
    {
        m_problems.add({u"MULTIPLE_ANNOTATIONS"_s, ProblemSeverity::Warning, m_path, image.line,
                        Text::tr("“%1” was labelled more than once.").arg(image.fileName),
                        Text::tr("The newest annotation is taken.")});
    }

    void addPrediction(ForeignImage& image, const QJsonArray& predictions)
    {
        const QJsonObject newest =
            predictions.isEmpty() ? QJsonObject() : predictions.last().toObject();
        addResults(image, newest[u"result"].toArray());
        for (ForeignBox& box : image.boxes) {
            box.isByModel = true;
            const double score = newest[u"score"].toDouble(-1);
            if (!box.score && score >= 0 && score <= 1)
                box.score = score;
        }
    }

    void addResults(ForeignImage& image, const QJsonArray& results)
    {
        double turnedBy = 0;
        for (const QJsonValue value : results) {
            const QJsonObject result = value.toObject();
            turnedBy = result[u"image_rotation"].toDouble(turnedBy);
            addTags(image, result[u"value"].isObject() ? result[u"value"] : value);
            if (const auto region = labelStudioRegion(result))
                addRegion(image, *region, result);
        }
        if (turnedBy != 0) {
            m_problems.add({u"VIEW_TURNED"_s, ProblemSeverity::Warning, m_path, image.line,
                            Text::tr("“%1” was turned by %2° while it was labelled.")
                                .arg(image.fileName, QString::number(turnedBy)),
                            Text::tr("Boxes are taken as they stand. Check some of this image.")});
        }
    }

    static void addTags(ForeignImage& image, const QJsonValue& value)
    {
        for (const QJsonValue choice : value[u"choices"].toArray()) {
            const QString tag = choice.toString();
            if (!tag.isEmpty() && !image.tags.contains(tag))
                image.tags.append(tag);
        }
    }

    void addRegion(ForeignImage& image, const LabelStudioRegion& region, const QJsonObject& result)
    {
        if (!region.box) {
            ++image.refusedBoxes;
            m_problems.add({u"ERROR_INVALID_BOUNDING_BOX"_s, ProblemSeverity::Error, m_path,
                            image.line,
                            Text::tr("A region of “%1” is neither a rectangle nor an outline.")
                                .arg(image.fileName),
                            Text::tr("Left out.")});
            return;
        }
        m_outlines += region.isOutline ? 1 : 0;
        if (region.turnedBy != 0) {
            m_problems.add({u"BOX_ROTATED"_s, ProblemSeverity::Warning, m_path, image.line,
                            Text::tr("A box of “%1” is turned by %2°.")
                                .arg(image.fileName, QString::number(region.turnedBy)),
                            Text::tr("The upright box around it is taken.")});
        }
        if (image.size.isEmpty())
            image.size = region.imageSize;
        for (const QString& label : region.labels) {
            ForeignBox box{label, *region.box};
            box.line = image.line;
            // An id can stand for one box only.
            if (region.labels.size() == 1)
                box.foreignId = result[u"id"].toString();
            if (result[u"score"].isDouble())
                box.score = std::clamp(result[u"score"].toDouble(), 0.0, 1.0);
            image.boxes.push_back(std::move(box));
        }
    }

    struct Row
    {
        std::size_t index; ///< of its image
        QString time; ///< of its last change
    };

    QString m_path;
    ProblemList& m_problems;
    std::optional<Split> m_split;
    ForeignDataset m_data;
    QHash<QString, Row> m_rows; ///< by the id of the task
    int m_outlines = 0;
};

} // namespace

Result<ForeignDataset> readLabelStudio(const QByteArray& json, const QString& path,
                                       ProblemList& problems, const ReadingControl& control)
{
    LabelStudioParser parser(path, problems);
    const auto lists = readJsonFile(
        json, path, {QString()}, problems, control,
        [&](const QString&, const QJsonObject& element, int line) { parser.add(element, line); });
    if (!lists)
        return lists.error();
    if (lists->isEmpty()) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("“%1” is no Label Studio export: it is no list of tasks.")
                         .arg(QFileInfo(path).fileName())};
    }
    return parser.finish();
}

namespace {

bool looksLikeLabelStudio(const FileProbe& file)
{
    const bool isJson = file.hasKey("[].data")
        && (file.hasKey("[].annotations") || file.hasKey("[].completions")
            || file.hasKey("[].predictions"));
    // JSON-MIN: the column is called as whoever made the project wished.
    static const QRegularExpression column(
        u"^\\[\\]\\.[^.\\[]+\\[\\]\\.(rectangle|polygon)labels$"_s);
    return isJson
        || std::any_of(file.jsonKeys.begin(), file.jsonKeys.end(),
                       [](const QString& place) { return place.contains(column); });
}

QString labelStudioReason()
{
    return Text::tr("The JSON files there are lists of tasks with regions in percent.");
}

Result<ForeignDataset> readLabelStudioFiles(const AnnotationFiles& files, const ReadOptions&,
                                            ProblemList& problems, const ReadingControl& control)
{
    return readSetFiles(
        files, control,
        [&](const QByteArray& json, const QString& path, const ReadingControl& ofFile) {
            return readLabelStudio(json, path, problems, ofFile);
        });
}

} // namespace

FormatReader labelStudioFormatReader()
{
    return {ExchangeFormat::LabelStudio, {u"*.json"_s},     false,
            looksLikeLabelStudio,        labelStudioReason, readLabelStudioFiles};
}

} // namespace boxwright
