// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/labelstudioreader.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

struct ReadLabelStudio
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

ReadLabelStudio read(const QByteArray& json, const QString& path = u"/data/all.json"_s)
{
    ProblemList problems;
    auto data = readLabelStudio(json, path, problems);
    return {std::move(data), problems.take()};
}

/// Of an image of 200 x 100; in pixels 20, 20, 60 x 40.
QByteArray result(const QByteArray& label = "cat", const QByteArray& rotation = "0")
{
    return R"({"id": "r1", "type": "rectanglelabels", "from_name": "label", "to_name": "image",
        "original_width": 200, "original_height": 100, "image_rotation": 0, "value":
        {"x": 10, "y": 20, "width": 30, "height": 40, "rotation": )"
        + rotation + R"(, "rectanglelabels": [")" + label + R"("]}})";
}

QByteArray annotation(const QByteArray& results, const QByteArray& more = {})
{
    return R"({"id": 5, "result": [)" + results + "]" + more + '}';
}

QByteArray task(const QByteArray& annotations, const QByteArray& more = {},
                const QByteArray& image = "a.png")
{
    return R"({"id": 7, "annotations": [)" + annotations + R"(], "data": {"image": ")" + image
        + R"("})" + more + '}';
}

const ForeignImage& onlyImage(const ReadLabelStudio& reading)
{
    if (!reading.data || reading.data->images.size() != 1)
        qFatal("not one image");
    return reading.data->images.front();
}

void compareBoxes(const BoundingBox& box, const BoundingBox& expected)
{
    QVERIFY2(std::abs(box.x - expected.x) < 1e-9 && std::abs(box.y - expected.y) < 1e-9
                 && std::abs(box.width - expected.width) < 1e-9
                 && std::abs(box.height - expected.height) < 1e-9,
             qPrintable(u"%1 %2 %3 %4"_s.arg(box.x).arg(box.y).arg(box.width).arg(box.height)));
}

} // namespace

class TestLabelStudioReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentsBecomeShares();
    void turnedBoxesBecomeUpright();
    void outlinesBecomeBoxes();
    void whatHasNoCornersIsRefused();
    void theNewestAnnotationCounts();
    void skippedAnnotationsDoNotCount();
    void emptyIsConfirmedByAnAnnotation();
    void predictionsAreProposals();
    void choicesAreTags();
    void addressesBecomeNames_data();
    void addressesBecomeNames();
    void readsTheShortForm();
    void readsTheOldForm();
    void refusesWhatIsNoLabelStudio_data();
    void refusesWhatIsNoLabelStudio();
    void survivesCuts();
    void stopsOnRequest();
    void findsUploadedImages();
};

void TestLabelStudioReader::percentsBecomeShares()
{
    const ReadLabelStudio reading =
        read('[' + task(annotation(result())) + ']', u"/data/train.json"_s);
    const ForeignImage& image = onlyImage(reading);
    QCOMPARE(image.fileName, u"a.png"_s);
    QCOMPARE(image.foreignId, u"7"_s);
    QCOMPARE(image.size, QSize(200, 100));
    QVERIFY(image.isNormalised && image.isLabelled && !image.isConfirmedEmpty);
    QVERIFY(image.split == Split::Train);
    QCOMPARE(image.boxes.size(), std::size_t(1));
    QCOMPARE(image.boxes[0].label, u"cat"_s);
    QCOMPARE(image.boxes[0].foreignId, u"r1"_s);
    QVERIFY(!image.boxes[0].isByModel && !image.boxes[0].score);
    compareBoxes(image.boxes[0].box, {0.1, 0.2, 0.3, 0.4});
    QVERIFY(reading.problems.empty());
}

void TestLabelStudioReader::turnedBoxesBecomeUpright()
{
    // Turned clockwise about its corner at 20, 20: it reaches 40 to the left and 60 down.
    const ReadLabelStudio quarter = read('[' + task(annotation(result("cat", "90"))) + ']');
    compareBoxes(onlyImage(quarter).boxes.at(0).box, {-0.1, 0.2, 0.2, 0.6});
    QCOMPARE(quarter.count("BOX_ROTATED"), 1);
    // By 30 degrees its corners lie at (0, 0), (51.96, 30), (-20, 34.64), (31.96, 64.64) from
    // there.
    const ReadLabelStudio turned = read('[' + task(annotation(result("cat", "30"))) + ']');
    const double cosine = std::sqrt(3.0) / 2;
    compareBoxes(
        onlyImage(turned).boxes.at(0).box,
        {(20.0 - 20) / 200, 20.0 / 100, (60 * cosine + 20) / 200, (30 + 40 * cosine) / 100});
}

void TestLabelStudioReader::outlinesBecomeBoxes()
{
    const ReadLabelStudio reading =
        read('[' + task(annotation(R"({"type": "polygonlabels", "original_width": 200,
        "original_height": 100, "value": {"points": [[10, 50], [30, 20], [20, 80]],
        "polygonlabels": ["cat", "animal"]}})"))
             + ']');
    const ForeignImage& image = onlyImage(reading);
    QCOMPARE(image.boxes.size(), std::size_t(2)); // one for each label
    QCOMPARE(image.boxes[1].label, u"animal"_s);
    compareBoxes(image.boxes[0].box, {0.1, 0.2, 0.2, 0.6});
    QCOMPARE(reading.count("OUTLINES_NOT_KEPT"), 1);
}

void TestLabelStudioReader::whatHasNoCornersIsRefused()
{
    const ReadLabelStudio reading =
        read('[' + task(annotation(R"({"type": "brushlabels", "value": {"rle": [1, 2, 3],
        "brushlabels": ["cat"]}}, {"type": "textarea", "value": {"text": ["a note"]}}, 7)"))
             + ']');
    const ForeignImage& image = onlyImage(reading);
    QVERIFY(image.boxes.empty());
    QCOMPARE(image.refusedBoxes, 1);
    QCOMPARE(reading.count("ERROR_INVALID_BOUNDING_BOX"), 1);
    QVERIFY(!image.isConfirmedEmpty);

    const ReadLabelStudio text =
        read('[' + task(annotation(R"({"value": {"x": "1", "width": 3, "height": 4,
        "rectanglelabels": ["cat"]}})"))
             + ']');
    QVERIFY(!onlyImage(text).boxes.at(0).box.isFinite()); // for the repair to refuse
}

void TestLabelStudioReader::theNewestAnnotationCounts()
{
    const QByteArray older =
        annotation(result("cat"), R"(, "updated_at": "2024-03-09T22:16:08.728378Z")");
    const QByteArray newer =
        annotation(result("dog"), R"(, "updated_at": "2024-03-10T01:00:00.000001Z")");
    for (const QByteArray& both : {older + ',' + newer, newer + ',' + older}) {
        const ReadLabelStudio reading = read('[' + task(both) + ']');
        QCOMPARE(onlyImage(reading).boxes.size(), std::size_t(1));
        QCOMPARE(onlyImage(reading).boxes[0].label, u"dog"_s);
        QCOMPARE(reading.count("MULTIPLE_ANNOTATIONS"), 1);
    }
    // Without times the last.
    const ReadLabelStudio timeless =
        read('[' + task(annotation(result("dog")) + ',' + annotation(result("cat"))) + ']');
    QCOMPARE(onlyImage(timeless).boxes.at(0).label, u"cat"_s);
}

void TestLabelStudioReader::skippedAnnotationsDoNotCount()
{
    const QByteArray skipped = annotation(result("dog"), R"(, "was_cancelled": true)");
    const ReadLabelStudio both = read('[' + task(annotation(result()) + ',' + skipped) + ']');
    QCOMPARE(onlyImage(both).boxes.at(0).label, u"cat"_s);
    QCOMPARE(both.count("MULTIPLE_ANNOTATIONS"), 0);
    const ReadLabelStudio alone = read('[' + task(skipped) + ']');
    QVERIFY(onlyImage(alone).boxes.empty());
    QVERIFY(!onlyImage(alone).isLabelled);
}

void TestLabelStudioReader::emptyIsConfirmedByAnAnnotation()
{
    const ReadLabelStudio empty = read('[' + task(annotation({})) + ']');
    QVERIFY(onlyImage(empty).isLabelled && onlyImage(empty).isConfirmedEmpty);
    const ReadLabelStudio none = read('[' + task({}) + ']');
    QVERIFY(!onlyImage(none).isLabelled && !onlyImage(none).isConfirmedEmpty);
}

void TestLabelStudioReader::predictionsAreProposals()
{
    const QByteArray predictions =
        R"(, "predictions": [{"score": 0.75, "result": [)" + result("dog") + "]}]";
    const ReadLabelStudio alone = read('[' + task({}, predictions) + ']');
    const ForeignBox& box = onlyImage(alone).boxes.at(0);
    QVERIFY(box.isByModel);
    QVERIFY(box.score == 0.75);
    const ReadLabelStudio beside = read('[' + task(annotation(result()), predictions) + ']');
    QCOMPARE(onlyImage(beside).boxes.size(), std::size_t(1));
    QCOMPARE(onlyImage(beside).boxes[0].label, u"cat"_s);
    // Older exports list numbers of predictions.
    QVERIFY(onlyImage(read('[' + task({}, R"(, "predictions": [3])") + ']')).boxes.empty());
}

void TestLabelStudioReader::choicesAreTags()
{
    const ReadLabelStudio reading =
        read('[' + task(annotation(R"({"type": "choices", "value": {"choices": ["night", "rain"]}},
        {"type": "choices", "value": {"choices": ["night"]}})"))
             + ']');
    QCOMPARE(onlyImage(reading).tags, (QStringList{u"night"_s, u"rain"_s}));
    QVERIFY(!onlyImage(reading).isConfirmedEmpty);
}

void TestLabelStudioReader::addressesBecomeNames_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << QByteArray("images/a.png") << u"images/a.png"_s;
    QTest::newRow("uploaded") << QByteArray("/data/upload/1/1a2b3c4d-a-b.png") << u"a-b.png"_s;
    QTest::newRow("uploaded, no prefix") << QByteArray("/data/upload/photo.png") << u"photo.png"_s;
    QTest::newRow("local file") << QByteArray("/data/local-files/?d=my%20photos/a.png")
                                << u"my photos/a.png"_s;
    QTest::newRow("local file, more")
        << QByteArray("/data/local-files/?d=/a.png&x=1") << u"a.png"_s;
    QTest::newRow("web") << QByteArray("https://host/x/k%C3%A4se.png?X-Amz=a/b") << u"x/käse.png"_s;
    QTest::newRow("store") << QByteArray("s3://bucket/x/100%25.png") << u"x/100%25.png"_s;
    QTest::newRow("another store") << QByteArray("gs://bucket/cam1/1.png") << u"cam1/1.png"_s;
    QTest::newRow("someone else's machine") << QByteArray("/home/me/a.png") << u"a.png"_s;
}

void TestLabelStudioReader::addressesBecomeNames()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, name);
    QCOMPARE(onlyImage(read('[' + task({}, {}, address) + ']')).fileName, name);
    QByteArray otherKey = '[' + task({}, {}, address) + ']';
    otherKey.replace("\"image\":", "\"about\": \"a note\", \"photo\":");
    QCOMPARE(onlyImage(read(otherKey)).fileName, name);
}

void TestLabelStudioReader::readsTheShortForm()
{
    const QByteArray row = R"([{"image": "a.png", "id": 7, "label": [{"x": 10, "y": 20, "width": 30,
        "height": 40, "rotation": 0, "rectanglelabels": ["cat"], "original_width": 200,
        "original_height": 100}], "weather": {"choices": ["rain"]}, "annotator": 1,
        "updated_at": "2024-03-09T22:16:08Z"})";
    const ReadLabelStudio one = read(row + ']');
    QCOMPARE(onlyImage(one).size, QSize(200, 100));
    QCOMPARE(onlyImage(one).boxes.size(), std::size_t(1));
    compareBoxes(onlyImage(one).boxes[0].box, {0.1, 0.2, 0.3, 0.4});
    QCOMPARE(onlyImage(one).tags, QStringList{u"rain"_s});

    const ReadLabelStudio second =
        read(row + R"(, {"image": "a.png", "id": 7, "updated_at": "2024-03-09T23:00:00Z"}])");
    QVERIFY(onlyImage(second).boxes.empty());
    QVERIFY(onlyImage(second).isConfirmedEmpty);
    QCOMPARE(second.count("MULTIPLE_ANNOTATIONS"), 1);
}

void TestLabelStudioReader::readsTheOldForm()
{
    QByteArray old = '[' + task(annotation(result())) + ']';
    old.replace("\"annotations\"", "\"completions\"");
    compareBoxes(onlyImage(read(old)).boxes.at(0).box, {0.1, 0.2, 0.3, 0.4});
}

void TestLabelStudioReader::refusesWhatIsNoLabelStudio_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = '[' + task(annotation(result())) + ']';
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in half") << good.left(good.size() / 2);
    QTest::newRow("an object") << task(annotation(result()));
    QTest::newRow("not a number") << QByteArray("[{\"x\": NaN}]");
    QTest::newRow("deep lists") << QByteArray("[").repeated(1'000'000);
}

void TestLabelStudioReader::refusesWhatIsNoLabelStudio()
{
    QFETCH(QByteArray, json);
    const ReadLabelStudio reading = read(json);
    QVERIFY(!reading.data);
    QCOMPARE(reading.data.error().code, ErrorCode::InvalidFormat);
    QVERIFY(reading.data.error().message.contains(u"all.json"));
}

void TestLabelStudioReader::survivesCuts()
{
    const QByteArray good = '[' + task(annotation(result())) + ", {\"data\": {}}, 5]";
    const ReadLabelStudio whole = read(good);
    QCOMPARE(onlyImage(whole).boxes.size(), std::size_t(1));
    QCOMPARE(whole.count("ERROR_MISSING_SOURCE_REF"), 1);
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!read(good.left(length)).data);
}

void TestLabelStudioReader::stopsOnRequest()
{
    std::stop_source stop;
    stop.request_stop();
    ProblemList problems;
    const auto data =
        readLabelStudio('[' + task({}) + ']', u"a.json"_s, problems, stop.get_token());
    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::Cancelled);
}

void TestLabelStudioReader::findsUploadedImages()
{
    // One as it was before it was uploaded, one as it came from the server.
    const ForeignFiles files;
    files.writeImage(u"images/a.png"_s, {200, 100}, 1);
    files.writeImage(u"images/5e6f7a8b-b.png"_s, {200, 100}, 2);
    files.write(u"project.json"_s,
                '[' + task(annotation(result()), {}, "/data/upload/1/1a2b3c4d-a.png") + ','
                    + task(annotation(result()), {}, "/data/upload/1/5e6f7a8b-b.png") + ']');
    TemporaryProject project;
    const ImportReport report = valueOf(importDataset(
        project.store(),
        {.images = {files.images()}, .annotationsPath = files.path(u"project.json"_s)}));
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.boxesAdded, 2);
    compareBoxes(boxesOf(project, u"a.png"_s).at(0).box, {20, 20, 60, 40});
    compareBoxes(boxesOf(project, u"b.png"_s).at(0).box, {20, 20, 60, 40});
}

QTEST_GUILESS_MAIN(TestLabelStudioReader)
#include "tst_labelstudioreader.moc"
