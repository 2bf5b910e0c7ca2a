// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/projectpack.h"
#include "core/archive/zipreader.h"
#include "core/archive/zipwriter.h"
#include "core/exchange/relink/imagerelink.h"
#include "core/image/imagedecoder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

#include "tests/support/foreignfiles.h"
#include "tests/support/fulldisk.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// A project with real image files, in its folder and in another one.
class Fixture
{
public:
    /// `path` is relative to the project, or the other folder's when it is absolute.
    ImageId addImage(const QString& path)
    {
        const QString name = u"shade%1.png"_s.arg(++m_shade);
        m_pictures.writeImage(name, {100, 80}, m_shade);
        const QString target = QDir(project.folder()).absoluteFilePath(path);
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(m_pictures.path(name), target))
            qFatal("cannot copy");
        const ImageId id = valueOf(project.store().reserveImageIds(1));
        ImageRecord record = makeImage(id, QDir(project.folder()).relativeFilePath(target));
        record.contentHash = valueOf(hashFile(target));
        record.size = QSize(100, 80);
        valueOf(project.store().apply({u"Add"_s, {}, {ImageChange{{}, record}}}));
        return id;
    }

    Result<PackedProject> pack(const std::stop_token& stop = {})
    {
        return packProject(
            project.path(), [this](const QString& copy) { return project.file().saveCopy(copy); },
            zip(), {}, stop);
    }

    std::vector<ImageRecord> images() { return valueOf(project.store().images()); }
    QString elsewhere(const QString& name) const { return m_elsewhere.filePath(name); }
    QString zip() const { return m_elsewhere.filePath(u"pack.zip"_s); }
    /// Nothing was written, and nothing lies beside it.
    bool isNothingWritten() const
    {
        return !QFileInfo::exists(zip()) && !QFileInfo::exists(zip() + u".part"_s);
    }

    TemporaryProject project{u"Über Maß.boxwright"_s};

private:
    QTemporaryDir m_elsewhere;
    ForeignFiles m_pictures;
    int m_shade = 0;
};

/// A project after it was unpacked in a place of its own, without that it came from.
class Unpacked
{
public:
    explicit Unpacked(const QString& zip)
        : project(valueOf(unpackProject(zip, m_folder.filePath(u"new"_s))))
        , m_file(valueOf(ProjectFile::open(project.path, ProjectAccess::ReadOnly)))
        , store(valueOf(m_file->connect()))
    { }

    std::vector<ImageRecord> images() const { return valueOf(store->images()); }
    std::vector<ImageRecord> missing() const { return missingImages(images(), m_file->folder()); }

private:
    QTemporaryDir m_folder;

public:
    UnpackedProject project;

private:
    std::unique_ptr<ProjectFile> m_file;

public:
    std::unique_ptr<ProjectStore> store;
};

/// Each image that is found holds what it held.
bool areContentsSame(const Unpacked& unpacked)
{
    const auto images = unpacked.images();
    return std::all_of(images.begin(), images.end(), [&](const ImageRecord& image) {
        return valueOf(hashFile(unpacked.store->absoluteImagePath(image))) == image.contentHash;
    });
}

} // namespace

class TestProjectPack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsUnpackedIsTheSame();
    void imagesOfOtherFoldersComeAlong();
    void namesSurviveEveryUnpacker();
    void removedImagesStayRelative();
    void missingImagesAreTold();
    void cancellingWritesNothing();
    void cancellingMeansTheCopyToo();
    void aFullDiskWritesNothing();
    void neverOverTheProjectItself();
    void onlyPackedProjectsAreUnpacked_data();
    void onlyPackedProjectsAreUnpacked();

private:
    std::unique_ptr<Fixture> m_fixture;
};

void TestProjectPack::init()
{
    m_fixture = std::make_unique<Fixture>();
}

void TestProjectPack::whatIsUnpackedIsTheSame()
{
    TemporaryProject& project = m_fixture->project;
    const LabelId label = project.addLabel(u"cell"_s);
    const ImageId image = m_fixture->addImage(u"bilder/ä ☃.png"_s);
    m_fixture->addImage(u"b.png"_s);
    project.addBox(image, label, {1.25, 2, 30, 40});
    project.addBox(image, label, {0.1, 0.2, 0.3, 50});
    ProjectStore& store = project.store();
    const RunId run = valueOf(store.beginRun({RunId(0), u"night"_s}));
    mustWork(store.addEpoch(run, {.epoch = 1, .loss = 3.0}));
    mustWork(store.endRun(run, RunOutcome::Finished, {}));
    const QByteArray weights(100'000, 'w');
    const ModelId model = valueOf(store.addModel({ModelId(0), run, u"best"_s}, weights));
    const auto before = m_fixture->images();

    const auto packed = valueOf(m_fixture->pack()); // while it is open for writing
    QCOMPARE(packed.files, 3);
    QCOMPARE(packed.images, 2);
    QVERIFY(packed.missing.isEmpty());
    QCOMPARE(packed.bytes, QFileInfo(m_fixture->zip()).size());
    QCOMPARE(m_fixture->images(), before);
    QCOMPARE(valueOf(archivedFiles(m_fixture->zip())),
             (QStringList{u"bilder/ä ☃.png"_s, u"b.png"_s, u"Über Maß.boxwright"_s}));

    const Unpacked unpacked(m_fixture->zip());
    QVERIFY(unpacked.project.path.endsWith(u"/new/Über Maß.boxwright"));
    QCOMPARE(unpacked.project.files, 3);
    QCOMPARE(unpacked.images(), before);
    QVERIFY(unpacked.missing().empty());
    QVERIFY(areContentsSame(unpacked));
    QCOMPARE(valueOf(unpacked.store->allAnnotations()), valueOf(store.allAnnotations()));
    QCOMPARE(valueOf(unpacked.store->runs()).front().epochs.size(), std::size_t(1));
    QCOMPARE(valueOf(unpacked.store->runs()).front().outcome, RunOutcome::Finished);
    QCOMPARE(valueOf(unpacked.store->modelWeights(model)), weights);
    QCOMPARE(valueOf(unpacked.store->history(std::nullopt)).size(),
             valueOf(store.history(std::nullopt)).size());
}

void TestProjectPack::imagesOfOtherFoldersComeAlong()
{
    m_fixture->addImage(m_fixture->elsewhere(u"one/a.png"_s));
    m_fixture->addImage(m_fixture->elsewhere(u"two/a.png"_s));
    m_fixture->addImage(u"images/a.png"_s); // it was there first, so it keeps its name
    m_fixture->addImage(m_fixture->elsewhere(u"b.png"_s));
    const auto before = m_fixture->images();
    QVERIFY(before.front().path.startsWith(u"../"));
    QCOMPARE(valueOf(m_fixture->pack()).files, 5);
    QCOMPARE(m_fixture->images(), before);
    const Unpacked unpacked(m_fixture->zip());
    QStringList paths;
    for (const ImageRecord& image : unpacked.images())
        paths.append(image.path);
    QCOMPARE(paths,
             (QStringList{u"images/a (2).png"_s, u"images/a (3).png"_s, u"images/a.png"_s,
                          u"images/b.png"_s}));
    QVERIFY(areContentsSame(unpacked));
}

void TestProjectPack::namesSurviveEveryUnpacker()
{
    m_fixture->addImage(u"a\u0308.png"_s); // the accent for itself, as macOS writes it
    m_fixture->addImage(u"ä.png"_s);
    m_fixture->addImage(u"back\\slash.png"_s);
    QCOMPARE(valueOf(m_fixture->pack()).files, 4);
    const Unpacked unpacked(m_fixture->zip());
    QVERIFY(unpacked.missing().empty());
    QVERIFY(areContentsSame(unpacked));
}

void TestProjectPack::removedImagesStayRelative()
{
    m_fixture->addImage(u"a.png"_s);
    m_fixture->addImage(u"b.png"_s);
    const ImageRecord removed = m_fixture->images().front();
    valueOf(m_fixture->project.store().apply({u"Remove"_s, {}, {ImageChange{removed, {}}}}));
    QCOMPARE(valueOf(m_fixture->pack()).files, 2);
    const QTemporaryDir folder;
    const auto project = valueOf(unpackProject(m_fixture->zip(), folder.path()));
    const auto file = valueOf(ProjectFile::open(project.path, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    QVERIFY(valueOf(store->undo(std::nullopt)).has_value());
    QCOMPARE(valueOf(store->images()).front(), removed);
}

void TestProjectPack::missingImagesAreTold()
{
    m_fixture->addImage(u"a.png"_s);
    m_fixture->addImage(m_fixture->elsewhere(u"b.png"_s));
    m_fixture->addImage(u"c.png"_s);
    QVERIFY(QFile::remove(m_fixture->project.folder() + u"/a.png"_s));
    QVERIFY(QFile::remove(m_fixture->elsewhere(u"b.png"_s)));
    const auto before = m_fixture->images();
    const auto packed = valueOf(m_fixture->pack());
    QCOMPARE(packed.files, 2);
    QCOMPARE(packed.images, 3);
    QCOMPARE(packed.missing, (QStringList{before[0].path, before[1].path}));
    const Unpacked unpacked(m_fixture->zip());
    const auto missing = unpacked.missing();
    QCOMPARE(missing.size(), std::size_t(2));
    QCOMPARE(missing[0].path, u"a.png"_s);
    QCOMPARE(missing[1].path, u"images/b.png"_s); // never outside of the folder
}

void TestProjectPack::cancellingWritesNothing()
{
    m_fixture->addImage(u"a.png"_s);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(m_fixture->pack(stop.get_token()).error().code, ErrorCode::Cancelled);
    QVERIFY(m_fixture->isNothingWritten());
}

void TestProjectPack::cancellingMeansTheCopyToo()
{
    std::stop_source stop;
    const auto packed = packProject(
        m_fixture->project.path(),
        [&stop](const QString&) -> Result<void> {
            stop.request_stop(); // while it is made; nothing of it is read
            return {};
        },
        m_fixture->zip(), {}, stop.get_token());
    QVERIFY(!packed);
    QCOMPARE(packed.error().code, ErrorCode::Cancelled);
    QVERIFY(m_fixture->isNothingWritten());
}

void TestProjectPack::aFullDiskWritesNothing()
{
    // Larger than the disk by itself, and not to be made smaller; the project still has room.
    constexpr int kBytes = 6 << 20;
    m_fixture->addImage(u"a.png"_s);
    QByteArray noise(kBytes, Qt::Uninitialized);
    std::mt19937 random(7);
    for (char& byte : noise)
        byte = char(random());
    QFile file(m_fixture->project.folder() + u"/a.png"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(noise), kBytes);
    file.close();
    auto packed = Result<PackedProject>(PackedProject());
    {
        const FullDisk full(kBytes / 2);
        packed = m_fixture->pack();
    }
    QVERIFY(!packed.isOk());
    QCOMPARE(packed.error().code, ErrorCode::DiskFull);
    QVERIFY(m_fixture->isNothingWritten());
}

void TestProjectPack::neverOverTheProjectItself()
{
    const QString path = m_fixture->project.path();
    const auto packed = packProject(
        path, [this](const QString& copy) { return m_fixture->project.file().saveCopy(copy); },
        path);
    QCOMPARE(packed.error().code, ErrorCode::InvalidArgument);
}

void TestProjectPack::onlyPackedProjectsAreUnpacked_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << QStringList{u"a.png"_s};
    QTest::newRow("two") << QStringList{u"a.boxwright"_s, u"b.boxwright"_s};
    QTest::newRow("not at the top") << QStringList{u"folder/a.boxwright"_s};
}

void TestProjectPack::onlyPackedProjectsAreUnpacked()
{
    QFETCH(const QStringList, names);
    ForeignFiles files;
    files.write(u"content"_s, "content");
    std::vector<ArchivedFile> archived;
    for (const QString& name : names)
        archived.push_back({name, files.path(u"content"_s)});
    const QString zip = files.path(u"set.zip"_s);
    valueOf(writeArchive(zip, archived));
    const auto unpacked = unpackProject(zip, files.path(u"out"_s));
    QCOMPARE(unpacked.error().code, ErrorCode::InvalidFormat);
    QVERIFY(!QFileInfo::exists(files.path(u"out"_s)));
}

QTEST_GUILESS_MAIN(TestProjectPack)
#include "tst_projectpack.moc"
