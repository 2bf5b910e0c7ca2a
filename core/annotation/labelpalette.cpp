// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/labelpalette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace boxwright {

namespace {

// Told apart with every common kind of colour blindness for the first eight (after Okabe and
// Ito), brighter than photographs usually are for the rest.
constexpr std::array<QRgb, 16> kColours{
    0xffe69f00, 0xff56b4e9, 0xff009e73, 0xfff0e442, 0xff0072b2, 0xffd55e00, 0xffcc79a7, 0xff7f3fbf,
    0xffff3b30, 0xff34c759, 0xff00c7be, 0xffff2d92, 0xff8e5a2b, 0xffb0ff00, 0xff5e5ce6, 0xffffb3a7,
};

constexpr double kGoldenAngle = 0.381966; // spreads any number of hues evenly

} // namespace

QColor nextLabelColour(const std::vector<Label>& labels)
{
    for (const QRgb rgb : kColours) {
        const bool isTaken = std::any_of(labels.begin(), labels.end(), [&](const Label& label) {
            return label.colour.rgb() == rgb;
        });
        if (!isTaken)
            return QColor::fromRgb(rgb);
    }
    const double turns = kGoldenAngle * static_cast<double>(labels.size());
    return QColor::fromHsvF(static_cast<float>(turns - std::floor(turns)), 0.75F, 0.9F).toRgb();
}

Label newLabel(LabelId id, const QString& name, const std::vector<Label>& existing)
{
    int order = 0;
    for (const Label& label : existing)
        order = std::max(order, label.order + 1);
    return {id, name, nextLabelColour(existing), order};
}

} // namespace boxwright
