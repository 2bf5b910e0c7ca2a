// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/zipwriter.h"
#include "core/exchange/import/datasetimporter.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// An archive beside the files, which hold them under the same names, after `prefix`.
QString packed(const ForeignFiles& files, const QStringList& names, const QString& prefix = {})
{
    std::vector<ArchivedFile> archived;
    for (const QString& name : names)
        archived.push_back({prefix + name, files.path(name)});
    const QString zip = files.path(u"set.zip"_s);
    valueOf(writeArchive(zip, archived));
    return zip;
}

QString vocArchive(const ForeignFiles& files)
{
    files.writeImage(u"images/a.png"_s);
    files.writeImage(u"images/b.png"_s, {100, 80}, 9);
    files.write(u"labels/a.xml"_s, vocFile("a.png", vocObject("cat", "10", "20", "30", "40")));
    files.write(u"labels/b.xml"_s, vocFile("b.png", vocObject("dog", "1", "2", "3", "4")));
    files.write(u"labels/c.xml"_s, vocFile("absent.png", vocObject("dog", "1", "2", "3", "4")));
    return packed(files,
                  {u"images/a.png"_s, u"images/b.png"_s, u"labels/a.xml"_s, u"labels/b.xml"_s,
                   u"labels/c.xml"_s},
                  u"Sätze/"_s);
}

QString cocoArchive(const ForeignFiles& files)
{
    files.writeImage(u"images/a.png"_s);
    files.writeImage(u"images/b.png"_s, {100, 80}, 9);
    files.write(
        u"coco.json"_s,
        cocoFile(cocoImage(1, "a.png") + ',' + cocoImage(2, "b.png"),
                 cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ',' + cocoBox(2, 2, 8, "[5, 6, 7, 8]")));
    return packed(files, {u"images/a.png"_s, u"images/b.png"_s, u"coco.json"_s});
}

} // namespace

class TestArchivedImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void vocIsImportedOnce();
    void cocoIsImportedOnceHoweverItIsNamed();
    void problemsNameFilesInTheArchive();
    void annotationsAloneLeaveTheImagesWhereTheyAre();
    void foldersAndArchivesMix();
    void aDryRunLeavesNothing();
    void damageAndCancellingImportNothing();
    void aTemporaryFolderInTheProjectsIsStillTemporary();
    void archivesInArchivesStayClosed();

private:
    QTemporaryDir m_temporary; ///< where everything temporary of the import lies
    QByteArray m_previous;
};

void TestArchivedImport::init()
{
    m_previous = qgetenv("TMPDIR");
}

void TestArchivedImport::cleanup()
{
    if (m_previous.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_previous);
    QVERIFY(QDir(m_temporary.path()).isEmpty());
}

void TestArchivedImport::vocIsImportedOnce()
{
    ForeignFiles files;
    TemporaryProject project;
    const ImportRequest request{.images = {vocArchive(files)}};
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    const auto first = valueOf(importDataset(project.store(), request));
    QCOMPARE(first.imagesAdded, 2);
    QCOMPARE(first.boxesAdded, 2);
    QVERIFY2(hasProblem(first, "ARCHIVE_COPIED"), problemCodes(first));
    QVERIFY(areSaid(first.problems));
    QCOMPARE(boxesOf(project, u"a.png"_s).front().box, (BoundingBox{10, 20, 20, 20}));
    const ImageRecord image = imageOf(project, u"b.png"_s);
    QCOMPARE(image.path, u"images/images/b.png"_s);
    QVERIFY(QFile::exists(project.folder() + u'/' + image.path));

    const auto again = valueOf(importDataset(project.store(), request));
    QCOMPARE(again.imagesAdded + again.imagesUpdated + again.boxesAdded + again.labelsAdded, 0);
    QCOMPARE(historyLength(project), 1);
    QCOMPARE(QDir(project.folder() + u"/images/images"_s).entryList(QDir::Files).size(), 2);
    QCOMPARE(valueOf(project.store().imports()).front().source, request.images.first());
}

void TestArchivedImport::cocoIsImportedOnceHoweverItIsNamed()
{
    ForeignFiles files;
    TemporaryProject project;
    const QString zip = cocoArchive(files);
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    const auto first = valueOf(importDataset(project.store(), {.annotationsPath = zip}));
    QCOMPARE(first.imagesAdded, 2);
    QCOMPARE(first.boxesAdded, 2);
    QVERIFY(hasProblem(first, "ARCHIVE_COPIED"));
    for (const ImportRequest& request :
         {ImportRequest{.images = {zip}}, ImportRequest{.images = {zip}, .annotationsPath = zip}}) {
        const auto again = valueOf(importDataset(project.store(), request));
        QCOMPARE(again.imagesAdded + again.imagesUpdated + again.boxesAdded, 0);
        QCOMPARE(historyLength(project), 1);
    }
}

void TestArchivedImport::problemsNameFilesInTheArchive()
{
    ForeignFiles files;
    TemporaryProject project;
    const QString zip = vocArchive(files);
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    const auto report = valueOf(importDataset(project.store(), {.images = {zip}}));
    bool isNamed = false;
    for (const ImportProblem& problem : report.problems) {
        isNamed = isNamed
            || (problem.code == u"IMAGE_MISSING" && problem.file == u"set.zip/Sätze/labels/c.xml");
        for (const QString& text : {problem.file, problem.message, problem.action})
            QVERIFY2(!text.contains(m_temporary.path()), qPrintable(text));
    }
    QVERIFY(isNamed);
    // An error that ends the import speaks of the archive too.
    const auto failed = importDataset(
        project.store(), {.format = ExchangeFormat::Coco, .images = {zip}, .annotationsPath = zip});
    QVERIFY(!failed.isOk());
    QVERIFY2(!failed.error().message.contains(m_temporary.path()),
             qPrintable(failed.error().message));
}

void TestArchivedImport::annotationsAloneLeaveTheImagesWhereTheyAre()
{
    ForeignFiles files;
    TemporaryProject project;
    cocoArchive(files);
    const QString zip = packed(files, {u"coco.json"_s});
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    const auto report = valueOf(
        importDataset(project.store(), {.images = {files.images()}, .annotationsPath = zip}));
    QCOMPARE(report.boxesAdded, 2);
    QVERIFY(!hasProblem(report, "ARCHIVE_COPIED"));
    QCOMPARE(project.store().absoluteImagePath(imageOf(project, u"a.png"_s)),
             files.path(u"images/a.png"_s));
}

void TestArchivedImport::foldersAndArchivesMix()
{
    ForeignFiles files;
    files.writeImage(u"folder/c.png"_s, {100, 80}, 50);
    TemporaryProject project;
    const ImportRequest request{.format = ExchangeFormat::Folder,
                                .images = {files.path(u"folder"_s), cocoArchive(files)}};
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    QCOMPARE(valueOf(importDataset(project.store(), request)).imagesAdded, 3);
    QCOMPARE(imageOf(project, u"a.png"_s).path, u"images/images/a.png"_s);
    QCOMPARE(project.store().absoluteImagePath(imageOf(project, u"c.png"_s)),
             files.path(u"folder/c.png"_s));
    QCOMPARE(valueOf(importDataset(project.store(), request)).imagesAdded, 0);
}

void TestArchivedImport::aDryRunLeavesNothing()
{
    ForeignFiles files;
    TemporaryProject project;
    const QString zip = cocoArchive(files);
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    const auto report = valueOf(importDataset(project.store(), {.images = {zip}, .dryRun = true}));
    QCOMPARE(report.imagesAdded, 2);
    QCOMPARE(report.boxesAdded, 2);
    QCOMPARE(historyLength(project), 0);
    QVERIFY(!QFile::exists(project.folder() + u"/images"_s));
}

void TestArchivedImport::damageAndCancellingImportNothing()
{
    ForeignFiles files;
    TemporaryProject project;
    const QString zip = cocoArchive(files);
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(importDataset(project.store(), {.images = {zip}}, {}, stop.get_token()).error().code,
             ErrorCode::Cancelled);
    for (const ImportPhase phase :
         {ImportPhase::Unpacking, ImportPhase::Reading, ImportPhase::LookingAtImages,
          ImportPhase::Planning, ImportPhase::Copying, ImportPhase::Storing}) {
        std::stop_source later;
        const auto stopLater = [&](ImportPhase now, int, int) {
            if (now == phase)
                later.request_stop();
        };
        QCOMPARE(importDataset(project.store(), {.images = {zip}}, stopLater, later.get_token())
                     .error()
                     .code,
                 ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(project.folder() + u"/images"_s));
    }
    QVERIFY(QFile::resize(zip, QFile(zip).size() - 5));
    const auto damaged = importDataset(project.store(), {.images = {zip}});
    QCOMPARE(damaged.error().code, ErrorCode::Damaged);
    QVERIFY(damaged.error().message.contains(u"set.zip"));
    QCOMPARE(historyLength(project), 0);
    QVERIFY(!QFile::exists(project.folder() + u"/images"_s));
}

void TestArchivedImport::aTemporaryFolderInTheProjectsIsStillTemporary()
{
    ForeignFiles files;
    TemporaryProject project;
    const QString zip = cocoArchive(files);
    QVERIFY(QDir(project.folder()).mkdir(u"tmp"_s));
    qputenv("TMPDIR", QFile::encodeName(project.folder() + u"/tmp"_s));
    valueOf(importDataset(project.store(), {.images = {zip}}));
    const ImageRecord image = imageOf(project, u"a.png"_s);
    QCOMPARE(image.path, u"images/images/a.png"_s);
    QVERIFY(QFile::exists(project.folder() + u'/' + image.path));
    QVERIFY(QDir(project.folder() + u"/tmp"_s).isEmpty());
}

void TestArchivedImport::archivesInArchivesStayClosed()
{
    ForeignFiles files;
    TemporaryProject project;
    const QString inner = cocoArchive(files);
    QVERIFY(QFile::copy(inner, files.path(u"inner.zip"_s)));
    files.writeImage(u"c.png"_s, {100, 80}, 50);
    const QString zip = packed(files, {u"inner.zip"_s, u"c.png"_s});
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    QCOMPARE(valueOf(importDataset(project.store(), {.images = {zip}})).imagesAdded, 1);
}

QTEST_GUILESS_MAIN(TestArchivedImport)
#include "tst_archivedimport.moc"
