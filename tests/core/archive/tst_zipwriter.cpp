// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/zipreader.h"
#include "core/archive/zipwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QtEndian>

#include <memory>

#include "tests/support/foreignfiles.h"
#include "tests/support/fulldisk.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number at a place of the first local file header (APPNOTE 6.3.10, 4.3.7).
quint16 headerNumber(const QByteArray& archive, qsizetype place)
{
    return qFromLittleEndian<quint16>(archive.constData() + place);
}

} // namespace

class TestZipWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesFilesUnderTheirNames();
    void compressesOnlyWhatItShould();
    void replacesWhatWasThere();
    void leavesFilesOfOthers();
    void aMissingFileIsAnError();
    void cancellingWritesNothing();
    void aFullDiskIsSaid();
    void aFolderThatIsNotThereIsAnError();
    void neverWritesOverWhatItPacks();

private:
    QString zip() const { return m_files->path(u"out/set.zip"_s); }
    QString source(const QString& name) const { return m_files->path(name); }
    /// After a failure: the archive that was there is, and nothing lies beside it.
    bool isUntouched() const
    {
        return contentOf(zip()) == "before"
            && QDir(m_files->path(u"out"_s)).entryList(QDir::Files | QDir::Hidden)
            == QStringList{u"set.zip"_s};
    }

    std::unique_ptr<ForeignFiles> m_files;
};

void TestZipWriter::init()
{
    m_files = std::make_unique<ForeignFiles>();
    m_files->write(u"out/set.zip"_s, "before");
    m_files->write(u"a.txt"_s, "alpha");
    m_files->write(u"large.bin"_s, QByteArray(5 << 20, 'l'));
}

void TestZipWriter::writesFilesUnderTheirNames()
{
    m_files->write(u"nothing"_s, {});
    qint64 done = 0;
    const qint64 bytes = valueOf(writeArchive(zip(),
                                              {{u"Maß/ä ☃.txt"_s, source(u"a.txt"_s)},
                                               {u"large.bin"_s, source(u"large.bin"_s), true},
                                               {u"nothing"_s, source(u"nothing"_s)}},
                                              [&](qint64 doneNow, qint64 total) {
                                                  QVERIFY(doneNow > done);
                                                  QCOMPARE(total, (5 << 20) + 5);
                                                  done = doneNow;
                                              }));
    QCOMPARE(done, (5 << 20) + 5);
    QCOMPARE(QFileInfo(zip()).size(), bytes);
    QCOMPARE(headerNumber(contentOf(zip()), 6) & 0x0800, 0x0800); // the name is UTF-8
    const QString out = m_files->path(u"unpacked"_s);
    QCOMPARE(valueOf(extractArchive(zip(), out)).files,
             (QStringList{u"Maß/ä ☃.txt"_s, u"large.bin"_s, u"nothing"_s}));
    QCOMPARE(contentOf(out + u"/Maß/ä ☃.txt"_s), QByteArray("alpha"));
    QCOMPARE(contentOf(out + u"/large.bin"_s), contentOf(source(u"large.bin"_s)));
    QVERIFY(QFileInfo::exists(out + u"/nothing"_s));
}

void TestZipWriter::compressesOnlyWhatItShould()
{
    const ArchivedFile stored{u"large.bin"_s, source(u"large.bin"_s)};
    QVERIFY(valueOf(writeArchive(zip(), {stored})) > (5 << 20));
    QCOMPARE(headerNumber(contentOf(zip()), 8), 0); // stored
    ArchivedFile compressed = stored;
    compressed.isCompressed = true;
    QVERIFY(valueOf(writeArchive(zip(), {compressed})) < (5 << 20) / 100);
    QCOMPARE(headerNumber(contentOf(zip()), 8), 8); // deflated
}

void TestZipWriter::replacesWhatWasThere()
{
    valueOf(writeArchive(zip(), {{u"a.txt"_s, source(u"a.txt"_s)}}));
    QVERIFY(contentOf(zip()).startsWith("PK"));
}

void TestZipWriter::leavesFilesOfOthers()
{
    m_files->write(u"out/set.zip.part"_s, "mine");
    valueOf(writeArchive(zip(), {{u"a.txt"_s, source(u"a.txt"_s)}}));
    QVERIFY(contentOf(zip()).startsWith("PK"));
    QCOMPARE(contentOf(zip() + u".part"_s), QByteArray("mine"));
    QCOMPARE(QDir(m_files->path(u"out"_s)).entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"set.zip"_s, u"set.zip.part"_s}));
}

void TestZipWriter::aMissingFileIsAnError()
{
    const auto written = writeArchive(
        zip(), {{u"a.txt"_s, source(u"a.txt"_s)}, {u"b.txt"_s, source(u"absent.txt"_s)}});
    QCOMPARE(written.error().code, ErrorCode::NotReadable);
    QVERIFY(written.error().message.contains(u"absent.txt"));
    QVERIFY(isUntouched());
}

void TestZipWriter::cancellingWritesNothing()
{
    std::stop_source stop;
    const auto written = writeArchive(
        zip(), {{u"large.bin"_s, source(u"large.bin"_s)}},
        [&stop](qint64, qint64) { stop.request_stop(); }, stop.get_token());
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(isUntouched());
}

void TestZipWriter::aFullDiskIsSaid()
{
    // At once, and only when the last block is written.
    for (const QString& name : {u"large.bin"_s, u"a.txt"_s}) {
        auto written = Result<qint64>(0);
        {
            const FullDisk full(64);
            written = writeArchive(zip(), {{name, source(name)}});
        }
        QVERIFY(!written.isOk());
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(isUntouched());
    }
}

void TestZipWriter::aFolderThatIsNotThereIsAnError()
{
    const auto written =
        writeArchive(m_files->path(u"absent/set.zip"_s), {{u"a.txt"_s, source(u"a.txt"_s)}});
    QCOMPARE(written.error().code, ErrorCode::NotWritable);
}

void TestZipWriter::neverWritesOverWhatItPacks()
{
    const auto written = writeArchive(zip(), {{u"set.zip"_s, zip()}});
    QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
    QVERIFY(isUntouched());
}

QTEST_GUILESS_MAIN(TestZipWriter)
#include "tst_zipwriter.moc"
