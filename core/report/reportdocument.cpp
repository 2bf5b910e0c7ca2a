// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportdocument.h"

#include "core/report/modelcard.h"
#include "core/report/reporttables.h"
#include "core/report/reportwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

constexpr std::size_t kMostConfusions = 5;

struct Confusion
{
    int count;
    QString sentence;
};

QStringList confusionList(const ConfusionMatrix& matrix)
{
    std::vector<Confusion> confusions;
    const auto labels = static_cast<int>(matrix.labels().size());
    const auto nameOf = [&matrix](int label) {
        return isolatedName(matrix.labels()[static_cast<std::size_t>(label)].name);
    };
    for (int truth = 0; truth < labels; ++truth) {
        for (int found = 0; found < labels; ++found) {
            const int count = truth == found ? 0 : matrix.count(truth, found);
            if (count > 0) {
                confusions.push_back(
                    {count,
                     Text::tr("“%1” was taken for “%2” %Ln time(s).", nullptr, count)
                         .arg(nameOf(truth), nameOf(found))});
            }
        }
    }
    std::stable_sort(confusions.begin(), confusions.end(),
                     [](const Confusion& a, const Confusion& b) { return a.count > b.count; });
    confusions.resize(std::min(confusions.size(), kMostConfusions), {0, {}});
    QStringList sentences;
    for (const Confusion& confusion : confusions)
        sentences.append(confusion.sentence);
    return sentences;
}

QString columnsExplained()
{
    return Text::tr("Taught and Measured: boxes that it learned from, and boxes that it was "
                    "measured with. Found: how many of those it found (recall). Right: how many "
                    "of the boxes it drew are right (precision). F1: both in one figure, 1 is "
                    "best. Overlap: how well found boxes fit the drawn ones (mean IoU, 1 is "
                    "exact); Fit well: how many do so with 0.75 or more. AP50 and AP: the "
                    "precision over all confidences, for boxes that fit by half and for closer "
                    "and closer ones. Counts from: the confidence from which a box counts. "
                    "Below in small: between which figures the true one lies with 95 % "
                    "certainty.");
}

QString galleryCaption(const QString& label, PictureKind kind)
{
    switch (kind) {
    case PictureKind::Missed:
        return Text::tr("“%1” that it did not find").arg(label);
    case PictureKind::FalseAlarm:
        return Text::tr("False alarms for “%1”").arg(label);
    case PictureKind::Right:
        break;
    }
    return Text::tr("“%1” that it found").arg(label);
}

void addGalleries(std::vector<ReportBlock>& blocks, const ReportContent& content)
{
    if (content.pictures.empty())
        return;
    blocks.emplace_back(ReportHeading{Text::tr("In pictures")});
    blocks.emplace_back(
        ReportParagraph{Text::tr("A dashed blue frame is a box that a person drew, an orange one "
                                 "a box that the model drew."),
                        true});
    for (const ReportLabel& label : content.labels) {
        for (const auto kind : {PictureKind::Missed, PictureKind::FalseAlarm, PictureKind::Right}) {
            ReportGallery gallery{galleryCaption(isolatedName(label.label.name), kind), {}};
            for (const ReportPicture& picture : content.pictures) {
                if (picture.label == label.label.id && picture.kind == kind)
                    gallery.pictures.push_back(&picture);
            }
            if (!gallery.pictures.empty())
                blocks.emplace_back(std::move(gallery));
        }
    }
}

void addFailures(std::vector<ReportBlock>& blocks, const ReportContent& content)
{
    blocks.emplace_back(ReportHeading{Text::tr("Where it fails")});
    const auto mistakes = mistakesTable(content);
    if (mistakes.rows.empty())
        blocks.emplace_back(ReportParagraph{Text::tr("It made no mistake on these images.")});
    else
        blocks.emplace_back(mistakes);
    if (auto misses = missesTable(content.misses); !misses.rows.empty())
        blocks.emplace_back(std::move(misses));
    if (const QStringList confusions = confusionList(content.confusions); !confusions.isEmpty())
        blocks.emplace_back(ReportList{confusions});
}

void addAdvice(std::vector<ReportBlock>& blocks, const ReportContent& content)
{
    if (content.advice.empty())
        return;
    QStringList items;
    for (const Advice& advice : content.advice)
        items.append(advice.text);
    blocks.emplace_back(ReportHeading{Text::tr("What would make it better")});
    blocks.emplace_back(ReportList{items});
}

/// "Cup 0.93; Plate 0.81", of all labels.
QString figuresOf(const ReportContent& content, std::optional<double> DetectionQuality::*figure)
{
    QStringList figures;
    for (const ReportLabel& label : content.labels) {
        figures.append(u"%1 %2"_s.arg(isolatedName(label.label.name),
                                      decimalText(label.measured.quality.*figure)));
    }
    return figures.join(u"; "_s);
}

void addFigures(std::vector<ReportBlock>& blocks, const ReportContent& content)
{
    blocks.emplace_back(ReportHeading{Text::tr("In curves")});
    if (content.labels.size() > kMostLines) {
        blocks.emplace_back(
            ReportParagraph{Text::tr("Only the labels with the most boxes are drawn."), true});
    }
    blocks.emplace_back(ReportFigure{
        ReportChart::PrecisionRecall,
        Text::tr("Whoever wants to find more gets more wrong boxes too: the further a line reaches "
                 "to the upper right, the better."),
        Text::tr("Precision over recall, label by label. Area below (AP50): %1.")
            .arg(figuresOf(content, &DetectionQuality::ap50))});
    blocks.emplace_back(ReportFigure{
        ReportChart::F1OverThreshold,
        Text::tr("How good it would be if boxes counted from another confidence on."),
        Text::tr("F1 over the confidence from which boxes count. Where they count now: %1.")
            .arg(figuresOf(content, &DetectionQuality::f1))});
    blocks.emplace_back(ReportFigure{
        ReportChart::Overlaps, Text::tr("How well found boxes fit the drawn ones: 1 is exact."),
        Text::tr("Found boxes by overlap. Share with 0.75 or more: %1.")
            .arg(percentText(content.evaluation.overall.wellPlaced))});
    const QStringList confusions = confusionList(content.confusions);
    blocks.emplace_back(ReportFigure{
        ReportChart::Confusions,
        Text::tr(
            "What drawn boxes (rows) were found as (columns). Right ones are on the diagonal."),
        confusions.isEmpty() ? Text::tr("No label was taken for another.")
                             : confusions.join(u' ')});
}

} // namespace

ReportDocument reportDocument(const ReportContent& content)
{
    ReportDocument document;
    document.language = reportLanguage();
    document.title = Text::tr("How good is “%1”?").arg(content.model.name);
    document.headline = headlineOf(content);
    document.certainty = certaintyOf(content);
    std::vector<ReportBlock>& blocks = document.blocks;
    blocks.emplace_back(ReportHeading{Text::tr("Label by label")});
    blocks.emplace_back(qualityTable(content));
    blocks.emplace_back(ReportParagraph{columnsExplained(), true});
    addFailures(blocks, content);
    addGalleries(blocks, content);
    addAdvice(blocks, content);
    addFigures(blocks, content);
    blocks.emplace_back(ReportHeading{Text::tr("What these figures do not say")});
    blocks.emplace_back(ReportList{limitsOf(content)});
    blocks.emplace_back(ReportHeading{Text::tr("The model")});
    blocks.emplace_back(modelCard(content));
    return document;
}

} // namespace boxwright
