// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/formatreader.h"

#include <QJsonArray>
#include <QTest>

#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCat = R"({"class_id":0,"left":10,"top":20,"width":30,"height":40})";
const QByteArray kDog = R"({"class_id":3,"left":1,"top":2,"width":5,"height":6})";
const QByteArray kClasses = R"("class-map":{"0":"cat","3":"dog"})";
const QByteArray kSure = R"({"confidence":1})";

/// A label attribute with its metadata, to stand behind other members.
QByteArray attribute(const QByteArray& name, const QByteArray& annotations,
                     const QByteArray& objects = kSure, const QByteArray& metadata = kClasses)
{
    return ",\"" + name
        + "\":{\"image_size\":[{\"width\":100,\"height\":80,\"depth\":3}],\"annotations\":["
        + annotations + "]},\"" + name + "-metadata\":{\"objects\":[" + objects
        + "],\"type\":\"groundtruth/object-detection\"," + metadata + "}";
}

QByteArray line(const QByteArray& name, const QByteArray& attributes = {})
{
    return "{\"source-ref\":\"s3://bucket/" + name + "\"" + attributes + "}\n";
}

QByteArray verification(const QByteArray& verdict)
{
    return ",\"verify-boxes\":\"1\",\"verify-boxes-metadata\":{\"class-name\":\"" + verdict
        + "\",\"type\":\"groundtruth/label-verification\",\"worker-feedback\":[{\"comment\":"
          "\"ear cut off\"},{\"comment\":\"too wide\"}]}";
}

struct Reading
{
    Result<ForeignDataset> data;
    std::vector<ImportProblem> problems;

    const ForeignImage& image(std::size_t index = 0) const { return data.value().images.at(index); }

    QStringList codes() const ///< each with its line
    {
        QStringList all;
        for (const ImportProblem& problem : problems)
            all.append(u"%1 %2"_s.arg(problem.line).arg(problem.code));
        return all;
    }

    QStringList labels() const ///< each with its id
    {
        QStringList all;
        for (const ForeignLabel& label : data.value().labels)
            all.append(label.id + u' ' + label.name);
        return all;
    }
};

Reading readFiles(const ForeignFiles& files, const QStringList& names,
                  const ReadOptions& options = {})
{
    AnnotationFiles found{files.path(), {}, files.images()};
    for (const QString& name : names)
        found.files.append(files.path(name));
    ProblemList problems;
    auto data = formatReader(ExchangeFormat::Manifest)->read(found, options, problems, {});
    return {std::move(data), problems.take()};
}

Reading read(const QByteArray& content, const ReadOptions& options = {})
{
    const ForeignFiles files;
    files.write(u"output.manifest"_s, content);
    return readFiles(files, {u"output.manifest"_s}, options);
}

} // namespace

/// Manifests of SageMaker Ground Truth and Rekognition Custom Labels, line by line.
class TestManifestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsALine();
    void oneBadLineNeverStopsTheRest();
    void longLinesAreReadAndTold();
    void endlessLinesAreLeftOut();
    void linesOfOneImageArePutTogether();
    void adjustedBoxesReplaceTheirOriginals_data();
    void adjustedBoxesReplaceTheirOriginals();
    void independentAttributesAreMerged();
    void oneAttributeOnRequest();
    void verificationIsAReview();
    void classesOfImagesAreTags();
    void anAddressAloneIsUnlabelled();
    void emptyAnnotationsConfirm();
    void classMapsDifferLineByLine();
    void onlyModelsHaveScores();
    void missingConfidenceIsTold();
    void unusableAttributesAreTold();
    void videoJobsAreExplained();
    void addressesBecomeNames_data();
    void addressesBecomeNames();
    void foldersElsewhereAreTold();
    void theFileNamesTheSplit_data();
    void theFileNamesTheSplit();
    void theInputOfAJobAddsNothingToItsOutput();
    void nothingToReadIsAnError_data();
    void nothingToReadIsAnError();
};

void TestManifestReader::readsALine()
{
    // The minimal line of AWS's format, with an object of Rekognition's own.
    const Reading reading = read(
        "\xef\xbb\xbf{\"source-ref\":\"s3://example-bucket/img/"
        "0007.jpg\",\"boxes\":{\"image_size\":"
        "[{\"width\":1600,\"height\":1200,\"depth\":3}],\"annotations\":[{\"class_id\":3,\"left\":"
        "120,\"top\":340,\"width\":210,\"height\":95},{\"class_id\":0,\"left\":900.5,\"top\":40,"
        "\"width\":64,\"height\":70}]},\"boxes-metadata\":{\"objects\":[{\"confidence\":1},"
        "{\"confidence\":0.09}],\"class-map\":{\"0\":\"valve\",\"3\":\"gauge\"},\"type\":"
        "\"groundtruth/object-detection\",\"human-annotated\":\"yes\",\"creation-date\":"
        "\"2026-02-11T09:41:07.120000\",\"job-name\":\"export\"},\"cl-metadata\":{\"is_labeled\":"
        "true},\"errors\":[{\"code\":\"ERROR_INVALID_IMAGE\"}]}\r\n");
    QVERIFY(reading.data);
    QCOMPARE(reading.codes(), QStringList());
    QCOMPARE(reading.labels(), (QStringList{u"0 valve"_s, u"3 gauge"_s}));
    QCOMPARE(reading.data->images.size(), std::size_t(1));
    const ForeignImage& image = reading.image();
    QCOMPARE(image.fileName, u"img/0007.jpg"_s);
    QCOMPARE(image.line, 1);
    QCOMPARE(image.size, QSize(1600, 1200));
    QVERIFY(image.isLabelled);
    QVERIFY(!image.isReviewed);
    QVERIFY(!image.split);
    QCOMPARE(image.extras,
             (QJsonObject{{u"manifest"_s,
                           QJsonObject{{u"cl-metadata"_s, QJsonObject{{u"is_labeled"_s, true}}},
                                       {u"creation-date"_s, u"2026-02-11T09:41:07.120000"_s},
                                       {u"job-name"_s, u"export"_s}}}}));
    QCOMPARE(image.boxes.size(), std::size_t(2));
    QCOMPARE(image.boxes[0].label, u"gauge"_s);
    QCOMPARE(image.boxes[0].box, (BoundingBox{120, 340, 210, 95}));
    QCOMPARE(image.boxes[1].label, u"valve"_s);
    QCOMPARE(image.boxes[1].box, (BoundingBox{900.5, 40, 64, 70}));
    QVERIFY(!image.boxes[1].score);
    QVERIFY(!image.boxes[1].isByModel);
}

void TestManifestReader::oneBadLineNeverStopsTheRest()
{
    const Reading reading = read(line("a.png", attribute("boxes", kCat))
                                 + "{\"source-ref\":\"s3://bu\n"
                                   "[1]\n"
                                   "{}\n"
                                   "{\"source-ref\":\"s3://bucket\"}\n"
                                   "{\"source\":\"a text to label\"}\n"
                                   "\n"
                                 + line("b.png", attribute("boxes", kDog)));
    QVERIFY(reading.data);
    QCOMPARE(reading.data->images.size(), std::size_t(2));
    QCOMPARE(reading.image(1).line, 8);
    QCOMPARE(reading.codes(),
             (QStringList{u"2 ERROR_INVALID_JSON_LINE"_s, u"3 ERROR_INVALID_JSON_LINE"_s,
                          u"4 ERROR_MISSING_SOURCE_REF"_s, u"5 ERROR_INVALID_SOURCE_REF_FORMAT"_s,
                          u"6 TEXT_NOT_IMAGE"_s}));
    QVERIFY(areSaid(reading.problems));
}

void TestManifestReader::longLinesAreReadAndTold()
{
    const QByteArray note = ",\"note\":\"" + QByteArray(100'000, 'x') + "\"";
    const Reading reading = read(line("a.png", attribute("boxes", kCat) + note));
    QCOMPARE(reading.codes(), QStringList{u"1 LINE_TOO_LONG"_s});
    QCOMPARE(reading.image().boxes.size(), std::size_t(1));
    // 60,000 characters of two bytes each are fine.
    QByteArray umlauts;
    for (int i = 0; i < 60'000; ++i)
        umlauts += "ä";
    QCOMPARE(read(line("a.png", ",\"note\":\"" + umlauts + "\"")).codes(),
             QStringList{u"0 WARNING_UNANNOTATED_RECORD"_s});
}

void TestManifestReader::endlessLinesAreLeftOut()
{
    const QByteArray note = ",\"note\":\"" + QByteArray(64 << 20, 'x') + "\"";
    const Reading reading = read(line("a.png", attribute("boxes", kCat))
                                 + line("b.png", attribute("boxes", kCat) + note)
                                 + line("c.png", attribute("boxes", kDog)));
    QCOMPARE(reading.codes(), QStringList{u"2 LINE_TOO_LONG"_s});
    QCOMPARE(reading.problems.front().severity, ProblemSeverity::Error);
    QVERIFY(areSaid(reading.problems));
    QCOMPARE(reading.data->images.size(), std::size_t(2));
    QCOMPARE(reading.image(1).line, 3);
}

void TestManifestReader::linesOfOneImageArePutTogether()
{
    const Reading reading = read(line("a.png", attribute("boxes", kCat)) + line("b.png")
                                 + line("a.png", attribute("boxes", kDog)));
    QCOMPARE(reading.data->images.size(), std::size_t(2));
    QCOMPARE(reading.image().boxes.size(), std::size_t(2));
    QCOMPARE(reading.image().boxes[1].line, 3);
    QCOMPARE(reading.codes(),
             (QStringList{u"3 DUPLICATE_SOURCE_REF"_s, u"0 WARNING_UNANNOTATED_RECORD"_s}));
}

void TestManifestReader::adjustedBoxesReplaceTheirOriginals_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QStringList>("labels");
    const QByteArray adjusted = kClasses + ",\"adjustment-status\":\"adjusted\"";
    QTest::newRow("by name") << attribute("boxes", kCat) + attribute("adjusted-boxes", kDog)
                             << QStringList{u"dog"_s};
    QTest::newRow("twice") << attribute("boxes", kCat) + attribute("adjusted-boxes", kCat)
            + attribute("adjusted-adjusted-boxes", kDog)
                           << QStringList{u"dog"_s};
    QTest::newRow("by status") << attribute("boxes", kCat)
            + attribute("better", kDog, kSure, adjusted)
                               << QStringList{u"dog"_s};
    QTest::newRow("alone") << attribute("adjusted-boxes", kDog, kSure, adjusted)
                           << QStringList{u"dog"_s};
    QTest::newRow("beside another")
        << attribute("boxes", kCat) + attribute("adjusted-boxes", kDog) + attribute("more", kCat)
        << QStringList{u"dog"_s, u"cat"_s};
}

void TestManifestReader::adjustedBoxesReplaceTheirOriginals()
{
    QFETCH(const QByteArray, attributes);
    QFETCH(const QStringList, labels);
    const Reading reading = read(line("a.png", attributes));
    QVERIFY(reading.data);
    QStringList found;
    for (const ForeignBox& box : reading.image().boxes)
        found.append(box.label);
    QCOMPARE(found, labels);
    QCOMPARE(reading.codes(), QStringList());
}

void TestManifestReader::independentAttributesAreMerged()
{
    const Reading reading =
        read(line("a.png", attribute("cats", kCat) + attribute("dogs", kDog))
             + line("b.png", attribute("cats", {}, {}) + attribute("dogs", kDog)));
    QCOMPARE(reading.image(0).boxes.size(), std::size_t(2));
    QCOMPARE(reading.image(1).boxes.size(), std::size_t(1));
    QCOMPARE(reading.codes(), QStringList());
}

void TestManifestReader::oneAttributeOnRequest()
{
    const QByteArray lines = line("a.png", attribute("cats", kCat) + attribute("dogs", kDog))
        + line("b.png", attribute("cats", kCat));
    const Reading reading = read(lines, {.attribute = u"dogs"_s});
    QVERIFY(reading.data);
    QCOMPARE(reading.image(0).boxes.size(), std::size_t(1));
    QCOMPARE(reading.image(0).boxes[0].label, u"dog"_s);
    QVERIFY(!reading.image(1).isLabelled);

    const Reading unknown = read(lines, {.attribute = u"birds"_s});
    QVERIFY(!unknown.data);
    QCOMPARE(unknown.data.error().code, ErrorCode::InvalidArgument);
    QVERIFY(unknown.data.error().message.contains(u"birds"));
    QVERIFY(unknown.data.error().message.contains(u"cats, dogs"));
}

void TestManifestReader::verificationIsAReview()
{
    const Reading reading =
        read(line("a.png", attribute("boxes", kCat) + verification("good"))
             + line("b.png", attribute("boxes", kCat) + verification("Needs repair")));
    QVERIFY(reading.image(0).isReviewed);
    QCOMPARE(reading.image(0).tags, QStringList());
    QVERIFY(!reading.image(1).isReviewed);
    QCOMPARE(reading.image(1).tags, QStringList{u"Needs repair"_s});
    QCOMPARE(reading.image(1).extras[u"verification-comment"_s].toString(),
             u"ear cut off\ntoo wide"_s);
    QCOMPARE(reading.codes(), QStringList());
}

void TestManifestReader::classesOfImagesAreTags()
{
    const Reading reading =
        read(line("a.png",
                  ",\"scene\":0,\"scene-metadata\":{\"class-name\":\"sunrise\",\"confidence\":1,"
                  "\"type\":\"groundtruth/image-classification\"},\"what\":[0,2],\"what-metadata\":"
                  "{\"class-map\":{\"0\":\"tree\",\"2\":\"sea\"},\"confidence-map\":{\"0\":0.9,"
                  "\"2\":0.8},\"type\":\"groundtruth/image-classification-multilabel\"}"));
    QCOMPARE(reading.image().tags, (QStringList{u"sunrise"_s, u"tree"_s, u"sea"_s}));
    QVERIFY(!reading.image().isLabelled); // nobody looked for boxes
    QCOMPARE(reading.labels(), QStringList());
    QCOMPARE(reading.codes(), QStringList());
}

void TestManifestReader::anAddressAloneIsUnlabelled()
{
    const Reading reading = read(line("a.png") + line("b.png", ",\"weather\":\"fine\""));
    QCOMPARE(reading.data->images.size(), std::size_t(2));
    for (const ForeignImage& image : reading.data->images) {
        QVERIFY(!image.isLabelled);
        QVERIFY(!image.isConfirmedEmpty);
    }
    QCOMPARE(reading.codes(), QStringList{u"0 WARNING_UNANNOTATED_RECORD"_s});
    QCOMPARE(reading.problems[0].severity, ProblemSeverity::Info);
    QVERIFY(reading.problems[0].message.startsWith(u'2'));
    QCOMPARE(reading.image(1).extras[u"manifest"_s][u"weather"].toString(), u"fine"_s);
}

void TestManifestReader::emptyAnnotationsConfirm()
{
    const Reading reading = read(
        line("a.png", attribute("boxes", {}, {}, "\"class-map\":{},\"human-annotated\":\"yes\""))
        + line("b.png", attribute("boxes", {}, {}, kClasses + ",\"human-annotated\":\"no\"")));
    QVERIFY(reading.image(0).isLabelled);
    QVERIFY(reading.image(0).isConfirmedEmpty);
    QVERIFY(!reading.image(1).isConfirmedEmpty); // a model that finds nothing proves nothing
    QCOMPARE(reading.codes(), QStringList());
}

void TestManifestReader::classMapsDifferLineByLine()
{
    const QByteArray ten = R"({"class_id":10,"left":1,"top":2,"width":5,"height":6})";
    const QByteArray two = R"({"class_id":2,"left":1,"top":2,"width":5,"height":6})";
    const QByteArray seven = R"({"class_id":7,"left":1,"top":2,"width":5,"height":6})";
    const QByteArray none = R"({"left":1,"top":2,"width":5,"height":6})";
    const Reading reading =
        read(line("a.png", attribute("boxes", ten, kSure, "\"class-map\":{\"10\":\"bird\"}"))
             + line("b.png",
                    attribute("boxes", kCat + ',' + two, kSure + ',' + kSure,
                              "\"class-map\":{\"0\":\"cat\",\"2\":\"bird\"}"))
             + line("c.png",
                    attribute("boxes", seven + ',' + none + ',' + seven,
                              kSure + ',' + kSure + ',' + kSure)));
    // 10 and 2 are one label; 7 has no name.
    QCOMPARE(reading.labels(), (QStringList{u"0 cat"_s, u"3 dog"_s, u"7 class_7"_s, u"10 bird"_s}));
    QCOMPARE(reading.image(0).boxes[0].label, u"bird"_s);
    QCOMPARE(reading.image(1).boxes[1].label, u"bird"_s);
    QCOMPARE(reading.image(2).boxes.size(), std::size_t(2));
    QCOMPARE(reading.image(2).boxes[1].label, u"class_7"_s);
    QCOMPARE(reading.image(2).refusedBoxes, 1);
    QCOMPARE(reading.codes(),
             (QStringList{u"3 ERROR_MISSING_CLASS_MAP_ID"_s,
                          u"3 ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT"_s}));
}

void TestManifestReader::onlyModelsHaveScores()
{
    const QByteArray byModel = kClasses + ",\"human-annotated\":\"no\"";
    const QByteArray byPeople = kClasses + ",\"human-annotated\":\"yes\"";
    const Reading reading =
        read(line("a.png",
                  attribute("boxes", kCat + ',' + kDog, R"({"confidence":0.83},{"confidence":90})",
                            byModel))
             + line("b.png", attribute("boxes", kCat, R"({"confidence":0.09})", byPeople)));
    QVERIFY(reading.image(0).boxes[0].isByModel);
    QCOMPARE(reading.image(0).boxes[0].score, std::optional(0.83));
    QVERIFY(!reading.image(0).boxes[1].score);
    QVERIFY(!reading.image(1).boxes[0].isByModel);
    QVERIFY(!reading.image(1).boxes[0].score);
}

void TestManifestReader::missingConfidenceIsTold()
{
    const Reading reading =
        read(line("a.png", attribute("boxes", kCat + ',' + kDog + ',' + kDog, kSure + ",{}")));
    QCOMPARE(reading.image().boxes.size(), std::size_t(3));
    QCOMPARE(reading.codes(), QStringList{u"1 ERROR_MISSING_BOUNDING_BOX_CONFIDENCE"_s});
    QVERIFY(reading.problems[0].message.startsWith(u'2'));
    QCOMPARE(reading.problems[0].severity, ProblemSeverity::Warning);
}

void TestManifestReader::unusableAttributesAreTold()
{
    const Reading reading =
        read(line("a.png",
                  ",\"mask-ref\":\"s3://bucket/mask.png\",\"mask-ref-metadata\":{\"type\":"
                  "\"groundtruth/semantic-segmentation\"}")
             + line("b.png", ",\"boxes\":{\"annotations\":[" + kCat + "]}")
             + line("c.png",
                    ",\"boxes\":[],\"boxes-metadata\":{\"type\":\"groundtruth/object-detection\"}")
             // In AWS's own example the size is no list.
             + line("d.png",
                    ",\"boxes\":{\"image_size\":{\"width\":100,\"height\":80},\"annotations\":["
                        + kCat + "]},\"boxes-metadata\":{\"objects\":[" + kSure
                        + "],\"type\":\"groundtruth/object-detection\"," + kClasses + "}"));
    QCOMPARE(reading.codes(),
             (QStringList{u"1 ERROR_UNSUPPORTED_USE_CASE_TYPE"_s, u"2 ERROR_NO_LABEL_ATTRIBUTES"_s,
                          u"3 ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT"_s}));
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(!reading.image(i).isLabelled);
    QCOMPARE(reading.image(3).size, QSize(100, 80));
    QCOMPARE(reading.image(3).boxes.size(), std::size_t(1));
}

void TestManifestReader::videoJobsAreExplained()
{
    const QByteArray video =
        "{\"source-ref\":\"s3://bucket/seq.json\",\"cars-ref\":\"s3://bucket/0/SeqLabel.json\","
        "\"cars-metadata\":{\"class-map\":{\"0\":\"car\"},\"type\":"
        "\"groundtruth/video-object-detection\",\"human-annotated\":\"yes\"}}\n";
    const Reading alone = read(video + video);
    QVERIFY(!alone.data);
    QCOMPARE(alone.data.error().code, ErrorCode::InvalidFormat);
    QVERIFY(alone.data.error().message.contains(u"video"));
    QVERIFY(alone.data.error().message.contains(u"output.manifest"));
    const Reading mixed = read(video + line("a.png", attribute("boxes", kCat)) + video);
    QCOMPARE(mixed.data->images.size(), std::size_t(1));
    QCOMPARE(mixed.codes(), QStringList{u"0 ERROR_UNSUPPORTED_USE_CASE_TYPE"_s});
}

void TestManifestReader::addressesBecomeNames_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name"); // IMAGES stands for the images folder
    QTest::newRow("s3") << u"s3://other/deep/ä b.png"_s << u"deep/ä b.png"_s;
    QTest::newRow("s3, percent stands for itself") << u"s3://other/a%20b.png"_s << u"a%20b.png"_s;
    QTest::newRow("file") << u"file:///home/me/a%20b.png"_s << u"home/me/a b.png"_s;
    QTest::newRow("file here") << u"file://IMAGES/deep/a.png"_s << u"deep/a.png"_s;
    QTest::newRow("path here") << u"IMAGES/deep/a.png"_s << u"deep/a.png"_s;
    QTest::newRow("relative") << u"deep/a.png"_s << u"deep/a.png"_s;
    QTest::newRow("windows") << u"C:\\photos\\a.png"_s << u"photos/a.png"_s;
    QTest::newRow("mapped") << u"s3://bucket/photos/2026/a.png"_s << u"2026/a.png"_s;
    QTest::newRow("longest prefix") << u"s3://bucket/photos/cats/a.png"_s << u"sub/cats/a.png"_s;
    QTest::newRow("only whole folders") << u"s3://bucket/photos/cats2/a.png"_s << u"cats2/a.png"_s;
    QTest::newRow("not mapped") << u"s3://bucket/a.png"_s << u"a.png"_s;
}

void TestManifestReader::addressesBecomeNames()
{
    QFETCH(QString, address);
    QFETCH(const QString, name);
    const ForeignFiles files;
    address.replace(u"IMAGES"_s, files.images());
    files.write(u"output.manifest"_s,
                "{\"source-ref\":\"" + address.replace(u'\\', u"\\\\"_s).toUtf8() + "\"}");
    const Reading reading = readFiles(
        files, {u"output.manifest"_s},
        {.sourceFolders = {{u"s3://bucket/photos/"_s, files.images()},
                           {u"s3://bucket/photos/cats"_s, files.images() + u"/sub/cats"_s}}});
    QVERIFY(reading.data);
    QCOMPARE(reading.image().fileName, name);
}

void TestManifestReader::foldersElsewhereAreTold()
{
    const Reading reading = read(line("photos/a.png", attribute("boxes", kCat)),
                                 {.sourceFolders = {{u"s3://bucket/photos/"_s, u"/elsewhere"_s}}});
    QCOMPARE(reading.codes(), QStringList{u"0 SOURCE_FOLDER_ELSEWHERE"_s});
    QVERIFY(reading.problems[0].message.contains(u"elsewhere"));
    QCOMPARE(reading.image().fileName, u"photos/a.png"_s);
}

void TestManifestReader::theFileNamesTheSplit_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Split>("split");
    QTest::newRow("train") << u"train.manifest"_s << Split::Train;
    QTest::newRow("validation") << u"validation.manifest"_s << Split::Validation;
    QTest::newRow("checked by Rekognition, train")
        << u"training_manifest_with_validation.json"_s << Split::Train;
    QTest::newRow("checked by Rekognition, test")
        << u"testing_manifest_with_validation.json"_s << Split::Test;
    QTest::newRow("folder") << u"test/output.manifest"_s << Split::Test;
    QTest::newRow("none") << u"output.manifest"_s << Split::None;
}

void TestManifestReader::theFileNamesTheSplit()
{
    QFETCH(const QString, file);
    QFETCH(const Split, split);
    const ForeignFiles files;
    files.write(file, line("a.png", attribute("boxes", kCat)));
    const Reading reading = readFiles(files, {file});
    QCOMPARE(reading.image().split.value_or(Split::None), split);
}

void TestManifestReader::theInputOfAJobAddsNothingToItsOutput()
{
    const ForeignFiles files;
    files.write(u"input.manifest"_s, line("a.png") + line("b.png"));
    files.write(u"output.manifest"_s, line("a.png", attribute("boxes", {}, {})));
    const Reading reading = readFiles(files, {u"input.manifest"_s, u"output.manifest"_s});
    QCOMPARE(reading.data->images.size(), std::size_t(2));
    QCOMPARE(reading.image(0).fileName, u"b.png"_s);
    QVERIFY(!reading.image(0).isLabelled);
    QVERIFY(reading.image(1).isConfirmedEmpty);
}

void TestManifestReader::nothingToReadIsAnError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"output.manifest"_s;
    QTest::newRow("blank") << QByteArray("\n\r\n") << u"output.manifest"_s;
    QTest::newRow("damaged") << QByteArray("\n{\"source-ref\":\n") << u"Line 2"_s;
    QTest::newRow("binary") << QByteArray("\x00\xff\x00\x01", 4) << u"Line 1"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"Line 1"_s;
}

void TestManifestReader::nothingToReadIsAnError()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, says);
    const Reading reading = read(content);
    QVERIFY(!reading.data);
    QCOMPARE(reading.data.error().code, ErrorCode::InvalidFormat);
    QVERIFY2(reading.data.error().message.contains(says), qPrintable(reading.data.error().message));
}

QTEST_GUILESS_MAIN(TestManifestReader)
#include "tst_manifestreader.moc"
