// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/projectaccess.h"
#include "app/cli/texttable.h"
#include "core/annotation/labelpalette.h"
#include "core/annotation/labelshortcut.h"
#include "core/dataset/labelstepreader.h"
#include "core/dataset/labeluse.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct LabelOptions
{
    std::string project;
    std::string label;
    std::string other; ///< a new name, a key, or the label to merge into
    std::string description;
    std::string colour;
    /// What to do with the labels before they are listed; nothing: only list them.
    std::function<Result<Operation>(const LabelOptions&, ProjectStore&)> change = {};
};

Result<Label> findLabelNamed(const ProjectStore& store, const std::string& name)
{
    const auto labels = store.labels();
    if (!labels)
        return labels.error();
    const auto found = std::find_if(labels->begin(), labels->end(), [&name](const Label& label) {
        return label.name == text(name);
    });
    if (found == labels->end()) {
        return Error{
            ErrorCode::NotFound,
            tr("There is no label “%1”. List them with: boxwright-cli labels.").arg(text(name))};
    }
    return *found;
}

Result<QString> checkedName(const std::string& name)
{
    const QString simplified = text(name).simplified();
    if (simplified.isEmpty())
        return Error{ErrorCode::InvalidArgument, tr("Give the label a name.")};
    return simplified;
}

Result<QString> checkedDescription(const std::string& description)
{
    const QString trimmed = text(description).trimmed();
    if (trimmed.size() > maximumLabelDescription) {
        return Error{ErrorCode::InvalidArgument,
                     tr("The description has %1 characters; make it %2 or fewer.")
                         .arg(trimmed.size())
                         .arg(maximumLabelDescription)};
    }
    return trimmed;
}

Operation changeOf(const QString& what, const Label& before, const Label& after)
{
    Operation operation{what, {}, {}};
    if (before != after)
        operation.changes.emplace_back(LabelChange{before, after});
    return operation;
}

Result<Operation> add(const LabelOptions& options, ProjectStore& store)
{
    const auto name = checkedName(options.label);
    if (!name)
        return name.error();
    const auto description = checkedDescription(options.description);
    if (!description)
        return description.error();
    const auto labels = store.labels();
    if (!labels)
        return labels.error();
    const auto id = store.reserveLabelIds(1);
    if (!id)
        return id.error();
    Label label = newLabel(*id, *name, *labels);
    label.description = *description;
    if (!options.colour.empty())
        label.colour = QColor(text(options.colour));
    return Operation{tr("Add label “%1”").arg(*name), {}, {LabelChange{{}, label}}};
}

Result<Operation> renameLabel(const LabelOptions& options, ProjectStore& store)
{
    const auto label = findLabelNamed(store, options.label);
    if (!label)
        return label.error();
    const auto name = checkedName(options.other);
    if (!name)
        return name.error();
    Label after = *label;
    after.name = *name;
    return changeOf(tr("Rename label “%1” to “%2”").arg(label->name, *name), *label, after);
}

Result<Operation> describe(const LabelOptions& options, ProjectStore& store)
{
    const auto label = findLabelNamed(store, options.label);
    if (!label)
        return label.error();
    const auto description = checkedDescription(options.description);
    if (!description)
        return description.error();
    Label after = *label;
    after.description = *description;
    return changeOf(tr("Describe label “%1”").arg(label->name), *label, after);
}

Result<Operation> setMirror(const LabelOptions& options, ProjectStore& store)
{
    const auto label = findLabelNamed(store, options.label);
    if (!label)
        return label.error();
    Label after = *label;
    after.canMirror = options.other == "yes";
    return changeOf(after.canMirror ? tr("Mirror label “%1”").arg(label->name)
                                    : tr("Do not mirror label “%1”").arg(label->name),
                    *label, after);
}

Result<Operation> giveKey(const LabelOptions& options, ProjectStore& store)
{
    const auto label = findLabelNamed(store, options.label);
    if (!label)
        return label.error();
    const QString key = text(options.other).trimmed();
    const std::optional<QString> shortcut = key.isEmpty() ? std::optional(key) : labelShortcut(key);
    if (!shortcut) {
        return Error{ErrorCode::InvalidArgument,
                     tr("“%1” cannot be the key of a label. Write one key, such as C or Ctrl+K, "
                        "but not one that the canvas needs, such as Space or Tab.")
                         .arg(key)};
    }
    const auto labels = store.labels();
    if (!labels)
        return labels.error();
    return shortcutOperation(*labels, label->id, *shortcut);
}

Result<Operation> merge(const LabelOptions& options, ProjectStore& store)
{
    const auto label = findLabelNamed(store, options.label);
    if (!label)
        return label.error();
    const auto into = findLabelNamed(store, options.other);
    if (!into)
        return into.error();
    if (label->id == into->id)
        return Error{ErrorCode::InvalidArgument,
                     tr("A label cannot be merged into itself. Name another one.")};
    return readLabelStep(store, {*label, *into});
}

Result<Operation> remove(const LabelOptions& options, ProjectStore& store)
{
    const auto label = findLabelNamed(store, options.label);
    return label ? readLabelStep(store, {*label}) : label.error();
}

Result<void> applyChange(const LabelOptions& options, ProjectStore& store, Context& context)
{
    const auto operation = options.change(options, store);
    if (!operation)
        return operation.error();
    if (!operation->changes.empty()) {
        if (const auto applied = store.apply(*operation); !applied)
            return applied.error();
    }
    const auto boxes = std::count_if(
        operation->changes.begin(), operation->changes.end(),
        [](const Change& change) { return std::holds_alternative<AnnotationChange>(change); });
    context.print(
        operation->changes.empty() ? tr("Nothing to change.")
            : boxes > 0
            ? tr("%1: done, with %2.").arg(operation->text, counted(boxes, "box", "boxes"))
            : tr("%1: done.").arg(operation->text));
    return {};
}

/// Of the images that are not removed.
Result<QHash<LabelId, LabelUse>> countUse(const ProjectStore& store)
{
    const auto images = store.images();
    if (!images)
        return images.error();
    const auto counts = store.labelCounts();
    if (!counts)
        return counts.error();
    QHash<LabelId, LabelUse> uses;
    for (const ImageRecord& image : *images) {
        addUse(uses, counts->value(image.id));
    }
    return uses;
}

QJsonObject labelJson(const Label& label, const LabelUse& use)
{
    return {{u"id"_s, static_cast<qint64>(label.id.value())},
            {u"name"_s, label.name},
            {u"colour"_s, label.colour.name()},
            {u"description"_s, label.description},
            {u"shortcut"_s, label.shortcut},
            {u"can_mirror"_s, label.canMirror},
            {u"boxes"_s, use.boxes},
            {u"images"_s, use.images}};
}

void printLabels(const std::vector<Label>& labels, const QHash<LabelId, LabelUse>& uses,
                 const Context& context)
{
    if (labels.empty())
        return context.print(tr("There are no labels yet."));
    std::vector<QStringList> rows;
    QStringList descriptions;
    for (const Label& label : labels) {
        const LabelUse use = uses.value(label.id);
        rows.push_back({label.name, QString::number(use.boxes), QString::number(use.images),
                        label.colour.name()});
        if (!label.description.isEmpty())
            descriptions << u"\n%1: %2"_s.arg(label.name, label.description);
    }
    context.print(tableText({tr("Label"), tr("Boxes"), tr("Images"), tr("Colour")}, rows)
                  + (descriptions.isEmpty() ? QString() : u'\n' + descriptions.join(u'\n')));
}

Result<void> runLabels(const LabelOptions& options, Context& context)
{
    const auto project = openProject(
        options.project, options.change ? ProjectAccess::ReadWrite : ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    ProjectStore& store = *project->store;
    if (options.change) {
        if (const auto changed = applyChange(options, store, context); !changed)
            return changed.error();
    }
    const auto labels = store.labels();
    if (!labels)
        return labels.error();
    const auto uses = countUse(store);
    if (!uses)
        return uses.error();
    if (!options.change)
        printLabels(*labels, *uses, context);
    QJsonArray array;
    for (const Label& label : *labels)
        array.append(labelJson(label, uses->value(label.id)));
    return context.writeJson(QJsonObject{{u"labels"_s, array}});
}

std::string colourProblem(const std::string& colour)
{
    return QColor::isValidColor(text(colour)) ? std::string() : "is no colour; write it as #rrggbb";
}

} // namespace

void addLabelsCommand(CommandLine& line)
{
    const auto options = std::make_shared<LabelOptions>();
    CLI::App* command =
        line.add("labels", "List the labels of a project, or change them",
                 [options](Context& context) { return runLabels(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    line.addJson(command);
    command->require_subcommand(0, 1);
    const auto verb = [&](const char* name, const char* description, auto change) {
        CLI::App* subcommand = command->add_subcommand(name, description);
        // Runs before the callback of `labels` itself.
        subcommand->callback([options, change] { options->change = change; });
        subcommand->add_option("label", options->label, "The label")->required();
        return subcommand;
    };
    CLI::App* adding = verb("add", "Add a label", add);
    adding->add_option("--description", options->description, "What counts as it");
    adding->add_option("--colour", options->colour, "As #rrggbb; else one that no label has yet")
        ->check(CLI::Validator(colourProblem, "#rrggbb"));
    verb("rename", "Give a label another name", renameLabel)
        ->add_option("name", options->other, "The new name")
        ->required();
    verb("describe", "Say what counts as a label and what does not", describe)
        ->add_option("description", options->description, "Replaces the description it had")
        ->required();
    verb("key", "Give a label a key of its own; it then keeps it wherever it stands", giveKey)
        ->add_option("key", options->other, "Such as C or Ctrl+K; empty: the digit of its place")
        ->required();
    verb("mirror", "Say whether a label looks the same in a mirror, as text and logos do not",
         setMirror)
        ->add_option("answer", options->other, "yes or no")
        ->check(CLI::IsMember({"yes", "no"}))
        ->required();
    verb("merge", "Make the boxes of a label boxes of another one; the label goes", merge)
        ->add_option("into", options->other, "The label that stays")
        ->required();
    verb("delete", "Delete a label with its boxes", remove);
}

} // namespace boxwright::cli
