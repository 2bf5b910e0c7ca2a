// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTest>

#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// Input as it should not be: repaired or refused, told, and never a crash.
class TestBadImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<ForeignFiles>();
        m_project = std::make_unique<TemporaryProject>();
        m_files->writeImage(u"images/a.png"_s);
        m_files->writeImage(u"images/b.png"_s);
    }

    void repairsAndRefusesBoxes_data();
    void repairsAndRefusesBoxes();
    void missingFilesAndFolders();
    void aFileThatIsNoImage();
    void aTruncatedJpegIsAddedWithAWarning();
    void truncatedImagesThatCannotBeShownAreLeftOut();
    void xmlThatIsNotVoc();
    void jsonCutInHalfImportsNothing();
    void filesThatArePassedOverAreTold();
    void vocIsFoundBehindOtherXml();
    void anAnnotationForAMissingImage();
    void pathsNeverLeaveTheFolder_data();
    void pathsNeverLeaveTheFolder();
    void labelsWithoutOrWithEndlessNames();
    void anImageOfAnotherSizeIsTold();
    void anImageListedTwiceIsOneImage();
    void manyProblemsAreSummedUp();
    void imagesNamedWronglyAreReadByContent();

private:
    Result<ImportReport> importCoco(const QByteArray& json)
    {
        m_files->write(u"coco.json"_s, json);
        return importDataset(
            m_project->store(),
            {.images = {m_files->images()}, .annotationsPath = m_files->path(u"coco.json"_s)});
    }
    ImportReport importBox(const QByteArray& bbox)
    {
        return valueOf(importCoco(cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, bbox))));
    }
    bool isProjectEmpty()
    {
        return valueOf(m_project->store().images()).empty()
            && valueOf(m_project->store().labels()).empty()
            && valueOf(m_project->store().history(std::nullopt)).empty();
    }

    std::unique_ptr<ForeignFiles> m_files;
    std::unique_ptr<TemporaryProject> m_project;
};

void TestBadImport::repairsAndRefusesBoxes_data()
{
    QTest::addColumn<QByteArray>("bbox");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QRectF>("kept"); // null: refused
    // The image has 100 x 80 pixels.
    QTest::newRow("zero size") << QByteArray("[5, 5, 0, 0]")
                               << QByteArray("ERROR_BOUNDING_BOX_TOO_SMALL") << QRectF();
    QTest::newRow("a line") << QByteArray("[5, 5, 10, 0]")
                            << QByteArray("ERROR_BOUNDING_BOX_TOO_SMALL") << QRectF();
    QTest::newRow("over the left border")
        << QByteArray("[-10, 5, 30, 10]") << QByteArray("BOX_OUTSIDE_IMAGE")
        << QRectF(0, 5, 20, 10);
    QTest::newRow("over two borders") << QByteArray("[90, 70, 30, 30]")
                                      << QByteArray("BOX_OUTSIDE_IMAGE") << QRectF(90, 70, 10, 10);
    QTest::newRow("far outside") << QByteArray("[200, 5, 30, 10]")
                                 << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("touching from outside")
        << QByteArray("[100, 5, 30, 10]") << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("swapped corners") << QByteArray("[30, 40, -10, -20]")
                                     << QByteArray("BOX_CORNERS_SWAPPED") << QRectF(20, 20, 10, 20);
    QTest::newRow("huge") << QByteArray("[1e308, 1e308, 1e308, 1e308]")
                          << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("huge width") << QByteArray("[5, 5, 1e300, 10]")
                                << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("text") << QByteArray("[\"x\", 5, 10, 10]")
                          << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("null") << QByteArray("[null, 5, 10, 10]")
                          << QByteArray("ERROR_INVALID_BOUNDING_BOX") << QRectF();
    QTest::newRow("the whole image")
        << QByteArray("[0, 0, 100, 80]") << QByteArray() << QRectF(0, 0, 100, 80);
}

void TestBadImport::repairsAndRefusesBoxes()
{
    QFETCH(QByteArray, bbox);
    QFETCH(QByteArray, code);
    QFETCH(QRectF, kept);
    const ImportReport report = importBox(bbox);
    QVERIFY2(code.isEmpty() || hasProblem(report, code.constData()),
             problemCodes(report).constData());
    const auto images = valueOf(m_project->store().images());
    QCOMPARE(images.size(), std::size_t(1));
    const auto boxes = valueOf(m_project->store().annotations(images[0].id));
    QCOMPARE(report.boxesAdded, kept.isNull() ? 0 : 1);
    QCOMPARE(report.boxesRefused, kept.isNull() ? 1 : 0);
    QCOMPARE(report.boxesRepaired, kept.isNull() || code.isEmpty() ? 0 : 1);
    QCOMPARE(boxes.size(), std::size_t(report.boxesAdded));
    if (!boxes.empty())
        QCOMPARE(boxes[0].box, BoundingBox::fromRect(kept));
    QCOMPARE(images[0].state, boxes.empty() ? ImageState::Unseen : ImageState::HasBoxes);
}

void TestBadImport::missingFilesAndFolders()
{
    const auto noFolder =
        importDataset(m_project->store(), {.images = {m_files->path(u"nowhere"_s)}});
    QVERIFY(!noFolder);
    QCOMPARE(noFolder.error().code, ErrorCode::NotFound);
    const auto noFile = importDataset(
        m_project->store(),
        {.images = {m_files->images()}, .annotationsPath = m_files->path(u"nowhere.json"_s)});
    QVERIFY(!noFile);
    QCOMPARE(noFile.error().code, ErrorCode::NotFound);
    const auto noVoc = importDataset(
        m_project->store(), {.format = ExchangeFormat::Voc, .images = {m_files->images()}});
    QVERIFY(!noVoc);
    QVERIFY(isProjectEmpty());
}

void TestBadImport::aFileThatIsNoImage()
{
    m_files->write(u"images/c.jpg"_s, "no image at all");
    m_files->write(u"images/d.png"_s, QByteArray());
    const auto folder = valueOf(importDataset(
        m_project->store(), {.format = ExchangeFormat::Folder, .images = {m_files->images()}}));
    QCOMPARE(folder.imagesAdded, 2);
    QCOMPARE(folder.imagesSkipped, 2);
    QVERIFY(hasProblem(folder, "ERROR_INVALID_IMAGE"));
    const auto coco =
        valueOf(importCoco(cocoFile(cocoImage(1, "c.jpg"), cocoBox(1, 1, 3, "[1, 2, 3, 4]"))));
    QCOMPARE(coco.imagesSkipped, 1);
    QCOMPARE(coco.boxesRefused, 1);
    QCOMPARE(coco.boxesAdded, 0);
}

void TestBadImport::aTruncatedJpegIsAddedWithAWarning()
{
    m_files->writeImage(u"images/c.jpg"_s, {300, 200});
    QFile file(m_files->path(u"images/c.jpg"_s));
    QVERIFY(file.resize(file.size() - 20));
    const auto report = valueOf(importCoco(cocoFile(cocoImage(1, "c.jpg"), {})));
    QCOMPARE(report.imagesAdded, 1);
    QVERIFY(hasProblem(report, "IMAGE_CUT_OFF"));
}

void TestBadImport::truncatedImagesThatCannotBeShownAreLeftOut()
{
    for (const QString& name : {u"images/c.png"_s, u"images/c.bmp"_s}) {
        m_files->writeImage(name, {300, 200});
        QFile file(m_files->path(name));
        QVERIFY(file.resize(file.size() - 20));
        const auto report =
            valueOf(importCoco(cocoFile(cocoImage(1, QFileInfo(name).fileName().toUtf8()), {})));
        QCOMPARE(report.imagesAdded, 0);
        QVERIFY(hasProblem(report, "ERROR_INVALID_IMAGE"));
    }
}

void TestBadImport::xmlThatIsNotVoc()
{
    m_files->write(u"annotations/a.xml"_s, "<svg></svg>");
    const ImportRequest one{.format = ExchangeFormat::Voc,
                            .images = {m_files->images()},
                            .annotationsPath = m_files->path(u"annotations/a.xml"_s)};
    const auto refused = importDataset(m_project->store(), one);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidFormat);
    QVERIFY(isProjectEmpty());
    // Among good ones it is left out.
    m_files->write(u"annotations/b.xml"_s, vocFile("b.png", vocObject("x", "1", "1", "9", "9")));
    m_files->write(u"annotations/c.xml"_s, vocFile("c.png", {}).left(50));
    const auto mixed = valueOf(importDataset(
        m_project->store(), {.format = ExchangeFormat::Voc, .images = {m_files->images()}}));
    QCOMPARE(mixed.imagesAdded, 1);
    QVERIFY(hasProblem(mixed, "NOT_VOC"));
}

void TestBadImport::jsonCutInHalfImportsNothing()
{
    const QByteArray json = cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]"));
    for (const double share : {0.2, 0.5, 0.9, 0.99}) {
        const auto report = importCoco(json.left(qsizetype(double(json.size()) * share)));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::InvalidFormat);
        QVERIFY(report.error().message.contains(u"coco.json"));
    }
    QVERIFY(isProjectEmpty());
}

void TestBadImport::filesThatArePassedOverAreTold()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(u"images/cut.json"_s, "{\"images\": [{\"file_na");
    files.write(u"images/other.json"_s, "{\"version\": 1}");
    const auto told = [](const ImportReport& report, const QString& file) {
        const auto problem = std::find_if(
            report.problems.begin(), report.problems.end(), [&](const ImportProblem& p) {
                return p.code == u"FILE_NOT_READ" && p.file.endsWith(file);
            });
        return problem == report.problems.end() ? std::nullopt : std::optional(problem->severity);
    };
    for (const bool hasCoco : {false, true}) {
        if (hasCoco)
            files.write(u"images/coco.json"_s,
                        cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
        TemporaryProject project;
        const auto report = valueOf(importDataset(project.store(), {.images = {files.images()}}));
        QCOMPARE(report.imagesAdded, 1);
        QCOMPARE(report.boxesAdded, hasCoco ? 1 : 0);
        QCOMPARE(told(report, u"cut.json"_s), std::optional(ProblemSeverity::Error));
        QCOMPARE(told(report, u"other.json"_s), std::optional(ProblemSeverity::Info));
    }
    files.write(u"named/cut.json"_s, "{\"images\": [{\"file_na");
    TemporaryProject project;
    const auto failed = importDataset(
        project.store(), {.images = {files.images()}, .annotationsPath = files.path(u"named"_s)});
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.contains(u"cut.json"), qPrintable(failed.error().message));
}

void TestBadImport::vocIsFoundBehindOtherXml()
{
    ForeignFiles files;
    for (int i = 0; i < 30; ++i)
        files.write(u"images/a%1.xml"_s.arg(i), "<settings/>");
    files.writeImage(u"images/b.png"_s);
    files.write(u"images/b.xml"_s, vocFile("b.png", vocObject("cat", "1", "1", "9", "9")));
    TemporaryProject project;
    const auto report = valueOf(importDataset(project.store(), {.images = {files.images()}}));
    QCOMPARE(report.boxesAdded, 1);
    const auto isTold = [](const ImportProblem& problem) { return problem.code == u"NOT_VOC"; };
    QCOMPARE(std::count_if(report.problems.begin(), report.problems.end(), isTold), 30);
}

void TestBadImport::anAnnotationForAMissingImage()
{
    const auto report = valueOf(importCoco(
        cocoFile(cocoImage(1, "gone.png") + ',' + cocoImage(2, "a.png"),
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 3, "[1, 2, 3, 4]") + ','
                     + cocoBox(3, 55, 3, "[1, 2, 3, 4]"))));
    QCOMPARE(report.imagesAdded, 1);
    QCOMPARE(report.imagesSkipped, 1);
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(report.boxesRefused, 2);
    QVERIFY(hasProblem(report, "IMAGE_MISSING"));
    QVERIFY(hasProblem(report, "ANNOTATION_WITHOUT_IMAGE"));
}

void TestBadImport::pathsNeverLeaveTheFolder_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("above") << QByteArray("../outside.png");
    QTest::newRow("above, deeper") << QByteArray("x/../../outside.png");
    QTest::newRow("backslashes") << QByteArray("..\\\\outside.png");
    QTest::newRow("absolute") << QByteArray("/etc/passwd");
    QTest::newRow("Windows") << QByteArray("C:\\\\x\\\\outside.png");
    QTest::newRow("Windows, slashes") << QByteArray("c:/outside.png");
}

void TestBadImport::pathsNeverLeaveTheFolder()
{
    QFETCH(QByteArray, name);
    m_files->writeImage(u"outside.png"_s);
    const auto report =
        valueOf(importCoco(cocoFile(cocoImage(1, name), cocoBox(1, 1, 3, "[1, 2, 3, 4]"))));
    QCOMPARE(report.imagesAdded, 0);
    QCOMPARE(report.imagesSkipped, 1);
    QVERIFY2(hasProblem(report, "UNSAFE_PATH"), problemCodes(report).constData());
}

void TestBadImport::labelsWithoutOrWithEndlessNames()
{
    m_files->write(u"annotations/a.xml"_s,
                   vocFile("a.png",
                           vocObject(" ", "1", "1", "9", "9")
                               + vocObject(QByteArray(257, 'x').constData(), "1", "1", "9", "9")
                               + vocObject("good", "1", "1", "9", "9")));
    const auto report = valueOf(importDataset(
        m_project->store(), {.format = ExchangeFormat::Voc, .images = {m_files->images()}}));
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(report.boxesRefused, 2);
    QCOMPARE(report.labelsAdded, 1);
    QVERIFY(hasProblem(report, "ERROR_INVALID_LABEL_NAME_LENGTH"));
}

void TestBadImport::anImageOfAnotherSizeIsTold()
{
    for (const auto& [size, code] :
         {std::pair("<width>80</width><height>100</height>", "IMAGE_SIZE_SWAPPED"),
          std::pair("<width>200</width><height>160</height>", "IMAGE_SIZE_DIFFERS")}) {
        m_files->write(u"annotations/a.xml"_s,
                       vocFile("a.png", vocObject("x", "1", "1", "9", "9"), size));
        const auto report = valueOf(importDataset(
            m_project->store(), {.format = ExchangeFormat::Voc, .images = {m_files->images()}}));
        QVERIFY2(hasProblem(report, code), code);
    }
    // Trust the bytes: a size of 0 says nothing.
    m_files->write(
        u"annotations/a.xml"_s,
        vocFile("a.png", vocObject("x", "1", "1", "9", "9"), "<width>0</width><height>0</height>"));
    const auto report = valueOf(importDataset(
        m_project->store(), {.format = ExchangeFormat::Voc, .images = {m_files->images()}}));
    QVERIFY(!hasProblem(report, "IMAGE_SIZE_DIFFERS"));
}

void TestBadImport::anImageListedTwiceIsOneImage()
{
    const auto report = valueOf(importCoco(
        cocoFile(cocoImage(1, "a.png") + ',' + cocoImage(2, "a.png"),
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 3, "[5, 6, 7, 8]"))));
    QCOMPARE(report.imagesAdded, 1);
    QCOMPARE(report.boxesAdded, 2);
    QVERIFY(hasProblem(report, "IMAGE_LISTED_TWICE"));
}

void TestBadImport::manyProblemsAreSummedUp()
{
    QByteArray boxes;
    for (int i = 1; i <= 5000; ++i)
        boxes += (i > 1 ? "," : "") + cocoBox(i, 1, 3, "[5, 5, 0, 0]");
    const auto report = valueOf(importCoco(cocoFile(cocoImage(1, "a.png"), boxes)));
    QCOMPARE(report.boxesRefused, 5000);
    QVERIFY(report.problems.size() < 1100);
    QVERIFY(report.problems.back().message.contains(QLocale().toString(4000)));
}

void TestBadImport::imagesNamedWronglyAreReadByContent()
{
    QVERIFY(QFile::rename(m_files->path(u"images/a.png"_s), m_files->path(u"images/a.jpg"_s)));
    const auto report =
        valueOf(importCoco(cocoFile(cocoImage(1, "a.jpg"), cocoBox(1, 1, 3, "[1, 2, 3, 4]"))));
    QCOMPARE(report.imagesAdded, 1);
    QCOMPARE(report.boxesAdded, 1);
}

QTEST_GUILESS_MAIN(TestBadImport)
#include "tst_badimport.moc"
