// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/exchange/imagerelink.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

using Outcome = RelinkMatch::Outcome;

struct Options
{
    std::string project;
    std::string folder;
    bool acceptChanged = false;
    bool dryRun = false;
};

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Same:
        return u"same"_s;
    case Outcome::Changed:
        return u"changed"_s;
    case Outcome::Ambiguous:
        return u"ambiguous"_s;
    case Outcome::Missing:
        break;
    }
    return u"missing"_s;
}

void showMatches(const RelinkPlan& plan, bool acceptChanged, Context& context)
{
    for (const RelinkMatch& match : plan.matches) {
        const QString arrow = u"%1 -> %2"_s.arg(match.image.path, match.path);
        switch (match.outcome) {
        case Outcome::Same:
            context.print(arrow);
            break;
        case Outcome::Changed:
            if (acceptChanged) {
                context.print(tr("%1 (other content)").arg(arrow));
            } else {
                context.warn(tr("%1 has the name but other content than %2: left out. Take such "
                                "files with --accept-changed.")
                                 .arg(match.path, match.image.path));
            }
            break;
        case Outcome::Ambiguous:
            context.warn(tr("Several files could be %1, and none has the content it had: left out.")
                             .arg(match.image.path));
            break;
        case Outcome::Missing:
            context.warn(tr("%1 was not found.").arg(match.image.path));
            break;
        }
    }
}

QJsonObject planJson(const RelinkPlan& plan, int relinked)
{
    QJsonArray images;
    for (const RelinkMatch& match : plan.matches) {
        images.append(QJsonObject{
            {u"path"_s, match.image.path},
            {u"outcome"_s, outcomeName(match.outcome)},
            {u"new_path"_s, match.path.isEmpty() ? QJsonValue() : QJsonValue(match.path)}});
    }
    return {{u"missing"_s, static_cast<qint64>(plan.matches.size())},
            {u"relinked"_s, relinked},
            {u"images"_s, images}};
}

Result<void> runRelink(const Options& options, Context& context)
{
    const auto project = openProject(
        options.project, options.dryRun ? ProjectAccess::ReadOnly : ProjectAccess::ReadWrite);
    if (!project)
        return project.error();
    ProjectStore& store = *project->store;
    const auto images = store.images();
    if (!images)
        return images.error();
    const auto plan = [&] {
        ProgressReport report(context);
        return planRelink(
            *images, QFileInfo(store.path()).absolutePath(), text(options.folder),
            [&report](int done, int total) { report.counting(u"searching"_s, done, total); },
            context.stop);
    }();
    if (!plan)
        return plan.error();
    showMatches(*plan, options.acceptChanged, context);

    QHash<ImageId, std::vector<Annotation>> boxes;
    for (const RelinkMatch& match : plan->matches) {
        if (!options.acceptChanged || match.outcome != Outcome::Changed)
            continue;
        auto annotations = store.annotations(match.image.id);
        if (!annotations)
            return annotations.error();
        boxes.insert(match.image.id, *std::move(annotations));
    }
    const Operation operation = relinkOperation(*plan, options.acceptChanged ? &boxes : nullptr);
    if (!options.dryRun && !operation.changes.empty()) {
        if (const auto applied = store.apply(operation); !applied)
            return applied.error();
    }
    const int relinked = plan->taken(options.acceptChanged);
    context.print(tr("%1 of %2 missing images found").arg(relinked).arg(plan->matches.size()));
    if (options.dryRun)
        context.print(tr("This was a dry run: the project is unchanged."));
    return context.writeJson(planJson(*plan, relinked));
}

} // namespace

void addRelinkCommand(CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        line.add("relink", "Find image files that were moved",
                 [options](Context& context) { return runRelink(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    command->add_option("folder", options->folder, "Folder to look in, with its subfolders")
        ->required();
    command->add_flag("--accept-changed", options->acceptChanged,
                      "Also take files of the same name with other content");
    command->add_flag("--dry-run", options->dryRun, "Only tell what would be done");
    line.addJson(command);
}

} // namespace boxwright::cli
