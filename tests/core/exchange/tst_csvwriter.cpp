// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/import/datasetimporter.h"

#include <QFile>
#include <QTest>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<ForeignFiles>();
        m_project = std::make_unique<TemporaryProject>();
    }

    void comesBackTheSame();
    void namesAreQuoted();
    void boxesAreRoundedIntoTheImage();
    void oneSplit();
    void withoutSplitsThereIsNoColumn();
    void saysWhatIsLost();

private:
    void importCoco(const QByteArray& coco)
    {
        m_files->write(u"coco.json"_s, coco);
        valueOf(importDataset(
            m_project->store(),
            {.images = {m_files->images()}, .annotationsPath = m_files->path(u"coco.json"_s)}));
    }
    ExportReport write(std::optional<Split> split = {})
    {
        return valueOf(exportDataset(
            m_project->store(),
            {.format = ExchangeFormat::Csv, .folder = m_files->path(u"out"_s), .split = split}));
    }
    QByteArray written(const QString& name = u"annotations.csv"_s) const
    {
        QFile file(m_files->path(u"out/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    std::unique_ptr<ForeignFiles> m_files;
    std::unique_ptr<TemporaryProject> m_project;
};

void TestCsvWriter::comesBackTheSame()
{
    m_files->writeImage(u"images/1.png"_s, {100, 80}, 1);
    m_files->writeImage(u"images/sub/2.png"_s, {100, 80}, 2);
    m_files->writeImage(u"images/3.png"_s, {100, 80}, 3);
    m_files->writeTurnedImage(u"images/turned.jpg"_s, 6);
    importCoco(cocoFile(
        cocoImage(1, "1.png", ", \"split\": \"train\"") + ','
            + cocoImage(2, "sub/2.png", ", \"split\": \"val\", \"labelled\": true") + ','
            + cocoImage(3, "3.png", ", \"labelled\": false") + ',' + cocoImage(4, "turned.jpg"),
        cocoBox(1, 1, 8, "[10, 20, 30, 40]") + ',' + cocoBox(2, 1, 3, "[0, 0, 100, 80]") + ','
            + cocoBox(3, 4, 3, "[10, 20, 30, 10]")));
    const ExportReport report = write();
    QCOMPARE(report.files, QStringList{m_files->path(u"out/annotations.csv"_s)});
    QCOMPARE(report.warnings.size(), 1); // the image that nobody looked at
    QCOMPARE(written(),
             QByteArray("filename,width,height,class,xmin,ymin,xmax,ymax,split\n"
                        "1.png,100,80,dog,10,20,40,60,train\n"
                        "1.png,100,80,cat,0,0,100,80,train\n"
                        "sub/2.png,100,80,,,,,,val\n"
                        "turned.jpg,100,80,cat,10,20,40,30,\n"));
    TemporaryProject other;
    const auto taken = valueOf(importDataset(
        other.store(), {.images = {m_files->images()}, .annotationsPath = report.files.first()}));
    QCOMPARE(taken.imagesAdded, 3);
    QCOMPARE(taken.boxesAdded, 3);
    QCOMPARE(taken.imagesSkipped, 0);
    QCOMPARE(labelNames(other), (QStringList{u"dog"_s, u"cat"_s})); // as they come
    const auto label = [](TemporaryProject& project, const Annotation& box) {
        for (const Label& known : valueOf(project.store().labels())) {
            if (known.id == box.label)
                return known.name;
        }
        return QString();
    };
    for (const QString& name : {u"1.png"_s, u"2.png"_s, u"turned.jpg"_s}) {
        const ImageRecord before = imageOf(*m_project, name);
        const ImageRecord after = imageOf(other, name);
        QCOMPARE(after.state, before.state);
        QCOMPARE(after.split, before.split);
        QCOMPARE(after.size, before.size);
        QCOMPARE(after.isStatedAsStored, before.isStatedAsStored);
        const auto boxesBefore = boxesOf(*m_project, name);
        const auto boxes = boxesOf(other, name);
        QCOMPARE(boxes.size(), boxesBefore.size());
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            QCOMPARE(boxes[i].box, boxesBefore[i].box);
            QCOMPARE(label(other, boxes[i]), label(*m_project, boxesBefore[i]));
        }
    }
    QVERIFY(imageOf(other, u"turned.jpg"_s).isStatedAsStored);
    // What came from such a table goes into such a table again.
    const auto again = valueOf(exportDataset(
        other.store(), {.format = ExchangeFormat::Csv, .folder = m_files->path(u"again"_s)}));
    QFile file(again.files.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), written());
}

void TestCsvWriter::namesAreQuoted()
{
    m_files->writeImage(u"images/a, \"b\".png"_s);
    importCoco(cocoFile(cocoImage(1, "a, \\\"b\\\".png"), cocoBox(1, 1, 3, "[10, 20, 30, 40]"))
                   .replace("\"cat\"", "\"=a;\xc3\xbc\""));
    const ExportReport report = write();
    QCOMPARE(written().split('\n').at(1),
             QByteArray("\"a, \"\"b\"\".png\",100,80,\"=a;\xc3\xbc\",10,20,40,60"));
    QCOMPARE(report.warnings.filter(u"formulas"_s).size(), 1);
    TemporaryProject other;
    valueOf(importDataset(
        other.store(), {.images = {m_files->images()}, .annotationsPath = report.files.first()}));
    QCOMPARE(labelNames(other), QStringList{u"=a;ü"_s});
    QCOMPARE(boxesOf(other, u"b\".png"_s).size(), std::size_t(1));
}

void TestCsvWriter::boxesAreRoundedIntoTheImage()
{
    m_files->writeImage(u"images/1.png"_s);
    importCoco(cocoFile(cocoImage(1, "1.png"),
                        cocoBox(1, 1, 3, "[10.4, 19.5, 30.2, 40]") + ','
                            + cocoBox(2, 1, 3, "[99.6, 79.7, 0.3, 0.2]") + ','
                            + cocoBox(3, 1, 3, "[0.1, 0.1, 0.1, 79.8]") + ','
                            + cocoBox(4, 1, 3, "[1, 2, 3, 4]")));
    const ExportReport report = write();
    // 10.4 to 40.6 and 19.5 to 59.5; a pixel in the lower right corner; the left edge.
    QCOMPARE(written(),
             QByteArray("filename,width,height,class,xmin,ymin,xmax,ymax\n"
                        "1.png,100,80,cat,10,20,41,60\n1.png,100,80,cat,99,79,100,80\n"
                        "1.png,100,80,cat,0,0,1,80\n1.png,100,80,cat,1,2,4,6\n"));
    QCOMPARE(report.warnings.size(), 1);
    QVERIFY2(report.warnings.first().startsWith(u"3 "), qPrintable(report.warnings.first()));
}

void TestCsvWriter::oneSplit()
{
    m_files->writeImage(u"images/1.png"_s, {100, 80}, 1);
    m_files->writeImage(u"images/2.png"_s, {100, 80}, 2);
    importCoco(cocoFile(cocoImage(1, "1.png", ", \"split\": \"train\"") + ','
                            + cocoImage(2, "2.png", ", \"split\": \"val\""),
                        cocoBox(1, 1, 3, "[10, 20, 30, 40]") + ','
                            + cocoBox(2, 2, 3, "[20, 20, 30, 40]")));
    write(Split::Validation);
    QCOMPARE(written(u"annotations_validation.csv"_s),
             QByteArray("filename,width,height,class,xmin,ymin,xmax,ymax,split\n"
                        "2.png,100,80,cat,20,20,50,60,val\n"));
}

void TestCsvWriter::withoutSplitsThereIsNoColumn()
{
    m_files->writeImage(u"images/1.png"_s);
    importCoco(cocoFile(cocoImage(1, "1.png", ", \"labelled\": true"), {}));
    write();
    QCOMPARE(written(),
             QByteArray("filename,width,height,class,xmin,ymin,xmax,ymax\n1.png,100,80,,,,,\n"));
}

void TestCsvWriter::saysWhatIsLost()
{
    m_files->writeImage(u"images/1.png"_s, {100, 80}, 1);
    m_files->writeImage(u"images/2.png"_s, {100, 80}, 2);
    importCoco(
        cocoFile(cocoImage(1, "1.png") + ',' + cocoImage(2, "2.png", ", \"labelled\": false"),
                 cocoBox(1, 1, 3, "[10, 20, 30, 40]", ", \"truncated\": 1")));
    QCOMPARE(write().warnings.size(), 2);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
