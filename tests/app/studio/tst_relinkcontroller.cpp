// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "app/studio/imagespage.h"
#include "app/studio/labelpage.h"
#include "core/dataset/project.h"
#include "core/image/imagedecoder.h"
#include "widgets/canvas/annotationscene.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using boxwright::test::makeImage;
using boxwright::test::TemporaryProject;
using boxwright::test::valueOf;
using namespace Qt::StringLiterals;

namespace {

constexpr int kImages = 3;

/// The studio with a project of three images whose folder "bilder ä" was then moved away.
struct Bench
{
    Bench()
    {
        const QString folder = project.folder() + u"/bilder ä"_s;
        QDir().mkpath(folder);
        Operation added{u"Add images"_s, {}, {}};
        for (int number = 1; number <= kImages; ++number) {
            const QString name = u"bild %1.png"_s.arg(number);
            QImage pixels(64, 48, QImage::Format_RGB32);
            pixels.fill(QColor(60 * number, 90, 90));
            if (!pixels.save(folder + u'/' + name))
                qFatal("A picture cannot be written.");
            ImageRecord image = makeImage(ImageId(number), u"bilder ä/"_s + name);
            image.contentHash = valueOf(hashFile(folder + u'/' + name));
            image.size = pixels.size();
            added.changes.emplace_back(ImageChange{{}, image});
        }
        valueOf(project.store().reserveImageIds(kImages)); // 1 to 3
        valueOf(project.store().apply(added));
        project.close();
        QDir(project.folder()).mkpath(u"elsewhere"_s);
        if (!QDir().rename(folder, moved()))
            qFatal("The folder cannot be moved.");
        studio.start({.project = project.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio.projects().project() != nullptr; }))
            qFatal("The project did not open.");
    }
    ~Bench() { studio.projects().close(); }

    QString moved() const { return project.folder() + u"/elsewhere/neu"_s; }
    Project& opened() { return *studio.projects().project(); }
    QString text() { return child<QLabel>("missingText")->text(); }
    bool isNoticed() { return child<QWidget>("missingNotice")->isVisibleTo(&studio.window()); }
    template<typename T>
    T* child(const char* name)
    {
        return studio.window().findChild<T*>(QString::fromLatin1(name));
    }

    TemporaryProject project;
    Application studio{*qApp, {.settingsPath = project.folder() + u"/s.ini"_s}};
};

} // namespace

class TestRelinkController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movedImagesAreNoticedFoundAndShown();
    void undoBringsTheNoticeBack();
    void changedFilesAreTakenOnlyWhenThatIsChosen();
    void aSearchDuringTheCheckIsNotForgotten();
    void filesThatAppearAreNoticedOnComingBack();
    void filesThatChangeInTheirPlacesAreTakenAsTheyAre();
};

void TestRelinkController::movedImagesAreNoticedFoundAndShown()
{
    Bench bench;
    QTRY_VERIFY(bench.isNoticed());
    QVERIFY(bench.text().contains(u"3"_s));
    bench.studio.window().showStage(Stage::Label);
    QTRY_VERIFY(bench.studio.annotation().currentImage());
    AnnotationScene& scene = bench.studio.window().labelPage().scene();
    QVERIFY(scene.image().isNull());

    bench.studio.relinking().search(bench.project.folder() + u"/elsewhere"_s);
    QTRY_VERIFY(bench.child<QDialog>("relinkDialog"));
    auto* table = bench.child<QTreeWidget>("relinkTable");
    QCOMPARE(table->topLevelItemCount(), kImages);
    QCOMPARE(table->topLevelItem(0)->text(1), u"elsewhere/neu/bild 1.png"_s);
    QTest::mouseClick(bench.child<QAbstractButton>("relinkButton"), Qt::LeftButton);
    QTRY_COMPARE(bench.opened().images().front().path, u"elsewhere/neu/bild 1.png"_s);
    QTRY_VERIFY(!bench.isNoticed());
    QTRY_VERIFY(!scene.image().isNull()); // without opening it again
}

void TestRelinkController::undoBringsTheNoticeBack()
{
    Bench bench;
    QTRY_VERIFY(bench.isNoticed());
    bench.studio.relinking().search(bench.moved());
    QTRY_VERIFY(bench.child<QDialog>("relinkDialog"));
    QTest::mouseClick(bench.child<QAbstractButton>("relinkButton"), Qt::LeftButton);
    QTRY_VERIFY(!bench.isNoticed());
    bench.studio.window().actions().undo->trigger();
    QCOMPARE(bench.opened().images().front().path, u"bilder ä/bild 1.png"_s);
    QTRY_VERIFY(bench.isNoticed());
}

void TestRelinkController::changedFilesAreTakenOnlyWhenThatIsChosen()
{
    Bench bench;
    QImage other(32, 32, QImage::Format_RGB32);
    other.fill(Qt::green);
    QVERIFY(other.save(bench.moved() + u"/bild 2.png"_s));
    QTRY_VERIFY(bench.isNoticed());
    bench.studio.relinking().search(bench.moved());
    QTRY_VERIFY(bench.child<QDialog>("relinkDialog"));
    auto* takeChanged = bench.child<QCheckBox>("takeChangedBox");
    QVERIFY(!takeChanged->isChecked());
    auto* accept = bench.child<QAbstractButton>("relinkButton");
    QVERIFY(accept->text().contains(u"2"_s));
    takeChanged->setChecked(true);
    QVERIFY(accept->text().contains(u"3"_s));
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY(!bench.isNoticed());
    const ImageRecord& second = *bench.opened().image(ImageId(2));
    QCOMPARE(second.size, QSize(32, 32));
    QCOMPARE(second.contentHash, valueOf(hashFile(bench.moved() + u"/bild 2.png"_s)));
}

void TestRelinkController::aSearchDuringTheCheckIsNotForgotten()
{
    Bench bench;
    // The check that opening started has not been told of: the event loop did not run since.
    bench.studio.relinking().setProject(&bench.opened());
    bench.studio.relinking().search(bench.moved());
    QTRY_VERIFY(bench.child<QDialog>("relinkDialog"));
    QCOMPARE(bench.child<QTreeWidget>("relinkTable")->topLevelItemCount(), kImages);
    QTRY_VERIFY(bench.isNoticed()); // it was made up for
}

void TestRelinkController::filesThatAppearAreNoticedOnComingBack()
{
    Bench bench;
    QTRY_VERIFY(bench.isNoticed());
    QVERIFY(QDir().rename(bench.moved(), bench.project.folder() + u"/bilder ä"_s));
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.isNoticed(), 20000);
}

void TestRelinkController::filesThatChangeInTheirPlacesAreTakenAsTheyAre()
{
    Bench bench;
    QTRY_VERIFY(bench.isNoticed());
    const QString folder = bench.project.folder() + u"/bilder ä"_s;
    QVERIFY(QDir().rename(bench.moved(), folder));
    QImage other(32, 24, QImage::Format_RGB32);
    other.fill(Qt::green);
    QVERIFY(other.save(folder + u"/bild 2.png"_s));
    auto* notice = bench.child<QWidget>("changedNotice");
    QVERIFY(!notice->isVisibleTo(&bench.studio.window()));
    bench.studio.relinking().setProject(&bench.opened());
    QTRY_VERIFY(notice->isVisibleTo(&bench.studio.window()));
    QVERIFY(bench.child<QLabel>("changedText")->text().contains(u"1 image"_s));
    QTest::mouseClick(bench.child<QAbstractButton>("showChangedButton"), Qt::LeftButton);
    auto* table = bench.child<QTreeWidget>("changedTable");
    QVERIFY(table);
    QCOMPARE(table->topLevelItemCount(), 1);
    QCOMPARE(table->topLevelItem(0)->text(0), u"bilder ä/bild 2.png"_s);
    QCOMPARE(table->topLevelItem(0)->text(1), u"64 × 48"_s);
    QCOMPARE(table->topLevelItem(0)->text(2), u"32 × 24"_s);
    QTest::mouseClick(bench.child<QAbstractButton>("takeChangedButton"), Qt::LeftButton);
    QTRY_COMPARE(bench.opened().image(ImageId(2))->size, QSize(32, 24));
    QTRY_VERIFY(!notice->isVisibleTo(&bench.studio.window()));
    bench.studio.window().actions().undo->trigger();
    QCOMPARE(bench.opened().image(ImageId(2))->size, QSize(64, 48));
    QTRY_VERIFY(notice->isVisibleTo(&bench.studio.window()));
}

QTEST_MAIN(TestRelinkController)
#include "tst_relinkcontroller.moc"
