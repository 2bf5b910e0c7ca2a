// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/archiveprogress.h"
#include "core/export.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace boxwright {

/// Saves a copy of a project at the path it is given: Project::saveCopy() of the one that is open
/// here, ProjectFile::saveCopy() of any other.
using ProjectCopier = std::function<Result<void>(const QString& target)>;

struct PackedProject
{
    int files = 0; ///< in the archive: the project and its images
    int images = 0; ///< of the project
    QStringList missing = {}; ///< images that were not there, as the project calls them
    qint64 bytes = 0; ///< of the archive
};

struct UnpackedProject
{
    QString path; ///< of the project, absolute
    int files = 0;
    qint64 bytes = 0; ///< of the files
};

/// Writes a project and its images into one .zip, in place of what is at `target`. Images in the
/// project's folder keep their paths; the others lie in images/, where the packed project finds
/// them. The project itself stays as it is, and may be open.
/// Errors: as ProjectFile::saveCopy() and writeArchive().
BOXWRIGHT_CORE_EXPORT Result<PackedProject>
packProject(const QString& projectPath, const ProjectCopier& saveCopy, const QString& target,
            const ArchiveProgress& progress = {}, const std::stop_token& stop = {});

/// Unpacks what packProject() wrote into a new or empty folder. Errors: InvalidFormat (there is
/// not exactly one project at the top of the archive), and as extractArchive().
BOXWRIGHT_CORE_EXPORT Result<UnpackedProject> unpackProject(const QString& archive,
                                                            const QString& folder,
                                                            const ArchiveProgress& progress = {},
                                                            const std::stop_token& stop = {});

} // namespace boxwright
