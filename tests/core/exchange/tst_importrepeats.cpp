// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/archiveprogress.h"
#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/formats/formatreader.h"
#include "core/exchange/formats/formatwriter.h"
#include "core/exchange/import/datasetimporter.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

#include "tests/core/exchange/exportedproject.h"
#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Some data of another project, as `format` writes it with its images.
ImportRequest exportedToImport(const ForeignFiles& files, ExchangeFormat format)
{
    TemporaryProject project;
    fillProject(project, files);
    const QString out = files.path(u"out"_s);
    valueOf(exportDataset(project.store(), {.format = format, .folder = out, .copyImages = true}));
    return {.format = format, .images = {out + u"/images"_s}, .annotationsPath = out};
}

} // namespace

/// Importing into a project that has something already, or not at all.
class TestImportRepeats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherSplitAddsToTheSameLabels();
    void importingAgainChangesNothing();
    void noFormatChangesAnythingAgain_data();
    void noFormatChangesAnythingAgain();
    void noForeignFileChangesAnythingAgain_data();
    void noForeignFileChangesAnythingAgain();
    void ourOwnExportChangesNothing_data();
    void ourOwnExportChangesNothing();
    void roundedBoxesThatCameBackAreKnown_data();
    void roundedBoxesThatCameBackAreKnown();
    void idsOfAnotherFileAreTaken();
    void gainedBoxesAreNotReviewed();
    void boxesCorrectedElsewhereAreTold();
    void objectsDrawnAgainOnACopyAreOne_data();
    void objectsDrawnAgainOnACopyAreOne();
    void aNamedSplitIsNeverSilent();
    void noneLeavesThePartsToTheUser();
    void editedBoxesAreNotAddedAgain();
    void twoImagesOfOneNameBothSurvive();
    void copiesWithoutOverwriting();
    void aDryRunChangesNothing();
    void cancellingImportsNothing();
    void readingIsToldAndCanBeCancelled_data();
    void readingIsToldAndCanBeCancelled();
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

void TestImportRepeats::ourOwnExportChangesNothing_data()
{
    noFormatChangesAnythingAgain_data();
}

/// Drawn here, exported, perhaps mended elsewhere, and imported into the same project.
void TestImportRepeats::ourOwnExportChangesNothing()
{
    QFETCH(const ExchangeFormat, format);
    ForeignFiles files;
    for (const char* name : {"a.png", "b.png", "empty.png", "unseen.png"})
        files.writeImage(u"images/"_s + QLatin1String(name), {100, 80}, name[0]);
    // Ids that images drawn on here have to make way for.
    files.write(u"coco.json"_s,
                cocoFile(cocoImage(1, "b.png", ", \"split\": \"val\", \"license\": 1"),
                         cocoBox(1, 1, 3, "[1, 2, 3, 4]", ", \"note\": 5")));
    TemporaryProject project;
    const LabelId label = project.addLabel(u"bear"_s);
    valueOf(importDataset(
        project.store(),
        {.format = ExchangeFormat::Folder, .images = {files.path(u"images/a.png"_s)}}));
    valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    valueOf(importDataset(project.store(),
                          {.format = ExchangeFormat::Folder,
                           .images = {files.path(u"images/empty.png"_s)},
                           .emptyIsConfirmed = true}));
    valueOf(importDataset(project.store(), {.images = {files.path(u"images/unseen.png"_s)}}));
    const ImageId image = imageOf(project, u"a.png"_s).id;
    for (int i = 0; i < 9; ++i)
        project.addBox(image, label, {i / 3.0, i * 1.1, 20 + i / 7.0, 30 - i / 9.0});
    QCOMPARE(imageOf(project, u"empty.png"_s).state, ImageState::ConfirmedEmpty);
    QCOMPARE(imageOf(project, u"unseen.png"_s).state, ImageState::Unseen);
    const auto images = valueOf(project.store().images());
    const auto boxes = valueOf(project.store().allAnnotations());
    const auto labels = valueOf(project.store().labels());
    const auto extras = valueOf(project.store().datasetExtras());
    const int steps = historyLength(project);

    const QString out = files.path(u"out"_s);
    valueOf(exportDataset(project.store(), {.format = format, .folder = out}));
    const auto again = valueOf(importDataset(
        project.store(), {.format = format, .images = {files.images()}, .annotationsPath = out}));
    QCOMPARE(again.imagesAdded, 0);
    QCOMPARE(again.imagesUpdated, 0);
    QCOMPARE(again.imagesSkipped, 0);
    QCOMPARE(again.boxesAdded, 0);
    QCOMPARE(again.boxesRefused, 0);
    QCOMPARE(again.labelsAdded, 0);
    QCOMPARE(historyLength(project), steps);
    QVERIFY(valueOf(project.store().images()) == images);
    QVERIFY(valueOf(project.store().allAnnotations()) == boxes);
    QVERIFY(valueOf(project.store().labels()) == labels);
    QVERIFY(valueOf(project.store().datasetExtras()) == extras);
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
    QCOMPARE(again.imagesUpdated, 0);
    QVERIFY(boxes() == before);
}

/// Those of an export are made up for images that have none; another file's are worth keeping.
void TestImportRepeats::idsOfAnotherFileAreTaken()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    valueOf(importDataset(project.store(), {.images = {files.images()}}));
    const auto importWithId = [&](int id) {
        files.write(u"coco.json"_s, cocoFile(cocoImage(id, "a.png"), {}));
        return valueOf(importDataset(
            project.store(),
            {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    };
    const auto own = int(imageOf(project, u"a.png"_s).id.value());
    QCOMPARE(importWithId(own).imagesUpdated, 0);
    QCOMPARE(importWithId(own + 41).imagesUpdated, 1);
    QCOMPARE(imageOf(project, u"a.png"_s).foreignId, QString::number(own + 41));
    QCOMPARE(importWithId(own + 41).imagesUpdated, 0);
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

void TestImportRepeats::objectsDrawnAgainOnACopyAreOne_data()
{
    QTest::addColumn<QByteArray>("boxes");
    QTest::addColumn<int>("added");
    // [10, 10, 30, 40] is there, with category 3.
    QTest::newRow("close by") << cocoBox(7, 1, 3, "[11, 11, 30, 40]") << 0; // 1131 / 1269
    QTest::newRow("not so close") << cocoBox(7, 1, 3, "[12, 13, 30, 40]") << 1; // 1036 / 1364
    QTest::newRow("with another label") << cocoBox(7, 1, 8, "[11, 11, 30, 40]") << 1;
    QTest::newRow("a crowd") << cocoBox(7, 1, 3, "[11, 11, 30, 40]", R"(, "iscrowd": 1)") << 1;
    QTest::newRow("two close by") << cocoBox(7, 1, 3, "[11, 11, 30, 40]") + ','
            + cocoBox(8, 1, 3, "[9, 10, 30, 40]")
                                  << 1;
    QTest::newRow("close to one that is listed too")
        << cocoBox(7, 1, 3, "[11, 11, 30, 40]") + ',' + cocoBox(8, 1, 3, "[10, 10, 30, 40]") << 1;
}

void TestImportRepeats::objectsDrawnAgainOnACopyAreOne()
{
    QFETCH(const QByteArray, boxes);
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(u"coco.json"_s,
                cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[10, 10, 30, 40]")));
    TemporaryProject project;
    valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    const Annotation before = boxesOf(project, u"a.png"_s).front();

    ForeignFiles copies;
    copies.writeImage(u"images/copy.png"_s);
    copies.write(u"coco.json"_s, cocoFile(cocoImage(1, "copy.png"), boxes));
    const ImportReport report = valueOf(importDataset(
        project.store(),
        {.images = {copies.images()}, .annotationsPath = copies.path(u"coco.json"_s)}));
    QCOMPARE(report.imagesAdded, 0);
    QTEST(report.boxesAdded, "added");
    const std::vector<Annotation> after = boxesOf(project, u"a.png"_s);
    QCOMPARE(after.size(), std::size_t(report.boxesAdded) + 1);
    QVERIFY(std::find(after.begin(), after.end(), before) != after.end());
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
    const ImportRequest request = exportedToImport(files, format);
    TemporaryProject other;
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

void TestImportRepeats::noForeignFileChangesAnythingAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("coco") << u"a.json"_s
                          << R"({"info": {"year": 2017}, "licenses": [{"id": 4, "name": "CC"}],)"
            + cocoFile(cocoImage(11, "a.png", R"(, "license": 4, "x": [1])"),
                       cocoBox(7, 11, 3, "[1, 2, 30, 40]", R"(, "keypoints": [1, 2, 2])"))
                  .sliced(1);
    QTest::newRow("voc") << u"a.xml"_s
                         << vocFile("a.png",
                                    vocObject("cat", "1", "2", "31", "42")
                                        + "<source><database>D</database></source>");
    QTest::newRow("yolo") << u"labels/a.txt"_s
                          << QByteArray("0 0.2 0.3 0.1 0.15\n3 0.5 0.5 0.25 0.125\n");
    QTest::newRow("createml")
        << u"a.json"_s
        << QByteArray(R"([{"image": "a.png", "by": "me", "annotations": [{"label": "cat",
            "coordinates": {"x": 16.3, "y": 22.1, "width": 30, "height": 40}, "z": 1}]}])");
    QTest::newRow("csv") << u"a.csv"_s
                         << QByteArray("filename,width,height,class,xmin,ymin,xmax,ymax\n"
                                       "a.png,100,80,cat,1,2,31,42\n");
    // As Ground Truth writes it: an adjusted attribute beside the one before, classes of the
    // image, and the verdict of a verification.
    const QByteArray boxes = R"({"image_size": [{"width": 100, "height": 80, "depth": 3}],
        "annotations": [{"class_id": 0, "left": 1, "top": 2, "width": 30, "height": 40}]})";
    const QByteArray metadata = R"("objects": [{"confidence": 0.9}], "class-map": {"0": "cat"},
        "type": "groundtruth/object-detection", "human-annotated": "yes",
        "creation-date": "2026-02-11T09:41:07.120000", "job-name": "labeling-job/cats")";
    QByteArray line = R"({"source-ref": "s3://bucket/a.png", "id": 7, "cats": )" + boxes
        + R"(, "cats-metadata": {)" + metadata + R"(}, "adjusted-cats": )" + boxes
        + R"(, "adjusted-cats-metadata": {)" + metadata + R"(, "adjustment-status": "adjusted"},
        "sort": 1, "sort-metadata": {"class-name": "day", "confidence": 0.8, "human-annotated":
        "yes", "type": "groundtruth/image-classification", "job-name": "labeling-job/sort"},
        "look": 0, "look-metadata": {"class-name": "bad", "human-annotated": "yes", "type":
        "groundtruth/label-verification", "worker-feedback": [{"comment": "too large"}]}})";
    QTest::newRow("manifest") << u"a.manifest"_s << line.replace('\n', ' ');
    QTest::newRow("labelme")
        << u"a.json"_s
        << QByteArray(R"({"version": "5.0.1", "flags": {"night": true}, "shapes": [{"label": "cat",
            "points": [[1, 2], [31, 42]], "group_id": 3, "shape_type": "rectangle", "flags": {}}],
            "imagePath": "a.png", "imageData": null, "imageHeight": 80, "imageWidth": 100,
            "note": "x"})");
    QTest::newRow("vott")
        << u"a.json"_s
        << QByteArray(R"({"asset": {"format": "png", "id": "4f2", "name": "a.png", "path":
            "file:a.png", "size": {"width": 100, "height": 80}, "state": 2, "type": 1}, "regions":
            [{"id": "r1", "type": "RECTANGLE", "tags": ["cat"], "boundingBox": {"height": 40,
            "width": 30, "left": 1.5, "top": 2}}], "version": "2.2.0"})");
    QTest::newRow("labelstudio")
        << u"a.json"_s
        << QByteArray(R"([{"id": 7, "annotations": [{"id": 5, "result": [{"id": "r1", "type":
            "rectanglelabels", "original_width": 100, "original_height": 80, "image_rotation": 0,
            "value": {"x": 10, "y": 20, "width": 33.3, "height": 40, "rotation": 0,
            "rectanglelabels": ["cat"]}}, {"type": "choices", "value": {"choices": ["day"]}}]}],
            "data": {"image": "a.png"}}])");
    QTest::newRow("imglab")
        << u"a.xml"_s
        << QByteArray("<?xml version='1.0'?><dataset><images><image file='a.png' width='100' "
                      "height='80'><box top='2' left='1' width='30' height='40.5' angle='0.5'>"
                      "<label>cat</label></box></image></images></dataset>");
}

/// Files of other programs, with what only they say.
void TestImportRepeats::noForeignFileChangesAnythingAgain()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(name, content);
    TemporaryProject project;
    valueOf(importDataset(project.store(),
                          {.format = ExchangeFormat::Folder, .images = {files.images()}}));
    const ImportRequest request{
        .format = exchangeFormatFromName(QString::fromLatin1(QTest::currentDataTag())).value(),
        .images = {files.images()},
        .annotationsPath = files.path(name)};
    const auto first = valueOf(importDataset(project.store(), request));
    QVERIFY2(first.imagesUpdated == 1 && first.boxesAdded >= 1, problemCodes(first).constData());
    const auto images = valueOf(project.store().images());
    const auto boxes = valueOf(project.store().allAnnotations());
    const auto extras = valueOf(project.store().datasetExtras());
    const int steps = historyLength(project);
    const auto again = valueOf(importDataset(project.store(), request));
    QCOMPARE(again.imagesAdded, 0);
    QCOMPARE(again.imagesUpdated, 0);
    QCOMPARE(again.imagesSkipped, 0);
    QCOMPARE(again.boxesAdded, 0);
    QCOMPARE(again.boxesRefused, first.boxesRefused);
    QCOMPARE(again.labelsAdded, 0);
    QCOMPARE(historyLength(project), steps);
    QVERIFY(valueOf(project.store().images()) == images);
    QVERIFY(valueOf(project.store().allAnnotations()) == boxes);
    QVERIFY(valueOf(project.store().datasetExtras()) == extras);
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

void TestImportRepeats::noneLeavesThePartsToTheUser()
{
    ForeignFiles files;
    files.writeImage(u"train/a.png"_s); // a folder that names a part
    TemporaryProject project;
    const auto importTo = [&](Split split) {
        return valueOf(importDataset(project.store(),
                                     {.format = ExchangeFormat::Folder,
                                      .images = {files.path(u"train"_s)},
                                      .split = split}));
    };
    QCOMPARE(importTo(Split::None).imagesAdded, 1);
    QCOMPARE(imageOf(project, u"a.png"_s).split, Split::None);
    importTo(Split::Validation);
    const auto again = importTo(Split::None);
    QCOMPARE(again.imagesUpdated, 0);
    QVERIFY(!hasProblem(again, "IMAGE_IN_TWO_SPLITS"));
    QCOMPARE(imageOf(project, u"a.png"_s).split, Split::Validation);
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

void TestImportRepeats::readingIsToldAndCanBeCancelled_data()
{
    noFormatChangesAnythingAgain_data();
}

void TestImportRepeats::readingIsToldAndCanBeCancelled()
{
    QFETCH(const ExchangeFormat, format);
    const ForeignFiles files;
    const ImportRequest request = exportedToImport(files, format);
    TemporaryProject other;
    std::stop_source stop;
    std::vector<int> told;
    bool isOver = false;
    const auto stopHalfway = [&](ImportPhase phase, int done, int total) {
        isOver = isOver || phase != ImportPhase::Reading || total != kArchiveSteps;
        told.push_back(done);
        if (done > 0 && done < total)
            stop.request_stop();
    };
    const auto cancelled = importDataset(other.store(), request, stopHalfway, stop.get_token());
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(!isOver);
    QVERIFY(told.size() >= 3 && std::is_sorted(told.begin(), told.end()));
    QVERIFY(valueOf(other.store().images()).empty());
    QVERIFY(valueOf(other.store().labels()).empty());
    QVERIFY(valueOf(other.store().imports()).empty());
    QCOMPARE(historyLength(other), 0);
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
