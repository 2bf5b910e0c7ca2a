// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestDatasetImporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsAFolderOfImages();
    void addsOneImage();
    void readsVocBesideTheImages();
    void shiftsOneBasedBoxesOnRequest();
    void keepsCocoBoxesBitForBit();
    void keepsForeignIdsAndUnknownKeys();
    void findsTheFormatByItself();
    void takesOfficialSplits();
    void emptyImagesFollowTheRequest();
    void plainImagesAreNotEmptyByTheWay();
    void mapsLabels();
    void turnsBoxesThatWereDrawnOnTheStoredPixels();
    void boxesThatFitOnlyTheStoredPixelsWereDrawnOnThem();
    void eachRepairedBoxCountsOnce();
    void repeatedBoxesCountOnce();
    void tellsProgressInTheCallingThread();
    void cancellingACopyLeavesNothing();
    void unicodeAndSpacesInEveryPath();
};

void TestDatasetImporter::addsAFolderOfImages()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.writeImage(u"images/deep/b.jpg"_s);
    files.write(u"images/notes.txt"_s, "not an image");
    files.write(u"images/.hidden"_s, "nor this");
    TemporaryProject project;
    const auto report = valueOf(importDataset(
        project.store(), {.format = ExchangeFormat::Folder, .images = {files.images()}}));
    QCOMPARE(report.imagesAdded, 2);
    QVERIFY2(report.problems.empty(), problemCodes(report).constData());
    const ImageRecord image = imageOf(project, u"a.png"_s);
    QCOMPARE(image.size, QSize(100, 80));
    QCOMPARE(image.contentHash.size(), 32);
    QCOMPARE(image.state, ImageState::Unseen);
    QCOMPARE(QDir::cleanPath(project.folder() + u'/' + image.path),
             QDir::cleanPath(files.path(u"images/a.png"_s)));
    QVERIFY(!QDir::isAbsolutePath(image.path));
}

void TestDatasetImporter::addsOneImage()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.writeImage(u"images/b.png"_s);
    TemporaryProject project;
    const auto report =
        valueOf(importDataset(project.store(), {.images = {files.path(u"images/a.png"_s)}}));
    QCOMPARE(report.imagesAdded, 1);
}

void TestDatasetImporter::readsVocBesideTheImages()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    // The name in the file is wrong, its own name is right.
    files.write(u"annotations/a.xml"_s,
                vocFile("gone.jpg", vocObject("dog & <cat>", "10", "20.5", "30", "40")));
    TemporaryProject project;
    files.write(u"annotations/a.xml"_s,
                vocFile("gone.jpg", vocObject("dog &amp; cat", "10", "20.5", "30", "40")));
    const auto report = valueOf(importDataset(
        project.store(), {.format = ExchangeFormat::Voc, .images = {files.images()}}));
    QCOMPARE(report.boxesAdded, 1);
    const auto boxes = boxesOf(project, u"a.png"_s);
    QCOMPARE(boxes.front().box, (BoundingBox{10, 20.5, 20, 19.5}));
    QCOMPARE(boxes.front().author, BoxAuthor::Import);
    QCOMPARE(labelNames(project), QStringList{u"dog & cat"_s});
    QCOMPARE(imageOf(project, u"a.png"_s).state, ImageState::HasBoxes);
}

void TestDatasetImporter::shiftsOneBasedBoxesOnRequest()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(u"annotations/a.xml"_s, vocFile("a.png", vocObject("cat", "1", "1", "100", "80")));
    TemporaryProject project;
    const auto report = valueOf(importDataset(project.store(),
                                              {.format = ExchangeFormat::Voc,
                                               .images = {files.images()},
                                               .options = {.vocOneBased = true}}));
    QVERIFY2(report.boxesRepaired == 0, problemCodes(report).constData());
    QCOMPARE(boxesOf(project, u"a.png"_s).front().box, (BoundingBox{0, 0, 100, 80}));
}

void TestDatasetImporter::keepsCocoBoxesBitForBit()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(u"a.json"_s,
                cocoFile(cocoImage(1, "a.png"),
                         cocoBox(1, 1, 3,
                                 "[0.1, 2.2250738585072014e-8, 33.333333333333336, "
                                 "12.345678901234567]")));
    TemporaryProject project;
    valueOf(importDataset(
        project.store(), {.images = {files.images()}, .annotationsPath = files.path(u"a.json"_s)}));
    QCOMPARE(boxesOf(project, u"a.png"_s).front().box,
             (BoundingBox{0.1, 2.2250738585072014e-8, 33.333333333333336, 12.345678901234567}));
}

void TestDatasetImporter::keepsForeignIdsAndUnknownKeys()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(
        u"a.json"_s,
        cocoFile(cocoImage(77, "a.png", ", \"photographer\": {\"name\": \"Åsa\"}"),
                 cocoBox(901, 77, 8, "[1, 2, 3, 4]",
                         ", \"iscrowd\": 1, \"area\": 12, \"segmentation\": [], \"mood\": 5")));
    TemporaryProject project;
    valueOf(importDataset(
        project.store(), {.images = {files.images()}, .annotationsPath = files.path(u"a.json"_s)}));
    const ImageRecord image = imageOf(project, u"a.png"_s);
    QCOMPARE(image.foreignId, u"77"_s);
    QCOMPARE(image.extras, (QJsonObject{{u"photographer"_s, QJsonObject{{u"name"_s, u"Åsa"_s}}}}));
    const auto boxes = boxesOf(project, u"a.png"_s);
    QCOMPARE(boxes.front().foreignId, u"901"_s);
    QVERIFY(boxes.front().crowd);
    QCOMPARE(boxes.front().extras, (QJsonObject{{u"mood"_s, 5}}));
}

void TestDatasetImporter::findsTheFormatByItself()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    const auto plain = valueOf(importDataset(project.store(), {.images = {files.images()}}));
    QCOMPARE(plain.imagesAdded, 1);
    QVERIFY(hasProblem(plain, "FORMAT_RECOGNISED"));

    files.write(u"data.json"_s, cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    files.write(u"other.json"_s, "[1, 2, 3]");
    const auto coco = valueOf(importDataset(project.store(), {.images = {files.images()}}));
    QCOMPARE(coco.boxesAdded, 1);
    QVERIFY(hasProblem(coco, "FORMAT_RECOGNISED"));

    files.write(u"annotations/a.xml"_s, vocFile("a.png", vocObject("cat", "20", "20", "40", "40")));
    const auto voc = valueOf(importDataset(project.store(), {.images = {files.images()}}));
    QCOMPARE(voc.boxesAdded, 1);
}

void TestDatasetImporter::takesOfficialSplits()
{
    ForeignFiles files;
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        files.writeImage(u"JPEGImages/"_s + name + u".png"_s);
        files.write(
            u"Annotations/"_s + name + u".xml"_s,
            vocFile((name.toUtf8() + ".png").constData(), vocObject("cat", "1", "1", "9", "9")));
    }
    files.write(u"ImageSets/Main/train.txt"_s, "a\nb\n");
    files.write(u"ImageSets/Main/val.txt"_s, "c\n");
    files.write(u"ImageSets/Main/test.txt"_s, "b\n"); // also in train
    TemporaryProject voc;
    const auto report = valueOf(importDataset(voc.store(),
                                              {.images = {files.path(u"JPEGImages"_s)},
                                               .annotationsPath = files.path(u"Annotations"_s)}));
    QCOMPARE(imageOf(voc, u"a.png"_s).split, Split::Train);
    QCOMPARE(imageOf(voc, u"b.png"_s).split, Split::Test); // never trains
    QCOMPARE(imageOf(voc, u"c.png"_s).split, Split::Validation);
    QCOMPARE(imageOf(voc, u"d.png"_s).split, Split::None);
    QVERIFY(hasProblem(report, "IMAGE_IN_TWO_SPLITS"));

    files.write(
        u"instances_val2017.json"_s,
        cocoFile(cocoImage(1, "a.png") + ',' + cocoImage(2, "b.png", ", \"split\": \"test\""), {}));
    TemporaryProject coco;
    valueOf(importDataset(coco.store(),
                          {.images = {files.path(u"JPEGImages"_s)},
                           .annotationsPath = files.path(u"instances_val2017.json"_s)}));
    QCOMPARE(imageOf(coco, u"a.png"_s).split, Split::Validation);
    QCOMPARE(imageOf(coco, u"b.png"_s).split, Split::Test);

    TemporaryProject told;
    valueOf(importDataset(told.store(),
                          {.images = {files.path(u"JPEGImages"_s)},
                           .annotationsPath = files.path(u"instances_val2017.json"_s),
                           .split = Split::Train}));
    QCOMPARE(imageOf(told, u"b.png"_s).split, Split::Train);
}

void TestDatasetImporter::emptyImagesFollowTheRequest()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.writeImage(u"images/b.png"_s);
    files.writeImage(u"images/c.png"_s);
    files.write(u"coco.json"_s,
                cocoFile(cocoImage(1, "a.png") + ','
                             + cocoImage(2, "b.png", ", \"labelled\": false") + ','
                             + cocoImage(3, "c.png"),
                         cocoBox(1, 3, 3, "[1, 1, 0, 0]")));
    for (const bool isConfirmed : {false, true}) {
        TemporaryProject project;
        valueOf(importDataset(project.store(),
                              {.images = {files.images()},
                               .annotationsPath = files.path(u"coco.json"_s),
                               .emptyIsConfirmed = isConfirmed}));
        QCOMPARE(imageOf(project, u"a.png"_s).state,
                 isConfirmed ? ImageState::ConfirmedEmpty : ImageState::Unseen);
        QCOMPARE(imageOf(project, u"b.png"_s).state, ImageState::Unseen);
        // Its only box made no sense: something was there.
        QCOMPARE(imageOf(project, u"c.png"_s).state, ImageState::Unseen);
    }
}

void TestDatasetImporter::plainImagesAreNotEmptyByTheWay()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    for (const ExchangeFormat format : {ExchangeFormat::Auto, ExchangeFormat::Folder}) {
        TemporaryProject project;
        valueOf(importDataset(
            project.store(),
            {.format = format, .images = {files.images()}, .emptyIsConfirmed = true}));
        // No annotations were found, which says nothing of the images.
        QCOMPARE(imageOf(project, u"a.png"_s).state,
                 format == ExchangeFormat::Folder ? ImageState::ConfirmedEmpty
                                                  : ImageState::Unseen);
    }
}

void TestDatasetImporter::mapsLabels()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(
        u"coco.json"_s,
        cocoFile(cocoImage(1, "a.png"),
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 1, 8, "[5, 6, 7, 8]")));
    TemporaryProject project;
    const auto report = valueOf(
        importDataset(project.store(),
                      {.images = {files.images()},
                       .annotationsPath = files.path(u"coco.json"_s),
                       .labelMapping = {{u"cat"_s, u"animal"_s}, {u"dog"_s, u"animal"_s}}}));
    QCOMPARE(report.labelsAdded, 1);
    QCOMPARE(labelNames(project), QStringList{u"animal"_s});
    QCOMPARE(report.boxesAdded, 2);
}

void TestDatasetImporter::turnsBoxesThatWereDrawnOnTheStoredPixels()
{
    ForeignFiles files;
    // Orientation 6: upright 80 x 100, the stored left edge is the upper one.
    files.writeTurnedImage(u"images/a.jpg"_s, 6);
    files.write(u"annotations/a.xml"_s, vocFile("a.jpg", vocObject("cat", "10", "20", "40", "30")));
    TemporaryProject project;
    const auto report = valueOf(importDataset(
        project.store(), {.format = ExchangeFormat::Voc, .images = {files.images()}}));
    QVERIFY2(hasProblem(report, "IMAGE_TURNED"), problemCodes(report).constData());
    QCOMPARE(report.boxesRepaired, 1);
    QCOMPARE(imageOf(project, u"a.jpg"_s).size, QSize(80, 100));
    QCOMPARE(imageOf(project, u"a.jpg"_s).orientation, 6);
    // x' = 80 - y, y' = x.
    QCOMPARE(boxesOf(project, u"a.jpg"_s).front().box, (BoundingBox{50, 10, 10, 30}));
}

void TestDatasetImporter::boxesThatFitOnlyTheStoredPixelsWereDrawnOnThem()
{
    ForeignFiles files;
    // A format that states no size. The files are stored as 100 x 80 and stand upright as 80 x 100.
    for (const auto* name : {"a.jpg", "b.jpg", "c.jpg"})
        files.writeTurnedImage(u"images/"_s + QLatin1String(name), 6);
    files.write(u"images/set.xml"_s,
                "<dataset><images>"
                "<image file='a.jpg'><box top='20' left='56' width='40' height='10'/>"
                "<box top='1' left='2' width='3' height='4'/></image>"
                "<image file='b.jpg'><box top='20' left='30' width='40' height='10'/></image>"
                "<image file='c.jpg'><box top='20' left='43' width='40' height='10'/></image>"
                "</images></dataset>");
    TemporaryProject project;
    const auto report = valueOf(importDataset(
        project.store(), {.format = ExchangeFormat::ImgLab, .images = {files.images()}}));
    QVERIFY2(hasProblem(report, "IMAGE_TURNED"), problemCodes(report).constData());
    QVERIFY2(hasProblem(report, "BOX_OUTSIDE_IMAGE"), problemCodes(report).constData());
    QCOMPARE(report.boxesRepaired, 3);
    // x' = 80 - y, y' = x.
    QCOMPARE(boxesOf(project, u"a.jpg"_s)[0].box, (BoundingBox{50, 56, 10, 40}));
    QCOMPARE(boxesOf(project, u"a.jpg"_s)[1].box, (BoundingBox{75, 2, 4, 3}));
    QVERIFY(imageOf(project, u"a.jpg"_s).isStatedAsStored);
    QCOMPARE(boxesOf(project, u"b.jpg"_s).front().box, (BoundingBox{30, 20, 40, 10}));
    QVERIFY(!imageOf(project, u"b.jpg"_s).isStatedAsStored);
    // Drawn a little too far, not on the other pixels: cut at the border.
    QCOMPARE(boxesOf(project, u"c.jpg"_s).front().box, (BoundingBox{43, 20, 37, 10}));
}

void TestDatasetImporter::eachRepairedBoxCountsOnce()
{
    ForeignFiles files;
    files.writeTurnedImage(u"images/a.jpg"_s, 6);
    files.write(u"annotations/a.xml"_s,
                vocFile("a.jpg",
                        vocObject("cat", "10", "20", "40", "30")
                            + vocObject("cat", "90", "10", "110", "30") // cut, too
                            + vocObject("cat", "5", "5", "5", "5") // without area
                            + vocObject("cat", "10", "20", "40", "30"))); // once more
    TemporaryProject project;
    const auto report = valueOf(importDataset(
        project.store(), {.format = ExchangeFormat::Voc, .images = {files.images()}}));
    QVERIFY2(hasProblem(report, "IMAGE_TURNED"), problemCodes(report).constData());
    QVERIFY2(hasProblem(report, "BOX_OUTSIDE_IMAGE"), problemCodes(report).constData());
    QCOMPARE(report.boxesAdded, 2);
    QCOMPARE(report.boxesRefused, 2);
    QCOMPARE(report.boxesRepaired, 2);
}

void TestDatasetImporter::repeatedBoxesCountOnce()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    QByteArray boxes = cocoBox(1, 1, 3, "[1, 2, 3, 4]");
    for (int i = 2; i <= 156; ++i)
        boxes += ',' + cocoBox(i, 1, 3, "[1, 2, 3, 4]");
    files.write(u"coco.json"_s, cocoFile(cocoImage(1, "a.png"), boxes));
    TemporaryProject project;
    const auto report = valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(report.boxesRefused, 155);
    QVERIFY(hasProblem(report, "DUPLICATE_BOX"));
}

void TestDatasetImporter::tellsProgressInTheCallingThread()
{
    ForeignFiles files;
    for (int i = 0; i < 10; ++i)
        files.writeImage(u"images/%1.png"_s.arg(i));
    TemporaryProject project;
    std::vector<ImportPhase> phases;
    std::map<ImportPhase, int> last;
    bool isOrdered = true;
    const QThread* thread = QThread::currentThread();
    const auto progress = [&](ImportPhase phase, int done, int total) {
        if (phases.empty() || phases.back() != phase)
            phases.push_back(phase);
        isOrdered =
            isOrdered && done >= last[phase] && total == 10 && QThread::currentThread() == thread;
        last[phase] = done;
    };
    valueOf(
        importDataset(project.store(), {.images = {files.images()}, .copyImages = true}, progress));
    QVERIFY(isOrdered);
    QVERIFY((phases
             == std::vector{ImportPhase::LookingAtImages, ImportPhase::Planning,
                            ImportPhase::Copying, ImportPhase::Storing}));
    QCOMPARE(last[ImportPhase::LookingAtImages], 10);
    QCOMPARE(last[ImportPhase::Copying], 9); // is told before each
    QCOMPARE(last[ImportPhase::Storing], 10);
}

void TestDatasetImporter::cancellingACopyLeavesNothing()
{
    ForeignFiles files;
    files.writeImage(u"images/day/a.png"_s, {100, 80}, 1);
    files.writeImage(u"images/day/b.png"_s, {100, 80}, 2);
    files.writeImage(u"images/night/c.png"_s, {100, 80}, 3);
    const auto cancelAt = [&](TemporaryProject& project, int copied) {
        std::stop_source stop;
        const auto progress = [&](ImportPhase phase, int done, int) {
            if (phase == ImportPhase::Copying && done == copied)
                stop.request_stop();
        };
        return importDataset(project.store(), {.images = {files.images()}, .copyImages = true},
                             progress, stop.get_token());
    };
    TemporaryProject project;
    for (const int copied : {0, 1, 2}) {
        const auto cancelled = cancelAt(project, copied);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(valueOf(project.store().images()).empty());
        QVERIFY(!QFile::exists(project.folder() + u"/images"_s));
    }
    // A folder that was there stays, with what is in it.
    QVERIFY(QDir(project.folder()).mkpath(u"images/day"_s));
    QVERIFY(!cancelAt(project, 2));
    QCOMPARE(
        QDir(project.folder() + u"/images"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList{u"day"_s});
    QVERIFY(QDir(project.folder() + u"/images/day"_s).isEmpty());
}

void TestDatasetImporter::unicodeAndSpacesInEveryPath()
{
    ForeignFiles files;
    const QString folder = u"Bilder für 画像 тест/mit Leer zeichen"_s;
    files.writeImage(folder + u"/ein ❤ Bild.png"_s);
    // The file name is composed one way on disk and another way in the annotation.
    files.writeImage(folder + QString::fromUtf8("/cafe\xcc\x81.png"));
    files.write(
        u"Anmerkungen ß/alles hier.json"_s,
        cocoFile(cocoImage(1, "ein ❤ Bild.png") + ',' + cocoImage(2, QByteArray("caf\xc3\xa9.png")),
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 3, "[1, 2, 3, 4]")));
    for (const bool isCopying : {false, true}) {
        TemporaryProject project(u"Mein Projekt ü.boxwright"_s);
        const auto report = valueOf(
            importDataset(project.store(),
                          {.images = {files.path(folder)},
                           .annotationsPath = files.path(u"Anmerkungen ß/alles hier.json"_s),
                           .copyImages = isCopying}));
        QVERIFY2(report.imagesAdded == 2, problemCodes(report).constData());
        QCOMPARE(report.boxesAdded, 2);
        QVERIFY(QFile::exists(
            project.store().absoluteImagePath(imageOf(project, u"ein ❤ Bild.png"_s))));
    }
}

QTEST_GUILESS_MAIN(TestDatasetImporter)
#include "tst_datasetimporter.moc"
