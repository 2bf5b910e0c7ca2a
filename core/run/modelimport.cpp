// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/modelimport.h"

#include "core/annotation/labelpalette.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QSet>

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

constexpr qint64 kMostBytes = 1 << 30; ///< of a model file; some 15 MB are usual

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ModelImport)
};

/// With what to do about it: whoever reads weights does not know where they come from.
Error notImported(Error error)
{
    if (error.code == ErrorCode::InvalidFormat || error.code == ErrorCode::Damaged) {
        error.message += u' '
            + Text::tr("Nothing was added. Choose another model, or export this one again where it "
                       "was trained.");
    }
    return error;
}

/// The labels of a model in its project, and what is to be added for them.
struct LabelMatch
{
    std::vector<Label> labels; ///< in class order
    std::vector<Label> added;
};

/// The label of the project for one of the model, which another class must not have already. The
/// case of letters matters only where the model itself tells labels by it.
const Label* labelFor(const Label& wanted, const std::vector<Label>& foreign,
                      const std::vector<Label>& project, const QSet<LabelId>& taken)
{
    const auto isAnothers = [&](const Label& label) {
        return label.name != wanted.name
            && std::any_of(foreign.begin(), foreign.end(),
                           [&label](const Label& other) { return other.name == label.name; });
    };
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const auto found = std::find_if(project.begin(), project.end(), [&](const Label& label) {
            return label.name.compare(wanted.name, sensitivity) == 0 && !isAnothers(label)
                && !taken.contains(label.id);
        });
        if (found != project.end())
            return &*found;
    }
    return nullptr;
}

Result<LabelMatch> matchLabels(ProjectStore& store, const std::vector<Label>& foreign)
{
    auto project = store.labels();
    if (!project)
        return project.error();
    LabelMatch match;
    QSet<LabelId> taken;
    for (const Label& label : foreign) {
        if (const Label* same = labelFor(label, foreign, *project, taken)) {
            match.labels.push_back(*same);
        } else {
            const auto id = store.reserveLabelIds(1);
            if (!id)
                return id.error();
            Label added = newLabel(*id, label.name, *project);
            added.description = label.description;
            added.canMirror = label.canMirror;
            match.labels.push_back(added);
            match.added.push_back(added);
            project->push_back(added);
        }
        taken.insert(match.labels.back().id);
    }
    return match;
}

} // namespace

Result<ForeignModel> readForeignModel(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotReadable,
                     Text::tr("%1 could not be opened. Choose a model file that Boxwright wrote.")
                         .arg(file.fileName()),
                     file.errorString()};
    }
    if (file.size() > kMostBytes) {
        return Error{
            ErrorCode::InvalidFormat,
            Text::tr("%1 is too large for a model. Choose a model file that Boxwright wrote.")
                .arg(file.fileName())};
    }
    return ForeignModel{QFileInfo(path).completeBaseName(), file.readAll()};
}

Result<ForeignModel> readForeignModel(const ProjectStore& project, const ModelRecord& model)
{
    auto weights = project.modelWeights(model.id);
    if (!weights)
        return weights.error();
    return ForeignModel{model.name, *std::move(weights), model.labels, model.thresholds,
                        model.bestEpoch};
}

Result<ImportedModel> importModel(ProjectStore& store, Engine& engine, const ForeignModel& foreign)
{
    const auto detector = engine.openModel(foreign.weights);
    if (!detector)
        return notImported(detector.error());
    const std::vector<Label> own = (*detector)->labels();
    const std::vector<Label>& labels = foreign.labels.empty() ? own : foreign.labels;
    if (labels.size() != own.size()) {
        return notImported({ErrorCode::InvalidFormat,
                            Text::tr("The weights of the model do not fit its labels.")});
    }
    const auto match = matchLabels(store, labels);
    if (!match)
        return match.error();

    ModelRecord model{ModelId(0), {}, foreign.name, QDateTime::currentDateTimeUtc()};
    model.labels = match->labels;
    model.inputSize = (*detector)->inputSize();
    model.bestEpoch = foreign.bestEpoch;
    const ScoreThresholds thresholds =
        foreign.labels.empty() ? (*detector)->thresholds() : foreign.thresholds;
    for (std::size_t i = 0; i < labels.size(); ++i)
        model.thresholds.emplace(model.labels[i].id, thresholdOf(thresholds, labels[i].id));

    Operation adding{Text::tr("Add the labels of model “%1”").arg(foreign.name), {}, {}};
    QStringList names;
    for (const Label& label : match->added) {
        adding.changes.emplace_back(LabelChange{{}, label});
        names.append(label.name);
    }
    if (!adding.changes.empty()) {
        if (const auto applied = store.apply(adding); !applied)
            return applied.error();
    }
    const auto id = store.addModel(model, foreign.weights);
    if (!id) {
        if (!adding.changes.empty())
            (void)store.replaceNewest({adding.text, {}, {}}, &adding);
        return id.error();
    }
    return ImportedModel{*id, names};
}

} // namespace boxwright
