// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/projectaccess.h"
#include "core/dataset/missingsplits.h"

#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct SplitOptions
{
    std::string project;
    double test = 20;
    double validation = 10;
    std::uint64_t seed = 1;
};

Result<void> runSplit(const SplitOptions& options, Context& context)
{
    const auto project = openProject(options.project, ProjectAccess::ReadWrite);
    if (!project)
        return project.error();
    ProjectStore& store = *project->store;
    const auto images = store.images();
    if (!images)
        return images.error();
    const auto labelCounts = store.labelCounts();
    if (!labelCounts)
        return labelCounts.error();

    const auto related = findImageGroups(store, *images, context);
    if (!related)
        return related.error();

    const std::vector<SplitAssignment> assigned = assignMissingSplits(
        *images, [&](ImageId image) { return labelCounts->value(image); },
        {options.test, options.validation}, options.seed, *related);
    QHash<Split, int> counts;
    for (const SplitAssignment& assignment : assigned)
        ++counts[assignment.split];
    const Operation operation = splitOperation(tr("Split images"), *images, assigned);
    if (!operation.changes.empty()) {
        if (const auto applied = store.apply(operation); !applied)
            return applied.error();
    }
    context.print(tr("Assigned %1 to train, %2 to validation, %3 to test")
                      .arg(counted(counts.value(Split::Train), "image", "images"))
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
    const auto options = std::make_shared<SplitOptions>();
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
