// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/createmlreader.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/outline.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CreateMlReader)
};

BoundingBox boxFromCentre(const QJsonObject& coordinates)
{
    const double width = coordinates[u"width"].toDouble(kNoNumber);
    const double height = coordinates[u"height"].toDouble(kNoNumber);
    return {coordinates[u"x"].toDouble(kNoNumber) - width / 2,
            coordinates[u"y"].toDouble(kNoNumber) - height / 2, width, height};
}

class CreateMlParser
{
public:
    CreateMlParser(QString path, ProblemList& problems)
        : m_path(std::move(path))
        , m_problems(problems)
        , m_split(splitFromFile(m_path))
    { }

    void add(QJsonObject element, int line)
    {
        ForeignImage image;
        const QString name = element.take(u"image").toString();
        const QString otherName = element.take(u"imagefilename").toString();
        image.fileName = name.isEmpty() ? otherName : name;
        image.fileName.replace(u'\\', u'/');
        const QJsonValue annotations = element.take(u"annotations");
        const QJsonArray list = annotations.toArray();
        if (image.fileName.isEmpty()) {
            m_data.refusedBoxes += static_cast<int>(list.size());
            m_problems.add({u"ERROR_MISSING_SOURCE_REF"_s, ProblemSeverity::Error, m_path, line,
                            Text::tr("An image has no file name."), Text::tr("Left out.")});
            return;
        }
        image.source = m_path;
        image.line = line;
        image.split = m_split;
        image.isLabelled = annotations.isArray();
        image.isConfirmedEmpty = image.isLabelled && list.isEmpty();
        image.extras = element;
        for (const QJsonValue annotation : list)
            addAnnotation(image, annotation.toObject());
        m_data.images.push_back(std::move(image));
    }

    ForeignDataset finish() { return std::move(m_data); }

private:
    void addAnnotation(ForeignImage& image, QJsonObject annotation)
    {
        const QString label = annotation.take(u"label").toString();
        const QJsonValue coordinates = annotation.take(u"coordinates");
        if (coordinates.isObject()) {
            ForeignBox box{label, boxFromCentre(coordinates.toObject())};
            box.extras = annotation;
            box.line = image.line;
            image.boxes.push_back(std::move(box));
        } else if (coordinates.isUndefined() && !label.isEmpty()) {
            if (!image.tags.contains(label))
                image.tags.append(label);
        } else {
            ++image.refusedBoxes;
            m_problems.add({u"ERROR_INVALID_BOUNDING_BOX"_s, ProblemSeverity::Error, m_path,
                            image.line,
                            Text::tr("An annotation of “%1” has no coordinates or no label.")
                                .arg(image.fileName),
                            Text::tr("Left out.")});
        }
    }

    QString m_path;
    ProblemList& m_problems;
    std::optional<Split> m_split;
    ForeignDataset m_data;
};

} // namespace

Result<ForeignDataset> readCreateMl(const QByteArray& json, const QString& path,
                                    ProblemList& problems, const ReadingControl& control)
{
    CreateMlParser parser(path, problems);
    const auto lists = readJsonFile(
        json, path, {QString()}, problems, control,
        [&](const QString&, const QJsonObject& element, int line) { parser.add(element, line); });
    if (!lists)
        return lists.error();
    if (lists->isEmpty()) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("“%1” is no Create ML annotation file: it is no list of images.")
                         .arg(QFileInfo(path).fileName())};
    }
    return parser.finish();
}

namespace {

bool looksLikeCreateMl(const FileProbe& file)
{
    if (!file.hasKey("[].image") && !file.hasKey("[].imagefilename"))
        return false;
    const bool isEmpty =
        std::none_of(file.jsonKeys.begin(), file.jsonKeys.end(),
                     [](const QString& place) { return place.startsWith(u"[].annotations[]"); });
    return file.hasKey("[].annotations")
        && (isEmpty || file.hasKey("[].annotations[].coordinates")
            || file.hasKey("[].annotations[].label"));
}

QString createMlReason()
{
    return Text::tr("The JSON files there are lists of images with their annotations.");
}

Result<ForeignDataset> readCreateMlFiles(const AnnotationFiles& files, const ReadOptions&,
                                         ProblemList& problems, const ReadingControl& control)
{
    return readSetFiles(
        files, control,
        [&](const QByteArray& json, const QString& path, const ReadingControl& ofFile) {
            return readCreateMl(json, path, problems, ofFile);
        });
}

} // namespace

FormatReader createMlFormatReader()
{
    return {ExchangeFormat::CreateMl, {u"*.json"_s},  false,
            looksLikeCreateMl,        createMlReason, readCreateMlFiles};
}

} // namespace boxwright
