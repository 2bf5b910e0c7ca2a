// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/vottreader.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

struct ReadVott
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

ReadVott read(const QByteArray& json, const QString& path = u"/data/all.json"_s)
{
    ProblemList problems;
    auto data = readVott(json, path, problems);
    return {std::move(data), problems.take()};
}

/// A file of one image; those of type 1 are images.
QByteArray asset(const QByteArray& name, int state, const QByteArray& regions, int type = 1)
{
    return R"({"asset": {"format": "png", "id": "id-)" + name + R"(", "name": ")" + name
        + R"(", "path": "file:/C:/Users/me/)" + name
        + R"(", "size": {"width": 100, "height": 80}, "state": )" + QByteArray::number(state)
        + R"(, "type": )" + QByteArray::number(type) + R"(}, "regions": [)" + regions
        + R"(], "version": "2.2.0"})";
}

QByteArray region(const QByteArray& tags, const QByteArray& more = {})
{
    return R"({"id": "r1", "type": "RECTANGLE", "tags": [)" + tags
        + R"(], "boundingBox": {"left": 1.5, "top": 2, "width": 30, "height": 40})" + more + '}';
}

QByteArray vottExport(const QByteArrayList& assets)
{
    QByteArray members;
    for (qsizetype i = 0; i < assets.size(); ++i) {
        members += (i > 0 ? ",\n" : "\n") + QByteArray("\"") + QByteArray::number(i)
            + "f2\": " + assets[i];
    }
    return R"({"name": "p", "securityToken": "t", "tags": [{"name": "dog", "color": "#ff0000"},
        {"name": "cat", "color": "#00ff00"}], "assets": {)"
        + members + "}}";
}

} // namespace

class TestVottReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnExport();
    void readsTheFileOfOneImage();
    void statesSayWhatWasLookedAt();
    void severalTagsAreSeveralBoxes();
    void outlinesBecomeBoxes();
    void framesOfVideosAreTold();
    void refusesElementsThatMakeNoSense();
    void refusesWhatIsNoVott_data();
    void refusesWhatIsNoVott();
    void survivesCuts();
    void stopsOnRequest();
    void anExportBesideTheFilesOfItsImages();
};

void TestVottReader::readsAnExport()
{
    const ReadVott vott = read(vottExport({asset("my%20a.png", 2, region("\"cat\"")),
                                           asset("b.png", 2, region("\"dog\""))}),
                               u"/data/test-export.json"_s);
    QVERIFY(vott.data);
    QCOMPARE(vott.data->labels.size(), std::size_t(2));
    QCOMPARE(vott.data->labels[0].name, u"dog"_s);
    QCOMPARE(vott.data->images.size(), std::size_t(2));
    const ForeignImage& image = vott.data->images[0];
    QCOMPARE(image.fileName, u"my a.png"_s); // never the path of someone else's machine
    QCOMPARE(image.foreignId, u"id-my%20a.png"_s);
    QCOMPARE(image.size, QSize(100, 80));
    QVERIFY(image.split == Split::Test);
    QCOMPARE(image.boxes.at(0).label, u"cat"_s);
    QCOMPARE(image.boxes[0].box, (BoundingBox{1.5, 2, 30, 40}));
    QCOMPARE(image.boxes[0].foreignId, u"r1"_s);
    QVERIFY(vott.problems.empty());
}

void TestVottReader::readsTheFileOfOneImage()
{
    const ReadVott vott = read("\xef\xbb\xbf" + asset("a.png", 2, region("\"cat\"")));
    QVERIFY(vott.data);
    QCOMPARE(vott.data->images.size(), std::size_t(1));
    QCOMPARE(vott.data->images[0].boxes.at(0).box, (BoundingBox{1.5, 2, 30, 40}));
}

void TestVottReader::statesSayWhatWasLookedAt()
{
    const ReadVott vott = read(vottExport(
        {asset("a.png", 0, {}), asset("b.png", 1, {}), asset("c.png", 2, region("\"cat\""))}));
    QVERIFY(vott.data);
    const auto& images = vott.data->images;
    QVERIFY(!images.at(0).isLabelled && !images[0].isConfirmedEmpty);
    QVERIFY(images.at(1).isLabelled && images[1].isConfirmedEmpty);
    QVERIFY(images.at(2).isLabelled && !images[2].isConfirmedEmpty);
}

void TestVottReader::severalTagsAreSeveralBoxes()
{
    const ReadVott vott = read(asset("a.png", 2, region("\"cat\", \"dog\"") + ',' + region("")));
    QVERIFY(vott.data);
    const auto& boxes = vott.data->images.at(0).boxes;
    QCOMPARE(boxes.size(), std::size_t(3));
    QCOMPARE(boxes[0].label, u"cat"_s);
    QCOMPARE(boxes[1].label, u"dog"_s);
    QCOMPARE(boxes[1].box, boxes[0].box);
    QVERIFY(boxes[0].foreignId.isEmpty() && boxes[1].foreignId.isEmpty());
    QVERIFY(boxes[2].label.isEmpty()); // for the import to refuse
}

void TestVottReader::outlinesBecomeBoxes()
{
    const ReadVott vott = read(asset("a.png", 2,
                                     R"({"id": "r", "type": "POLYGON", "tags": ["cat"], "points":
            [{"x": 3, "y": 9}, {"x": 1, "y": 2}, {"x": 8, "y": 4}]})"));
    QVERIFY(vott.data);
    QCOMPARE(vott.data->images.at(0).boxes.at(0).box, (BoundingBox{1, 2, 7, 7}));
    QCOMPARE(vott.count("OUTLINES_NOT_KEPT"), 1);
}

void TestVottReader::framesOfVideosAreTold()
{
    const ReadVott vott = read(vottExport({asset("clip.mp4#t=3.2", 2, region("\"cat\""), 3),
                                           asset("clip.mp4", 1, {}, 2), asset("a.png", 1, {})}));
    QVERIFY(vott.data);
    QCOMPARE(vott.data->images.size(), std::size_t(1));
    QCOMPARE(vott.data->refusedBoxes, 1);
    QCOMPARE(vott.count("VIDEO_FRAME_NOT_READ"), 2);
    QCOMPARE(vott.problems[0].severity, ProblemSeverity::Warning);
}

void TestVottReader::refusesElementsThatMakeNoSense()
{
    const ReadVott vott =
        read(R"({"assets": {"1": {"regions": [{}]}, "2": 7, "3": {"asset": {"name":
        "a.png"}, "regions": [5, {"tags": ["x"], "boundingBox": {"left": "1"}}]}}})");
    QVERIFY(vott.data);
    QCOMPARE(vott.data->images.size(), std::size_t(1));
    QCOMPARE(vott.data->refusedBoxes, 1);
    QCOMPARE(vott.count("ERROR_MISSING_SOURCE_REF"), 1);
    for (const ForeignBox& box : vott.data->images[0].boxes)
        QVERIFY(!box.box.isFinite()); // for the repair to refuse
    QCOMPARE(vott.data->images[0].boxes.size(), std::size_t(2));
}

void TestVottReader::refusesWhatIsNoVott_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = vottExport({asset("a.png", 2, region("\"cat\""))});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in half") << good.left(good.size() / 2);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("other keys") << QByteArray("{\"images\": []}");
    QTest::newRow("not a number") << asset("a.png", 2, "{\"boundingBox\": {\"left\": NaN}}");
    QTest::newRow("deep objects") << QByteArray("{\"assets\": ").repeated(1'000'000);
}

void TestVottReader::refusesWhatIsNoVott()
{
    QFETCH(QByteArray, json);
    const ReadVott vott = read(json);
    QVERIFY(!vott.data);
    QCOMPARE(vott.data.error().code, ErrorCode::InvalidFormat);
    QVERIFY(vott.data.error().message.contains(u"all.json"));
}

void TestVottReader::survivesCuts()
{
    for (const QByteArray& good : {vottExport({asset("a.png", 2, region("\"cat\""))}),
                                   asset("a.png", 2, region("\"cat\""))}) {
        QVERIFY(read(good).data);
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!read(good.left(length)).data);
    }
}

void TestVottReader::stopsOnRequest()
{
    std::stop_source stop;
    stop.request_stop();
    ProblemList problems;
    const auto data =
        readVott(vottExport({asset("a.png", 1, {})}), u"a.json"_s, problems, stop.get_token());
    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::Cancelled);
}

void TestVottReader::anExportBesideTheFilesOfItsImages()
{
    const ForeignFiles files;
    files.writeImage(u"images/a.png"_s, {100, 80}, 1);
    files.writeImage(u"images/b.png"_s, {100, 80}, 2);
    const QByteArray a = asset("a.png", 2, region("\"cat\""));
    files.write(u"target/0123-asset.json"_s, a);
    files.write(u"target/vott-json-export/p-export.json"_s, vottExport({a, asset("b.png", 1, {})}));
    TemporaryProject project;
    const ImportReport report = valueOf(importDataset(
        project.store(), {.images = {files.images()}, .annotationsPath = files.path(u"target"_s)}));
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(report.boxesRefused, 0);
    QCOMPARE(problemCodes(report).count("DUPLICATE_IMAGE_ID"), 1);
    QCOMPARE(boxesOf(project, u"a.png"_s).at(0).box, (BoundingBox{1.5, 2, 30, 40}));
    QCOMPARE(imageOf(project, u"b.png"_s).state, ImageState::ConfirmedEmpty);
}

QTEST_GUILESS_MAIN(TestVottReader)
#include "tst_vottreader.moc"
