// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagedecoder.h"

#include <QBuffer>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

/// Files of every format that end too early: an answer each time, never a crash. Other damage is
/// in tests/fuzz.
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
        if (!header)
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

QTEST_GUILESS_MAIN(TestImageDamage)
#include "tst_imagedamage.moc"
