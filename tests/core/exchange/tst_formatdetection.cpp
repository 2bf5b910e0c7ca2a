// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/formatreader.h"

#include <QTest>

#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// What a file is taken for, by its content: exactly one format, or none.
class TestFormatDetection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLook_data();
    void oneLook();
    void damageIsTold();
    void aLongFileIsNotReadToItsEnd();
};

void TestFormatDetection::oneLook_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("formats");
    QTest::newRow("voc") << u"a.xml"_s << vocFile("a.png", {}) << QStringList{u"voc"_s};
    QTest::newRow("other xml") << u"a.xml"_s << QByteArray("<svg></svg>") << QStringList();
    QTest::newRow("coco") << u"a.json"_s
                          << cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]"))
                          << QStringList{u"coco"_s};
    QTest::newRow("coco, empty") << u"a.json"_s
                                 << QByteArray(
                                        "{\"images\": [], \"annotations\": [], \"categories\": []}")
                                 << QStringList{u"coco"_s};
    QTest::newRow("coco, boxes first, with a byte order mark")
        << u"a.json"_s << QByteArray("\xef\xbb\xbf{\"annotations\": [{\"image_id\": 1}]}")
        << QStringList{u"coco"_s};
    QTest::newRow("imglab")
        << u"a.xml"_s
        << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?>\n<?xml-stylesheet "
                      "type='text/xsl' href='x.xsl'?>\n<dataset>\n<name>n</name>\n<images>\n"
                      "<image file='a.png'></image></images></dataset>")
        << QStringList{u"imglab"_s};
    QTest::newRow("another dataset")
        << u"a.xml"_s << QByteArray("<dataset><row/></dataset>") << QStringList();
    QTest::newRow("labelme") << u"a.json"_s
                             << QByteArray(
                                    "{\"version\": \"5.1.1\", \"flags\": {}, \"shapes\": [], "
                                    "\"imagePath\": \"a.png\", \"imageData\": null}")
                             << QStringList{u"labelme"_s};
    QTest::newRow("labelme, a picture and an outline before the name") << u"a.json"_s
                                                                       << "{\"imageData\": \""
            + QByteArray(100'000, 'A') + "\", \"shapes\": [{\"label\": \"cat\", \"points\": ["
            + QByteArray("[1, 2], ").repeated(3000) + "[1, 2]]}], \"imagePath\": \"a.png\"}"
                                                                       << QStringList{u"labelme"_s};
    QTest::newRow("createml")
        << u"a.json"_s
        << QByteArray("[{\"image\": \"a.png\", \"annotations\": [{\"label\": \"cat\", "
                      "\"coordinates\": {\"x\": 1, \"y\": 2, \"width\": 3, \"height\": 4}}]}]")
        << QStringList{u"createml"_s};
    QTest::newRow("createml, nothing found")
        << u"a.json"_s << QByteArray("[{\"imagefilename\": \"a.png\", \"annotations\": []}]")
        << QStringList{u"createml"_s};
    QTest::newRow("boxes of another kind")
        << u"a.json"_s
        << QByteArray("[{\"image\": \"a.png\", \"annotations\": [{\"bbox\": [1, 2, 3, 4]}]}]")
        << QStringList();
    QTest::newRow("vott, export")
        << u"a.json"_s
        << QByteArray("{\"name\": \"p\", \"tags\": [], \"assets\": {\"8f2a\": {\"asset\": "
                      "{\"name\": \"a.png\"}, \"regions\": []}}}")
        << QStringList{u"vott"_s};
    QTest::newRow("vott, one image")
        << u"a.json"_s << QByteArray("{\"asset\": {\"name\": \"a.png\"}, \"regions\": []}")
        << QStringList{u"vott"_s};
    QTest::newRow("labelstudio")
        << u"a.json"_s
        << QByteArray("[{\"id\": 1, \"annotations\": [{\"result\": []}], \"data\": {\"image\": "
                      "\"a.png\"}}]")
        << QStringList{u"labelstudio"_s};
    QTest::newRow("labelstudio, older")
        << u"a.json"_s << QByteArray("[{\"completions\": [], \"data\": {\"image\": \"a.png\"}}]")
        << QStringList{u"labelstudio"_s};
    QTest::newRow("labelstudio, JSON-MIN")
        << u"a.json"_s
        << QByteArray("[{\"image\": \"a.png\", \"annotations\": [{\"x\": 1, \"rectanglelabels\": "
                      "[\"cat\"]}]}]")
        << QStringList{u"labelstudio"_s};
    QByteArray boxes = "{\"label\": \"a\", \"coordinates\": {\"x\": 1, \"y\": 1, \"width\": 1}},";
    boxes = boxes.repeated(2000).chopped(1);
    QTest::newRow("createml, thousands of boxes before the name of the image")
        << u"a.json"_s << QByteArray("[{\"annotations\": [" + boxes + "], \"image\": \"a.png\"}]")
        << QStringList{u"createml"_s};
    QTest::newRow("results of COCO")
        << u"a.json"_s << QByteArray("[{\"image_id\": 1, \"bbox\": [1, 2, 3, 4]}]")
        << QStringList();
    const QByteArray manifest =
        "{\"source-ref\": \"s3://bucket/a.png\", \"boxes\": {\"annotations\": []}}";
    QTest::newRow("manifest") << u"a.manifest"_s << QByteArray(manifest + "\n" + manifest + "\n")
                              << QStringList{u"manifest"_s};
    QTest::newRow("manifest of one line, called otherwise")
        << u"a.json"_s << manifest << QStringList{u"manifest"_s};
    QTest::newRow("manifest of a job that has not begun")
        << u"a.jsonl"_s << QByteArray("\xef\xbb\xbf{\"source-ref\": \"a.png\"}\r\n{\"source-ref\"")
        << QStringList{u"manifest"_s};
    QTest::newRow("manifest of texts")
        << u"a.manifest"_s << QByteArray("{\"source\": \"a text\"}\n") << QStringList();
    const QByteArray label("0 0.5 0.5 0.2 0.2\n");
    QTest::newRow("yolo") << u"a.txt"_s << label << QStringList{u"yolo"_s};
    QTest::newRow("yolo, with confidences and a byte order mark")
        << u"a.txt"_s << QByteArray("\xef\xbb\xbf\r\n3\t0.5\t0.5\t0.2\t0.2\t0.9\r\n")
        << QStringList{u"yolo"_s};
    QTest::newRow("yolo, an outline longer than the look")
        << u"a.txt"_s << "1 0.1 0.1" + QByteArray(" 0.25 0.75").repeated(1000)
        << QStringList{u"yolo"_s};
    QTest::newRow("yolo, data.yaml")
        << u"data.yaml"_s << QByteArray("# cats\r\ntrain: ../train/images\r\nnames: ['cat']\r\n")
        << QStringList{u"yolo"_s};
    QTest::newRow("other yaml") << u"a.yaml"_s << QByteArray("name: cat\ntest: true\n")
                                << QStringList();
    QTest::newRow("numbers of a table") << u"a.txt"_s << QByteArray("1 2 3 4 5\n") << QStringList();
    QTest::newRow("list of images")
        << u"train.txt"_s << QByteArray("./images/a.jpg\n") << QStringList();
    QTest::newRow("names of classes") << u"classes.txt"_s << label << QStringList();
    QTest::newRow("a note") << u"a.txt"_s << QByteArray("5 of the images show cats.\n")
                            << QStringList();
    QTest::newRow("labels by another ending") << u"a.dat"_s << label << QStringList();
    QTest::newRow("csv of TensorFlow")
        << u"a.csv"_s << QByteArray("filename,width,height,class,xmin,ymin,xmax,ymax\n")
        << QStringList{u"csv"_s};
    QTest::newRow("csv, semicolons")
        << u"a.csv"_s << QByteArray("\xef\xbb\xbf\"Label\";Image;X Min;Y Min;W;H\r\n")
        << QStringList{u"csv"_s};
    QTest::newRow("csv of AutoML")
        << u"a.csv"_s << QByteArray("UNASSIGNED,gs://b/a.png,cat,0.1,0.1,,,0.3,0.3,,\n")
        << QStringList{u"csv"_s};
    QTest::newRow("csv of tags") << u"a.csv"_s << QByteArray("image,label\na.png,cat\n")
                                 << QStringList{u"csv"_s};
    QTest::newRow("csv without an edge")
        << u"a.csv"_s << QByteArray("image,label,xmin,ymin,xmax\na.png,cat,1,2,3\n")
        << QStringList();
    QTest::newRow("csv of things in pictures")
        << u"a.csv"_s << QByteArray("image,name,price\na.png,cat,3\n") << QStringList();
    QTest::newRow("other csv") << u"a.csv"_s << QByteArray("time,value\n1,2\n") << QStringList();
    QTest::newRow("csv with zero bytes")
        << u"a.csv"_s << QByteArray("image,label\n\0", 13) << QStringList();
    QTest::newRow("settings") << u"a.json"_s << QByteArray("{\"version\": 1}") << QStringList();
    QTest::newRow("nothing") << u"a.json"_s << QByteArray() << QStringList();
}

void TestFormatDetection::oneLook()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, formats);
    const ForeignFiles files;
    files.write(name, content);
    const FileProbe probe = probeFile(files.path(name));
    QStringList found;
    for (const FormatReader& reader : formatReaders()) {
        if (reader.looksLike(probe))
            found.append(exchangeFormatName(reader.format));
    }
    QCOMPARE(found, formats);
    QVERIFY(!probe.damage);
}

void TestFormatDetection::damageIsTold()
{
    const ForeignFiles files;
    files.write(u"cut.json"_s, "{\"images\": [{\"file_na");
    const FileProbe cut = probeFile(files.path(u"cut.json"_s));
    QVERIFY(cut.damage);
    QVERIFY(cut.damage->message.contains(u"cut.json"));
    files.write(u"deep.json"_s, QByteArray(100'000, '['));
    QVERIFY(probeFile(files.path(u"deep.json"_s)).damage);
}

void TestFormatDetection::aLongFileIsNotReadToItsEnd()
{
    // What is wrong far behind is not seen by a look.
    const ForeignFiles files;
    QByteArray json = "{\"images\": [";
    for (int i = 0; i < 300'000; ++i)
        json += "{\"file_name\": \"a\"},";
    files.write(u"long.json"_s, json + "]]]");
    const FileProbe probe = probeFile(files.path(u"long.json"_s));
    QVERIFY(!probe.damage);
    QVERIFY(probe.hasKey("images[].file_name"));
}

QTEST_GUILESS_MAIN(TestFormatDetection)
#include "tst_formatdetection.moc"
