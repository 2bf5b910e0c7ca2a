// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/exchange/formats/problemlist.h"
#include "core/result.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <vector>

namespace boxwright {

/// Names of classes by their numbers; a class may be missing.
using YoloNames = QMap<int, QString>;

/// What a data.yaml says.
struct YoloDescription
{
    /// Images of one split, as stated: a folder, or a list of images ending in ".txt".
    struct Part
    {
        Split split;
        QString place;
    };

    QString path; ///< of the file itself, absolute
    QString root = {}; ///< of the parts, as stated; often of someone else's machine
    YoloNames names = {};
    std::vector<Part> parts = {};
};

/// Names may be a list or a map. A YAML file of something else has neither names nor parts.
/// Errors: InvalidFormat, NotReadable.
Result<YoloDescription> readYoloDescription(const QString& path);

/// Finds what the classes of label files are called: by the nearest data.yaml, classes.txt,
/// obj.names or _darknet.labels in their folder or above it.
class YoloClassSearch
{
public:
    /// No folder above `highestFolder` is looked into. Damaged files go to `problems`.
    YoloClassSearch(QString highestFolder, ProblemList& problems);

    /// The names for labels in a folder (absolute); empty when there are none.
    YoloNames names(const QString& folder);
    /// Of the folders looked into so far.
    const std::vector<YoloDescription>& descriptions() const { return m_descriptions; }

private:
    YoloNames namesIn(const QString& folder);

    QString m_highestFolder;
    ProblemList& m_problems;
    QHash<QString, YoloNames> m_names; ///< by folder
    std::vector<YoloDescription> m_descriptions;
};

} // namespace boxwright
