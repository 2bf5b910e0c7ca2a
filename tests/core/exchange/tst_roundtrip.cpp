// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/formats/formatreader.h"
#include "core/exchange/formats/formatwriter.h"
#include "core/exchange/import/datasetimporter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// How far an edge may be from where it was, in pixels, and what a format says beside boxes.
struct Tolerance
{
    ExchangeFormat format;
    double whole; ///< of boxes at whole pixels
    double fractional;
    bool saysReviewed = false;
    bool saysTags = false;
    bool saysDifficult = false;
    bool saysCrowd = false;
};

constexpr std::array kTolerances{
    Tolerance{ExchangeFormat::Voc, 0, 0, true, false, true, false},
    Tolerance{ExchangeFormat::Coco, 0, 0, true, false, true, true},
    Tolerance{ExchangeFormat::LabelMe, 0, 0, true, true, true, true},
    Tolerance{ExchangeFormat::Yolo, 0.01, 0.01},
    Tolerance{ExchangeFormat::CreateMl, 0, 0.01},
    Tolerance{ExchangeFormat::Csv, 0, 0.5},
    Tolerance{ExchangeFormat::Manifest, 0, 0.5, true, false, false, false},
};

struct NamedBox
{
    QString label;
    BoundingBox box;
    bool difficult = false;
    bool crowd = false;
};

struct ImageContent
{
    ImageState state = ImageState::Unseen;
    Split split = Split::None;
    bool reviewed = false;
    QStringList tags = {};
    std::vector<NamedBox> boxes = {};
};

/// What a project says of its images, by the names of the files.
QMap<QString, ImageContent> contentOf(TemporaryProject& project)
{
    QHash<LabelId, QString> labels;
    const auto all = valueOf(project.store().labels());
    for (const Label& label : all)
        labels.insert(label.id, label.name);
    QMap<QString, ImageContent> content;
    const auto images = valueOf(project.store().images());
    for (const ImageRecord& image : images) {
        ImageContent& one = content[image.path.section(u'/', -1)];
        one = {image.state, image.split, image.reviewed, image.tags};
        for (const Annotation& box : valueOf(project.store().annotations(image.id)))
            one.boxes.push_back({labels.value(box.label), box.box, box.difficult, box.crowd});
    }
    return content;
}

/// Three parts, nothing there, not looked at, turned by its EXIF orientation. Each image that has
/// boxes has them of all classes, in their order: formats without a list of classes know no other.
void fill(TemporaryProject& project, const ForeignFiles& files)
{
    files.writeImage(u"images/a.png"_s, {100, 80}, 1);
    files.writeImage(u"images/empty.png"_s, {100, 80}, 2);
    files.writeTurnedImage(u"images/turned.jpg"_s, 6);
    files.writeImage(u"images/unseen.png"_s, {100, 80}, 3);
    files.writeImage(u"images/ä 図.png"_s, {100, 80}, 4);
    const QByteArray images = cocoImage(1, "a.png", ", \"split\": \"train\", \"reviewed\": true")
        + ','
        + cocoImage(2, "empty.png",
                    ", \"split\": \"train\", \"labelled\": true, \"reviewed\": true")
        + ',' + cocoImage(3, "turned.jpg", ", \"split\": \"val\"") + ','
        + cocoImage(4, "unseen.png", ", \"labelled\": false") + ','
        + cocoImage(5, "ä 図.png", ", \"split\": \"test\"");
    // Fractions that binary numbers hold exactly, so that sums of them are exact too.
    const QByteArray boxes = cocoBox(1, 1, 3, "[10, 20, 30, 40]") + ','
        + cocoBox(2, 1, 8, "[0, 0, 100, 80]", ", \"difficult\": 1") + ','
        + cocoBox(3, 1, 17, "[50, 10, 7, 9]", ", \"iscrowd\": 1") + ','
        + cocoBox(4, 3, 3, "[10, 20, 30, 10]") + ','
        + cocoBox(5, 3, 8, "[5.25, 6.5, 20.125, 30.75]") + ','
        + cocoBox(6, 3, 17, "[90, 70, 10, 10]") + ','
        + cocoBox(7, 5, 3, "[10.25, 20.5, 30.125, 40.75]") + ','
        + cocoBox(8, 5, 8, "[0.5, 0.25, 99.5, 79.75]") + ','
        + cocoBox(9, 5, 17, "[33.375, 41.125, 2.5, 3.625]");
    QByteArray coco = cocoFile(images, boxes);
    coco.replace("\"dog\"}]", "\"Tom & <Jerry>'s\"}, {\"id\": 17, \"name\": \"Hündin\"}]");
    files.write(u"coco.json"_s, coco);
    valueOf(
        importDataset(project.store(),
                      {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    const ImageRecord before = imageOf(project, u"a.png"_s);
    ImageRecord after = before;
    after.tags = {u"Nacht"_s, u"wet road"_s};
    valueOf(project.store().apply({u"Tag"_s, before.id, {ImageChange{before, after}}}));
}

bool isWhole(const BoundingBox& box)
{
    const std::array edges{box.left(), box.top(), box.right(), box.bottom()};
    return std::all_of(edges.begin(), edges.end(),
                       [](double edge) { return edge == std::round(edge); });
}

double largestShift(const BoundingBox& a, const BoundingBox& b)
{
    return std::max({std::abs(a.left() - b.left()), std::abs(a.top() - b.top()),
                     std::abs(a.right() - b.right()), std::abs(a.bottom() - b.bottom())});
}

/// What is wrong with boxes that came back; empty when nothing is.
QString fault(const std::vector<NamedBox>& before, const std::vector<NamedBox>& after,
              const Tolerance& tolerance)
{
    if (before.size() != after.size())
        return u"%1 boxes instead of %2"_s.arg(after.size()).arg(before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].label != after[i].label)
            return u"label %1 instead of %2"_s.arg(after[i].label, before[i].label);
        const double allowed = isWhole(before[i].box) ? tolerance.whole : tolerance.fractional;
        const double shift = largestShift(before[i].box, after[i].box);
        if (shift > allowed)
            return u"box %1 is %2 pixels off"_s.arg(i).arg(shift);
        // What leaves crowds out knows them as difficult.
        const bool isDifficult = before[i].difficult || (before[i].crowd && !tolerance.saysCrowd);
        if (tolerance.saysDifficult && after[i].difficult != isDifficult)
            return u"box %1 is difficult or not"_s.arg(i);
        if (tolerance.saysCrowd && after[i].crowd != before[i].crowd)
            return u"box %1 is a crowd or not"_s.arg(i);
    }
    return {};
}

ExportReport exportTo(TemporaryProject& project, ExchangeFormat format, const QString& folder)
{
    return valueOf(
        exportDataset(project.store(), {.format = format, .folder = folder, .copyImages = true}));
}

/// The annotation files of an export by their names, without dates and places.
QMap<QString, QByteArray> textsOf(const ExportReport& report, const QString& folder)
{
    static const QRegularExpression dates(u"\\d{4}[-/]\\d\\d[-/]\\d\\d([T ][\\d:.]+)?"_s);
    QMap<QString, QByteArray> texts;
    for (const QString& path : report.files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        QString text = QString::fromUtf8(file.readAll());
        text.replace(folder, u"FOLDER"_s).replace(dates, u"DATE"_s);
        texts.insert(QDir(folder).relativeFilePath(path), text.toUtf8());
    }
    return texts;
}

} // namespace

/// The way out and back in of every format that is both written and read.
class TestRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProjectIsWhatItSays();
    void allComesBack_data();
    void allComesBack();
    void cocoKeepsWhatItDoesNotKnow();
};

/// Otherwise the comparison below would compare little.
void TestRoundTrip::theProjectIsWhatItSays()
{
    const ForeignFiles files;
    TemporaryProject project;
    fill(project, files);
    QCOMPARE(labelNames(project), (QStringList{u"cat"_s, u"Tom & <Jerry>'s"_s, u"Hündin"_s}));
    const auto content = contentOf(project);
    QCOMPARE(content.size(), 5);
    QCOMPARE(content[u"empty.png"_s].state, ImageState::ConfirmedEmpty);
    QCOMPARE(content[u"unseen.png"_s].state, ImageState::Unseen);
    QCOMPARE(content[u"ä 図.png"_s].boxes.size(), std::size_t(3));
    QVERIFY(content[u"a.png"_s].reviewed && content[u"empty.png"_s].reviewed);
    QVERIFY(!content[u"turned.jpg"_s].reviewed);
    QCOMPARE(content[u"a.png"_s].tags.size(), 2);
    QVERIFY(content[u"a.png"_s].boxes[1].difficult && content[u"a.png"_s].boxes[2].crowd);
    const ImageRecord turned = imageOf(project, u"turned.jpg"_s);
    QVERIFY(turned.isStatedAsStored);
    QCOMPARE(turned.size, QSize(80, 100));
    // x' = 80 - y, y' = x.
    QCOMPARE(content[u"turned.jpg"_s].boxes[1].box, (BoundingBox{42.75, 5.25, 30.75, 20.125}));
}

void TestRoundTrip::allComesBack_data()
{
    QTest::addColumn<ExchangeFormat>("format");
    for (const FormatWriter& writer : formatWriters()) {
        if (formatReader(writer.format))
            QTest::addRow("%s", qPrintable(exchangeFormatName(writer.format))) << writer.format;
    }
}

void TestRoundTrip::allComesBack()
{
    QFETCH(const ExchangeFormat, format);
    const auto tolerance =
        std::find_if(kTolerances.begin(), kTolerances.end(),
                     [&](const Tolerance& known) { return known.format == format; });
    QVERIFY2(tolerance != kTolerances.end(), "say how exact this format is");
    const ForeignFiles files;
    TemporaryProject project;
    fill(project, files);
    const QString first = files.path(u"first"_s);
    const ExportReport report = exportTo(project, format, first);

    TemporaryProject other;
    const auto imported = valueOf(importDataset(
        other.store(),
        {.format = format, .images = {first + u"/images"_s}, .annotationsPath = first}));
    QCOMPARE(imported.boxesRefused, 0);
    QCOMPARE(labelNames(other), labelNames(project));
    const auto before = contentOf(project);
    const auto after = contentOf(other);
    for (auto image = before.begin(); image != before.end(); ++image) {
        const QByteArray name = image.key().toUtf8();
        const ImageContent back = after.value(image.key()); // unseen when it is not there
        QVERIFY2(back.state == image->state, name);
        const bool wasSeen = image->state != ImageState::Unseen;
        QVERIFY2(!wasSeen || back.split == image->split, name);
        QVERIFY2(!tolerance->saysReviewed || back.reviewed == image->reviewed, name);
        QVERIFY2(!tolerance->saysTags || back.tags == image->tags, name);
        const QString wrong = fault(image->boxes, back.boxes, *tolerance);
        QVERIFY2(wrong.isEmpty(), name + ": " + wrong.toUtf8());
    }

    const QString second = files.path(u"second"_s);
    const auto wanted = textsOf(report, first);
    const auto found = textsOf(exportTo(other, format, second), second);
    QCOMPARE(found.keys(), wanted.keys());
    for (auto text = wanted.begin(); text != wanted.end(); ++text)
        QCOMPARE(found[text.key()], text.value());
}

/// To the last key, of the file, its categories, images and boxes; through a second project too.
void TestRoundTrip::cocoKeepsWhatItDoesNotKnow()
{
    const QByteArray original = R"({
        "info": {"description": "Pets", "year": 2017, "contributor": "Somebody", "url": ""},
        "licenses": [{"id": 2, "name": "CC BY 2.0", "url": "http://a/b?c=1&d=2"},
                     {"id": 7, "name": "none"}],
        "version": [1, {"minor": null, "share": 0.1}], "x": {"y": {"z": []}},
        "images": [{"id": 40, "file_name": "a.png", "width": 100, "height": 80, "license": 2,
                    "flickr_url": "http://f", "date_captured": "2013-11-14 17:02:52", "labelled":
                    true},
                   {"id": 9, "file_name": "b.png", "width": 100, "height": 80, "license": 7,
                    "labelled": true}],
        "annotations": [{"id": 1768, "image_id": 40, "category_id": 90, "bbox": [10, 20.5, 30, 40],
                         "iscrowd": 0, "keypoints": [12, 25, 2, 0, 0, 0], "num_keypoints": 1,
                         "attributes": {"pose": "left"}}],
        "categories": [{"id": 3, "name": "cat", "supercategory": "animal", "rank": 0.5},
                       {"id": 8, "name": "dog", "supercategory": ""},
                       {"id": 90, "name": "person", "supercategory": "human", "keypoints":
                        ["nose", "tail"], "skeleton": [[1, 2]], "colour": null}]})";
    const ForeignFiles files;
    files.writeImage(u"images/a.png"_s, {100, 80}, 1);
    files.writeImage(u"images/b.png"_s, {100, 80}, 2);
    files.write(u"0/annotations.json"_s, original);
    const QJsonObject wanted = QJsonDocument::fromJson(original).object();
    QVERIFY(!wanted.isEmpty());
    const auto byId = [](const QJsonValue& list) {
        QMap<int, QJsonObject> elements;
        for (const QJsonValue element : list.toArray())
            elements.insert(element[u"id"].toInt(), element.toObject());
        return elements;
    };
    for (int i = 0; i < 2; ++i) {
        TemporaryProject project;
        const auto imported = valueOf(
            importDataset(project.store(),
                          {.images = {files.images()},
                           .annotationsPath = files.path(u"%1/annotations.json"_s.arg(i))}));
        QVERIFY2(imported.problems.size() == 1, problemCodes(imported).constData());
        const auto report =
            valueOf(exportDataset(project.store(), {.folder = files.path(QString::number(i + 1))}));
        QCOMPARE(report.warnings, QStringList());
        QFile written(report.files.first());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QJsonObject found = QJsonDocument::fromJson(written.readAll()).object();
        for (const QString& list : {u"images"_s, u"annotations"_s}) {
            const auto elements = byId(wanted[list]);
            auto back = byId(found[list]);
            QCOMPARE(back.keys(), elements.keys());
            for (auto element = elements.begin(); element != elements.end(); ++element) {
                for (auto member = element->begin(); member != element->end(); ++member)
                    QCOMPARE(back[element.key()].value(member.key()), QJsonValue(member.value()));
            }
            found[list] = wanted[list];
        }
        QCOMPARE(found, wanted);
    }
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
