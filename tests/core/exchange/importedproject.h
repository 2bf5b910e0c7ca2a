// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "tests/support/temporaryproject.h"

namespace boxwright::test {

// What an import left in a project, by the end of an image's path.

inline std::vector<Annotation> boxesOf(TemporaryProject& project, const QString& ending)
{
    const auto images = valueOf(project.store().images());
    for (const ImageRecord& image : images) {
        if (image.path.endsWith(ending))
            return valueOf(project.store().annotations(image.id));
    }
    qFatal("no image %s", qPrintable(ending));
}

inline ImageRecord imageOf(TemporaryProject& project, const QString& ending)
{
    const auto images = valueOf(project.store().images());
    for (const ImageRecord& image : images) {
        if (image.path.endsWith(ending))
            return image;
    }
    qFatal("no image %s", qPrintable(ending));
}

inline QStringList labelNames(TemporaryProject& project)
{
    QStringList names;
    const auto labels = valueOf(project.store().labels());
    for (const Label& label : labels)
        names.append(label.name);
    return names;
}

inline int historyLength(TemporaryProject& project)
{
    return int(valueOf(project.store().history(std::nullopt)).size());
}

} // namespace boxwright::test
