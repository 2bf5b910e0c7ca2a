// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"

#include <QDir>
#include <QTest>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// Which image file the boxes of an annotation go to.
class TestImageMatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherSplitIsNeverTaken_data();
    void anotherSplitIsNeverTaken();
    void aStatedFolderThatIsHereIsKeptTo();
    void aGuessTakesNoImageThatIsMeantByAnother();
    void guessesAreTold_data();
    void guessesAreTold();
    void whatIsStatedIsNoGuess_data();
    void whatIsStatedIsNoGuess();
    void twoFilesMayGuessTheSameImage();
    void pathsEndWithWhatIsStated();
    void pathsFromTheAnnotationFile_data();
    void pathsFromTheAnnotationFile();
};

namespace {

Result<ImportReport> importCoco(TemporaryProject& project, const ForeignFiles& files)
{
    return importDataset(project.store(),
                         {.format = ExchangeFormat::Coco,
                          .images = {files.images()},
                          .annotationsPath = files.path(u"json"_s)});
}

} // namespace

void TestImageMatching::anotherSplitIsNeverTaken_data()
{
    QTest::addColumn<bool>("isOtherListed");
    QTest::newRow("the other is listed too") << true;
    QTest::newRow("the other is not listed") << false;
}

void TestImageMatching::anotherSplitIsNeverTaken()
{
    QFETCH(const bool, isOtherListed);
    ForeignFiles files;
    files.writeImage(u"images/train/1.png"_s);
    files.writeImage(u"images/train/2.png"_s, {100, 80}, 9);
    const QByteArray more =
        isOtherListed ? cocoImage(2, "train/1.png") : cocoImage(2, "train/2.png");
    files.write(
        u"json/coco.json"_s,
        cocoFile(cocoImage(1, "val/1.png") + ',' + more,
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 3, "[5, 6, 7, 8]")));
    TemporaryProject project;
    const auto report = valueOf(importCoco(project, files));
    QCOMPARE(report.imagesAdded, 1);
    QCOMPARE(report.boxesAdded, 1);
    QVERIFY2(hasProblem(report, "IMAGE_MISSING"), problemCodes(report).constData());
    QCOMPARE(boxesOf(project, isOtherListed ? u"1.png"_s : u"2.png"_s).front().box,
             (BoundingBox{5, 6, 7, 8}));
}

void TestImageMatching::aStatedFolderThatIsHereIsKeptTo()
{
    ForeignFiles files;
    files.writeImage(u"images/monday/1.png"_s);
    files.writeImage(u"images/tuesday/2.png"_s, {100, 80}, 9);
    files.write(u"json/coco.json"_s,
                cocoFile(cocoImage(1, "tuesday/1.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    TemporaryProject project;
    const auto report = valueOf(importCoco(project, files));
    QCOMPARE(report.imagesAdded, 0);
    QVERIFY2(hasProblem(report, "IMAGE_MISSING"), problemCodes(report).constData());
}

void TestImageMatching::aGuessTakesNoImageThatIsMeantByAnother()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(
        u"json/coco.json"_s,
        cocoFile(cocoImage(1, "A.png") + ',' + cocoImage(2, "a.png"),
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 3, "[5, 6, 7, 8]")));
    TemporaryProject project;
    const auto report = valueOf(importCoco(project, files));
    QCOMPARE(boxesOf(project, u"a.png"_s).size(), std::size_t(1));
    QCOMPARE(boxesOf(project, u"a.png"_s).front().box, (BoundingBox{5, 6, 7, 8}));
    QCOMPARE(report.imagesSkipped, 1);
    QCOMPARE(report.boxesRefused, 1);
}

void TestImageMatching::guessesAreTold_data()
{
    QTest::addColumn<QByteArray>("stated");
    QTest::newRow("another folder") << QByteArray("photos/a.png");
    QTest::newRow("another ending") << QByteArray("sub/a.jpg");
    QTest::newRow("another case") << QByteArray("sub/A.png");
}

void TestImageMatching::guessesAreTold()
{
    QFETCH(const QByteArray, stated);
    ForeignFiles files;
    files.writeImage(u"images/sub/a.png"_s);
    files.write(u"json/coco.json"_s,
                cocoFile(cocoImage(1, stated), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    TemporaryProject project;
    const auto report = valueOf(importCoco(project, files));
    QCOMPARE(report.boxesAdded, 1);
    QVERIFY2(hasProblem(report, "IMAGE_GUESSED"), problemCodes(report).constData());
}

void TestImageMatching::whatIsStatedIsNoGuess_data()
{
    QTest::addColumn<QByteArray>("stated");
    QTest::newRow("the path") << QByteArray("sub/a.png");
    QTest::newRow("seen from above") << QByteArray("images/sub/a.png");
    QTest::newRow("the name alone") << QByteArray("a.png");
}

void TestImageMatching::whatIsStatedIsNoGuess()
{
    QFETCH(const QByteArray, stated);
    ForeignFiles files;
    files.writeImage(u"images/sub/a.png"_s);
    files.write(u"json/coco.json"_s,
                cocoFile(cocoImage(1, stated), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    TemporaryProject project;
    const auto report = valueOf(importCoco(project, files));
    QCOMPARE(report.boxesAdded, 1);
    QVERIFY2(!hasProblem(report, "IMAGE_GUESSED"), problemCodes(report).constData());
}

void TestImageMatching::twoFilesMayGuessTheSameImage()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(u"json/cats.json"_s,
                cocoFile(cocoImage(1, "data/a.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    files.write(u"json/dogs.json"_s,
                cocoFile(cocoImage(1, "data/a.png"), cocoBox(1, 1, 8, "[5, 6, 7, 8]")));
    TemporaryProject project;
    const auto report = valueOf(importCoco(project, files));
    QCOMPARE(report.imagesAdded, 1);
    QCOMPARE(report.boxesAdded, 2);
}

void TestImageMatching::pathsEndWithWhatIsStated()
{
    ForeignFiles files;
    files.writeImage(u"set/images/cam1/1.png"_s, {100, 80}, 1);
    files.writeImage(u"set/images/cam2/1.png"_s, {100, 80}, 2);
    files.write(
        u"json/coco.json"_s,
        cocoFile(cocoImage(1, "cam1/1.png") + ',' + cocoImage(2, "cam2/1.png"),
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 3, "[5, 6, 7, 8]")));
    TemporaryProject project;
    const auto report = valueOf(importDataset(project.store(),
                                              {.format = ExchangeFormat::Coco,
                                               .images = {files.path(u"set"_s)},
                                               .annotationsPath = files.path(u"json"_s)}));
    QVERIFY2(!hasErrors(report), problemCodes(report).constData());
    QVERIFY2(!hasProblem(report, "IMAGE_GUESSED"), problemCodes(report).constData());
    QCOMPARE(boxesOf(project, u"cam1/1.png"_s).at(0).box, (BoundingBox{1, 2, 3, 4}));
    QCOMPARE(boxesOf(project, u"cam2/1.png"_s).at(0).box, (BoundingBox{5, 6, 7, 8}));
}

void TestImageMatching::pathsFromTheAnnotationFile_data()
{
    QTest::addColumn<QString>("stated"); // "%1": the folder of all
    QTest::newRow("relative") << u"../images/a.png"_s;
    QTest::newRow("absolute") << u"%1/images/a.png"_s;
}

void TestImageMatching::pathsFromTheAnnotationFile()
{
    QFETCH(const QString, stated);
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    const QString name = stated.contains(u'%') ? stated.arg(files.path()) : stated;
    files.write(
        u"json/coco.json"_s,
        cocoFile(cocoImage(1, QDir::cleanPath(name).toUtf8()), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    TemporaryProject project;
    const auto report = valueOf(importCoco(project, files));
    QVERIFY2(!hasErrors(report), problemCodes(report).constData());
    QVERIFY2(!hasProblem(report, "IMAGE_GUESSED"), problemCodes(report).constData());
    QCOMPARE(report.boxesAdded, 1);
}

QTEST_GUILESS_MAIN(TestImageMatching)
#include "tst_imagematching.moc"
