// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/modelstore.h"

#include "core/sha256.h"
#include "core/storage/detail/changecodec.h"
#include "core/storage/detail/storagefailure.h"

#include <QCoreApplication>

namespace boxwright::detail {

namespace {

ModelRecord modelFromRow(const Query& row)
{
    const auto run = row.optionalInteger(1);
    return {ModelId(row.integer(0)),
            run ? std::optional(RunId(*run)) : std::nullopt,
            row.text(2),
            QDateTime::fromMSecsSinceEpoch(row.integer(3), Qt::UTC),
            decodeLabels(row.text(4)),
            decodeThresholds(row.text(5)),
            row.number(6),
            row.number(7),
            row.blob(8),
            row.integer(9),
            row.flag(10)};
}

StorageFailure noModel(ModelId model)
{
    return StorageFailure(
        {ErrorCode::NotFound,
         QCoreApplication::translate("ProjectFile", "The project has no model %1.")
             .arg(model.value())});
}

} // namespace

ModelId ModelStore::add(const ModelRecord& model, const QByteArray& weights)
{
    const QDateTime created =
        model.created.isValid() ? model.created : QDateTime::currentDateTimeUtc();
    WriteTransaction transaction(m_database);
    m_database
        .query("INSERT INTO models(run, name, created, labels, thresholds, input_size,"
               " best_epoch, sha256, bytes, tuned_on_test)"
               " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, model.run ? std::optional(model.run->value()) : std::nullopt)
        .bind(2, model.name)
        .bind(3, created.toMSecsSinceEpoch())
        .bind(4, encodeLabels(model.labels))
        .bind(5, encodeThresholds(model.thresholds))
        .bind(6, model.inputSize)
        .bind(7, model.bestEpoch)
        .bind(8, sha256(weights))
        .bind(9, qint64{weights.size()})
        .bind(10, model.isTunedOnTest)
        .run();
    const ModelId id(m_database.lastInsertId());
    m_database.query("INSERT INTO model_weights(model, weights) VALUES(?, ?)")
        .bind(1, id.value())
        .bind(2, weights)
        .run();
    transaction.commit();
    return id;
}

std::vector<ModelRecord> ModelStore::all()
{
    Query rows = m_database.query(
        "SELECT id, run, name, created, labels, thresholds, input_size, best_epoch, sha256, bytes,"
        " tuned_on_test FROM models ORDER BY id");
    std::vector<ModelRecord> models;
    while (rows.next()) {
        models.push_back(modelFromRow(rows));
    }
    return models;
}

QByteArray ModelStore::weights(ModelId model)
{
    Query row = m_database.query(
        "SELECT w.weights, m.sha256 FROM models m JOIN model_weights w ON w.model = m.id"
        " WHERE m.id = ?");
    row.bind(1, model.value());
    if (!row.next()) {
        throw noModel(model);
    }
    QByteArray weights = row.blob(0);
    if (sha256(weights) != row.blob(1)) {
        throw StorageFailure(
            {ErrorCode::Damaged,
             QCoreApplication::translate("ProjectFile",
                                         "The weights of model %1 are damaged. Train it again, or "
                                         "take the project from a backup.")
                 .arg(model.value()),
             QStringLiteral("SHA-256 of the weights differs")});
    }
    return weights;
}

void ModelStore::setThresholds(const ModelRecord& model)
{
    const int changed =
        m_database.query("UPDATE models SET thresholds = ?, tuned_on_test = ? WHERE id = ?")
            .bind(1, encodeThresholds(model.thresholds))
            .bind(2, model.isTunedOnTest)
            .bind(3, model.id.value())
            .run();
    if (changed == 0) {
        throw noModel(model.id);
    }
}

} // namespace boxwright::detail
