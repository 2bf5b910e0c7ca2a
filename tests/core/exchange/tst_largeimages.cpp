// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTest>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// Images that are read block by block: what ends a file may lie across two blocks.
class TestLargeImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEndIsFoundWhereverItLies_data();
    void theEndIsFoundWhereverItLies();
};

namespace {

constexpr qsizetype kBlockBytes = 256 * 1024;

QByteArray encoded(const char* format)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

/// A JPEG of that length: the rest are comments, which hold the end marker too.
QByteArray jpegOfLength(qsizetype length)
{
    const QByteArray small = encoded("jpeg");
    QByteArray comments;
    for (qsizetype left = length - small.size(); left > 0;) {
        constexpr qsizetype kHead = 4; // marker and length
        qsizetype size = qMin<qsizetype>(left, 60000);
        if (left - size > 0 && left - size < kHead)
            size -= kHead;
        const qsizetype counted = size - 2;
        comments += "\xff\xfe";
        comments += char(counted >> 8);
        comments += char(counted & 0xff);
        comments += QByteArray("\xff\xd9").repeated(size).left(size - kHead);
        left -= size;
    }
    return small.left(2) + comments + small.mid(2);
}

/// A PNG of that length, with bytes after its data that nobody reads.
QByteArray pngWithEndAt(qsizetype end)
{
    const QByteArray small = encoded("png");
    const qsizetype lastChunk = small.size() - 12; // length, IEND, check sum
    // A private chunk of zeros, whose check sum readers do not need.
    const qsizetype size = end - small.size() - 12;
    QByteArray chunk(4, '\0');
    for (int i = 0; i < 4; ++i)
        chunk[i] = char((size >> (24 - 8 * i)) & 0xff);
    chunk += "prVt" + QByteArray(size + 4, '\0');
    return small.left(lastChunk) + chunk + small.mid(lastChunk);
}

} // namespace

void TestLargeImages::theEndIsFoundWhereverItLies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (int more : {0, 1, 2, 3}) {
        QTest::addRow("jpeg, %d bytes over a block", more)
            << u"a.jpg"_s << jpegOfLength(kBlockBytes + more);
        // IEND and four bytes of check sum
        QTest::addRow("png, name %d bytes over a block", more)
            << u"a.png"_s << pngWithEndAt(kBlockBytes + more + 4);
    }
}

void TestLargeImages::theEndIsFoundWhereverItLies()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const bool isJpeg = name.endsWith(u"jpg");
    ForeignFiles files;
    files.write(u"whole/"_s + name, bytes);
    files.write(u"cut/"_s + name, bytes.chopped(isJpeg ? 1 : 8));
    TemporaryProject project;
    const auto whole = valueOf(importDataset(
        project.store(), {.format = ExchangeFormat::Folder, .images = {files.path(u"whole"_s)}}));
    QCOMPARE(whole.imagesAdded, 1);
    QVERIFY2(whole.problems.empty(), problemCodes(whole).constData());
    QCOMPARE(imageOf(project, name).contentHash,
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    const auto cut = valueOf(importDataset(
        project.store(), {.format = ExchangeFormat::Folder, .images = {files.path(u"cut"_s)}}));
    QVERIFY2(hasProblem(cut, isJpeg ? "IMAGE_CUT_OFF" : "ERROR_INVALID_IMAGE"),
             problemCodes(cut).constData());
}

QTEST_GUILESS_MAIN(TestLargeImages)
#include "tst_largeimages.moc"
