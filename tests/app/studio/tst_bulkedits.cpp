// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/application.h"
#include "app/studio/imagespage.h"
#include "app/studio/labelpage.h"
#include "core/dataset/project.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/panels/labelpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QToolButton>

#include "tests/app/studio/answer.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with a project of six images: a cat on the first two, a dog on the second.
struct Studio
{
    Studio()
        : cat(files.addLabel(u"Cat"_s))
        , dog(files.addLabel(u"Dog"_s))
        , images(files.addImages(6))
        , application(*qApp, {.settingsPath = files.folder() + u"/s.ini"_s})
    {
        files.addBox(images[0], cat, {1, 1, 50, 50});
        files.addBox(images[1], cat, {1, 1, 50, 50});
        files.addBox(images[1], dog, {100, 1, 50, 50});
        files.close();
        application.start({.project = files.path(), .size = QSize(1280, 800)});
    }
    bool isOpen() const
    {
        return QTest::qWaitFor([this] { return application.projects().project() != nullptr; })
            && QTest::qWaitForWindowActive(&application.window());
    }
    Project& project() const { return *application.projects().project(); }
    template<typename T>
    T* child(const char* name) const
    {
        // Both lists of images have the same actions; those of the Images stage come first.
        const QString wanted = QString::fromLatin1(name);
        if (auto* found = application.window().imagesPage().findChild<T*>(wanted))
            return found;
        return application.window().findChild<T*>(wanted);
    }
    void press(const char* name) const
    {
        auto* widget = child<QWidget>(name);
        QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void selectImages(int first, int last) const
    {
        QListView& view = application.window().imagesPage().panel().view();
        const auto click = [&view](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers,
                              view.visualRect(view.model()->index(row, 0)).center());
        };
        click(first, {});
        click(last, Qt::ShiftModifier);
    }
    void undo() const
    {
        application.window().activateWindow(); // shortcuts need it, and a question was another
        QVERIFY(QTest::qWaitForWindowActive(&application.window()));
        QTest::keyClick(&application.window(), Qt::Key_Z, Qt::ControlModifier);
    }

    TemporaryProject files;
    LabelId cat;
    LabelId dog;
    std::vector<ImageId> images;
    mutable Application application;
};

} // namespace

class TestBulkEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void removedImagesAreAskedForAndComeBack();
    void confirmingEmptySkipsWhatHasBoxes();
    void aPartIsOneStep();
    void boxesOfALabelAreChangedAndDeleted();
    void deletingALabelSaysWhatGoes();
    void theDeleteKeyOfTheLabelListLeavesSelectedBoxes();
    void theNameOfAnotherLabelOffersToMerge();
    void mergingLabelsIsTakenBackBesideTheCanvas();
    void undoBesideTheCanvasTakesTheNewestStep();
};

void TestBulkEdits::removedImagesAreAskedForAndComeBack()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    studio.selectImages(1, 3);
    {
        const Answer no(false);
        studio.press("removeImagesButton");
        QVERIFY(no.question.contains(u"3 image"_s));
        QVERIFY(no.explanation.contains(u"2 box"_s));
    }
    QCOMPARE(studio.project().images().size(), size_t(6));
    const Answer yes(true);
    studio.press("removeImagesButton");
    QCOMPARE(studio.project().images().size(), size_t(3));
    QVERIFY(studio.child<QLabel>("imageActionResult")->isVisible());
    studio.undo();
    QCOMPARE(studio.project().images().size(), size_t(6));
    QCOMPARE(studio.project().boxCount(studio.images[1]), 2);
}

void TestBulkEdits::confirmingEmptySkipsWhatHasBoxes()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    studio.selectImages(1, 3);
    studio.press("confirmEmptyImagesButton");
    const QString result = studio.child<QLabel>("imageActionResult")->text();
    QVERIFY2(result.contains(u"2 image"_s) && result.contains(u"1 skipped"_s), qPrintable(result));
    QCOMPARE(studio.project().image(studio.images[1])->state, ImageState::HasBoxes);
    QCOMPARE(studio.project().image(studio.images[2])->state, ImageState::ConfirmedEmpty);
    studio.undo();
    QCOMPARE(studio.project().image(studio.images[2])->state, ImageState::Unseen);
    QCOMPARE(studio.project().image(studio.images[3])->state, ImageState::Unseen);
}

void TestBulkEdits::aPartIsOneStep()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    const int steps = studio.project().projectUndoStack().count();
    studio.selectImages(0, 5);
    studio.child<QAction>("splitTest")->trigger();
    QCOMPARE(studio.project().projectUndoStack().count(), steps + 1);
    for (const ImageRecord& image : studio.project().images())
        QCOMPARE(image.split, Split::Test);
    studio.press("markReviewedButton");
    QVERIFY(studio.project().images().back().reviewed);
    studio.undo();
    studio.undo();
    for (const ImageRecord& image : studio.project().images()) {
        QCOMPARE(image.split, Split::None);
        QVERIFY(!image.reviewed);
    }
}

void TestBulkEdits::boxesOfALabelAreChangedAndDeleted()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    studio.selectImages(1, 4);
    studio.child<QAction>("changeLabelOfBoxes")->trigger();
    auto* dialog = studio.child<QDialog>("boxLabelDialog");
    QVERIFY(dialog);
    QCOMPARE(studio.child<QComboBox>("boxLabelFrom")->count(), 2); // those that are there
    const QString preview = studio.child<QLabel>("boxLabelPreview")->text();
    QVERIFY2(preview.contains(u"1 box"_s) && preview.contains(u"1 image"_s)
                 && preview.contains(u"Dog"_s),
             qPrintable(preview));
    studio.press("boxLabelButton");
    QTRY_COMPARE(studio.project().labelCounts(studio.images[1]), LabelCounts({{studio.dog, 2}}));
    QCOMPARE(studio.project().labelCounts(studio.images[0]), LabelCounts({{studio.cat, 1}}));
    QCOMPARE(studio.project().labels().size(), size_t(2));
    QTRY_VERIFY(!studio.child<QDialog>("boxLabelDialog"));
    studio.child<QAction>("deleteBoxesOfLabel")->trigger();
    QVERIFY(studio.child<QLabel>("boxLabelPreview")->text().contains(u"unseen"_s));
    studio.press("boxLabelButton");
    QTRY_COMPARE(studio.project().boxCount(studio.images[1]), 0);
    QCOMPARE(studio.project().image(studio.images[1])->state, ImageState::Unseen);
    studio.undo();
    studio.undo();
    QCOMPARE(studio.project().labelCounts(studio.images[1]),
             LabelCounts({{studio.cat, 1}, {studio.dog, 1}}));
}

void TestBulkEdits::deletingALabelSaysWhatGoes()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    studio.press("labelStage");
    auto* labels = studio.child<QListView>("labelView");
    labels->setFocus();
    labels->setCurrentIndex(labels->model()->index(0, 0));
    {
        const Answer no(false);
        QTest::keyClick(labels, Qt::Key_Delete);
        QVERIFY(no.question.contains(u"Cat"_s));
        QVERIFY2(no.explanation.contains(u"2 box"_s) && no.explanation.contains(u"2 image"_s)
                     && no.explanation.contains(u"1 image"_s),
                 qPrintable(no.explanation));
    }
    QCOMPARE(studio.project().labels().size(), size_t(2));
    const Answer yes(true);
    QTest::keyClick(labels, Qt::Key_Delete);
    QTRY_COMPARE(studio.project().labels().size(), size_t(1));
    QCOMPARE(studio.project().boxCount(studio.images[1]), 1);
    QCOMPARE(labels->model()->rowCount(), 1);
}

void TestBulkEdits::theDeleteKeyOfTheLabelListLeavesSelectedBoxes()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    studio.application.annotation().openImage(studio.images[1]);
    studio.press("labelStage");
    AnnotationScene& scene = studio.application.window().labelPage().scene();
    AnnotationDocument* document = studio.project().document(studio.images[1]);
    scene.selectBoxes({document->annotations().front().id});
    QVERIFY(studio.child<QAction>("removeBoxes")->isEnabled());
    auto* labels = studio.child<QListView>("labelView");
    labels->setFocus();
    labels->setCurrentIndex(labels->model()->index(1, 0));
    {
        const Answer no(false);
        QTest::keyClick(labels, Qt::Key_Delete);
        QVERIFY(no.question.contains(u"Dog"_s));
    }
    QCOMPARE(document->annotations().size(), size_t(2));
}

void TestBulkEdits::theNameOfAnotherLabelOffersToMerge()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    studio.application.annotation().openImage(studio.images[1]);
    studio.press("labelStage");
    auto* labels = studio.child<QListView>("labelView");
    const Answer yes(true);
    QVERIFY(labels->model()->setData(labels->model()->index(0, 0), u"Dog"_s));
    QTRY_VERIFY2(yes.question.contains(u"Dog"_s), qPrintable(yes.question));
    QVERIFY(yes.explanation.contains(u"2 box"_s));
    QTRY_COMPARE(studio.project().labels().size(), size_t(1));
    QCOMPARE(studio.project().labelCounts(studio.images[1]), LabelCounts({{studio.dog, 2}}));
    QCOMPARE(studio.application.annotation().currentImage(), studio.images[1]);
}

void TestBulkEdits::mergingLabelsIsTakenBackBesideTheCanvas()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    studio.application.annotation().openImage(studio.images[1]);
    studio.press("labelStage");
    AnnotationScene& scene = studio.application.window().labelPage().scene();
    scene.setCurrentLabel(studio.cat);
    const Answer yes(true);
    Q_EMIT studio.application.window().labelPage().labels().mergeRequested(studio.cat, studio.dog);
    QVERIFY2(yes.explanation.contains(u"2 box"_s) && yes.explanation.contains(u"Dog"_s),
             qPrintable(yes.explanation));
    QCOMPARE(scene.currentLabel(), studio.dog);
    QTRY_COMPARE(studio.project().labelCounts(studio.images[1]), LabelCounts({{studio.dog, 2}}));
    studio.undo();
    QCOMPARE(studio.project().labelCounts(studio.images[1]),
             LabelCounts({{studio.cat, 1}, {studio.dog, 1}}));
    QCOMPARE(studio.project().labels().size(), size_t(2));
}

void TestBulkEdits::undoBesideTheCanvasTakesTheNewestStep()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    studio.application.annotation().openImage(studio.images[2]);
    studio.press("labelStage");
    auto* labels = studio.child<QListView>("labelView");
    Project& project = studio.project();
    AnnotationDocument* document = project.document(studio.images[2]);
    document->addBoxes({makeBox(studio.cat, {1, 1, 9, 9})}, u"Draw box"_s);
    labels->setFocus();
    labels->setCurrentIndex(labels->model()->index(0, 0));
    QTest::keyClick(labels, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(project.labels().front().name, u"Dog"_s);
    QCOMPARE(labels->currentIndex().data().toString(), u"Cat"_s);
    document->addBoxes({makeBox(studio.cat, {30, 1, 9, 9})}, u"Draw box"_s);
    studio.undo(); // the box
    QCOMPARE(document->annotations().size(), size_t(1));
    QCOMPARE(project.labels().front().name, u"Dog"_s);
    QTest::keyClick(labels, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(project.labels().front().name, u"Cat"_s);
    studio.undo(); // the move
    QCOMPARE(project.labels().front().name, u"Dog"_s);
    const int steps = project.projectUndoStack().index();
    studio.undo(); // the first box, never what was done to the project before
    QVERIFY(document->annotations().empty());
    QCOMPARE(project.projectUndoStack().index(), steps);
}

QTEST_MAIN(TestBulkEdits)
#include "tst_bulkedits.moc"
