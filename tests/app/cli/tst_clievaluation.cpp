// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/projectdatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "clirunner.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// What the command line does with figures that a project keeps, without measuring any.
class TestCliEvaluation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void storedFiguresAreShown();
    void figuresHaveIntervals();
    void figuresOfALostLabelMoveNoIntervals();
    void aTimeThatNobodyKnowsIsNull();
    void nothingStoredIsAFailure();
    void aTruthThatChangedIsSaid();
    void figuresOfAKFoldAreShown();
    void withoutAKFoldThereAreNone();
    void tablesAndRekognitionFilesAreWritten();
    void thresholdsAreSet();
    void figuresFollowThresholds();
    void thresholdsChosenOnTestImagesAreKnownAsSuch();
    void wrongThresholdsChangeNothing_data();
    void wrongThresholdsChangeNothing();
    void optionsThatDoNotFitAreWrongUsage_data();
    void optionsThatDoNotFitAreWrongUsage();

private:
    CliResult evaluate(const QStringList& options) const
    {
        return runCli(QStringList{u"evaluate"_s, m_project->path(), u"--stored"_s} + options);
    }
    QJsonObject model() const
    {
        return runCli({u"models"_s, m_project->path(), u"--json"_s})
            .json()[u"models"][0]
            .toObject();
    }
    QJsonObject thresholds() const { return model()[u"thresholds"].toObject(); }
    int setThresholds(const QStringList& wanted) const
    {
        QStringList arguments{u"models"_s, m_project->path()};
        for (const QString& threshold : wanted)
            arguments << u"--thresholds"_s << threshold;
        return runCli(arguments).exitCode;
    }
    QString path(const QString& name) const { return m_project->folder() + u'/' + name; }

    std::unique_ptr<TemporaryProject> m_project;
    ImageId m_image{0};
    LabelId m_cup{0};
};

/// A model that was measured on one image with one box, which it found.
void TestCliEvaluation::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_cup = m_project->addLabel(u"Cup"_s);
    const LabelId size = m_project->addLabel(u"Größe=M"_s);
    m_image = m_project->addImages(1).front();
    const Annotation box = m_project->addBox(m_image, m_cup, {10, 10, 20, 20});
    ModelRecord model{ModelId(0)};
    model.labels = {makeLabel(m_cup, u"Cup"_s), makeLabel(size, u"Größe=M"_s)};
    model.thresholds = {{m_cup, 0.25}, {size, 0.5}};
    const ModelId id = valueOf(m_project->store().addModel(model, "w"));
    const EvaluatedPart part{
        model.labels, {{m_image, {box}}}, {{m_image, {{m_cup, box.box, 0.75}}}}};
    Evaluation evaluation =
        evaluateDetections(part.truth, part.detections, part.labels, model.thresholds);
    evaluation.overall.wellPlaced = 0.625;
    evaluation.measured = QDateTime(QDate(2026, 2, 11), QTime(10, 3, 19, 500), Qt::UTC);
    mustWork(m_project->store().setEvaluation(id, evaluation, part));
    m_project->close();
}

void TestCliEvaluation::storedFiguresAreShown()
{
    const CliResult people = evaluate({});
    QVERIFY2(people.exitCode == 0, people.errors.constData());
    QVERIFY(people.output.contains("Cup"));
    QVERIFY(people.output.contains("AP50"));
    const CliResult result = evaluate({u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject document = result.json();
    QCOMPARE(document[u"split"].toString(), u"test"_s);
    QCOMPARE(document[u"images"].toInt(), 1);
    QCOMPARE(document[u"measured"].toString(), u"2026-02-11T10:03:19Z"_s);
    QCOMPARE(model()[u"evaluation"][u"measured"].toString(), u"2026-02-11T10:03:19Z"_s);
    QCOMPARE(document[u"overall"][u"true_positives"].toInt(), 1);
    QCOMPARE(document[u"overall"][u"well_placed"].toDouble(), 0.625);
    QCOMPARE(document[u"labels"][0][u"threshold"].toDouble(), 0.25);
    QVERIFY(document[u"labels"][1][u"well_placed"].isNull());
}

void TestCliEvaluation::figuresHaveIntervals()
{
    const QJsonObject document = evaluate({u"--json"_s}).json();
    // One image gives nothing but its own value, and Wilson's bounds for one of one.
    const double low = 0.206549;
    for (const QJsonValue& figures : {document[u"overall"], document[u"labels"][0]}) {
        const QJsonArray recall = figures[u"intervals"][u"recall"].toArray();
        QCOMPARE(recall.size(), 2);
        QVERIFY(qAbs(recall[0].toDouble() - low) < 1e-6);
        QCOMPARE(recall[1].toDouble(), 1.0);
        const QJsonArray f1 = figures[u"intervals"][u"f1"].toArray();
        QVERIFY(qAbs(f1[0].toDouble() - 2 * low / (1 + low)) < 1e-6);
        for (const QString& key : {u"precision"_s, u"mean_iou"_s, u"ap50"_s, u"ap"_s})
            QVERIFY2(figures[u"intervals"][key].isArray(), qPrintable(key));
    }
    for (const QString& key : {u"precision"_s, u"recall"_s, u"f1"_s, u"mean_iou"_s, u"ap"_s})
        QVERIFY2(document[u"labels"][1][u"intervals"][key].isNull(), qPrintable(key));
    const QByteArray table = evaluate({}).output;
    QVERIFY2(table.contains("F1 (95 %)") && table.contains("1.000 (0.34–1.00)"), table.constData());
    QVERIFY2(table.contains(" on 1 image of the test part"), table.constData());
    // Not where only files are wanted that hold none.
    const CliResult plain = evaluate({u"--detections"_s, path(u"found.json"_s)});
    QVERIFY2(plain.exitCode == 0, plain.errors.constData());
    QVERIFY2(plain.output.contains("1.000") && !plain.output.contains("95 %"),
             plain.output.constData());
    QVERIFY(QFile::exists(path(u"found.json"_s)));

    QCOMPARE(evaluate({u"--csv"_s, path(u"figures.csv"_s)}).exitCode, 0);
    QFile file(path(u"figures.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto column = lines[0].trimmed().split(',').indexOf(QByteArray("recall_low"));
    QVERIFY(column > 0);
    QVERIFY(qAbs(lines[1].split(',').value(column).toDouble() - low) < 1e-6);
    QCOMPARE(lines[2].split(',').value(column), QByteArray());
}

void TestCliEvaluation::figuresOfALostLabelMoveNoIntervals()
{
    {
        detail::ProjectDatabase database(m_project->path(), detail::DatabaseMode::ReadWrite);
        database.execute("DELETE FROM label_metrics WHERE position = 1"); // of the cup
    }
    const QJsonObject document = evaluate({u"--json"_s}).json();
    QCOMPARE(document[u"labels"].toArray().size(), 1);
    QCOMPARE(document[u"labels"][0][u"name"].toString(), u"Größe=M"_s);
    QVERIFY(document[u"labels"][0][u"intervals"][u"recall"].isNull());
    QVERIFY(document[u"overall"][u"intervals"][u"recall"].isArray());
}

void TestCliEvaluation::aTimeThatNobodyKnowsIsNull()
{
    {
        detail::ProjectDatabase database(m_project->path(), detail::DatabaseMode::ReadWrite);
        database.execute("UPDATE evaluations SET measured = 0"); // as older versions left it
    }
    const QJsonObject document = evaluate({u"--json"_s}).json();
    QVERIFY(document.contains(u"measured") && document[u"measured"].isNull());
}

void TestCliEvaluation::nothingStoredIsAFailure()
{
    const CliResult result = evaluate({u"--split"_s, u"validation"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.errors.contains("was not measured on the validation part yet"),
             result.errors.constData());
}

void TestCliEvaluation::aTruthThatChangedIsSaid()
{
    QCOMPARE(evaluate({u"--strict"_s}).exitCode, 0);
    m_project->open();
    m_project->addBox(m_image, m_cup, {100, 100, 20, 20});
    m_project->close();
    const CliResult result = evaluate({u"--strict"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.errors.contains("changed after the measurement"), result.errors.constData());
    QVERIFY(result.output.contains("Cup"));
}

void TestCliEvaluation::figuresOfAKFoldAreShown()
{
    m_project->open();
    const ModelRecord model = valueOf(m_project->store().models()).front();
    const EvaluatedPart part{model.labels,
                             *valueOf(m_project->store().evaluationTruth(model.id, Split::Test)),
                             {{m_image, {{m_cup, {10, 10, 20, 16}, 0.75}}}}};
    Evaluation evaluation =
        evaluateDetections(part.truth, part.detections, part.labels, model.thresholds);
    evaluation.split = outOfFold;
    mustWork(m_project->store().setEvaluation(model.id, evaluation, part));
    m_project->close();

    const QStringList ask{u"evaluate"_s, m_project->path(), u"--split"_s, u"folds"_s};
    const CliResult people = runCli(ask);
    QVERIFY2(people.exitCode == 0, people.errors.constData());
    QVERIFY2(people.output.contains("that had not seen it"), people.output.constData());
    const QJsonObject document = runCli(ask + QStringList{u"--json"_s}).json();
    QCOMPARE(document[u"split"].toString(), u"folds"_s);
    const auto measured = QDateTime::fromString(document[u"measured"].toString(), Qt::ISODate);
    QVERIFY(measured.isValid());
    QVERIFY(qAbs(measured.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QCOMPARE(document[u"images"].toInt(), 1);
    QCOMPARE(document[u"overall"][u"true_positives"].toInt(), 1);
    // Boxes that overlap by 0.8; what is kept stays at the usual overlap.
    const QJsonObject strict = runCli(ask + QStringList{u"--iou"_s, u"0.9"_s, u"--json"_s}).json();
    QCOMPARE(strict[u"overall"][u"true_positives"].toInt(-1), 0);
    QCOMPARE(evaluate({u"--split"_s, u"folds"_s, u"--json"_s}).json()[u"iou_threshold"].toDouble(),
             0.5);
    const QJsonObject listed =
        runCli({u"models"_s, m_project->path(), u"--json"_s}).json()[u"models"][0].toObject();
    QCOMPARE(listed[u"folds"][u"overall"][u"true_positives"].toInt(), 1);
    QCOMPARE(listed[u"evaluation"][u"split"].toString(), u"test"_s);
}

void TestCliEvaluation::withoutAKFoldThereAreNone()
{
    const CliResult result = runCli({u"evaluate"_s, m_project->path(), u"--split"_s, u"folds"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("k-fold"), result.errors.constData());
    const CliResult stored = evaluate({u"--split"_s, u"folds"_s});
    QCOMPARE(stored.exitCode, 1);
    QVERIFY2(stored.errors.contains("--folds"), stored.errors.constData());
}

void TestCliEvaluation::tablesAndRekognitionFilesAreWritten()
{
    const CliResult result =
        evaluate({u"--csv"_s, path(u"figures.csv"_s), u"--rekognition"_s, path(u"für aws"_s),
                  u"--source-prefix"_s, u"s3://bucket/photos"_s, u"--detections"_s,
                  path(u"results.json"_s)});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QFile table(path(u"figures.csv"_s));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray content = table.readAll();
    QVERIFY(content.startsWith("label,threshold,"));
    QCOMPARE(content.count("\r\n"), 4); // head, two labels, overall
    QVERIFY(QFile::exists(path(u"results.json"_s)));
    const QDir folder(path(u"für aws"_s));
    QCOMPARE(
        folder.entryList(QDir::Files),
        (QStringList{u"EvaluationManifest-test-1.manifest"_s, u"EvaluationSummary-test-1.json"_s}));
    QFile manifest(folder.filePath(u"EvaluationManifest-test-1.manifest"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QVERIFY(manifest.readAll().startsWith("{\"source-ref\":\"s3://bucket/photos/0001.jpg\""));
    QFile summary(folder.filePath(u"EvaluationSummary-test-1.json"_s));
    QVERIFY(summary.open(QIODevice::ReadOnly));
    QVERIFY(summary.readAll().contains("\"2026-02-11T10:03:19.500000\"")); // not that of the model
}

void TestCliEvaluation::thresholdsAreSet()
{
    QCOMPARE(thresholds(), (QJsonObject{{u"Cup"_s, 0.25}, {u"Größe=M"_s, 0.5}}));
    const CliResult result =
        runCli({u"models"_s, m_project->path(), u"--thresholds"_s, u"Größe=M=0.4"_s,
                u"--thresholds"_s, u"Cup=1"_s, u"--model"_s, u"1"_s});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QCOMPARE(thresholds(), (QJsonObject{{u"Cup"_s, 1}, {u"Größe=M"_s, 0.4}}));
    // Of one label only; the others keep theirs.
    QCOMPARE(runCli({u"models"_s, m_project->path(), u"--thresholds"_s, u"Cup=0"_s}).exitCode, 0);
    QCOMPARE(thresholds(), (QJsonObject{{u"Cup"_s, 0}, {u"Größe=M"_s, 0.4}}));
}

void TestCliEvaluation::figuresFollowThresholds()
{
    const QJsonObject before = evaluate({u"--json"_s}).json();
    QCOMPARE(before[u"overall"][u"true_positives"].toInt(), 1);
    QCOMPARE(setThresholds({u"Cup=0.8"_s}), 0); // the cup was found with 0.75
    const QJsonObject after = evaluate({u"--json"_s}).json();
    QCOMPARE(after[u"labels"][0][u"threshold"].toDouble(), 0.8);
    QCOMPARE(after[u"labels"][0][u"true_positives"].toInt(-1), 0);
    QCOMPARE(after[u"labels"][0][u"false_negatives"].toInt(), 1);
    QCOMPARE(after[u"overall"][u"recall"].toDouble(-1), 0.0);
    QVERIFY(after[u"overall"][u"precision"].isNull());
    QCOMPARE(after[u"overall"][u"ap"].toDouble(), before[u"overall"][u"ap"].toDouble());
    QCOMPARE(after[u"measured"], before[u"measured"]);
    const QJsonValue listed = model()[u"evaluation"];
    QCOMPARE(listed[u"overall"][u"true_positives"].toInt(-1), 0);
    QCOMPARE(listed[u"overall"][u"recall"].toDouble(-1), 0.0);
    QCOMPARE(setThresholds({u"Cup=0.75"_s}), 0);
    QCOMPARE(model()[u"evaluation"][u"overall"][u"true_positives"].toInt(), 1);
}

void TestCliEvaluation::thresholdsChosenOnTestImagesAreKnownAsSuch()
{
    QCOMPARE(model()[u"tuned_on_test"].toBool(true), false);
    m_project->open();
    ModelRecord tuned = valueOf(m_project->store().models()).front();
    tuned.isTunedOnTest = true;
    mustWork(m_project->store().setThresholds(tuned, {}));
    m_project->close();
    QCOMPARE(model()[u"tuned_on_test"].toBool(), true);
    // The other label's still comes from there.
    QCOMPARE(setThresholds({u"Cup=0.8"_s}), 0);
    QCOMPARE(model()[u"tuned_on_test"].toBool(), true);
    QCOMPARE(setThresholds({u"Cup=0.8"_s, u"Größe=M=0.4"_s}), 0);
    QCOMPARE(model()[u"tuned_on_test"].toBool(true), false);
}

void TestCliEvaluation::wrongThresholdsChangeNothing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no such label") << QStringList{u"Mug=0.4"_s} << 1;
    QTest::newRow("one of two is wrong") << QStringList{u"Cup=0.4"_s, u"Mug=0.4"_s} << 1;
    QTest::newRow("no score") << QStringList{u"Cup"_s} << 2;
    QTest::newRow("no number") << QStringList{u"Cup=high"_s} << 2;
    QTest::newRow("percent") << QStringList{u"Cup=40"_s} << 2;
    QTest::newRow("negative") << QStringList{u"Cup=-0.1"_s} << 2;
    QTest::newRow("not a number") << QStringList{u"Cup=nan"_s} << 2;
    QTest::newRow("no label") << QStringList{u"=0.4"_s} << 2;
}

void TestCliEvaluation::wrongThresholdsChangeNothing()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    QStringList arguments{u"models"_s, m_project->path()};
    for (const QString& option : options)
        arguments << u"--thresholds"_s << option;
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(!result.errors.isEmpty());
    QCOMPARE(thresholds(), (QJsonObject{{u"Cup"_s, 0.25}, {u"Größe=M"_s, 0.5}}));
}

void TestCliEvaluation::optionsThatDoNotFitAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("stored at another overlap")
        << QStringList{u"evaluate"_s, u"p"_s, u"--stored"_s, u"--iou"_s, u"0.7"_s};
    QTest::newRow("addresses for no manifest") << QStringList{
        u"evaluate"_s, u"p"_s, u"--stored"_s, u"--source-prefix"_s, u"s3://bucket/"_s};
    QTest::newRow("thresholds for what is imported") << QStringList{
        u"models"_s, u"p"_s, u"--import"_s, u"m.safetensors"_s, u"--thresholds"_s, u"Cup=0.4"_s};
}

void TestCliEvaluation::optionsThatDoNotFitAreWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QCOMPARE(runCli(arguments).exitCode, 2);
}

QTEST_MAIN(TestCliEvaluation)
#include "tst_clievaluation.moc"
