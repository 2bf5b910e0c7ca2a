// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/projectpack.h"

#include "core/archive/archiveerrors.h"
#include "core/archive/zipreader.h"
#include "core/archive/zipwriter.h"
#include "core/dataset/imagepath.h"
#include "core/storage/projectfile.h"
#include "core/storage/projectstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProjectPack)
};

/// A name as every program that unpacks gives it back: those on macOS compose accents anew, those
/// on Windows take '\' for '/'.
QString portable(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).replace(u'\\', u'_');
}

bool isProjectName(const QString& name)
{
    return name.endsWith(u".boxwright", Qt::CaseInsensitive);
}

QString packedProjectName(const QString& fileName)
{
    return portable(isProjectName(fileName) ? fileName : fileName + u".boxwright"_s);
}

/// Where each file lies in the archive: first those of the project's folder choose, then all
/// others get a place in images/.
QStringList packedNames(const QStringList& files, const QDir& projectFolder,
                        const QString& projectName)
{
    QStringList names(files.size());
    QSet<QString> taken{projectName};
    QHash<QString, int> numbers;
    for (const bool isInside : {true, false}) {
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QString relative = projectFolder.relativeFilePath(files[i]);
            if (leavesFolder(relative) == isInside)
                continue;
            const QString wanted =
                portable(isInside ? relative : u"images/"_s + QFileInfo(relative).fileName());
            do {
                names[i] = numberedPath(wanted, ++numbers[wanted]);
            } while (taken.contains(names[i]));
            taken.insert(names[i]);
        }
    }
    return names;
}

/// What goes into an archive, the project last.
struct Pack
{
    std::vector<ArchivedFile> files;
    PackedProject report;
};

/// Makes the copy of a project one that lies in the archive with its images.
Result<Pack> packOf(const QString& copy, const QString& projectFolder, const QString& projectName)
{
    const auto file = ProjectFile::open(copy, ProjectAccess::ReadWrite);
    if (!file)
        return file.error();
    (*file)->stopBackup();
    const auto store = (*file)->connect();
    if (!store)
        return store.error();
    const auto images = (*store)->images();
    if (!images)
        return images.error();
    QStringList sources;
    for (const ImageRecord& image : *images)
        sources.append((*store)->absoluteImagePath(image));
    const QDir folder(projectFolder);
    const QStringList names = packedNames(sources, folder, projectName);
    Pack pack;
    pack.report.images = static_cast<int>(images->size());
    QHash<ImageId, QString> paths;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        paths.insert((*images)[std::size_t(i)].id, names[i]);
        const QFileInfo source(sources[i]);
        if (source.isFile() && source.isReadable())
            pack.files.push_back({names[i], sources[i]});
        else
            pack.report.missing.append(folder.relativeFilePath(sources[i]));
    }
    if (auto moved = (*store)->moveImages(projectFolder, paths); !moved)
        return moved.error();
    pack.files.push_back({projectName, copy, true});
    pack.report.files = static_cast<int>(pack.files.size());
    return pack;
}

Error noRoom()
{
    return {ErrorCode::DiskFull,
            Text::tr("There is no room for a temporary copy of the project. Free some space and "
                     "try again.")};
}

} // namespace

Result<PackedProject> packProject(const QString& projectPath, const ProjectCopier& saveCopy,
                                  const QString& target, const ArchiveProgress& progress,
                                  const std::stop_token& stop)
{
    const QFileInfo project(projectPath);
    if (QFileInfo(target) == project) {
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("A project cannot be packed onto itself. Choose another name.")};
    }
    const QTemporaryDir work;
    if (!work.isValid())
        return noRoom();
    const QString copy = work.filePath(u"project.boxwright"_s);
    if (auto saved = saveCopy(copy); !saved)
        return saved.error();
    if (stop.stop_requested())
        return packingCancelled();
    auto pack = packOf(copy, project.absolutePath(), packedProjectName(project.fileName()));
    if (!pack)
        return pack.error();
    // What could not be folded into the file would be lost.
    if (QFileInfo(copy + u"-wal"_s).size() > 0)
        return noRoom();
    if (stop.stop_requested())
        return packingCancelled();
    const auto written = writeArchive(target, pack->files, progress, stop);
    if (!written)
        return written.error();
    pack->report.bytes = *written;
    return std::move(pack->report);
}

Result<UnpackedProject> unpackProject(const QString& archive, const QString& folder,
                                      const ArchiveProgress& progress, const std::stop_token& stop)
{
    const auto files = archivedFiles(archive, stop);
    if (!files)
        return files.error();
    QStringList projects = *files;
    projects.removeIf(
        [](const QString& name) { return name.contains(u'/') || !isProjectName(name); });
    if (projects.size() != 1) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("“%1” is no packed project: one .boxwright file lies at the top of "
                              "those. A set of images is imported instead.")
                         .arg(QFileInfo(archive).fileName())};
    }
    const auto extracted = extractArchive(archive, folder, progress, stop);
    if (!extracted)
        return extracted.error();
    return UnpackedProject{QFileInfo(QDir(folder).filePath(projects.first())).absoluteFilePath(),
                           static_cast<int>(extracted->files.size()), extracted->bytes};
}

} // namespace boxwright
