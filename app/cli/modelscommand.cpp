// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/modelreport.h"
#include "app/cli/projectaccess.h"
#include "app/cli/texttable.h"
#include "core/engine/engineloader.h"
#include "core/run/keptevaluation.h"
#include "core/run/modelimport.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct ModelOptions
{
    std::string project;
    std::string file; ///< of weights, to be added
    std::string otherProject; ///< whose model is to be added
    std::string model = "latest"; ///< of that project, or whose thresholds are set
    std::vector<std::string> thresholds; ///< LABEL=SCORE

    bool isImport() const { return !file.empty() || !otherProject.empty(); }
    bool isChange() const { return isImport() || !thresholds.empty(); }
};

QString figure(const std::optional<Evaluation>& evaluation,
               std::optional<double> DetectionQuality::*member)
{
    if (!evaluation || !(evaluation->overall.*member))
        return u"–"_s;
    return QString::number(*(evaluation->overall.*member), 'f', 3);
}

Result<void> listModels(const ProjectStore& store, Context& context)
{
    const auto models = store.models();
    if (!models)
        return models.error();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const ModelRecord& model : *models) {
        const auto object = modelJson(model, store);
        if (!object)
            return object.error();
        array.append(*object);
        const auto evaluation = mainEvaluation(model, store);
        if (!evaluation)
            return evaluation.error();
        rows.push_back({QString::number(model.id.value()), model.name, dateText(model.created),
                        QString::number(model.labels.size()), QString::number(model.inputSize),
                        figure(*evaluation, &DetectionQuality::ap50),
                        figure(*evaluation, &DetectionQuality::ap),
                        QLocale::c().formattedDataSize(model.bytes)});
    }
    if (rows.empty())
        context.print(tr("There are no models yet."));
    else
        context.print(tableText({tr("Id"), tr("Name"), tr("Created"), tr("Labels"), tr("Input"),
                                 u"AP50"_s, u"AP"_s, tr("Size")},
                                rows));
    return context.writeJson(QJsonObject{{u"models"_s, array}});
}

/// Of the file, or else of the other project.
Result<ForeignModel> wantedModel(const ModelOptions& options)
{
    if (!options.file.empty())
        return readForeignModel(text(options.file));
    const auto project = openProject(options.otherProject, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    const auto model = findModel(*project->store, options.model);
    if (!model)
        return model.error();
    return readForeignModel(*project->store, *model);
}

Result<void> addModel(const ModelOptions& options, ProjectStore& store, Context& context)
{
    const auto foreign = wantedModel(options);
    if (!foreign)
        return foreign.error();
    EngineLoader loader;
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    const auto imported = importModel(store, **engine, *foreign);
    if (!imported)
        return imported.error();
    context.message(tr("“%1” is added as model %2.").arg(foreign->name).arg(imported->id.value()));
    if (!imported->newLabels.isEmpty())
        context.message(tr("New labels: %1").arg(imported->newLabels.join(u", "_s)));
    return {};
}

/// The score behind the last '=': names of labels may have one as well.
double scoreOf(const std::string& threshold)
{
    const QString score = text(threshold.substr(threshold.rfind('=') + 1));
    bool isNumber = false;
    const double value = score.toDouble(&isNumber);
    return isNumber ? value : -1;
}

/// What is wrong with a value of `--thresholds`; empty when nothing is.
std::string checkThreshold(const std::string& threshold)
{
    const std::size_t equals = threshold.rfind('=');
    const double score = scoreOf(threshold);
    const bool isGood = equals != std::string::npos && equals > 0 && score >= 0 && score <= 1;
    return isGood ? std::string()
                  : threshold + ": give LABEL=SCORE with a score of 0 to 1, such as cat=0.4";
}

Result<void> setThresholds(const ModelOptions& options, ProjectStore& store)
{
    const auto model = findModel(store, options.model);
    if (!model)
        return model.error();
    ScoreThresholds thresholds;
    for (const std::string& threshold : options.thresholds) {
        const QString name = text(threshold.substr(0, threshold.rfind('=')));
        const auto label = std::find_if(model->labels.begin(), model->labels.end(),
                                        [&name](const Label& known) { return known.name == name; });
        if (label == model->labels.end()) {
            QStringList names;
            for (const Label& known : model->labels)
                names.append(known.name);
            return Error{ErrorCode::NotFound,
                         tr("Model %1 knows no label “%2”, only: %3. Nothing was changed.")
                             .arg(QString::number(model->id.value()), name, names.join(u", "_s))};
        }
        thresholds[label->id] = scoreOf(threshold);
    }
    ModelRecord changed = *model;
    // Labels that are not named keep theirs, from wherever they are.
    changed.isTunedOnTest = changed.isTunedOnTest && thresholds.size() < changed.labels.size();
    thresholds.merge(changed.thresholds);
    changed.thresholds = std::move(thresholds);
    return keepThresholds(store, changed);
}

Result<void> runModels(const ModelOptions& options, Context& context)
{
    const auto project = openProject(
        options.project, options.isChange() ? ProjectAccess::ReadWrite : ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    if (options.isImport()) {
        if (const auto added = addModel(options, *project->store, context); !added)
            return added.error();
    }
    if (!options.thresholds.empty()) {
        if (const auto set = setThresholds(options, *project->store); !set)
            return set.error();
    }
    return listModels(*project->store, context);
}

} // namespace

void addModelsCommand(CommandLine& line)
{
    const auto options = std::make_shared<ModelOptions>();
    CLI::App* command =
        line.add("models", "List the models of a project, or add one that was trained elsewhere",
                 [options](Context& context) { return runModels(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    CLI::Option* file =
        command->add_option("--import", options->file, "Add the model of a file of weights")
            ->type_name("FILE.safetensors");
    CLI::Option* other =
        command
            ->add_option("--from-project", options->otherProject, "Add a model of another project")
            ->type_name("OTHER.boxwright")
            ->excludes(file);
    CLI::Option* thresholds =
        command
            ->add_option("--thresholds", options->thresholds,
                         "Score from which a label counts as found, LABEL=SCORE; may be repeated")
            ->check(CLI::Validator(checkThreshold, "LABEL=SCORE"))
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
            ->excludes(file)
            ->excludes(other);
    CLI::Option* model =
        command
            ->add_option("--model", options->model,
                         "Id of the model of the other project, or of that whose thresholds are "
                         "set; or latest")
            ->capture_default_str();
    command->parse_complete_callback([model, other, thresholds] {
        if (model->count() > 0 && other->count() == 0 && thresholds->count() == 0)
            throw CLI::RequiresError("--model", "--from-project or --thresholds");
    });
    line.addJson(command);
}

} // namespace boxwright::cli
