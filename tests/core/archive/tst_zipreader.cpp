// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/zipreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>
#include <optional>

#include "tests/core/archive/testarchive.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestZipReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void unpacksFilesAndFolders();
    void unpacksTarGz();
    void unpacksZip64();
    void namesAreUnicode();
    void namesWithoutUnicodeAreCodePage437();
    void leavesOutWhatMacOsAdds();
    void refusesNamesThatLeadOutside_data();
    void refusesNamesThatLeadOutside();
    void refusesLinksAndDevices();
    void refusesANameThatIsThereTwice();
    void refusesBombs();
    void refusesWhatIsTooMuch();
    void damageIsAnError();
    void aPasswordIsAnError();
    void anEmptyArchiveIsAnError();
    void whatIsNoArchiveIsAnError();
    void aFolderThatHoldsSomethingStaysAsItIs();
    void cancellingLeavesNothing();
    void anEmptyFolderThatWasThereStays();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString zip() const { return path(u"set.zip"_s); }
    QString out() const { return path(u"out"_s); }
    QString unpacked(const QString& name) const { return out() + u'/' + name; }
    /// The code of the failure, which left nothing.
    std::optional<ErrorCode> failure(const QString& archive, const ArchiveLimits& limits = {}) const
    {
        const auto extracted = extractArchive(archive, out(), {}, {}, limits);
        if (extracted || QFileInfo::exists(out()) || extracted.error().message.isEmpty())
            return {};
        return extracted.error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestZipReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestZipReader::unpacksFilesAndFolders()
{
    const QByteArray large(700'000, 'l'); // more than one buffer
    writeZip(zip(),
             {{"set", {}, EntryType::Folder},
              {"set/a.txt", "alpha"},
              {"set/deep/./er/b.bin", large},
              {"nothing.txt", {}}});
    QVERIFY(isArchive(zip()));
    const QStringList names{u"set/a.txt"_s, u"set/deep/er/b.bin"_s, u"nothing.txt"_s};
    QCOMPARE(valueOf(archivedFiles(zip())), names);
    qint64 done = 0;
    qint64 total = 0;
    const auto extracted =
        valueOf(extractArchive(zip(), out(), [&](qint64 doneNow, qint64 totalNow) {
            QVERIFY(doneNow > done);
            done = doneNow;
            total = totalNow;
        }));
    QCOMPARE(extracted.files, names);
    QCOMPARE(extracted.bytes, 700'005);
    QCOMPARE(done, 700'005);
    QCOMPARE(total, 700'005);
    QCOMPARE(contentOf(unpacked(u"set/a.txt"_s)), QByteArray("alpha"));
    QCOMPARE(contentOf(unpacked(u"set/deep/er/b.bin"_s)), large);
    QCOMPARE(contentOf(unpacked(u"nothing.txt"_s)), QByteArray());
}

void TestZipReader::unpacksTarGz()
{
    const QString tar = path(u"set.tar.gz"_s);
    writeTarGz(tar, {{"set/a.txt", "alpha"}, {"b.txt", "beta"}});
    QVERIFY(isArchive(tar));
    QCOMPARE(valueOf(extractArchive(tar, out())).files, (QStringList{u"set/a.txt"_s, u"b.txt"_s}));
    QCOMPARE(contentOf(unpacked(u"b.txt"_s)), QByteArray("beta"));
    // A .gz of anything else is none, and by its name nobody would say so.
    QVERIFY(QFile::copy(tar, path(u"weights.gz"_s)));
    QVERIFY(!isArchive(path(u"weights.gz"_s)));
}

void TestZipReader::unpacksZip64()
{
    writeZip(zip(), {{"a.txt", "alpha"}}, "zip:zip64");
    valueOf(extractArchive(zip(), out()));
    QCOMPARE(contentOf(unpacked(u"a.txt"_s)), QByteArray("alpha"));
}

void TestZipReader::namesAreUnicode()
{
    writeZip(zip(), {{"Straße/☃.txt"}, {"a\xcc\x88.txt"}});
    // The second one was written with an accent of its own.
    QCOMPARE(valueOf(extractArchive(zip(), out())).files,
             (QStringList{u"Straße/☃.txt"_s, u"ä.txt"_s}));
    QVERIFY(QFileInfo::exists(unpacked(u"ä.txt"_s)));
    // As macOS writes it: UTF-8 that is not said to be.
    writeZip(path(u"mac.zip"_s), {{"QQ.txt"}});
    patchFile(path(u"mac.zip"_s), "QQ.txt", "ü.txt");
    QCOMPARE(valueOf(archivedFiles(path(u"mac.zip"_s))), QStringList{u"ü.txt"_s});
}

void TestZipReader::namesWithoutUnicodeAreCodePage437()
{
    writeZip(zip(), {{"Q1.txt"}, {"Q2.txt"}});
    patchFile(zip(), "Q1.txt", "\x81.txt2");
    patchFile(zip(), "Q2.txt", "\x84.txt2");
    // 0x81 and 0x84 in code page 437; as UTF-8 both would be the same replacement character.
    QCOMPARE(valueOf(extractArchive(zip(), out())).files, (QStringList{u"ü.txt2"_s, u"ä.txt2"_s}));
}

void TestZipReader::leavesOutWhatMacOsAdds()
{
    writeZip(zip(),
             {{"__MACOSX", {}, EntryType::Folder},
              {"__MACOSX/set/._a.jpg"},
              {"set/.DS_Store"},
              {".DS_Store"},
              {"set/a.jpg"}});
    QCOMPARE(valueOf(extractArchive(zip(), out())).files, QStringList{u"set/a.jpg"_s});
    QCOMPARE(QDir(out()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"set"_s});
}

void TestZipReader::refusesNamesThatLeadOutside_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("above") << QByteArray("../outside.txt");
    QTest::newRow("above, later") << QByteArray("a/../../outside.txt");
    QTest::newRow("inside in the end") << QByteArray("a/../outside.txt");
    QTest::newRow("absolute") << QByteArray("/tmp/outside.txt");
    QTest::newRow("drive") << QByteArray("C:/outside.txt");
    QTest::newRow("of Windows") << QByteArray("..\\outside.txt");
}

void TestZipReader::refusesNamesThatLeadOutside()
{
    QFETCH(const QByteArray, name);
    writeZip(zip(), {{"good.txt"}, {name}});
    QCOMPARE(failure(zip()), ErrorCode::InvalidFormat);
    QCOMPARE(archivedFiles(zip()).error().code, ErrorCode::InvalidFormat);
    QVERIFY(!QFileInfo::exists(path(u"outside.txt"_s)));
    const QString tar = path(u"set.tgz"_s);
    writeTarGz(tar, {{"good.txt"}, {name}});
    QCOMPARE(failure(tar), ErrorCode::InvalidFormat);
}

void TestZipReader::refusesLinksAndDevices()
{
    writeZip(zip(), {{"good.txt"}, {"link.txt", {}, EntryType::SymbolicLink}});
    QCOMPARE(failure(zip()), ErrorCode::InvalidFormat);
    const QString tar = path(u"set.tar.gz"_s);
    for (const EntryType type : {EntryType::SymbolicLink, EntryType::HardLink, EntryType::Pipe}) {
        writeTarGz(tar, {{"good.txt"}, {"bad.txt", {}, type}});
        QCOMPARE(failure(tar), ErrorCode::InvalidFormat);
    }
}

void TestZipReader::refusesANameThatIsThereTwice()
{
    writeZip(zip(), {{"a/b.txt", "one"}, {"a/./b.txt", "two"}});
    QCOMPARE(failure(zip()), ErrorCode::InvalidFormat);
    // Folders are named as often as one likes.
    writeZip(zip(), {{"a", {}, EntryType::Folder}, {"a", {}, EntryType::Folder}, {"a/b.txt"}});
    QCOMPARE(valueOf(extractArchive(zip(), out())).files, QStringList{u"a/b.txt"_s});
}

void TestZipReader::refusesBombs()
{
    writeZip(zip(), {{"zeros.bin", QByteArray(20 << 20, '\0')}});
    // Deflate shrinks zeros to about a thousandth.
    QVERIFY(QFileInfo(zip()).size() < (20 << 20) / 500);
    ArchiveLimits limits;
    limits.largeEntryBytes = 1 << 20;
    limits.ratio = 100;
    QCOMPARE(failure(zip(), limits), ErrorCode::InvalidFormat);
    limits.largeEntryBytes = 30 << 20;
    QCOMPARE(valueOf(extractArchive(zip(), out(), {}, {}, limits)).bytes, 20 << 20);
}

void TestZipReader::refusesWhatIsTooMuch()
{
    writeZip(zip(), {{"a.txt", QByteArray(600, 'a')}, {"b.txt", QByteArray(600, 'b')}});
    ArchiveLimits limits;
    limits.totalBytes = 1199;
    QCOMPARE(failure(zip(), limits), ErrorCode::InvalidFormat);
    limits.totalBytes = 1200;
    limits.entries = 1;
    QCOMPARE(failure(zip(), limits), ErrorCode::InvalidFormat);
    limits.entries = 2;
    limits.bytesLeftFree = std::numeric_limits<qint64>::max() / 2;
    const auto extracted = extractArchive(zip(), out(), {}, {}, limits);
    QCOMPARE(extracted.error().code, ErrorCode::DiskFull);
    QVERIFY(!QFileInfo::exists(out()));
    limits.bytesLeftFree = 0;
    QCOMPARE(valueOf(extractArchive(zip(), out(), {}, {}, limits)).bytes, 1200);
}

void TestZipReader::damageIsAnError()
{
    writeZip(zip(), {{"good.txt"}, {"a.txt", "abcdefgh"}}, "zip:compression=store");
    const QByteArray whole = contentOf(zip());
    patchFile(zip(), "cdef", "cXef"); // the check sum says so
    QCOMPARE(failure(zip()), ErrorCode::Damaged);
    for (const int length : {10, int(whole.size()) / 2, int(whole.size()) - 1}) {
        QFile file(zip());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.left(length));
        file.close();
        QVERIFY(isArchive(zip()));
        QCOMPARE(failure(zip()), ErrorCode::Damaged);
    }
}

void TestZipReader::aPasswordIsAnError()
{
    writeZip(zip(), {{"a.txt"}}, "zip:encryption=zipcrypt");
    QCOMPARE(failure(zip()), ErrorCode::Unsupported);
}

void TestZipReader::anEmptyArchiveIsAnError()
{
    QFile file(zip());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("PK\5\6") + QByteArray(18, '\0')); // APPNOTE 6.3.10, 4.3.16
    file.close();
    QVERIFY(isArchive(zip()));
    QCOMPARE(failure(zip()), ErrorCode::InvalidFormat);
    writeZip(zip(), {{"folder", {}, EntryType::Folder}});
    QCOMPARE(failure(zip()), ErrorCode::InvalidFormat);
}

void TestZipReader::whatIsNoArchiveIsAnError()
{
    QFile file(path(u"notes.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no archive at all");
    file.close();
    QVERIFY(!isArchive(file.fileName()));
    QCOMPARE(failure(file.fileName()), ErrorCode::Damaged);
    QVERIFY(!isArchive(path(u"absent.zip"_s)));
    QVERIFY(!isArchive(m_folder->path()));
    QVERIFY(!isArchive({}));
    QCOMPARE(failure(path(u"absent.zip"_s)), ErrorCode::NotReadable);
}

void TestZipReader::aFolderThatHoldsSomethingStaysAsItIs()
{
    QVERIFY(QDir().mkpath(out()));
    QFile file(unpacked(u".hidden"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    writeZip(zip(), {{"a.txt"}});
    QCOMPARE(extractArchive(zip(), out()).error().code, ErrorCode::AlreadyExists);
    QVERIFY(file.exists());
    QVERIFY(!QFileInfo::exists(unpacked(u"a.txt"_s)));
}

void TestZipReader::cancellingLeavesNothing()
{
    writeZip(zip(), {{"a/b/a.txt"}, {"b.txt"}});
    std::stop_source stop;
    const auto extracted = extractArchive(
        zip(), out(),
        [&](qint64, qint64) {
            QVERIFY(QFileInfo::exists(unpacked(u"a/b/a.txt"_s)));
            stop.request_stop();
        },
        stop.get_token());
    QCOMPARE(extracted.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(out()));
    QCOMPARE(archivedFiles(zip(), stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestZipReader::anEmptyFolderThatWasThereStays()
{
    QVERIFY(QDir().mkpath(out()));
    writeZip(zip(), {{"a/good.txt"}, {"a.txt", "abcdefgh"}}, "zip:compression=store");
    patchFile(zip(), "cdef", "cXef");
    QCOMPARE(extractArchive(zip(), out()).error().code, ErrorCode::Damaged);
    QVERIFY(QFileInfo(out()).isDir());
    QVERIFY(QDir(out()).isEmpty());
}

QTEST_GUILESS_MAIN(TestZipReader)
#include "tst_zipreader.moc"
