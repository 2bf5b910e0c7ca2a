// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/createmlreader.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

struct ReadCreateMl
{
    Result<ForeignDataset> data;
    std::vector<ImportProblem> problems;

    bool has(const char* code) const
    {
        return std::any_of(problems.begin(), problems.end(), [&](const ImportProblem& problem) {
            return problem.code == QLatin1String(code) && !problem.message.isEmpty();
        });
    }
};

ReadCreateMl read(const QByteArray& json, const QString& path = u"/data/all.json"_s)
{
    ProblemList problems;
    auto data = readCreateMl(json, path, problems);
    return {std::move(data), problems.take()};
}

QByteArray annotation(const QByteArray& coordinates)
{
    return R"({"label": "cat", "coordinates": )" + coordinates + '}';
}

QByteArray oneImage(const QByteArray& annotations)
{
    return R"([{"image": "a.jpg", "annotations": [)" + annotations + "]}]";
}

const QByteArray kBox = R"({"x": 60, "y": 35.5, "width": 20, "height": 11})";

} // namespace

class TestCreateMlReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAreCentres();
    void keepsWhatItDoesNotKnow();
    void anEmptyListIsConfirmed();
    void aLabelWithoutPlaceIsATag();
    void splitsComeFromTheFileThenTheFolder_data();
    void splitsComeFromTheFileThenTheFolder();
    void refusesElementsThatMakeNoSense();
    void refusesWhatIsNoCreateMl_data();
    void refusesWhatIsNoCreateMl();
    void survivesCuts();
    void stopsOnRequest();
};

void TestCreateMlReader::placesAreCentres()
{
    const ReadCreateMl reading = read(oneImage(annotation(kBox)));
    QVERIFY(reading.data);
    const ForeignImage& image = reading.data->images.at(0);
    QCOMPARE(image.fileName, u"a.jpg"_s);
    QVERIFY(!image.isNormalised);
    QCOMPARE(image.boxes.at(0).label, u"cat"_s);
    QCOMPARE(image.boxes[0].box, (BoundingBox{50, 30, 20, 11}));
    QVERIFY(reading.problems.empty());
}

void TestCreateMlReader::keepsWhatItDoesNotKnow()
{
    const ReadCreateMl reading = read("\xef\xbb\xbf[\r\n{\"imagefilename\": \"b\\\\a.jpg\", "
                                      "\"camera\": 7, \"annotations\": [{\"label\": \"cat\", "
                                      "\"confidence\": 0.5, \"coordinates\": "
                                      + kBox + "}]}\r\n]");
    QVERIFY(reading.data);
    const ForeignImage& image = reading.data->images.at(0);
    QCOMPARE(image.fileName, u"b/a.jpg"_s);
    QCOMPARE(image.line, 2);
    QCOMPARE(image.extras, (QJsonObject{{u"camera"_s, 7}}));
    QCOMPARE(image.boxes.at(0).extras, (QJsonObject{{u"confidence"_s, 0.5}}));
}

void TestCreateMlReader::anEmptyListIsConfirmed()
{
    const ReadCreateMl reading =
        read(R"([{"image": "a.jpg", "annotations": []}, {"image": "b.jpg"}])");
    QVERIFY(reading.data);
    QVERIFY(reading.data->images.at(0).isLabelled && reading.data->images[0].isConfirmedEmpty);
    QVERIFY(!reading.data->images.at(1).isLabelled && !reading.data->images[1].isConfirmedEmpty);
}

void TestCreateMlReader::aLabelWithoutPlaceIsATag()
{
    const ReadCreateMl reading = read(oneImage(R"({"label": "night"}, {"label": "night"})"));
    QVERIFY(reading.data);
    QCOMPARE(reading.data->images.at(0).tags, QStringList{u"night"_s});
    QVERIFY(reading.data->images[0].boxes.empty());
    QVERIFY(!reading.data->images[0].isConfirmedEmpty); // nobody looked for boxes
}

void TestCreateMlReader::splitsComeFromTheFileThenTheFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<std::optional<Split>>("split");
    using Optional = std::optional<Split>;
    QTest::newRow("nothing") << u"/d/_annotations.createml.json"_s << Optional();
    QTest::newRow("train") << u"/d/train_annotations.createml.json"_s << Optional(Split::Train);
    QTest::newRow("ours") << u"/d/_annotations_val.createml.json"_s << Optional(Split::Validation);
    QTest::newRow("folder") << u"/d/test/_annotations.createml.json"_s << Optional(Split::Test);
}

void TestCreateMlReader::splitsComeFromTheFileThenTheFolder()
{
    QFETCH(QString, path);
    QFETCH(std::optional<Split>, split);
    const ReadCreateMl reading = read(oneImage({}), path);
    QVERIFY(reading.data);
    QVERIFY(reading.data->images.at(0).split == split);
}

void TestCreateMlReader::refusesElementsThatMakeNoSense()
{
    const ReadCreateMl nameless = read(R"([{"annotations": [)" + annotation(kBox) + "]}, 5]");
    QVERIFY(nameless.data);
    QVERIFY(nameless.data->images.empty());
    QCOMPARE(nameless.data->refusedBoxes, 1);
    QVERIFY(nameless.has("ERROR_MISSING_SOURCE_REF"));

    const ReadCreateMl bad = read(oneImage(annotation("null") + ", 7, " + annotation("[1, 2]")));
    QVERIFY(bad.data);
    QCOMPARE(bad.data->images.at(0).refusedBoxes, 3);
    QVERIFY(bad.has("ERROR_INVALID_BOUNDING_BOX"));

    // Numbers that are none are for the repair to refuse.
    const ReadCreateMl text = read(oneImage(annotation(R"({"x": "1", "y": 2, "width": 3})")));
    QVERIFY(text.data);
    const BoundingBox& box = text.data->images.at(0).boxes.at(0).box;
    QVERIFY(std::isnan(box.x) && std::isnan(box.y) && std::isnan(box.height));
    QCOMPARE(box.width, 3.0);
}

void TestCreateMlReader::refusesWhatIsNoCreateMl_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = oneImage(annotation(kBox));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in half") << good.left(good.size() / 2);
    QTest::newRow("an object") << QByteArray("{\"image\": \"a.jpg\", \"annotations\": []}");
    QTest::newRow("a number") << QByteArray("5");
    QTest::newRow("not a number") << oneImage(annotation("{\"x\": NaN}"));
    QTest::newRow("infinite") << oneImage(annotation("{\"x\": 1e400}"));
    QTest::newRow("no UTF-8") << oneImage("{\"label\": \"\xff\"}");
    QTest::newRow("deep lists") << QByteArray("[").repeated(1'000'000);
    QTest::newRow("deep objects") << '[' + QByteArray("{\"a\": ").repeated(1'000'000);
}

void TestCreateMlReader::refusesWhatIsNoCreateMl()
{
    QFETCH(QByteArray, json);
    const ReadCreateMl reading = read(json);
    QVERIFY(!reading.data);
    QCOMPARE(reading.data.error().code, ErrorCode::InvalidFormat);
    QVERIFY(reading.data.error().message.contains(u"all.json"));
}

void TestCreateMlReader::survivesCuts()
{
    const QByteArray good = oneImage(annotation(kBox) + ", {\"label\": \"x\"}");
    QVERIFY(read(good).data);
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!read(good.left(length)).data);
}

void TestCreateMlReader::stopsOnRequest()
{
    std::stop_source stop;
    stop.request_stop();
    ProblemList problems;
    const auto data = readCreateMl(oneImage({}), u"a.json"_s, problems, stop.get_token());
    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCreateMlReader)
#include "tst_createmlreader.moc"
