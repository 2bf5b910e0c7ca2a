// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/manifestattributes.h"

#include <QSet>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kMetadata("-metadata");
constexpr QLatin1StringView kAdjusted("adjusted-");
constexpr QLatin1StringView kReference("-ref");

bool looksLikeBoxes(const QJsonValue& value)
{
    return value[u"annotations"].isArray();
}

void addAttribute(const ManifestAttribute& attribute, ManifestLine& sorted)
{
    const QString type = attribute.metadata[u"type"].toString();
    if (type == u"groundtruth/object-detection"
        || (type.isEmpty() && looksLikeBoxes(attribute.value)))
        sorted.boxes.push_back(attribute);
    else if (type.startsWith(u"groundtruth/image-classification"))
        sorted.classes.push_back(attribute);
    else if (type == u"groundtruth/label-verification")
        sorted.verifications.push_back(attribute);
    else
        sorted.unusable.append(attribute.name);
}

/// Jobs on video state the boxes in another file, SeqLabel.json, to which the line refers.
bool isOfVideo(const QString& key, const QJsonValue& value)
{
    if (key.endsWith(kMetadata))
        return value[u"type"].toString().startsWith(u"groundtruth/video-");
    return key.endsWith(kReference) && value.toString().endsWith(u"SeqLabel.json");
}

bool isAdjustment(const ManifestAttribute& attribute)
{
    return attribute.name.startsWith(kAdjusted)
        || attribute.metadata.contains(u"adjustment-status");
}

/// Names of the attributes that adjusted ones stand for: by name, else the only one that is there
/// beside the adjusted one.
QSet<QString> replacedAttributes(const std::vector<ManifestAttribute>& boxes)
{
    QStringList originals;
    for (const ManifestAttribute& attribute : boxes) {
        if (!isAdjustment(attribute))
            originals.append(attribute.name);
    }
    QSet<QString> replaced;
    for (const ManifestAttribute& attribute : boxes) {
        if (attribute.name.startsWith(kAdjusted))
            replaced.insert(attribute.name.mid(kAdjusted.size()));
        else if (isAdjustment(attribute) && originals.size() == 1)
            replaced.insert(originals.first());
    }
    return replaced;
}

} // namespace

ManifestLine sortManifestLine(const QJsonObject& line)
{
    ManifestLine sorted;
    for (auto it = line.begin(); it != line.end(); ++it) {
        const QString key = it.key();
        const QJsonValue value = it.value();
        sorted.isVideo = sorted.isVideo || isOfVideo(key, value);
        if (key == u"source-ref" || key == u"source" || key == u"errors")
            continue;
        if (key.endsWith(kMetadata) && line.contains(key.chopped(kMetadata.size())))
            continue; // goes with its attribute
        const QJsonValue metadata = line.value(key + kMetadata);
        if (metadata.isObject())
            addAttribute({key, value, metadata.toObject()}, sorted);
        else if (looksLikeBoxes(value) || !metadata.isUndefined())
            sorted.withoutMetadata.append(key);
        else
            sorted.rest.insert(key, value);
    }
    return sorted;
}

std::vector<ManifestAttribute> boxesThatCount(const std::vector<ManifestAttribute>& boxes,
                                              const QString& wanted)
{
    const QSet<QString> replaced = wanted.isEmpty() ? replacedAttributes(boxes) : QSet<QString>();
    std::vector<ManifestAttribute> counting;
    for (const ManifestAttribute& attribute : boxes) {
        if (wanted.isEmpty() ? !replaced.contains(attribute.name) : attribute.name == wanted)
            counting.push_back(attribute);
    }
    return counting;
}

} // namespace boxwright
