// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportwords.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

constexpr int kFewImages = 30;
constexpr int kFewBoxes = 20; ///< of a label: one more or less is five in a hundred

QString ofHundred(double share)
{
    return reportLocale().toString(std::lround(share * 100));
}

QString measuredOn(const Evaluation& evaluation)
{
    const QString boxes = Text::tr("%Ln box(es)", nullptr, evaluation.overall.truth);
    switch (evaluation.split) {
    case Split::Train:
        return Text::tr("Measured on %Ln image(s) with %1 that it learned from: it does worse on "
                        "others.",
                        nullptr, evaluation.images)
            .arg(boxes);
    case Split::Validation:
        return Text::tr("Measured on %Ln image(s) with %1 that it did not learn from, but that "
                        "chose its best state and its thresholds: it does a little worse on "
                        "others.",
                        nullptr, evaluation.images)
            .arg(boxes);
    case outOfFold:
        return Text::tr("Measured on %Ln image(s) with %1, each through a model that was trained "
                        "like this one on other images: it does about as well on new ones.",
                        nullptr, evaluation.images)
            .arg(boxes);
    case Split::Test:
        break;
    }
    return Text::tr("Measured on %Ln image(s) with %1 that it did not learn from.", nullptr,
                    evaluation.images)
        .arg(boxes);
}

} // namespace

QString reportLanguage()
{
    //: The language of the translation, as HTML names it: en, de, fr, ...
    return Text::tr("en");
}

QLocale reportLocale()
{
    const QLocale texts(reportLanguage());
    return QLocale().language() == texts.language() ? QLocale() : texts;
}

QString percentText(const std::optional<double>& share)
{
    return share ? Text::tr("%1 %").arg(ofHundred(*share)) : u"–"_s;
}

QString decimalText(const std::optional<double>& value)
{
    return value ? reportLocale().toString(*value, 'f', 2) : u"–"_s;
}

QString rangeText(const std::optional<Interval>& interval)
{
    return interval ? Text::tr("%1–%2 %").arg(ofHundred(interval->low), ofHundred(interval->high))
                    : QString();
}

QString isolatedName(const QString& name)
{
    return name.isRightToLeft() ? QChar(0x2068) + name + QChar(0x2069) : name;
}

QString headlineOf(const ReportContent& content)
{
    const DetectionQuality& quality = content.evaluation.overall;
    if (!quality.recall)
        return Text::tr("How often it is right cannot be said: in the images there was nothing to "
                        "find.");
    const QString found = ofHundred(*quality.recall);
    const QString right = quality.precision ? ofHundred(*quality.precision) : QString();
    if (content.labels.size() == 1) {
        const QString name = isolatedName(content.labels.front().label.name);
        return quality.precision
            ? Text::tr("Of 100 “%1” it finds about %2; of 100 boxes it draws, about %3 are right.")
                  .arg(name, found, right)
            : Text::tr("Of 100 “%1” it finds about %2; it drew no box that counts.")
                  .arg(name, found);
    }
    return quality.precision
        ? Text::tr("Of 100 objects it finds about %1; of 100 boxes it draws, about %2 are right.")
              .arg(found, right)
        : Text::tr("Of 100 objects it finds about %1; it drew no box that counts.").arg(found);
}

QString certaintyOf(const ReportContent& content)
{
    QStringList sentences{measuredOn(content.evaluation)};
    const QualityIntervals& intervals = content.intervals.overall;
    if (intervals.recall && intervals.precision) {
        sentences.append(
            Text::tr("So many images leave room for chance: with 95 % certainty it finds %1 to %2 "
                     "of 100 in the long run, and %3 to %4 of 100 boxes are right.")
                .arg(ofHundred(intervals.recall->low), ofHundred(intervals.recall->high),
                     ofHundred(intervals.precision->low), ofHundred(intervals.precision->high)));
    }
    if (content.evaluation.images < kFewImages)
        sentences.append(Text::tr("So few images say little: measure on more before you rely on "
                                  "it."));
    return sentences.join(u' ');
}

QStringList limitsOf(const ReportContent& content)
{
    QStringList limits{
        Text::tr("It knows only the labels named here. Anything else it passes over, or takes for "
                 "one of them."),
        Text::tr("The figures hold for images like those it was measured on. Another camera, "
                 "light, place or angle can give others."),
        Text::tr("They compare with boxes that people drew: where these are wrong, so are the "
                 "figures. Boxes marked as difficult do not count."),
    };
    if (content.model.isTunedOnTest && content.evaluation.split == Split::Test) {
        limits.append(Text::tr("The thresholds were chosen on the images that it was measured on, "
                               "so the figures flatter it."));
    }
    QStringList rare;
    for (const ReportLabel& label : content.labels) {
        if (label.measured.quality.truth < kFewBoxes)
            rare.append(isolatedName(label.label.name));
    }
    if (!rare.isEmpty()) {
        limits.append(Text::tr("Fewer than %1 boxes were there to measure these labels, so that "
                               "their figures are hardly more than a hint: %2.")
                          .arg(reportLocale().toString(kFewBoxes), rare.join(u", "_s)));
    }
    if (content.hasTruthChanged) {
        limits.append(Text::tr("Boxes of these images were changed since it was measured. Measure "
                               "it again to have figures of today."));
    }
    return limits;
}

QString mistakeName(CaseKind kind)
{
    switch (kind) {
    case CaseKind::WrongLabel:
        return Text::tr("Wrong label");
    case CaseKind::BadlyPlaced:
        return Text::tr("Badly placed box");
    case CaseKind::WrongAndBadlyPlaced:
        return Text::tr("Wrong label and badly placed");
    case CaseKind::Duplicate:
        return Text::tr("Found twice");
    case CaseKind::Background:
        return Text::tr("Nothing drawn there");
    case CaseKind::Missed:
        return Text::tr("Not found");
    case CaseKind::Right:
    case CaseKind::Loose:
        break;
    }
    return Text::tr("Right");
}

} // namespace boxwright
