// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/exchange/relink/imagechanges.h"
#include "core/exchange/relink/imagerelink.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

using MatchOutcome = RelinkMatch::Outcome;

struct RelinkOptions
{
    std::string project;
    std::string folder;
    bool changed = false;
    bool acceptChanged = false;
    bool dryRun = false;
};

QString matchOutcomeName(MatchOutcome outcome)
{
    switch (outcome) {
    case MatchOutcome::Same:
        return u"same"_s;
    case MatchOutcome::Changed:
        return u"changed"_s;
    case MatchOutcome::Ambiguous:
        return u"ambiguous"_s;
    case MatchOutcome::Unreadable:
        return u"unreadable"_s;
    case MatchOutcome::Missing:
        break;
    }
    return u"missing"_s;
}

void showMatches(const RelinkPlan& plan, bool acceptChanged, Context& context)
{
    for (const RelinkMatch& match : plan.matches) {
        const QString arrow = u"%1 -> %2"_s.arg(match.image.path, match.path);
        switch (match.outcome) {
        case MatchOutcome::Same:
            context.print(arrow);
            break;
        case MatchOutcome::Changed:
            if (acceptChanged) {
                context.print(tr("%1 (other content)").arg(arrow));
            } else {
                context.warn(tr("%1 has the name but other content than %2: left out. Take such "
                                "files with --accept-changed.")
                                 .arg(match.path, match.image.path));
            }
            break;
        case MatchOutcome::Ambiguous:
            context.warn(tr("Several files could be %1, and none has the content it had: left out.")
                             .arg(match.image.path));
            break;
        case MatchOutcome::Unreadable: // only of images that are not missing
        case MatchOutcome::Missing:
            context.warn(tr("%1 was not found.").arg(match.image.path));
            break;
        }
    }
}

/// What changed in its place.
void showChanges(const RelinkPlan& plan, bool acceptChanged, Context& context)
{
    for (const RelinkMatch& match : plan.matches) {
        const QString& path = match.image.path;
        if (match.outcome == MatchOutcome::Unreadable) {
            context.warn(tr("%1 has changed and is no image that can be read.").arg(path));
        } else if (acceptChanged) {
            context.print(path);
        } else {
            context.warn(tr("%1 has changed since it was added. Take such files as they are with "
                            "--accept-changed.")
                             .arg(path));
        }
    }
}

QJsonArray imagesJson(const RelinkPlan& plan)
{
    QJsonArray images;
    for (const RelinkMatch& match : plan.matches) {
        images.append(QJsonObject{
            {u"path"_s, match.image.path},
            {u"outcome"_s, matchOutcomeName(match.outcome)},
            {u"new_path"_s, match.path.isEmpty() ? QJsonValue() : QJsonValue(match.path)}});
    }
    return images;
}

Result<RelinkPlan> findPlan(const RelinkOptions& options, ProjectStore& store, Context& context)
{
    const auto images = store.images();
    if (!images)
        return images.error();
    ProgressReport report(context);
    if (options.changed)
        return changedImages(store, *images, context.stop);
    return planRelink(
        *images, QFileInfo(store.path()).absolutePath(), text(options.folder),
        [&report](int done, int total) { report.counting(u"searching"_s, done, total); },
        context.stop);
}

Result<void> apply(const RelinkPlan& plan, const RelinkOptions& options, ProjectStore& store)
{
    QHash<ImageId, std::vector<Annotation>> boxes;
    for (const RelinkMatch& match : plan.matches) {
        if (!options.acceptChanged || match.outcome != MatchOutcome::Changed)
            continue;
        auto annotations = store.annotations(match.image.id);
        if (!annotations)
            return annotations.error();
        boxes.insert(match.image.id, *std::move(annotations));
    }
    const Operation operation = options.changed && options.acceptChanged
        ? takeChangesOperation(plan, boxes)
        : relinkOperation(plan, options.acceptChanged ? &boxes : nullptr);
    if (options.dryRun || operation.changes.empty())
        return {};
    const auto applied = store.apply(operation);
    return applied ? Result<void>() : applied.error();
}

Result<void> runRelink(const RelinkOptions& options, Context& context)
{
    const auto project = openProject(
        options.project, options.dryRun ? ProjectAccess::ReadOnly : ProjectAccess::ReadWrite);
    if (!project)
        return project.error();
    const auto plan = findPlan(options, *project->store, context);
    if (!plan)
        return plan.error();
    (options.changed ? showChanges : showMatches)(*plan, options.acceptChanged, context);
    if (const auto applied = apply(*plan, options, *project->store); !applied)
        return applied.error();
    const int taken = plan->taken(options.acceptChanged);
    const auto found = static_cast<qint64>(plan->matches.size());
    context.print(
        options.changed
            ? tr("%1 of %2 taken").arg(taken).arg(counted(found, "changed image", "changed images"))
            : tr("%1 of %2 found")
                  .arg(taken)
                  .arg(counted(found, "missing image", "missing images")));
    if (options.dryRun)
        context.print(tr("This was a dry run: the project is unchanged."));
    return context.writeJson({{options.changed ? u"changed"_s : u"missing"_s, found},
                              {options.changed ? u"taken"_s : u"relinked"_s, taken},
                              {u"images"_s, imagesJson(*plan)}});
}

} // namespace

void addRelinkCommand(CommandLine& line)
{
    const auto options = std::make_shared<RelinkOptions>();
    CLI::App* command =
        line.add("relink", "Find image files that were moved, or that have changed",
                 [options](Context& context) { return runRelink(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    CLI::Option_group* place = command->add_option_group("place");
    place->add_option("folder", options->folder, "Folder to look in, with its subfolders");
    place->add_flag("--changed", options->changed,
                    "Look for files that have changed where they are");
    place->require_option(1);
    command->add_flag("--accept-changed", options->acceptChanged,
                      "Also take files with other content than before");
    command->add_flag("--dry-run", options->dryRun, "Only tell what would be done");
    line.addJson(command);
}

} // namespace boxwright::cli
