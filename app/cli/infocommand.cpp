// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/modelreport.h"
#include "app/cli/projectaccess.h"
#include "app/cli/texttable.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct LabelCount
{
    QString name;
    int boxes = 0;
    int images = 0;
};

/// What `info` tells.
struct Summary
{
    int total = 0;
    int labelled = 0;
    int confirmedEmpty = 0;
    int unseen = 0;
    int reviewed = 0;
    int missing = 0;
    QHash<Split, int> splits;
    std::vector<LabelCount> labels;
    std::vector<ModelRecord> models;
};

void countImages(Summary& summary, const ProjectStore& store,
                 const std::vector<ImageRecord>& images)
{
    summary.total = static_cast<int>(images.size());
    for (const ImageRecord& image : images) {
        summary.labelled += image.state == ImageState::HasBoxes ? 1 : 0;
        summary.confirmedEmpty += image.state == ImageState::ConfirmedEmpty ? 1 : 0;
        summary.unseen += image.state == ImageState::Unseen ? 1 : 0;
        summary.reviewed += image.reviewed ? 1 : 0;
        summary.missing += QFileInfo::exists(store.absoluteImagePath(image)) ? 0 : 1;
        ++summary.splits[image.split];
    }
}

void countLabels(Summary& summary, const std::vector<Label>& labels,
                 const QHash<ImageId, std::vector<Annotation>>& annotations)
{
    QHash<LabelId, LabelCount> counts;
    for (const auto& boxes : annotations) {
        QSet<LabelId> seen;
        for (const Annotation& box : boxes) {
            ++counts[box.label].boxes;
            if (!seen.contains(box.label))
                ++counts[box.label].images;
            seen.insert(box.label);
        }
    }
    for (const Label& label : labels) {
        const LabelCount count = counts.value(label.id);
        summary.labels.push_back({label.name, count.boxes, count.images});
    }
}

Result<Summary> summarise(const ProjectStore& store)
{
    const auto images = store.images();
    if (!images)
        return images.error();
    const auto labels = store.labels();
    if (!labels)
        return labels.error();
    const auto annotations = store.allAnnotations();
    if (!annotations)
        return annotations.error();
    const auto models = store.models();
    if (!models)
        return models.error();
    Summary summary;
    countImages(summary, store, *images);
    countLabels(summary, *labels, *annotations);
    summary.models = *models;
    return summary;
}

Result<QJsonObject> summaryJson(const Summary& summary, const ProjectStore& store)
{
    QJsonArray labels;
    for (const LabelCount& label : summary.labels) {
        labels.append(QJsonObject{
            {u"name"_s, label.name}, {u"boxes"_s, label.boxes}, {u"images"_s, label.images}});
    }
    QJsonArray models;
    for (const ModelRecord& model : summary.models) {
        const auto object = modelJson(model, store);
        if (!object)
            return object.error();
        models.append(*object);
    }
    const QJsonObject images{{u"total"_s, summary.total},
                             {u"labelled"_s, summary.labelled},
                             {u"confirmed_empty"_s, summary.confirmedEmpty},
                             {u"unseen"_s, summary.unseen},
                             {u"reviewed"_s, summary.reviewed},
                             {u"missing"_s, summary.missing}};
    const QJsonObject splits{{u"train"_s, summary.splits.value(Split::Train)},
                             {u"validation"_s, summary.splits.value(Split::Validation)},
                             {u"test"_s, summary.splits.value(Split::Test)},
                             {u"none"_s, summary.splits.value(Split::None)}};
    return QJsonObject{{u"images"_s, images},
                       {u"splits"_s, splits},
                       {u"labels"_s, labels},
                       {u"models"_s, models},
                       {u"bytes"_s, QFileInfo(store.path()).size()}};
}

void show(Context& context, const Summary& summary, const ProjectStore& store)
{
    context.print(tr("%1 (%2)").arg(
        store.path(), QLocale::c().formattedDataSize(QFileInfo(store.path()).size())));
    context.print(tr("Images: %1 (%2 with boxes, %3 confirmed empty, %4 unseen; %5 reviewed)")
                      .arg(summary.total)
                      .arg(summary.labelled)
                      .arg(summary.confirmedEmpty)
                      .arg(summary.unseen)
                      .arg(summary.reviewed));
    context.print(tr("Parts: %1 train, %2 validation, %3 test, %4 without a part")
                      .arg(summary.splits.value(Split::Train))
                      .arg(summary.splits.value(Split::Validation))
                      .arg(summary.splits.value(Split::Test))
                      .arg(summary.splits.value(Split::None)));
    if (summary.missing > 0) {
        context.warn(
            tr("Image files that are not where the project expects them: %1").arg(summary.missing));
    }
    std::vector<QStringList> rows;
    for (const LabelCount& label : summary.labels) {
        rows.push_back({label.name, QString::number(label.boxes), QString::number(label.images)});
    }
    if (!rows.empty())
        context.print(tableText({tr("Label"), tr("Boxes"), tr("Images")}, rows));
    context.print(tr("Models: %1").arg(summary.models.size()));
}

Result<void> runInfo(const std::string& path, Context& context)
{
    const auto project = openProject(path, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    const auto summary = summarise(*project->store);
    if (!summary)
        return summary.error();
    show(context, *summary, *project->store);
    const auto document = summaryJson(*summary, *project->store);
    if (!document)
        return document.error();
    return context.writeJson(*document);
}

} // namespace

void addInfoCommand(CommandLine& line)
{
    const auto path = std::make_shared<std::string>();
    CLI::App* command = line.add("info", "Tell what a project holds",
                                 [path](Context& context) { return runInfo(*path, context); });
    command->add_option("project", *path, "The project")->required();
    line.addJson(command);
}

} // namespace boxwright::cli
