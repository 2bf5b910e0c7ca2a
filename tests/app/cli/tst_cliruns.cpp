// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runstate.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "clirunner.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// What the command line does with runs and models, without training any.
class TestCliRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsNoteAndLineage();
    void renamesARunAndItsModel();
    void notesSomethingAboutARun();
    void deletesARunWithItsModel();
    void listsTheImagesOfARun();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void aKilledRunIsShownAsOneThatCanGoOn();
    void whatIsNoModelIsNotWritten();

private:
    QStringList withRun(const QStringList& arguments) const
    {
        return QStringList{u"runs"_s, m_project->path()} + arguments + QStringList{u"--json"_s};
    }
    QJsonArray runs(const QStringList& arguments = {}) const
    {
        const CliResult result = runCli(withRun(arguments));
        if (result.exitCode != 0)
            qWarning("%s", result.all().constData());
        return result.json().value(u"runs"_s).toArray();
    }

    std::unique_ptr<TemporaryProject> m_project;
};

void TestCliRuns::init()
{
    m_project = std::make_unique<TemporaryProject>();
    ProjectStore& store = m_project->store();
    const RunId first = valueOf(store.beginRun({RunId(0), u"Erster Lauf ✓"_s}));
    const ModelId model = valueOf(store.addModel({ModelId(0), first, u"Erster Lauf ✓"_s}, "w"));
    RunRecord second{RunId(0), u"second"_s};
    second.config.startModel = model;
    second.config.candidates = {{CandidateKind::AsPlanned, 416, 42},
                                {CandidateKind::LargerInput, 512, 42, 0.625, true}};
    second.note = u"with the new lamp"_s;
    const RunId last = valueOf(store.beginRun(second));
    for (const RunId run : {first, last})
        mustWork(store.endRun(run, RunOutcome::Finished, {}));
    m_project->close();
}

void TestCliRuns::listsNoteAndLineage()
{
    const QJsonArray list = runs();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][u"note"].toString(u"?"_s), QString());
    QVERIFY(list[0][u"start_model"].isNull());
    QCOMPARE(list[0][u"resumable"].toBool(true), false);
    QCOMPARE(list[1][u"note"].toString(), u"with the new lamp"_s);
    QCOMPARE(list[1][u"start_model"].toInt(), 1);
    for (const QString& key : {u"balance"_s, u"mosaic"_s, u"frozen_stages"_s, u"patience"_s,
                               u"tile_size"_s, u"mirrored_look"_s})
        QVERIFY2(list[1][u"config"].toObject().contains(key), qPrintable(key));
    QVERIFY(list[0][u"candidates"].toArray().isEmpty());
    const QJsonArray candidates = list[1][u"candidates"].toArray();
    QCOMPARE(candidates.size(), 2);
    QCOMPARE(candidates[0][u"variant"].toString(), u"as_planned"_s);
    QVERIFY(candidates[0][u"validation_ap"].isNull());
    QCOMPARE(candidates[1][u"variant"].toString(), u"larger_input"_s);
    QCOMPARE(candidates[1][u"validation_ap"].toDouble(), 0.625);
    QVERIFY(candidates[1][u"chosen"].toBool());
    const CliResult table = runCli({u"runs"_s, m_project->path()});
    QCOMPARE(table.exitCode, 0);
    QVERIFY(table.output.contains("with the new lamp"));
    QVERIFY(table.output.contains("model 1"));
}

void TestCliRuns::renamesARunAndItsModel()
{
    const QJsonArray list = runs({u"--rename"_s, u"1"_s, u"Größer"_s});
    QCOMPARE(list[0][u"name"].toString(), u"Größer"_s);
    QCOMPARE(list[0][u"models"][0][u"name"].toString(), u"Größer"_s);
    QCOMPARE(list[1][u"name"].toString(), u"second"_s);
}

void TestCliRuns::notesSomethingAboutARun()
{
    const QJsonArray list = runs({u"--note"_s, u"2"_s, u"worse than run 1"_s});
    QCOMPARE(list[1][u"note"].toString(), u"worse than run 1"_s);
}

void TestCliRuns::deletesARunWithItsModel()
{
    // The second went on from its model.
    const CliResult refused = runCli(withRun({u"--delete"_s, u"1"_s}));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("Delete “second” first"), refused.errors.constData());
    QCOMPARE(runs({u"--delete"_s, u"2"_s}).size(), 1);
    const CliResult result = runCli(withRun({u"--delete"_s, u"1"_s}));
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QVERIFY2(result.errors.contains("Erster Lauf"), result.errors.constData());
    QVERIFY2(result.errors.contains("model 1"), result.errors.constData());
    QVERIFY(result.json().value(u"runs"_s).toArray().isEmpty());
    m_project->open();
    QVERIFY(valueOf(m_project->store().models()).empty());
}

void TestCliRuns::listsTheImagesOfARun()
{
    m_project->open();
    const LabelId cup = m_project->addLabel(u"cup"_s);
    const std::vector<ImageId> images = m_project->addImages(3);
    const Annotation box = makeBox(cup, {10, 10, 40, 40});
    RunSnapshot snapshot;
    snapshot.train = {{images[0], {}, {640, 480}, {box, makeBox(cup, {60, 60, 40, 40})}},
                      {images[1], {}, {640, 480}, {}}};
    snapshot.validation = {{images[2], {}, {640, 480}, {makeBox(cup, {20, 20, 40, 40})}}};
    const RunId run = valueOf(m_project->store().beginRun({RunId(0), u"third"_s}, snapshot));
    mustWork(m_project->store().endRun(run, RunOutcome::Finished, {}));
    // What becomes of the data is no matter to what the run had.
    m_project->addBox(images[2], cup, {30, 30, 40, 40});
    m_project->addBox(images[2], cup, {90, 90, 40, 40});
    const ImageRecord gone = valueOf(m_project->store().images())[1];
    QCOMPARE(gone.id, images[1]);
    QVERIFY(m_project->store().apply({u"Remove"_s, {}, {ImageChange{gone, {}}}}));
    m_project->close();

    const QJsonObject document = runCli(withRun({u"--images"_s, u"3"_s})).json();
    QCOMPARE(document.value(u"run"_s).toInt(), 3);
    QCOMPARE(document.value(u"missing_images"_s).toInt(), 1);
    const QJsonArray list = document.value(u"images"_s).toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][u"path"].toString(), u"images/0001.jpg"_s);
    QCOMPARE(list[0][u"part"].toString(), u"train"_s);
    QCOMPARE(list[0][u"boxes"].toInt(), 2);
    QCOMPARE(list[1][u"path"].toString(), u"images/0003.jpg"_s);
    QCOMPARE(list[1][u"part"].toString(), u"validation"_s);
    QCOMPARE(list[1][u"boxes"].toInt(), 1);
    const CliResult table = runCli({u"runs"_s, m_project->path(), u"--images"_s, u"3"_s});
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.output.contains("images/0003.jpg"), table.output.constData());
    QVERIFY2(table.output.contains("validation"), table.output.constData());
    QVERIFY2(table.errors.contains("no longer in the project"), table.errors.constData());
}

void TestCliRuns::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments"); // after the project
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("delete nothing")
        << QStringList{u"runs"_s, u"--delete"_s, u"9"_s} << QByteArray("no training run 9");
    QTest::newRow("rename nothing")
        << QStringList{u"runs"_s, u"--rename"_s, u"9"_s, u"x"_s} << QByteArray("no training run 9");
    QTest::newRow("images of nothing")
        << QStringList{u"runs"_s, u"--images"_s, u"9"_s} << QByteArray("no training run 9");
    QTest::newRow("no name") << QStringList{u"runs"_s, u"--rename"_s, u"1"_s, u" "_s}
                             << QByteArray("name");
    QTest::newRow("nothing to go on with")
        << QStringList{u"train"_s, u"--resume"_s, u"1"_s} << QByteArray("interrupted");
    QTest::newRow("no such start")
        << QStringList{u"train"_s, u"--from"_s, u"9"_s} << QByteArray("no model 9");
    QTest::newRow("no file to add")
        << QStringList{u"models"_s, u"--import"_s, u"/no/such.safetensors"_s}
        << QByteArray("such.safetensors");
    QTest::newRow("nowhere to write")
        << QStringList{u"export-model"_s, u"--out"_s, u"/no/such/folder/m.safetensors"_s}
        << QByteArray("Choose another place");
}

void TestCliRuns::refusesWhatCannotBe()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, sentence);
    arguments.insert(1, m_project->path());
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains(sentence), result.errors.constData());
    QCOMPARE(result.errors.trimmed().count('\n'), 0);
    QCOMPARE(runs().size(), 2);
}

void TestCliRuns::aKilledRunIsShownAsOneThatCanGoOn()
{
    m_project->open();
    ProjectStore& store = m_project->store();
    RunRecord record{RunId(0), u"night"_s};
    record.config.epochs = 40;
    const RunId run = valueOf(store.beginRun(record));
    mustWork(store.addEpoch(run, {.epoch = 1}));
    m_project->close(); // while it goes on
    const QString state = m_project->path() + u".run"_s;
    mustWork(writeRunState(state, {run, 1, "weights", 1, "checkpoint"}));

    const CliResult result = runCli(withRun({}));
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    const QJsonArray list = result.json().value(u"runs"_s).toArray();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[1][u"resumable"].toBool(true), false);
    QCOMPARE(list[2][u"resumable"].toBool(), true);
    QCOMPARE(list[2][u"outcome"].toString(), u"interrupted"_s);
    QVERIFY2(result.errors.contains("--resume 3"), result.errors.constData());
    // Another one cannot go on, and is told which can.
    const CliResult other = runCli({u"train"_s, m_project->path(), u"--resume"_s, u"2"_s});
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.errors.contains("run 3"), other.errors.constData());
    QVERIFY(QFile::exists(state));
}

void TestCliRuns::whatIsNoModelIsNotWritten()
{
    const QString path = m_project->folder() + u"/größe.safetensors"_s;
    const CliResult result = runCli({u"export-model"_s, m_project->path(), u"--out"_s, path});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(!result.errors.isEmpty());
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestCliRuns)
#include "tst_cliruns.moc"
