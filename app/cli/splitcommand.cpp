// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/projectaccess.h"
#include "core/dataset/datasetsplit.h"

#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct Options
{
    std::string project;
    double test = 20;
    double validation = 10;
    std::uint64_t seed = 1;
};

Result<void> runSplit(const Options& options, Context& context)
{
    const auto project = openProject(options.project, ProjectAccess::ReadWrite);
    if (!project)
        return project.error();
    ProjectStore& store = *project->store;
    const auto images = store.images();
    if (!images)
        return images.error();
    const auto annotations = store.allAnnotations();
    if (!annotations)
        return annotations.error();

    QHash<ImageId, Split> assigned;
    QHash<Split, int> counts;
    const auto candidates = splitCandidates(*images, *annotations, Split::None);
    for (const SplitAssignment& assignment :
         assignSplits(candidates, {options.test, options.validation}, options.seed)) {
        assigned.insert(assignment.image, assignment.split);
        ++counts[assignment.split];
    }
    Operation operation;
    operation.text = tr("Split images");
    for (const ImageRecord& image : *images) {
        if (!assigned.contains(image.id))
            continue;
        ImageRecord after = image;
        after.split = assigned.value(image.id);
        operation.changes.emplace_back(ImageChange{image, after});
    }
    if (!operation.changes.empty()) {
        if (const auto applied = store.apply(operation); !applied)
            return applied.error();
    }
    context.print(tr("Assigned %1 images to train, %2 to validation, %3 to test")
                      .arg(counts.value(Split::Train))
                      .arg(counts.value(Split::Validation))
                      .arg(counts.value(Split::Test)));
    return context.writeJson(QJsonObject{{u"assigned"_s, static_cast<qint64>(assigned.size())},
                                         {u"train"_s, counts.value(Split::Train)},
                                         {u"validation"_s, counts.value(Split::Validation)},
                                         {u"test"_s, counts.value(Split::Test)}});
}

} // namespace

void addSplitCommand(CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        line.add("split", "Assign the labelled images that have no part yet",
                 [options](Context& context) { return runSplit(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    command->add_option("--test", options->test, "Percent that only measure")
        ->check(CLI::Range(0.0, 100.0))
        ->capture_default_str();
    command->add_option("--validation", options->validation, "Percent that choose the model")
        ->check(CLI::Range(0.0, 100.0))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Another seed gives another choice")
        ->capture_default_str();
    line.addJson(command);
    command->parse_complete_callback([options] {
        if (options->test + options->validation > 100)
            throw CLI::ValidationError("--test and --validation", "are over 100 percent together");
    });
}

} // namespace boxwright::cli
