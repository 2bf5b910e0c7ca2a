// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/advice.h"

#include "core/annotation/labellookup.h"
#include "core/metrics/interval.h"
#include "core/metrics/qualityintervals.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>

namespace boxwright {

namespace {

constexpr std::size_t kMostAdvice = 8;
constexpr int kEnoughToMeasure = 20; // boxes of a label
constexpr int kEnoughToLearnFrom = 50; // likewise
constexpr int kEnoughToSay = 5; // fewer mistakes may be chance
constexpr int kEnoughConfusions = 2;
constexpr double kGoodShare = 0.8; // of precision and recall
constexpr double kOftenConfused = 0.1;
constexpr double kOftenTwice = 0.1;
constexpr double kTooGoodAp50 = 0.995;
constexpr int kTooGoodBoxes = 50;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

QString percent(double share)
{
    return QLocale().toString(qRound(share * 100));
}

/// Nobody can say to one how many are enough.
int inTens(int boxes)
{
    return (boxes + 9) / 10 * 10;
}

/// The cases of a label: mistakes by what was found, misses by what was drawn.
struct LabelCases
{
    std::array<int, kCaseKinds> counts{};
    std::map<LabelId, QSet<BoxId>> takenFor = {}; ///< its drawn boxes, by the other label

    int count(CaseKind kind) const { return counts.at(static_cast<std::size_t>(kind)); }
};

std::map<LabelId, LabelCases> casesByLabel(const std::vector<BoxCase>& cases)
{
    std::map<LabelId, LabelCases> labels;
    for (const BoxCase& one : cases) {
        if (!one.detection && !one.truth)
            continue;
        const LabelId label = one.detection ? one.detection->label : one.truth->label;
        ++labels[label].counts.at(static_cast<std::size_t>(one.kind));
        if (one.kind == CaseKind::WrongLabel && one.truth)
            labels[one.truth->label].takenFor[label].insert(one.truth->id);
    }
    return labels;
}

/// The kind of false alarms that a label has most of.
std::optional<CaseKind> mainFalseAlarm(const LabelCases& cases)
{
    std::optional<CaseKind> most;
    for (const CaseKind kind : {CaseKind::Background, CaseKind::WrongLabel, CaseKind::BadlyPlaced,
                                CaseKind::WrongAndBadlyPlaced, CaseKind::Duplicate}) {
        if (cases.count(kind) > (most ? cases.count(*most) : 0))
            most = kind;
    }
    return most;
}

/// Goes through the rules. Each piece of advice weighs as much as the boxes that it is about.
class Adviser
{
public:
    explicit Adviser(const AdviceBasis& basis)
        : m_basis(basis)
    {
        if (basis.cases != nullptr)
            m_cases = casesByLabel(*basis.cases);
    }

    std::vector<Advice> advise()
    {
        suspectLeak();
        blameSmallBoxes();
        for (const LabelQuality& label : m_basis.evaluation->labels) {
            sayHowSure(label);
            blameMisses(label);
            blameFalseAlarms(label);
            blameConfusion(label);
            blameLooseTruth(label);
            blameDuplicates(label);
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Weighed& a, const Weighed& b) { return a.weight > b.weight; });
        std::vector<Advice> advice;
        advice.reserve(std::min(m_found.size(), kMostAdvice));
        for (std::size_t i = 0; i < m_found.size() && i < kMostAdvice; ++i)
            advice.push_back(std::move(m_found[i].advice));
        return advice;
    }

private:
    struct Weighed
    {
        Advice advice;
        double weight;
    };

    void add(double weight, Advice advice) { m_found.push_back({std::move(advice), weight}); }

    QString name(LabelId id) const
    {
        const Label* label = findLabel(*m_basis.labels, id);
        return label == nullptr ? QString::number(id.value()) : label->name;
    }

    const LabelCases& casesOf(LabelId label) const
    {
        static const LabelCases kNone;
        const auto found = m_cases.find(label);
        return found == m_cases.end() ? kNone : found->second;
    }

    void suspectLeak()
    {
        const Evaluation& evaluation = *m_basis.evaluation;
        const DetectionQuality& overall = evaluation.overall;
        const double ap50 = overall.ap50.value_or(0);
        const bool isTooGood = overall.truth >= kTooGoodBoxes && ap50 >= kTooGoodAp50;
        if (evaluation.split == Split::Train || (!isTooGood && twins() == 0))
            return;
        add(std::numeric_limits<double>::infinity(),
            {Advice::Kind::LeakSuspected,
             {},
             isTooGood ? tooGoodText(ap50)
                       : Text::tr("%Ln image(s) here are among the training images as well, as "
                                  "copies, so these figures promise too much. Open Health and move "
                                  "each group of copies to one part.",
                                  nullptr, twins()),
             {}});
    }

    /// Copies are in one fold, so none was seen by the model that looked at the others.
    int twins() const { return m_basis.evaluation->split == outOfFold ? 0 : m_basis.twins; }

    QString tooGoodText(double ap50) const
    {
        if (twins() == 0) {
            return Text::tr("Almost everything is found (AP50 %1 %), which is rare. Open Health "
                            "and look for images here that resemble those that the model learned "
                            "from.")
                .arg(percent(ap50));
        }
        return Text::tr("Almost everything is found (AP50 %1 %), and %Ln image(s) here are among "
                        "the training images as well, as copies. Open Health and move each group "
                        "of copies to one part.",
                        nullptr, twins())
            .arg(percent(ap50));
    }

    void blameSmallBoxes()
    {
        if (m_basis.misses == nullptr)
            return;
        const auto& sizes = m_basis.misses->bySize;
        const int small = sizes.front().missed;
        int all = 0;
        for (const MissBucket& size : sizes)
            all += size.missed;
        if (all < kEnoughToSay || 2 * small <= all)
            return;
        add(small,
            {Advice::Kind::SmallBoxes,
             {},
             Text::tr("%1 of %2 missed boxes are smaller than 32 × 32 pixels. Train with a larger "
                      "input size, or take the pictures from closer by.")
                 .arg(QLocale().toString(small), QLocale().toString(all)),
             CaseKind::Missed});
    }

    void sayHowSure(const LabelQuality& label)
    {
        const DetectionQuality& quality = label.quality;
        if (quality.truth >= kEnoughToMeasure)
            return sayHowAlike(label);
        QString text;
        if (quality.truth == 0) {
            text = Text::tr("No image here shows “%1”, so nobody knows how well it is found. Add "
                            "images of it to this part.")
                       .arg(name(label.label));
        } else {
            const auto [low, high] = shareInterval(quality.truePositives, quality.truth);
            text = Text::tr("“%1” was measured on %Ln box(es) only: %2 % of them are found, but of "
                            "many more it may be anything from %3 % to %4 %. Add images of it to "
                            "this part.",
                            nullptr, quality.truth)
                       .arg(name(label.label), percent(quality.recall.value_or(0)), percent(low),
                            percent(high));
        }
        add(kEnoughToMeasure - quality.truth, {Advice::Kind::FewTestImages, label.label, text, {}});
    }

    /// Of enough boxes, whether they lie on enough images.
    void sayHowAlike(const LabelQuality& label)
    {
        const DetectionQuality& quality = label.quality;
        if (quality.images >= fewestImagesToResample)
            return;
        // As if it were measured on that share of the boxes that are enough.
        const double weight = double(kEnoughToMeasure) * (fewestImagesToResample - quality.images)
            / fewestImagesToResample;
        add(weight,
            {Advice::Kind::FewTestImages,
             label.label,
             Text::tr("The %1 boxes of “%2” here lie on %Ln image(s) only, where they have light "
                      "and surroundings in common, so nobody knows how well it is found elsewhere. "
                      "Add other images of it to this part.",
                      nullptr, quality.images)
                 .arg(QLocale().toString(quality.truth), name(label.label)),
             {}});
    }

    void blameMisses(const LabelQuality& label)
    {
        const DetectionQuality& quality = label.quality;
        if (!quality.recall || *quality.recall >= kGoodShare)
            return;
        const int learned = m_basis.trainingBoxes.value(label.label);
        // Without any the basis does not know.
        if (!m_basis.trainingBoxes.isEmpty() && learned < kEnoughToLearnFrom) {
            const QString text =
                Text::tr(
                    "“%1” was learned from %Ln box(es), and only %2 % of those here are found. "
                    "Draw some %3 more of it, in images as varied as those to come.",
                    nullptr, learned)
                    .arg(name(label.label), percent(*quality.recall),
                         QLocale().toString(inTens(kEnoughToLearnFrom - learned)));
            add(quality.falseNegatives,
                {Advice::Kind::FewExamples, label.label, text, CaseKind::Missed});
            return;
        }
        if (quality.falseNegatives < kEnoughToSay)
            return;
        const QString text = quality.precision.value_or(1) > *quality.recall
            ? Text::tr("%1 of %2 boxes of “%3” are missed. Lower its threshold, or draw more of it "
                       "in other sizes, lights and surroundings.")
            : Text::tr("%1 of %2 boxes of “%3” are missed. Draw more of it in other sizes, lights "
                       "and surroundings; if it has very different looks, make a label of each.");
        add(quality.falseNegatives,
            {Advice::Kind::ManyMisses, label.label,
             text.arg(QLocale().toString(quality.falseNegatives), QLocale().toString(quality.truth),
                      name(label.label)),
             CaseKind::Missed});
    }

    void blameFalseAlarms(const LabelQuality& label)
    {
        const DetectionQuality& quality = label.quality;
        if (!quality.precision || *quality.precision >= kGoodShare
            || quality.falsePositives < kEnoughToSay)
            return;
        const QString text = quality.recall.value_or(0) > *quality.precision
            ? Text::tr("%1 of %2 boxes found as “%3” are wrong. Raise its threshold; and where one "
                       "thing is often taken for it, give that thing a label of its own.")
            : Text::tr("%1 of %2 boxes found as “%3” are wrong. Give what is taken for it a label "
                       "of its own, and look for boxes that nobody drew.");
        add(quality.falsePositives,
            {Advice::Kind::ManyFalseAlarms, label.label,
             text.arg(QLocale().toString(quality.falsePositives),
                      QLocale().toString(quality.truePositives + quality.falsePositives),
                      name(label.label)),
             mainFalseAlarm(casesOf(label.label))});
    }

    void blameConfusion(const LabelQuality& label)
    {
        const auto& takenFor = casesOf(label.label).takenFor;
        const auto most =
            std::max_element(takenFor.begin(), takenFor.end(), [](const auto& a, const auto& b) {
                return a.second.size() < b.second.size();
            });
        if (most == takenFor.end() || label.quality.truth == 0)
            return;
        const auto boxes = static_cast<int>(most->second.size());
        const double share = static_cast<double>(boxes) / label.quality.truth;
        if (boxes < kEnoughConfusions || share <= kOftenConfused)
            return;
        add(boxes,
            {Advice::Kind::Confusion, label.label,
             Text::tr("%1 % of “%2” are taken for “%3”. Draw more of both where they look alike, "
                      "and check that these boxes have the right label.")
                 .arg(percent(share), name(label.label), name(most->first)),
             CaseKind::WrongLabel});
    }

    void blameLooseTruth(const LabelQuality& label)
    {
        const DetectionQuality& quality = label.quality;
        if (quality.wellPlaced.value_or(1) >= 0.5 || quality.f1.value_or(0) < 0.7
            || quality.truePositives < kEnoughToSay)
            return;
        add((1 - *quality.wellPlaced) * quality.truePositives,
            {Advice::Kind::LooseTruth, label.label,
             Text::tr(
                 "“%1” is found, but only %2 % of its boxes fit well. Boxes that are drawn now "
                 "tight, now loose teach this: draw them all the same way.")
                 .arg(name(label.label), percent(*quality.wellPlaced)),
             CaseKind::Loose});
    }

    void blameDuplicates(const LabelQuality& label)
    {
        const int twice = casesOf(label.label).count(CaseKind::Duplicate);
        if (twice < kEnoughToSay || twice <= kOftenTwice * label.quality.truePositives)
            return;
        add(twice,
            {Advice::Kind::Duplicates, label.label,
             Text::tr(
                 "“%1” is found twice at %Ln place(s). Check that each is drawn once, and as a "
                 "whole rather than in parts.",
                 nullptr, twice)
                 .arg(name(label.label)),
             CaseKind::Duplicate});
    }

    const AdviceBasis& m_basis;
    std::map<LabelId, LabelCases> m_cases;
    std::vector<Weighed> m_found;
};

} // namespace

AdviceFix fixOf(Advice::Kind kind)
{
    switch (kind) {
    case Advice::Kind::LeakSuspected:
        return AdviceFix::CheckHealth;
    case Advice::Kind::FewTestImages:
    case Advice::Kind::FewExamples:
    case Advice::Kind::ManyMisses:
        return AdviceFix::AddImages;
    case Advice::Kind::SmallBoxes:
        return AdviceFix::Train;
    case Advice::Kind::Confusion:
    case Advice::Kind::LooseTruth:
    case Advice::Kind::ManyFalseAlarms:
    case Advice::Kind::Duplicates:
        break;
    }
    return AdviceFix::MendBoxes;
}

std::vector<Advice> adviceFor(const AdviceBasis& basis)
{
    if (basis.labels == nullptr || basis.evaluation == nullptr)
        return {};
    return Adviser(basis).advise();
}

} // namespace boxwright
