// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/thumbnailkeeper.h"

#include <QLoggingCategory>
#include <QTest>

#include "tests/support/fulldisk.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

const QByteArray kHash(32, 'h');

QImage picture(const QColor& colour, const QSize& size = {256, 192})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

std::vector<MadeThumbnail> thumbnailsOf(const std::vector<ImageId>& images, const QColor& colour)
{
    std::vector<MadeThumbnail> made;
    for (const ImageId image : images)
        made.push_back({image, kHash, 256, picture(colour)});
    return made;
}

bool isAbout(const QImage& image, const QColor& colour)
{
    const QColor pixel = image.pixelColor(image.width() / 2, image.height() / 2);
    return qAbs(pixel.red() - colour.red()) < 6 && qAbs(pixel.green() - colour.green()) < 6
        && qAbs(pixel.blue() - colour.blue()) < 6;
}

} // namespace

class TestThumbnailKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsLeftWhenItCloses();
    void findsNothingOfAnotherContent();
    void makesALargerOneSmaller();
    void letsGoOfTheFile();
    void editsAreWrittenMeanwhile();
    void writesNothingToWhatIsOpenForReading();
    void aFullDiskIsNoOnesTrouble();
};

void TestThumbnailKeeper::writesWhatIsLeftWhenItCloses()
{
    TemporaryProject project;
    const auto images = project.addImages(300); // more than one batch
    {
        ThumbnailKeeper keeper(project.file());
        keeper.keep(thumbnailsOf(images, Qt::red));
    }
    ThumbnailKeeper keeper(project.file());
    for (const ImageId image : images) {
        const QImage found = keeper.find(image, kHash, 256);
        QCOMPARE(found.size(), QSize(256, 192));
        QVERIFY(isAbout(found, Qt::red));
    }
}

void TestThumbnailKeeper::findsNothingOfAnotherContent()
{
    TemporaryProject project;
    const auto images = project.addImages(2);
    ThumbnailKeeper keeper(project.file());
    keeper.keep(thumbnailsOf({images[0]}, Qt::red));
    QTRY_VERIFY(!keeper.find(images[0], kHash, 256).isNull());
    QVERIFY(keeper.find(images[0], QByteArray(32, 'x'), 256).isNull());
    QVERIFY(keeper.find(images[0], kHash, 512).isNull());
    QVERIFY(keeper.find(images[1], kHash, 256).isNull());
    // What is not a picture is as good as nothing.
    mustWork(project.store().keepThumbnails({{images[1], kHash, 256, "rubbish"}}));
    QVERIFY(keeper.find(images[1], kHash, 256).isNull());
}

void TestThumbnailKeeper::makesALargerOneSmaller()
{
    TemporaryProject project;
    const ImageId image = project.addImages(1).front();
    ThumbnailKeeper keeper(project.file());
    keeper.keep({{image, kHash, 512, picture(Qt::green, {512, 256})}});
    QTRY_VERIFY(!keeper.find(image, kHash, 512).isNull());
    QCOMPARE(keeper.find(image, kHash, 256).size(), QSize(256, 128));
}

void TestThumbnailKeeper::letsGoOfTheFile()
{
    TemporaryProject project;
    const auto images = project.addImages(1);
    ThumbnailKeeper keeper(project.file());
    keeper.keep(thumbnailsOf(images, Qt::red));
    keeper.close();
    QVERIFY(keeper.find(images[0], kHash, 256).isNull());
    keeper.keep(thumbnailsOf(images, Qt::blue)); // too late: ignored
    project.close();
    QVERIFY(!QFile::exists(project.path() + QStringLiteral("-wal")));
    project.open();
    ThumbnailKeeper again(project.file());
    QVERIFY(isAbout(again.find(images[0], kHash, 256), Qt::red));
}

void TestThumbnailKeeper::editsAreWrittenMeanwhile()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const auto images = project.addImages(2000);
    ThumbnailKeeper keeper(project.file());
    keeper.keep(thumbnailsOf(images, Qt::red));
    for (int i = 0; i < 10; ++i)
        project.addBox(images[size_t(i)], label, {1, 2, 3, 4});
    keeper.close();
    QCOMPARE(valueOf(project.store().thumbnail(images.back(), kHash, 256)).isEmpty(), false);
    QCOMPARE(valueOf(project.store().annotations(images[9])).size(), size_t{1});
}

void TestThumbnailKeeper::writesNothingToWhatIsOpenForReading()
{
    TemporaryProject project;
    const auto images = project.addImages(2);
    {
        ThumbnailKeeper keeper(project.file());
        keeper.keep(thumbnailsOf({images[0]}, Qt::red));
    }
    project.close();
    {
        const auto file = valueOf(ProjectFile::open(project.path(), ProjectAccess::ReadOnly));
        ThumbnailKeeper keeper(*file);
        QVERIFY(isAbout(keeper.find(images[0], kHash, 256), Qt::red));
        keeper.keep(thumbnailsOf(images, Qt::blue));
    }
    project.open();
    ThumbnailKeeper keeper(project.file());
    QVERIFY(isAbout(keeper.find(images[0], kHash, 256), Qt::red));
    QVERIFY(keeper.find(images[1], kHash, 256).isNull());
}

void TestThumbnailKeeper::aFullDiskIsNoOnesTrouble()
{
    QLoggingCategory::setFilterRules(QStringLiteral("boxwright.storage.warning=false"));
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const auto images = project.addImages(200);
    {
        const FullDisk full;
        ThumbnailKeeper keeper(project.file());
        keeper.keep(thumbnailsOf(images, Qt::red));
    }
    ThumbnailKeeper keeper(project.file());
    QVERIFY(keeper.find(images[0], kHash, 256).isNull());
    project.addBox(images[0], label, {1, 2, 3, 4});
    keeper.keep(thumbnailsOf(images, Qt::red));
    QTRY_VERIFY(!keeper.find(images[0], kHash, 256).isNull());
}

QTEST_GUILESS_MAIN(TestThumbnailKeeper)
#include "tst_thumbnailkeeper.moc"
