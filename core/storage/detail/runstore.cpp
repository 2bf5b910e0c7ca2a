// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/runstore.h"

#include "core/storage/detail/changecodec.h"

namespace boxwright::detail {

namespace {

QDateTime time(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

RunRecord fromRow(const Query& row)
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
    return run;
}

} // namespace

RunId RunStore::begin(const RunRecord& run, const RunImages& images)
{
    WriteTransaction transaction(m_database);
    const QDateTime started = run.started.isValid() ? run.started : QDateTime::currentDateTimeUtc();
    m_database
        .query("INSERT INTO runs(name, started, outcome, message, config, train_images,"
               " validation_images) VALUES(?, ?, ?, ?, ?, ?, ?)")
        .bind(1, run.name)
        .bind(2, started.toMSecsSinceEpoch())
        .bind(3, static_cast<int>(run.outcome))
        .bind(4, run.message)
        .bind(5, encodeConfig(run.config))
        .bind(6, run.trainImages)
        .bind(7, run.validationImages)
        .run();
    const RunId id(m_database.lastInsertId());
    addImages(id, images.train, Split::Train);
    addImages(id, images.validation, Split::Validation);
    transaction.commit();
    return id;
}

void RunStore::addImages(RunId run, const std::vector<ImageId>& images, Split split)
{
    Query query = m_database.query("INSERT INTO run_images(run, image, split) VALUES(?, ?, ?)");
    for (const ImageId image : images) {
        query.bind(1, run.value()).bind(2, image.value()).bind(3, static_cast<int>(split)).run();
    }
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
            " validation_images FROM runs ORDER BY id");
        while (rows.next()) {
            runs.push_back(fromRow(rows));
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
    std::vector<EpochRecord> epochs;
    while (rows.next()) {
        epochs.push_back({rows.number(0), rows.real(1), rows.real(2), rows.real(3), rows.real(4),
                          rows.optionalReal(5), rows.optionalReal(6), rows.real(7)});
    }
    return epochs;
}

} // namespace boxwright::detail
