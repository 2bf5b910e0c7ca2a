// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/runstore.h"

#include "core/storage/detail/configcodec.h"
#include "core/storage/detail/snapshotcodec.h"
#include "core/storage/detail/storagefailure.h"

#include <QCoreApplication>

#include <limits>

namespace boxwright::detail {

namespace {

QDateTime time(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

RunRecord runFromRow(const Query& row)
{
    RunRecord run{RunId(row.integer(0)), row.text(1), time(row.integer(2))};
    if (const auto ended = row.optionalInteger(3)) {
        run.ended = time(*ended);
    }
    run.outcome = static_cast<RunOutcome>(row.number(4));
    run.message = row.text(5);
    run.config = decodeConfig(row.text(6));
    run.trainImages = row.number(7);
    run.validationImages = row.number(8);
    run.note = row.text(9);
    return run;
}

} // namespace

RunId RunStore::begin(const RunRecord& run, const RunSnapshot& snapshot)
{
    WriteTransaction transaction(m_database);
    const QDateTime started = run.started.isValid() ? run.started : QDateTime::currentDateTimeUtc();
    m_database
        .query("INSERT INTO runs(name, started, outcome, message, config, train_images,"
               " validation_images, note) VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, run.name)
        .bind(2, started.toMSecsSinceEpoch())
        .bind(3, static_cast<int>(run.outcome))
        .bind(4, run.message)
        .bind(5, encodeConfig(run.config))
        .bind(6, run.trainImages)
        .bind(7, run.validationImages)
        .bind(8, run.note)
        .run();
    const RunId id(m_database.lastInsertId());
    addImages(id, snapshot.train, Split::Train);
    addImages(id, snapshot.validation, Split::Validation);
    m_database.query("INSERT INTO run_snapshots(run, content) VALUES(?, ?)")
        .bind(1, id.value())
        .bind(2, encodeSnapshot(snapshot))
        .run();
    transaction.commit();
    return id;
}

void RunStore::addImages(RunId run, const std::vector<TrainingSample>& samples, Split split)
{
    Query query = m_database.query("INSERT INTO run_images(run, image, split) VALUES(?, ?, ?)");
    for (const TrainingSample& sample : samples) {
        query.bind(1, run.value())
            .bind(2, sample.image.value())
            .bind(3, static_cast<int>(split))
            .run();
    }
}

RunOutcome RunStore::outcomeOf(RunId run)
{
    Query row = m_database.query("SELECT outcome FROM runs WHERE id = ?");
    row.bind(1, run.value());
    if (!row.next()) {
        throw StorageFailure(
            {ErrorCode::NotFound,
             QCoreApplication::translate("ProjectFile", "The project has no training run %1.")
                 .arg(run.value())});
    }
    return static_cast<RunOutcome>(row.number(0));
}

void RunStore::refuseUnderWay(RunId run)
{
    if (outcomeOf(run) == RunOutcome::Running) {
        throw StorageFailure(
            {ErrorCode::InUse,
             QCoreApplication::translate(
                 "ProjectFile", "Training run %1 is under way. Wait for its end, or stop it first.")
                 .arg(run.value())});
    }
}

void RunStore::resume(RunId run, int epoch)
{
    WriteTransaction transaction(m_database);
    refuseUnderWay(run);
    m_database.query("UPDATE runs SET ended = NULL, outcome = ?, message = '' WHERE id = ?")
        .bind(1, static_cast<int>(RunOutcome::Running))
        .bind(2, run.value())
        .run();
    m_database.query("DELETE FROM epochs WHERE run = ? AND epoch > ?")
        .bind(1, run.value())
        .bind(2, epoch)
        .run();
    transaction.commit();
}

RunImages RunStore::images(RunId run)
{
    Query rows =
        m_database.query("SELECT image, split FROM run_images WHERE run = ? ORDER BY image");
    rows.bind(1, run.value());
    RunImages images;
    while (rows.next()) {
        const bool isTrain = static_cast<Split>(rows.number(1)) == Split::Train;
        (isTrain ? images.train : images.validation).emplace_back(rows.integer(0));
    }
    return images;
}

RunSnapshot RunStore::snapshot(RunId run)
{
    Query row = m_database.query("SELECT content FROM run_snapshots WHERE run = ?");
    row.bind(1, run.value());
    if (!row.next()) {
        throw StorageFailure(
            {ErrorCode::NotFound,
             QCoreApplication::translate("ProjectFile",
                                         "What training run %1 learned from is not known: an "
                                         "older version of Boxwright made it.")
                 .arg(run.value())});
    }
    return decodeSnapshot(row.blob(0));
}

void RunStore::setConfig(RunId run, const TrainingConfig& config)
{
    m_database.query("UPDATE runs SET config = ? WHERE id = ?")
        .bind(1, encodeConfig(config))
        .bind(2, run.value())
        .run();
}

void RunStore::addEpoch(RunId run, const EpochRecord& epoch)
{
    m_database
        .query("INSERT INTO epochs(run, epoch, loss, score_loss, box_loss, distribution_loss,"
               " validation_ap, validation_ap50, seconds) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"
               " ON CONFLICT(run, epoch) DO UPDATE SET loss = excluded.loss,"
               " score_loss = excluded.score_loss, box_loss = excluded.box_loss,"
               " distribution_loss = excluded.distribution_loss,"
               " validation_ap = excluded.validation_ap,"
               " validation_ap50 = excluded.validation_ap50, seconds = excluded.seconds")
        .bind(1, run.value())
        .bind(2, epoch.epoch)
        .bind(3, epoch.loss)
        .bind(4, epoch.scoreLoss)
        .bind(5, epoch.boxLoss)
        .bind(6, epoch.distributionLoss)
        .bind(7, epoch.validationAp)
        .bind(8, epoch.validationAp50)
        .bind(9, epoch.seconds)
        .run();
}

void RunStore::end(RunId run, RunOutcome outcome, const QString& message)
{
    m_database.query("UPDATE runs SET ended = ?, outcome = ?, message = ? WHERE id = ?")
        .bind(1, QDateTime::currentMSecsSinceEpoch())
        .bind(2, static_cast<int>(outcome))
        .bind(3, message)
        .bind(4, run.value())
        .run();
}

void RunStore::rename(RunId run, const QString& name)
{
    WriteTransaction transaction(m_database);
    outcomeOf(run);
    for (const char* sql :
         {"UPDATE runs SET name = ? WHERE id = ?", "UPDATE models SET name = ? WHERE run = ?"}) {
        m_database.query(sql).bind(1, name).bind(2, run.value()).run();
    }
    transaction.commit();
}

void RunStore::setNote(RunId run, const QString& note)
{
    WriteTransaction transaction(m_database);
    outcomeOf(run);
    m_database.query("UPDATE runs SET note = ? WHERE id = ?")
        .bind(1, note)
        .bind(2, run.value())
        .run();
    transaction.commit();
}

/// What a later run's model learned from must be known: it must not measure that model.
void RunStore::refuseAncestor(RunId run)
{
    Query row = m_database.query("SELECT name FROM runs WHERE json_extract(config, '$.startModel')"
                                 " IN (SELECT id FROM models WHERE run = ?) ORDER BY id");
    row.bind(1, run.value());
    if (row.next()) {
        throw StorageFailure(
            {ErrorCode::InUse,
             QCoreApplication::translate("ProjectFile",
                                         "“%1” went on from the model of training run %2, so what "
                                         "it learned from must be kept. Delete “%1” first.")
                 .arg(row.text(0))
                 .arg(run.value())});
    }
}

void RunStore::remove(RunId run)
{
    WriteTransaction transaction(m_database);
    refuseUnderWay(run);
    refuseAncestor(run);
    for (const char* sql : {"DELETE FROM models WHERE run = ?", "DELETE FROM runs WHERE id = ?"}) {
        m_database.query(sql).bind(1, run.value()).run();
    }
    transaction.commit();
}

void RunStore::markStaleAsInterrupted()
{
    m_database.query("UPDATE runs SET outcome = ? WHERE outcome = ?")
        .bind(1, static_cast<int>(RunOutcome::Interrupted))
        .bind(2, static_cast<int>(RunOutcome::Running))
        .run();
}

QHash<RunId, QDateTime> RunStore::starts()
{
    Query rows = m_database.query("SELECT id, started FROM runs");
    QHash<RunId, QDateTime> starts;
    while (rows.next()) {
        starts.insert(RunId(rows.integer(0)), time(rows.integer(1)));
    }
    return starts;
}

std::vector<RunRecord> RunStore::all()
{
    std::vector<RunRecord> runs;
    {
        Query rows = m_database.query(
            "SELECT id, name, started, ended, outcome, message, config, train_images,"
            " validation_images, note FROM runs ORDER BY id");
        while (rows.next()) {
            runs.push_back(runFromRow(rows));
        }
    }
    for (RunRecord& run : runs) {
        run.epochs = epochs(run.id);
    }
    return runs;
}

std::vector<EpochRecord> RunStore::epochs(RunId run)
{
    Query rows = m_database.query(
        "SELECT epoch, loss, score_loss, box_loss, distribution_loss, validation_ap,"
        " validation_ap50, seconds FROM epochs WHERE run = ? ORDER BY epoch");
    rows.bind(1, run.value());
    // SQLite stores what is not a number as NULL.
    const auto loss = [&rows](int column) {
        return rows.optionalReal(column).value_or(std::numeric_limits<double>::quiet_NaN());
    };
    std::vector<EpochRecord> epochs;
    while (rows.next()) {
        epochs.push_back({rows.number(0), loss(1), loss(2), loss(3), loss(4), rows.optionalReal(5),
                          rows.optionalReal(6), rows.real(7)});
    }
    return epochs;
}

} // namespace boxwright::detail
