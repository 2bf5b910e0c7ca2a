// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/imagelistmodel.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// Thumbnails that a project keeps. Whether a file is decoded again shows by its colour: it is
/// overwritten behind the project's back.
class TestKeptThumbnails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void areNotMadeAgain();
    void areMadeAnewWhenTheContentChanged();
    void changeWithTheContentWhileOpen();
    void areFoundInWhatIsOpenForReading();
    void tellThatTheFileIsGone();
    void outliveAProjectThatGoesFirst();

private:
    void paintFile(const QColor& colour) const;
    std::unique_ptr<Project> openProject(ProjectAccess access = ProjectAccess::ReadWrite) const;
    /// The colour of the only image's thumbnail; none when the file cannot be read.
    static QColor thumbnail(const ImageListModel& model);
    QColor thumbnailOnceOpen(ProjectAccess access = ProjectAccess::ReadWrite) const;
    static void changeHash(Project& project, char content);

    std::unique_ptr<TemporaryProject> m_files;
};

void TestKeptThumbnails::init()
{
    m_files = std::make_unique<TemporaryProject>();
    m_files->addImages(1);
    m_files->close();
    QVERIFY(QDir(m_files->folder()).mkpath(u"images"_s));
    paintFile(Qt::red);
}

void TestKeptThumbnails::paintFile(const QColor& colour) const
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(colour);
    QVERIFY(image.save(m_files->folder() + u"/images/0001.jpg"_s));
}

std::unique_ptr<Project> TestKeptThumbnails::openProject(ProjectAccess access) const
{
    return valueOf(Project::fromFile(valueOf(ProjectFile::open(m_files->path(), access))));
}

QColor TestKeptThumbnails::thumbnail(const ImageListModel& model)
{
    const QModelIndex index = model.index(0);
    const auto pixmap = [&] { return index.data(ImageListModel::ThumbnailRole).value<QPixmap>(); };
    const auto isAnswered = [&] {
        return !pixmap().isNull() || index.data(ImageListModel::UnreadableRole).toBool();
    };
    if (!QTest::qWaitFor(isAnswered) || pixmap().isNull())
        return {};
    const QColor colour = pixmap().toImage().pixelColor(100, 100);
    for (const Qt::GlobalColor name : {Qt::red, Qt::blue, Qt::green}) {
        const QColor pure(name);
        if (qAbs(colour.red() - pure.red()) + qAbs(colour.green() - pure.green())
                + qAbs(colour.blue() - pure.blue())
            < 30)
            return pure;
    }
    return colour;
}

QColor TestKeptThumbnails::thumbnailOnceOpen(ProjectAccess access) const
{
    const std::unique_ptr<Project> project = openProject(access);
    ImageListModel model;
    model.setProject(project.get());
    const QColor colour = thumbnail(model);
    model.setProject(nullptr);
    return colour;
}

void TestKeptThumbnails::changeHash(Project& project, char content)
{
    const ImageRecord before = project.images().front();
    ImageRecord after = before;
    after.contentHash = QByteArray(32, content);
    project.perform({u"Take over changed files"_s, {}, {ImageChange{before, after}}});
}

void TestKeptThumbnails::areNotMadeAgain()
{
    QCOMPARE(thumbnailOnceOpen(), QColor(Qt::red));
    paintFile(Qt::blue);
    QCOMPARE(thumbnailOnceOpen(), QColor(Qt::red));
    QVERIFY(!QFile::exists(m_files->path() + u"-wal"_s));
}

void TestKeptThumbnails::areMadeAnewWhenTheContentChanged()
{
    QCOMPARE(thumbnailOnceOpen(), QColor(Qt::red));
    paintFile(Qt::blue);
    changeHash(*openProject(), 'b');
    QCOMPARE(thumbnailOnceOpen(), QColor(Qt::blue));
    paintFile(Qt::green);
    QCOMPARE(thumbnailOnceOpen(), QColor(Qt::blue)); // kept as well
}

void TestKeptThumbnails::changeWithTheContentWhileOpen()
{
    const std::unique_ptr<Project> project = openProject();
    ImageListModel model;
    model.setProject(project.get());
    QCOMPARE(thumbnail(model), QColor(Qt::red));
    paintFile(Qt::blue);
    QCOMPARE(thumbnail(model), QColor(Qt::red));
    changeHash(*project, 'b');
    QCOMPARE(thumbnail(model), QColor(Qt::blue));
}

void TestKeptThumbnails::areFoundInWhatIsOpenForReading()
{
    QCOMPARE(thumbnailOnceOpen(), QColor(Qt::red));
    paintFile(Qt::blue);
    QCOMPARE(thumbnailOnceOpen(ProjectAccess::ReadOnly), QColor(Qt::red));
    changeHash(*openProject(), 'b');
    QCOMPARE(thumbnailOnceOpen(ProjectAccess::ReadOnly), QColor(Qt::blue));
    paintFile(Qt::green);
    QCOMPARE(thumbnailOnceOpen(), QColor(Qt::green)); // reading had written nothing
}

void TestKeptThumbnails::tellThatTheFileIsGone()
{
    QCOMPARE(thumbnailOnceOpen(), QColor(Qt::red));
    QVERIFY(QFile::remove(m_files->folder() + u"/images/0001.jpg"_s));
    QCOMPARE(thumbnailOnceOpen(), QColor());
}

void TestKeptThumbnails::outliveAProjectThatGoesFirst()
{
    ImageListModel model;
    std::unique_ptr<Project> project = openProject();
    model.setProject(project.get());
    // Asked for, and not waited for.
    QVERIFY(model.index(0).data(ImageListModel::ThumbnailRole).value<QPixmap>().isNull());
    project.reset();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!QFile::exists(m_files->path() + u"-wal"_s));
    QCOMPARE(thumbnailOnceOpen(), QColor(Qt::red));
}

QTEST_MAIN(TestKeptThumbnails)
#include "tst_keptthumbnails.moc"
