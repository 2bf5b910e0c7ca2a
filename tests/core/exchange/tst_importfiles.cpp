// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <algorithm>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// What exactly is added when files and folders are named.
class TestImportFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeFilesAddThree();
    void filesAndFoldersAddTogetherAndOnce();
    void severalFoldersKeepTheirAnnotations();
    void aFileThatNoAnnotationNamesIsAdded();
    void copiesOfFoldersKeepApart();
    void aRenamedCopyGivesItsBoxesToTheImage();
    void copiesOfOneSetAreNoOneElse();
    void ofCopiesOfOneSetTheOneThatWasCopiedIsKnown();
    void copiesOfOneSetThatNothingTellsApartAreTold();
    void oneThatIsMissingIsAnError();
};

namespace {

QStringList imagePaths(TemporaryProject& project)
{
    QStringList names;
    for (const ImageRecord& image : valueOf(project.store().images()))
        names << image.path.section(u'/', -2);
    return names;
}

/// Two files of the same bytes with boxes of their own: that of a.png starts at 1, of b.png at 2.
void writeTwins(const ForeignFiles& files)
{
    files.writeImage(u"set/a.png"_s, {100, 80}, 1);
    files.writeImage(u"set/b.png"_s, {100, 80}, 1);
    files.write(u"set/a.xml"_s, vocFile("a.png", vocObject("cat", "1", "2", "30", "40")));
    files.write(u"set/b.xml"_s, vocFile("b.png", vocObject("cat", "2", "2", "30", "40")));
}

} // namespace

void TestImportFiles::threeFilesAddThree()
{
    ForeignFiles files;
    for (const QString& name : {u"1.png"_s, u"2.png"_s, u"3.png"_s, u"4.png"_s, u"deep/5.png"_s})
        files.writeImage(u"photos/"_s + name);
    files.write(u"photos/1.xml"_s, vocFile("1.png", vocObject("cat", "10", "20", "30", "40")));
    TemporaryProject project;
    const auto report = valueOf(
        importDataset(project.store(),
                      {.images = {files.path(u"photos/1.png"_s), files.path(u"photos/2.png"_s),
                                  files.path(u"photos/4.png"_s), files.path(u"photos/2.png"_s)}}));
    QCOMPARE(report.imagesAdded, 3);
    QCOMPARE(imagePaths(project),
             (QStringList{u"photos/1.png"_s, u"photos/2.png"_s, u"photos/4.png"_s}));
}

void TestImportFiles::filesAndFoldersAddTogetherAndOnce()
{
    ForeignFiles files;
    files.writeImage(u"a/in.png"_s);
    files.writeImage(u"a/deep/in.png"_s);
    files.writeImage(u"b/single.png"_s);
    files.writeImage(u"b/left out.png"_s);
    files.write(u"b/notes.txt"_s, "no image");
    TemporaryProject project;
    const auto report = valueOf(importDataset(
        project.store(),
        {.images = {files.path(u"b/single.png"_s), files.path(u"a"_s), files.path(u"a/in.png"_s),
                    files.path(u"a/deep"_s), files.path(u"b/notes.txt"_s)}}));
    QCOMPARE(report.imagesAdded, 3);
    QCOMPARE(imagePaths(project),
             (QStringList{u"deep/in.png"_s, u"a/in.png"_s, u"b/single.png"_s}));
}

void TestImportFiles::severalFoldersKeepTheirAnnotations()
{
    ForeignFiles files;
    // The same name in both: each annotation belongs to the image beside it.
    for (const QString& folder : {u"first"_s, u"second"_s}) {
        files.writeImage(folder + u"/1.png"_s, {100, 80}, folder == u"first" ? 1 : 2);
        files.write(
            folder + u"/1.xml"_s,
            vocFile("1.png", vocObject("cat", "10", "20", folder == u"first" ? "30" : "50", "40")));
    }
    TemporaryProject project;
    const auto report = valueOf(importDataset(
        project.store(), {.images = {files.path(u"first"_s), files.path(u"second"_s)}}));
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.boxesAdded, 2);
    QCOMPARE(boxesOf(project, u"first/1.png"_s).front().box.width, 20.0);
    QCOMPARE(boxesOf(project, u"second/1.png"_s).front().box.width, 40.0);
}

void TestImportFiles::aFileThatNoAnnotationNamesIsAdded()
{
    ForeignFiles files;
    files.writeImage(u"set/a.png"_s);
    files.write(u"set/coco.json"_s,
                cocoFile(cocoImage(1, "a.png"), cocoBox(1, 1, 3, "[1, 2, 3, 4]")));
    files.writeImage(u"photos/b.png"_s);
    TemporaryProject project;
    const auto report = valueOf(importDataset(
        project.store(), {.images = {files.path(u"set"_s), files.path(u"photos/b.png"_s)}}));
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(imageOf(project, u"b.png"_s).state, ImageState::Unseen);
}

void TestImportFiles::copiesOfFoldersKeepApart()
{
    ForeignFiles files;
    files.writeImage(u"a/1.png"_s, {100, 80}, 1);
    files.writeImage(u"b/1.png"_s, {100, 80}, 2);
    TemporaryProject project;
    valueOf(importDataset(
        project.store(), {.images = {files.path(u"a"_s), files.path(u"b"_s)}, .copyImages = true}));
    QCOMPARE(imagePaths(project), (QStringList{u"a/1.png"_s, u"b/1.png"_s}));
}

void TestImportFiles::aRenamedCopyGivesItsBoxesToTheImage()
{
    ForeignFiles files;
    files.writeImage(u"photos/first.png"_s, {100, 80}, 1);
    files.writeImage(u"photos/second.png"_s, {100, 80}, 2);
    files.writeImage(u"labelled/0001.png"_s, {100, 80}, 2);
    QFile copy(files.path(u"labelled/0001.png"_s));
    QVERIFY(copy.open(QIODevice::ReadWrite));
    QVERIFY(copy.setFileTime(QDateTime::fromMSecsSinceEpoch(0), QFileDevice::FileModificationTime));
    files.write(u"labelled/0001.xml"_s, vocFile("0001.png", vocObject("cat", "1", "2", "3", "4")));
    TemporaryProject project;
    valueOf(importDataset(project.store(), {.images = {files.path(u"photos"_s)}}));
    const ImportRequest labelled{.images = {files.path(u"labelled"_s)}};
    const auto report = valueOf(importDataset(project.store(), labelled));
    QCOMPARE(report.imagesAdded, 0);
    QCOMPARE(report.imagesUpdated, 1);
    QCOMPARE(boxesOf(project, u"second.png"_s).size(), std::size_t(1));
    const auto told = std::find_if(
        report.problems.begin(), report.problems.end(),
        [](const ImportProblem& problem) { return problem.code == "IMAGE_KNOWN_ELSEWHERE"_L1; });
    QVERIFY(told != report.problems.end());
    QVERIFY(told->message.contains(u"second.png"_s));
    QCOMPARE(valueOf(importDataset(project.store(), labelled)).imagesUpdated, 0);
    // The file of the project was not the one that was read.
    const auto known = valueOf(project.store().knownFiles());
    const auto second = known.constFind(imageOf(project, u"second.png"_s).id);
    QVERIFY(second != known.constEnd());
    QCOMPARE(second->stamp, *FileStamp::of(files.path(u"photos/second.png"_s)));
}

void TestImportFiles::copiesOfOneSetAreNoOneElse()
{
    ForeignFiles files;
    // Two of the set look the same, and one of them is in the project already.
    for (const QString& name : {u"a"_s, u"b"_s}) {
        files.writeImage(u"set/%1.png"_s.arg(name), {100, 80}, 1);
        files.write(u"set/%1.xml"_s.arg(name),
                    vocFile((name + u".png"_s).toLatin1(), vocObject("cat", "1", "2", "3", "4")));
    }
    TemporaryProject project;
    valueOf(importDataset(project.store(), {.images = {files.path(u"set/b.png"_s)}}));
    const auto report = valueOf(importDataset(project.store(), {.images = {files.path(u"set"_s)}}));
    QCOMPARE(report.imagesAdded, 1);
    QCOMPARE(boxesOf(project, u"a.png"_s).size(), std::size_t(1));
    QCOMPARE(boxesOf(project, u"b.png"_s).size(), std::size_t(1));
}

void TestImportFiles::ofCopiesOfOneSetTheOneThatWasCopiedIsKnown()
{
    for (const bool isCopying : {false, true}) {
        const ForeignFiles files;
        writeTwins(files);
        TemporaryProject project;
        // The second in alphabetical order is in the project by copying.
        valueOf(importDataset(project.store(),
                              {.images = {files.path(u"set/b.png"_s)}, .copyImages = true}));
        QCOMPARE(valueOf(project.store().images()).front().path, u"images/b.png"_s);
        const ImportRequest set{.images = {files.path(u"set"_s)}, .copyImages = isCopying};
        const auto report = valueOf(importDataset(project.store(), set));
        QCOMPARE(report.imagesAdded, 1);
        QVERIFY(!hasProblem(report, "IMAGE_AMBIGUOUS"));
        QCOMPARE(valueOf(project.store().images()).size(), std::size_t(2));
        QCOMPARE(boxesOf(project, u"a.png"_s).size(), std::size_t(1));
        QCOMPARE(boxesOf(project, u"a.png"_s).front().box.x, 1.0);
        QCOMPARE(boxesOf(project, u"images/b.png"_s).size(), std::size_t(1));
        QCOMPARE(boxesOf(project, u"images/b.png"_s).front().box.x, 2.0);
    }
}

void TestImportFiles::copiesOfOneSetThatNothingTellsApartAreTold()
{
    const ForeignFiles files;
    writeTwins(files);
    files.writeImage(u"photos/holiday.png"_s, {100, 80}, 1);
    TemporaryProject project;
    valueOf(
        importDataset(project.store(), {.images = {files.path(u"photos"_s)}, .copyImages = true}));
    const ImportRequest set{.images = {files.path(u"set"_s)}};
    const auto report = valueOf(importDataset(project.store(), set));
    QVERIFY(hasProblem(report, "IMAGE_AMBIGUOUS"));
    QCOMPARE(report.imagesAdded, 2);
    QVERIFY(boxesOf(project, u"holiday.png"_s).empty());
    QCOMPARE(boxesOf(project, u"a.png"_s).front().box.x, 1.0);
    QCOMPARE(boxesOf(project, u"b.png"_s).front().box.x, 2.0);
    const auto again = valueOf(importDataset(project.store(), set));
    QCOMPARE(again.imagesAdded + again.imagesUpdated, 0);
    QVERIFY(!hasProblem(again, "IMAGE_AMBIGUOUS"));
}

void TestImportFiles::oneThatIsMissingIsAnError()
{
    ForeignFiles files;
    files.writeImage(u"a/1.png"_s);
    TemporaryProject project;
    const auto report =
        importDataset(project.store(), {.images = {files.path(u"a"_s), files.path(u"gone.png"_s)}});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
    QVERIFY(report.error().message.contains(u"gone.png"_s));
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
