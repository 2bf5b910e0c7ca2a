// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/formats/formatwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/core/exchange/exportedproject.h"
#include "tests/core/exchange/importedproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

ExportReport exported(TemporaryProject& project, const ForeignFiles& files, bool copyImages = false)
{
    return valueOf(exportDataset(project.store(),
                                 {.format = ExchangeFormat::LabelMe,
                                  .folder = files.path(u"out"_s),
                                  .copyImages = copyImages}));
}

void addTag(TemporaryProject& project, const QString& image, const QString& tag)
{
    const ImageRecord before = imageOf(project, image);
    ImageRecord after = before;
    after.tags.append(tag);
    valueOf(project.store().apply({u"Tag"_s, before.id, {ImageChange{before, after}}}));
}

} // namespace

class TestLabelMeWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackTheSame();
    void numbersKeepEveryBit();
    void proposalsOfAModelStaySo();
    void hasTheLayoutOfLabelMe();
    void boxesAreThoseOfTheUprightImage();
    void liesBesideCopiesOfTheImages();
    void imagesOfOneStemHaveFilesOfTheirOwn();
    void unseenImagesHaveNone();
    void modelBoxesWithoutScoreAreToldOf();
};

void TestLabelMeWriter::comesBackTheSame()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    addTag(project, u"1.png"_s, u"night"_s);
    const ExportReport report = exported(project, files);
    QCOMPARE(report.files,
             (QStringList{files.path(u"out/1.json"_s), files.path(u"out/2.json"_s),
                          files.path(u"out/3.json"_s)}));
    TemporaryProject other;
    valueOf(importDataset(other.store(),
                          {.images = {files.images()}, .annotationsPath = files.path(u"out"_s)}));
    QCOMPARE(contentOf(other, true), contentOf(project, true));
    QCOMPARE(contentOf(other, true).size(), 3 + 3); // images, boxes
    QCOMPARE(imageOf(other, u"1.png"_s).tags, QStringList{u"night"_s});
    QCOMPARE(imageOf(other, u"1.png"_s).extras[u"camera"].toString(), u"left"_s);
    QVERIFY(imageOf(other, u"3.png"_s).reviewed);
    QVERIFY(!imageOf(other, u"1.png"_s).reviewed);
    bool hasNote = false;
    for (const Annotation& box : boxesOf(other, u"1.png"_s))
        hasNote = hasNote || box.extras[u"note"].toString() == u"ö"_s;
    QVERIFY(hasNote);
}

void TestLabelMeWriter::numbersKeepEveryBit()
{
    ForeignFiles files;
    TemporaryProject project;
    files.writeImage(u"images/1.png"_s);
    files.write(
        u"coco.json"_s,
        cocoFile(cocoImage(1, "1.png"), cocoBox(1, 1, 3, "[33.333333333333336, 0.1, 44.4, 1e-3]")));
    valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    const ExportReport report = exported(project, files);
    const BoundingBox box = boxesOf(project, u"1.png"_s).at(0).box;
    QVERIFY(box.bottom() - box.top() != box.height); // what corners alone would give back
    TemporaryProject other;
    valueOf(importDataset(other.store(),
                          {.images = {files.images()}, .annotationsPath = report.files.first()}));
    QCOMPARE(boxesOf(other, u"1.png"_s).at(0).box, box);
    QVERIFY(boxesOf(other, u"1.png"_s).at(0).extras.isEmpty());
    const QJsonValue points = readObject(report.files.first())[u"shapes"][0][u"points"];
    QCOMPARE(points[0].toArray(), (QJsonArray{box.left(), box.top()}));
    QCOMPARE(points[1].toArray(), (QJsonArray{box.right(), box.bottom()}));
}

void TestLabelMeWriter::proposalsOfAModelStaySo()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    Annotation proposed =
        makeBox(valueOf(project.store().labels()).front().id, BoundingBox{5, 6, 7, 8});
    proposed.author = BoxAuthor::Model;
    proposed.score = 0.625;
    const ImageId image = imageOf(project, u"2.png"_s).id;
    valueOf(project.store().apply({u"Propose"_s, image, {AnnotationChange{image, {}, proposed}}}));
    exported(project, files);
    TemporaryProject other;
    valueOf(importDataset(other.store(),
                          {.images = {files.images()}, .annotationsPath = files.path(u"out"_s)}));
    int found = 0;
    for (const Annotation& box : boxesOf(other, u"2.png"_s)) {
        if (box.author != BoxAuthor::Model)
            continue;
        ++found;
        QVERIFY(box.score == 0.625);
        QCOMPARE(box.box, proposed.box);
    }
    QCOMPARE(found, 1);
}

void TestLabelMeWriter::hasTheLayoutOfLabelMe()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    exported(project, files);
    const QJsonObject root = readObject(files.path(u"out/1.json"_s));
    // The keys without which labelme refuses a file.
    for (const QString& key : {u"version"_s, u"flags"_s, u"shapes"_s, u"imagePath"_s,
                               u"imageData"_s, u"imageHeight"_s, u"imageWidth"_s})
        QVERIFY2(root.contains(key), qPrintable(key));
    QVERIFY(root[u"imageData"].isNull());
    QCOMPARE(root[u"imageHeight"].toInt(), 80);
    QCOMPARE(root[u"imageWidth"].toInt(), 100);
    QCOMPARE(root[u"imagePath"].toString(), u"../images/sub/1.png"_s);
    const QJsonArray shapes = root[u"shapes"].toArray();
    QCOMPARE(shapes.size(), 2);
    const QJsonObject cat = shapes[shapes[0][u"label"].toString() == u"cat" ? 0 : 1].toObject();
    QCOMPARE(cat[u"points"].toArray(),
             (QJsonArray{QJsonArray{10.25, 20.5}, QJsonArray{40.75, 60.625}}));
    QCOMPARE(cat[u"shape_type"].toString(), u"rectangle"_s);
    QVERIFY(cat[u"group_id"].isNull());
    QVERIFY(cat[u"flags"].isObject());
    QCOMPARE(cat[u"description"].toString(u"absent"_s), QString());
    const QJsonObject empty = readObject(files.path(u"out/3.json"_s));
    QVERIFY(empty[u"shapes"].isArray() && empty[u"shapes"].toArray().isEmpty());
    QCOMPARE(empty[u"flags"].toObject(), (QJsonObject{{u"confirmed_empty"_s, true}}));
    QVERIFY(empty[u"checked"].toBool());
}

void TestLabelMeWriter::boxesAreThoseOfTheUprightImage()
{
    const ForeignFiles files;
    const ExportedDataset data = turnedDataset();
    mustWork(formatWriter(ExchangeFormat::LabelMe)->write(data, {.folder = files.path()}, {}));
    const QJsonObject root = readObject(files.path(u"a.json"_s));
    QCOMPARE(root[u"imageWidth"].toInt(), 80);
    QCOMPARE(root[u"imageHeight"].toInt(), 100);
    QCOMPARE(root[u"shapes"][0][u"points"].toArray(),
             (QJsonArray{QJsonArray{50, 10}, QJsonArray{60, 40}}));
}

void TestLabelMeWriter::liesBesideCopiesOfTheImages()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    const ExportReport report = exported(project, files, true);
    QCOMPARE(report.files.first(), files.path(u"out/images/1.json"_s));
    QCOMPARE(readObject(report.files.first())[u"imagePath"].toString(), u"1.png"_s);
    QVERIFY(QFile::exists(files.path(u"out/images/1.png"_s)));
    TemporaryProject other;
    valueOf(importDataset(other.store(), {.images = {files.path(u"out/images"_s)}}));
    QCOMPARE(contentOf(other, true), contentOf(project, true));
}

void TestLabelMeWriter::imagesOfOneStemHaveFilesOfTheirOwn()
{
    ForeignFiles files;
    TemporaryProject project;
    files.writeImage(u"images/a.bmp"_s, {100, 80}, 1);
    files.writeImage(u"images/a.png"_s, {100, 80}, 2);
    files.write(
        u"coco.json"_s,
        cocoFile(cocoImage(1, "a.bmp") + ',' + cocoImage(2, "a.png"),
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 8, "[5, 6, 7, 8]")));
    valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    const ExportReport report = exported(project, files);
    QCOMPARE(report.files,
             (QStringList{files.path(u"out/a.json"_s), files.path(u"out/a.png.json"_s)}));
    TemporaryProject other;
    valueOf(importDataset(other.store(),
                          {.images = {files.images()}, .annotationsPath = files.path(u"out"_s)}));
    QCOMPARE(contentOf(other, true), contentOf(project, true));
}

void TestLabelMeWriter::unseenImagesHaveNone()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    const ExportReport report = exported(project, files);
    QVERIFY(!QFile::exists(files.path(u"out/4.json"_s)));
    QCOMPARE(report.warnings.filter(u"nobody labelled"_s).size(), 1);
}

void TestLabelMeWriter::modelBoxesWithoutScoreAreToldOf()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    const auto told = [&] {
        return exported(project, files).warnings.filter(u"proposed by a model"_s);
    };
    QVERIFY(told().isEmpty());
    const ImageId image = valueOf(project.store().images()).front().id;
    const LabelId label = valueOf(project.store().labels()).front().id;
    for (const bool isScored : {true, false}) {
        Annotation proposed = makeBox(label, BoundingBox{5, 6, 7, 8});
        proposed.author = BoxAuthor::Model;
        if (isScored)
            proposed.score = 0.5;
        valueOf(
            project.store().apply({u"Propose"_s, image, {AnnotationChange{image, {}, proposed}}}));
        QCOMPARE(told().size(), isScored ? 0 : 1);
    }
}

QTEST_GUILESS_MAIN(TestLabelMeWriter)
#include "tst_labelmewriter.moc"
