// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/capture.h"
#include "core/image/imagedecoder.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <map>

#include "tests/core/health/drawnpictures.h"
#include "tests/core/health/photograph.h"
#include "tests/fuzz/fuzzing.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// The corpus of the coverage-guided target, tests/fuzz/libfuzzer/corpus/exif, by file. It is made
/// by this.
std::map<QString, QByteArray> corpus()
{
    return {{u"photograph"_s, exifOf({.fraction = "25", .orientation = 6})},
            {u"nothing"_s, exifOf({.maker = {}, .model = {}, .time = {}})},
            {u"nosuchtime"_s, exifOf({.time = "0000:00:00 00:00:00"})},
            // The other order of bytes: one entry, the orientation 6.
            {u"bigendian"_s,
             QByteArray::fromHex("4d4d002a00000008"
                                 "0001"
                                 "011200030000000100060000"
                                 "00000000")}};
}

} // namespace

class TestFuzzExif : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The decoders of Qt tell each damage; here there are thousands.
        QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    }
    void theCorpusIsMadeHere();
    void goodOnesAreRead();
    void damagedOnesAreAnswered();
};

void TestFuzzExif::theCorpusIsMadeHere()
{
    const QDir folder(
        QDir::cleanPath(QStringLiteral(BOXWRIGHT_TEST_DATA "/../fuzz/libfuzzer/corpus/exif")));
    const auto made = corpus();
    QCOMPARE(folder.entryList(QDir::Files).size(), qsizetype(made.size()));
    for (const auto& [name, bytes] : made) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QCOMPARE(file.readAll().toHex(), bytes.toHex());
    }
}

void TestFuzzExif::goodOnesAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.jpg"_s);
    const QByteArray jpeg = encoded(drawnPicture(1), "JPEG");
    const auto write = [&](const QString& name) {
        QFile file(path);
        const QByteArray bytes = withExif(jpeg, corpus().at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"photograph"_s));
    QCOMPARE(valueOf(readImageHeader(path)).orientation, 6);
    QCOMPARE(readCapture(path)->camera, u"Maker Model 7"_s);
    QVERIFY(write(u"bigendian"_s));
    QCOMPARE(valueOf(readImageHeader(path)).orientation, 6);
    QVERIFY(!readCapture(path));
}

void TestFuzzExif::damagedOnesAreAnswered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.jpg"_s);
    const QByteArray jpeg = encoded(drawnPicture(1, {32, 24}), "JPEG");
    const auto made = corpus();
    std::vector<QByteArray> seeds;
    seeds.reserve(made.size());
    for (const auto& [name, bytes] : made)
        seeds.push_back(bytes);
    const std::vector<QByteArray> words{"II*",
                                        "MM",
                                        "\x87\x69",
                                        "\x69\x87",
                                        "2024:05:01",
                                        QByteArray(4, '\xff'),
                                        QByteArray(4, '\0')};
    QVERIFY(fuzz("exif", seeds, words, [&](const QByteArray& tiff) {
        QFile file(path);
        const QByteArray bytes = withExif(jpeg, tiff);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        // The pixels are good, whatever the EXIF says.
        const Result<ImageHeader> header = readImageHeader(path);
        const std::optional<Capture> capture = readCapture(path);
        return header && header->orientation >= 1 && header->orientation <= 8
            && (!capture || capture->camera == capture->camera.trimmed());
    }));
}

QTEST_GUILESS_MAIN(TestFuzzExif)
#include "tst_fuzzexif.moc"
