// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/readablefiles.h"

#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestReadableFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesWithoutAnImageAreTold();
    void aFileIsReadAgainOnlyWhenItWasWrittenTo();
    void whatIsNotReachedIsNotTold();
};

namespace {

const QDateTime kLongAgo = QDateTime::fromSecsSinceEpoch(1'000'000'000, Qt::UTC);

/// Files of a folder, of the images 1, 2 and so on.
struct Files
{
    void add(const QString& name)
    {
        all.push_back({ImageId(static_cast<std::int64_t>(all.size()) + 1), folder.filePath(name)});
    }
    void write(const QByteArray& bytes, const QDateTime& time = kLongAgo) const
    {
        QFile file(all.back().path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }

    QTemporaryDir folder;
    std::vector<ImageFile> all;
};

} // namespace

void TestReadableFiles::filesWithoutAnImageAreTold()
{
    Files files;
    files.add(u"a.png"_s);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(files.all.back().path));
    files.add(u"b.png"_s);
    files.write("no image");
    files.add(u"c.png"_s);
    files.write({});
    files.add(u"missing.png"_s); // which is another matter
    QCOMPARE(ReadableFiles().unreadable(files.all), (QSet<ImageId>{ImageId(2), ImageId(3)}));
}

void TestReadableFiles::aFileIsReadAgainOnlyWhenItWasWrittenTo()
{
    Files files;
    files.add(u"a.bmp"_s);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(files.all.back().path));
    QFile file(files.all.back().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    files.write(bytes);
    ReadableFiles readable;
    QVERIFY(readable.unreadable(files.all).isEmpty());
    const QByteArray garbage(bytes.size(), 'x');
    files.write(garbage); // of the same time and size
    QVERIFY(readable.unreadable(files.all).isEmpty());
    files.write(garbage, kLongAgo.addSecs(1));
    QCOMPARE(readable.unreadable(files.all), QSet<ImageId>{ImageId(1)});
}

void TestReadableFiles::whatIsNotReachedIsNotTold()
{
    Files files;
    files.add(u"a.png"_s);
    files.write("no image");
    ReadableFiles readable;
    QVERIFY(readable.unreadable(files.all, {}, std::chrono::milliseconds(0)).isEmpty());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(readable.unreadable(files.all, stop.get_token()).isEmpty());
    QCOMPARE(readable.unreadable(files.all), QSet<ImageId>{ImageId(1)});
}

QTEST_GUILESS_MAIN(TestReadableFiles)
#include "tst_readablefiles.moc"
