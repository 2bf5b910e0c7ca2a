// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/formats/formatwriter.h"
#include "core/run/trainingstart.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct ExportOptions
{
    std::string project;
    std::string format = "coco";
    std::string folder;
    std::string split;
    std::string since;
    std::string sourcePrefix;
    bool reviewedOnly = false;
    bool vocOneBased = false;
    bool copy = false;
};

Result<void> runExport(const ExportOptions& options, Context& context)
{
    const auto project = openProject(options.project, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    ExportRequest request;
    request.format = exchangeFormatFromName(text(options.format)).value_or(ExchangeFormat::Coco);
    request.folder = text(options.folder);
    request.split = splitFromName(options.split);
    request.reviewedOnly = options.reviewedOnly;
    request.copyImages = options.copy;
    request.sourcePrefix = text(options.sourcePrefix);
    request.vocOneBased = options.vocOneBased;
    if (!options.since.empty()) {
        const auto model = findModel(*project->store, options.since);
        if (!model)
            return model.error();
        const auto runStarts = project->store->runStarts();
        if (!runStarts)
            return runStarts.error();
        request.changedSince = trainingStart(*model, *runStarts);
    }
    const auto report = [&] {
        ProgressReport shown(context);
        return exportDataset(*project->store, request, context.stop, [&](int done, int total) {
            shown.counting(total > 0 ? u"copying"_s : u"writing"_s, done, total);
        });
    }();
    if (!report)
        return report.error();
    for (const QString& warning : report->warnings)
        context.warn(warning);
    context.print(tr("Exported %1 and %2 to")
                      .arg(counted(report->images, "image", "images"),
                           counted(report->boxes, "box", "boxes")));
    for (const QString& file : report->files)
        context.print(u"  "_s + file);
    return context.writeJson(
        QJsonObject{{u"images"_s, report->images},
                    {u"boxes"_s, report->boxes},
                    {u"files"_s, QJsonArray::fromStringList(report->files)},
                    {u"warnings"_s, QJsonArray::fromStringList(report->warnings)}});
}

std::vector<std::string> writableFormats()
{
    std::vector<std::string> names;
    for (const FormatWriter& writer : formatWriters())
        names.push_back(exchangeFormatName(writer.format).toStdString());
    return names;
}

} // namespace

void addExportCommand(CommandLine& line)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command =
        line.add("export", "Write the data set for other programs",
                 [options](Context& context) { return runExport(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    command->add_option("--format", options->format, "Layout")
        ->required()
        ->check(CLI::IsMember(writableFormats()));
    command->add_option("--out", options->folder, "Folder to write to; made when absent")
        ->required()
        ->type_name("DIR");
    command->add_option("--split", options->split, "Only that part")
        ->check(CLI::IsMember({"train", "validation", "test"}));
    command->add_flag("--reviewed-only", options->reviewedOnly, "Only reviewed images");
    command
        ->add_option("--since", options->since,
                     "Only images whose boxes or state changed since the training of that model: "
                     "its id, or latest")
        ->type_name("MODEL");
    command->add_flag("--voc-one-based", options->vocOneBased,
                      "VOC coordinates start at 1, as in the original sets");
    command->add_flag("--copy", options->copy, "Copy the images too");
    command
        ->add_option("--source-prefix", options->sourcePrefix,
                     "Where the images of a manifest will lie: s3://bucket/folder/")
        ->type_name("URI");
    line.addJson(command);
}

} // namespace boxwright::cli
