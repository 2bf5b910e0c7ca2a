// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/imglabreader.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

struct ReadImgLab
{
    Result<ForeignDataset> data;
    std::vector<ImportProblem> problems;

    auto count(const char* code) const
    {
        return std::count_if(problems.begin(), problems.end(), [&](const ImportProblem& problem) {
            return problem.code == QLatin1String(code) && !problem.message.isEmpty();
        });
    }
};

ReadImgLab read(const QByteArray& xml, const QString& path = u"/data/all.xml"_s)
{
    ProblemList problems;
    auto data = readImgLab(xml, path, problems);
    return {std::move(data), problems.take()};
}

/// As dlib writes it; the first image stands in line 6.
QByteArray imgLabFile(const QByteArray& images)
{
    return "<?xml version='1.0' encoding='ISO-8859-1'?>\n"
           "<?xml-stylesheet type='text/xsl' href='image_metadata_stylesheet.xsl'?>\n"
           "<dataset>\n<name>imglab dataset</name><comment>Created by imglab tool.</comment>\n"
           "<images>\n"
        + images + "\n</images>\n</dataset>";
}

} // namespace

class TestImgLabReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMember();
    void boxesWithoutLabelAreObjects();
    void namesAreInTheEncodingOfTheSystem();
    void imagesWithoutBoxesAreNotConfirmed();
    void refusesElementsThatMakeNoSense();
    void refusesWhatIsNoImgLab_data();
    void refusesWhatIsNoImgLab();
    void refusesEntityBombs();
    void survivesDeepNesting();
    void survivesCuts();
    void stopsOnRequest();
    void readsAFolder();
};

void TestImgLabReader::readsEveryMember()
{
    const ReadImgLab reading =
        read(imgLabFile("<image file='sub\\a.jpg' width='640' height='480'>\n"
                        "<box top='2' left='1' width='30' height='40.5' truncated='1' angle='0.5' "
                        "occluded='1'>\n<label> cat &amp; dog </label><part name='nose' x='4' "
                        "y='5'/></box>\n"
                        "<box top='-3' left='0' width='5' height='6' ignore='1'><label>x</label>"
                        "</box></image>"),
             u"/data/training.xml"_s);
    QVERIFY(reading.data);
    const ForeignImage& image = reading.data->images.at(0);
    QCOMPARE(image.fileName, u"sub/a.jpg"_s);
    QCOMPARE(image.size, QSize(640, 480));
    QCOMPARE(image.line, 6);
    QVERIFY(image.split == Split::Train);
    const ForeignBox& box = image.boxes.at(0);
    QCOMPARE(box.label, u"cat & dog"_s);
    QCOMPARE(box.box, (BoundingBox{1, 2, 30, 40.5}));
    QCOMPARE(box.line, 7);
    QVERIFY(box.truncated && box.occluded && !box.difficult);
    QCOMPARE(box.extras,
             (QJsonObject{{u"angle"_s, u"0.5"_s},
                          {u"parts"_s, QJsonObject{{u"nose"_s, QJsonArray{4, 5}}}}}));
    QVERIFY(image.boxes.at(1).difficult);
    QCOMPARE(image.boxes[1].box, (BoundingBox{0, -3, 5, 6}));
    QVERIFY(reading.problems.empty());
}

void TestImgLabReader::boxesWithoutLabelAreObjects()
{
    const ReadImgLab reading =
        read(imgLabFile("<image file='a.jpg'><box top='1' left='2' width='3' height='4'/>"
                        "<box top='1' left='2' width='5' height='6'/></image>"));
    QVERIFY(reading.data);
    QCOMPARE(reading.data->images.at(0).boxes.at(0).label, u"object"_s);
    QCOMPARE(reading.data->images[0].boxes.at(1).label, u"object"_s);
    QCOMPARE(reading.count("LABEL_MISSING"), 1);
    QCOMPARE(reading.problems[0].severity, ProblemSeverity::Info);
}

void TestImgLabReader::namesAreInTheEncodingOfTheSystem()
{
    const ReadImgLab utf8 = read(imgLabFile("<image file='k\xc3\xa4se.jpg'/>"));
    QVERIFY(utf8.data);
    QCOMPARE(utf8.data->images.at(0).fileName, u"käse.jpg"_s);
    const ReadImgLab latin1 = read(imgLabFile("<image file='k\xe4se.jpg'/>"));
    QVERIFY(latin1.data);
    QCOMPARE(latin1.data->images.at(0).fileName, u"käse.jpg"_s);
    QVERIFY(read("\xef\xbb\xbf<dataset>\r\n<images>\r\n</images>\r\n</dataset>").data);
}

void TestImgLabReader::imagesWithoutBoxesAreNotConfirmed()
{
    const ReadImgLab reading = read(imgLabFile("<image file='a.jpg'></image>"));
    QVERIFY(reading.data);
    QVERIFY(!reading.data->images.at(0).isConfirmedEmpty);
    QVERIFY(reading.data->images[0].isLabelled);
}

void TestImgLabReader::refusesElementsThatMakeNoSense()
{
    const ReadImgLab reading =
        read(imgLabFile("<image><box top='1' left='2' width='3' height='4'/></image>"
                        "<image file='a.jpg'><box top='one' left='nan' width='inf'/></image>"));
    QVERIFY(reading.data);
    QCOMPARE(reading.data->images.size(), std::size_t(1));
    QCOMPARE(reading.data->refusedBoxes, 1);
    QCOMPARE(reading.count("ERROR_MISSING_SOURCE_REF"), 1);
    // For the repair to refuse.
    const BoundingBox& box = reading.data->images[0].boxes.at(0).box;
    QVERIFY(!box.isFinite() && std::isnan(box.y) && std::isnan(box.height));
}

void TestImgLabReader::refusesWhatIsNoImgLab_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray good = imgLabFile("<image file='a.jpg'/>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other XML") << QByteArray("<annotation><images/></annotation>");
    QTest::newRow("JSON") << QByteArray("{\"dataset\": 1}");
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("not closed") << good.left(good.size() - 5);
    QTest::newRow("an image") << QByteArray::fromHex("ffd8ffe000104a464946");
}

void TestImgLabReader::refusesWhatIsNoImgLab()
{
    QFETCH(QByteArray, xml);
    const ReadImgLab reading = read(xml);
    QVERIFY(!reading.data);
    QCOMPARE(reading.data.error().code, ErrorCode::InvalidFormat);
    QVERIFY(reading.data.error().message.contains(u"all.xml"));
}

void TestImgLabReader::refusesEntityBombs()
{
    QByteArray bomb = "<!DOCTYPE dataset [<!ENTITY a0 \"lollollol\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray previous = "&a" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + previous.repeated(10) + "\">";
    }
    bomb += "]><dataset><images><image file='a'><box top='1' left='1' width='1' height='1'><label>"
            "&a9;</label></box></image></images></dataset>";
    QVERIFY(!read(bomb).data);
    // One entity that is long, but no longer than Qt expands, and named many times.
    const ReadImgLab blownUp =
        read("<!DOCTYPE dataset [<!ENTITY a \"" + QByteArray(4000, 'x')
             + "\">]><dataset><images><image file='a'><box top='1' left='1' width='1' height='1'>"
               "<label>"
             + QByteArray("&a;").repeated(1000) + "</label></box></image></images></dataset>");
    QVERIFY(!blownUp.data);
    QVERIFY2(blownUp.data.error().message.contains(u"DOCTYPE"),
             qPrintable(blownUp.data.error().message));
    QVERIFY(read("<!DOCTYPE dataset><dataset><images/></dataset>").data);
}

void TestImgLabReader::survivesDeepNesting()
{
    constexpr int kDepth = 200'000;
    const ReadImgLab reading =
        read(imgLabFile("<image file='a'>" + QByteArray("<a>").repeated(kDepth)
                        + QByteArray("</a>").repeated(kDepth) + "</image>"));
    QVERIFY(!reading.data || reading.data->images.size() == 1);
}

void TestImgLabReader::survivesCuts()
{
    const QByteArray good =
        imgLabFile("<image file='a'><box top='1' left='2' width='3' height='4'><label>x</label>"
                   "</box></image>");
    QVERIFY(read(good).data);
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!read(good.left(length)).data);
}

void TestImgLabReader::stopsOnRequest()
{
    std::stop_source stop;
    stop.request_stop();
    ProblemList problems;
    const auto data =
        readImgLab(imgLabFile("<image file='a'/>"), u"a.xml"_s, problems, stop.get_token());
    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::Cancelled);
}

void TestImgLabReader::readsAFolder()
{
    const ForeignFiles files;
    files.writeImage(u"faces/a.png"_s, {100, 80}, 1);
    files.writeImage(u"faces/sub/b.png"_s, {100, 80}, 2);
    files.write(u"faces/faces.xml"_s,
                imgLabFile("<image file='a.png'><box top='1' left='2' width='3' height='4'><label>"
                           "face</label></box></image><image file='sub/b.png'><box top='70' "
                           "left='90' width='20' height='20'/></image>"));
    TemporaryProject project;
    const ImportReport report =
        valueOf(importDataset(project.store(), {.images = {files.path(u"faces"_s)}}));
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.boxesAdded, 2);
    QCOMPARE(report.boxesRepaired, 1); // cut at the border
    QCOMPARE(boxesOf(project, u"a.png"_s).at(0).box, (BoundingBox{2, 1, 3, 4}));
    QCOMPARE(boxesOf(project, u"b.png"_s).at(0).box, (BoundingBox{90, 70, 10, 10}));
    QCOMPARE(labelNames(project), (QStringList{u"face"_s, u"object"_s}));
}

QTEST_GUILESS_MAIN(TestImgLabReader)
#include "tst_imglabreader.moc"
