// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/formats/formatwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

#include "tests/core/exchange/exportedproject.h"
#include "tests/core/exchange/importedproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray readList(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

ExportReport exported(TemporaryProject& project, const ForeignFiles& files,
                      std::optional<Split> split = {}, bool copyImages = false)
{
    return valueOf(exportDataset(project.store(),
                                 {.format = ExchangeFormat::CreateMl,
                                  .folder = files.path(u"out"_s),
                                  .split = split,
                                  .copyImages = copyImages}));
}

} // namespace

class TestCreateMlWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackTheSame();
    void centresAreExactEnough();
    void hasTheLayoutOfCreateMl();
    void boxesAreThoseOfTheUprightImage();
    void copiedImagesAreFoundFromTheFile();
    void oneSplitIsOneFile();
    void saysWhatIsLost();
};

void TestCreateMlWriter::comesBackTheSame()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    const ExportReport report = exported(project, files);
    QCOMPARE(report.files,
             (QStringList{files.path(u"out/_annotations_test.createml.json"_s),
                          files.path(u"out/_annotations_train.createml.json"_s),
                          files.path(u"out/_annotations_val.createml.json"_s)}));
    TemporaryProject other;
    valueOf(importDataset(other.store(),
                          {.images = {files.images()}, .annotationsPath = files.path(u"out"_s)}));
    QCOMPARE(contentOf(other, false), contentOf(project, false));
    QCOMPARE(contentOf(other, false).size(), 3 + 3); // images, boxes
    QCOMPARE(imageOf(other, u"1.png"_s).extras[u"camera"].toString(), u"left"_s);
    bool hasNote = false;
    for (const Annotation& box : boxesOf(other, u"1.png"_s))
        hasNote = hasNote || box.extras[u"note"].toString() == u"ö"_s;
    QVERIFY(hasNote);
}

void TestCreateMlWriter::centresAreExactEnough()
{
    ForeignFiles files;
    TemporaryProject project;
    files.writeImage(u"images/1.png"_s);
    files.write(
        u"coco.json"_s,
        cocoFile(cocoImage(1, "1.png"), cocoBox(1, 1, 3, "[0.1, 33.333333333333336, 0.7, 1e-3]")));
    valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    const ExportReport report = exported(project, files);
    TemporaryProject other;
    valueOf(importDataset(other.store(),
                          {.images = {files.images()}, .annotationsPath = report.files.first()}));
    const BoundingBox before = boxesOf(project, u"1.png"_s).at(0).box;
    const BoundingBox after = boxesOf(other, u"1.png"_s).at(0).box;
    QVERIFY(std::abs(after.x - before.x) < 1e-12 && std::abs(after.y - before.y) < 1e-12);
    QCOMPARE(after.width, before.width);
    QCOMPARE(after.height, before.height);
}

void TestCreateMlWriter::hasTheLayoutOfCreateMl()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    exported(project, files);
    const QJsonArray train = readList(files.path(u"out/_annotations_train.createml.json"_s));
    QCOMPARE(train.size(), 1);
    QCOMPARE(train[0][u"image"].toString(), u"1.png"_s);
    const QJsonArray annotations = train[0][u"annotations"].toArray();
    QCOMPARE(annotations.size(), 2);
    const qsizetype cat = annotations[0][u"label"].toString() == u"cat" ? 0 : 1;
    QCOMPARE(annotations[cat][u"coordinates"].toObject(),
             (QJsonObject{
                 {u"x"_s, 25.5}, {u"y"_s, 40.5625}, {u"width"_s, 30.5}, {u"height"_s, 40.125}}));
    // Nothing is there: an empty list.
    const QJsonArray test = readList(files.path(u"out/_annotations_test.createml.json"_s));
    QCOMPARE(test.size(), 1);
    QVERIFY(test[0][u"annotations"].isArray());
    QVERIFY(test[0][u"annotations"].toArray().isEmpty());
}

void TestCreateMlWriter::boxesAreThoseOfTheUprightImage()
{
    const ForeignFiles files;
    const ExportedDataset data = turnedDataset();
    mustWork(formatWriter(ExchangeFormat::CreateMl)->write(data, {.folder = files.path()}, {}));
    const QJsonArray images = readList(files.path(u"_annotations.createml.json"_s));
    QCOMPARE(images[0][u"annotations"][0][u"coordinates"].toObject(),
             (QJsonObject{{u"x"_s, 55}, {u"y"_s, 25}, {u"width"_s, 10}, {u"height"_s, 30}}));
}

void TestCreateMlWriter::copiedImagesAreFoundFromTheFile()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    const ExportReport report = exported(project, files, Split::Train, true);
    QCOMPARE(report.files, QStringList{files.path(u"out/_annotations_train.createml.json"_s)});
    const QString image = readList(report.files.first())[0][u"image"].toString();
    QCOMPARE(image, u"images/1.png"_s);
    QVERIFY(QFile::exists(files.path(u"out/"_s + image)));
    TemporaryProject other;
    const ImportReport read = valueOf(importDataset(
        other.store(),
        {.images = {files.path(u"out/images"_s)}, .annotationsPath = report.files.first()}));
    QCOMPARE(read.imagesAdded, 1);
    QCOMPARE(read.boxesAdded, 2);
}

void TestCreateMlWriter::oneSplitIsOneFile()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    QCOMPARE(exported(project, files, Split::Validation).files,
             QStringList{files.path(u"out/_annotations_val.createml.json"_s)});
    // Image 4 alone has no split, and nobody looked at it.
    const ExportReport none = exported(project, files, Split::None);
    QCOMPARE(none.files, QStringList{files.path(u"out/_annotations.createml.json"_s)});
    QVERIFY(QFile::exists(none.files.first()));
    QVERIFY(readList(none.files.first()).isEmpty());
}

void TestCreateMlWriter::saysWhatIsLost()
{
    ForeignFiles files;
    TemporaryProject project;
    fillProject(project, files);
    const QStringList all = exported(project, files).warnings;
    QCOMPARE(all.filter(u"difficult"_s).size(), 1);
    QCOMPARE(all.filter(u"nobody labelled"_s).size(), 1);
    QVERIFY(exported(project, files, Split::Train).warnings.isEmpty());
}

QTEST_GUILESS_MAIN(TestCreateMlWriter)
#include "tst_createmlwriter.moc"
