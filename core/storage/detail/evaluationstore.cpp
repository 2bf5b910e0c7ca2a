// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/evaluationstore.h"

namespace boxwright::detail {

namespace {

DetectionQuality qualityFromRow(const Query& row, int first)
{
    return {row.number(first),
            row.number(first + 1),
            row.number(first + 2),
            row.number(first + 3),
            row.number(first + 4),
            row.optionalReal(first + 5),
            row.optionalReal(first + 6),
            row.optionalReal(first + 7),
            row.optionalReal(first + 8),
            row.optionalReal(first + 9),
            row.optionalReal(first + 10),
            row.optionalReal(first + 11),
            row.optionalReal(first + 12),
            row.optionalReal(first + 13),
            row.optionalReal(first + 14)};
}

Annotation truthFromRow(const Query& row, LabelId label)
{
    Annotation annotation{BoxId(QUuid::fromRfc4122(row.blob(1))),
                          label,
                          {row.real(3), row.real(4), row.real(5), row.real(6)}};
    annotation.difficult = row.flag(7);
    annotation.crowd = row.flag(8);
    return annotation;
}

} // namespace

void EvaluationStore::set(ModelId model, const Evaluation& evaluation, const EvaluatedPart& part)
{
    const QDateTime measured =
        evaluation.measured.isValid() ? evaluation.measured : QDateTime::currentDateTimeUtc();
    WriteTransaction transaction(m_database);
    m_database.query("DELETE FROM evaluations WHERE model = ? AND split = ?")
        .bind(1, model.value())
        .bind(2, static_cast<int>(evaluation.split))
        .run();
    m_database
        .query("INSERT INTO evaluations(model, split, iou_threshold, images, keeps_truth, measured)"
               " VALUES(?, ?, ?, ?, 1, ?)")
        .bind(1, model.value())
        .bind(2, static_cast<int>(evaluation.split))
        .bind(3, evaluation.iouThreshold)
        .bind(4, evaluation.images)
        .bind(5, measured.toMSecsSinceEpoch())
        .run();
    const qint64 id = m_database.lastInsertId();
    writeFigures(id, evaluation);
    QHash<ImageId, qint64> rows;
    for (const ImageDetections& image : part.detections) {
        writeDetections(imageRow(id, image.image, rows), image);
    }
    for (const ImageTruth& image : part.truth) {
        writeTruth(imageRow(id, image.image, rows), image);
    }
    transaction.commit();
}

void EvaluationStore::setFigures(ModelId model, const Evaluation& evaluation)
{
    qint64 id = 0;
    {
        Query row = m_database.query("SELECT id FROM evaluations WHERE model = ? AND split = ?");
        row.bind(1, model.value()).bind(2, static_cast<int>(evaluation.split));
        if (!row.next()) {
            return;
        }
        id = row.integer(0);
    }
    m_database.query("UPDATE evaluations SET images = ? WHERE id = ?")
        .bind(1, evaluation.images)
        .bind(2, id)
        .run();
    m_database.query("DELETE FROM label_metrics WHERE evaluation = ?").bind(1, id).run();
    writeFigures(id, evaluation);
}

void EvaluationStore::writeFigures(qint64 id, const Evaluation& evaluation)
{
    writeQuality(id, 0, std::nullopt, 0, evaluation.overall);
    qint64 position = 1;
    for (const LabelQuality& label : evaluation.labels) {
        writeQuality(id, position++, label.label, label.threshold, label.quality);
    }
}

void EvaluationStore::writeQuality(qint64 evaluation, qint64 position, std::optional<LabelId> label,
                                   double threshold, const DetectionQuality& quality)
{
    m_database
        .query("INSERT INTO label_metrics(evaluation, position, label, threshold, truth, images,"
               " true_positives, false_positives, false_negatives, precision, recall, f1,"
               " mean_iou, median_iou, ap, ap50, ap75, ar100, well_placed)"
               " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, evaluation)
        .bind(2, position)
        .bind(3, label ? std::optional(label->value()) : std::nullopt)
        .bind(4, threshold)
        .bind(5, quality.truth)
        .bind(6, quality.images)
        .bind(7, quality.truePositives)
        .bind(8, quality.falsePositives)
        .bind(9, quality.falseNegatives)
        .bind(10, quality.precision)
        .bind(11, quality.recall)
        .bind(12, quality.f1)
        .bind(13, quality.meanIou)
        .bind(14, quality.medianIou)
        .bind(15, quality.ap)
        .bind(16, quality.ap50)
        .bind(17, quality.ap75)
        .bind(18, quality.ar100)
        .bind(19, quality.wellPlaced)
        .run();
}

qint64 EvaluationStore::imageRow(qint64 evaluation, ImageId image, QHash<ImageId, qint64>& rows)
{
    if (const auto known = rows.constFind(image); known != rows.constEnd()) {
        return *known;
    }
    m_database.query("INSERT INTO evaluation_images(evaluation, image) VALUES(?, ?)")
        .bind(1, evaluation)
        .bind(2, image.value())
        .run();
    return *rows.insert(image, m_database.lastInsertId());
}

void EvaluationStore::writeDetections(qint64 row, const ImageDetections& image)
{
    for (const Detection& detection : image.detections) {
        m_database
            .query("INSERT INTO detections(evaluation_image, label, x, y, width, height, score)"
                   " VALUES(?, ?, ?, ?, ?, ?, ?)")
            .bind(1, row)
            .bind(2, detection.label.value())
            .bind(3, detection.box.x)
            .bind(4, detection.box.y)
            .bind(5, detection.box.width)
            .bind(6, detection.box.height)
            .bind(7, detection.score)
            .run();
    }
}

void EvaluationStore::writeTruth(qint64 row, const ImageTruth& image)
{
    for (const Annotation& annotation : image.annotations) {
        m_database
            .query("INSERT INTO evaluation_truth(evaluation_image, box, label, x, y, width,"
                   " height, difficult, crowd) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(1, row)
            .bind(2, annotation.id.value().toRfc4122())
            .bind(3, annotation.label.value())
            .bind(4, annotation.box.x)
            .bind(5, annotation.box.y)
            .bind(6, annotation.box.width)
            .bind(7, annotation.box.height)
            .bind(8, annotation.difficult)
            .bind(9, annotation.crowd)
            .run();
    }
}

std::optional<Evaluation> EvaluationStore::find(ModelId model, Split split)
{
    Evaluation evaluation;
    qint64 id = 0;
    {
        Query row = m_database.query("SELECT id, iou_threshold, images, measured FROM evaluations"
                                     " WHERE model = ? AND split = ?");
        row.bind(1, model.value()).bind(2, static_cast<int>(split));
        if (!row.next()) {
            return std::nullopt;
        }
        id = row.integer(0);
        evaluation.split = split;
        evaluation.iouThreshold = row.real(1);
        evaluation.images = row.number(2);
        // Projects up to version 9 did not keep it.
        if (const qint64 measured = row.integer(3); measured != 0) {
            evaluation.measured = QDateTime::fromMSecsSinceEpoch(measured, Qt::UTC);
        }
    }
    Query rows = m_database.query(
        "SELECT label, threshold, truth, images, true_positives, false_positives,"
        " false_negatives, precision, recall, f1, mean_iou, median_iou, ap, ap50, ap75, ar100,"
        " well_placed FROM label_metrics WHERE evaluation = ? ORDER BY position");
    rows.bind(1, id);
    while (rows.next()) {
        if (const auto label = rows.optionalInteger(0)) {
            evaluation.labels.push_back({LabelId(*label), rows.real(1), qualityFromRow(rows, 2)});
        } else {
            evaluation.overall = qualityFromRow(rows, 2);
        }
    }
    return evaluation;
}

std::vector<ImageDetections> EvaluationStore::detections(ModelId model, Split split)
{
    Query rows = m_database.query(
        "SELECT i.id, i.image, d.label, d.x, d.y, d.width, d.height, d.score FROM evaluations e"
        " JOIN evaluation_images i ON i.evaluation = e.id"
        " LEFT JOIN detections d ON d.evaluation_image = i.id"
        " WHERE e.model = ? AND e.split = ? ORDER BY i.id, d.id");
    rows.bind(1, model.value()).bind(2, static_cast<int>(split));
    std::vector<ImageDetections> images;
    std::optional<qint64> current;
    while (rows.next()) {
        if (current != rows.integer(0)) {
            current = rows.integer(0);
            images.push_back({ImageId(rows.integer(1)), {}});
        }
        if (const auto label = rows.optionalInteger(2)) {
            images.back().detections.push_back(
                {LabelId(*label),
                 {rows.real(3), rows.real(4), rows.real(5), rows.real(6)},
                 rows.real(7)});
        }
    }
    return images;
}

std::optional<std::vector<ImageTruth>> EvaluationStore::truth(ModelId model, Split split)
{
    {
        Query row =
            m_database.query("SELECT keeps_truth FROM evaluations WHERE model = ? AND split = ?");
        row.bind(1, model.value()).bind(2, static_cast<int>(split));
        if (!row.next() || !row.flag(0)) {
            return std::nullopt;
        }
    }
    Query rows = m_database.query(
        "SELECT i.image, t.box, t.label, t.x, t.y, t.width, t.height, t.difficult, t.crowd"
        " FROM evaluations e JOIN evaluation_images i ON i.evaluation = e.id"
        " LEFT JOIN evaluation_truth t ON t.evaluation_image = i.id"
        " WHERE e.model = ? AND e.split = ? ORDER BY i.image, t.id");
    rows.bind(1, model.value()).bind(2, static_cast<int>(split));
    std::vector<ImageTruth> images;
    while (rows.next()) {
        const ImageId image(rows.integer(0));
        if (images.empty() || images.back().image != image) {
            images.push_back({image, {}});
        }
        if (const auto label = rows.optionalInteger(2)) {
            images.back().annotations.push_back(truthFromRow(rows, LabelId(*label)));
        }
    }
    return images;
}

} // namespace boxwright::detail
