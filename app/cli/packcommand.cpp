// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/archive/projectpack.h"
#include "core/exchange/relink/imagerelink.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct PackOptions
{
    std::string source; ///< the project, or the archive
    std::string target;
};

ArchiveProgress reportTo(ProgressReport& report, const QString& phase)
{
    return inArchiveSteps(
        [&report, phase](int step) { report.counting(phase, step, kArchiveSteps); });
}

void warnOfMissing(const QStringList& missing, Context& context)
{
    for (const QString& path : missing)
        context.warn(tr("The image %1 is not there.").arg(path));
}

QJsonObject json(int files, int images, const QStringList& missing, qint64 bytes)
{
    return {{u"files"_s, files},
            {u"images"_s, images},
            {u"missing"_s, QJsonArray::fromStringList(missing)},
            {u"bytes"_s, bytes}};
}

Result<void> runPack(const PackOptions& options, Context& context)
{
    const QFileInfo target(text(options.target));
    if (target.exists() || target.isSymLink()) {
        return Error{ErrorCode::AlreadyExists,
                     tr("There is a file %1 already. Choose another name; nothing was overwritten.")
                         .arg(QDir::toNativeSeparators(target.filePath()))};
    }
    const auto project = openProject(options.source, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    const auto packed = [&] {
        ProgressReport report(context);
        return packProject(
            project->file->path(),
            [&project](const QString& copy) { return project->file->saveCopy(copy); },
            target.filePath(), reportTo(report, u"packing"_s), context.stop);
    }();
    if (!packed)
        return packed.error();
    warnOfMissing(packed->missing, context);
    context.print(tr("Packed the project and %1 of its %2 into %3")
                      .arg(packed->files - 1)
                      .arg(counted(packed->images, "image", "images"))
                      .arg(target.absoluteFilePath()));
    return context.writeJson(json(packed->files, packed->images, packed->missing, packed->bytes));
}

Result<void> runUnpack(const PackOptions& options, Context& context)
{
    const auto unpacked = [&] {
        ProgressReport report(context);
        return unpackProject(text(options.source), text(options.target),
                             reportTo(report, u"unpacking"_s), context.stop);
    }();
    if (!unpacked)
        return unpacked.error();
    const auto project = openProject(unpacked->path.toStdString(), ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    const auto images = project->store->images();
    if (!images)
        return images.error();
    QStringList missing;
    for (const ImageRecord& image : missingImages(*images, project->file->folder(), context.stop))
        missing.append(image.path);
    warnOfMissing(missing, context);
    context.print(tr("Unpacked the project %1").arg(unpacked->path));
    QJsonObject document =
        json(unpacked->files, static_cast<int>(images->size()), missing, unpacked->bytes);
    document.insert(u"project"_s, unpacked->path);
    return context.writeJson(document);
}

} // namespace

void addPackCommand(CommandLine& line)
{
    const auto options = std::make_shared<PackOptions>();
    CLI::App* command =
        line.add("pack", "Write a project with its images into one .zip, also while it is in use",
                 [options](Context& context) { return runPack(*options, context); });
    command->add_option("project", options->source, "The project")->required();
    command->add_option("--out", options->target, "The archive to make, NAME.zip")
        ->required()
        ->type_name("FILE");
    line.addJson(command);
}

void addUnpackCommand(CommandLine& line)
{
    const auto options = std::make_shared<PackOptions>();
    CLI::App* command =
        line.add("unpack", "Make a folder of a packed project",
                 [options](Context& context) { return runUnpack(*options, context); });
    command->add_option("archive", options->source, "What pack wrote")->required();
    command->add_option("--out", options->target, "Folder to unpack to; made when absent")
        ->required()
        ->type_name("DIR");
    line.addJson(command);
}

} // namespace boxwright::cli
