// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/jsontext.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "app/cli/texttable.h"
#include "core/annotation/labellookup.h"
#include "core/engine/engineloader.h"
#include "core/engine/progressthrottle.h"
#include "core/run/imagesneeded.h"
#include "core/run/learningcurve.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct LearningCurveOptions
{
    std::string project;
    std::string shares = "25,50,75,100";
    TrainingConfig config;
};

/// Percentages with commas between them, as shares; empty when they are wrong.
std::vector<double> sharesOf(const std::string& percentages)
{
    std::vector<double> shares;
    const QStringList words = text(percentages).split(u',');
    shares.reserve(static_cast<std::size_t>(words.size()));
    for (const QString& word : words) {
        bool isNumber = false;
        const double percent = word.toDouble(&isNumber);
        if (!isNumber || !(percent > 0 && percent <= 100))
            return {};
        shares.push_back(percent / 100);
    }
    return shares;
}

QString labelName(LabelId id, const std::vector<Label>& labels)
{
    const Label* label = findLabel(labels, id);
    return label == nullptr ? QString::number(id.value()) : label->name;
}

QString shown(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', 3) : u"–"_s;
}

/// The course of each label, and of all: a column a part.
QString curveTable(const LearningCurve& curve, const std::vector<Label>& labels)
{
    QStringList header{tr("Images")};
    QStringList boxes{tr("Boxes")};
    QStringList ap50{tr("AP50, all labels")};
    QStringList ap{tr("AP, all labels")};
    std::vector<QStringList> ofLabels;
    for (const LearningPoint& point : curve.points) {
        header.append(QString::number(point.images));
        boxes.append(QString::number(point.boxes));
        ap50.append(shown(point.ap50));
        ap.append(shown(point.ap));
        ofLabels.resize(point.labels.size());
        for (std::size_t i = 0; i < point.labels.size(); ++i) {
            if (ofLabels[i].isEmpty())
                ofLabels[i].append(tr("AP50, %1").arg(labelName(point.labels[i].label, labels)));
            ofLabels[i].append(shown(point.labels[i].ap50));
        }
    }
    std::vector<QStringList> rows{boxes, ap50, ap};
    rows.insert(rows.end(), ofLabels.begin(), ofLabels.end());
    return tableText(header, rows);
}

QString answerName(ImagesNeeded::Answer answer)
{
    switch (answer) {
    case ImagesNeeded::Answer::HardlyHelps:
        return u"hardly_helps"_s;
    case ImagesNeeded::Answer::MoreImages:
        return u"more_images"_s;
    case ImagesNeeded::Answer::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject neededJson(const ImagesNeeded& needed)
{
    QJsonObject object{{u"answer"_s, answerName(needed.answer)},
                       {u"sentence"_s, imagesNeededSentence(needed)}};
    if (needed.answer == ImagesNeeded::Answer::MoreImages) {
        object.insert(u"ap50"_s, needed.target);
        object.insert(u"fewest"_s, needed.fewest);
        object.insert(u"most"_s, needed.most ? QJsonValue(*needed.most) : QJsonValue());
    }
    return object;
}

QJsonObject pointJson(const LearningPoint& point, const std::vector<Label>& labels)
{
    QJsonArray ofLabels;
    for (const LabelPoint& label : point.labels) {
        ofLabels.append(QJsonObject{{u"name"_s, labelName(label.label, labels)},
                                    {u"boxes"_s, label.boxes},
                                    {u"ap50"_s, jsonNumber(label.ap50)}});
    }
    return {{u"share"_s, point.share},       {u"images"_s, point.images},
            {u"boxes"_s, point.boxes},       {u"ap50"_s, jsonNumber(point.ap50)},
            {u"ap"_s, jsonNumber(point.ap)}, {u"labels"_s, ofLabels}};
}

QJsonObject summaryJson(const LearningCurveSummary& summary, const std::vector<Label>& labels)
{
    QJsonArray points;
    for (const LearningPoint& point : summary.curve.points)
        points.append(pointJson(point, labels));
    QJsonArray warnings;
    for (const QString& warning : summary.warnings)
        warnings.append(warning);
    return {{u"outcome"_s, summary.isComplete ? u"finished"_s : u"cancelled"_s},
            {u"seed"_s, static_cast<qint64>(summary.curve.seed)},
            {u"split"_s, splitName(summary.curve.split)},
            {u"points"_s, points},
            {u"images_needed"_s, neededJson(imagesNeeded(summary.curve))},
            {u"warnings"_s, warnings}};
}

Result<LearningCurveSummary> measure(ProjectStore& store, const LearningCurveOptions& options,
                                     const Context& context)
{
    EngineLoader loader;
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    ProgressReport report(context);
    ProgressThrottle throttle(
        [&report](const TrainingProgress& progress) { report.training(progress); });
    int part = 0;
    LearningCurveListener listener;
    listener.progressed = [&](const LearningCurveProgress& progress) {
        if (progress.part != part) {
            throttle.flush();
            report.message(tr("Part %1 of %2: %3")
                               .arg(progress.part)
                               .arg(progress.parts)
                               .arg(counted(progress.images, "image", "images")));
        }
        part = progress.part;
        throttle.update(progress.training);
    };
    LearningCurveRequest request;
    request.config = options.config;
    request.shares = sharesOf(options.shares);
    auto summary = measureLearningCurve(store, **engine, request, listener, context.stop);
    throttle.flush();
    return summary;
}

Result<void> runLearningCurve(const LearningCurveOptions& options, Context& context)
{
    const auto project = openProject(options.project, ProjectAccess::ReadWrite);
    if (!project)
        return project.error();
    const ProjectStore& store = *project->store;
    const auto labels = store.labels();
    if (!labels)
        return labels.error();
    // What the data lacks is told before the engine is loaded.
    if (const auto plan = planTraining(store, options.config); !plan)
        return plan.error();
    if (const auto looked = lookAtImages(store, context); !looked)
        return looked.error();
    const auto summary = measure(*project->store, options, context);
    if (!summary)
        return summary.error();
    for (const QString& warning : summary->warnings)
        context.warn(warning);
    if (!summary->curve.points.empty()) {
        context.print(curveTable(summary->curve, *labels));
        context.print(imagesNeededSentence(imagesNeeded(summary->curve)));
    }
    if (!summary->isComplete) {
        context.markInterrupted();
        context.message(tr("Stopped. What was measured until then is kept."));
    }
    return context.writeJson(summaryJson(*summary, *labels));
}

} // namespace

void addLearningCurveCommand(CommandLine& line)
{
    const auto options = std::make_shared<LearningCurveOptions>();
    CLI::App* command =
        line.add("learning-curve",
                 "How many more images? Train with parts of them; Ctrl-C keeps what is measured",
                 [options](Context& context) { return runLearningCurve(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    const auto areShares = [](const std::string& value) -> std::string {
        return sharesOf(value).size() < 2
            ? "must be at least two percentages above 0, up to 100, with commas between them"
            : std::string();
    };
    command
        ->add_option("--shares", options->shares,
                     "Percentages of the training images to train with")
        ->check(CLI::Validator(areShares, "PERCENT,..."))
        ->capture_default_str();
    CommandLine::addPreset(command, options->config.preset);
    command->add_option("--epochs", options->config.epochs, "Passes over the images of each part")
        ->check(CLI::Range(1, 10000));
    CommandLine::addInputSize(command, options->config.inputSize);
    command->add_option("--seed", options->config.seed, "Another seed chooses other parts")
        ->capture_default_str();
    line.addJson(command);
}

} // namespace boxwright::cli
