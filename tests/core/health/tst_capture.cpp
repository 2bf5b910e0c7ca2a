// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/capture.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/health/drawnpictures.h"
#include "tests/core/health/photograph.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestCapture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTimeAndCamera();
    void nothingIsKnownWithoutTime_data();
    void nothingIsKnownWithoutTime();

private:
    QString write(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(u"Bild ä.jpg"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    QTemporaryDir m_folder;
};

void TestCapture::readsTimeAndCamera()
{
    const QByteArray jpeg = encoded(drawnPicture(1), "JPEG");
    const qint64 whole = QDateTime({2024, 5, 1}, {12, 34, 56}, Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(readCapture(write(photograph(jpeg, {}))), (Capture{whole, u"Maker Model 7"_s}));
    QCOMPARE(readCapture(write(photograph(jpeg, {.maker = {}, .fraction = "5"}))),
             (Capture{whole + 500, u"Model 7"_s}));
    QCOMPARE(readCapture(write(photograph(jpeg, {.fraction = "0421"}))),
             (Capture{whole + 42, u"Maker Model 7"_s}));
    // Some programs leave nothing of the camera, but the time.
    QCOMPARE(readCapture(write(photograph(jpeg, {.maker = {}, .model = {}}))),
             (Capture{whole, QString()}));
}

void TestCapture::nothingIsKnownWithoutTime_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray jpeg = encoded(drawnPicture(1), "JPEG");
    QTest::newRow("no EXIF") << jpeg;
    QTest::newRow("PNG") << encoded(drawnPicture(1), "PNG");
    QTest::newRow("no time") << photograph(jpeg, {.time = {}});
    QTest::newRow("no such time") << photograph(jpeg, {.time = "0000:00:00 00:00:00"});
    QTest::newRow("cut off") << photograph(jpeg, {}).first(40);
    QTest::newRow("no image") << QByteArray("no image");
    QTest::newRow("empty") << QByteArray();
}

void TestCapture::nothingIsKnownWithoutTime()
{
    QFETCH(const QByteArray, file);
    QVERIFY(!readCapture(write(file)));
    QVERIFY(!readCapture(m_folder.filePath(u"not there.jpg"_s)));
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
