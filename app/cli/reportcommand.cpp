// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/report/report.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct ReportOptions
{
    std::string project;
    std::string model = "latest";
    std::string split = "test";
    std::string out;
};

Result<void> runReport(const ReportOptions& options, Context& context)
{
    const auto project = openProject(options.project, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    const auto model = findModel(*project->store, options.model);
    if (!model)
        return model.error();
    const Split split = splitFromName(options.split).value_or(Split::Test);
    const auto content = [&] {
        ProgressReport report(context);
        return gatherReport(
            *project->store, *model, split,
            [&report](int done, int total) { report.counting(u"report"_s, done, total); },
            context.stop);
    }();
    if (!content)
        return content.error();
    const QString path = text(options.out);
    if (const auto written = writeReport(*content, path); !written)
        return written.error();
    context.print(tr("The report on model %1 is written to %2.")
                      .arg(QString::number(model->id.value()), path));
    return {};
}

std::string wrongEnding(const std::string& path)
{
    return isReportPath(text(path)) ? std::string()
                                    : path + " ends neither with .html nor with .pdf";
}

} // namespace

void addReportCommand(CommandLine& line)
{
    const auto options = std::make_shared<ReportOptions>();
    CLI::App* command =
        line.add("report", "Write how good a model is as a document for people",
                 [options](Context& context) { return runReport(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    CommandLine::addModel(command, options->model);
    CommandLine::addMeasuredSplit(command, options->split,
                                  "Part of the images that it was measured on");
    command
        ->add_option("--out", options->out,
                     "The file to write: HTML or PDF, as its ending .html or .pdf says")
        ->required()
        ->check(wrongEnding)
        ->type_name("FILE");
}

} // namespace boxwright::cli
