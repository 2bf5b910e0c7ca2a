// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/vottreader.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/outline.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

// VoTT's own numbers for asset.state and asset.type
constexpr int kNotVisited = 0;
constexpr int kVisited = 1;
constexpr int kVideo = 2;
constexpr int kVideoFrame = 3;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VottReader)
};

bool isOfVideo(const QJsonObject& asset)
{
    const int type = asset[u"type"].toInt();
    return type == kVideo || type == kVideoFrame || asset[u"name"].toString().contains(u"#t=");
}

BoundingBox boxOf(const QJsonObject& region)
{
    const QJsonValue box = region[u"boundingBox"];
    if (!box.isObject())
        return boxAround(outlinePoints(region[u"points"].toArray()));
    return {box[u"left"].toDouble(kNoNumber), box[u"top"].toDouble(kNoNumber),
            box[u"width"].toDouble(kNoNumber), box[u"height"].toDouble(kNoNumber)};
}

class VottParser
{
public:
    VottParser(QString path, ProblemList& problems)
        : m_path(std::move(path))
        , m_problems(problems)
        , m_split(splitFromFile(m_path))
    { }

    void addAsset(const QJsonObject& element, int line)
    {
        const QJsonObject asset = element[u"asset"].toObject();
        const QJsonArray regions = element[u"regions"].toArray();
        ForeignImage image;
        // VoTT keeps names as they stand in addresses: "my%20photo.jpg".
        image.fileName = QUrl::fromPercentEncoding(asset[u"name"].toString().toUtf8());
        image.fileName.replace(u'\\', u'/');
        if (image.fileName.isEmpty() || isOfVideo(asset)) {
            m_data.refusedBoxes += static_cast<int>(regions.size());
            tellLeftOut(image.fileName, line);
            return;
        }
        image.source = m_path;
        image.line = line;
        image.size = {asset[u"size"][u"width"].toInt(), asset[u"size"][u"height"].toInt()};
        image.split = m_split;
        image.foreignId = asset[u"id"].toString();
        const int state = asset[u"state"].toInt(kNotVisited);
        image.isLabelled = state != kNotVisited || !regions.isEmpty();
        image.isConfirmedEmpty = state == kVisited;
        for (const QJsonValue region : regions)
            addRegion(image, region.toObject());
        m_data.images.push_back(std::move(image));
    }

    void addTag(const QJsonObject& tag)
    {
        if (const QString name = tag[u"name"].toString(); !name.isEmpty())
            m_data.addLabel({name});
    }

    ForeignDataset finish()
    {
        if (m_outlines > 0)
            m_problems.add(outlinesNotKept(m_outlines, m_path));
        return std::move(m_data);
    }

private:
    void addRegion(ForeignImage& image, const QJsonObject& region)
    {
        const QString type = region[u"type"].toString();
        m_outlines += type == u"POLYGON" || type == u"POLYLINE" ? 1 : 0;
        ForeignBox box;
        box.box = boxOf(region);
        box.line = image.line;
        QJsonArray tags = region[u"tags"].toArray();
        if (tags.isEmpty())
            tags.append(QString()); // refused later for its name
        // An id can stand for one box only.
        if (tags.size() == 1)
            box.foreignId = region[u"id"].toString();
        for (const QJsonValue tag : std::as_const(tags)) {
            box.label = tag.toString();
            image.boxes.push_back(box);
        }
    }

    void tellLeftOut(const QString& name, int line)
    {
        if (name.isEmpty()) {
            m_problems.add({u"ERROR_MISSING_SOURCE_REF"_s, ProblemSeverity::Error, m_path, line,
                            Text::tr("An image has no name."), Text::tr("Left out.")});
            return;
        }
        m_problems.add({u"VIDEO_FRAME_NOT_READ"_s, ProblemSeverity::Warning, m_path, line,
                        Text::tr("“%1” is a video or a frame of one.").arg(name),
                        Text::tr("Left out. Save the frames as images and name them instead.")});
    }

    QString m_path;
    ProblemList& m_problems;
    std::optional<Split> m_split;
    ForeignDataset m_data;
    int m_outlines = 0;
};

} // namespace

Result<ForeignDataset> readVott(const QByteArray& json, const QString& path, ProblemList& problems,
                                const ReadingControl& control)
{
    VottParser parser(path, problems);
    const auto lists = readJsonFile(json, path, {u"assets"_s, u"tags"_s}, problems, control,
                                    [&](const QString& list, const QJsonObject& element, int line) {
                                        if (list == u"assets")
                                            parser.addAsset(element, line);
                                        else
                                            parser.addTag(element);
                                    });
    if (!lists)
        return lists.error();
    if (lists->contains(u"assets"_s))
        return parser.finish();
    const auto asset = readJsonObject(json, path);
    if (!asset)
        return asset.error();
    if (!(*asset)[u"asset"].isObject()) {
        return Error{
            ErrorCode::InvalidFormat,
            Text::tr("“%1” is no VoTT export: it has no assets.").arg(QFileInfo(path).fileName())};
    }
    parser.addAsset(*asset, 0);
    return parser.finish();
}

namespace {

bool looksLikeVott(const FileProbe& file)
{
    // An export is an object of assets by their ids, which may be anything.
    static const QRegularExpression assetName(u"^assets\\..+\\.asset\\.name$"_s);
    return (file.hasKey("asset.name") && file.hasKey("regions"))
        || std::any_of(file.jsonKeys.begin(), file.jsonKeys.end(),
                       [&](const QString& place) { return place.contains(assetName); });
}

QString vottReason()
{
    return Text::tr("The JSON files there hold assets with regions.");
}

/// An export and the files of its images may lie in one folder. The latter, which VoTT keeps up to
/// date, are called by numbers and so come first.
void leaveRepeatedOut(ForeignDataset& data, ProblemList& problems)
{
    QHash<QString, QString> sources; // by ids
    std::erase_if(data.images, [&](const ForeignImage& image) {
        if (image.foreignId.isEmpty())
            return false;
        QString& source = sources[image.foreignId];
        if (source.isEmpty())
            source = image.source;
        if (source == image.source)
            return false;
        problems.add(
            {u"DUPLICATE_IMAGE_ID"_s, ProblemSeverity::Info, image.source, image.line,
             Text::tr("“%1” stands in “%2” too.").arg(image.fileName, QFileInfo(source).fileName()),
             Text::tr("Read from there only.")});
        return true;
    });
}

Result<ForeignDataset> readVottFiles(const AnnotationFiles& files, const ReadOptions&,
                                     ProblemList& problems, const ReadingControl& control)
{
    auto data = readSetFiles(
        files, control,
        [&](const QByteArray& json, const QString& path, const ReadingControl& ofFile) {
            return readVott(json, path, problems, ofFile);
        });
    if (data)
        leaveRepeatedOut(*data, problems);
    return data;
}

} // namespace

FormatReader vottFormatReader()
{
    return {ExchangeFormat::Vott, {u"*.json"_s}, false, looksLikeVott, vottReason, readVottFiles};
}

} // namespace boxwright
