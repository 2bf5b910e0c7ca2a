// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"
#include "core/storage/projectfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

QString dataFolder(const QString& name)
{
    return QStringLiteral(BOXWRIGHT_SHARED) + u"/data/"_s + name;
}

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// A project in a folder of its own, with its open store.
struct OpenProject
{
    OpenProject()
        : file(ProjectFile::create(folder.filePath(u"test.boxwright"_s)).value())
        , store(file->connect().value())
    { }

    std::map<QString, int> boxesPerLabel() const
    {
        std::map<LabelId, QString> names;
        std::map<QString, int> counts;
        const std::vector<Label> labels = store->labels().value();
        for (const Label& label : labels) {
            names.emplace(label.id, label.name);
            counts[label.name] = 0;
        }
        const auto all = store->allAnnotations().value();
        for (const auto& annotations : all) {
            for (const Annotation& annotation : annotations)
                ++counts[names.at(annotation.label)];
        }
        return counts;
    }

    std::map<Split, int> imagesPerSplit() const
    {
        std::map<Split, int> counts;
        const std::vector<ImageRecord> images = store->images().value();
        for (const ImageRecord& image : images)
            ++counts[image.split];
        return counts;
    }

    int imagesInState(ImageState state) const
    {
        const std::vector<ImageRecord> images = store->images().value();
        return int(std::count_if(images.begin(), images.end(),
                                 [&](const ImageRecord& image) { return image.state == state; }));
    }

    QTemporaryDir folder;
    std::unique_ptr<ProjectFile> file;
    std::unique_ptr<ProjectStore> store;
};

} // namespace

/// Public data sets that lie outside this repository, against their known figures.
class TestRealImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vocCountsEqualTheStatistics_data();
    void vocCountsEqualTheStatistics();
    void csvCountsEqualTheStatistics_data();
    void csvCountsEqualTheStatistics();
    void oneCocoFilePerSplitAddsUp();
    void vocAndCocoGiveTheSameBoxes();
    void cocoOfAnotherProgram();
    void manifestsOfGroundTruth_data();
    void manifestsOfGroundTruth();
    void theInputOfAGroundTruthJob();
    void createMlFilesOfThreeSplits();
    void labelMeShapesOfEveryKind();
};

void TestRealImport::vocCountsEqualTheStatistics_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("bccd") << u"bccd"_s;
    QTest::newRow("raccoon") << u"raccoon"_s;
}

void TestRealImport::vocCountsEqualTheStatistics()
{
    QFETCH(QString, name);
    const QJsonObject statistics = readObject(dataFolder(name) + u"/stats.json"_s);
    if (statistics.isEmpty())
        QSKIP("the shared data sets are not here");
    OpenProject project;
    const auto report = importDataset(*project.store,
                                      {.format = ExchangeFormat::Voc,
                                       .images = {dataFolder(name) + u"/images"_s},
                                       .annotationsPath = dataFolder(name) + u"/annotations"_s});
    QVERIFY(report);
    const int bad = statistics[u"bad"].toInt();
    QCOMPARE(report->imagesAdded, statistics[u"images"].toInt());
    QCOMPARE(report->boxesAdded, statistics[u"boxes"].toInt() - bad);
    QCOMPARE(report->boxesRefused, bad);
    QCOMPARE(report->labelsAdded, statistics[u"classes"].toInt());

    int boxes = 0;
    for (const auto& [label, count] : project.boxesPerLabel()) {
        const int expected = statistics[u"per_class"][label].toInt();
        QVERIFY(count <= expected && count >= expected - bad);
        boxes += count;
    }
    QCOMPARE(boxes, report->boxesAdded);
}

void TestRealImport::csvCountsEqualTheStatistics_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasStatedSplits");
    QTest::newRow("roadsigns_csv") << u"roadsigns_csv"_s << true;
    // The statistics are of splits that were made afterwards.
    QTest::newRow("microcontrollers") << u"microcontrollers"_s << false;
}

void TestRealImport::csvCountsEqualTheStatistics()
{
    QFETCH(QString, name);
    QFETCH(bool, hasStatedSplits);
    const QJsonObject statistics = readObject(dataFolder(name) + u"/stats.json"_s);
    if (statistics.isEmpty())
        QSKIP("the shared data sets are not here");
    const QString folder = dataFolder(name) + u"/annotations"_s;
    int rows = 0;
    for (const QString& table : QDir(folder).entryList({u"*.csv"_s})) {
        QFile file(folder + u'/' + table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        rows += int(file.readAll().trimmed().count('\n')); // without the heading
    }
    OpenProject project;
    const auto report = importDataset(*project.store,
                                      {.format = ExchangeFormat::Csv,
                                       .images = {dataFolder(name) + u"/images"_s},
                                       .annotationsPath = folder});
    QVERIFY(report);
    QCOMPARE(report->boxesAdded + report->boxesRefused, rows);
    QCOMPARE(report->boxesAdded + report->boxesRefused, statistics[u"boxes"].toInt());
    QCOMPARE(report->boxesRefused, 0);
    QCOMPARE(report->imagesAdded, statistics[u"images"].toInt());
    QCOMPARE(report->imagesSkipped, 0);
    QCOMPARE(report->labelsAdded, statistics[u"classes"].toInt());
    for (const auto& [label, count] : project.boxesPerLabel())
        QCOMPARE(count, statistics[u"per_class"][label].toInt());
    const auto splits = project.imagesPerSplit();
    QVERIFY(!splits.contains(Split::None));
    if (hasStatedSplits) {
        QCOMPARE(splits.at(Split::Train), statistics[u"splits"][u"train"].toInt());
        QCOMPARE(splits.at(Split::Validation), statistics[u"splits"][u"val"].toInt());
        QCOMPARE(splits.at(Split::Test), statistics[u"splits"][u"test"].toInt());
    }
}

void TestRealImport::oneCocoFilePerSplitAddsUp()
{
    const QJsonObject statistics = readObject(dataFolder(u"bccd"_s) + u"/stats.json"_s);
    if (statistics.isEmpty())
        QSKIP("the shared data sets are not here");
    OpenProject project;
    int images = 0;
    for (const QString& split : {u"train"_s, u"val"_s, u"test"_s}) {
        const ImportRequest request{.images = {dataFolder(u"bccd"_s) + u"/images"_s},
                                    .annotationsPath =
                                        dataFolder(u"bccd"_s) + u"/coco_"_s + split + u".json"_s};
        const auto report = importDataset(*project.store, request);
        QVERIFY(report);
        QCOMPARE(report->imagesAdded, statistics[u"splits"][split].toInt());
        images += report->imagesAdded;
        const auto again = importDataset(*project.store, request);
        QVERIFY(again);
        QCOMPARE(again->imagesAdded + again->imagesUpdated + again->boxesAdded + again->labelsAdded,
                 0);
    }
    QCOMPARE(images, 364);
    QCOMPARE(project.store->history(std::nullopt)->size(), std::size_t(3));
    const auto splits = project.imagesPerSplit();
    QCOMPARE(splits.at(Split::Train), 205);
    QCOMPARE(splits.at(Split::Validation), 87);
    QCOMPARE(splits.at(Split::Test), 72);
    QCOMPARE(project.boxesPerLabel().at(u"WBC"_s), 372);
    QCOMPARE(project.boxesPerLabel().at(u"Platelets"_s), 361);
    QCOMPARE(project.boxesPerLabel().at(u"RBC"_s), 4155 - 2);
}

void TestRealImport::vocAndCocoGiveTheSameBoxes()
{
    const QString folder = dataFolder(u"raccoon"_s);
    if (!QDir(folder).exists())
        QSKIP("the shared data sets are not here");
    OpenProject project;
    QVERIFY(importDataset(*project.store,
                          {.format = ExchangeFormat::Voc, .images = {folder + u"/images"_s}}));
    // coco.json was made from the XML files by another program.
    const auto report = importDataset(*project.store,
                                      {.format = ExchangeFormat::Coco,
                                       .images = {folder + u"/images"_s},
                                       .annotationsPath = folder + u"/coco.json"_s});
    QVERIFY(report);
    QCOMPARE(report->imagesAdded, 0);
    QCOMPARE(report->boxesAdded, 0);
    QCOMPARE(report->imagesUpdated, 200); // splits are new
    QCOMPARE(project.imagesPerSplit().at(Split::Test), 40);
}

void TestRealImport::cocoOfAnotherProgram()
{
    const QString folder = dataFolder(u"apples"_s);
    const QJsonObject statistics = readObject(folder + u"/stats.json"_s);
    if (statistics.isEmpty())
        QSKIP("the shared data sets are not here");
    OpenProject project;
    const auto report = importDataset(
        *project.store,
        {.images = {folder + u"/images"_s}, .annotationsPath = folder + u"/annotations"_s});
    QVERIFY(report);
    QCOMPARE(report->imagesAdded, statistics[u"images"].toInt());
    QCOMPARE(report->boxesAdded, statistics[u"boxes"].toInt());
    QCOMPARE(report->labelsAdded, statistics[u"classes"].toInt());
    const auto splits = project.imagesPerSplit();
    QCOMPARE(splits.at(Split::Train), statistics[u"splits"][u"train"].toInt());
    QCOMPARE(splits.at(Split::Validation), statistics[u"splits"][u"val"].toInt());
    QCOMPARE(splits.at(Split::Test), statistics[u"splits"][u"test"].toInt());
}

void TestRealImport::manifestsOfGroundTruth_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("awscats") << u"awscats"_s;
    QTest::newRow("cigars") << u"cigars_manifest"_s;
}

void TestRealImport::manifestsOfGroundTruth()
{
    QFETCH(const QString, name);
    const QJsonObject statistics = readObject(dataFolder(name) + u"/stats.json"_s);
    if (statistics.isEmpty())
        QSKIP("the shared data sets are not here");
    OpenProject project;
    const auto report =
        importDataset(*project.store,
                      {.images = {dataFolder(name) + u"/images"_s},
                       .annotationsPath = dataFolder(name) + u"/annotations/output.manifest"_s});
    QVERIFY(report);
    QCOMPARE(report->imagesAdded, statistics[u"labelled"].toInt());
    QCOMPARE(report->boxesAdded, statistics[u"boxes"].toInt());
    QCOMPARE(report->boxesRefused, 0);
    QCOMPARE(report->boxesRepaired, 0);
    QCOMPARE(project.imagesInState(ImageState::ConfirmedEmpty), statistics[u"empty"].toInt());
    for (const auto& [label, count] : project.boxesPerLabel())
        QCOMPARE(count, statistics[u"per_class"][label].toInt());
}

void TestRealImport::theInputOfAGroundTruthJob()
{
    const QString folder = dataFolder(u"awscats"_s);
    if (!QDir(folder).exists())
        QSKIP("the shared data sets are not here");
    OpenProject project;
    const auto report = importDataset(*project.store,
                                      {.images = {folder + u"/images"_s},
                                       .annotationsPath = folder + u"/annotations/input.manifest"_s,
                                       .emptyIsConfirmed = true});
    QVERIFY(report);
    QCOMPARE(report->imagesAdded, 10);
    QCOMPARE(report->boxesAdded, 0);
    QCOMPARE(project.imagesInState(ImageState::Unseen), 10);

    // What came out of it, beside it in the same folder.
    OpenProject both;
    const auto all = importDataset(
        *both.store,
        {.images = {folder + u"/images"_s}, .annotationsPath = folder + u"/annotations"_s});
    QVERIFY(all);
    QCOMPARE(all->imagesAdded, 10);
    QCOMPARE(all->boxesAdded, 4);
    QCOMPARE(both.imagesInState(ImageState::Unseen), 6);
    QCOMPARE(both.imagesInState(ImageState::ConfirmedEmpty), 1);
}

void TestRealImport::createMlFilesOfThreeSplits()
{
    const QString folder = dataFolder(u"anpr_createml"_s);
    const QJsonObject statistics = readObject(folder + u"/stats.json"_s);
    if (statistics.isEmpty())
        QSKIP("the shared data sets are not here");
    OpenProject project;
    const auto report = importDataset(
        *project.store,
        {.images = {folder + u"/images"_s}, .annotationsPath = folder + u"/annotations"_s});
    QVERIFY(report);
    QCOMPARE(report->imagesAdded, statistics[u"images"].toInt());
    QCOMPARE(report->boxesAdded, statistics[u"boxes"].toInt());
    QCOMPARE(report->boxesRefused, 0);
    QCOMPARE(report->boxesRepaired, 0);
    for (const auto& [label, count] : project.boxesPerLabel())
        QCOMPARE(count, statistics[u"per_class"][label].toInt());
    const auto splits = project.imagesPerSplit();
    QCOMPARE(splits.at(Split::Train), 245);
    QCOMPARE(splits.at(Split::Validation), 70);
    QCOMPARE(splits.at(Split::Test), 35);
}

void TestRealImport::labelMeShapesOfEveryKind()
{
    const QString folder = dataFolder(u"labelme_examples"_s);
    const QJsonObject statistics = readObject(folder + u"/stats.json"_s);
    if (statistics.isEmpty())
        QSKIP("the shared data sets are not here");
    OpenProject project;
    const auto report = importDataset(
        *project.store,
        {.images = {folder + u"/images"_s}, .annotationsPath = folder + u"/annotations"_s});
    QVERIFY(report);
    // Only the point is refused; the two boxes that reach over the border are cut.
    QCOMPARE(report->imagesAdded, statistics[u"images"].toInt());
    QCOMPARE(report->boxesAdded, statistics[u"boxes"].toInt() - 1);
    QCOMPARE(report->boxesRefused, 1);
    QCOMPARE(report->boxesRepaired, 2);
    const auto told = [&](const QString& code) {
        return std::count_if(report->problems.begin(), report->problems.end(),
                             [&](const ImportProblem& problem) { return problem.code == code; });
    };
    QCOMPARE(told(u"ERROR_BOUNDING_BOX_TOO_SMALL"_s), 1);
    QCOMPARE(told(u"BOX_OUTSIDE_IMAGE"_s), 2);
    QCOMPARE(told(u"IMAGE_MISSING"_s), 0);
    auto counts = project.boxesPerLabel();
    QVERIFY(!counts.contains(u"point"_s));
    for (const auto& [label, count] : counts)
        QCOMPARE(count, statistics[u"per_class"][label].toInt());
    const std::vector<ImageRecord> images = project.store->images().value();
    for (const ImageRecord& image : images) {
        if (image.path.endsWith(u"classification_0001.jpg"))
            QCOMPARE(image.tags, QStringList{u"cat"_s});
    }
}

QTEST_GUILESS_MAIN(TestRealImport)
#include "tst_realimport.moc"
