// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/imageloader.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestImageLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsInTheBackground();
    void answersAtOnceFromMemory();
    void aPrefetchedImageIsThereAtOnce();
    void onlyTheLatestRequestIsAnswered();
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
