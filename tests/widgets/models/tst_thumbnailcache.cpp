// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/thumbnailcache.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestThumbnailCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAThumbnailInTheBackground();
    void asksForAnImageOnce();
    void remembersWhatCannotBeRead();
    void dropsAnswersForAnotherProject();
    void forgetsWhatDoesNotFit();
    void endsWhileWorking();

private:
    QString writeImage(const QString& name, const QSize& size, const QColor& colour);
    QTemporaryDir m_folder;
};

QString TestThumbnailCache::writeImage(const QString& name, const QSize& size, const QColor& colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    const QString path = m_folder.filePath(name);
    if (!image.save(path))
        qFatal("%s cannot be written.", qPrintable(path));
    return path;
}

void TestThumbnailCache::makesAThumbnailInTheBackground()
{
    const QString path = writeImage(u"größe 1.jpg"_s, {1600, 900}, Qt::red);
    ThumbnailCache cache;
    QSignalSpy ready(&cache, &ThumbnailCache::thumbnailReady);
    QVERIFY(cache.thumbnail(ImageId(1), path).isNull());
    QVERIFY(ready.wait());
    const QPixmap thumbnail = cache.thumbnail(ImageId(1), path);
    QCOMPARE(thumbnail.size(), QSize(256, 144));
    QVERIFY(thumbnail.toImage().pixelColor(100, 100).red() > 240);
}

void TestThumbnailCache::asksForAnImageOnce()
{
    const QString path = writeImage(u"once.png"_s, {64, 64}, Qt::blue);
    ThumbnailCache cache;
    QSignalSpy ready(&cache, &ThumbnailCache::thumbnailReady);
    for (int i = 0; i < 5; ++i)
        QVERIFY(cache.thumbnail(ImageId(1), path).isNull());
    const QString second = writeImage(u"second.png"_s, {64, 64}, Qt::blue);
    QVERIFY(cache.thumbnail(ImageId(2), second).isNull());
    QTRY_COMPARE(ready.count(), 2);
    QCOMPARE(cache.thumbnail(ImageId(1), path).size(), QSize(64, 64)); // never enlarged
}

void TestThumbnailCache::remembersWhatCannotBeRead()
{
    const QString path = m_folder.filePath(u"broken.jpg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not an image at all");
    file.close();
    ThumbnailCache cache;
    QSignalSpy ready(&cache, &ThumbnailCache::thumbnailReady);
    QVERIFY(cache.thumbnail(ImageId(1), path).isNull());
    QVERIFY(cache.thumbnail(ImageId(2), m_folder.filePath(u"none.jpg"_s)).isNull());
    QTRY_COMPARE(ready.count(), 2);
    QVERIFY(cache.isUnreadable(ImageId(1)));
    QVERIFY(cache.isUnreadable(ImageId(2)));
    writeImage(u"none.jpg"_s, {32, 32}, Qt::green);
    cache.forget(ImageId(2));
    QVERIFY(cache.thumbnail(ImageId(2), m_folder.filePath(u"none.jpg"_s)).isNull());
    QVERIFY(ready.wait());
    QVERIFY(!cache.thumbnail(ImageId(2), m_folder.filePath(u"none.jpg"_s)).isNull());
}

void TestThumbnailCache::dropsAnswersForAnotherProject()
{
    const QString red = writeImage(u"red.png"_s, {64, 64}, Qt::red);
    const QString blue = writeImage(u"blue.png"_s, {64, 64}, Qt::blue);
    ThumbnailCache cache;
    QSignalSpy ready(&cache, &ThumbnailCache::thumbnailReady);
    QVERIFY(cache.thumbnail(ImageId(1), red).isNull());
    cache.clear(); // the other project also has an image 1
    QVERIFY(cache.thumbnail(ImageId(1), blue).isNull());
    QVERIFY(ready.wait());
    QCOMPARE(cache.thumbnail(ImageId(1), blue).toImage().pixelColor(9, 9), QColor(Qt::blue));
    QCOMPARE(ready.count(), 1);
}

void TestThumbnailCache::forgetsWhatDoesNotFit()
{
    ThumbnailCache cache;
    cache.setMemoryLimit(100 * 1024); // six of 64 x 64 x 4 bytes
    QSignalSpy ready(&cache, &ThumbnailCache::thumbnailReady);
    const QString path = writeImage(u"small.png"_s, {64, 64}, Qt::gray);
    for (int i = 1; i <= 10; ++i)
        QVERIFY(cache.thumbnail(ImageId(i), path).isNull());
    QTRY_COMPARE(ready.count(), 10);
    int kept = 0;
    for (int i = 1; i <= 10; ++i)
        kept += !cache.thumbnail(ImageId(i), path).isNull();
    QCOMPARE(kept, 6);
}

void TestThumbnailCache::endsWhileWorking()
{
    const QString path = writeImage(u"large.jpg"_s, {4000, 3000}, Qt::red);
    ThumbnailCache cache;
    for (int i = 1; i <= 50; ++i)
        QVERIFY(cache.thumbnail(ImageId(i), path).isNull());
}

QTEST_MAIN(TestThumbnailCache)
#include "tst_thumbnailcache.moc"
