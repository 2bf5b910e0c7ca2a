// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/labelfindings.h"

#include "core/health/findingtext.h"
#include "core/unionfind.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestWord = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabelFindings)
};

int teachingBoxesIn(const LabelHealth& label, Split split)
{
    return label.splits.value(split).teachingBoxes;
}

std::vector<ImageGroup> imagesWith(const DatasetSnapshot& dataset, const QSet<LabelId>& labels)
{
    std::vector<ImageId> images;
    for (const ImageRecord& image : dataset.images) {
        const std::vector<Annotation> boxes = dataset.annotations.value(image.id);
        if (std::any_of(boxes.begin(), boxes.end(),
                        [&labels](const Annotation& box) { return labels.contains(box.label); })) {
            images.push_back(image.id);
        }
    }
    return singleImages(images);
}

/// The labels that a finding is about.
struct AffectedLabels
{
    std::vector<LabelId> ids;
    QStringList names; ///< with their numbers of boxes, where these matter

    void add(const LabelHealth& label)
    {
        ids.push_back(label.label);
        names.append(quoted(label.name));
    }
    void add(const LabelHealth& label, int boxes)
    {
        ids.push_back(label.label);
        names.append(Text::tr("“%1” (%2)").arg(label.name, QString::number(boxes)));
    }
    int count() const { return int(ids.size()); }
    QSet<LabelId> set() const { return {ids.begin(), ids.end()}; }
};

void addRareLabels(std::vector<HealthFinding>& findings, const DatasetSnapshot& dataset,
                   const HealthReport& report, const HealthLimits& limits)
{
    const SplitHealth test = report.splits.value(Split::Test);
    const bool isMeasured = test.withBoxes + test.confirmedEmpty > 0;
    AffectedLabels hardlyTaught;
    AffectedLabels hardlyMeasured;
    for (const LabelHealth& label : report.labels) {
        const int taught =
            teachingBoxesIn(label, Split::Train) + teachingBoxesIn(label, Split::None);
        const int measured = teachingBoxesIn(label, Split::Test);
        if (label.boxes > 0 && taught < limits.fewTrainBoxes) {
            hardlyTaught.add(label, taught);
        }
        if (label.boxes > 0 && isMeasured && measured < limits.fewTestBoxes) {
            hardlyMeasured.add(label, measured);
        }
    }
    if (hardlyTaught.count() > 0) {
        findings.push_back(
            {FindingKind::RareLabel,
             FindingSeverity::Warning,
             Text::tr("%Ln label(s) have fewer than %1 boxes to learn from: %2.", nullptr,
                      hardlyTaught.count())
                 .arg(limits.fewTrainBoxes)
                 .arg(listed(hardlyTaught.names)),
             Text::tr("Draw more boxes of them, or delete labels that do not matter."),
             imagesWith(dataset, hardlyTaught.set()),
             {},
             hardlyTaught.ids});
    }
    if (hardlyMeasured.count() > 0) {
        findings.push_back(
            {FindingKind::RareLabel,
             FindingSeverity::Info,
             Text::tr("%Ln label(s) have fewer than %1 boxes in the test part: %2.", nullptr,
                      hardlyMeasured.count())
                 .arg(limits.fewTestBoxes)
                 .arg(listed(hardlyMeasured.names)),
             Text::tr("Their figures will mean little. Label more images and let Boxwright "
                      "divide them."),
             imagesWith(dataset, hardlyMeasured.set()),
             {},
             hardlyMeasured.ids});
    }
}

void addUnusedLabels(std::vector<HealthFinding>& findings, const HealthReport& report)
{
    AffectedLabels unused;
    for (const LabelHealth& label : report.labels) {
        if (label.boxes == 0) {
            unused.add(label);
        }
    }
    if (unused.count() > 0) {
        findings.push_back({FindingKind::UnusedLabel,
                            FindingSeverity::Info,
                            Text::tr("%Ln label(s) have no box: %1.", nullptr, unused.count())
                                .arg(listed(unused.names)),
                            Text::tr("Draw boxes of them, or delete them."),
                            {},
                            {},
                            unused.ids,
                            FindingFix::DeleteLabels});
    }
}

QString foldedName(const QString& name)
{
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (!c.isSpace() && c != u'_' && c != u'-') {
            folded.append(c);
        }
    }
    return folded.isEmpty() ? name : folded;
}

/// None of words so short that an "s" makes another word of them.
QStringList pluralsOf(const QString& folded)
{
    if (folded.size() < kShortestWord) {
        return {};
    }
    QStringList plurals{folded + u's', folded + u"es"_s};
    if (folded.endsWith(u'y')) {
        plurals.append(folded.chopped(1) + u"ies"_s);
    }
    return plurals;
}

HealthFinding similarLabels(const DatasetSnapshot& dataset, std::vector<const LabelHealth*> labels)
{
    std::stable_sort(labels.begin(), labels.end(), [](const LabelHealth* a, const LabelHealth* b) {
        return a->boxes > b->boxes;
    });
    AffectedLabels all;
    for (const LabelHealth* label : labels) {
        all.add(*label);
    }
    QSet<LabelId> others = all.set();
    others.remove(labels.front()->label);
    return {FindingKind::SimilarLabels,
            FindingSeverity::Warning,
            Text::tr("The labels %1 may mean the same.").arg(listed(all.names)),
            Text::tr("If they do, merge them into “%1”, which has most boxes.")
                .arg(labels.front()->name),
            imagesWith(dataset, others),
            {},
            all.ids,
            FindingFix::MergeLabels};
}

void addSimilarLabels(std::vector<HealthFinding>& findings, const DatasetSnapshot& dataset,
                      const HealthReport& report)
{
    QStringList names;
    for (const LabelHealth& label : report.labels) {
        names.append(label.name);
    }
    for (const std::vector<std::size_t>& similar : similarNames(names)) {
        std::vector<const LabelHealth*> labels;
        labels.reserve(similar.size());
        for (const std::size_t place : similar) {
            labels.push_back(&report.labels[place]);
        }
        findings.push_back(similarLabels(dataset, std::move(labels)));
    }
}

} // namespace

std::vector<std::vector<std::size_t>> similarNames(const QStringList& names)
{
    QHash<QString, std::size_t> places;
    UnionFind sets(std::size_t(names.size()));
    for (std::size_t i = 0; i < std::size_t(names.size()); ++i) {
        const QString folded = foldedName(names[qsizetype(i)]);
        sets.unite(i, places.value(folded, i));
        places.insert(folded, i);
    }
    for (auto singular = places.cbegin(); singular != places.cend(); ++singular) {
        for (const QString& plural : pluralsOf(singular.key())) {
            sets.unite(*singular, places.value(plural, *singular));
        }
    }
    return sets.sets();
}

std::vector<HealthFinding> labelFindings(const DatasetSnapshot& dataset, const HealthReport& report,
                                         const HealthLimits& limits)
{
    std::vector<HealthFinding> findings;
    addRareLabels(findings, dataset, report, limits);
    addUnusedLabels(findings, report);
    addSimilarLabels(findings, dataset, report);
    return findings;
}

} // namespace boxwright
