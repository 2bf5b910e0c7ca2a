// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/labelmereader.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

struct ReadLabelMe
{
    Result<ForeignImage> image;
    std::vector<ImportProblem> problems;

    auto count(const char* code) const
    {
        return std::count_if(problems.begin(), problems.end(), [&](const ImportProblem& problem) {
            return problem.code == QLatin1String(code) && !problem.message.isEmpty();
        });
    }
};

ReadLabelMe read(const QByteArray& json)
{
    ProblemList problems;
    auto image = readLabelMe(json, u"/data/labels/a.json"_s, u"/data/images"_s, problems);
    return {std::move(image), problems.take()};
}

QByteArray labelMeFile(const QByteArray& shapes, const QByteArray& more = {},
                       const QByteArray& imagePath = "a.png")
{
    return R"({"version": "5.1.1", "shapes": [)" + shapes + R"(], "imagePath": ")" + imagePath
        + R"(", "imageData": null, "imageHeight": 80, "imageWidth": 100)" + more + '}';
}

QByteArray shape(const QByteArray& type, const QByteArray& points, const QByteArray& more = {})
{
    return R"({"label": "cat", "group_id": null, "description": "", "flags": {}, "shape_type": ")"
        + type + R"(", "points": )" + points + more + '}';
}

BoundingBox boxOf(const QByteArray& type, const QByteArray& points)
{
    const ReadLabelMe reading = read(labelMeFile(shape(type, points)));
    return reading.image ? reading.image->boxes.at(0).box : BoundingBox();
}

} // namespace

class TestLabelMeReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShapeHasItsBox_data();
    void everyShapeHasItsBox();
    void outlinesAreToldOnce();
    void numbersThatAreNone();
    void readsWhatIsSaidOfTheImage();
    void readsWhatIsSaidOfAShape();
    void emptyIsConfirmedOnlyOnPurpose();
    void findsTheImage_data();
    void findsTheImage();
    void refusesWhatIsNoLabelMe_data();
    void refusesWhatIsNoLabelMe();
    void survivesCuts();
    void readsAFolder();
};

void TestLabelMeReader::everyShapeHasItsBox_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("points");
    QTest::addColumn<BoundingBox>("box");
    QTest::newRow("rectangle") << QByteArray("rectangle") << QByteArray("[[10.5, 20], [30, 60]]")
                               << BoundingBox{10.5, 20, 19.5, 40};
    QTest::newRow("rectangle, drawn backwards")
        << QByteArray("rectangle") << QByteArray("[[30, 20], [10.5, 60]]")
        << BoundingBox{10.5, 20, 19.5, 40};
    QTest::newRow("rectangle of four corners")
        << QByteArray("rectangle") << QByteArray("[[10.5, 20], [30, 20], [30, 60], [10.5, 60]]")
        << BoundingBox{10.5, 20, 19.5, 40};
    // From 50, 40 to the rim at 53, 44 are 5 pixels.
    QTest::newRow("circle") << QByteArray("circle") << QByteArray("[[50, 40], [53, 44]]")
                            << BoundingBox{45, 35, 10, 10};
    QTest::newRow("polygon") << QByteArray("polygon") << QByteArray("[[3, 9], [1, 2], [8, 4]]")
                             << BoundingBox{1, 2, 7, 7};
    QTest::newRow("line") << QByteArray("line") << QByteArray("[[8, 2], [1, 4]]")
                          << BoundingBox{1, 2, 7, 2};
    QTest::newRow("line strip") << QByteArray("linestrip") << QByteArray("[[0, 0], [5, 1], [4, 6]]")
                                << BoundingBox{0, 0, 5, 6};
    QTest::newRow("mask") << QByteArray("mask") << QByteArray("[[4, 5], [6, 8]]")
                          << BoundingBox{4, 5, 2, 3};
    QTest::newRow("point, without area")
        << QByteArray("point") << QByteArray("[[4, 5]]") << BoundingBox{4, 5, 0, 0};
    QTest::newRow("unknown") << QByteArray("rotation")
                             << QByteArray("[[2, 0], [4, 2], [2, 4], "
                                           "[0, 2]]")
                             << BoundingBox{0, 0, 4, 4};
}

void TestLabelMeReader::everyShapeHasItsBox()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, points);
    QFETCH(BoundingBox, box);
    QCOMPARE(boxOf(type, points), box);
}

void TestLabelMeReader::outlinesAreToldOnce()
{
    const QByteArray rectangle = shape("rectangle", "[[1, 2], [3, 4]]");
    const QByteArray polygon = shape("polygon", "[[1, 2], [3, 4], [5, 0]]");
    QVERIFY(read(labelMeFile(rectangle)).problems.empty());
    const ReadLabelMe both = read(labelMeFile(polygon + ',' + rectangle + ',' + polygon));
    QCOMPARE(both.image->boxes.size(), std::size_t(3));
    QCOMPARE(both.count("OUTLINES_NOT_KEPT"), 1);
    QCOMPARE(both.problems[0].severity, ProblemSeverity::Info);
}

void TestLabelMeReader::numbersThatAreNone()
{
    QVERIFY(std::isnan(boxOf("rectangle", "[[1, 2], [3, \"4\"]]").x));
    QVERIFY(std::isnan(boxOf("polygon", "[[1, 2], [3], [5, 6]]").width));
    QVERIFY(std::isnan(boxOf("circle", "[[1, null], [3, 4]]").y));
    QVERIFY(std::isnan(boxOf("rectangle", "[1, 2, 3, 4]").x));
    const ReadLabelMe none = read(labelMeFile(shape("rectangle", "[]") + ", 7"));
    QCOMPARE(none.image->refusedBoxes, 2);
    QCOMPARE(none.count("ERROR_INVALID_BOUNDING_BOX"), 2);
}

void TestLabelMeReader::readsWhatIsSaidOfTheImage()
{
    const ReadLabelMe reading = read(labelMeFile(
        {}, R"(, "flags": {"night": true, "rain": false}, "checked": true, "split": "val",
              "camera": 3, "text": "", "imageNote": null)"));
    QVERIFY(reading.image);
    QCOMPARE(reading.image->size, QSize(100, 80));
    QCOMPARE(reading.image->tags, QStringList{u"night"_s});
    QVERIFY(reading.image->isReviewed);
    QVERIFY(reading.image->split == Split::Validation);
    QCOMPARE(reading.image->extras, (QJsonObject{{u"camera"_s, 3}}));
}

void TestLabelMeReader::readsWhatIsSaidOfAShape()
{
    const QByteArray json =
        labelMeFile(R"({"label": "dog", "group_id": 4, "description": "left one",
        "shape_type": "rectangle", "points": [[1, 2], [3, 4]], "difficult": true, "score": 0.75,
        "flags": {"occluded": true, "truncated": false, "wet": true}, "attributes": {"fur": "long"},
        "kie_linking": []})");
    const ReadLabelMe reading = read(json);
    QVERIFY(reading.image);
    const ForeignBox& box = reading.image->boxes.at(0);
    QCOMPARE(box.label, u"dog"_s);
    QVERIFY(box.difficult && box.occluded && !box.truncated && !box.crowd);
    QVERIFY(box.score == 0.75);
    QVERIFY(box.isByModel);
    QCOMPARE(box.extras,
             (QJsonObject{{u"group_id"_s, 4},
                          {u"description"_s, u"left one"_s},
                          {u"flags"_s, QJsonObject{{u"wet"_s, true}}},
                          {u"attributes"_s, QJsonObject{{u"fur"_s, u"long"_s}}}}));
    QByteArray checked = json;
    checked.replace("\"imageData\"", "\"checked\": true, \"imageData\"");
    QVERIFY(!read(checked).image->boxes.at(0).isByModel); // somebody looked at it
}

void TestLabelMeReader::emptyIsConfirmedOnlyOnPurpose()
{
    QVERIFY(!read(labelMeFile({})).image->isConfirmedEmpty);
    QVERIFY(read(labelMeFile({}, R"(, "checked": true)")).image->isConfirmedEmpty);
    const ReadLabelMe ours = read(labelMeFile({}, R"(, "flags": {"confirmed_empty": true})"));
    QVERIFY(ours.image->isConfirmedEmpty);
    QVERIFY(!ours.image->isReviewed);
    QVERIFY(ours.image->tags.isEmpty());
}

void TestLabelMeReader::findsTheImage_data()
{
    QTest::addColumn<QByteArray>("stated");
    QTest::addColumn<QString>("name");
    QTest::newRow("beside") << QByteArray("a.png") << u"a.png"_s;
    QTest::newRow("below") << QByteArray(R"(sub\\a.png)") << u"sub/a.png"_s;
    QTest::newRow("from here on") << QByteArray("../images/sub/a.png") << u"sub/a.png"_s;
    QTest::newRow("on Windows") << QByteArray(R"(..\\images\\a.png)") << u"a.png"_s;
    QTest::newRow("absolute, here") << QByteArray("/data/images/x/b.png") << u"x/b.png"_s;
    QTest::newRow("absolute, elsewhere") << QByteArray("/home/me/b.png") << u"b.png"_s;
    QTest::newRow("drive") << QByteArray(R"(C:\\Users\\me\\b.png)") << u"b.png"_s;
    QTest::newRow("outside") << QByteArray("../../../etc/passwd") << u"passwd"_s;
    QTest::newRow("outside, later") << QByteArray("x/../../../b.png") << u"b.png"_s;
    QTest::newRow("a folder that begins alike") << QByteArray("../images2/b.png") << u"b.png"_s;
    QTest::newRow("the file itself") << QByteArray("a.json") << QString();
}

void TestLabelMeReader::findsTheImage()
{
    QFETCH(QByteArray, stated);
    QFETCH(QString, name);
    const ReadLabelMe reading = read(labelMeFile({}, {}, stated));
    QVERIFY(reading.image);
    QCOMPARE(reading.image->fileName, name);
}

void TestLabelMeReader::refusesWhatIsNoLabelMe_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = labelMeFile(shape("rectangle", "[[1, 2], [3, 4]]"));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in half") << good.left(good.size() / 2);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("other keys") << QByteArray("{\"images\": []}");
    QTest::newRow("shapes of another kind") << QByteArray("{\"shapes\": {}}");
    QTest::newRow("not a number") << labelMeFile(shape("rectangle", "[[NaN, 2], [3, 4]]"));
    QTest::newRow("deep lists") << QByteArray("{\"shapes\": ") + QByteArray("[").repeated(100'000);
    QTest::newRow("an image") << QByteArray::fromHex("ffd8ffe000104a464946");
}

void TestLabelMeReader::refusesWhatIsNoLabelMe()
{
    QFETCH(QByteArray, json);
    const ReadLabelMe reading = read(json);
    QVERIFY(!reading.image);
    QCOMPARE(reading.image.error().code, ErrorCode::InvalidFormat);
    QVERIFY(reading.image.error().message.contains(u"a.json"));
}

void TestLabelMeReader::survivesCuts()
{
    const QByteArray good = labelMeFile(shape("rectangle", "[[1, 2], [3, 4]]"));
    QVERIFY(read("\xef\xbb\xbf" + good).image);
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!read(good.left(length)).image);
}

void TestLabelMeReader::readsAFolder()
{
    const ForeignFiles files;
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
        files.writeImage(u"images/"_s + name + u".png"_s, {100, 80}, name.front().toLatin1());
    files.write(u"images/a.json"_s, labelMeFile(shape("rectangle", "[[1, 2], [3, 4]]")));
    files.write(u"images/b.json"_s,
                labelMeFile(shape("point", "[[1, 2]]"), R"(, "checked": true)", "b.json"));
    files.write(u"images/c.json"_s, "{\"shapes\": [");
    files.write(u"images/.settings.json"_s, "{}");
    TemporaryProject project;
    const ImportReport report =
        valueOf(importDataset(project.store(), {.images = {files.images()}}));
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(report.boxesRefused, 1);
    QCOMPARE(problemCodes(report).count("NOT_LABELME"), 1);
    QVERIFY(hasProblem(report, "ERROR_BOUNDING_BOX_TOO_SMALL"));
    QCOMPARE(boxesOf(project, u"a.png"_s).at(0).box, (BoundingBox{1, 2, 2, 2}));
    QCOMPARE(imageOf(project, u"b.png"_s).state, ImageState::Unseen); // its point was refused
    QVERIFY(imageOf(project, u"b.png"_s).reviewed);
}

QTEST_GUILESS_MAIN(TestLabelMeReader)
#include "tst_labelmereader.moc"
