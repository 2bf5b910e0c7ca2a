// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/imageloader.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMemory = qint64(64) * 1024 * 1024;

/// Decodes, writes down what it was asked for, and is as slow as a test wants it.
class Decoding
{
public:
    ~Decoding() { letGo(); }

    ImageLoader::Decode function()
    {
        return [this](const QString& path) {
            std::unique_lock lock(m_mutex);
            m_begun << path;
            m_changed.wait(lock, [&] { return !m_held.contains(path); });
            lock.unlock();
            return decodeImage(path);
        };
    }
    void hold(const QStringList& paths)
    {
        const std::lock_guard lock(m_mutex);
        m_held = paths;
    }
    void letGo()
    {
        hold({});
        m_changed.notify_all();
    }
    QStringList begun()
    {
        const std::lock_guard lock(m_mutex);
        return m_begun;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QStringList m_begun;
    QStringList m_held;
};

} // namespace

class TestImageLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsInTheBackground();
    void answersAtOnceFromMemory();
    void aPrefetchedImageIsThereAtOnce();
    void onlyTheLatestRequestIsAnswered();
    void whatNobodyWaitsForIsNotBegun();
    void theWantedImageWaitsForNoOther();
    void looksAheadOnlyAsFarAsMemoryReaches();
    void saysWhyAFileCannotBeShown();
    void endsWhileWorking();

private:
    QString writeImage(const QString& name, const QSize& size);
    QTemporaryDir m_folder;
};

QString TestImageLoader::writeImage(const QString& name, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString path = m_folder.filePath(name);
    if (!image.save(path))
        qFatal("%s cannot be written.", qPrintable(path));
    return path;
}

void TestImageLoader::loadsInTheBackground()
{
    const QString path = writeImage(u"a.png"_s, {300, 200});
    ImageLoader loader;
    QSignalSpy loaded(&loader, &ImageLoader::loaded);
    loader.load(path);
    QCOMPARE(loaded.count(), 0);
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.at(0).at(0).toString(), path);
    QCOMPARE(loaded.at(0).at(1).value<ImagePyramid>().size(), QSize(300, 200));
    QCOMPARE(loaded.at(0).at(2).toString(), QString());
}

void TestImageLoader::answersAtOnceFromMemory()
{
    const QString path = writeImage(u"b.png"_s, {300, 200});
    ImageLoader loader;
    QSignalSpy loaded(&loader, &ImageLoader::loaded);
    loader.load(path);
    QVERIFY(loaded.wait());
    loader.load(path);
    QCOMPARE(loaded.count(), 2);
    loader.forget(path);
    loader.load(path);
    QCOMPARE(loaded.count(), 2);
    QVERIFY(loaded.wait());
}

void TestImageLoader::aPrefetchedImageIsThereAtOnce()
{
    const QString first = writeImage(u"c.png"_s, {300, 200});
    const QString next = writeImage(u"d.png"_s, {320, 200});
    ImageLoader loader;
    QSignalSpy loaded(&loader, &ImageLoader::loaded);
    loader.prefetch({next});
    loader.load(first);
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.count(), 1); // prefetching announces nothing
    loader.load(next);
    QTRY_COMPARE(loaded.count(), 2);
    QCOMPARE(loaded.at(1).at(0).toString(), next);
}

void TestImageLoader::onlyTheLatestRequestIsAnswered()
{
    ImageLoader loader;
    QSignalSpy loaded(&loader, &ImageLoader::loaded);
    QString path;
    for (int i = 0; i < 5; ++i) {
        path = writeImage(u"e%1.png"_s.arg(i), {300, 200 + i});
        loader.load(path);
    }
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(loaded.at(0).at(0).toString(), path);
}

void TestImageLoader::whatNobodyWaitsForIsNotBegun()
{
    Decoding decoding;
    ImageLoader loader(decoding.function(), kMemory);
    QSignalSpy loaded(&loader, &ImageLoader::loaded);
    decoding.hold({writeImage(u"f0.png"_s, {30, 20}), writeImage(u"f1.png"_s, {30, 20})});
    QString path;
    for (int i = 0; i < 10; ++i) {
        path = writeImage(u"f%1.png"_s.arg(i), {30, 20});
        loader.load(path);
    }
    QTRY_COMPARE(decoding.begun().size(), 2);
    decoding.letGo();
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded.at(0).at(0).toString(), path);
    QCOMPARE(decoding.begun().size(), 3);
}

void TestImageLoader::theWantedImageWaitsForNoOther()
{
    const QString ahead = writeImage(u"g0.png"_s, {30, 20});
    const QString later = writeImage(u"g1.png"_s, {30, 20});
    const QString wanted = writeImage(u"g2.png"_s, {30, 20});
    Decoding decoding;
    ImageLoader loader(decoding.function(), kMemory);
    QSignalSpy loaded(&loader, &ImageLoader::loaded);
    decoding.hold({ahead});
    loader.prefetch({ahead, later});
    QTRY_COMPARE(decoding.begun(), QStringList({ahead})); // one at a time
    loader.load(wanted);
    QTRY_COMPARE(loaded.count(), 1);
    loader.load(later); // was to be decoded ahead
    QTRY_COMPARE(loaded.count(), 2);
    loader.load(ahead);
    decoding.letGo();
    QTRY_COMPARE(loaded.count(), 3);
    QCOMPARE(decoding.begun().count(ahead), 1);
}

void TestImageLoader::looksAheadOnlyAsFarAsMemoryReaches()
{
    // 400 x 300 x 4 bytes and a third: 625 KiB each, two in a megabyte and a half.
    const QString wanted = writeImage(u"h0.png"_s, {400, 300});
    const QString next = writeImage(u"h1.png"_s, {400, 300});
    const QString previous = writeImage(u"h2.png"_s, {400, 300});
    const QString small = writeImage(u"h3.png"_s, {40, 30});
    Decoding decoding;
    ImageLoader loader(decoding.function(), 1500 * 1024);
    QSignalSpy loaded(&loader, &ImageLoader::loaded);
    loader.load(wanted);
    loader.prefetch({next, previous, small});
    QTRY_VERIFY(decoding.begun().contains(small));
    QCOMPARE(decoding.begun(), QStringList({wanted, next, small}));
    QCOMPARE(loaded.count(), 1);
    loader.load(wanted);
    loader.load(next);
    QCOMPARE(loaded.count(), 3); // both were in memory
}

void TestImageLoader::saysWhyAFileCannotBeShown()
{
    const QString path = m_folder.filePath(u"text.jpg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("plain words");
    file.close();
    ImageLoader loader;
    QSignalSpy failed(&loader, &ImageLoader::failed);
    loader.load(path);
    QVERIFY(failed.wait());
    const auto error = failed.at(0).at(1).value<Error>();
    QCOMPARE(error.code, ErrorCode::Unsupported);
    QVERIFY(!error.message.isEmpty());
}

void TestImageLoader::endsWhileWorking()
{
    const QString path = writeImage(u"large.png"_s, {4000, 3000});
    ImageLoader loader;
    loader.load(path);
}

QTEST_MAIN(TestImageLoader)
#include "tst_imageloader.moc"
