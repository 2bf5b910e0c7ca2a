// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/exchange/import/importreport.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct ImportOptions
{
    std::string project;
    std::string format = "auto";
    std::vector<std::string> images;
    std::string annotations;
    std::string split = "auto";
    std::vector<std::string> mappings;
    std::vector<std::string> sources;
    std::string attribute;
    std::string empty = "unseen";
    bool tagsFromFolders = false;
    bool vocOneBased = false;
    bool copy = false;
    bool dryRun = false;
};

ImportRequest requestOf(const ImportOptions& options)
{
    ImportRequest request;
    request.format = exchangeFormatFromName(text(options.format)).value_or(ExchangeFormat::Auto);
    for (const std::string& path : options.images)
        request.images.append(text(path));
    request.annotationsPath = text(options.annotations);
    request.split = splitFromName(options.split);
    for (const std::string& mapping : options.mappings) {
        const std::size_t equals = mapping.find('=');
        request.labelMapping.insert(text(mapping.substr(0, equals)),
                                    text(mapping.substr(equals + 1)));
    }
    request.emptyIsConfirmed = options.empty == "confirmed";
    request.tagsFromFolders = options.tagsFromFolders;
    request.options.vocOneBased = options.vocOneBased;
    request.options.attribute = text(options.attribute);
    for (const std::string& source : options.sources) {
        const std::size_t equals = source.rfind('='); // addresses like ".../year=2026/" have some
        request.options.sourceFolders.insert(text(source.substr(0, equals)),
                                             text(source.substr(equals + 1)));
    }
    request.copyImages = options.copy;
    request.dryRun = options.dryRun;
    return request;
}

void showProblem(Context& context, const ImportProblem& problem)
{
    QString place = problem.file;
    if (problem.line > 0)
        place += u":%1"_s.arg(problem.line);
    if (!place.isEmpty())
        place += u": "_s;
    const QString sentence = place + problem.message + u' ' + problem.action;
    if (problem.severity == ProblemSeverity::Info)
        context.message(sentence.trimmed());
    else
        context.warn(sentence.trimmed());
}

QString phaseWord(ImportPhase phase)
{
    switch (phase) {
    case ImportPhase::Unpacking:
        return u"unpacking"_s;
    case ImportPhase::Reading:
        return u"reading"_s;
    case ImportPhase::LookingAtImages:
        break;
    case ImportPhase::Planning:
        return u"planning"_s;
    case ImportPhase::Copying:
        return u"copying"_s;
    case ImportPhase::Storing:
        return u"storing"_s;
    }
    return u"importing"_s;
}

Result<void> runImport(const ImportOptions& options, Context& context)
{
    const auto project = openProject(
        options.project, options.dryRun ? ProjectAccess::ReadOnly : ProjectAccess::ReadWrite);
    if (!project)
        return project.error();
    const auto imported = [&] {
        ProgressReport report(context);
        return importDataset(
            *project->store, requestOf(options),
            [&report](ImportPhase phase, int done, int total) {
                report.counting(phaseWord(phase), done, total);
            },
            context.stop);
    }();
    if (!imported)
        return imported.error();
    for (const ImportProblem& problem : imported->problems)
        showProblem(context, problem);
    context.print(tr("%1 added, %2 updated, %3 skipped")
                      .arg(counted(imported->imagesAdded, "image", "images"))
                      .arg(imported->imagesUpdated)
                      .arg(imported->imagesSkipped));
    context.print(tr("%1 added, %2 repaired, %3 refused; %4 added")
                      .arg(counted(imported->boxesAdded, "box", "boxes"))
                      .arg(imported->boxesRepaired)
                      .arg(imported->boxesRefused)
                      .arg(counted(imported->labelsAdded, "label", "labels")));
    if (options.dryRun)
        context.print(tr("This was a dry run: the project is unchanged."));
    return context.writeJson(importReportJson(*imported));
}

std::string checkMapping(const std::string& mapping)
{
    const std::size_t equals = mapping.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == mapping.size())
        return "a label mapping is written OLD=NEW";
    return {};
}

std::string checkSource(const std::string& source)
{
    const std::size_t equals = source.rfind('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == source.size())
        return "a source is written PREFIX=DIR";
    return {};
}

std::vector<std::string> readableFormats()
{
    std::vector<std::string> names{"auto", "folder"};
    for (const FormatReader& reader : formatReaders())
        names.push_back(exchangeFormatName(reader.format).toStdString());
    return names;
}

} // namespace

void addImportCommand(CommandLine& line)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App* command =
        line.add("import", "Add images and boxes from a folder or another format",
                 [options](Context& context) { return runImport(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    command->add_option("--format", options->format, "Layout of the annotations")
        ->check(CLI::IsMember(readableFormats()))
        ->capture_default_str();
    command
        ->add_option("--images", options->images,
                     "Folder with the images, an image, or a .zip of images; may be given several "
                     "times")
        ->required()
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--annotations", options->annotations,
                        "File, folder or .zip with the annotations; searched for when left out");
    command
        ->add_option("--split", options->split,
                     "Part that the images go to; auto: what the files say; none: new images get "
                     "none, for the command split")
        ->check(CLI::IsMember({"auto", "train", "validation", "test", "none"}))
        ->capture_default_str();
    command->add_option("--map-label", options->mappings, "Foreign label name to one here, OLD=NEW")
        ->check(CLI::Validator(checkMapping, "OLD=NEW"))
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command
        ->add_option("--map-source", options->sources,
                     "Start of the images' addresses to the folder that holds them: "
                     "s3://bucket/photos/=photos")
        ->check(CLI::Validator(checkSource, "PREFIX=DIR"))
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command
        ->add_option("--attribute", options->attribute,
                     "Only the boxes of that label attribute of a manifest; all when left out")
        ->type_name("NAME");
    command->add_option("--empty", options->empty, "What listed images without boxes are")
        ->check(CLI::IsMember({"unseen", "confirmed"}))
        ->capture_default_str();
    command->add_flag("--tags-from-folders", options->tagsFromFolders,
                      "Give each image the name of its folder as a tag");
    command->add_flag("--voc-one-based", options->vocOneBased, "VOC coordinates start at 1");
    command->add_flag("--copy", options->copy, "Copy the images into the project's folder");
    command->add_flag("--dry-run", options->dryRun, "Only tell what would be done");
    line.addJson(command);
}

} // namespace boxwright::cli
