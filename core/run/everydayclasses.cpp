// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/everydayclasses.h"

#include "core/annotation/labellookup.h"
#include "core/annotation/labelpalette.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

/// In the order of the detector's rows.
constexpr std::array<const char*, kEverydayClasses> kNames{
    QT_TRANSLATE_NOOP("EverydayClasses", "person"),
    QT_TRANSLATE_NOOP("EverydayClasses", "bicycle"),
    QT_TRANSLATE_NOOP("EverydayClasses", "car"),
    QT_TRANSLATE_NOOP("EverydayClasses", "motorcycle"),
    QT_TRANSLATE_NOOP("EverydayClasses", "airplane"),
    QT_TRANSLATE_NOOP("EverydayClasses", "bus"),
    QT_TRANSLATE_NOOP("EverydayClasses", "train"),
    QT_TRANSLATE_NOOP("EverydayClasses", "truck"),
    QT_TRANSLATE_NOOP("EverydayClasses", "boat"),
    QT_TRANSLATE_NOOP("EverydayClasses", "traffic light"),
    QT_TRANSLATE_NOOP("EverydayClasses", "fire hydrant"),
    QT_TRANSLATE_NOOP("EverydayClasses", "stop sign"),
    QT_TRANSLATE_NOOP("EverydayClasses", "parking meter"),
    QT_TRANSLATE_NOOP("EverydayClasses", "bench"),
    QT_TRANSLATE_NOOP("EverydayClasses", "bird"),
    QT_TRANSLATE_NOOP("EverydayClasses", "cat"),
    QT_TRANSLATE_NOOP("EverydayClasses", "dog"),
    QT_TRANSLATE_NOOP("EverydayClasses", "horse"),
    QT_TRANSLATE_NOOP("EverydayClasses", "sheep"),
    QT_TRANSLATE_NOOP("EverydayClasses", "cow"),
    QT_TRANSLATE_NOOP("EverydayClasses", "elephant"),
    QT_TRANSLATE_NOOP("EverydayClasses", "bear"),
    QT_TRANSLATE_NOOP("EverydayClasses", "zebra"),
    QT_TRANSLATE_NOOP("EverydayClasses", "giraffe"),
    QT_TRANSLATE_NOOP("EverydayClasses", "backpack"),
    QT_TRANSLATE_NOOP("EverydayClasses", "umbrella"),
    QT_TRANSLATE_NOOP("EverydayClasses", "handbag"),
    QT_TRANSLATE_NOOP("EverydayClasses", "tie"),
    QT_TRANSLATE_NOOP("EverydayClasses", "suitcase"),
    QT_TRANSLATE_NOOP("EverydayClasses", "frisbee"),
    QT_TRANSLATE_NOOP("EverydayClasses", "skis"),
    QT_TRANSLATE_NOOP("EverydayClasses", "snowboard"),
    QT_TRANSLATE_NOOP("EverydayClasses", "sports ball"),
    QT_TRANSLATE_NOOP("EverydayClasses", "kite"),
    QT_TRANSLATE_NOOP("EverydayClasses", "baseball bat"),
    QT_TRANSLATE_NOOP("EverydayClasses", "baseball glove"),
    QT_TRANSLATE_NOOP("EverydayClasses", "skateboard"),
    QT_TRANSLATE_NOOP("EverydayClasses", "surfboard"),
    QT_TRANSLATE_NOOP("EverydayClasses", "tennis racket"),
    QT_TRANSLATE_NOOP("EverydayClasses", "bottle"),
    QT_TRANSLATE_NOOP("EverydayClasses", "wine glass"),
    QT_TRANSLATE_NOOP("EverydayClasses", "cup"),
    QT_TRANSLATE_NOOP("EverydayClasses", "fork"),
    QT_TRANSLATE_NOOP("EverydayClasses", "knife"),
    QT_TRANSLATE_NOOP("EverydayClasses", "spoon"),
    QT_TRANSLATE_NOOP("EverydayClasses", "bowl"),
    QT_TRANSLATE_NOOP("EverydayClasses", "banana"),
    QT_TRANSLATE_NOOP("EverydayClasses", "apple"),
    QT_TRANSLATE_NOOP("EverydayClasses", "sandwich"),
    QT_TRANSLATE_NOOP("EverydayClasses", "orange"),
    QT_TRANSLATE_NOOP("EverydayClasses", "broccoli"),
    QT_TRANSLATE_NOOP("EverydayClasses", "carrot"),
    QT_TRANSLATE_NOOP("EverydayClasses", "hot dog"),
    QT_TRANSLATE_NOOP("EverydayClasses", "pizza"),
    QT_TRANSLATE_NOOP("EverydayClasses", "donut"),
    QT_TRANSLATE_NOOP("EverydayClasses", "cake"),
    QT_TRANSLATE_NOOP("EverydayClasses", "chair"),
    QT_TRANSLATE_NOOP("EverydayClasses", "couch"),
    QT_TRANSLATE_NOOP("EverydayClasses", "potted plant"),
    QT_TRANSLATE_NOOP("EverydayClasses", "bed"),
    QT_TRANSLATE_NOOP("EverydayClasses", "dining table"),
    QT_TRANSLATE_NOOP("EverydayClasses", "toilet"),
    QT_TRANSLATE_NOOP("EverydayClasses", "tv"),
    QT_TRANSLATE_NOOP("EverydayClasses", "laptop"),
    QT_TRANSLATE_NOOP("EverydayClasses", "mouse"),
    QT_TRANSLATE_NOOP("EverydayClasses", "remote"),
    QT_TRANSLATE_NOOP("EverydayClasses", "keyboard"),
    QT_TRANSLATE_NOOP("EverydayClasses", "cell phone"),
    QT_TRANSLATE_NOOP("EverydayClasses", "microwave"),
    QT_TRANSLATE_NOOP("EverydayClasses", "oven"),
    QT_TRANSLATE_NOOP("EverydayClasses", "toaster"),
    QT_TRANSLATE_NOOP("EverydayClasses", "sink"),
    QT_TRANSLATE_NOOP("EverydayClasses", "refrigerator"),
    QT_TRANSLATE_NOOP("EverydayClasses", "book"),
    QT_TRANSLATE_NOOP("EverydayClasses", "clock"),
    QT_TRANSLATE_NOOP("EverydayClasses", "vase"),
    QT_TRANSLATE_NOOP("EverydayClasses", "scissors"),
    QT_TRANSLATE_NOOP("EverydayClasses", "teddy bear"),
    QT_TRANSLATE_NOOP("EverydayClasses", "hair drier"),
    QT_TRANSLATE_NOOP("EverydayClasses", "toothbrush"),
};

/// Other words for a class, among them those of Pascal VOC.
constexpr auto kSynonyms = std::to_array<std::pair<const char*, const char*>>({
    {"people", "person"},
    {"human", "person"},
    {"man", "person"},
    {"woman", "person"},
    {"pedestrian", "person"},
    {"bike", "bicycle"},
    {"automobile", "car"},
    {"motorbike", "motorcycle"},
    {"aeroplane", "airplane"},
    {"plane", "airplane"},
    {"aircraft", "airplane"},
    {"lorry", "truck"},
    {"ship", "boat"},
    {"stoplight", "traffic light"},
    {"hydrant", "fire hydrant"},
    {"cattle", "cow"},
    {"rucksack", "backpack"},
    {"purse", "handbag"},
    {"necktie", "tie"},
    {"luggage", "suitcase"},
    {"ball", "sports ball"},
    {"racket", "tennis racket"},
    {"mug", "cup"},
    {"doughnut", "donut"},
    {"sofa", "couch"},
    {"plant", "potted plant"},
    {"houseplant", "potted plant"},
    {"table", "dining table"},
    {"television", "tv"},
    {"tv monitor", "tv"},
    {"computer mouse", "mouse"},
    {"remote control", "remote"},
    {"phone", "cell phone"},
    {"mobile phone", "cell phone"},
    {"smartphone", "cell phone"},
    {"fridge", "refrigerator"},
    {"teddy", "teddy bear"},
    {"hair dryer", "hair drier"},
});

/// A name without what does not matter.
QString plainName(const QString& name)
{
    QString plain;
    for (const QChar letter : name.toCaseFolded()) {
        if (letter.isLetterOrNumber()) {
            plain.append(letter);
        }
    }
    if (plain.size() > 3 && plain.endsWith(QLatin1Char('s'))) {
        plain.chop(1);
    }
    return plain;
}

/// All plain names of a class, the best first.
std::vector<QString> plainNames(size_t row)
{
    const QString name = QString::fromLatin1(kNames[row]);
    std::vector<QString> names{plainName(name), plainName(everydayClassName(int(row)))};
    for (const auto& [synonym, meaning] : kSynonyms) {
        if (name == QLatin1String(meaning)) {
            names.push_back(plainName(QString::fromLatin1(synonym)));
        }
    }
    return names;
}

std::optional<LabelId> labelNamed(const std::vector<QString>& names,
                                  const QHash<QString, LabelId>& labels)
{
    for (const QString& name : names) {
        const auto found = labels.constFind(name);
        if (found != labels.constEnd()) {
            return *found;
        }
    }
    return {};
}

} // namespace

const std::vector<Label>& everydayLabels()
{
    static const std::vector<Label> kLabels = [] {
        std::vector<Label> labels;
        for (size_t row = 0; row < kNames.size(); ++row) {
            labels.push_back(
                newLabel(LabelId(std::int64_t(row)), QString::fromLatin1(kNames[row]), labels));
        }
        return labels;
    }();
    return kLabels;
}

QString everydayClassName(int row)
{
    return QCoreApplication::translate("EverydayClasses", kNames.at(size_t(row)));
}

ClassLabels classLabelsByName(const std::vector<Label>& labels)
{
    QHash<QString, LabelId> byName;
    for (const Label& label : labels) {
        const QString name = plainName(label.name);
        if (!byName.contains(name)) {
            byName.insert(name, label.id);
        }
    }
    ClassLabels result;
    for (size_t row = 0; row < result.size(); ++row) {
        result[row] = labelNamed(plainNames(row), byName);
    }
    return result;
}

std::vector<std::optional<int>> classRowsByName(const std::vector<Label>& labels)
{
    const ClassLabels ofClasses = classLabelsByName(labels);
    std::vector<std::optional<int>> rows;
    rows.reserve(labels.size());
    for (const Label& label : labels) {
        const auto row = std::find(ofClasses.begin(), ofClasses.end(), label.id);
        rows.push_back(row == ofClasses.end() ? std::nullopt
                                              : std::optional(int(row - ofClasses.begin())));
    }
    return rows;
}

ClassLabels classLabels(const ClassChoices& choices, const std::vector<Label>& labels)
{
    ClassLabels result = classLabelsByName(labels);
    for (size_t row = 0; row < result.size(); ++row) {
        const auto choice = choices.constFind(QString::fromLatin1(kNames[row]));
        if (choice != choices.constEnd() && (!*choice || findLabel(labels, **choice) != nullptr)) {
            result[row] = *choice;
        }
    }
    return result;
}

ClassChoices choicesFor(const ClassLabels& wanted, const std::vector<Label>& labels)
{
    const ClassLabels byName = classLabelsByName(labels);
    ClassChoices choices;
    for (size_t row = 0; row < wanted.size(); ++row) {
        if (wanted[row] || byName[row]) {
            choices.insert(QString::fromLatin1(kNames[row]), wanted[row]);
        }
    }
    return choices;
}

std::vector<Detection> asProjectLabels(const std::vector<Detection>& ofClasses,
                                       const ClassLabels& labels)
{
    std::vector<Detection> result;
    for (const Detection& detection : ofClasses) {
        const auto row = size_t(detection.label.value());
        if (row < labels.size() && labels[row]) {
            result.push_back({*labels[row], detection.box, detection.score});
        }
    }
    return result;
}

} // namespace boxwright
