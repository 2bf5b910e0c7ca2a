// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/sampleproject.h"
#include "core/storage/projectfile.h"

#include <QDir>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fulldisk.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestSampleProject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdsEnoughImagesOfEveryKind();
    void boxesLieInsideTheImagesAndAreBigEnough();
    void eachLabelIsInEachPart();
    void refusesAFolderThatHoldsAProject();
    void refusesToReplaceAnotherImage();
    void stoppingLeavesNoProject();
    void afterAFullDiskTheNextCallMakesTheSame();

private:
    QTemporaryDir m_folder;
    QString m_project;
    std::vector<ImageRecord> m_images;
    QHash<ImageId, std::vector<Annotation>> m_annotations;
    std::vector<Label> m_labels;
};

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestSampleProject::initTestCase()
{
    int last = 0;
    const auto project = writeSampleProject(m_folder.path(), [&last](int done, int total) {
        last = done;
        QVERIFY(done <= total);
    });
    QVERIFY2(project.isOk(), qPrintable(project.isOk() ? QString() : project.error().message));
    m_project = *project;
    QCOMPARE(m_project, m_folder.filePath(u"demo.boxwright"_s));
    QVERIFY(last >= 120);
    const auto file = ProjectFile::open(m_project, ProjectAccess::ReadOnly);
    QVERIFY(file.isOk());
    const auto store = (*file)->connect();
    QVERIFY(store.isOk());
    m_images = (*store)->images().value();
    m_annotations = (*store)->allAnnotations().value();
    m_labels = (*store)->labels().value();
    for (const Label& label : m_labels)
        QVERIFY(!label.canMirror); // logos
}

void TestSampleProject::holdsEnoughImagesOfEveryKind()
{
    QVERIFY(m_images.size() >= 120);
    QCOMPARE(m_labels.size(), std::size_t(3));
    QSet<std::size_t> counts;
    QHash<LabelId, int> boxes;
    for (const ImageRecord& image : m_images) {
        const auto annotations = m_annotations.value(image.id);
        counts.insert(annotations.size());
        QCOMPARE(image.state,
                 annotations.empty() ? ImageState::ConfirmedEmpty : ImageState::HasBoxes);
        for (const Annotation& annotation : annotations)
            ++boxes[annotation.label];
    }
    for (std::size_t count = 0; count <= 3; ++count)
        QVERIFY2(counts.contains(count), qPrintable(QString::number(count)));
    for (const Label& label : m_labels)
        QVERIFY(boxes.value(label.id) >= 40);
}

void TestSampleProject::boxesLieInsideTheImagesAndAreBigEnough()
{
    for (const ImageRecord& image : m_images) {
        const QImage pixels(m_folder.filePath(image.path));
        QCOMPARE(pixels.size(), image.size);
        for (const Annotation& annotation : m_annotations.value(image.id)) {
            const BoundingBox& box = annotation.box;
            QCOMPARE(box, box.clampedTo(image.size));
            // 20 pixels where the longer side of the image is 416.
            const double scale = 416.0 / std::max(image.size.width(), image.size.height());
            QVERIFY2(std::min(box.width, box.height) * scale >= 20, qPrintable(image.path));
        }
    }
}

void TestSampleProject::eachLabelIsInEachPart()
{
    QSet<std::pair<int, std::int64_t>> seen;
    for (const ImageRecord& image : m_images) {
        QVERIFY(image.split != Split::None);
        for (const Annotation& annotation : m_annotations.value(image.id))
            seen.insert({static_cast<int>(image.split), annotation.label.value()});
    }
    QCOMPARE(seen.size(), 9);
}

void TestSampleProject::refusesAFolderThatHoldsAProject()
{
    const QByteArray before = contents(m_project);
    const auto again = writeSampleProject(m_folder.path());
    QVERIFY(!again.isOk());
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(contents(m_project), before);
}

void TestSampleProject::refusesToReplaceAnotherImage()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"images"_s));
    QFile mine(folder.filePath(u"images/photo_002.jpg"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("my holiday");
    mine.close();
    const auto project = writeSampleProject(folder.path());
    QVERIFY(!project.isOk());
    QCOMPARE(project.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(contents(mine.fileName()), QByteArray("my holiday"));
    // Nobody waits until the others are drawn.
    QVERIFY(QDir(folder.filePath(u"images"_s)).entryList(QDir::Files).size() < 100);
}

void TestSampleProject::stoppingLeavesNoProject()
{
    const QTemporaryDir folder;
    std::stop_source stop;
    const auto project = writeSampleProject(
        folder.path(), [&stop](int, int) { stop.request_stop(); }, stop.get_token());
    QVERIFY(!project.isOk());
    QCOMPARE(project.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(folder.filePath(u"demo.boxwright"_s)));
}

void TestSampleProject::afterAFullDiskTheNextCallMakesTheSame()
{
    const QTemporaryDir folder;
    // The images are there from an earlier call, so that only the project is left to write.
    QVERIFY(QDir(folder.path()).mkpath(u"images"_s));
    for (const ImageRecord& image : m_images)
        QVERIFY(QFile::copy(m_folder.filePath(image.path), folder.filePath(image.path)));
    const QTemporaryDir elsewhere;
    const QString empty = elsewhere.filePath(u"empty.boxwright"_s);
    QVERIFY(ProjectFile::create(empty).isOk());
    {
        // Room for an empty project, not for a full one.
        const test::FullDisk full(static_cast<rlim_t>(QFileInfo(empty).size()));
        QVERIFY(!writeSampleProject(folder.path(), {}));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    const auto project = writeSampleProject(folder.path(), {});
    QVERIFY2(project.isOk(), qPrintable(project.isOk() ? QString() : project.error().message));
    const auto file = ProjectFile::open(*project, ProjectAccess::ReadOnly);
    QVERIFY(file.isOk());
    const auto store = (*file)->connect();
    // Their check sums are of what was drawn this time.
    QCOMPARE((*store)->images().value(), m_images);
    QCOMPARE((*store)->allAnnotations().value(), m_annotations);
}

QTEST_GUILESS_MAIN(TestSampleProject)
#include "tst_sampleproject.moc"
