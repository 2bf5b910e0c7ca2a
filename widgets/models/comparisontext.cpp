// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/comparisontext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

constexpr int kTextDigits = 2;

} // namespace

QString comparisonSentence(const ModelsCompared& compared)
{
    const int images = compared.comparison.images;
    const QualityDifference& overall = compared.comparison.overall;
    if (images == 0)
        return Text::tr("There is no image that both models were measured on.");
    if (!overall.ap50) {
        return Text::tr(
            "The %Ln image(s) that both models were measured on show none of the labels "
            "that both know, so there is nothing to compare.",
            nullptr, images);
    }
    const bool isSure = QualityDifference::isSignificant(overall.ap50Interval);
    const double size = std::abs(*overall.ap50);
    const QString points = QLocale().toString(size, 'f', kTextDigits);
    if (!isSure && size < 0.5 * std::pow(10, -kTextDigits))
        return Text::tr("On the same %Ln image(s) both models are equally good by AP50.", nullptr,
                        images);
    if (*overall.ap50 > 0) {
        return (isSure ? Text::tr("On the same %Ln image(s) the newer model is better by %1 AP50; "
                                  "that is more than chance.",
                                  nullptr, images)
                       : Text::tr("On the same %Ln image(s) the newer model is better by %1 AP50; "
                                  "with so few images that could be chance.",
                                  nullptr, images))
            .arg(points);
    }
    return (isSure ? Text::tr("On the same %Ln image(s) the newer model is worse by %1 AP50; that "
                              "is more than chance.",
                              nullptr, images)
                   : Text::tr("On the same %Ln image(s) the newer model is worse by %1 AP50; with "
                              "so few images that could be chance.",
                              nullptr, images))
        .arg(points);
}

} // namespace boxwright
