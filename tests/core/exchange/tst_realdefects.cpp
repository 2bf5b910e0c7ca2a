// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"
#include "core/image/imagedecoder.h"

#include <QFile>
#include <QImage>
#include <QTest>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// What is wrong in public data sets, each with a small set of ours that shows the same.
class TestRealDefects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pngCalledJpgWithoutASizeInTheXml();
    void everyRowRepeatedForEachFold();
    void theSameFilesAsTrainingAndAsValidation();
    void photographsOfTwoPictures();
    void aHiddenCocoFileWithTwoDocuments();
    void numbersAsNamesOfClasses();
    void aManifestOfLabelledNegatives();
    void aClassNameInTheMetadataOnly();
};

namespace {

ImportReport imported(TemporaryProject& project, const ImportRequest& request)
{
    return valueOf(importDataset(project.store(), request));
}

int problemsOf(const ImportReport& report, const char* code)
{
    return int(std::count_if(
        report.problems.begin(), report.problems.end(),
        [&](const ImportProblem& problem) { return problem.code == QLatin1String(code); }));
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A line of a Ground Truth manifest.
QByteArray manifestLine(const QByteArray& name, const QByteArray& boxes, const QByteArray& objects,
                        const QByteArray& classes)
{
    return "{\"source-ref\":\"s3://bucket/photos/" + name
        + "\",\"job\":{\"image_size\":[{\"width\":100,\"height\":80,\"depth\":3}],"
          "\"annotations\":["
        + boxes + "]},\"job-metadata\":{\"objects\":[" + objects + "],\"class-map\":{" + classes
        + "},\"type\":\"groundtruth/object-detection\",\"human-annotated\":\"yes\","
          "\"creation-date\":\"2026-01-02T03:04:05\",\"job-name\":\"job\"}}\n";
}

} // namespace

void TestRealDefects::pngCalledJpgWithoutASizeInTheXml()
{
    const ForeignFiles files;
    files.writeImage(u"a.png"_s);
    QVERIFY(QImage(files.path(u"a.png"_s))
                .convertToFormat(QImage::Format_Indexed8)
                .save(files.path(u"palette.png"_s)));
    for (const QString& name : {u"a"_s, u"palette"_s}) {
        files.write(u"images/%1.jpg"_s.arg(name), content(files.path(name + u".png"_s)));
        files.write(u"images/%1.xml"_s.arg(name),
                    vocFile((name + u".jpg"_s).toLatin1(), vocObject("cat", "1", "2", "99", "79"),
                            "<width>0</width><height>0</height><depth>3</depth>"));
    }
    TemporaryProject project;
    const auto report = imported(project, {.images = {files.images()}});
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.boxesAdded, 2);
    QCOMPARE(report.boxesRefused, 0);
    QCOMPARE(report.boxesRepaired, 0);
    QCOMPARE(imageOf(project, u"palette.jpg"_s).size, QSize(100, 80));
    QVERIFY(!hasProblem(report, "IMAGE_SIZE_DIFFERS"));
}

void TestRealDefects::everyRowRepeatedForEachFold()
{
    const ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    QByteArray rows = "filename,width,height,class,xmin,ymin,xmax,ymax\n";
    for (int fold = 0; fold < 5; ++fold)
        rows += "a.png,100,80,logo,10,10,30,40\na.png,100,80,logo,50,10,70,40\n";
    rows += "a.png,100,80,logo,20,20,20,20\n";
    files.write(u"boxes.csv"_s, rows);
    TemporaryProject project;
    const auto report = imported(
        project, {.images = {files.images()}, .annotationsPath = files.path(u"boxes.csv"_s)});
    QCOMPARE(report.boxesAdded, 2);
    QCOMPARE(report.boxesRefused, 9); // eight copies and one without area
    QVERIFY(hasProblem(report, "DUPLICATE_BOX"));
    QVERIFY(hasProblem(report, "ERROR_BOUNDING_BOX_TOO_SMALL"));
}

void TestRealDefects::theSameFilesAsTrainingAndAsValidation()
{
    const ForeignFiles files;
    for (const QString& part : {u"train"_s, u"valid"_s}) {
        files.writeImage(part + u"/a.png"_s);
        files.writeImage(part + u"/b.png"_s, {100, 80}, part == u"train" ? 1 : 2);
    }
    TemporaryProject project;
    for (const QString& part : {u"train"_s, u"valid"_s}) {
        const auto report = imported(project, {.images = {files.path(part)}, .copyImages = true});
        QCOMPARE(report.imagesSkipped, 0);
    }
    // Nothing was written over: b is two pictures, a is one that is there once or twice.
    QStringList hashes;
    const auto images = valueOf(project.store().images());
    for (const ImageRecord& image : images) {
        const QString path = project.store().absoluteImagePath(image);
        QCOMPARE(valueOf(hashFile(path)), image.contentHash);
        hashes.append(QString::fromLatin1(image.contentHash.toHex()));
    }
    hashes.removeDuplicates();
    QCOMPARE(hashes.size(), 3);
}

void TestRealDefects::photographsOfTwoPictures()
{
    const ForeignFiles files;
    files.writeImage(u"one.jpg"_s);
    files.writeImage(u"small.jpg"_s, {10, 8});
    // Like an MPO file: a second JPEG follows the first.
    files.write(u"images/a.jpg"_s,
                content(files.path(u"one.jpg"_s)) + content(files.path(u"small.jpg"_s)));
    QByteArray objects = vocObject("car", "90", "10", "105", "30"); // over the border
    for (int i = 0; i < 64; ++i)
        objects += vocObject("car", QByteArray::number(i), "1", QByteArray::number(i + 9), "9");
    files.write(u"images/a.xml"_s, vocFile("a.jpg", objects));
    TemporaryProject project;
    const auto report = imported(project, {.images = {files.images()}});
    QCOMPARE(report.imagesAdded, 1);
    QCOMPARE(report.boxesAdded, 65);
    QCOMPARE(report.boxesRepaired, 1);
    QCOMPARE(imageOf(project, u"a.jpg"_s).size, QSize(100, 80));
    QVERIFY(!hasProblem(report, "IMAGE_CUT_OFF"));
    QCOMPARE(boxesOf(project, u"a.jpg"_s).front().box, BoundingBox({90, 10, 10, 20}));
}

void TestRealDefects::aHiddenCocoFileWithTwoDocuments()
{
    const ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.writeImage(u"images/turned.png"_s, {80, 100});
    files.writeImage(u"images/extra.png"_s);
    const QByteArray first = cocoFile(
        cocoImage(1, "a.png") + ',' + cocoImage(2, "gone.png") + ',' + cocoImage(3, "turned.png"),
        cocoBox(1, 1, 3, "[1, 2, 30, 40]") + ',' + cocoBox(2, 2, 3, "[1, 2, 30, 40]") + ','
            + cocoBox(3, 3, 8, "[1, 2, 30, 40]") + ',' + cocoBox(4, 1, 3, "[200, 2, 30, 40]"));
    files.write(u"images/.annotations.json"_s, first + '\n' + cocoFile({}, {}));
    TemporaryProject project;
    const auto report = imported(project, {.images = {files.images()}});
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.imagesSkipped, 1);
    QCOMPARE(report.boxesAdded, 2);
    QCOMPARE(report.boxesRefused, 2); // of the missing image, and the one outside
    for (const char* code : {"TRAILING_DATA", "IMAGE_MISSING", "IMAGES_NOT_LISTED",
                             "IMAGE_SIZE_SWAPPED", "ERROR_INVALID_BOUNDING_BOX"})
        QVERIFY2(hasProblem(report, code), code);
}

void TestRealDefects::numbersAsNamesOfClasses()
{
    const ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(u"images/a.xml"_s,
                vocFile("a.png",
                        vocObject("10", "1", "1", "20", "20") + vocObject("1", "1", "1", "9", "9")
                            + vocObject("5", "30", "1", "40", "20")));
    TemporaryProject project;
    imported(project, {.images = {files.images()}});
    QCOMPARE(labelNames(project), (QStringList{u"10"_s, u"1"_s, u"5"_s}));
}

void TestRealDefects::aManifestOfLabelledNegatives()
{
    const ForeignFiles files;
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
        files.writeImage(u"images/%1.png"_s.arg(name));
    files.write(u"output.manifest"_s,
                manifestLine("a.png", {}, {}, {})
                    + manifestLine(
                        "b.png", "{\"class_id\":0,\"left\":1,\"top\":2,\"width\":30,\"height\":40}",
                        "{\"confidence\":0.09}", "\"0\":\"Cat\""));
    TemporaryProject project;
    const auto report = imported(
        project, {.images = {files.images()}, .annotationsPath = files.path(u"output.manifest"_s)});
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(problemsOf(report, "IMAGES_NOT_LISTED"), 1);
    QCOMPARE(imageOf(project, u"a.png"_s).state, ImageState::ConfirmedEmpty);
    QCOMPARE(imageOf(project, u"b.png"_s).state, ImageState::HasBoxes);
}

void TestRealDefects::aClassNameInTheMetadataOnly()
{
    const ForeignFiles files;
    files.writeImage(u"images/deep/b.png"_s);
    files.write(u"a.manifest"_s,
                manifestLine("b.png",
                             "{\"class_id\":7,\"left\":1,\"top\":2,\"width\":30,\"height\":40}",
                             "{\"confidence\":0}", "\"7\":\"Red & white\""));
    TemporaryProject project;
    const auto report = imported(
        project, {.images = {files.images()}, .annotationsPath = files.path(u"a.manifest"_s)});
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(labelNames(project), QStringList{u"Red & white"_s});
}

QTEST_GUILESS_MAIN(TestRealDefects)
#include "tst_realdefects.moc"
