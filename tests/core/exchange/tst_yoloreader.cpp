// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"

#include <QTest>

#include <cmath>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// A set in the folder "set": images of 100 x 80 pixels and label files as other programs write
/// them, taken into a project.
class TestYoloReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<ForeignFiles>();
        m_project = std::make_unique<TemporaryProject>();
    }

    void aFolderWithDataYaml();
    void namesAreFound_data();
    void namesAreFound();
    void classesWithoutNames();
    void aClassThatTheNamesLack();
    void linesAsTheyCome_data();
    void linesAsTheyCome();
    void scoresAreOfAModel();
    void outlinesBecomeBoxes();
    void notesAreNoLabels();
    void labelsBesideTheirImages();
    void damagedDescriptions_data();
    void damagedDescriptions();
    void aHugeFileIsLeftOut();

private:
    ImportReport take(const QString& annotations, const QString& images = u"set"_s)
    {
        return valueOf(importDataset(m_project->store(),
                                     {.format = ExchangeFormat::Yolo,
                                      .images = {m_files->path(images)},
                                      .annotationsPath = m_files->path(annotations)}));
    }
    QString labelOf(const Annotation& box)
    {
        for (const Label& label : valueOf(m_project->store().labels())) {
            if (label.id == box.label)
                return label.name;
        }
        return {};
    }

    std::unique_ptr<ForeignFiles> m_files;
    std::unique_ptr<TemporaryProject> m_project;
};

void TestYoloReader::aFolderWithDataYaml()
{
    m_files->writeImage(u"set/images/a.png"_s, {100, 80}, 1);
    m_files->writeImage(u"set/images/empty.png"_s, {100, 80}, 2);
    m_files->writeImage(u"set/images/unseen.png"_s, {100, 80}, 3);
    m_files->write(u"set/data.yaml"_s,
                   "path: .\ntrain: images\nnc: 2\nnames:\n  0: cat\n  1: dog\n");
    m_files->write(u"set/labels/a.txt"_s, "1 0.5 0.5 0.2 0.5\n0 0.25 0.25 0.5 0.5\n");
    m_files->write(u"set/labels/empty.txt"_s, "\n");
    m_files->write(u"set/labels.cache"_s, "of another program");
    const auto report =
        valueOf(importDataset(m_project->store(), {.images = {m_files->path(u"set"_s)}}));
    QVERIFY2(!hasErrors(report), problemCodes(report).constData());
    QVERIFY(hasProblem(report, "FORMAT_RECOGNISED"));
    QVERIFY(!hasProblem(report, "IMAGE_GUESSED"));
    QCOMPARE(report.imagesAdded, 3);
    QCOMPARE(report.imagesSkipped, 0);
    QCOMPARE(report.boxesAdded, 2);
    QCOMPARE(imageOf(*m_project, u"/a.png"_s).state, ImageState::HasBoxes);
    QCOMPARE(imageOf(*m_project, u"empty.png"_s).state, ImageState::ConfirmedEmpty);
    QCOMPARE(imageOf(*m_project, u"unseen.png"_s).state, ImageState::Unseen);
    const auto boxes = boxesOf(*m_project, u"/a.png"_s);
    QCOMPARE(boxes.at(0).box, (BoundingBox{40, 20, 20, 40}));
    QCOMPARE(boxes.at(1).box, (BoundingBox{0, 0, 50, 40}));
    QCOMPARE(labelOf(boxes[0]), u"dog"_s);
    QCOMPARE(labelOf(boxes[1]), u"cat"_s);
    const auto labels = valueOf(m_project->store().labels());
    QCOMPARE(labelNames(*m_project), (QStringList{u"cat"_s, u"dog"_s}));
    QCOMPARE(labels[0].foreignId, u"0"_s);
    QCOMPARE(labels[1].foreignId, u"1"_s);

    const auto again =
        valueOf(importDataset(m_project->store(), {.images = {m_files->path(u"set"_s)}}));
    QCOMPARE(again.imagesAdded + again.imagesUpdated + again.boxesAdded, 0);
}

void TestYoloReader::namesAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("labelImg") << u"set/labels/classes.txt"_s << QByteArray("cat\ndog");
    QTest::newRow("lines of Windows") << u"set/labels/classes.txt"_s
                                      << QByteArray("\xef\xbb\xbf"
                                                    "cat\r\ndog\r\n\r\n");
    QTest::newRow("darknet") << u"set/obj.names"_s << QByteArray("cat\ndog\n");
    QTest::newRow("Roboflow for darknet")
        << u"set/labels/_darknet.labels"_s << QByteArray("cat\ndog");
    QTest::newRow("beside the images") << u"set/images/classes.txt"_s << QByteArray("cat\ndog");
    QTest::newRow("a list") << u"set/data.yaml"_s << QByteArray("nc: 2\nnames: ['cat', \"dog\"]\n");
    QTest::newRow("a map") << u"set/data.yaml"_s << QByteArray("names:\n  1: dog\n  0: cat\n");
    QTest::newRow("another name") << u"set/pets.yml"_s
                                  << QByteArray("\xef\xbb\xbfnames:\r\n- cat\r\n- dog\r\n");
}

void TestYoloReader::namesAreFound()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    m_files->writeImage(u"set/images/a.png"_s);
    m_files->write(u"set/labels/a.txt"_s, "1 0.5 0.5 0.2 0.5\n");
    m_files->write(name, content);
    const auto report = take(u"set/labels"_s, u"set/images"_s);
    QVERIFY2(!hasErrors(report), problemCodes(report).constData());
    QVERIFY(!hasProblem(report, "CLASS_NAMES_MISSING"));
    QVERIFY(!hasProblem(report, "FILE_NOT_READ"));
    QCOMPARE(labelNames(*m_project), (QStringList{u"cat"_s, u"dog"_s}));
    QCOMPARE(labelOf(boxesOf(*m_project, u"a.png"_s).at(0)), u"dog"_s);
}

void TestYoloReader::classesWithoutNames()
{
    m_files->writeImage(u"set/images/a.png"_s);
    m_files->write(u"set/labels/a.txt"_s, "7 0.5 0.5 0.2 0.5\n0 0.5 0.5 0.1 0.1\n");
    const auto report = take(u"set/labels"_s, u"set/images"_s);
    QVERIFY2(hasProblem(report, "CLASS_NAMES_MISSING"), problemCodes(report).constData());
    QVERIFY(!hasProblem(report, "ERROR_MISSING_CLASS_MAP_ID"));
    QCOMPARE(labelNames(*m_project), (QStringList{u"class_0"_s, u"class_7"_s}));
    QCOMPARE(valueOf(m_project->store().labels()).at(1).foreignId, u"7"_s);
}

void TestYoloReader::aClassThatTheNamesLack()
{
    m_files->writeImage(u"set/images/a.png"_s);
    m_files->write(u"set/labels/classes.txt"_s, "cat\n\nbird\n");
    m_files->write(u"set/labels/a.txt"_s,
                   "0 0.5 0.5 0.2 0.5\n1 0.5 0.5 0.1 0.1\n5 0.5 0.5 0.3 0.3\n5 0.5 0.5 0.4 0.4\n");
    const auto report = take(u"set/labels"_s, u"set/images"_s);
    QCOMPARE(problemCodes(report).count("ERROR_MISSING_CLASS_MAP_ID"), 2); // once a class
    QVERIFY(!hasProblem(report, "CLASS_NAMES_MISSING"));
    QCOMPARE(report.boxesAdded, 4);
    QCOMPARE(labelNames(*m_project),
             (QStringList{u"cat"_s, u"bird"_s, u"class_1"_s, u"class_5"_s}));
}

void TestYoloReader::linesAsTheyCome_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("code"); // empty: nothing to say
    QTest::addColumn<QRectF>("kept"); // null: refused
    const QRectF middle(40, 20, 20, 40);
    QTest::newRow("plain") << QByteArray("0 0.5 0.5 0.2 0.5") << QByteArray() << middle;
    QTest::newRow("tabs") << QByteArray("0\t0.5\t 0.5\t0.2\t0.5 \r") << QByteArray() << middle;
    QTest::newRow("powers of ten")
        << QByteArray("0.0 5e-1 5E-1 2e-1 0.5") << QByteArray() << middle;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "0 0.5 0.5 0.2 0.5")
                                     << QByteArray() << middle;
    QTest::newRow("rounded over the border")
        << QByteArray("0 0.9 0.5 0.2000005 0.5") << QByteArray()
        << QRectF(79.999975, 20, 20.000025, 40);
    QTest::newRow("over the border") << QByteArray("0 0.95 0.5 0.2 0.5")
                                     << QByteArray("BOX_OUTSIDE_IMAGE") << QRectF(85, 20, 15, 40);
    QTest::newRow("outside") << QByteArray("0 1.5 0.5 0.2 0.5")
                             << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("no area") << QByteArray("0 0.5 0.5 0 0.5")
                             << QByteArray("ERROR_BOUNDING_BOX_TOO_SMALL") << QRectF();
    QTest::newRow("cut off") << QByteArray("0 0.5 0.5 0.2")
                             << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("seven numbers") << QByteArray("0 0.1 0.1 0.2 0.2 0.3 0.3 0.4")
                                   << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("negative class")
        << QByteArray("-1 0.5 0.5 0.2 0.5") << QByteArray("ERROR_MISSING_CLASS_MAP_ID") << QRectF();
    QTest::newRow("half a class") << QByteArray("0.5 0.5 0.5 0.2 0.5")
                                  << QByteArray("ERROR_MISSING_CLASS_MAP_ID") << QRectF();
    QTest::newRow("class beyond any") << QByteArray("1e300 0.5 0.5 0.2 0.5")
                                      << QByteArray("ERROR_MISSING_CLASS_MAP_ID") << QRectF();
    QTest::newRow("no number") << QByteArray("0 nan 0.5 0.2 0.5")
                               << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("infinite") << QByteArray("0 0.5 0.5 1e999 0.5")
                              << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("infinite outline") << QByteArray("0 0.5 0.5 0.2 inf 0.3 0.3")
                                      << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("decimal comma")
        << QByteArray("0 0,5 0.5 0.2 0.5") << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
}

void TestYoloReader::linesAsTheyCome()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, code);
    QFETCH(QRectF, kept);
    m_files->writeImage(u"set/images/a.png"_s);
    m_files->write(u"set/data.yaml"_s, "names: [cat]\n");
    m_files->write(u"set/labels/a.txt"_s, line + '\n');
    const auto report = take(u"set/data.yaml"_s);
    QCOMPARE(report.imagesAdded, 1);
    QCOMPARE(report.boxesAdded, kept.isNull() ? 0 : 1);
    QCOMPARE(report.boxesRefused, kept.isNull() ? 1 : 0);
    QVERIFY2(code.isEmpty() ? !hasErrors(report) : hasProblem(report, code.constData()),
             problemCodes(report).constData());
    QCOMPARE(report.boxesRepaired, code.isEmpty() || kept.isNull() ? 0 : 1);
    const ImageState state = imageOf(*m_project, u"a.png"_s).state;
    QCOMPARE(state, kept.isNull() ? ImageState::Unseen : ImageState::HasBoxes);
    const auto boxes = boxesOf(*m_project, u"a.png"_s);
    if (kept.isNull()) {
        QVERIFY(boxes.empty());
        return;
    }
    const BoundingBox& box = boxes.at(0).box;
    for (const double difference :
         {box.x - kept.x(), box.y - kept.y(), box.width - kept.width(), box.height - kept.height()})
        QVERIFY(std::abs(difference) < 1e-9);
    QVERIFY(box.right() <= 100);
}

void TestYoloReader::scoresAreOfAModel()
{
    m_files->writeImage(u"set/images/a.png"_s);
    m_files->write(u"set/data.yaml"_s, "names: [cat]\n");
    // The second sixth number is that of a track.
    m_files->write(u"set/labels/a.txt"_s, "0 0.5 0.5 0.2 0.5 0.75\n0 0.5 0.5 0.3 0.5 17\n");
    take(u"set/data.yaml"_s);
    const auto boxes = boxesOf(*m_project, u"a.png"_s);
    QCOMPARE(boxes.at(0).score, std::optional(0.75));
    QCOMPARE(boxes.at(0).author, BoxAuthor::Model);
    QVERIFY(!boxes.at(1).score);
    QCOMPARE(boxes.at(1).author, BoxAuthor::Import);
}

void TestYoloReader::outlinesBecomeBoxes()
{
    m_files->writeImage(u"set/images/a.png"_s);
    m_files->write(u"set/data.yaml"_s, "names: [cat]\n");
    m_files->write(u"set/labels/a.txt"_s,
                   "0 0.5 0.25 0.25 0.5 0.75 0.625\n0 0.25 0.25 0.5 0.25 0.5 0.5 0.25 0.5\n"
                   "0 0.5 0.5 0.5 0.5\n");
    const auto report = take(u"set/data.yaml"_s);
    QCOMPARE(problemCodes(report).count("OUTLINES_NOT_KEPT"), 1); // once a file
    QVERIFY(!hasErrors(report));
    const auto boxes = boxesOf(*m_project, u"a.png"_s);
    QCOMPARE(boxes.at(0).box, (BoundingBox{25, 20, 50, 30}));
    QCOMPARE(boxes.at(1).box, (BoundingBox{25, 20, 25, 20}));
    QCOMPARE(boxes.at(2).box, (BoundingBox{25, 20, 50, 40}));
}

void TestYoloReader::notesAreNoLabels()
{
    m_files->writeImage(u"set/images/a.png"_s, {100, 80}, 1);
    m_files->writeImage(u"set/images/b.png"_s, {100, 80}, 2);
    m_files->write(u"set/data.yaml"_s, "names: [cat]\nnc: 1\n");
    m_files->write(u"set/labels/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"set/labels/b.txt"_s, "a photo of a cat\n");
    m_files->write(u"set/labels/classes.txt"_s, "1\n5\n10\n");
    m_files->write(u"set/README.txt"_s, "2026\n");
    m_files->write(u"set/README.dataset.txt"_s, "");
    m_files->write(u"set/train.txt"_s, "images/a.png\n");
    m_files->write(u"set/val.txt"_s, "");
    for (const QString& annotations : {u"set"_s, u"set/data.yaml"_s}) {
        m_project = std::make_unique<TemporaryProject>();
        const auto report = take(annotations);
        QVERIFY2(!hasErrors(report), problemCodes(report).constData());
        QCOMPARE(problemCodes(report).count("FILE_NOT_READ"), 1);
        QCOMPARE(report.imagesAdded, 2);
        QCOMPARE(report.boxesAdded, 1);
        QCOMPARE(imageOf(*m_project, u"b.png"_s).state, ImageState::Unseen);
    }
}

void TestYoloReader::labelsBesideTheirImages()
{
    m_files->writeImage(u"set/one/a.png"_s, {100, 80}, 1);
    m_files->writeImage(u"set/two/a.png"_s, {100, 80}, 2);
    m_files->writeImage(u"set/two/b.1.png"_s, {100, 80}, 3);
    m_files->write(u"set/one/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"set/two/a.txt"_s, "0 0.5 0.5 0.4 0.5\n");
    m_files->write(u"set/two/b.1.txt"_s, "0 0.5 0.5 0.6 0.5\n");
    m_files->write(u"set/one/classes.txt"_s, "cat\n");
    m_files->write(u"set/two/classes.txt"_s, "dog\n"); // its own numbers
    const auto report =
        valueOf(importDataset(m_project->store(), {.images = {m_files->path(u"set"_s)}}));
    QVERIFY2(!hasErrors(report), problemCodes(report).constData());
    QVERIFY(!hasProblem(report, "IMAGE_GUESSED"));
    QCOMPARE(report.boxesAdded, 3);
    QCOMPARE(labelOf(boxesOf(*m_project, u"one/a.png"_s).at(0)), u"cat"_s);
    QCOMPARE(labelOf(boxesOf(*m_project, u"two/a.png"_s).at(0)), u"dog"_s);
    QCOMPARE(boxesOf(*m_project, u"b.1.png"_s).size(), std::size_t(1));
}

void TestYoloReader::damagedDescriptions_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("cut off") << QByteArray("train: images\nnames: ['cat', 'do");
    QTest::newRow("deep") << QByteArray("names: ") + QByteArray(20'000, '[');
    QTest::newRow("an unknown alias") << QByteArray("names: *cats\n");
    QTest::newRow("huge") << QByteArray(17 << 20, ' ');
}

void TestYoloReader::damagedDescriptions()
{
    QFETCH(QByteArray, yaml);
    m_files->writeImage(u"set/images/a.png"_s);
    m_files->write(u"set/labels/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"set/data.yaml"_s, yaml);
    const auto named = importDataset(m_project->store(),
                                     {.format = ExchangeFormat::Yolo,
                                      .images = {m_files->path(u"set"_s)},
                                      .annotationsPath = m_files->path(u"set/data.yaml"_s)});
    QVERIFY(!named);
    QCOMPARE(named.error().code, ErrorCode::InvalidFormat);
    QVERIFY(named.error().message.contains(u"data.yaml"));
    // Among labels it is told, and they are read.
    const auto report = take(u"set"_s);
    QVERIFY2(hasProblem(report, "FILE_NOT_READ"), problemCodes(report).constData());
    QCOMPARE(report.boxesAdded, 1);
}

void TestYoloReader::aHugeFileIsLeftOut()
{
    m_files->writeImage(u"set/images/a.png"_s, {100, 80}, 1);
    m_files->writeImage(u"set/images/b.png"_s, {100, 80}, 2);
    m_files->write(u"set/data.yaml"_s, "names: [cat]\n");
    m_files->write(u"set/labels/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"set/labels/b.txt"_s, "0 0.5 0.5 0.2 0.5" + QByteArray(17 << 20, '\0'));
    const auto report = take(u"set/data.yaml"_s);
    QVERIFY2(hasProblem(report, "NOT_YOLO"), problemCodes(report).constData());
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(imageOf(*m_project, u"b.png"_s).state, ImageState::Unseen);
}

QTEST_GUILESS_MAIN(TestYoloReader)
#include "tst_yoloreader.moc"
