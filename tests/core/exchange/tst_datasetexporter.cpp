// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/cocoresults.h"
#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/import/datasetimporter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

/// What must be the same after an export and an import, without ids of the project.
QStringList contentOf(TemporaryProject& project, bool withCrowd = true)
{
    QStringList lines;
    QHash<LabelId, QString> labels;
    for (const Label& label : valueOf(project.store().labels()))
        labels.insert(label.id, label.name);
    const auto images = valueOf(project.store().images());
    for (const ImageRecord& image : images) {
        lines.append(u"%1 %2x%3 state %4 split %5"_s.arg(QFileInfo(image.path).fileName())
                         .arg(image.size.width())
                         .arg(image.size.height())
                         .arg(int(image.state))
                         .arg(int(image.split)));
        for (const Annotation& box : valueOf(project.store().annotations(image.id))) {
            const auto exact = [](double value) { return QString::number(value, 'g', 17); };
            lines.append(u"%1 %2 %3 %4 %5 %6%7%8%9"_s
                             .arg(QFileInfo(image.path).fileName(), labels.value(box.label),
                                  exact(box.box.x), exact(box.box.y), exact(box.box.right()),
                                  exact(box.box.bottom()))
                             .arg(box.truncated)
                             .arg(box.occluded)
                             .arg(withCrowd ? int(box.crowd) + 2 * int(box.difficult)
                                            : int(box.crowd || box.difficult)));
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

void fillFromCoco(TemporaryProject& project, const ForeignFiles& files)
{
    for (int i = 1; i <= 4; ++i)
        files.writeImage(u"images/sub/%1.png"_s.arg(i), {100, 80}, i);
    std::mt19937 random(2);
    std::uniform_real_distribution<double> unit(0, 1);
    QByteArray boxes;
    for (int i = 1; i <= 9; ++i) {
        const auto number = [&](double limit) {
            return QByteArray::number(limit * unit(random), 'g', 17);
        };
        boxes += (i > 1 ? "," : "")
            + cocoBox(i, i % 3 + 1, i % 2 == 0 ? 3 : 8,
                      '[' + number(60) + ',' + number(50) + ',' + number(35) + ',' + number(25)
                          + ']',
                      i == 4       ? ", \"iscrowd\": 1"
                          : i == 5 ? ", \"difficult\": 1, \"truncated\": 1"
                          : i == 6 ? ", \"occluded\": 1, \"note\": \"ö\""
                                   : "");
    }
    files.write(u"coco.json"_s,
                cocoFile(cocoImage(1, "sub/1.png", ", \"split\": \"train\"") + ','
                             + cocoImage(2, "sub/2.png", ", \"split\": \"val\", \"k\": [1.5]") + ','
                             + cocoImage(3, "sub/3.png", ", \"split\": \"test\"") + ','
                             + cocoImage(4, "sub/4.png"),
                         boxes));
    valueOf(importDataset(project.store(),
                          {.images = {files.images()},
                           .annotationsPath = files.path(u"coco.json"_s),
                           .emptyIsConfirmed = true}));
}

} // namespace

class TestDatasetExporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cocoComesBackTheSame();
    void vocComesBackTheSame();
    void hasAllThatOtherReadersWant();
    void idsDoNotDependOnTheSplit();
    void copiesImagesOnRequest();
    void resultsHaveTheIdsOfTheExport();
    void reviewedOnly();
    void onlyWhatChangedSince();
    void replacesOnlyWhatItWrote_data();
    void replacesOnlyWhatItWrote();
    void leavesNothingOfEarlierExports();
    void saysWhatIsLost_data();
    void saysWhatIsLost();
    void licensesWithoutTheirListAreToldOf_data();
    void licensesWithoutTheirListAreToldOf();
    void tellsHowManyImagesAreCopied();
    void partsShareNoFile_data();
    void partsShareNoFile();
    void everyImageHasAFileOfItsOwn();
    void whereAnImageCameFromIsKept();
    void saysWhatCannotBeDone();
};

void TestDatasetExporter::cocoComesBackTheSame()
{
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files);
    const auto report = valueOf(exportDataset(project.store(), {.folder = files.path(u"out"_s)}));
    QCOMPARE(report.images, 4);
    QCOMPARE(report.boxes, 9);
    QCOMPARE(report.files, QStringList{files.path(u"out/annotations.json"_s)});

    TemporaryProject other;
    valueOf(importDataset(other.store(),
                          {.images = {files.images()},
                           .annotationsPath = report.files.first(),
                           .emptyIsConfirmed = true}));
    QCOMPARE(contentOf(other), contentOf(project));
    QVERIFY(contentOf(project).size() == 4 + 9);
    // Unknown keys travelled twice.
    bool hasNote = false;
    const auto all = valueOf(other.store().allAnnotations());
    for (const auto& boxes : all) {
        for (const Annotation& box : boxes)
            hasNote = hasNote || box.extras[u"note"] == u"ö"_s;
    }
    QVERIFY(hasNote);
}

void TestDatasetExporter::vocComesBackTheSame()
{
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files);
    const auto report = valueOf(exportDataset(
        project.store(), {.format = ExchangeFormat::Voc, .folder = files.path(u"out"_s)}));
    QCOMPARE(report.files.size(), 4 + 3);
    TemporaryProject other;
    valueOf(importDataset(other.store(),
                          {.format = ExchangeFormat::Voc,
                           .images = {files.images()},
                           .annotationsPath = files.path(u"out/Annotations"_s),
                           .emptyIsConfirmed = true}));
    const QStringList before = contentOf(project, false);
    const QStringList after = contentOf(other, false);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i].section(u' ', 0, 1), before[i].section(u' ', 0, 1));
    const auto splits = [](TemporaryProject& given) {
        QStringList lines = contentOf(given, false).filter(u"split"_s);
        return lines;
    };
    QCOMPARE(splits(other), splits(project));
}

void TestDatasetExporter::hasAllThatOtherReadersWant()
{
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files);
    valueOf(exportDataset(project.store(), {.folder = files.path(u"out"_s)}));
    const QJsonObject coco = readJson(files.path(u"out/annotations.json"_s)).object();
    QVERIFY(coco[u"info"].isObject());
    QVERIFY(coco[u"licenses"].isArray());
    QCOMPARE(coco[u"categories"].toArray().size(), 2);
    QSet<int> ids;
    for (const QJsonValue& annotation : coco[u"annotations"].toArray()) {
        const int id = annotation[u"id"].toInt();
        QVERIFY(id >= 1); // COCOeval takes 0 for a miss
        QVERIFY(!ids.contains(id));
        ids.insert(id);
        const QJsonArray bbox = annotation[u"bbox"].toArray();
        QCOMPARE(bbox.size(), 4);
        QCOMPARE(annotation[u"area"].toDouble(), bbox[2].toDouble() * bbox[3].toDouble());
        QVERIFY(annotation[u"iscrowd"].isDouble());
        QVERIFY(annotation[u"segmentation"].isArray());
    }
    for (const QJsonValue& image : coco[u"images"].toArray()) {
        QCOMPARE(image[u"width"].toInt(), 100);
        QVERIFY(QFile::exists(files.path(u"images/sub/"_s) + image[u"file_name"].toString()));
    }
}

void TestDatasetExporter::idsDoNotDependOnTheSplit()
{
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files);
    valueOf(exportDataset(project.store(), {.folder = files.path(u"out"_s)}));
    const QJsonObject all = readJson(files.path(u"out/annotations.json"_s)).object();
    const QJsonArray allImages = all[u"images"].toArray();
    const QJsonArray allBoxes = all[u"annotations"].toArray();
    int boxes = 0;
    for (const auto& [split, name] :
         {std::pair(Split::Train, u"train"_s), std::pair(Split::Validation, u"validation"_s),
          std::pair(Split::Test, u"test"_s)}) {
        const auto report = valueOf(
            exportDataset(project.store(), {.folder = files.path(u"out"_s), .split = split}));
        QCOMPARE(report.images, 1);
        const QJsonObject part =
            readJson(files.path(u"out/annotations_%1.json"_s.arg(name))).object();
        for (const QJsonValue& image : part[u"images"].toArray())
            QVERIFY(allImages.contains(image));
        for (const QJsonValue& box : part[u"annotations"].toArray())
            QVERIFY(allBoxes.contains(box));
        QCOMPARE(part[u"categories"], all[u"categories"]);
        boxes += report.boxes;
    }
    QCOMPARE(boxes, 9);
}

void TestDatasetExporter::copiesImagesOnRequest()
{
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files);
    const ExportRequest request{.folder = files.path(u"out"_s), .copyImages = true};
    valueOf(exportDataset(project.store(), request));
    QVERIFY(QFile::exists(files.path(u"out/images/1.png"_s)));
    valueOf(exportDataset(project.store(), request)); // again: the same files are there
    files.write(u"out/images/1.png"_s, "somebody else's");
    const auto refused = exportDataset(project.store(), request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
}

void TestDatasetExporter::resultsHaveTheIdsOfTheExport()
{
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files);
    valueOf(exportDataset(project.store(), {.folder = files.path(u"out"_s)}));
    const QJsonObject coco = readJson(files.path(u"out/annotations.json"_s)).object();
    const ImageRecord image = valueOf(project.store().images()).at(1);
    const Label label = valueOf(project.store().labels()).at(0);
    const QString path = files.path(u"results.json"_s);
    mustWork(writeCocoResults(path, {{image.id, {{label.id, {0.1, 2, 3, 4.5}, 1.0 / 3}}}},
                              valueOf(exportIds(project.store()))));
    const QJsonValue result = readJson(path).array().at(0);
    QCOMPARE(result[u"score"].toDouble(), 1.0 / 3);
    QCOMPARE(result[u"bbox"].toArray(), (QJsonArray{0.1, 2, 3, 4.5}));
    QCOMPARE(result[u"image_id"], coco[u"images"][1][u"id"]);
    QVERIFY(image.path.endsWith(coco[u"images"][1][u"file_name"].toString()));
    QCOMPARE(result[u"category_id"], coco[u"categories"][0][u"id"]);
    QCOMPARE(coco[u"categories"][0][u"name"].toString(), label.name);
    mustWork(writeCocoResults(path, {}, {}));
    QVERIFY(readJson(path).isArray());
}

void TestDatasetExporter::reviewedOnly()
{
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files);
    const ImageRecord before = valueOf(project.store().images()).at(2);
    ImageRecord after = before;
    after.reviewed = true;
    valueOf(project.store().apply({u"Review"_s, before.id, {ImageChange{before, after}}}));
    const auto report = valueOf(
        exportDataset(project.store(), {.folder = files.path(u"out"_s), .reviewedOnly = true}));
    QCOMPARE(report.images, 1);
}

void TestDatasetExporter::onlyWhatChangedSince()
{
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files);
    const auto images = valueOf(project.store().images());
    project.addBox(images[3].id, valueOf(project.store().labels()).front().id, {1, 2, 3, 4});
    const QDateTime drawn = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > drawn);
    const QDateTime start = QDateTime::currentDateTimeUtc();
    const auto exported = [&] {
        QStringList names;
        const auto report = valueOf(exportDataset(
            project.store(), {.folder = files.path(u"out"_s), .changedSince = start}));
        const QJsonObject coco = readJson(report.files.first()).object();
        for (const QJsonValue& image : coco[u"images"].toArray())
            names.append(image[u"file_name"].toString());
        return names;
    };
    QCOMPARE(exported(), QStringList());
    // Another part is no other label.
    ImageRecord moved = images[0];
    moved.split = Split::Validation;
    valueOf(project.store().apply({u"Move"_s, {}, {ImageChange{images[0], moved}}}));
    QCOMPARE(exported(), QStringList());
    // Boxes that were drawn, and one that was taken back.
    project.addBox(images[1].id, valueOf(project.store().labels()).front().id, {5, 6, 7, 8});
    QVERIFY(valueOf(project.store().undo(images[3].id)).has_value());
    QCOMPARE(exported(), (QStringList{u"2.png"_s, u"4.png"_s}));
}

void TestDatasetExporter::replacesOnlyWhatItWrote_data()
{
    QTest::addColumn<ExchangeFormat>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("foreign");
    QTest::newRow("coco") << ExchangeFormat::Coco << u"annotations.json"_s
                          << QByteArray("{\"info\": {\"contributor\": \"\"},\n\"images\": []}");
    QTest::newRow("voc") << ExchangeFormat::Voc << u"Annotations/1.xml"_s
                         << vocFile("1.png", vocObject("cat", "1", "1", "9", "9"));
    QTest::newRow("list") << ExchangeFormat::Voc << u"ImageSets/Main/train.txt"_s
                          << QByteArray("another\n");
}

void TestDatasetExporter::replacesOnlyWhatItWrote()
{
    QFETCH(const ExchangeFormat, format);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, foreign);
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files);
    const ExportRequest request{
        .format = format, .folder = files.path(u"out"_s), .copyImages = true};
    const QString path = u"out/"_s + file;
    const auto content = [&] {
        QFile read(files.path(path));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    files.write(path, foreign);
    const auto refused = exportDataset(project.store(), request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
    QVERIFY(refused.error().message.contains(QFileInfo(file).fileName()));
    QCOMPARE(content(), foreign);
    QVERIFY(!QFile::exists(files.path(u"out/images"_s)));

    QVERIFY(QFile::remove(files.path(path)));
    valueOf(exportDataset(project.store(), request));
    const QByteArray exported = content();
    QVERIFY(!exported.isEmpty());
    valueOf(exportDataset(project.store(), request)); // over its own files
    QCOMPARE(content(), exported);
}

void TestDatasetExporter::leavesNothingOfEarlierExports()
{
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files);
    const ExportRequest yolo{
        .format = ExchangeFormat::Yolo, .folder = files.path(u"out"_s), .copyImages = true};
    const auto isThere = [&](const QString& name) {
        return QFile::exists(files.path(u"out/"_s + name));
    };
    valueOf(exportDataset(project.store(), {.folder = yolo.folder}));
    valueOf(exportDataset(project.store(), yolo));
    QVERIFY(isThere(u"train.txt"_s) && isThere(u"labels/4.txt"_s));

    const auto images = valueOf(project.store().images());
    ImageRecord inNoPart = images[0];
    inNoPart.split = Split::None;
    ImageRecord unseen = images[3]; // without boxes
    unseen.state = ImageState::Unseen;
    valueOf(project.store().apply(
        {u"Reset"_s, {}, {ImageChange{images[0], inNoPart}, ImageChange{images[3], unseen}}}));
    files.write(u"out/labels/mine.txt"_s, "0 0.5 0.5 0.2 0.2\n");
    ExportRequest part = yolo;
    part.split = Split::Validation;
    valueOf(exportDataset(project.store(), part)); // is not all
    QVERIFY(isThere(u"train.txt"_s) && isThere(u"labels/4.txt"_s));
    valueOf(exportDataset(project.store(), yolo));
    QVERIFY(!isThere(u"train.txt"_s));
    QVERIFY(!isThere(u"labels/4.txt"_s));
    for (const QString& name : {u"val.txt"_s, u"labels/1.txt"_s, u"labels/mine.txt"_s,
                                u"images/4.png"_s, u"annotations.json"_s})
        QVERIFY2(isThere(name), qPrintable(name));
    // What is gone may be somebody else's now.
    files.write(u"out/train.txt"_s, "./images/1.png\n");
    valueOf(exportDataset(project.store(), yolo));
    QVERIFY(isThere(u"train.txt"_s));
}

void TestDatasetExporter::saysWhatIsLost_data()
{
    QTest::addColumn<ExchangeFormat>("format");
    QTest::addColumn<int>("tags");
    QTest::addColumn<int>("proposals");
    QTest::addColumn<int>("crowds");
    QTest::addColumn<int>("reviews");
    QTest::newRow("coco") << ExchangeFormat::Coco << 1 << 1 << 0 << 0;
    QTest::newRow("voc") << ExchangeFormat::Voc << 1 << 1 << 1 << 0;
    QTest::newRow("yolo") << ExchangeFormat::Yolo << 1 << 1 << 0 << 1;
    QTest::newRow("csv") << ExchangeFormat::Csv << 1 << 1 << 0 << 1;
    QTest::newRow("createml") << ExchangeFormat::CreateMl << 1 << 1 << 0 << 1;
    QTest::newRow("manifest") << ExchangeFormat::Manifest << 1 << 0 << 0 << 0;
    QTest::newRow("labelme") << ExchangeFormat::LabelMe << 0 << 0 << 0 << 0;
}

void TestDatasetExporter::saysWhatIsLost()
{
    QFETCH(const ExchangeFormat, format);
    QFETCH(const int, tags);
    QFETCH(const int, proposals);
    QFETCH(const int, crowds);
    QFETCH(const int, reviews);
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files); // with one crowd
    const auto warned = [&](const QString& words) {
        const ExportRequest request{.format = format, .folder = files.path(u"out"_s)};
        return valueOf(exportDataset(project.store(), request)).warnings.filter(words).size();
    };
    QCOMPARE(warned(u"tags"_s), 0);
    QCOMPARE(warned(u"proposed by a model"_s), 0);
    QCOMPARE(warned(u"reviewed"_s), 0);
    const ImageRecord before = valueOf(project.store().images()).front();
    ImageRecord after = before;
    after.tags.append(u"night"_s);
    after.reviewed = true;
    Annotation proposed =
        makeBox(valueOf(project.store().labels()).front().id, BoundingBox{5, 6, 7, 8});
    proposed.author = BoxAuthor::Model;
    proposed.score = 0.5;
    valueOf(project.store().apply({u"Tag"_s, before.id, {ImageChange{before, after}}}));
    valueOf(project.store().apply(
        {u"Propose"_s, before.id, {AnnotationChange{before.id, {}, proposed}}}));
    QCOMPARE(warned(u"1 images have tags"_s), tags);
    QCOMPARE(warned(u"1 boxes were proposed by a model"_s), proposals);
    QCOMPARE(warned(u"1 crowd"_s), crowds);
    QCOMPARE(warned(u"1 images are reviewed"_s), reviews);
}

void TestDatasetExporter::licensesWithoutTheirListAreToldOf_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("told");
    QTest::newRow("none") << QByteArray() << 1;
    QTest::newRow("empty") << QByteArray("\"licenses\": [], ") << 1;
    QTest::newRow("another") << QByteArray("\"licenses\": [{\"id\": 3}], ") << 1;
    QTest::newRow("its own") << QByteArray("\"licenses\": [{\"id\": 3}, {\"id\": 4}], ") << 0;
}

void TestDatasetExporter::licensesWithoutTheirListAreToldOf()
{
    QFETCH(const QByteArray, list);
    QFETCH(const int, told);
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    files.write(
        u"coco.json"_s,
        '{' + list
            + cocoFile(cocoImage(1, "a.png", ", \"license\": 4"), cocoBox(1, 1, 3, "[1, 2, 3, 4]"))
                  .sliced(1));
    TemporaryProject project;
    valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    const auto report = valueOf(exportDataset(project.store(), {.folder = files.path(u"out"_s)}));
    QCOMPARE(report.warnings.filter(u"1 images name a license"_s).size(), told);
}

void TestDatasetExporter::tellsHowManyImagesAreCopied()
{
    ForeignFiles files;
    TemporaryProject project;
    fillFromCoco(project, files); // four images
    std::vector<std::pair<int, int>> steps;
    const auto progress = [&steps](int done, int total) { steps.emplace_back(done, total); };
    ExportRequest request{.folder = files.path(u"out"_s)};
    valueOf(exportDataset(project.store(), request, {}, progress));
    QVERIFY((steps == std::vector<std::pair<int, int>>{{0, 0}}));
    steps.clear();
    request.copyImages = true;
    valueOf(exportDataset(project.store(), request, {}, progress));
    QVERIFY((steps == std::vector<std::pair<int, int>>{{0, 4}, {1, 4}, {2, 4}, {3, 4}, {0, 0}}));
}

void TestDatasetExporter::partsShareNoFile_data()
{
    QTest::addColumn<ExchangeFormat>("format");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("files");
    QTest::newRow("voc") << ExchangeFormat::Voc << u".xml"_s << 2;
    QTest::newRow("labelme") << ExchangeFormat::LabelMe << u".json"_s << 2;
    QTest::newRow("yolo, with its lists") << ExchangeFormat::Yolo << u".txt"_s << 4;
}

void TestDatasetExporter::partsShareNoFile()
{
    QFETCH(const ExchangeFormat, format);
    QFETCH(const QString, ending);
    QFETCH(const int, files);
    ForeignFiles foreign;
    foreign.writeImage(u"images/a.jpg"_s, {100, 80}, 1);
    foreign.writeImage(u"images/a.png"_s, {100, 80}, 2);
    foreign.write(
        u"coco.json"_s,
        cocoFile(cocoImage(1, "a.jpg", ", \"split\": \"train\"") + ','
                     + cocoImage(2, "a.png", ", \"split\": \"val\""),
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 3, "[5, 6, 7, 8]")));
    TemporaryProject project;
    valueOf(importDataset(
        project.store(),
        {.images = {foreign.images()}, .annotationsPath = foreign.path(u"coco.json"_s)}));
    QSet<QString> written;
    for (const Split split : {Split::Train, Split::Validation}) {
        const auto report = valueOf(exportDataset(
            project.store(), {.format = format, .folder = foreign.path(u"out"_s), .split = split}));
        for (const QString& file : report.files) {
            if (file.endsWith(ending))
                written.insert(file);
        }
    }
    QCOMPARE(written.size(), files);
}

void TestDatasetExporter::everyImageHasAFileOfItsOwn()
{
    ForeignFiles files;
    TemporaryProject project;
    const auto take = [&](const QByteArray& images, const QByteArray& boxes) {
        files.write(u"coco.json"_s, cocoFile(images, boxes));
        valueOf(importDataset(
            project.store(),
            {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    };
    files.writeImage(u"images/x.jpg.png"_s, {100, 80}, 1);
    files.writeImage(u"images/x.png"_s, {100, 80}, 2);
    take(cocoImage(1, "x.jpg.png") + ',' + cocoImage(2, "x.png"),
         cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 3, "[5, 6, 7, 8]"));
    files.writeImage(u"images/x.jpg"_s, {100, 80}, 3);
    take(cocoImage(3, "x.jpg"), cocoBox(3, 3, 3, "[9, 9, 7, 8]"));
    const auto report = valueOf(exportDataset(
        project.store(), {.format = ExchangeFormat::Voc, .folder = files.path(u"out"_s)}));
    QCOMPARE(report.files,
             (QStringList{files.path(u"out/Annotations/x.jpg.xml"_s),
                          files.path(u"out/Annotations/x.xml"_s),
                          files.path(u"out/Annotations/x (2).jpg.xml"_s)}));
}

void TestDatasetExporter::whereAnImageCameFromIsKept()
{
    ForeignFiles files;
    files.writeImage(u"images/1.png"_s);
    QByteArray voc = vocFile("1.png", vocObject("cat", "1", "1", "9", "9"));
    voc.replace("<size>", "<source><database>VOC2007</database></source><size>");
    files.write(u"Annotations/1.xml"_s, voc);
    TemporaryProject project;
    valueOf(importDataset(project.store(), {.images = {files.images()}}));
    for (const char* folder : {"once", "twice"}) {
        const auto report = valueOf(exportDataset(
            project.store(),
            {.format = ExchangeFormat::Voc, .folder = files.path(QLatin1String(folder))}));
        QFile written(report.files.first());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("<database>VOC2007</database>"), text.constData());
        QCOMPARE(text.count("<source>"), 1);
        TemporaryProject other;
        valueOf(importDataset(
            other.store(), {.images = {files.images()}, .annotationsPath = report.files.first()}));
        valueOf(exportDataset(
            other.store(),
            {.format = ExchangeFormat::Voc, .folder = files.path(QLatin1String(folder))}));
    }
}

void TestDatasetExporter::saysWhatCannotBeDone()
{
    ForeignFiles files;
    TemporaryProject project;
    QVERIFY(!exportDataset(project.store(),
                           {.format = ExchangeFormat::Folder, .folder = files.path(u"out"_s)}));
    files.write(u"file"_s, "not a folder");
    const auto refused = exportDataset(project.store(), {.folder = files.path(u"file/out"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotWritable);
    std::stop_source stop;
    stop.request_stop();
    fillFromCoco(project, files);
    const auto cancelled =
        exportDataset(project.store(), {.folder = files.path(u"out"_s)}, stop.get_token());
    QVERIFY(!cancelled);
    QVERIFY(!QFile::exists(files.path(u"out/annotations.json"_s)));
}

QTEST_GUILESS_MAIN(TestDatasetExporter)
#include "tst_datasetexporter.moc"
