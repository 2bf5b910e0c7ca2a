// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/imagesneeded.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImagesNeeded)
};

constexpr std::size_t kLeastPoints = 3;
constexpr double kHardly = 0.01; ///< of AP50, for twice the images
constexpr double kTooFarOff = 0.05;
constexpr double kReach = 10; ///< times the images of today, beyond which nothing is said

std::vector<MeasuredError> errorsOf(const LearningCurve& curve)
{
    std::vector<MeasuredError> errors;
    for (const LearningPoint& point : curve.points) {
        if (point.ap50)
            errors.push_back({static_cast<double>(point.images), 1 - *point.ap50});
    }
    return errors;
}

/// That of all points first, then those that do without one.
std::vector<PowerLaw> lawsOf(const std::vector<MeasuredError>& errors)
{
    std::vector<PowerLaw> laws;
    laws.reserve(errors.size() + 1);
    if (const auto law = fitPowerLaw(errors))
        laws.push_back(*law);
    for (std::size_t left = 0; left < errors.size(); ++left) {
        std::vector<MeasuredError> others = errors;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
        if (const auto law = fitPowerLaw(others))
            laws.push_back(*law);
    }
    return laws;
}

double distance(const PowerLaw& law, const std::vector<MeasuredError>& errors)
{
    double sum = 0;
    for (const MeasuredError& point : errors)
        sum += std::pow(law.error(point.size) - point.error, 2);
    return std::sqrt(sum / static_cast<double>(errors.size()));
}

/// Absent: nothing above is worth a try.
std::optional<double> nextTarget(double ap50)
{
    constexpr double kStep = 0.05;
    constexpr double kLeastGain = 0.02;
    constexpr double kHighest = 0.98;
    const double next = kStep * std::ceil((ap50 + kLeastGain) / kStep - 1e-9);
    if (next < kHighest)
        return next;
    return ap50 + kLeastGain <= kHighest ? std::optional(kHighest) : std::nullopt;
}

/// What the laws say of the target.
void findRange(ImagesNeeded& needed, const std::vector<PowerLaw>& laws, double images)
{
    std::optional<int> fewest;
    int most = 0;
    bool isOpen = false;
    for (const PowerLaw& law : laws) {
        const auto size = law.sizeFor(1 - needed.target);
        if (!size || *size > kReach * images) {
            isOpen = true;
            continue;
        }
        const int more = std::max(1, static_cast<int>(std::ceil(*size - images)));
        fewest = std::min(more, fewest.value_or(more));
        most = std::max(most, more);
    }
    if (!fewest) {
        needed.answer = ImagesNeeded::Answer::HardlyHelps;
        return;
    }
    needed.answer = ImagesNeeded::Answer::MoreImages;
    needed.fewest = *fewest;
    if (!isOpen)
        needed.most = most;
}

/// To one digit that counts, downwards or upwards.
QString roundedText(int number, bool isUpwards)
{
    const int unit = static_cast<int>(std::pow(10.0, std::floor(std::log10(number))));
    const int units = isUpwards ? (number + unit - 1) / unit : number / unit;
    return QLocale().toString(units * unit);
}

} // namespace

ImagesNeeded imagesNeeded(const LearningCurve& curve)
{
    const std::vector<MeasuredError> errors = errorsOf(curve);
    ImagesNeeded needed;
    needed.trainings = static_cast<int>(errors.size());
    if (errors.size() < kLeastPoints)
        return needed;
    const std::vector<PowerLaw> laws = lawsOf(errors);
    if (laws.empty())
        return needed;
    needed.law = laws.front();
    if (distance(laws.front(), errors) > kTooFarOff)
        return needed;
    const double images = errors.back().size;
    const bool isFlat = std::all_of(laws.begin(), laws.end(), [images](const PowerLaw& law) {
        return law.error(images) - law.error(2 * images) < kHardly;
    });
    const auto target = nextTarget(1 - errors.back().error);
    if (isFlat || !target) {
        needed.answer = ImagesNeeded::Answer::HardlyHelps;
        return needed;
    }
    needed.target = *target;
    findRange(needed, laws, images);
    return needed;
}

QString imagesNeededSentence(const ImagesNeeded& needed)
{
    if (needed.answer == ImagesNeeded::Answer::HardlyHelps) {
        return Text::tr("More images of this kind will hardly help. Images of other situations, "
                        "or mended boxes, may.");
    }
    if (needed.answer == ImagesNeeded::Answer::Unknown) {
        return needed.law ? Text::tr("It cannot be said yet whether more images would help: the "
                                     "results of the parts do not show a clear course.")
                          : Text::tr("It cannot be said yet whether more images would help: at "
                                     "least three parts have to be measured.");
    }
    const QString target = QLocale().toString(needed.target, 'f', 2);
    const QString fewest = roundedText(needed.fewest, false);
    if (!needed.most) {
        return Text::tr("An AP50 of %1 takes at least about %2 more images of this kind. That is "
                        "a rough guess from %Ln training(s).",
                        nullptr, needed.trainings)
            .arg(target, fewest);
    }
    return Text::tr("An AP50 of %1 takes about %2 to %3 more images of this kind. That is a rough "
                    "guess from %Ln training(s).",
                    nullptr, needed.trainings)
        .arg(target, fewest, roundedText(*needed.most, true));
}

} // namespace boxwright
