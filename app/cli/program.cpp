// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"

#include "app/cli/commands.h"

#include <QLoggingCategory>

#include <map>

namespace boxwright::cli {

namespace {

// Details of failures: shown when QT_LOGGING_RULES is set.
Q_LOGGING_CATEGORY(cliLog, "boxwright.cli")

void addGeneralFlags(CLI::App& app, Context& context)
{
    app.set_version_flag("--version", BOXWRIGHT_VERSION);
    app.add_flag("--strict", context.isStrict,
                 "End with code 3 when there were warnings or skipped items");
    app.add_option("--progress", context.progressMode,
                   "auto: a line on a terminal; json: one JSON object a line on standard error")
        ->transform(CLI::CheckedTransformer(
                        std::map<std::string, ProgressMode>{{"auto", ProgressMode::Automatic},
                                                            {"json", ProgressMode::Json}})
                        .description(""))
        ->type_name("auto|json");
}

ExitCode runChosen(const Command& command, Context& context)
{
    const Result<void> result = command(context);
    if (!result) {
        context.message(result.error().message);
        if (!result.error().detail.isEmpty())
            qCDebug(cliLog).noquote() << result.error().detail;
        return result.error().code == ErrorCode::Cancelled ? ExitCode::Interrupted
                                                           : ExitCode::Failed;
    }
    if (!isOutputWritten()) {
        context.message(tr("The results could not be written to standard output. Check that the "
                           "disk has room."));
        return ExitCode::Failed;
    }
    if (context.isInterrupted())
        return ExitCode::Interrupted;
    if (context.isWrongUsage())
        return ExitCode::WrongUsage;
    return context.isStrict && context.hasWarnings() ? ExitCode::Warnings : ExitCode::Done;
}

} // namespace

int runProgram(int argc, const char* const* argv, Context& context)
{
    CLI::App app("Boxwright without a window: label, train, measure and use your own detector.",
                 "boxwright-cli");
    app.require_subcommand(1);
    app.fallthrough();
    addGeneralFlags(app, context);
    CommandLine line{app, context, {}};
    for (const auto add :
         {addCreateCommand,        addDemoCommand,   addImportCommand, addInfoCommand,
          addInspectCommand,       addLabelsCommand, addSplitCommand,  addTrainCommand,
          addLearningCurveCommand, addRunsCommand,   addModelsCommand, addEvaluateCommand,
          addReportCommand,        addDetectCommand, addExportCommand, addExportModelCommand,
          addRelinkCommand,        addCopyCommand,   addPackCommand,   addUnpackCommand,
          addRecoverCommand})
        add(line);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // The parser has codes of its own; here, help is 0 and all else is wrong usage.
        return app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::WrongUsage);
    }
    return static_cast<int>(runChosen(line.chosen, context));
}

} // namespace boxwright::cli
