// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/storage/projectfile.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct RecoverOptions
{
    std::string project;
    std::string target;
};

Result<void> runRecover(const RecoverOptions& options, Context& context)
{
    const auto recovery = recoverProject(text(options.project), text(options.target));
    if (!recovery)
        return recovery.error();
    context.print(tr("Recovered %1 and %2 into %3")
                      .arg(counted(recovery->images, "image", "images"),
                           counted(recovery->boxes, "box", "boxes"), recovery->path));
    context.print(recovery->source.isEmpty()
                      ? tr("They were read from the damaged file, which stays as it is.")
                      : tr("They come from the backup %1").arg(recovery->source));
    return context.writeJson(QJsonObject{
        {u"project"_s, recovery->path},
        {u"backup"_s, recovery->source.isEmpty() ? QJsonValue() : QJsonValue(recovery->source)},
        {u"images"_s, recovery->images},
        {u"boxes"_s, recovery->boxes}});
}

} // namespace

void addRecoverCommand(CommandLine& line)
{
    const auto options = std::make_shared<RecoverOptions>();
    CLI::App* command =
        line.add("recover", "Save what a damaged project holds into a new one",
                 [options](Context& context) { return runRecover(*options, context); });
    command->add_option("project", options->project, "The damaged project; it stays as it is")
        ->required();
    command->add_option("--out", options->target, "The project file to make, NAME.boxwright")
        ->required()
        ->type_name("FILE");
    line.addJson(command);
}

} // namespace boxwright::cli
