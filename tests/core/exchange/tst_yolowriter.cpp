// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/import/datasetimporter.h"

#include <QFile>
#include <QTest>

#include <cmath>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kTolerance = 1e-6; // pixels

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TestYoloWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<ForeignFiles>();
        m_project = std::make_unique<TemporaryProject>();
    }

    void comesBackTheSame_data();
    void comesBackTheSame();
    void filesAsOthersReadThem();
    void listsOfCopiedImages();
    void splitsOneAfterAnother();
    void namesOfAnyKindComeBack();
    void imagesThatShareAName();
    void partsOfImagesInFolders();
    void saysWhatIsLost();

private:
    /// Boxes of all kinds, each state, each split, and an image that is stored turned.
    void fill()
    {
        m_files->writeImage(u"images/1.png"_s, {100, 80}, 1);
        m_files->writeImage(u"images/sub/2.png"_s, {100, 80}, 2);
        m_files->writeImage(u"images/sub/3.png"_s, {100, 80}, 3);
        m_files->writeImage(u"images/4.png"_s, {100, 80}, 4);
        m_files->writeTurnedImage(u"images/turned.jpg"_s, 6);
        importCoco(cocoFile(
            cocoImage(1, "1.png", ", \"split\": \"train\"") + ','
                + cocoImage(2, "sub/2.png", ", \"split\": \"val\"") + ','
                + cocoImage(3, "sub/3.png", ", \"split\": \"test\", \"labelled\": true") + ','
                + cocoImage(4, "4.png", ", \"labelled\": false") + ',' + cocoImage(5, "turned.jpg"),
            cocoBox(1, 1, 8, "[10, 20, 30, 40]") + ',' + cocoBox(2, 1, 3, "[0.1, 0.2, 99.9, 79.8]")
                + ',' + cocoBox(3, 2, 3, "[33.333333333, 1e-3, 0.7, 3.0000001]") + ','
                + cocoBox(4, 5, 8, "[10, 20, 30, 10]")));
    }
    void importCoco(const QByteArray& coco)
    {
        m_files->write(u"coco.json"_s, coco);
        valueOf(importDataset(
            m_project->store(),
            {.images = {m_files->images()}, .annotationsPath = m_files->path(u"coco.json"_s)}));
    }
    ExportReport write(bool copyImages = false, std::optional<Split> split = {})
    {
        return valueOf(exportDataset(m_project->store(),
                                     {.format = ExchangeFormat::Yolo,
                                      .folder = m_files->path(u"out"_s),
                                      .split = split,
                                      .copyImages = copyImages}));
    }

    std::unique_ptr<ForeignFiles> m_files;
    std::unique_ptr<TemporaryProject> m_project;
};

void TestYoloWriter::comesBackTheSame_data()
{
    QTest::addColumn<bool>("hasCopies");
    QTest::addColumn<QString>("annotations");
    QTest::newRow("by data.yaml") << false << u"out/data.yaml"_s;
    QTest::newRow("by the folder") << false << u"out"_s;
    QTest::newRow("by the labels") << false << u"out/labels"_s;
    QTest::newRow("with images") << true << QString();
    QTest::newRow("with images, by data.yaml") << true << u"out/data.yaml"_s;
}

void TestYoloWriter::comesBackTheSame()
{
    QFETCH(bool, hasCopies);
    QFETCH(QString, annotations);
    fill();
    write(hasCopies);
    TemporaryProject other;
    ImportRequest request{.images = {hasCopies ? m_files->path(u"out"_s) : m_files->images()}};
    if (annotations.isEmpty())
        request.format = ExchangeFormat::Yolo; // coco.json lies beside that folder
    else
        request.annotationsPath = m_files->path(annotations);
    const auto report = valueOf(importDataset(other.store(), request));
    QCOMPARE(report.imagesAdded, 5);
    QCOMPARE(report.boxesAdded, 4);
    QCOMPARE(report.boxesRepaired, 0);
    QCOMPARE(report.imagesSkipped, 0);
    QVERIFY2(!hasProblem(report, "IMAGE_GUESSED"), problemCodes(report).constData());

    QCOMPARE(labelNames(other), (QStringList{u"cat"_s, u"dog"_s}));
    const auto labels = valueOf(other.store().labels());
    QCOMPARE(labels[0].foreignId, u"0"_s);
    QCOMPARE(labels[1].foreignId, u"1"_s);
    const auto labelsBefore = valueOf(m_project->store().labels());
    QCOMPARE(labelsBefore[0].name, u"cat"_s);
    for (const QString& name : {u"1.png"_s, u"2.png"_s, u"3.png"_s, u"4.png"_s, u"turned.jpg"_s}) {
        const ImageRecord before = imageOf(*m_project, name);
        const ImageRecord after = imageOf(other, name);
        QCOMPARE(after.state, before.state);
        QCOMPARE(after.split, before.split);
        QCOMPARE(after.size, before.size);
        const auto boxesBefore = boxesOf(*m_project, name);
        const auto boxes = boxesOf(other, name);
        QCOMPARE(boxes.size(), boxesBefore.size());
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const BoundingBox& a = boxes[i].box;
            const BoundingBox& b = boxesBefore[i].box;
            QVERIFY(std::abs(a.left() - b.left()) < kTolerance);
            QVERIFY(std::abs(a.top() - b.top()) < kTolerance);
            QVERIFY(std::abs(a.right() - b.right()) < kTolerance);
            QVERIFY(std::abs(a.bottom() - b.bottom()) < kTolerance);
            QCOMPARE(boxes[i].label == labels[0].id, boxesBefore[i].label == labelsBefore[0].id);
        }
    }
    QCOMPARE(imageOf(other, u"3.png"_s).state, ImageState::ConfirmedEmpty);
    QCOMPARE(imageOf(other, u"4.png"_s).state, ImageState::Unseen);

    // What came from such files goes into such files again.
    valueOf(exportDataset(other.store(),
                          {.format = ExchangeFormat::Yolo, .folder = m_files->path(u"again"_s)}));
    QCOMPARE(contentOf(m_files->path(u"again/labels/turned.txt"_s)),
             contentOf(m_files->path(u"out/labels/turned.txt"_s)));
}

void TestYoloWriter::filesAsOthersReadThem()
{
    fill();
    const ExportReport report = write();
    QStringList names;
    for (const QString& file : report.files)
        names.append(file.mid(m_files->path(u"out/"_s).size()));
    names.sort();
    QCOMPARE(names,
             (QStringList{u"data.yaml"_s, u"labels/1.txt"_s, u"labels/sub/2.txt"_s,
                          u"labels/sub/3.txt"_s, u"labels/turned.txt"_s, u"test.txt"_s,
                          u"train.txt"_s, u"val.txt"_s}));
    QCOMPARE(contentOf(m_files->path(u"out/data.yaml"_s)),
             QByteArray("train: train.txt\nval: val.txt\ntest: test.txt\nnc: 2\nnames:\n"
                        "  0: \"cat\"\n  1: \"dog\"\n"));
    // 10 + 30 / 2 = 25 of 100, 20 + 40 / 2 = 40 of 80
    QCOMPARE(contentOf(m_files->path(u"out/labels/1.txt"_s)).split('\n').at(0),
             QByteArray("1 0.25 0.5 0.3 0.5"));
    // Upright it is 80 x 100: 80 - 30 = 50 to 60, 10 to 40.
    QCOMPARE(contentOf(m_files->path(u"out/labels/turned.txt"_s)),
             QByteArray("1 0.6875 0.25 0.125 0.3\n"));
    QCOMPARE(contentOf(m_files->path(u"out/labels/sub/3.txt"_s)), QByteArray());
    QCOMPARE(contentOf(m_files->path(u"out/train.txt"_s)),
             m_files->path(u"images/1.png"_s).toUtf8() + '\n');
    QVERIFY(!QFile::exists(m_files->path(u"out/images"_s)));
}

void TestYoloWriter::listsOfCopiedImages()
{
    fill();
    write(true);
    QCOMPARE(contentOf(m_files->path(u"out/train.txt"_s)), QByteArray("./images/1.png\n"));
    QCOMPARE(contentOf(m_files->path(u"out/val.txt"_s)), QByteArray("./images/sub/2.png\n"));
    QVERIFY(QFile::exists(m_files->path(u"out/images/sub/2.png"_s)));
}

void TestYoloWriter::splitsOneAfterAnother()
{
    fill();
    write(false, Split::Train);
    QVERIFY(!contentOf(m_files->path(u"out/data.yaml"_s)).contains("val:"));
    write(false, Split::Validation);
    const QByteArray yaml = contentOf(m_files->path(u"out/data.yaml"_s));
    QVERIFY2(yaml.startsWith("train: train.txt\nval: val.txt\nnc: 2\n"), yaml.constData());
    QVERIFY(QFile::exists(m_files->path(u"out/labels/1.txt"_s)));
    QVERIFY(!QFile::exists(m_files->path(u"out/labels/sub/3.txt"_s)));
}

void TestYoloWriter::namesOfAnyKindComeBack()
{
    const QStringList names{u"yes: [\"a\"] # ü, 'b' \\n"_s, u"no"_s};
    m_files->writeImage(u"images/1.png"_s);
    importCoco(cocoFile(cocoImage(1, "1.png"), cocoBox(1, 1, 3, "[10, 20, 30, 40]"))
                   .replace("\"cat\"", "\"yes: [\\\"a\\\"] # \xc3\xbc, 'b' \\\\n\"")
                   .replace("\"dog\"", "\"no\""));
    QCOMPARE(labelNames(*m_project), names);
    write();
    TemporaryProject other;
    valueOf(importDataset(
        other.store(),
        {.images = {m_files->images()}, .annotationsPath = m_files->path(u"out/data.yaml"_s)}));
    QCOMPARE(labelNames(other), names);
}

void TestYoloWriter::imagesThatShareAName()
{
    m_files->writeImage(u"images/a.png"_s, {100, 80}, 1);
    m_files->writeImage(u"images/a.jpg"_s, {100, 80}, 2);
    m_files->writeImage(u"images/b.jpg"_s, {100, 80}, 3);
    importCoco(
        cocoFile(cocoImage(1, "a.png") + ',' + cocoImage(2, "a.jpg") + ',' + cocoImage(3, "b.jpg"),
                 cocoBox(1, 1, 3, "[10, 20, 30, 40]") + ',' + cocoBox(2, 2, 3, "[20, 20, 30, 40]")
                     + ',' + cocoBox(3, 3, 3, "[30, 20, 30, 40]")));
    const ExportReport report = write();
    QVERIFY(QFile::exists(m_files->path(u"out/labels/b.txt"_s)));
    QCOMPARE(report.warnings.filter(u"2 images"_s).size(), 1);
    TemporaryProject other;
    valueOf(
        importDataset(other.store(),
                      {.images = {m_files->images()}, .annotationsPath = m_files->path(u"out"_s)}));
    QVERIFY(std::abs(boxesOf(other, u"a.png"_s).at(0).box.x - 10) < kTolerance);
    QVERIFY(std::abs(boxesOf(other, u"a.jpg"_s).at(0).box.x - 20) < kTolerance);
    QVERIFY(std::abs(boxesOf(other, u"b.jpg"_s).at(0).box.x - 30) < kTolerance);
}

void TestYoloWriter::partsOfImagesInFolders()
{
    m_files->writeImage(u"images/a.png"_s, {100, 80}, 1);
    m_files->writeImage(u"images/b/a.png"_s, {100, 80}, 2);
    importCoco(cocoFile(cocoImage(1, "a.png", ", \"split\": \"train\"") + ','
                            + cocoImage(2, "b/a.png", ", \"split\": \"val\""),
                        cocoBox(1, 1, 3, "[10, 20, 30, 40]") + ','
                            + cocoBox(2, 2, 3, "[20, 20, 30, 40]")));
    write();
    TemporaryProject other;
    const auto report = valueOf(
        importDataset(other.store(),
                      {.images = {m_files->images()}, .annotationsPath = m_files->path(u"out"_s)}));
    QVERIFY2(!hasProblem(report, "IMAGE_IN_TWO_SPLITS"), problemCodes(report).constData());
    QCOMPARE(imageOf(other, u"images/a.png"_s).split, Split::Train);
    QCOMPARE(imageOf(other, u"b/a.png"_s).split, Split::Validation);
}

void TestYoloWriter::saysWhatIsLost()
{
    m_files->writeImage(u"images/1.png"_s, {100, 80}, 1);
    m_files->writeImage(u"images/2.png"_s, {100, 80}, 2);
    importCoco(
        cocoFile(cocoImage(1, "1.png") + ',' + cocoImage(2, "2.png", ", \"labelled\": false"),
                 cocoBox(1, 1, 3, "[10, 20, 30, 40]", ", \"iscrowd\": 1")));
    const ExportReport report = write();
    // An image without labels, a mark, the numbers 3 and 8 of the two labels, no copies.
    QCOMPARE(report.warnings.size(), 4);
    QCOMPARE(report.warnings.filter(u"do not find the labels"_s).size(), 1);
    QVERIFY(write(true).warnings.filter(u"do not find the labels"_s).isEmpty());
    QVERIFY(!QFile::exists(m_files->path(u"out/labels/2.txt"_s)));
    QVERIFY(!QFile::exists(m_files->path(u"out/train.txt"_s)));
}

QTEST_GUILESS_MAIN(TestYoloWriter)
#include "tst_yolowriter.moc"
