// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace boxwright {

/// A label attribute of a Ground Truth manifest: the key K with what K-metadata says of it.
struct ManifestAttribute
{
    QString name;
    QJsonValue value;
    QJsonObject metadata;
};

/// A line of a manifest, sorted by what its keys are: docs.aws.amazon.com/sagemaker, "Output data"
/// of Ground Truth.
struct ManifestLine
{
    std::vector<ManifestAttribute> boxes; ///< type object-detection
    std::vector<ManifestAttribute> classes; ///< type image-classification or -multilabel
    std::vector<ManifestAttribute> verifications; ///< type label-verification
    QStringList unusable; ///< attributes of other types
    QStringList withoutMetadata; ///< boxes without K-metadata, or where that is no object
    bool isVideo = false; ///< of a job on video: names a sequence, no image
    QJsonObject rest; ///< what belongs to no attribute, but neither the address nor AWS's errors
};

ManifestLine sortManifestLine(const QJsonObject& line);

/// The attributes with boxes that count: only the one called `wanted`, if that is not empty; else
/// all but those that an adjustment job replaced by better ones.
std::vector<ManifestAttribute> boxesThatCount(const std::vector<ManifestAttribute>& boxes,
                                              const QString& wanted);

} // namespace boxwright
