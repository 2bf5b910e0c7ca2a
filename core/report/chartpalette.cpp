// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chartpalette.h"

#include <array>

namespace boxwright {

QColor chartColour(std::size_t place)
{
    static constexpr std::array<QRgb, kChartColours> kColours{0xff0072b2, 0xffd55e00, 0xff009e73,
                                                              0xffcc79a7, 0xff56b4e9, 0xffe69f00};
    return QColor::fromRgb(kColours.at(place % kChartColours));
}

QPen curvePen(std::size_t place)
{
    static constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                        Qt::DashDotDotLine};
    return {chartColour(place), 2, kDashes.at(place % kDashes.size()), Qt::FlatCap, Qt::RoundJoin};
}

} // namespace boxwright
