// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QTest>

#include <functional>
#include <sys/mount.h>

#include "tests/support/fulldisk.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

using Write = std::function<Result<void>(ProjectStore&)>;

Result<void> outcome(const auto& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

/// A small file system of its own; not mounted where that is not allowed.
class SmallDisk
{
public:
    explicit SmallDisk(const QByteArray& options)
        : m_isMounted(mount("none", m_folder.path().toLocal8Bit().constData(), "tmpfs", 0,
                            options.constData())
                      == 0)
    { }
    ~SmallDisk()
    {
        if (m_isMounted) {
            umount(m_folder.path().toLocal8Bit().constData());
        }
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSoAndLosesNothing_data();
    void saysSoAndLosesNothing();
    void createsNoHalfProject();
    void copiesWholeOrNotAtAll();
    void fillsARealDisk();
};

void TestFullDisk::saysSoAndLosesNothing_data()
{
    QTest::addColumn<Write>("write");
    QTest::newRow("apply") << Write([](ProjectStore& store) {
        return outcome(
            store.apply({QStringLiteral("Add"),
                         {},
                         {LabelChange{{}, makeLabel(LabelId(50), QStringLiteral("new"))}}}));
    });
    QTest::newRow("undo") << Write([](ProjectStore& store) { return outcome(store.undo({})); });
    QTest::newRow("reserve") << Write(
        [](ProjectStore& store) { return outcome(store.reserveImageIds(5)); });
    QTest::newRow("model") << Write([](ProjectStore& store) {
        return outcome(store.addModel({ModelId(0)}, QByteArray(3 << 20, 'w')));
    });
    QTest::newRow("thumbnails") << Write([](ProjectStore& store) {
        return store.keepThumbnails({{ImageId(1), "hash", 256, QByteArray(200000, 'p')}});
    });
    QTest::newRow("run") << Write(
        [](ProjectStore& store) { return outcome(store.beginRun({RunId(0)})); });
}

void TestFullDisk::saysSoAndLosesNothing()
{
    QFETCH(Write, write);
    TemporaryProject project;
    project.addLabel(QStringLiteral("cell"));
    const auto images = project.addImages(10);
    {
        const FullDisk full;
        const auto result = write(project.store());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QCOMPARE(valueOf(project.store().images()).size(), images.size());
        QCOMPARE(valueOf(project.store().labels()).size(), size_t{1});
    }
    mustWork(write(project.store()));
    project.close();
    project.open();
    QCOMPARE(valueOf(project.store().labels()).front().name, QStringLiteral("cell"));
}

void TestFullDisk::createsNoHalfProject()
{
    const QTemporaryDir folder;
    const FullDisk full;
    const auto file = ProjectFile::create(folder.filePath(QStringLiteral("x.boxwright")));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::DiskFull);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestFullDisk::copiesWholeOrNotAtAll()
{
    TemporaryProject project;
    project.addImages(500);
    const QTemporaryDir folder;
    {
        const FullDisk full(20000);
        const auto copied =
            project.file().saveCopy(folder.filePath(QStringLiteral("copy.boxwright")));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::DiskFull);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestFullDisk::fillsARealDisk()
{
    const SmallDisk disk("size=1m");
    if (!disk.isMounted()) {
        QSKIP("cannot mount a small file system here");
    }
    auto file = valueOf(ProjectFile::create(disk.path() + QStringLiteral("/p.boxwright")));
    auto store = valueOf(file->connect());
    int added = 0;
    Error error;
    while (error.message.isEmpty()) {
        const auto result = store->apply(
            {QStringLiteral("Import"),
             {},
             {ImageChange{{},
                          makeImage(ImageId(added + 1),
                                    QString(200, QLatin1Char('x')) + QString::number(added))}}});
        if (result) {
            ++added;
        } else {
            error = result.error();
        }
    }
    QCOMPARE(error.code, ErrorCode::DiskFull);
    QVERIFY(added > 5);
    QCOMPARE(static_cast<int>(valueOf(store->images()).size()), added);
    store.reset();
    file.reset();
    file = valueOf(
        ProjectFile::open(disk.path() + QStringLiteral("/p.boxwright"), ProjectAccess::ReadOnly));
    QCOMPARE(static_cast<int>(valueOf(valueOf(file->connect())->images()).size()), added);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
