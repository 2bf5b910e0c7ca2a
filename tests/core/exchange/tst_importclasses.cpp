// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"
#include "core/exchange/import/importreport.h"

#include <QTest>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Two images: two cats and a dog on the one, a dog on the other, and a cat without an area.
void writeSet(const ForeignFiles& files)
{
    files.writeImage(u"images/a.png"_s);
    files.writeImage(u"images/b.png"_s, {100, 80}, 9);
    files.write(u"coco.json"_s,
                cocoFile(cocoImage(1, "a.png") + ',' + cocoImage(2, "b.png"),
                         cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 1, 3, "[11, 2, 30, 4]")
                             + ',' + cocoBox(3, 1, 8, "[21, 2, 3, 4]") + ','
                             + cocoBox(4, 2, 8, "[1, 2, 3, 4]") + ','
                             + cocoBox(5, 2, 3, "[5, 5, 0, 0]")));
}

ImportRequest requestFor(const ForeignFiles& files)
{
    return {.images = {files.images()}, .annotationsPath = files.path(u"coco.json"_s)};
}

} // namespace

/// What an import tells of the classes of the files, and the tags that folders give.
class TestImportClasses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyClassIsToldWithItsBoxes();
    void classesOfOneTargetAreMerged();
    void boxesThatAreHereAlreadyAreCountedToo();
    void theKeptReportSaysTheSame();
    void foldersGiveTags();
    void theImagesFolderItselfGivesNone();
};

void TestImportClasses::everyClassIsToldWithItsBoxes()
{
    const ForeignFiles files;
    writeSet(files);
    TemporaryProject project;
    ImportRequest request = requestFor(files);
    request.dryRun = true;
    const auto report = valueOf(importDataset(project.store(), request));
    QCOMPARE(report.format, ExchangeFormat::Coco);
    // The box without an area is refused and not counted.
    const std::vector<ImportedClass> expected{{u"cat"_s, u"cat"_s, 2}, {u"dog"_s, u"dog"_s, 2}};
    QCOMPARE(report.classes, expected);
    QVERIFY(labelNames(project).isEmpty());
}

void TestImportClasses::classesOfOneTargetAreMerged()
{
    const ForeignFiles files;
    writeSet(files);
    TemporaryProject project;
    const LabelId pet = project.addLabel(u"pet"_s);
    ImportRequest request = requestFor(files);
    request.labelMapping = {{u"cat"_s, u"pet"_s}, {u"dog"_s, u"pet"_s}};
    const auto report = valueOf(importDataset(project.store(), request));
    const std::vector<ImportedClass> expected{{u"cat"_s, u"pet"_s, 2}, {u"dog"_s, u"pet"_s, 2}};
    QCOMPARE(report.classes, expected);
    QCOMPARE(report.labelsAdded, 0);
    QCOMPARE(labelNames(project), QStringList{u"pet"_s});
    const std::vector<Annotation> boxes = boxesOf(project, u"a.png"_s);
    QCOMPARE(boxes.size(), size_t(3));
    for (const Annotation& box : boxes)
        QCOMPARE(box.label, pet);
}

void TestImportClasses::boxesThatAreHereAlreadyAreCountedToo()
{
    const ForeignFiles files;
    writeSet(files);
    TemporaryProject project;
    const auto first = valueOf(importDataset(project.store(), requestFor(files)));
    const auto again = valueOf(importDataset(project.store(), requestFor(files)));
    QCOMPARE(again.boxesAdded, 0);
    QCOMPARE(again.classes, first.classes);
}

void TestImportClasses::theKeptReportSaysTheSame()
{
    const ForeignFiles files;
    writeSet(files);
    TemporaryProject project;
    ImportRequest request = requestFor(files);
    request.labelMapping = {{u"cat"_s, u"feline"_s}};
    const auto report = valueOf(importDataset(project.store(), request));
    const auto imports = valueOf(project.store().imports());
    QCOMPARE(imports.size(), size_t(1));
    QCOMPARE(imports.front().format, exchangeFormatName(ExchangeFormat::Coco));
    QVERIFY(valueOf(project.store().importReport(ImportId(4711))).isEmpty());
    const ImportReport kept =
        importReportFromJson(valueOf(project.store().importReport(imports.front().id)));
    QCOMPARE(kept.format, ExchangeFormat::Coco);
    QCOMPARE(kept.classes, report.classes);
    QCOMPARE(kept.classes.front().target, u"feline"_s);
    QCOMPARE(kept.problems.size(), report.problems.size());
}

void TestImportClasses::foldersGiveTags()
{
    const ForeignFiles files;
    files.writeImage(u"images/night/a.png"_s);
    files.writeImage(u"images/north/fog/b.png"_s, {100, 80}, 9);
    files.writeImage(u"images/c.png"_s, {100, 80}, 17);
    TemporaryProject project;
    const ImportRequest request{
        .format = ExchangeFormat::Folder, .images = {files.images()}, .tagsFromFolders = true};
    QCOMPARE(valueOf(importDataset(project.store(), request)).imagesAdded, 3);
    QCOMPARE(imageOf(project, u"a.png"_s).tags, QStringList{u"night"_s});
    QCOMPARE(imageOf(project, u"b.png"_s).tags, QStringList{u"fog"_s});
    QCOMPARE(imageOf(project, u"c.png"_s).tags, QStringList());
    QCOMPARE(valueOf(importDataset(project.store(), request)).imagesUpdated, 0);
}

void TestImportClasses::theImagesFolderItselfGivesNone()
{
    const ForeignFiles files;
    files.writeImage(u"images/night/a.png"_s);
    TemporaryProject project;
    ImportRequest request{.format = ExchangeFormat::Folder,
                          .images = {files.path(u"images/night"_s)},
                          .tagsFromFolders = true};
    valueOf(importDataset(project.store(), request));
    QCOMPARE(imageOf(project, u"a.png"_s).tags, QStringList());
    // Asked for from the folder above, the image that is here gets its tag.
    request.images = {files.images()};
    QCOMPARE(valueOf(importDataset(project.store(), request)).imagesUpdated, 1);
    QCOMPARE(imageOf(project, u"a.png"_s).tags, QStringList{u"night"_s});
    request.tagsFromFolders = false;
    QCOMPARE(valueOf(importDataset(project.store(), request)).imagesUpdated, 0);
}

QTEST_GUILESS_MAIN(TestImportClasses)
#include "tst_importclasses.moc"
