// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagedecoder.h"

#include <QBuffer>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace boxwright;
using namespace Qt::StringLiterals;

/// Damaged files of every format: an answer each time, never a crash.
class TestImageDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        // The decoders of Qt tell each damage; here there are thousands.
        QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    }
    void survivesCuts_data() { addFormats(); }
    void survivesCuts();
    void survivesFlippedBytes_data() { addFormats(); }
    void survivesFlippedBytes();

private:
    static void addFormats()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char* format : {"jpeg", "png", "bmp", "tiff", "webp"})
            QTest::newRow(format) << QByteArray(format);
    }

    /// Small, with an EXIF block where the format is JPEG.
    static QByteArray picture(const QByteArray& format)
    {
        QImage image(24, 16, QImage::Format_RGB32);
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 24; ++x)
                image.setPixel(x, y, qRgb(10 * x, 15 * y, 5 * (x + y)));
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, format.constData()))
            return {};
        const QByteArray exif =
            QByteArray::fromHex("ffe100224578696600004d4d002a000000080001011200030000000100060000"
                                "00000000");
        const QByteArray& bytes = buffer.data();
        return format == "jpeg" ? bytes.left(2) + exif + bytes.mid(2) : bytes;
    }

    /// Reads a file of these bytes in both ways; false when an answer makes no sense.
    bool isAnswered(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(u"picture"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        const auto header = readImageHeader(path);
        if (!header && header.error().message.isEmpty())
            return false;
        // A flipped byte may promise a huge picture, which is not worth the time here.
        if (!header || qint64(header->size.width()) * header->size.height() > 1'000'000)
            return true;
        const auto decoded = decodeImage(path);
        return decoded ? decoded->image.size() == header->size : !decoded.error().message.isEmpty();
    }

    QTemporaryDir m_folder;
};

void TestImageDamage::survivesCuts()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = picture(format);
    QVERIFY(!whole.isEmpty() && isAnswered(whole));
    const qsizetype step = qMax<qsizetype>(1, whole.size() / 100);
    for (qsizetype length = 0; length < whole.size(); length += step)
        QVERIFY2(isAnswered(whole.left(length)), qPrintable(QString::number(length)));
}

void TestImageDamage::survivesFlippedBytes()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = picture(format);
    std::mt19937 random(9);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = whole;
        // The first bytes decide most, so half of the flips fall there.
        const qsizetype end = round % 2 == 0 ? qMin<qsizetype>(120, bytes.size()) : bytes.size();
        for (int i = 0; i < 2; ++i)
            bytes[qsizetype(random() % end)] = char(random());
        QVERIFY2(isAnswered(bytes), qPrintable(QString::number(round)));
    }
}

QTEST_GUILESS_MAIN(TestImageDamage)
#include "tst_imagedamage.moc"
