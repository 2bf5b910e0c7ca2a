// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/formats/formatwriter.h"
#include "core/exchange/formats/vocreader.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

Result<ForeignImage> read(const QByteArray& xml, bool isOneBased = false)
{
    ProblemList problems;
    return readVoc(xml, u"/somewhere/a.xml"_s, isOneBased, problems);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ImportReport importVoc(TemporaryProject& project, const ForeignFiles& files)
{
    return valueOf(importDataset(project.store(),
                                 {.format = ExchangeFormat::Voc,
                                  .images = {files.images()},
                                  .annotationsPath = files.path(u"Annotations"_s)}));
}

/// A part of an object, as the sets of 2007 and later have them.
QByteArray vocPart(const QByteArray& name, const QByteArray& left)
{
    return "<part><name>" + name + "</name><bndbox><xmin>" + left
        + "</xmin><ymin>2</ymin><xmax>30</xmax><ymax>40</ymax></bndbox></part>";
}

QJsonObject keptPart(const QString& name, const QString& left)
{
    return {
        {u"name"_s, name},
        {u"bndbox"_s,
         QJsonObject{
             {u"xmin"_s, left}, {u"ymin"_s, u"2"_s}, {u"xmax"_s, u"30"_s}, {u"ymax"_s, u"40"_s}}}};
}

} // namespace

class TestVocReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMember();
    void whoExportedItIsNotKept();
    void takesCoordinatesAsTheyStand();
    void ignoresPathsOfOtherMachines();
    void partsAreNoObjects();
    void whatRepeatsComesBack();
    void coordinatesFromOneComeBack();
    void reviewedWithoutObjectsIsEmpty();
    void refusesWhatIsNoVoc_data();
    void refusesWhatIsNoVoc();
    void refusesEntityBombs();
    void refusesDeclarationsOfItsOwn();
    void refusesWhatIsTooLarge();
    void survivesDeepNesting();
    void survivesCuts();
    void splitsOfImagesInSubfolders();
};

void TestVocReader::readsEveryMember()
{
    const auto image = read(
        "<?xml version='1.0'?><annotation><filename>a b.jpg</filename><source><database>D"
        "</database></source><size><width>640</width><height>480</height></size><segmented>0"
        "</segmented><object><bndbox><ymax>40</ymax><xmin>1.5</xmin><ymin>2</ymin><xmax>30</xmax>"
        "</bndbox><name> R&amp;B </name><difficult>1</difficult><truncated>1</truncated>"
        "<occluded>true</occluded><pose>Left</pose></object></annotation>");
    QVERIFY(image);
    QCOMPARE(image->fileName, u"a b.jpg"_s);
    QCOMPARE(image->size, QSize(640, 480));
    QCOMPARE(image->extras,
             (QJsonObject{{u"source"_s, QJsonObject{{u"database"_s, u"D"_s}}},
                          {u"segmented"_s, u"0"_s}}));
    const ForeignBox& box = image->boxes.at(0);
    QCOMPARE(box.label, u"R&B"_s);
    QCOMPARE(box.box, (BoundingBox{1.5, 2, 28.5, 38}));
    QVERIFY(box.difficult && box.truncated && box.occluded && !box.crowd);
    QCOMPARE(box.extras, (QJsonObject{{u"pose"_s, u"Left"_s}}));
    QCOMPARE(box.line, 1);
}

void TestVocReader::whoExportedItIsNotKept()
{
    const auto extrasOf = [](const QByteArray& source) {
        const auto image = read("<annotation><filename>a.jpg</filename><source>" + source
                                + "</source></annotation>");
        return image ? image->extras : QJsonObject{{u"failed"_s, true}};
    };
    QCOMPARE(extrasOf("<exporter>Boxwright</exporter>"), QJsonObject());
    QCOMPARE(extrasOf("<database>D</database><exporter>Boxwright</exporter>"),
             (QJsonObject{{u"source"_s, QJsonObject{{u"database"_s, u"D"_s}}}}));
    const QJsonObject other{{u"source"_s, QJsonObject{{u"exporter"_s, u"Another"_s}}}};
    QCOMPARE(extrasOf("<exporter>Another</exporter>"), other);
}

void TestVocReader::takesCoordinatesAsTheyStand()
{
    const QByteArray xml = vocFile("a.jpg", vocObject("cat", "1", "1", "10", "20"));
    QCOMPARE(read(xml)->boxes.at(0).box, (BoundingBox{1, 1, 9, 19}));
    QCOMPARE(read(xml, true)->boxes.at(0).box, (BoundingBox{0, 0, 10, 20}));
}

void TestVocReader::ignoresPathsOfOtherMachines()
{
    const auto image = read(vocFile("sub\\a.jpg", {}));
    QCOMPARE(image->fileName, u"sub/a.jpg"_s);
    QVERIFY(!image->extras.contains(u"path"));
    QVERIFY(!image->extras.contains(u"folder"));
}

void TestVocReader::partsAreNoObjects()
{
    const auto image = read("<annotation><object><name>person</name><bndbox><xmin>1</xmin>"
                            "<ymin>2</ymin><xmax>3</xmax><ymax>4</ymax></bndbox><part><name>head"
                            "</name><bndbox><xmin>9</xmin><ymin>9</ymin><xmax>9</xmax><ymax>9"
                            "</ymax></bndbox></part></object></annotation>");
    QCOMPARE(image->boxes.size(), std::size_t(1));
    QCOMPARE(image->boxes[0].label, u"person"_s);
    QCOMPARE(image->boxes[0].box, (BoundingBox{1, 2, 2, 2}));
}

void TestVocReader::whatRepeatsComesBack()
{
    QByteArray object = vocObject("person", "1", "2", "50", "60");
    object.replace("</object>",
                   vocPart("head", "3") + vocPart("hand", "4") + vocPart("hand", "5")
                       + "</object>");
    const ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    const QByteArray original =
        vocFile("a.png", object, "<width>100</width><height>80</height><depth>1</depth>");
    files.write(u"Annotations/a.xml"_s, original);
    const QJsonObject extras = valueOf(read(original)).boxes.at(0).extras;
    QCOMPARE(extras,
             (QJsonObject{{u"pose"_s, u"Left"_s},
                          {u"part"_s,
                           QJsonArray{keptPart(u"head"_s, u"3"_s), keptPart(u"hand"_s, u"4"_s),
                                      keptPart(u"hand"_s, u"5"_s)}}}));
    TemporaryProject project;
    importVoc(project, files);
    const ExportReport report = valueOf(exportDataset(
        project.store(), {.format = ExchangeFormat::Voc, .folder = files.path(u"out"_s)}));
    const QByteArray written = contentOf(report.files.first());
    QVERIFY2(written.contains("<depth>1</depth>"), written.constData());
    QCOMPARE(written.count("<name>"), 4);
    QCOMPARE(valueOf(read(written)).boxes.at(0).extras, extras);
}

void TestVocReader::coordinatesFromOneComeBack()
{
    ExportedDataset data;
    data.labels.push_back({makeLabel(LabelId(1), u"cat"_s), 1});
    ExportedImage image{
        makeImage(ImageId(1), u"a.png"_s), {}, u"a.png"_s, u"a"_s, 1, {100, 80}, {}};
    image.record.state = ImageState::HasBoxes;
    const std::vector<BoundingBox> boxes{{0, 0, 100, 80}, {10.25, 20.5, 30.125, 40.75}};
    for (const BoundingBox& box : boxes)
        image.boxes.push_back({makeBox(LabelId(1), box), 1});
    data.images.push_back(std::move(image));
    const ForeignFiles files;
    ExportTarget target{files.path(u"out"_s)};
    target.vocOneBased = true;
    mustWork(formatWriter(ExchangeFormat::Voc)->write(data, target, {}));
    const QByteArray xml = contentOf(files.path(u"out/Annotations/a.xml"_s));
    // As the development kit states a box of the whole image.
    for (const char* edge : {"<xmin>1<", "<ymin>1<", "<xmax>100<", "<ymax>80<"})
        QVERIFY2(xml.contains(edge), xml.constData());
    const ForeignImage back = valueOf(read(xml, true));
    QCOMPARE(back.boxes.size(), boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        QCOMPARE(back.boxes[i].box, boxes[i]);
}

/// labelImg writes verified="yes" for an image on which nothing was found, too.
void TestVocReader::reviewedWithoutObjectsIsEmpty()
{
    const auto verified = [](const char* fileName, const QByteArray& objects) {
        return vocFile(fileName, objects).replace("<annotation>", "<annotation verified=\"yes\">");
    };
    const ForeignFiles files;
    for (const char* name : {"a", "b", "c"})
        files.writeImage(u"images/%1.png"_s.arg(QLatin1String(name)), {100, 80}, *name);
    files.write(u"Annotations/a.xml"_s, verified("a.png", {}));
    files.write(u"Annotations/b.xml"_s, vocFile("b.png", {}));
    // Something is there, though nobody can say where.
    files.write(u"Annotations/c.xml"_s, verified("c.png", "<object><name>cat</name></object>"));
    TemporaryProject project;
    importVoc(project, files);
    QCOMPARE(imageOf(project, u"a.png"_s).state, ImageState::ConfirmedEmpty);
    QVERIFY(imageOf(project, u"a.png"_s).reviewed);
    QCOMPARE(imageOf(project, u"b.png"_s).state, ImageState::Unseen);
    QCOMPARE(imageOf(project, u"c.png"_s).state, ImageState::Unseen);
    const ExportReport report = valueOf(exportDataset(
        project.store(), {.format = ExchangeFormat::Voc, .folder = files.path(u"out"_s)}));
    QCOMPARE(report.files, QStringList{files.path(u"out/Annotations/a.xml"_s)});
}

void TestVocReader::refusesWhatIsNoVoc_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray good = vocFile("a.jpg", vocObject("cat", "1", "2", "3", "4"));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other XML") << QByteArray("<html><body/></html>");
    QTest::newRow("JSON") << QByteArray("{\"annotation\": 1}");
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("not closed") << good.left(good.size() - 5);
    QTest::newRow("an image") << QByteArray::fromHex("ffd8ffe000104a464946");
}

void TestVocReader::refusesWhatIsNoVoc()
{
    QFETCH(QByteArray, xml);
    const auto image = read(xml);
    QVERIFY(!image);
    QCOMPARE(image.error().code, ErrorCode::InvalidFormat);
    QVERIFY(image.error().message.contains(u"a.xml"));
}

void TestVocReader::refusesEntityBombs()
{
    QByteArray bomb = "<!DOCTYPE annotation [<!ENTITY a0 \"lollollol\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray previous = "&a" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + previous.repeated(10) + "\">";
    }
    bomb += "]><annotation><filename>&a9;</filename></annotation>";
    QVERIFY(!read(bomb));
    // An external entity is not fetched.
    const auto external = read("<!DOCTYPE annotation [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                               "<annotation><filename>&x;</filename></annotation>");
    QVERIFY(!external || !external->fileName.contains(u"root"));
}

void TestVocReader::refusesDeclarationsOfItsOwn()
{
    const auto file = [](const QByteArray& type, const QByteArray& name) {
        return type + "<annotation><filename>" + name + "</filename></annotation>";
    };
    const auto isTold = [](const Result<ForeignImage>& image) {
        return !image && image.error().message.contains(u"DOCTYPE")
            && image.error().message.contains(u"a.xml");
    };
    // One entity that is long, but no longer than Qt expands, and named many times.
    QVERIFY(
        isTold(read(file("<!DOCTYPE annotation [<!ENTITY a \"" + QByteArray(4000, 'x') + "\">]>",
                         QByteArray("&a;").repeated(1000)))));
    QVERIFY(isTold(read(file("<!DOCTYPE annotation [<!ENTITY % a \"x\">]>", "a.png"))));
    QVERIFY(isTold(
        read(file("<!DOCTYPE annotation [<!ATTLIST filename note CDATA \"long\">]>", "a.png"))));
    QCOMPARE(valueOf(read(file("<!DOCTYPE annotation>", "a &amp; b.png"))).fileName,
             u"a & b.png"_s);
}

void TestVocReader::refusesWhatIsTooLarge()
{
    const auto image = read("<annotation>" + QByteArray(64 << 20, ' ') + "</annotation>");
    QVERIFY(!image);
    QVERIFY2(image.error().message.contains(u"64 MB"), qPrintable(image.error().message));
}

void TestVocReader::survivesDeepNesting()
{
    constexpr int kDepth = 200'000;
    const QByteArray xml = "<annotation><object>" + QByteArray("<a>").repeated(kDepth)
        + QByteArray("</a>").repeated(kDepth) + "</object></annotation>";
    const auto image = read(xml);
    QVERIFY(!image || image->boxes.empty());
}

void TestVocReader::survivesCuts()
{
    const QByteArray good = vocFile(
        "a.jpg", vocObject("cat", "1", "2", "3", "4") + vocObject("dog", "1e3", "-2", "3", "nan"));
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!read(good.left(length)) || length >= good.size() - 1);
}

void TestVocReader::splitsOfImagesInSubfolders()
{
    ForeignFiles files;
    int shade = 0;
    for (const QString& stem : {u"3"_s, u"cam1/1"_s, u"cam1/3"_s, u"cam2/1"_s, u"cam3/2"_s}) {
        files.writeImage(u"images/%1.png"_s.arg(stem), {100, 80}, ++shade);
        const QByteArray name = stem.section(u'/', -1).toLatin1() + ".png";
        files.write(u"Annotations/%1.xml"_s.arg(stem),
                    vocFile(name.constData(), vocObject("cat", "1", "1", "9", "9")));
    }
    files.write(u"ImageSets/Main/train.txt"_s, "cam1/1\n3\n");
    files.write(u"ImageSets/Main/val.txt"_s, "cam2/1\n");
    files.write(u"ImageSets/Main/test.txt"_s, "2\n1\n"); // as others list them
    TemporaryProject project;
    valueOf(importDataset(project.store(),
                          {.format = ExchangeFormat::Voc,
                           .images = {files.images()},
                           .annotationsPath = files.path(u"Annotations"_s)}));
    QCOMPARE(imageOf(project, u"cam1/1.png"_s).split, Split::Train);
    QCOMPARE(imageOf(project, u"cam2/1.png"_s).split, Split::Validation);
    QCOMPARE(imageOf(project, u"cam3/2.png"_s).split, Split::Test);
    QCOMPARE(imageOf(project, u"images/3.png"_s).split, Split::Train);
    QCOMPARE(imageOf(project, u"cam1/3.png"_s).split, Split::None);
}

QTEST_GUILESS_MAIN(TestVocReader)
#include "tst_vocreader.moc"
