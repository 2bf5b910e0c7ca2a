// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/formats/manifestwarnings.h"
#include "core/exchange/import/datasetimporter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject firstLine(const QString& path)
{
    const QByteArray content = contentOf(path);
    return QJsonDocument::fromJson(content.left(content.indexOf('\n'))).object();
}

void importCoco(TemporaryProject& project, const ForeignFiles& files, const QByteArray& images,
                const QByteArray& boxes)
{
    files.write(u"coco.json"_s, cocoFile(images, boxes));
    valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
}

ExportReport exportManifest(TemporaryProject& project, const ForeignFiles& files,
                            const QString& prefix = u"s3://bucket/photos/"_s)
{
    return valueOf(exportDataset(project.store(),
                                 {.format = ExchangeFormat::Manifest,
                                  .folder = files.path(u"out"_s),
                                  .sourcePrefix = prefix}));
}

QStringList namesOf(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names.append(QFileInfo(path).fileName());
    return names;
}

bool isSaid(const ExportReport& report, const QString& words)
{
    return !report.warnings.filter(words).isEmpty();
}

} // namespace

class TestManifestWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatRekognitionReads();
    void roundsIntoTheImage_data();
    void roundsIntoTheImage();
    void eachPartHasItsFile();
    void statesAndScoresComeBack();
    void unknownKeysAreWrittenBack();
    void whatIsFineIsNotWarnedOf();
    void saysWhatRekognitionDoesNotTake();
    void formatsGoByTheContent();
    void lengthsGoByTheFile();
    void saysWhichLinesAreTooLong();
};

void TestManifestWriter::writesWhatRekognitionReads()
{
    const ForeignFiles files;
    files.writeImage(u"images/a b.png"_s);
    TemporaryProject project;
    importCoco(project, files, cocoImage(1, "a b.png"),
               cocoBox(1, 1, 8, "[10.4, 20.6, 30, 40]") + ',' + cocoBox(2, 1, 3, "[1, 2, 3, 4]"));
    const ExportReport report = exportManifest(project, files);
    QCOMPARE(namesOf(report.files), QStringList{u"output.manifest"_s});
    const QByteArray content = contentOf(report.files.first());
    QVERIFY(content.startsWith("{\"source-ref\":\"s3://bucket/photos/a b.png\","));
    QVERIFY(content.endsWith("}\n"));
    QCOMPARE(content.count('\n'), 1);
    QVERIFY(!content.contains('\r'));

    const QJsonObject line = firstLine(report.files.first());
    QCOMPARE(line.keys(),
             (QStringList{u"bounding-box"_s, u"bounding-box-metadata"_s, u"source-ref"_s}));
    // 10.4 to 40.4 and 20.6 to 60.6, each edge to the nearest pixel.
    QCOMPARE(line[u"bounding-box"_s].toObject(),
             QJsonDocument::fromJson(
                 "{\"image_size\":[{\"width\":100,\"height\":80,\"depth\":3}],\"annotations\":[{"
                 "\"class_id\":8,\"left\":10,\"top\":21,\"width\":30,\"height\":40},{\"class_id\":"
                 "3,\"left\":1,\"top\":2,\"width\":3,\"height\":4}]}")
                 .object());
    QJsonObject metadata = line[u"bounding-box-metadata"_s].toObject();
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}$"_s);
    QVERIFY(metadata.take(u"creation-date"_s).toString().contains(date));
    QCOMPARE(metadata,
             QJsonDocument::fromJson(
                 "{\"objects\":[{\"confidence\":1},{\"confidence\":1}],\"class-map\":{\"3\":"
                 "\"cat\",\"8\":\"dog\"},\"type\":\"groundtruth/"
                 "object-detection\",\"human-annotated\":\"yes\",\"job-name\":\"Boxwright/test\"}")
                 .object());
    QVERIFY(isSaid(report, u"1 boxes were rounded"_s));
}

void TestManifestWriter::roundsIntoTheImage_data()
{
    QTest::addColumn<QByteArray>("box"); // in an image of 100 x 80
    QTest::addColumn<QList<int>>("written"); // left, top, width, height
    QTest::newRow("whole") << QByteArray("[0, 0, 100, 80]") << QList<int>{0, 0, 100, 80};
    QTest::newRow("halves") << QByteArray("[10.5, 10.25, 5, 5]") << QList<int>{11, 10, 5, 5};
    QTest::newRow("far border") << QByteArray("[90.75, 70.75, 9.25, 9.25]")
                                << QList<int>{91, 71, 9, 9};
    QTest::newRow("tiny") << QByteArray("[20.25, 30.25, 0.25, 0.25]") << QList<int>{20, 30, 2, 2};
    QTest::newRow("tiny, near corner")
        << QByteArray("[0, 0, 0.75, 0.75]") << QList<int>{0, 0, 2, 2};
    QTest::newRow("tiny, far corner")
        << QByteArray("[99.5, 79.25, 0.5, 0.75]") << QList<int>{98, 78, 2, 2};
}

void TestManifestWriter::roundsIntoTheImage()
{
    QFETCH(const QByteArray, box);
    QFETCH(const QList<int>, written);
    const ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    importCoco(project, files, cocoImage(1, "a.png"), cocoBox(1, 1, 3, box));
    const QJsonObject line = firstLine(exportManifest(project, files).files.first());
    const QJsonValue found = line[u"bounding-box"_s][u"annotations"][0];
    QCOMPARE((QList<int>{found[u"left"].toInt(-1), found[u"top"].toInt(-1),
                         found[u"width"].toInt(-1), found[u"height"].toInt(-1)}),
             written);
}

void TestManifestWriter::eachPartHasItsFile()
{
    const ForeignFiles files;
    QByteArray images;
    QByteArray boxes;
    const QList<QByteArray> splits{"train", "val", "test", ""};
    for (int i = 0; i < 4; ++i) {
        const QString name = u"%1.png"_s.arg(i);
        files.writeImage(u"images/"_s + name, {100, 80}, i);
        images +=
            (i > 0 ? "," : "") + cocoImage(i, name.toUtf8(), ", \"split\": \"" + splits[i] + "\"");
        boxes += (i > 0 ? "," : "") + cocoBox(i + 1, i, i == 0 ? 8 : 3, "[1, 2, 3, 4]");
    }
    TemporaryProject project;
    importCoco(project, files, images, boxes);
    const ExportReport report = exportManifest(project, files);
    QCOMPARE(namesOf(report.files),
             (QStringList{u"output.manifest"_s, u"test.manifest"_s, u"train.manifest"_s,
                          u"validation.manifest"_s}));
    // A class has the same number in all files.
    for (const QString& file : report.files) {
        QCOMPARE(firstLine(file)[u"bounding-box-metadata"_s][u"class-map"].toObject().size(), 2);
    }
    const auto part = valueOf(exportDataset(project.store(),
                                            {.format = ExchangeFormat::Manifest,
                                             .folder = files.path(u"part"_s),
                                             .split = Split::Validation}));
    QCOMPARE(namesOf(part.files), QStringList{u"validation.manifest"_s});

    TemporaryProject other;
    valueOf(importDataset(other.store(),
                          {.images = {files.images()}, .annotationsPath = files.path(u"out"_s)}));
    const QList<Split> expected{Split::Train, Split::Validation, Split::Test, Split::None};
    for (int i = 0; i < 4; ++i)
        QCOMPARE(imageOf(other, u"%1.png"_s.arg(i)).split, expected[i]);
    QCOMPARE(labelNames(other), (QStringList{u"cat"_s, u"dog"_s}));
}

void TestManifestWriter::statesAndScoresComeBack()
{
    const ForeignFiles files;
    for (int i = 1; i <= 4; ++i)
        files.writeImage(u"images/%1.png"_s.arg(i), {100, 80}, i);
    TemporaryProject project;
    importCoco(project, files,
               cocoImage(1, "1.png", ", \"reviewed\": true") + ','
                   + cocoImage(2, "2.png", ", \"labelled\": true") + ',' + cocoImage(3, "3.png")
                   + ',' + cocoImage(4, "4.png", ", \"labelled\": false"),
               cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 3, 8, "[5, 6, 7, 8]"));
    const ImageId third = imageOf(project, u"3.png"_s).id;
    const Annotation before = boxesOf(project, u"3.png"_s).front();
    Annotation proposed = before;
    proposed.author = BoxAuthor::Model;
    proposed.score = 0.75;
    valueOf(
        project.store().apply({u"Propose"_s, third, {AnnotationChange{third, before, proposed}}}));

    const ExportReport report = exportManifest(project, files);
    QCOMPARE(contentOf(report.files.first()).count('\n'), 3); // the fourth was not looked at
    TemporaryProject other;
    const auto imported = valueOf(importDataset(
        other.store(), {.images = {files.images()}, .annotationsPath = files.path(u"out"_s)}));
    QCOMPARE(imported.imagesAdded, 3);
    QCOMPARE(imageOf(other, u"1.png"_s).state, ImageState::HasBoxes);
    QVERIFY(imageOf(other, u"1.png"_s).reviewed);
    QCOMPARE(imageOf(other, u"2.png"_s).state, ImageState::ConfirmedEmpty);
    QVERIFY(!imageOf(other, u"2.png"_s).reviewed);
    const Annotation back = boxesOf(other, u"3.png"_s).front();
    QCOMPARE(back.author, BoxAuthor::Model);
    QCOMPARE(back.score, std::optional(0.75));
    QCOMPARE(boxesOf(other, u"1.png"_s).front().author, BoxAuthor::Import);
    // That these lines were exported, and when, is nothing to keep.
    QVERIFY(imageOf(other, u"1.png"_s).extras.isEmpty());
}

void TestManifestWriter::unknownKeysAreWrittenBack()
{
    const ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(u"in.manifest"_s,
                "{\"source-ref\":\"s3://old/a.png\",\"cl-metadata\":{\"is_labeled\":true},\"cats\":"
                "{\"image_size\":[{\"width\":100,\"height\":80,\"depth\":3}],\"annotations\":[]},"
                "\"cats-metadata\":{\"objects\":[],\"class-map\":{},\"type\":\"groundtruth/"
                "object-detection\","
                "\"human-annotated\":\"yes\",\"job-name\":\"labeling-job/cats\","
                "\"creation-date\":\"2019-01-29T13:29:11.798957\"}}");
    TemporaryProject project;
    valueOf(importDataset(
        project.store(),
        {.images = {files.images()}, .annotationsPath = files.path(u"in.manifest"_s)}));
    const QJsonObject line = firstLine(exportManifest(project, files).files.first());
    QCOMPARE(line[u"source-ref"_s].toString(), u"s3://bucket/photos/a.png"_s);
    QVERIFY(line[u"cl-metadata"_s][u"is_labeled"].toBool());
    const QJsonValue metadata = line[u"bounding-box-metadata"_s];
    QCOMPARE(metadata[u"job-name"].toString(), u"labeling-job/cats"_s);
    QCOMPARE(metadata[u"creation-date"].toString(), u"2019-01-29T13:29:11.798957"_s);
    QVERIFY(!line.contains(u"job-name"_s));
}

void TestManifestWriter::whatIsFineIsNotWarnedOf()
{
    const ForeignFiles files;
    files.writeImage(u"images/a.jpg"_s);
    TemporaryProject project;
    importCoco(project, files, cocoImage(1, "a.jpg"), cocoBox(1, 1, 3, "[1, 2, 3, 4]"));
    QCOMPARE(exportManifest(project, files).warnings, QStringList());
    // A folder without its last slash is a folder all the same.
    const ExportReport report = exportManifest(project, files, u"s3://bucket"_s);
    QCOMPARE(firstLine(report.files.first())[u"source-ref"_s].toString(), u"s3://bucket/a.jpg"_s);
}

void TestManifestWriter::saysWhatRekognitionDoesNotTake()
{
    const ForeignFiles files;
    files.writeImage(u"images/a.bmp"_s, {100, 63}, 1);
    files.writeImage(u"images/b.png"_s, {100, 80}, 2);
    files.writeImage(u"images/c.png"_s, {100, 80}, 3);
    files.writeImage(u"images/d.png"_s, {100, 80}, 4);
    QByteArray boxes = cocoBox(1, 1, 3, "[1, 2, 3, 4]", ", \"difficult\": 1");
    for (int i = 0; i < 51; ++i)
        boxes += ',' + cocoBox(i + 2, 2, 3, '[' + QByteArray::number(i) + ", 2, 3, 4]");
    TemporaryProject project;
    importCoco(project, files,
               "\n{\"id\": 1, \"file_name\": \"a.bmp\", \"width\": 100, \"height\": 63},"
                   + cocoImage(2, "b.png") + ',' + cocoImage(3, "c.png", ", \"labelled\": true")
                   + ',' + cocoImage(4, "d.png", ", \"labelled\": false"),
               boxes);
    const ExportReport report = exportManifest(project, files, {});
    QVERIFY(isSaid(report, u"s3://your-bucket/"_s));
    QVERIFY(isSaid(report, u"1 images have more than the 50 boxes"_s));
    QVERIFY(isSaid(report, u"1 images have a side of less than 64"_s));
    QVERIFY(isSaid(report, u"1 images are neither JPEG nor PNG"_s));
    QVERIFY(isSaid(report, u"1 images are confirmed empty"_s));
    QVERIFY(isSaid(report, u"1 boxes are marked as difficult"_s));
    QVERIFY(isSaid(report, u"1 images that nobody labelled"_s));
    QCOMPARE(report.warnings.size(), 7);
}

void TestManifestWriter::formatsGoByTheContent()
{
    const ForeignFiles files;
    files.writeImage(u"images/a.bmp"_s);
    QVERIFY(QFile::rename(files.path(u"images/a.bmp"_s), files.path(u"images/a.png"_s)));
    files.writeImage(u"images/b.jpg"_s);
    QVERIFY(QFile::rename(files.path(u"images/b.jpg"_s), files.path(u"images/b.bmp"_s)));
    files.writeImage(u"images/long.png"_s, {2100, 100});
    files.writeImage(u"images/just.png"_s, {2000, 100});
    TemporaryProject project;
    importCoco(project, files,
               cocoImage(1, "a.png") + ',' + cocoImage(2, "b.bmp")
                   + ",{\"id\": 3, \"file_name\": \"long.png\"},"
                     "{\"id\": 4, \"file_name\": \"just.png\"}",
               cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 3, "[1, 2, 3, 4]") + ','
                   + cocoBox(3, 3, 3, "[1, 2, 3, 4]") + ',' + cocoBox(4, 4, 3, "[1, 2, 3, 4]"));
    const ExportReport report = exportManifest(project, files);
    QVERIFY(isSaid(report, u"1 images are neither JPEG nor PNG"_s));
    QVERIFY(isSaid(report, u"1 images are more than 20 times as long"_s));
    QVERIFY(QFile::remove(files.path(u"images/b.bmp"_s))); // then its name counts
    QVERIFY(isSaid(exportManifest(project, files), u"2 images are neither JPEG nor PNG"_s));
}

void TestManifestWriter::lengthsGoByTheFile()
{
    const auto linesOf = [](qint64 lines, qint64 bytes) { return ManifestLength{lines, bytes, 0}; };
    const qint64 gigabyte = qint64(1) << 30;
    QVERIFY(
        manifestLengthWarnings({linesOf(250'000, gigabyte), linesOf(250'000, gigabyte)}).isEmpty());
    const QStringList many = manifestLengthWarnings({linesOf(250'001, 1), linesOf(9, 1)});
    QCOMPARE(many.size(), 1);
    QVERIFY2(many.first().startsWith(u"1 manifests have more than 250,000"),
             qPrintable(many.first()));
    const QStringList large = manifestLengthWarnings({linesOf(9, gigabyte + 1)});
    QCOMPARE(large.size(), 1);
    QVERIFY2(large.first().contains(u"1 GB"), qPrintable(large.first()));
}

void TestManifestWriter::saysWhichLinesAreTooLong()
{
    const ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    QByteArray boxes;
    for (int i = 0; i < 1800; ++i) { // some 70 characters each
        const QByteArray place = QByteArray::number(i % 90) + ", " + QByteArray::number(i / 90);
        boxes += (i > 0 ? "," : "") + cocoBox(i + 1, 1, 3, '[' + place + ", 5, 6]");
    }
    TemporaryProject project;
    importCoco(project, files, cocoImage(1, "a.png"), boxes);
    const ExportReport report = exportManifest(project, files);
    QVERIFY(contentOf(report.files.first()).size() > 100'000);
    QVERIFY(isSaid(report, u"1 lines are longer than 100,000"_s));
}

QTEST_GUILESS_MAIN(TestManifestWriter)
#include "tst_manifestwriter.moc"
