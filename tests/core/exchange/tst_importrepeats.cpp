// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/formats/formatreader.h"
#include "core/exchange/formats/formatwriter.h"
#include "core/exchange/import/datasetimporter.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <utility>

#include "tests/core/exchange/exportedproject.h"
#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// Importing into a project that has something already, or not at all.
class TestImportRepeats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherSplitAddsToTheSameLabels();
    void importingAgainChangesNothing();
    void noFormatChangesAnythingAgain_data();
    void noFormatChangesAnythingAgain();
    void boxesThatCameBackAreKnown_data();
    void boxesThatCameBackAreKnown();
    void roundedBoxesThatCameBackAreKnown_data();
    void roundedBoxesThatCameBackAreKnown();
    void gainedBoxesAreNotReviewed();
    void boxesCorrectedElsewhereAreTold();
    void aNamedSplitIsNeverSilent();
    void editedBoxesAreNotAddedAgain();
    void twoImagesOfOneNameBothSurvive();
    void copiesWithoutOverwriting();
    void aDryRunChangesNothing();
    void cancellingImportsNothing();
    void undoTakesTheWholeImportBack();
};

void TestImportRepeats::anotherSplitAddsToTheSameLabels()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.writeImage(u"images/b.png"_s, {100, 80}, 9);
    files.write(u"coco_train.json"_s,
                cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    files.write(u"coco_test.json"_s,
                cocoFile(cocoImage(2, "b.png") + ',' + cocoImage(1, "a.png"),
                         cocoBox(2, 2, 8, "[1, 2, 3, 4]")));
    TemporaryProject project;
    const LabelId known = project.addLabel(u"dog"_s);
    const auto train = valueOf(importDataset(
        project.store(),
        {.images = {files.images()}, .annotationsPath = files.path(u"coco_train.json"_s)}));
    QCOMPARE(train.labelsAdded, 1);
    const auto test = valueOf(importDataset(
        project.store(),
        {.images = {files.images()}, .annotationsPath = files.path(u"coco_test.json"_s)}));
    QCOMPARE(test.labelsAdded, 0);
    QCOMPARE(test.imagesAdded, 1);
    QCOMPARE(boxesOf(project, u"b.png"_s).front().label, known);
    QCOMPARE(labelNames(project), (QStringList{u"dog"_s, u"cat"_s}));
    // An image that another file put into a split stays there.
    QCOMPARE(imageOf(project, u"a.png"_s).split, Split::Train);
    QVERIFY(hasProblem(test, "IMAGE_IN_TWO_SPLITS"));
}

void TestImportRepeats::boxesThatCameBackAreKnown_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("yolo") << int(ExchangeFormat::Yolo);
    QTest::newRow("voc") << int(ExchangeFormat::Voc);
    QTest::newRow("coco") << int(ExchangeFormat::Coco);
    QTest::newRow("createml") << int(ExchangeFormat::CreateMl);
}

/// Drawn here, exported, perhaps mended elsewhere, and imported into the same project.
void TestImportRepeats::boxesThatCameBackAreKnown()
{
    QFETCH(const int, format);
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    const LabelId label = project.addLabel(u"cat"_s);
    valueOf(importDataset(project.store(), {.images = {files.images()}}));
    const ImageId image = imageOf(project, u"a.png"_s).id;
    for (int i = 0; i < 9; ++i)
        project.addBox(image, label, {i / 3.0, i * 1.1, 20 + i / 7.0, 30 - i / 9.0});
    const QString out = files.path(u"out"_s);
    valueOf(exportDataset(project.store(), {.format = ExchangeFormat(format), .folder = out}));
    const auto again = valueOf(importDataset(
        project.store(),
        {.format = ExchangeFormat(format), .images = {files.images()}, .annotationsPath = out}));
    QCOMPARE(again.boxesAdded, 0);
}

void TestImportRepeats::roundedBoxesThatCameBackAreKnown_data()
{
    QTest::addColumn<ExchangeFormat>("format");
    QTest::newRow("csv") << ExchangeFormat::Csv;
    QTest::newRow("manifest") << ExchangeFormat::Manifest;
}

/// Formats of whole pixels give no box back as it was drawn.
void TestImportRepeats::roundedBoxesThatCameBackAreKnown()
{
    QFETCH(const ExchangeFormat, format);
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.writeTurnedImage(u"images/turned.jpg"_s, 6); // 80 x 100 upright
    files.write(u"coco.json"_s,
                cocoFile(cocoImage(1, "a.png") + ',' + cocoImage(2, "turned.jpg"), {}));
    TemporaryProject project;
    valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    const LabelId label = valueOf(project.store().labels()).front().id;
    for (const QString& name : {u"a.png"_s, u"turned.jpg"_s}) {
        const ImageId image = imageOf(project, name).id;
        for (int i = 0; i < 9; ++i)
            project.addBox(image, label, {i / 3.0, i * 1.1, 20 + i / 7.0, 30 - i / 9.0});
        project.addBox(image, label, {40.5, 50.5, 7, 9});
        project.addBox(image, label, {20.25, 60.25, 0.25, 0.25}); // grows to what can be stated
    }
    const auto boxes = [&] {
        return std::pair(boxesOf(project, u"a.png"_s), boxesOf(project, u"turned.jpg"_s));
    };
    const auto before = boxes();
    const QString out = files.path(u"out"_s);
    valueOf(exportDataset(project.store(), {.format = format, .folder = out}));
    const auto again = valueOf(importDataset(
        project.store(), {.format = format, .images = {files.images()}, .annotationsPath = out}));
    QCOMPARE(again.imagesAdded, 0);
    QCOMPARE(again.boxesAdded, 0);
    QCOMPARE(again.boxesRefused, 0);
    QCOMPARE(again.labelsAdded, 0);
    QVERIFY(boxes() == before);
    // A manifest also says of which job the boxes are, which the images keep.
    if (format == ExchangeFormat::Csv)
        QCOMPARE(again.imagesUpdated, 0);
}

void TestImportRepeats::gainedBoxesAreNotReviewed()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    QByteArray boxes = cocoBox(1, 1, 3, "[1, 2, 30, 40]");
    const auto isReviewedAfter = [&](const QByteArray& saying) {
        files.write(u"coco.json"_s, cocoFile(cocoImage(1, "a.png", saying), boxes));
        valueOf(importDataset(
            project.store(),
            {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
        return imageOf(project, u"a.png"_s).reviewed;
    };
    const QByteArray reviewed = ", \"reviewed\": true";
    QVERIFY(isReviewedAfter(reviewed));
    QVERIFY(isReviewedAfter({})); // brought nothing
    boxes += ',' + cocoBox(2, 1, 3, "[50, 2, 30, 40]");
    QVERIFY(isReviewedAfter(reviewed));
    boxes += ',' + cocoBox(3, 1, 3, "[50, 50, 30, 20]");
    QVERIFY(!isReviewedAfter({}));
    QCOMPARE(boxesOf(project, u"a.png"_s).size(), std::size_t(3));
    boxes += ',' + cocoBox(4, 1, 3, "[1, 50, 30, 20]");
    QVERIFY(!isReviewedAfter(reviewed)); // of the third, nobody has said it
}

void TestImportRepeats::boxesCorrectedElsewhereAreTold()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    const auto take = [&](const QByteArray& first, int secondCategory) {
        files.write(u"coco.json"_s,
                    cocoFile(cocoImage(1, "a.png"),
                             cocoBox(1, 1, 3, first) + ','
                                 + cocoBox(2, 1, secondCategory, "[50, 10, 30, 40]")));
        return valueOf(importDataset(
            project.store(),
            {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    };
    const auto differing = [](const ImportReport& report) {
        QStringList messages;
        for (const ImportProblem& problem : report.problems) {
            if (problem.code == u"BOX_DIFFERS" && problem.severity == ProblemSeverity::Info)
                messages.append(problem.message);
        }
        return messages;
    };
    QCOMPARE(differing(take("[10, 10, 30, 40]", 3)), QStringList());
    const auto before = boxesOf(project, u"a.png"_s);
    QCOMPARE(differing(take("[10.001, 10, 30, 40]", 3)), QStringList()); // rounded
    QCOMPARE(differing(take("[12, 11, 29, 41]", 3)),
             QStringList{u"1 box(es) of “a.png” differ from those here."_s});
    const auto both = take("[12, 11, 29, 41]", 8);
    QCOMPARE(differing(both), QStringList{u"2 box(es) of “a.png” differ from those here."_s});
    QCOMPARE(both.boxesAdded, 0);
    QVERIFY(boxesOf(project, u"a.png"_s) == before);
}

void TestImportRepeats::noFormatChangesAnythingAgain_data()
{
    QTest::addColumn<ExchangeFormat>("format");
    for (const FormatWriter& writer : formatWriters()) {
        if (formatReader(writer.format))
            QTest::addRow("%s", qPrintable(exchangeFormatName(writer.format))) << writer.format;
    }
}

void TestImportRepeats::noFormatChangesAnythingAgain()
{
    QFETCH(const ExchangeFormat, format);
    const ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    const QString out = files.path(u"out"_s);
    valueOf(exportDataset(project.store(), {.format = format, .folder = out, .copyImages = true}));
    TemporaryProject other;
    const ImportRequest request{
        .format = format, .images = {out + u"/images"_s}, .annotationsPath = out};
    const auto first = valueOf(importDataset(other.store(), request));
    QVERIFY(first.imagesAdded >= 3);
    QCOMPARE(first.boxesAdded, 3);
    QCOMPARE(first.labelsAdded, 2);
    const auto images = valueOf(other.store().images());
    const QStringList content = contentOf(other, true);
    const auto again = valueOf(importDataset(other.store(), request));
    QCOMPARE(again.imagesAdded, 0);
    QCOMPARE(again.imagesUpdated, 0);
    QCOMPARE(again.imagesSkipped, first.imagesSkipped);
    QCOMPARE(again.boxesAdded, 0);
    QCOMPARE(again.boxesRefused, first.boxesRefused);
    QCOMPARE(again.labelsAdded, 0);
    QCOMPARE(historyLength(other), 1);
    QVERIFY(valueOf(other.store().images()) == images);
    QCOMPARE(contentOf(other, true), content);
}

void TestImportRepeats::importingAgainChangesNothing()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.writeImage(u"images/b.png"_s);
    files.write(
        u"coco.json"_s,
        cocoFile(cocoImage(1, "a.png", ", \"split\": \"train\", \"x\": 1") + ','
                     + cocoImage(2, "b.png"),
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 1, 3, "[-5, 2, 30, 4]")));
    TemporaryProject project;
    for (const bool isCopying : {false, true}) {
        const ImportRequest request{.images = {files.images()},
                                    .annotationsPath = files.path(u"coco.json"_s),
                                    .emptyIsConfirmed = true,
                                    .copyImages = isCopying};
        TemporaryProject fresh;
        const auto first = valueOf(importDataset(fresh.store(), request));
        QCOMPARE(first.imagesAdded, 2);
        QCOMPARE(first.boxesAdded, 2);
        QCOMPARE(historyLength(fresh), 1);
        const auto again = valueOf(importDataset(fresh.store(), request));
        QCOMPARE(again.imagesAdded, 0);
        QCOMPARE(again.imagesUpdated, 0);
        QCOMPARE(again.boxesAdded, 0);
        QCOMPARE(again.labelsAdded, 0);
        QCOMPARE(historyLength(fresh), 1);
    }
}

void TestImportRepeats::aNamedSplitIsNeverSilent()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    const auto importTo = [&](Split split) {
        return valueOf(importDataset(
            project.store(),
            {.format = ExchangeFormat::Folder, .images = {files.images()}, .split = split}));
    };
    QVERIFY(!hasProblem(importTo(Split::Train), "IMAGE_IN_TWO_SPLITS"));
    QVERIFY(!hasProblem(importTo(Split::Train), "IMAGE_IN_TWO_SPLITS"));
    QVERIFY(hasProblem(importTo(Split::Test), "IMAGE_IN_TWO_SPLITS"));
    QCOMPARE(imageOf(project, u"a.png"_s).split, Split::Test);
    // What measures never gets into training by the way.
    const auto refused = importTo(Split::Train);
    QVERIFY(hasProblem(refused, "IMAGE_IN_TWO_SPLITS"));
    QCOMPARE(refused.imagesUpdated, 0);
    QCOMPARE(imageOf(project, u"a.png"_s).split, Split::Test);
}

void TestImportRepeats::editedBoxesAreNotAddedAgain()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(u"coco.json"_s,
                cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[10, 10, 30, 40]")));
    const ImportRequest request{.images = {files.images()},
                                .annotationsPath = files.path(u"coco.json"_s)};
    TemporaryProject project;
    valueOf(importDataset(project.store(), request));
    const ImageRecord image = imageOf(project, u"a.png"_s);
    const Annotation before = boxesOf(project, u"a.png"_s).front();
    Annotation after = before;
    after.box = {12, 11, 29, 41};
    valueOf(project.store().apply(
        {u"Move box"_s, image.id, {AnnotationChange{image.id, before, after}}}));
    QCOMPARE(valueOf(importDataset(project.store(), request)).boxesAdded, 0);
}

void TestImportRepeats::twoImagesOfOneNameBothSurvive()
{
    ForeignFiles files;
    for (const bool isCopying : {false, true}) {
        files.writeImage(u"images/one/a.png"_s, {100, 80}, 10);
        files.writeImage(u"images/two/a.png"_s, {100, 80}, 200);
        files.write(u"annotations/one/a.xml"_s,
                    vocFile("a.png", vocObject("cat", "1", "1", "11", "11")));
        files.write(u"annotations/two/a.xml"_s,
                    vocFile("a.png", vocObject("dog", "2", "2", "22", "22")));
        TemporaryProject project;
        const auto report = valueOf(importDataset(
            project.store(),
            {.format = ExchangeFormat::Voc, .images = {files.images()}, .copyImages = isCopying}));
        QCOMPARE(report.imagesAdded, 2);
        QCOMPARE(boxesOf(project, u"one/a.png"_s).front().box, (BoundingBox{1, 1, 10, 10}));
        QCOMPARE(boxesOf(project, u"two/a.png"_s).front().box, (BoundingBox{2, 2, 20, 20}));
    }
    // By name alone it cannot be told which is meant.
    files.write(u"coco.json"_s, cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    TemporaryProject project;
    const auto report = valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    QCOMPARE(report.imagesAdded, 0);
    QCOMPARE(report.imagesSkipped, 1);
    QVERIFY(hasProblem(report, "IMAGE_AMBIGUOUS"));
}

void TestImportRepeats::copiesWithoutOverwriting()
{
    TemporaryProject project;
    ForeignFiles first;
    first.writeImage(u"images/a.png"_s, {100, 80}, 10);
    ForeignFiles second;
    second.writeImage(u"images/a.png"_s, {100, 80}, 200);
    for (const ForeignFiles* files : {&first, &second}) {
        const auto report = valueOf(importDataset(
            project.store(),
            {.format = ExchangeFormat::Folder, .images = {files->images()}, .copyImages = true}));
        QCOMPARE(report.imagesAdded, 1);
    }
    const auto images = valueOf(project.store().images());
    QCOMPARE(images.size(), std::size_t(2));
    QCOMPARE(images[0].path, u"images/a.png"_s);
    QCOMPARE(images[1].path, u"images/a (2).png"_s);
    for (const ImageRecord& image : images)
        QVERIFY(QFile::exists(project.folder() + u'/' + image.path));
    QVERIFY(images[0].contentHash != images[1].contentHash);
}

void TestImportRepeats::aDryRunChangesNothing()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(u"coco.json"_s, cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    TemporaryProject project;
    const auto report = valueOf(importDataset(project.store(),
                                              {.images = {files.images()},
                                               .annotationsPath = files.path(u"coco.json"_s),
                                               .copyImages = true,
                                               .dryRun = true}));
    QCOMPARE(report.imagesAdded, 1);
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(report.labelsAdded, 2);
    QVERIFY(valueOf(project.store().images()).empty());
    QVERIFY(valueOf(project.store().labels()).empty());
    QCOMPARE(historyLength(project), 0);
    QVERIFY(!QFile::exists(project.folder() + u"/images"_s));
}

void TestImportRepeats::cancellingImportsNothing()
{
    ForeignFiles files;
    for (int i = 0; i < 20; ++i)
        files.writeImage(u"images/%1.png"_s.arg(i));
    TemporaryProject project;
    std::stop_source stop;
    stop.request_stop();
    const auto report = importDataset(
        project.store(), {.images = {files.images()}, .copyImages = true}, {}, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(valueOf(project.store().images()).empty());
    QVERIFY(!QFile::exists(project.folder() + u"/images"_s));
}

void TestImportRepeats::undoTakesTheWholeImportBack()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(u"coco.json"_s, cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    TemporaryProject project;
    valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    QVERIFY(valueOf(project.store().undo(std::nullopt)).has_value());
    QVERIFY(valueOf(project.store().images()).empty());
    QVERIFY(valueOf(project.store().labels()).empty());
    QVERIFY(valueOf(project.store().redo(std::nullopt)).has_value());
    QCOMPARE(boxesOf(project, u"a.png"_s).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestImportRepeats)
#include "tst_importrepeats.moc"
