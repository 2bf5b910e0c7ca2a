// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/datasetextras.h"
#include "core/exchange/import/datasetimporter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/core/exchange/exportedproject.h"
#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Imports images of `files` by a COCO file that begins with `keys`, each with a comma behind it.
Result<ImportReport> importWithKeys(ProjectStore& store, const ForeignFiles& files,
                                    const QByteArray& keys,
                                    const QByteArray& images = cocoImage(1, "a.png"),
                                    bool dryRun = false)
{
    files.write(u"keys.json"_s, '{' + keys + cocoFile(images, {}).sliced(1));
    return importDataset(store,
                         {.images = {files.images()},
                          .annotationsPath = files.path(u"keys.json"_s),
                          .dryRun = dryRun});
}

} // namespace

/// What files say beside images and boxes, from several imports.
class TestImportedExtras : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void licensesOfSeveralFilesArePutTogether();
    void licensesThatAreCountedInTextsGetNumbers();
    void aFileThatSaysNothingTakesNothingAway();
    void whatFilesSayTogetherIsBounded();
    void licensesComeBeforeOtherKeys();
    void lostLabelsMakeRoom();
    void detailsAloneAreReasonToImport();
    void detailsThatCannotBeKeptAreTold();
};

void TestImportedExtras::licensesOfSeveralFilesArePutTogether()
{
    ForeignFiles files;
    for (const char* name : {"a.png", "b.png", "c.png"})
        files.writeImage(u"images/"_s + QLatin1String(name), {100, 80}, name[0]);
    const QByteArray first = R"({"info": {"year": 2017}, "licenses": [{"id": 1, "name": "A"},
        {"id": 2, "name": "B"}], "version": 1, )"
        + cocoFile(cocoImage(1, "a.png", ", \"license\": 1"), {}).sliced(1);
    // Another program counts the same license otherwise, and knows one more.
    const QByteArray second = R"({"info": {"year": 2020}, "licenses": [{"id": 1, "name": "B"},
        {"id": 2, "name": "C"}], )"
        + cocoFile(cocoImage(2, "b.png", ", \"license\": 2") + ','
                       + cocoImage(3, "c.png", ", \"license\": 1"),
                   {})
              .sliced(1);
    const QJsonObject expected{{u"info"_s, QJsonObject{{u"year"_s, 2020}}},
                               {u"licenses"_s,
                                QJsonArray{QJsonObject{{u"id"_s, 1}, {u"name"_s, u"A"_s}},
                                           QJsonObject{{u"id"_s, 2}, {u"name"_s, u"B"_s}},
                                           QJsonObject{{u"id"_s, 3}, {u"name"_s, u"C"_s}}}},
                               {u"version"_s, 1}};
    files.write(u"coco1.json"_s, first);
    files.write(u"coco2.json"_s, second);
    const auto licenseOf = [](TemporaryProject& project, const QString& name) {
        return imageOf(project, name).extras[u"license"].toInt();
    };
    // One after another, the second twice; and both at once.
    for (const QStringList& paths :
         {QStringList{u"coco1.json"_s, u"coco2.json"_s, u"coco2.json"_s}, QStringList{u""_s}}) {
        TemporaryProject project;
        for (const QString& path : paths) {
            valueOf(importDataset(project.store(),
                                  {.format = ExchangeFormat::Coco,
                                   .images = {files.images()},
                                   .annotationsPath = files.path(path)}));
        }
        QCOMPARE(valueOf(project.store().datasetExtras()).file, expected);
        QCOMPARE(licenseOf(project, u"a.png"_s), 1);
        QCOMPARE(licenseOf(project, u"b.png"_s), 3);
        QCOMPARE(licenseOf(project, u"c.png"_s), 2);
    }
}

void TestImportedExtras::licensesThatAreCountedInTextsGetNumbers()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s, {100, 80}, 1);
    files.writeImage(u"images/b.png"_s, {100, 80}, 2);
    TemporaryProject project;
    valueOf(importWithKeys(project.store(), files, R"("licenses": [{"id": "1", "name": "A"}], )",
                           cocoImage(1, "a.png", R"(, "license": "1")")));
    valueOf(importWithKeys(project.store(), files, R"("licenses": [{"id": "1", "name": "B"}], )",
                           cocoImage(2, "b.png", R"(, "license": "1")")));
    const QJsonArray expected{QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"A"_s}},
                              QJsonObject{{u"id"_s, 2}, {u"name"_s, u"B"_s}}};
    QCOMPARE(valueOf(project.store().datasetExtras()).file.value(u"licenses").toArray(), expected);
    QCOMPARE(imageOf(project, u"a.png"_s).extras.value(u"license"), QJsonValue(u"1"_s));
    QCOMPARE(imageOf(project, u"b.png"_s).extras.value(u"license"), QJsonValue(2));
}

void TestImportedExtras::aFileThatSaysNothingTakesNothingAway()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    valueOf(importWithKeys(project.store(), files,
                           R"("info": {"year": 2017}, "licenses": [{"id": 1, "name": "A"}],
                              "version": 1.5, "note": "n", )"));
    const DatasetExtras kept = valueOf(project.store().datasetExtras());
    QCOMPARE(kept.file.size(), 4);
    for (const char* keys :
         {R"("info": null, "licenses": null, "version": null, "note": null, )",
          R"("info": {}, "licenses": {}, "version": {}, "note": "", )",
          R"("info": [], "licenses": [], "version": "", "note": [], )", R"("licenses": "A", )"}) {
        valueOf(importWithKeys(project.store(), files, keys));
        QVERIFY2(valueOf(project.store().datasetExtras()) == kept, keys);
    }
}

void TestImportedExtras::whatFilesSayTogetherIsBounded()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    const auto importWith = [&](const QByteArray& key) {
        const QByteArray text = '"' + QByteArray(mostExtrasBytes / 2, 'x') + '"';
        QByteArray coco = cocoFile(cocoImage(1, "a.png"), {});
        coco.replace("\"cat\"}", "\"cat\", \"" + key + "\": " + text + '}');
        files.write(u"coco.json"_s, "{\"" + key + "\": " + text + ", " + coco.sliced(1));
        return valueOf(importDataset(
            project.store(),
            {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
    };
    QVERIFY(!hasProblem(importWith("one"), "FILE_DETAILS_NOT_KEPT"));
    const DatasetExtras kept = valueOf(project.store().datasetExtras());
    QCOMPARE(kept.file.keys(), QStringList{u"one"_s});
    QCOMPARE(kept.labels.size(), 1);
    QVERIFY(hasProblem(importWith("two"), "FILE_DETAILS_NOT_KEPT"));
    QVERIFY(valueOf(project.store().datasetExtras()) == kept);
    QVERIFY(!hasProblem(importWith("one"), "FILE_DETAILS_NOT_KEPT"));
}

void TestImportedExtras::licensesComeBeforeOtherKeys()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s, {100, 80}, 1);
    files.writeImage(u"images/b.png"_s, {100, 80}, 2);
    const QByteArray text = '"' + QByteArray(mostExtrasBytes / 5 * 3, 'x') + "\", ";
    TemporaryProject project;
    valueOf(importWithKeys(project.store(), files,
                           R"("licenses": [{"id": 1, "name": "A"}], "one": )" + text,
                           cocoImage(1, "a.png", R"(, "license": 1)")));
    const auto second = valueOf(importWithKeys(
        project.store(), files, R"("licenses": [{"id": 1, "name": "B"}], "two": )" + text,
        cocoImage(2, "b.png", R"(, "license": 1)")));
    QVERIFY(hasProblem(second, "FILE_DETAILS_NOT_KEPT"));
    const QJsonObject kept = valueOf(project.store().datasetExtras()).file;
    QCOMPARE(kept.keys(), (QStringList{u"licenses"_s, u"one"_s}));
    QCOMPARE(kept.value(u"licenses").toArray(),
             (QJsonArray{QJsonObject{{u"id"_s, 1}, {u"name"_s, u"A"_s}},
                         QJsonObject{{u"id"_s, 2}, {u"name"_s, u"B"_s}}}));
    QCOMPARE(imageOf(project, u"b.png"_s).extras.value(u"license"), QJsonValue(2));
}

/// An import may be undone and done again often.
void TestImportedExtras::lostLabelsMakeRoom()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    const QByteArray text = '"' + QByteArray(mostExtrasBytes / 2, 'x') + '"';
    QByteArray coco = cocoFile(cocoImage(1, "a.png"), {});
    coco.replace("\"cat\"}", "\"cat\", \"more\": " + text + '}');
    files.write(u"coco.json"_s, coco);
    TemporaryProject project;
    for (int i = 0; i < 3; ++i) {
        const auto report = valueOf(importDataset(
            project.store(),
            {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)}));
        QVERIFY(!hasProblem(report, "CATEGORY_DETAILS_NOT_KEPT"));
        const auto labels = valueOf(project.store().labels());
        QCOMPARE(labels.size(), std::size_t(2));
        QCOMPARE(labels[0].name, u"cat"_s);
        const DatasetExtras extras = valueOf(project.store().datasetExtras());
        QCOMPARE(extras.labels.size(), 1);
        QCOMPARE(extras.labels.value(labels[0].id).keys(), QStringList{u"more"_s});
        QVERIFY(valueOf(project.store().undo(std::nullopt)).has_value());
    }
}

/// As an export that lacks a list of licenses advises.
void TestImportedExtras::detailsAloneAreReasonToImport()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    QVERIFY(!valueOf(importWithKeys(project.store(), files, {})).areDetailsNew);
    const QByteArray keys = R"("licenses": [{"id": 1, "name": "A"}], )";
    const auto importAgain = [&](bool dryRun) {
        return valueOf(importWithKeys(project.store(), files, keys, cocoImage(1, "a.png"), dryRun));
    };
    const auto checked = importAgain(true);
    QCOMPARE(checked.imagesUpdated, 0);
    QVERIFY(checked.areDetailsNew);
    QCOMPARE(valueOf(project.store().datasetExtras()), DatasetExtras());
    QVERIFY(importAgain(false).areDetailsNew);
    QVERIFY(valueOf(project.store().datasetExtras()).file.contains(u"licenses"));
    QVERIFY(!importAgain(true).areDetailsNew);
}

void TestImportedExtras::detailsThatCannotBeKeptAreTold()
{
    ForeignFiles files;
    files.writeImage(u"images/a.png"_s);
    TemporaryProject project;
    valueOf(importWithKeys(project.store(), files, {}));
    project.close();
    const auto file = valueOf(ProjectFile::open(project.path(), ProjectAccess::ReadOnly));
    const auto store = valueOf(file->connect());
    QVERIFY(!hasProblem(valueOf(importWithKeys(*store, files, {})), "FILE_DETAILS_NOT_KEPT"));
    const auto report = valueOf(importWithKeys(*store, files, R"("info": {"year": 2017}, )"));
    QVERIFY(hasProblem(report, "FILE_DETAILS_NOT_KEPT"));
}

QTEST_GUILESS_MAIN(TestImportedExtras)
#include "tst_importedextras.moc"
