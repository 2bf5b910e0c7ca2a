// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagedecoder.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>

#include "clirunner.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

/// The whole way with the real engine: train, list, evaluate, detect.
class TestCliTraining : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void trainingPrintsTheTableAndWritesTheDocument();
    void modelsAndRunsListIt();
    void evaluatingGivesTheSameFigures();
    void evaluatingAtAnotherIouWritesTheDetectionsAndLeavesAnInterruptedRunAlone();
    void thePretrainedDetectorKnowsEverydayThings();
    void detectsOnFilesAndFolders();
    void rekognitionFormatHasItsMembersAndCopiesAreDrawn();
    void modelsMoveToOtherProjects();
    void exportsWhatChangedSinceTheTraining();
    void drawingReplacesNoFile();
    void interruptedDetectionWritesItsDocument();
    void nothingReadableIsAFailure();
    void copiesInSeveralPartsAreWarnedOfBeforeTheTraining();

private:
    QTemporaryDir m_folder;
    QString m_project;
    QJsonObject m_trained;
};

namespace {

const QStringList kSmallRun{
    u"--epochs"_s, u"3"_s,         u"--batch"_s,   u"4"_s, u"--input-size"_s,
    u"128"_s,      u"--no-flip"_s, u"--threads"_s, u"1"_s};

} // namespace

void TestCliTraining::initTestCase()
{
    if (!QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/boxwright_engine.so"))
        || !QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors")))
        QSKIP("the engine or the pretrained weights are not here; run ./run --build-only");
    m_project = m_folder.filePath(u"Formen ✓.boxwright"_s);
    makeShapesProject(m_project, 12);
}

void TestCliTraining::trainingPrintsTheTableAndWritesTheDocument()
{
    const QString document = m_folder.filePath(u"trained.json"_s);
    const CliResult result = runCli(
        QStringList{u"train"_s, m_project, u"--json"_s, document, u"--mirrored-look"_s, u"on"_s}
        + kSmallRun);
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QVERIFY(result.output.contains("Red"));
    QVERIFY(result.output.contains("AP50"));
    QFile file(document);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_trained = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(m_trained.value(u"outcome"_s).toString(), u"finished"_s);
    QCOMPARE(m_trained.value(u"evaluation"_s)[u"split"_s].toString(), u"test"_s);
    // 12 / 4 + 1
    QCOMPARE(m_trained.value(u"evaluation"_s)[u"images"_s].toInt(), 4);
}

void TestCliTraining::modelsAndRunsListIt()
{
    const QJsonArray models =
        runCli({u"models"_s, m_project, u"--json"_s}).json().value(u"models"_s).toArray();
    QCOMPARE(models.size(), 1);
    QCOMPARE(models[0][u"id"_s], m_trained.value(u"model"_s));
    QCOMPARE(models[0][u"labels"_s].toArray(), (QJsonArray{u"Red"_s, u"Blue"_s}));
    const QJsonArray runs =
        runCli({u"runs"_s, m_project, u"--json"_s}).json().value(u"runs"_s).toArray();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][u"outcome"_s].toString(), u"finished"_s);
    QCOMPARE(runs[0][u"epochs"_s].toArray().size(), 3);
    QCOMPARE(runs[0][u"config"_s][u"horizontal_flip"_s].toBool(true), false);
    QCOMPARE(runs[0][u"config"_s][u"mirrored_look"_s].toBool(), true);
}

void TestCliTraining::evaluatingGivesTheSameFigures()
{
    const CliResult result = runCli({u"evaluate"_s, m_project, u"--json"_s});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    const QJsonObject evaluation = result.json();
    const QJsonObject before = m_trained.value(u"evaluation"_s)[u"overall"_s].toObject();
    const QJsonObject after = evaluation.value(u"overall"_s).toObject();
    for (const QString& key : {u"truth"_s, u"true_positives"_s, u"false_positives"_s,
                               u"false_negatives"_s, u"precision"_s, u"recall"_s, u"f1"_s,
                               u"mean_iou"_s, u"ap"_s, u"ap50"_s, u"ap75"_s, u"ar100"_s}) {
        QVERIFY2(before.contains(key) && after.contains(key), qPrintable(key));
        // A convolution may add in another order the next time: the last digits of an edge differ.
        const double difference = after.value(key).toDouble() - before.value(key).toDouble();
        QVERIFY2(std::abs(difference) < 1e-6, qPrintable(key));
    }
    for (const QString& key : {u"name"_s, u"threshold"_s, u"median_iou"_s, u"ap75"_s})
        QVERIFY2(evaluation.value(u"labels"_s)[0].toObject().contains(key), qPrintable(key));
    QCOMPARE(evaluation.value(u"model"_s)[u"id"_s], m_trained.value(u"model"_s));
}

void TestCliTraining::evaluatingAtAnotherIouWritesTheDetectionsAndLeavesAnInterruptedRunAlone()
{
    QFile state(m_project + u".run"_s);
    QVERIFY(state.open(QIODevice::WriteOnly));
    state.write("whatever a run left");
    state.close();
    const QString list = m_folder.filePath(u"detections.json"_s);
    const CliResult result = runCli(
        {u"evaluate"_s, m_project, u"--iou"_s, u"0.9"_s, u"--json"_s, u"--detections"_s, list});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json().value(u"iou_threshold"_s).toDouble(), 0.9);
    QCOMPARE(result.json().value(u"model"_s)[u"id"_s], m_trained.value(u"model"_s));
    QVERIFY(QFile::remove(state.fileName()));
    QFile file(list);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    QVERIFY(document.isArray());
    if (!document.array().isEmpty())
        QCOMPARE(document.array()[0].toObject().keys(),
                 (QStringList{u"bbox"_s, u"category_id"_s, u"image_id"_s, u"score"_s}));
}

void TestCliTraining::thePretrainedDetectorKnowsEverydayThings()
{
    const QString image = QStringLiteral(BOXWRIGHT_SHARED "/golden/detector/image.jpg");
    if (!QFile::exists(image))
        QSKIP("../shared/golden/detector is not there");
    const CliResult result = runCli({u"detect"_s, u"pretrained"_s, image, u"--format"_s, u"csv"_s});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QVERIFY2(result.output.contains(",cat,"), result.output.constData());
    QVERIFY(!result.output.contains("person"));
}

void TestCliTraining::detectsOnFilesAndFolders()
{
    const QString image = m_folder.filePath(u"shape 1 ä.png"_s);
    const CliResult one =
        runCli({u"detect"_s, m_project, image, m_folder.filePath(u"no.png"_s), u"--strict"_s,
                u"--min-confidence"_s, u"0"_s, u"--max-results"_s, u"2"_s, u"--json"_s});
    QVERIFY2(one.exitCode == 3, one.errors.constData());
    const QJsonArray images = one.json().value(u"images"_s).toArray();
    QCOMPARE(images.size(), 1);
    QCOMPARE(images[0][u"source"_s].toString(), image);
    QCOMPARE(images[0][u"width"_s].toInt(), 160);
    QVERIFY(images[0][u"detections"_s].toArray().size() <= 2);

    const CliResult folder =
        runCli({u"detect"_s, m_project, m_folder.path(), u"--format"_s, u"csv"_s});
    QVERIFY2(folder.exitCode == 0, folder.errors.constData());
    QVERIFY(folder.output.startsWith("source,label,confidence,x,y,width,height\n"));
}

void TestCliTraining::rekognitionFormatHasItsMembersAndCopiesAreDrawn()
{
    const QString image = m_folder.filePath(u"shape 0 ä.png"_s);
    const QString drawn = m_folder.filePath(u"drawn"_s);
    const CliResult result =
        runCli({u"detect"_s, m_project, image, u"--format"_s, u"rekognition"_s,
                u"--min-confidence"_s, u"0"_s, u"--max-results"_s, u"1"_s, u"--draw"_s, drawn});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output.count('\n'), 1);
    const QJsonArray labels = result.json().value(u"CustomLabels"_s).toArray();
    QCOMPARE(labels.size(), 1);
    const double confidence = labels[0][u"Confidence"_s].toDouble();
    QVERIFY(confidence > 0 && confidence <= 100);
    const QJsonObject box = labels[0][u"Geometry"_s][u"BoundingBox"_s].toObject();
    QCOMPARE(box.keys(), (QStringList{u"Height"_s, u"Left"_s, u"Top"_s, u"Width"_s}));
    for (const QJsonValue& value : box)
        QVERIFY(value.toDouble() >= 0 && value.toDouble() <= 1);
    const QImage copy(QDir(drawn).filePath(u"shape 0 ä.png"_s));
    QCOMPARE(copy.size(), QSize(160, 120));
    QVERIFY(copy != QImage(image));
}

void TestCliTraining::modelsMoveToOtherProjects()
{
    const QString file = m_folder.filePath(u"shapes.safetensors"_s);
    const CliResult written = runCli({u"export-model"_s, m_project, u"--out"_s, file});
    QVERIFY2(written.exitCode == 0, written.errors.constData());
    const QString other = m_folder.filePath(u"other.boxwright"_s);
    {
        const auto created = ProjectFile::create(other).value();
        const auto store = created->connect().value();
        const LabelId label = store->reserveLabelIds(2).value();
        QVERIFY(store
                    ->apply({u"Add"_s,
                             {},
                             {LabelChange{{}, Label{label, u"Green"_s, Qt::green, 0}},
                              LabelChange{
                                  {}, Label{LabelId(label.value() + 1), u"red"_s, Qt::red, 1}}}})
                    .isOk());
    }
    const CliResult imported = runCli({u"models"_s, other, u"--import"_s, file, u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.errors.constData());
    const QJsonArray models = imported.json().value(u"models"_s).toArray();
    QCOMPARE(models.size(), 1);
    QCOMPARE(models[0][u"name"_s].toString(), u"shapes"_s);
    QCOMPARE(models[0][u"labels"_s].toArray(), (QJsonArray{u"red"_s, u"Blue"_s}));
    QVERIFY(models[0][u"run"_s].isNull());
    const QJsonValue own =
        runCli({u"models"_s, m_project, u"--json"_s}).json().value(u"models"_s).toArray().last();
    const QJsonObject kept = own[u"thresholds"_s].toObject();
    const QJsonObject carried = models[0][u"thresholds"_s].toObject();
    QCOMPARE(carried.value(u"red"_s), kept.value(u"Red"_s));
    QCOMPARE(carried.value(u"Blue"_s), kept.value(u"Blue"_s));
    const CliResult again =
        runCli({u"models"_s, other, u"--from-project"_s, m_project, u"--json"_s});
    QVERIFY2(again.exitCode == 0, again.errors.constData());
    QCOMPARE(again.json().value(u"models"_s).toArray().size(), 2);
    // It finds what it found before, by the names of its new project.
    const QString image = m_folder.filePath(u"shape 1 ä.png"_s);
    const QStringList options{image, u"--min-confidence"_s, u"0"_s, u"--format"_s, u"csv"_s};
    const QByteArray here = runCli(QStringList{u"detect"_s, m_project} + options).output;
    const QByteArray there = runCli(QStringList{u"detect"_s, other} + options).output;
    QVERIFY(here.contains(",Red,") || here.contains(",Blue,"));
    QCOMPARE(there, QByteArray(here).replace(",Red,", ",red,"));
    QCOMPARE(runCli(QStringList{u"detect"_s, file} + options).output, here);
}

void TestCliTraining::exportsWhatChangedSinceTheTraining()
{
    const QString copy = m_folder.filePath(u"since.boxwright"_s);
    QCOMPARE(runCli({u"copy"_s, m_project, copy}).exitCode, 0);
    const QStringList arguments{u"export"_s,  copy,        u"--format"_s,
                                u"coco"_s,    u"--out"_s,  m_folder.filePath(u"since"_s),
                                u"--since"_s, u"latest"_s, u"--json"_s};
    QCOMPARE(runCli(arguments).json().value(u"images"_s).toInt(-1), 0);
    {
        const ReadProject project(copy);
        const ImageRecord image = project.store->images().value().front();
        const Annotation box = project.store->annotations(image.id).value().front();
        QVERIFY(project.store->apply({u"Delete"_s, image.id, {AnnotationChange{image.id, box, {}}}})
                    .isOk());
    }
    QCOMPARE(runCli(arguments).json().value(u"images"_s).toInt(-1), 1);
}

void TestCliTraining::drawingReplacesNoFile()
{
    const QString photos = m_folder.filePath(u"photos"_s);
    QVERIFY(QDir().mkpath(photos));
    const QString photo = QDir(photos).filePath(u"a.jpg"_s);
    const QString other = QDir(photos).filePath(u"a.png"_s);
    QVERIFY(QImage(m_folder.filePath(u"shape 0 ä.png"_s)).save(photo));
    const auto write = [](const QString& path, const QByteArray& bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(other, "somebody's picture"));
    const CliResult result = runCli({u"detect"_s, m_project, photo, u"--draw"_s, photos});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QFile file(other);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("somebody's picture"));
    QCOMPARE(QImage(QDir(photos).filePath(u"a_2.png"_s)).size(), QSize(160, 120));
}

void TestCliTraining::interruptedDetectionWritesItsDocument()
{
    const QString image = m_folder.filePath(u"shape 0 ä.png"_s);
    const QString document = m_folder.filePath(u"found.json"_s);
    QStringList arguments{u"detect"_s, m_project};
    for (int i = 0; i < 2000; ++i)
        arguments.append(image);
    arguments += QStringList{u"--format"_s, u"rekognition"_s, u"--json"_s, document};
    QProcess process;
    process.start(cliProgram(), arguments);
    QVERIFY(process.waitForReadyRead(60000)); // a line an image
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 130);
    QFile file(document);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto images =
        QJsonDocument::fromJson(file.readAll()).object().value(u"images"_s).toArray();
    QVERIFY(!images.isEmpty());
    QVERIFY(images.size() < 2000);
}

void TestCliTraining::nothingReadableIsAFailure()
{
    QCOMPARE(runCli({u"detect"_s, m_project, m_folder.filePath(u"no.png"_s)}).exitCode, 1);
    QFile model(m_folder.filePath(u"broken.safetensors"_s));
    QVERIFY(model.open(QIODevice::WriteOnly));
    model.write("not a model");
    model.close();
    QCOMPARE(runCli({u"detect"_s, model.fileName(), m_folder.path()}).exitCode, 1);
}

void TestCliTraining::copiesInSeveralPartsAreWarnedOfBeforeTheTraining()
{
    const QString project = m_folder.filePath(u"leaking.boxwright"_s);
    makeShapesProject(project, 12);
    // A JPEG of a validation image, which has other bytes but the same look.
    const QString copy = m_folder.filePath(u"look.jpg"_s);
    QVERIFY(QImage(m_folder.filePath(u"shape 13 ä.png"_s)).save(copy, "JPEG", 95));
    {
        const ReadProject read(project);
        ImageRecord image{read.store->reserveImageIds(1).value(), u"look.jpg"_s,
                          hashFile(copy).value(), QSize(160, 120)};
        image.state = ImageState::ConfirmedEmpty;
        image.split = Split::Train;
        QVERIFY(read.store->apply({u"Add image"_s, {}, {ImageChange{{}, image}}}).isOk());
    }
    const CliResult result = runCli(QStringList{u"train"_s, project} + kSmallRun);
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    const qsizetype warned = result.errors.indexOf("copies lies in several parts");
    QVERIFY2(warned >= 0 && warned < result.errors.indexOf("Epoch 1 of 3"),
             result.errors.constData());
}

QTEST_MAIN(TestCliTraining)
#include "tst_clitraining.moc"
