// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/outline.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

QPointF outlinePoint(const QJsonValue& value)
{
    if (value.isArray())
        return {value[0].toDouble(kNoNumber), value[1].toDouble(kNoNumber)};
    return {value[u"x"].toDouble(kNoNumber), value[u"y"].toDouble(kNoNumber)};
}

} // namespace

std::vector<QPointF> outlinePoints(const QJsonArray& points)
{
    std::vector<QPointF> read;
    read.reserve(static_cast<std::size_t>(points.size()));
    for (const QJsonValue point : points)
        read.push_back(outlinePoint(point));
    return read;
}

BoundingBox boxAround(const std::vector<QPointF>& points)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    double left = kInfinity;
    double top = kInfinity;
    double right = -kInfinity;
    double bottom = -kInfinity;
    for (const QPointF& point : points) {
        // Comparing would pass over what is no number.
        if (!qIsFinite(point.x()) || !qIsFinite(point.y()))
            return {kNoNumber, kNoNumber, kNoNumber, kNoNumber};
        left = std::min(left, point.x());
        top = std::min(top, point.y());
        right = std::max(right, point.x());
        bottom = std::max(bottom, point.y());
    }
    return {left, top, right - left, bottom - top};
}

ImportProblem outlinesNotKept(int count, const QString& path)
{
    return {u"OUTLINES_NOT_KEPT"_s,
            ProblemSeverity::Info,
            path,
            0,
            Text::tr("%Ln shapes are outlines, not boxes.", nullptr, count),
            Text::tr("The boxes around them are taken, the outlines are not.")};
}

} // namespace boxwright
