// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/formatreader.h"
#include "core/exchange/import/datasetimporter.h"

#include <QTest>

#include <cmath>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestCsvReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<ForeignFiles>();
        m_problems = {};
    }

    void tablesAsTheyCome_data();
    void tablesAsTheyCome();
    void tensorFlow();
    void autoMl();
    void sharesOrPixels_data();
    void sharesOrPixels();
    void labelsOfImagesAreTags();
    void splits_data();
    void splits();
    void rowsOfOneImageInTwoSplits();
    void quotedCells();
    void textsOfOtherEncodings();
    void rowsThatMakeNoSense();
    void damagedTables_data();
    void damagedTables();
    void tablesBesideTheirImages();

private:
    Result<ForeignDataset> readFile(const QByteArray& table, const QString& name = u"a.csv"_s)
    {
        m_files->write(name, table);
        return formatReader(ExchangeFormat::Csv)
            ->read({m_files->path(), {m_files->path(name)}, m_files->path()}, {}, m_problems, {});
    }
    ForeignDataset read(const QByteArray& table, const QString& name = u"a.csv"_s)
    {
        return valueOf(readFile(table, name));
    }
    QStringList codes()
    {
        QStringList all;
        const auto problems = m_problems.take();
        for (const ImportProblem& problem : problems)
            all.append(u"%1 %2"_s.arg(problem.code).arg(problem.line));
        return all;
    }

    std::unique_ptr<ForeignFiles> m_files;
    ProblemList m_problems;
};

void TestCsvReader::tablesAsTheyCome_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("TensorFlow") << QByteArray("filename,width,height,class,xmin,ymin,xmax,ymax\n"
                                              "a.png,100,80,cat,10,20,40,60\n");
    QTest::newRow("another order") << QByteArray("class,ymax,xmax,ymin,xmin,path\n"
                                                 "cat,60,40,20,10,a.png");
    QTest::newRow("spreadsheet in German")
        << QByteArray("\xef\xbb\xbf"
                      "Filename;Class;X Min;Y Min;X Max;Y Max\r\n"
                      "a.png;cat;10,0;20,0;4,0e1;60\r\n");
    QTest::newRow("tabs") << QByteArray("image_name\tlabel_name\tx_min\ty_min\tx_max\ty_max\r"
                                        "a.png\tcat\t10\t20\t40\t60\r");
    QTest::newRow("all quoted") << QByteArray(
        "\"file\", \"label\", \"x1\", \"y1\", \"x2\", \"y2\"\n"
        "\"a.png\", \"cat\", \"10\", \"20\", \"40\", \"60\"\n");
    QTest::newRow("corners from 0")
        << QByteArray("image,label,x0,y0,x1,y1\na.png,cat,10,20,40,60\n");
    QTest::newRow("sizes") << QByteArray("image,label,x,y,w,h\n\n,,,,,\na.png,cat,10,20,30,40\n");
    QTest::newRow("long sizes") << QByteArray(
        "image,label,left,top,width,height\na.png,cat,10,20,30,40\n");
    QTest::newRow("makesense.ai") << QByteArray(
        "label_name,bbox_x,bbox_y,bbox_width,bbox_height,image_name,image_width,"
        "image_height\ncat,10,20,30,40,a.png,100,80\n");
    QTest::newRow("edges") << QByteArray("image,name,left,right,top,bottom,price\n"
                                         "a.png,cat,10,40,20,60,3\n");
}

void TestCsvReader::tablesAsTheyCome()
{
    QFETCH(QByteArray, table);
    const ForeignDataset data = read(table);
    QCOMPARE(data.images.size(), std::size_t(1));
    const ForeignImage& image = data.images[0];
    QCOMPARE(image.fileName, u"a.png"_s);
    QCOMPARE(image.source, m_files->path(u"a.csv"_s));
    QVERIFY(image.isLabelled && !image.isNormalised && !image.isConfirmedEmpty && !image.split);
    QVERIFY(image.size.isEmpty() || image.size == QSize(100, 80));
    QCOMPARE(image.boxes.size(), std::size_t(1));
    QCOMPARE(image.boxes[0].box, (BoundingBox{10, 20, 30, 40}));
    QCOMPARE(image.boxes[0].label, u"cat"_s);
    QCOMPARE(data.labels.size(), std::size_t(1));
    QCOMPARE(codes(), QStringList());
}

void TestCsvReader::tensorFlow()
{
    const ForeignDataset data = read("filename,width,height,class,xmin,ymin,xmax,ymax\n"
                                     "sub\\a.png,100,80,cat,10,20,40,60\n"
                                     "b.png,100,80,,,,,\n"
                                     "sub\\a.png,100,80,dog,1,2,3.5,4\n"
                                     "sub\\a.png,100,80,cat,40,60,10,20\n",
                                     u"labels/train_labels.csv"_s);
    QCOMPARE(data.images.size(), std::size_t(2));
    const ForeignImage& a = data.images[0];
    QCOMPARE(a.fileName, u"sub/a.png"_s);
    QCOMPARE(a.size, QSize(100, 80));
    QCOMPARE(a.line, 2);
    QCOMPARE(a.split, std::optional(Split::Train));
    QCOMPARE(a.nearby, u"labels/?"_s);
    QCOMPARE(a.boxes.size(), std::size_t(3));
    QCOMPARE(a.boxes[1].label, u"dog"_s);
    QCOMPARE(a.boxes[1].line, 4);
    QCOMPARE(a.boxes[2].box, (BoundingBox{40, 60, -30, -40})); // repaired by whoever takes it
    QVERIFY(!a.isNormalised);
    QVERIFY(data.images[1].isConfirmedEmpty && data.images[1].isLabelled);
    QCOMPARE(data.labels.at(0).name, u"cat"_s);
    QCOMPARE(data.labels.at(1).name, u"dog"_s);
    QCOMPARE(data.labels.size(), std::size_t(2));
}

void TestCsvReader::autoMl()
{
    const ForeignDataset data = read("TRAIN,gs://bucket/pets/a.png,cat,0,0.25,,,1,0.75,,\n"
                                     "VALIDATION,gs://bucket/b.png,dog,0,0,1,0,1,1,0,1\n"
                                     "UNASSIGNED,gs://bucket/c.png,,,,,,,,,\n"
                                     "TEST,gs://bucket/d.png,,,,,,,,,\n");
    QCOMPARE(data.images.size(), std::size_t(4));
    QCOMPARE(data.images[0].fileName, u"pets/a.png"_s);
    QCOMPARE(data.images[0].split, std::optional(Split::Train));
    QCOMPARE(data.images[0].boxes.at(0).box, (BoundingBox{0, 0.25, 1, 0.5}));
    QCOMPARE(data.images[1].boxes.at(0).box, (BoundingBox{0, 0, 1, 1}));
    QVERIFY(data.images[0].isNormalised && data.images[1].isNormalised);
    QVERIFY(!data.images[2].split);
    // What has no label yet waits for one.
    QVERIFY(!data.images[2].isLabelled && !data.images[2].isConfirmedEmpty);
    QCOMPARE(data.images[3].split, std::optional(Split::Test));
}

void TestCsvReader::sharesOrPixels_data()
{
    QTest::addColumn<QByteArray>("boxes");
    QTest::addColumn<bool>("areShares");
    QTest::newRow("shares") << QByteArray("a.png,cat,0.1,0.2,0.5,1\n") << true;
    QTest::newRow("rounded shares") << QByteArray("a.png,cat,0.1,0.2,0.5,1.000001\n") << true;
    QTest::newRow("one box of pixels")
        << QByteArray("a.png,cat,0.1,0.2,0.5,1\na.png,cat,0,0,2,1\n") << false;
    QTest::newRow("shares with a slip")
        << QByteArray("a.png,cat,0.1,0.2,0.5,1\n").repeated(4) + "a.png,cat,0.1,0.2,0.5,1.02\n"
        << true;
    QTest::newRow("one pixel") << QByteArray("a.png,cat,0,0,1,1\n") << false;
    QTest::newRow("fractions of pixels") << QByteArray("a.png,cat,0.5,0.5,10.5,10.5\n") << false;
    QTest::newRow("no numbers") << QByteArray("a.png,cat,nan,inf,x,\n") << false;
}

void TestCsvReader::sharesOrPixels()
{
    QFETCH(QByteArray, boxes);
    QFETCH(bool, areShares);
    const ForeignDataset data = read("image,label,xmin,ymin,xmax,ymax\n" + boxes + "b.png,,,,,\n");
    QCOMPARE(data.images.at(0).isNormalised, areShares);
    QVERIFY(data.images.at(1).isConfirmedEmpty);
}

void TestCsvReader::labelsOfImagesAreTags()
{
    const ForeignDataset data = read("image,label\na.png,cat\na.png,dog\na.png,cat\nb.png,\n");
    QCOMPARE(data.images.size(), std::size_t(2));
    QCOMPARE(data.images[0].tags, (QStringList{u"cat"_s, u"dog"_s}));
    QVERIFY(data.images[0].boxes.empty() && data.images[1].tags.isEmpty());
    // Nobody looked for boxes.
    QVERIFY(!data.images[0].isLabelled && !data.images[1].isConfirmedEmpty);
    QVERIFY(data.labels.empty());
    QCOMPARE(codes(), QStringList());
}

void TestCsvReader::splits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("split"); // -1: none
    QTest::newRow("column") << u"a.csv"_s << u"val"_s << int(Split::Validation);
    QTest::newRow("column before file name") << u"train.csv"_s << u"test"_s << int(Split::Test);
    QTest::newRow("column without a word") << u"train.csv"_s << u""_s << -1;
    QTest::newRow("file name") << u"test_labels.csv"_s << QString() << int(Split::Test);
    QTest::newRow("folder") << u"valid/_annotations.csv"_s << QString() << int(Split::Validation);
    QTest::newRow("none") << u"labels/a.csv"_s << QString() << -1;
}

void TestCsvReader::splits()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    QFETCH(int, split);
    const bool hasColumn = !word.isNull();
    const ForeignDataset data =
        read(QByteArray("image,label,x,y,w,h") + (hasColumn ? ",split" : "") + "\na.png,cat,1,2,3,4"
                 + (hasColumn ? ',' + word.toUtf8() : QByteArray()) + '\n',
             name);
    const auto found = data.images.at(0).split;
    QCOMPARE(found ? int(*found) : -1, split);
}

void TestCsvReader::rowsOfOneImageInTwoSplits()
{
    const ForeignDataset data = read("image,label,x,y,w,h,set\na.png,cat,1,2,3,4,test\n"
                                     "a.png,cat,5,6,7,8,train\na.png,cat,6,6,7,8,test\n");
    QCOMPARE(data.images.at(0).split, std::optional(Split::Test));
    QCOMPARE(codes(), QStringList{u"IMAGE_IN_TWO_SPLITS 3"_s});
}

void TestCsvReader::quotedCells()
{
    const ForeignDataset data = read("image,label,x,y,w,h\n"
                                     "\"a, \"\"b\"\"\nc.png\",\" black, cat \",1,2,3,4\n"
                                     "  5\" disk.png , =cat,5,6,7,8\n"
                                     "\"\"\"\",\"x\"y,5,6,7,8\n");
    QCOMPARE(data.images.size(), std::size_t(3));
    QCOMPARE(data.images[0].fileName, u"a, \"b\"\nc.png"_s);
    QCOMPARE(data.images[0].boxes.at(0).label, u" black, cat "_s);
    QCOMPARE(data.images[1].fileName, u"5\" disk.png"_s);
    QCOMPARE(data.images[1].line, 4);
    QCOMPARE(data.images[1].boxes.at(0).label, u"=cat"_s);
    QCOMPARE(data.images[2].fileName, u"\""_s);
    QCOMPARE(data.images[2].boxes.at(0).label, u"xy"_s);
}

void TestCsvReader::textsOfOtherEncodings()
{
    QCOMPARE(read("image,label\na.png,gr\xfcn\n").images.at(0).tags, QStringList{u"grün"_s});
    QCOMPARE(read("image,label\na.png,gr\xc3\xbcn\n").images.at(0).tags, QStringList{u"grün"_s});
}

void TestCsvReader::rowsThatMakeNoSense()
{
    const ForeignDataset data = read("image,label,xmin,ymin,xmax,ymax,confidence\n"
                                     ",cat,1,2,3,4,1\n" // 2
                                     "a.png,cat\n" // 3
                                     "a.png,cat,,,,\n" // 4
                                     "a.png,,1,2,3,4\n" // 5: no label, for whoever takes it
                                     "a.png,cat,x,2,3,4\n" // 6: the same
                                     "a.png,cat,1,2,3,4,0.5,more,cells\n"
                                     "a.png,cat,1,2,3,5,50\n");
    QCOMPARE(codes(),
             (QStringList{u"ERROR_MISSING_SOURCE_REF 2"_s, u"ERROR_INVALID_BOUNDING_BOX 3"_s,
                          u"ERROR_INVALID_BOUNDING_BOX 4"_s}));
    QCOMPARE(data.refusedBoxes, 1);
    const ForeignImage& image = data.images.at(0);
    QCOMPARE(image.refusedBoxes, 2);
    QVERIFY(!image.isConfirmedEmpty);
    QCOMPARE(image.boxes.size(), std::size_t(4));
    QVERIFY(image.boxes[0].label.isEmpty());
    QVERIFY(std::isnan(image.boxes[1].box.x));
    QCOMPARE(image.boxes[2].score, std::optional(0.5));
    QVERIFY(image.boxes[2].isByModel);
    QVERIFY(!image.boxes[3].score);
    QCOMPARE(data.labels.size(), std::size_t(1));
}

void TestCsvReader::damagedTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("word"); // in the message
    const QByteArray start("image,label,x,y,w,h\na.png,cat,1,2,3,4\n");
    QTest::newRow("nothing") << QByteArray() << u"a.csv"_s;
    QTest::newRow("blank lines") << QByteArray("\n\r\n , ,\n") << u"a.csv"_s;
    QTest::newRow("no heading") << QByteArray("a.png,cat,1,2,3,4\n") << u"a.csv"_s;
    QTest::newRow("no image") << QByteArray("label,x,y,w,h\n") << u"a.csv"_s;
    QTest::newRow("half a box") << QByteArray("image,label,x,y,w\n") << u"a.csv"_s;
    QTest::newRow("an open quote") << start + "\"b.png,cat,1,2,3,4\n" << u"line 3"_s;
    QTest::newRow("zero bytes") << start + QByteArray(10, '\0') << u"UTF-8"_s;
    QTest::newRow("UTF-16") << QByteArray("i\0m\0a\0g\0e\0,\0l\0a\0b\0e\0l\0\n\0", 24)
                            << u"UTF-8"_s;
    QTest::newRow("an endless line") << start + QByteArray(8 << 20, 'x') << u"line 3"_s;
    QTest::newRow("an endless heading") << QByteArray(8 << 20, ',') << u"line 1"_s;
    QTest::newRow("an endless quote") << start + '"' + QByteArray(8 << 20, '\n') << u"line 3"_s;
}

void TestCsvReader::damagedTables()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, word);
    const auto data = readFile(table);
    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::InvalidFormat);
    QVERIFY2(data.error().message.contains(word), qPrintable(data.error().message));
    QVERIFY(data.error().message.contains(u"a.csv"));
}

void TestCsvReader::tablesBesideTheirImages()
{
    // As Roboflow writes them; both splits have an image of the same name.
    for (const QString& split : {u"train"_s, u"test"_s}) {
        m_files->writeImage(u"set/%1/a.png"_s.arg(split), {100, 80}, split == u"test" ? 1 : 2);
        m_files->write(u"set/%1/_annotations.csv"_s.arg(split),
                       "filename,width,height,class,xmin,ymin,xmax,ymax\n"
                       "a.png,100,80,cat,10,20,40,60\na.png,100,80,cat,10,20,40,60\n");
    }
    m_files->write(u"set/prices.csv"_s, "image,price\na.png,3\n");
    TemporaryProject project;
    const auto report =
        valueOf(importDataset(project.store(), {.images = {m_files->path(u"set"_s)}}));
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.boxesAdded, 2);
    QCOMPARE(report.boxesRefused, 2);
    QVERIFY2(hasProblem(report, "DUPLICATE_BOX"), problemCodes(report).constData());
    QVERIFY(!hasProblem(report, "IMAGE_GUESSED"));
    QCOMPARE(imageOf(project, u"train/a.png"_s).split, Split::Train);
    QCOMPARE(imageOf(project, u"test/a.png"_s).split, Split::Test);
    QCOMPARE(boxesOf(project, u"test/a.png"_s).at(0).box, (BoundingBox{10, 20, 30, 40}));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
