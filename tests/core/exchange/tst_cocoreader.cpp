// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/datasetextras.h"
#include "core/exchange/formats/cocoreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <vector>

#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

struct ReadCoco
{
    Result<ForeignDataset> data;
    std::vector<ImportProblem> problems;

    bool has(const char* code) const
    {
        return std::any_of(problems.begin(), problems.end(), [&](const ImportProblem& problem) {
            return problem.code == QLatin1String(code);
        });
    }
};

ReadCoco read(const QByteArray& json, const QString& path = u"/data/all.json"_s)
{
    ProblemList problems;
    auto data = readCoco(json, path, problems);
    return {std::move(data), problems.take()};
}

QByteArray oneImage(const QByteArray& annotations)
{
    return cocoFile(cocoImage(1, "a.jpg"), annotations);
}

} // namespace

QStringList namesOf(const std::vector<ForeignLabel>& labels)
{
    QStringList names;
    for (const ForeignLabel& label : labels)
        names.append(label.name);
    return names;
}

class TestCocoReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsMayComeInAnyOrder();
    void idsMayBeAnything();
    void aTextOfDigitsIsThatNumber();
    void keepsUnknownKeys();
    void theLastOfRepeatedKeysCounts();
    void onlyListsOfFourAreBoxes_data();
    void onlyListsOfFourAreBoxes();
    void splitsComeFromTheImageThenTheFileThenTheFolder_data();
    void splitsComeFromTheImageThenTheFileThenTheFolder();
    void saysWhereAProblemIs();
    void refusesElementsThatMakeNoSense();
    void groupsAboveTheCategoriesAreNoLabels();
    void categoriesKeepTheirOtherKeys();
    void theFileKeepsItsOtherKeys();
    void anExportSaysNothingToKeep();
    void whatIsTooLongIsToldOf_data();
    void whatIsTooLongIsToldOf();
    void allThatIsKeptIsBounded();
    void tellsHowFarItIs();
    void outlinesAreToldOf();
    void readsTheFirstOfTwoDocuments();
    void refusesWhatIsNoCoco_data();
    void refusesWhatIsNoCoco();
    void survivesCuts();
    void stopsOnRequest();
};

void TestCocoReader::listsMayComeInAnyOrder()
{
    const ReadCoco coco = read(
        "\xef\xbb\xbf{\"annotations\": [" + cocoBox(5, 2, 7, "[1, 2, 3, 4]")
        + "], \"info\": {\"a\": [1, {\"images\": []}]}, \"categories\": [{\"id\": 7, \"name\": "
          "\"x\"}], \"images\": ["
        + cocoImage(2, "b/a.jpg") + "]}");
    QVERIFY(coco.data);
    QCOMPARE(namesOf(coco.data->labels), QStringList{u"x"_s});
    QCOMPARE(coco.data->images.size(), std::size_t(1));
    QCOMPARE(coco.data->images[0].fileName, u"b/a.jpg"_s);
    QCOMPARE(coco.data->images[0].boxes.at(0).box, (BoundingBox{1, 2, 3, 4}));
    QCOMPARE(coco.data->images[0].boxes[0].label, u"x"_s);
}

void TestCocoReader::idsMayBeAnything()
{
    const ReadCoco coco = read(R"({"images": [{"id": "img-ä", "file_name": "a.jpg"},
        {"id": 9007199254740993, "file_name": "b.jpg"}, {"id": 0, "file_name": "c.jpg"},
        {"id": -4, "file_name": "d.jpg"}],
        "categories": [{"id": 0, "name": "zero"}],
        "annotations": [{"id": 1, "image_id": "img-ä", "category_id": 0, "bbox": [1, 1, 1, 1]},
        {"id": 2, "image_id": 9007199254740993, "category_id": 0, "bbox": [2, 1, 1, 1]},
        {"id": 3, "image_id": 0.0, "category_id": 0, "bbox": [3, 1, 1, 1]},
        {"id": 4, "image_id": -4, "category_id": 0, "bbox": [4, 1, 1, 1]},
        {"id": 5, "image_id": 9007199254740992, "category_id": 0, "bbox": [5, 1, 1, 1]}]})");
    QVERIFY(coco.data);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(coco.data->images.at(i).boxes.size(), std::size_t(1));
        QCOMPARE(coco.data->images[i].boxes[0].box.x, i + 1.0);
    }
    QVERIFY(coco.has("ANNOTATION_WITHOUT_IMAGE")); // 2^53 is not 2^53 + 1
}

void TestCocoReader::aTextOfDigitsIsThatNumber()
{
    const ReadCoco coco = read(R"({"images": [{"id": 7, "file_name": "a.jpg"},
        {"id": "007", "file_name": "b.jpg"}], "categories": [{"id": "3", "name": "x"}],
        "annotations": [{"id": "x9", "image_id": "7", "category_id": 3, "bbox": [1, 1, 1, 1]},
        {"image_id": "007", "category_id": 3.0, "bbox": [2, 1, 1, 1]}]})");
    QVERIFY(coco.data);
    QVERIFY(coco.problems.empty());
    QCOMPARE(coco.data->labels.at(0).id, u"3"_s);
    const ForeignImage& seven = coco.data->images.at(0);
    QCOMPARE(seven.foreignId, u"7"_s);
    QCOMPARE(seven.boxes.size(), std::size_t(1));
    QCOMPARE(seven.boxes[0].foreignId, u"x9"_s);
    const ForeignImage& zeros = coco.data->images.at(1);
    QCOMPARE(zeros.foreignId, u"007"_s);
    QCOMPARE(zeros.boxes.size(), std::size_t(1));
    QVERIFY(zeros.boxes[0].foreignId.isEmpty());
}

void TestCocoReader::keepsUnknownKeys()
{
    const QByteArray more = R"(, "height": 1.5, "on": [true, null, {"id": [1, {"bbox": "b"}]}])";
    const ReadCoco coco =
        read(cocoFile(cocoImage(1, "a.jpg", R"(, "licence": 4, "bbox": [1, 2])"),
                      cocoBox(1, 1, 3, "[1, 2, 3, 4]", more) + ','
                          + cocoBox(2, 1, 3, "[5, 6, 7, 8]", R"(, "iscrowd": 1)")));
    QVERIFY(coco.data);
    const ForeignImage& image = coco.data->images.at(0);
    QCOMPARE(image.extras, (QJsonObject{{u"licence"_s, 4}, {u"bbox"_s, QJsonArray{1, 2}}}));
    const QJsonObject inner{{u"id"_s, QJsonArray{1, QJsonObject{{u"bbox"_s, u"b"_s}}}}};
    QCOMPARE(image.boxes.at(0).extras,
             (QJsonObject{{u"height"_s, 1.5},
                          {u"on"_s, QJsonArray{true, QJsonValue(QJsonValue::Null), inner}}}));
    // Nothing of one element gets into the next.
    QVERIFY(image.boxes.at(1).extras.isEmpty());
    QVERIFY(image.boxes[1].crowd && !image.boxes[0].crowd);
}

void TestCocoReader::theLastOfRepeatedKeysCounts()
{
    const ReadCoco coco =
        read(oneImage(cocoBox(1, 1, 99, "[9, 9, 9, 9]",
                              R"(, "category_id": 3, "bbox": [1, 2, 3, 4], "k": [1], "k": 2)")
                      + ',' + cocoBox(2, 1, 3, "[9, 9, 9, 9]", R"(, "bbox": null)")));
    QVERIFY(coco.data);
    QCOMPARE(coco.data->refusedBoxes, 1);
    const auto& boxes = coco.data->images.at(0).boxes;
    QCOMPARE(boxes.size(), std::size_t(1));
    QCOMPARE(boxes[0].box, (BoundingBox{1, 2, 3, 4}));
    QCOMPARE(boxes[0].extras, (QJsonObject{{u"k"_s, 2}}));
}

void TestCocoReader::onlyListsOfFourAreBoxes_data()
{
    QTest::addColumn<QByteArray>("bbox");
    QTest::addColumn<bool>("isTaken"); ///< by the reader; what is no number is refused later
    QTest::newRow("numbers") << QByteArray("[1, 2.5, -3, 4e0]") << true;
    QTest::newRow("a text among them") << QByteArray(R"([1, "2", 3, 4])") << true;
    QTest::newRow("a list among them") << QByteArray("[1, [2, [3, {}]], 3, 4]") << true;
    QTest::newRow("a list more") << QByteArray("[1, 2, 3, 4, [5]]") << false;
    QTest::newRow("a list of lists") << QByteArray("[[1, 2, 3, 4]]") << false;
    QTest::newRow("two lists") << QByteArray("[[1, 2], [3, 4]]") << false;
    QTest::newRow("an object") << QByteArray(R"({"x": 1, "y": 2, "w": 3, "h": 4})") << false;
    QTest::newRow("a number") << QByteArray("4") << false;
}

void TestCocoReader::onlyListsOfFourAreBoxes()
{
    QFETCH(QByteArray, bbox);
    QFETCH(bool, isTaken);
    const ReadCoco coco =
        read(oneImage(cocoBox(1, 1, 3, bbox) + ',' + cocoBox(2, 1, 3, "[5, 6, 7, 8]")));
    QVERIFY(coco.data);
    QCOMPARE(coco.data->refusedBoxes, isTaken ? 0 : 1);
    const auto& boxes = coco.data->images.at(0).boxes;
    QCOMPARE(boxes.size(), std::size_t(isTaken ? 2 : 1));
    QCOMPARE(boxes.back().box, (BoundingBox{5, 6, 7, 8}));
    if (isTaken)
        QCOMPARE(boxes.front().box.isFinite(), bbox.startsWith("[1, 2.5"));
}

void TestCocoReader::splitsComeFromTheImageThenTheFileThenTheFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<std::optional<Split>>("split");
    using Optional = std::optional<Split>;
    QTest::newRow("nothing") << u"/d/coco.json"_s << QByteArray() << Optional();
    QTest::newRow("train") << u"/d/coco_train.json"_s << QByteArray() << Optional(Split::Train);
    QTest::newRow("val2017") << u"/d/instances_val2017.json"_s << QByteArray()
                             << Optional(Split::Validation);
    QTest::newRow("test") << u"/d/annotations_test.json"_s << QByteArray() << Optional(Split::Test);
    QTest::newRow("folder") << u"/d/valid/_annotations.coco.json"_s << QByteArray()
                            << Optional(Split::Validation);
    QTest::newRow("image first") << u"/d/coco_train.json"_s << QByteArray(", \"split\": \"test\"")
                                 << Optional(Split::Test);
    QTest::newRow("two words") << u"/d/train_test.json"_s << QByteArray() << Optional();
    QTest::newRow("part of a word") << u"/d/contest_trains.json"_s << QByteArray() << Optional();
}

void TestCocoReader::splitsComeFromTheImageThenTheFileThenTheFolder()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, more);
    QFETCH(std::optional<Split>, split);
    const ReadCoco coco = read(cocoFile(cocoImage(1, "a.jpg", more), {}), path);
    QVERIFY(coco.data);
    QVERIFY(coco.data->images.at(0).split == split);
}

void TestCocoReader::saysWhereAProblemIs()
{
    // Elements stand on lines of their own: image on 2, annotations from 4 on.
    const ReadCoco coco =
        read(oneImage(cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 1, 99, "[1, 2, 3, 4]")));
    QVERIFY(coco.data);
    QCOMPARE(coco.problems.size(), std::size_t(1));
    QCOMPARE(coco.problems[0].code, u"ERROR_MISSING_CLASS_MAP_ID"_s);
    QCOMPARE(coco.problems[0].line, 5);
    QCOMPARE(coco.problems[0].severity, ProblemSeverity::Error);
    QCOMPARE(coco.data->refusedBoxes, 1);
}

void TestCocoReader::refusesElementsThatMakeNoSense()
{
    const ReadCoco coco = read(R"({"images": [{"id": 1}, {"file_name": "x.jpg"}, 5, null, [1],
        {"id": 2, "file_name": "a.jpg", "width": "wide"}, {"id": 2, "file_name": "b.jpg"}],
        "categories": [{"id": 1}, {"name": "x"}, {"id": 3, "name": "y"}, {"id": 3, "name": "z"}],
        "annotations": [{"image_id": 2, "category_id": 3}, {"image_id": 2, "category_id": 3,
        "bbox": [1, 2, 3]}, {"image_id": 2, "category_id": 3, "bbox": "1 2 3 4"}, {}]})");
    QVERIFY(coco.data);
    QCOMPARE(coco.data->images.size(), std::size_t(2));
    QCOMPARE(namesOf(coco.data->labels), QStringList{u"y"_s});
    QCOMPARE(coco.data->refusedBoxes, 4);
    for (const char* code : {"ERROR_MISSING_SOURCE_REF", "DUPLICATE_IMAGE_ID", "INVALID_CATEGORY",
                             "ERROR_INVALID_BOUNDING_BOX"})
        QVERIFY2(coco.has(code), code);
}

void TestCocoReader::groupsAboveTheCategoriesAreNoLabels()
{
    const QByteArray json = R"({"images": [], "annotations": [], "categories": [
        {"id": 0, "name": "fruit", "supercategory": "none"},
        {"id": 1, "name": "apple", "supercategory": "fruit"},
        {"id": 2, "name": "person", "supercategory": "person"}]})";
    const ReadCoco coco = read(json);
    QCOMPARE(namesOf(coco.data->labels), (QStringList{u"apple"_s, u"person"_s}));
    QVERIFY(coco.has("GROUP_LEFT_OUT"));
}

void TestCocoReader::categoriesKeepTheirOtherKeys()
{
    for (const char* more : {"", R"(, "supercategory": "animal")", R"(, "supercategory": "none")",
                             R"(, "supercategory": "cat", "keypoints": ["nose", "tail"],
                                "skeleton": [[1, 2]], "rank": {"a": null, "b": 0.1})"}) {
        const QByteArray category = R"({"id": 1, "name": "cat")" + QByteArray(more) + '}';
        const ReadCoco coco = read(R"({"images": [], "categories": [)" + category + "]}");
        QVERIFY(coco.data);
        QVERIFY2(coco.problems.empty(), more);
        QJsonObject expected = QJsonDocument::fromJson(category).object();
        expected.remove(u"id");
        expected.remove(u"name");
        QCOMPARE(coco.data->labels.at(0).extras, expected);
    }
    // That is written for any category.
    const ReadCoco plain =
        read(R"({"images": [], "categories": [{"id": 1, "name": "a", "supercategory": ""}]})");
    QVERIFY(plain.data->labels.at(0).extras.isEmpty());
}

void TestCocoReader::theFileKeepsItsOtherKeys()
{
    const QByteArray json = R"({"info": {"year": 2017, "url": "http://a"}, "version": 1.5,
        "licenses": [{"id": 1, "name": "CC BY"}], "flag": null, "nothing": {}, "list": [],
        "images": [], "deep": [[{"a": [1, "b", {"images": [{"id": 3}]}]}], true], "text": "ä",
        "annotations": [], "segmentation": [[1, 2]], "categories": [], "last": 9007199254740993})";
    const ReadCoco coco = read(json);
    QVERIFY(coco.data);
    QVERIFY(coco.problems.empty());
    QJsonObject expected = QJsonDocument::fromJson(json).object();
    for (const QString& list : {u"images"_s, u"annotations"_s, u"categories"_s})
        expected.remove(list);
    QCOMPARE(coco.data->extras, expected);
    QVERIFY(coco.data->images.empty()); // none of those further down
}

void TestCocoReader::anExportSaysNothingToKeep()
{
    const ReadCoco coco = read(R"({"info": {"contributor": "Boxwright", "year": 2020},
        "licenses": [], "images": []})");
    QVERIFY(coco.data);
    QVERIFY(coco.data->extras.isEmpty());
}

void TestCocoReader::whatIsTooLongIsToldOf_data()
{
    QTest::addColumn<QByteArray>("value");
    const QByteArray text = '"' + QByteArray(mostExtrasBytes, 'x') + '"';
    QTest::newRow("text") << text;
    QTest::newRow("list") << "[" + QByteArray("1,").repeated(mostExtrasBytes / 2) + "1]";
    QTest::newRow("objects") << "[" + QByteArray("{},").repeated(mostExtrasBytes / 3) + "[]]";
    QTest::newRow("text further down") << R"({"a": [1, {"b": )" + text + R"(, "c": [2]}], "d": 3})";
    QTest::newRow("keys") << "{" + text + ": 1, " + text + ": {}}";
}

void TestCocoReader::whatIsTooLongIsToldOf()
{
    QFETCH(const QByteArray, value);
    const QByteArray one = oneImage(cocoBox(1, 1, 3, "[1, 2, 3, 4]"));
    const ReadCoco file =
        read(R"({"before": [1], "long": )" + value + R"(, "after": 2, )" + one.sliced(1));
    QVERIFY(file.data);
    QCOMPARE(file.data->extras, (QJsonObject{{u"before"_s, QJsonArray{1}}, {u"after"_s, 2}}));
    QCOMPARE(file.problems.size(), std::size_t(1));
    QCOMPARE(file.problems[0].code, u"FILE_DETAILS_NOT_KEPT"_s);
    QVERIFY(file.problems[0].message.contains(u"“long”"));
    QCOMPARE(file.data->images.at(0).boxes.size(), std::size_t(1));

    const ReadCoco category =
        read(R"({"images": [], "categories": [{"id": 1, "name": "cat", "long": )" + value
             + R"(}, {"id": 2, "name": "dog", "short": 1}]})");
    QVERIFY(category.data);
    QCOMPARE(namesOf(category.data->labels), (QStringList{u"cat"_s, u"dog"_s}));
    QVERIFY(category.data->labels[0].extras.isEmpty());
    QCOMPARE(category.data->labels[1].extras, (QJsonObject{{u"short"_s, 1}}));
    QCOMPARE(category.problems.size(), std::size_t(1));
    QCOMPARE(category.problems[0].code, u"CATEGORY_DETAILS_NOT_KEPT"_s);
}

void TestCocoReader::allThatIsKeptIsBounded()
{
    const QByteArray text = '"' + QByteArray(mostExtrasBytes / 4, 'x') + '"';
    QByteArray keys;
    QByteArray categories;
    for (int i = 0; i < 120; ++i) {
        const QByteArray number = QByteArray::number(i);
        keys += "\"k" + number + "\": " + text + ',';
        categories += (i > 0 ? "," : "") + QByteArray(R"({"id": )") + number + R"(, "name": "n)"
            + number + R"(", "k": )" + text + '}';
    }
    const ReadCoco coco = read('{' + keys + R"("images": [], "categories": [)" + categories + "]}");
    QVERIFY(coco.data);
    QCOMPARE(coco.data->extras.keys(), (QStringList{u"k0"_s, u"k1"_s, u"k2"_s}));
    QCOMPARE(coco.data->labels.size(), std::size_t(120));
    const auto kept =
        std::count_if(coco.data->labels.begin(), coco.data->labels.end(),
                      [](const ForeignLabel& label) { return !label.extras.isEmpty(); });
    QCOMPARE(int(kept), 3);
    // A hundred of the file's keys are named; of the categories it is said once.
    QCOMPARE(coco.problems.size(), std::size_t(101));
}

void TestCocoReader::tellsHowFarItIs()
{
    const QByteArray json = oneImage(cocoBox(1, 1, 3, "[1, 2, 3, 4]"));
    std::vector<qint64> told;
    bool isOfAll = true;
    ProblemList problems;
    const ReadingControl control({}, [&](qint64 done, qint64 total) {
        told.push_back(done);
        isOfAll = isOfAll && total == json.size();
    });
    QVERIFY(readCoco(json, u"/data/all.json"_s, problems, control));
    QCOMPARE(told.size(), std::size_t(4)); // the image, the box, both categories
    QVERIFY(isOfAll && std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() > 0 && told.back() <= json.size());
}

void TestCocoReader::outlinesAreToldOf()
{
    const QByteArray corners = ", \"segmentation\": [[1, 2, 4, 2, 4, 6, 1, 6]]";
    QVERIFY(read(oneImage(cocoBox(1, 1, 3, "[1, 2, 3, 4]", corners))).problems.empty());
    const QByteArray outline = ", \"segmentation\": [[1, 2, 4, 2, 4, 6, 1, 6, 0, 3]]";
    QVERIFY(read(oneImage(cocoBox(1, 1, 3, "[1, 2, 3, 4]", outline))).has("OUTLINES_NOT_KEPT"));
    const QByteArray mask = ", \"segmentation\": {\"counts\": \"abc\", \"size\": [8, 9]}";
    const ReadCoco masked = read(oneImage(cocoBox(1, 1, 3, "[1, 2, 3, 4]", mask)));
    QVERIFY(masked.has("OUTLINES_NOT_KEPT"));
    QVERIFY(masked.data->images.at(0).boxes.at(0).extras.isEmpty());
}

void TestCocoReader::readsTheFirstOfTwoDocuments()
{
    const QByteArray one = oneImage(cocoBox(1, 1, 3, "[1, 2, 3, 4]"));
    const ReadCoco coco = read(one + "\n" + one);
    QVERIFY(coco.data);
    QCOMPARE(coco.data->images.size(), std::size_t(1));
    QVERIFY(coco.has("TRAILING_DATA"));
}

void TestCocoReader::refusesWhatIsNoCoco_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = oneImage(cocoBox(1, 1, 3, "[1, 2, 3, 4]"));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in half") << good.left(good.size() / 2);
    QTest::newRow("a list") << QByteArray("[{\"images\": []}]");
    QTest::newRow("other keys") << QByteArray("{\"shapes\": []}");
    QTest::newRow("not a number") << oneImage(cocoBox(1, 1, 3, "[NaN, 2, 3, 4]"));
    QTest::newRow("infinite") << oneImage(cocoBox(1, 1, 3, "[1e400, 2, 3, 4]"));
    QTest::newRow("no UTF-8") << oneImage(cocoBox(1, 1, 3, "[1, 2, 3, 4]", ", \"x\": \"\xff\""));
    QTest::newRow("deep lists") << QByteArray("[").repeated(1'000'000);
    QTest::newRow("deep objects") << "{\"images\": [" + QByteArray("{\"a\": ").repeated(1'000'000);
    QTest::newRow("deep outline") << oneImage(cocoBox(
        1, 1, 3, "[1, 2, 3, 4]",
        ", \"segmentation\": " + QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000)));
}

void TestCocoReader::refusesWhatIsNoCoco()
{
    QFETCH(QByteArray, json);
    const ReadCoco coco = read(json);
    QVERIFY(!coco.data);
    QCOMPARE(coco.data.error().code, ErrorCode::InvalidFormat);
    QVERIFY(coco.data.error().message.contains(u"all.json"));
}

void TestCocoReader::survivesCuts()
{
    const QByteArray good =
        oneImage(cocoBox(1, 1, 3, "[1, 2, 3, 4]", ", \"segmentation\": [[1, 2]], \"x\": {}"));
    for (qsizetype length = 0; length + 1 < good.size(); ++length)
        QVERIFY(!read(good.left(length)).data);
}

void TestCocoReader::stopsOnRequest()
{
    std::stop_source stop;
    stop.request_stop();
    ProblemList problems;
    const auto data = readCoco(oneImage({}), u"a.json"_s, problems, stop.get_token());
    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCocoReader)
#include "tst_cocoreader.moc"
