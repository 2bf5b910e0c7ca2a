// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/learningcurvestore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace boxwright::detail {

namespace {

QString encodeLabelPoints(const std::vector<LabelPoint>& labels)
{
    QJsonArray array;
    for (const LabelPoint& label : labels) {
        array.append(QJsonObject{
            {u"label"_s, qint64(label.label.value())},
            {u"boxes"_s, label.boxes},
            {u"ap50"_s, label.ap50 ? QJsonValue(*label.ap50) : QJsonValue()},
        });
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<LabelPoint> decodeLabelPoints(const QString& text)
{
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    std::vector<LabelPoint> labels;
    labels.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue value : array) {
        const QJsonValue ap50 = value[u"ap50"_s];
        labels.push_back({LabelId(value[u"label"_s].toInteger()), value[u"boxes"_s].toInt(),
                          ap50.isDouble() ? std::optional(ap50.toDouble()) : std::nullopt});
    }
    return labels;
}

} // namespace

void LearningCurveStore::add(const LearningCurve& curve, const LearningPoint& point)
{
    m_database
        .query("INSERT INTO learning_points(started, seed, split, share, images, boxes, ap50, ap,"
               " labels) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, curve.started.toMSecsSinceEpoch())
        .bind(2, curve.seed)
        .bind(3, static_cast<int>(curve.split))
        .bind(4, point.share)
        .bind(5, point.images)
        .bind(6, point.boxes)
        .bind(7, point.ap50)
        .bind(8, point.ap)
        .bind(9, encodeLabelPoints(point.labels))
        .run();
}

std::optional<LearningCurve> LearningCurveStore::newest()
{
    Query rows = m_database.query(
        "SELECT started, seed, split, share, images, boxes, ap50, ap, labels FROM learning_points"
        " WHERE started = (SELECT MAX(started) FROM learning_points) ORDER BY share");
    std::optional<LearningCurve> curve;
    while (rows.next()) {
        if (!curve) {
            curve = LearningCurve{QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC),
                                  static_cast<std::uint64_t>(rows.integer(1)),
                                  static_cast<Split>(rows.number(2))};
        }
        curve->points.push_back({rows.real(3), rows.number(4), rows.number(5), rows.optionalReal(6),
                                 rows.optionalReal(7), decodeLabelPoints(rows.text(8))});
    }
    return curve;
}

} // namespace boxwright::detail
