// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"
#include "core/exchange/relink/imagechanges.h"
#include "core/image/imagedecoder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;
using Outcome = RelinkMatch::Outcome;

/// Image files that are edited after they were imported.
class TestImageChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImportKnowsItsFiles();
    void aTouchedFileIsReadOnceAndSilent();
    void anEditedFileIsFound();
    void whatIsNoImageAnyMoreCannotBeTaken();
    void missingFilesAndThoseWithoutAHashAreLeftOut();
    void takingFitsTheBoxesAndIsOneStep();
    void aStopIsCancelled();
};

namespace {

/// A project of three imported images of 100 x 80.
struct Imported
{
    Imported()
    {
        for (const QString& name : {u"a.png"_s, u"b.png"_s, u"c.png"_s})
            files.writeImage(u"images/"_s + name, {100, 80}, int(name.at(0).unicode()));
        valueOf(importDataset(project.store(), {.images = {files.images()}}));
    }
    QString path(const QString& name) const { return files.path(u"images/"_s + name); }
    std::vector<ImageRecord> images() { return valueOf(project.store().images()); }
    RelinkPlan changes() { return valueOf(changedImages(project.store(), images())); }
    void touch(const QString& name, const QDateTime& time) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
    KnownFile known(const QString& name)
    {
        return valueOf(project.store().knownFiles())
            .value(imageOf(project, name).id, KnownFile{ImageId(0), {}, {}});
    }

    ForeignFiles files;
    TemporaryProject project;
};

const QDateTime kLongAgo = QDateTime::fromSecsSinceEpoch(1'000'000'000, Qt::UTC);

} // namespace

void TestImageChanges::anImportKnowsItsFiles()
{
    Imported imported;
    const auto known = valueOf(imported.project.store().knownFiles());
    QCOMPARE(known.size(), 3);
    QCOMPARE(imported.known(u"a.png"_s).contentHash, valueOf(hashFile(imported.path(u"a.png"_s))));
    QCOMPARE(imported.known(u"a.png"_s).stamp.bytes, QFileInfo(imported.path(u"a.png"_s)).size());
    QVERIFY(imported.changes().matches.empty());
}

void TestImageChanges::aTouchedFileIsReadOnceAndSilent()
{
    Imported imported;
    imported.touch(u"b.png"_s, kLongAgo);
    QVERIFY(imported.changes().matches.empty());
    QCOMPARE(imported.known(u"b.png"_s).stamp.modified, qint64(1'000'000'000'000));
}

void TestImageChanges::anEditedFileIsFound()
{
    Imported imported;
    imported.files.writeImage(u"images/b.png"_s, {60, 40}, 7);
    imported.touch(u"b.png"_s, kLongAgo);
    for (int look = 0; look < 2; ++look) { // the second time without reading it
        const RelinkPlan plan = imported.changes();
        QCOMPARE(plan.matches.size(), size_t(1));
        QCOMPARE(plan.matches.front().image.id, imageOf(imported.project, u"b.png"_s).id);
        QCOMPARE(plan.matches.front().outcome, Outcome::Changed);
        QCOMPARE(plan.matches.front().size, QSize(60, 40));
        QCOMPARE(plan.matches.front().contentHash, valueOf(hashFile(imported.path(u"b.png"_s))));
    }
}

void TestImageChanges::whatIsNoImageAnyMoreCannotBeTaken()
{
    Imported imported;
    imported.files.write(u"images/c.png"_s, "no image");
    imported.touch(u"c.png"_s, kLongAgo);
    const RelinkPlan plan = imported.changes();
    QCOMPARE(plan.matches.size(), size_t(1));
    QCOMPARE(plan.matches.front().outcome, Outcome::Unreadable);
    QCOMPARE(plan.taken(true), 0);
}

void TestImageChanges::missingFilesAndThoseWithoutAHashAreLeftOut()
{
    Imported imported;
    QVERIFY(QFile::remove(imported.path(u"a.png"_s)));
    std::vector<ImageRecord> images = imported.images();
    images[1].contentHash.clear();
    imported.files.writeImage(u"images/b.png"_s, {60, 40}, 7);
    QVERIFY(valueOf(changedImages(imported.project.store(), images)).matches.empty());
}

void TestImageChanges::takingFitsTheBoxesAndIsOneStep()
{
    Imported imported;
    TemporaryProject& project = imported.project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const ImageId image = imageOf(project, u"b.png"_s).id;
    project.addBox(image, cat, {10, 10, 70, 20}); // beyond the border of 60
    project.addBox(image, cat, {70, 50, 10, 10}); // outside
    imported.files.writeImage(u"images/b.png"_s, {60, 40}, 7);
    imported.touch(u"b.png"_s, kLongAgo);
    const int steps = historyLength(project);
    valueOf(project.store().apply(takeChangesOperation(
        imported.changes(), {{image, valueOf(project.store().annotations(image))}})));
    QCOMPARE(historyLength(project), steps + 1);
    QCOMPARE(imageOf(project, u"b.png"_s).size, QSize(60, 40));
    const auto boxes = boxesOf(project, u"b.png"_s);
    QCOMPARE(boxes.size(), size_t(1));
    QCOMPARE(boxes.front().box.width, 50.0);
    QVERIFY(imported.changes().matches.empty());
    QVERIFY(valueOf(project.store().undo({})));
    QCOMPARE(boxesOf(project, u"b.png"_s).size(), size_t(2));
    QCOMPARE(imported.changes().matches.size(), size_t(1)); // the file is as it was
}

void TestImageChanges::aStopIsCancelled()
{
    Imported imported;
    std::stop_source stop;
    stop.request_stop();
    const auto plan = changedImages(imported.project.store(), imported.images(), stop.get_token());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestImageChanges)
#include "tst_imagechanges.moc"
