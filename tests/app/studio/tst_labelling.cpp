// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving through the images on the Label stage, with keys, in the whole studio.

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "app/studio/labelpage.h"
#include "core/dataset/project.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxactions.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/labelfinder.h"
#include "widgets/models/imagefiltermodel.h"
#include "widgets/models/labellistmodel.h"
#include "widgets/panels/imagepanel.h"
#include "widgets/panels/labelpanel.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>
#include <QUndoView>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using boxwright::test::TemporaryProject;
using namespace Qt::StringLiterals;

namespace {

/// The studio at its Label stage: five images, boxes in the second and the fourth, the first one
/// open.
struct Bench
{
    Bench()
    {
        label = project.addLabel(u"Cat"_s);
        images = project.addImages(5);
        project.addBox(images[1], label, {10, 20, 100, 80});
        project.addBox(images[1], label, {200, 100, 50, 60});
        project.addBox(images[3], label, {10, 20, 100, 80});
        project.close();
        start();
    }
    ~Bench() { studio->projects().close(); }

    void start()
    {
        studio.reset();
        studio = std::make_unique<Application>(
            *qApp, ApplicationParts{.settingsPath = project.folder() + u"/s.ini"_s});
        studio->start({.project = project.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio->projects().project() != nullptr; })
            || !QTest::qWaitForWindowActive(&studio->window()))
            qFatal("The project did not open.");
        studio->window().showStage(Stage::Label);
        studio->annotation().openImage(images[0]);
    }
    LabelPage& page() { return studio->window().labelPage(); }
    Actions& actions() { return studio->window().actions(); }
    Project& opened() { return *studio->projects().project(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&page().canvas(), Qt::Key(key), modifiers);
    }
    /// Counted from 0.
    int current() const
    {
        const auto image = studio->annotation().currentImage();
        return image ? int(std::find(images.begin(), images.end(), *image) - images.begin()) : -1;
    }
    QString notice() { return studio->window().statusBar()->currentMessage(); }
    int boxes(int image) { return opened().boxCount(images[size_t(image)]); }

    TemporaryProject project;
    LabelId label{0};
    std::vector<ImageId> images;
    std::unique_ptr<Application> studio;
};

} // namespace

class TestLabelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfTheLabelStageActsElsewhere();
    void onlyWalkingRepeatsWhileAKeyIsHeld();
    void keysJumpToUnseenImages();
    void withoutUnseenImagesItSaysSo();
    void confirmingGoesOnWhenThatIsWished();
    void theSwitchIsRemembered();
    void theBoxesOfTheImageBeforeAreRepeated();
    void aNewLabelFoundByTypingIsGivenToTheBox();
    void boxesAreHiddenAndLockedFromTheList();
    void theHistoryGoesBackToAStep();
    void aClickInAListLeavesTheKeysToTheCanvas_data();
    void aClickInAListLeavesTheKeysToTheCanvas();
    void whoComesToAListByKeyStaysThere();
    void aLabelIsStillRenamedByADoubleClick();
    void previousFindsTheImageThatWasSortedAway();
    void previousFindsTheImageThatWasFilteredAway();
    void pixelsThatComeLaterLeaveTheZoomAlone();
    void aLabelKeepsAKeyOfItsOwn();
    void theOpenImageStaysAsItIsWhenOthersCome();
};

void TestLabelling::nothingOfTheLabelStageActsElsewhere()
{
    Bench bench;
    bench.studio->annotation().openImage(bench.images[1]);
    bench.key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.page().canvasActions().remove->isEnabled());
    bench.studio->annotation().openImage(bench.images[2]);
    bench.studio->window().showStage(Stage::Images);
    QWidget* focus = bench.studio->window().focusWidget();
    QVERIFY(focus);
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_D, Qt::Key_A, Qt::Key_I})
        QTest::keyClick(focus, key);
    QTest::keyClick(focus, Qt::Key_R, Qt::ControlModifier);
    QTest::keyClick(focus, Qt::Key_D, Qt::ShiftModifier);
    bench.actions().reviewed->trigger(); // as from the menu
    bench.actions().confirmEmpty->trigger();
    bench.page().canvasActions().newBox->trigger();
    QCOMPARE(bench.current(), 2);
    QCOMPARE(bench.opened().image(bench.images[2])->state, ImageState::Unseen);
    QVERIFY(!bench.opened().image(bench.images[2])->reviewed);
    QCOMPARE(bench.boxes(2), 0);

    bench.studio->window().showStage(Stage::Label);
    bench.key(Qt::Key_E);
    QCOMPARE(bench.opened().image(bench.images[2])->state, ImageState::ConfirmedEmpty);
    bench.key(Qt::Key_D);
    QCOMPARE(bench.current(), 3);
    QVERIFY(!bench.actions().confirmEmpty->isEnabled()); // there are boxes
    bench.studio->window().showStage(Stage::Train);
    bench.studio->window().showStage(Stage::Label);
    QVERIFY(!bench.actions().confirmEmpty->isEnabled());
    QVERIFY(bench.page().canvasActions().drawTool->isEnabled());
}

void TestLabelling::onlyWalkingRepeatsWhileAKeyIsHeld()
{
    Bench bench;
    QStringList repeating;
    for (const Keymap::Group& group : bench.studio->keymap().groups())
        for (const QAction* action : group.actions)
            if (action->autoRepeat())
                repeating << action->objectName();
    repeating.sort();
    QCOMPARE(repeating,
             QStringList({u"nextBox"_s, u"nextImage"_s, u"nextUnseen"_s, u"previousBox"_s,
                          u"previousImage"_s, u"previousUnseen"_s, u"redo"_s, u"undo"_s,
                          u"zoomIn"_s, u"zoomOut"_s}));
}

void TestLabelling::keysJumpToUnseenImages()
{
    Bench bench;
    bench.key(Qt::Key_D, Qt::ShiftModifier);
    QCOMPARE(bench.current(), 2);
    bench.key(Qt::Key_D, Qt::ShiftModifier);
    QCOMPARE(bench.current(), 4);
    bench.key(Qt::Key_D, Qt::ShiftModifier); // round to the front
    QCOMPARE(bench.current(), 0);
    bench.key(Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(bench.current(), 4);
    bench.key(Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(bench.current(), 2);
}

void TestLabelling::withoutUnseenImagesItSaysSo()
{
    Bench bench;
    for (const int image : {2, 4}) {
        bench.studio->annotation().openImage(bench.images[size_t(image)]);
        bench.key(Qt::Key_E);
    }
    bench.studio->annotation().openImage(bench.images[0]);
    bench.key(Qt::Key_D, Qt::ShiftModifier);
    QCOMPARE(bench.current(), 0);
    QVERIFY(bench.notice().contains(u"looked at"_s));
}

void TestLabelling::confirmingGoesOnWhenThatIsWished()
{
    Bench bench;
    bench.key(Qt::Key_E);
    QCOMPARE(bench.current(), 0); // not unless it is switched on
    bench.key(Qt::Key_E);
    bench.actions().autoAdvance->trigger();
    bench.key(Qt::Key_E);
    QCOMPARE(bench.current(), 1);
    QCOMPARE(bench.opened().image(bench.images[0])->state, ImageState::ConfirmedEmpty);
    bench.key(Qt::Key_Space); // reviewed
    QCOMPARE(bench.current(), 2);
    QVERIFY(bench.opened().image(bench.images[1])->reviewed);
    bench.studio->annotation().openImage(bench.images[1]);
    bench.key(Qt::Key_Space); // taking it back stays
    QCOMPARE(bench.current(), 1);
    QVERIFY(!bench.opened().image(bench.images[1])->reviewed);
    bench.studio->annotation().openImage(bench.images[4]);
    bench.key(Qt::Key_E); // the last one
    QCOMPARE(bench.current(), 4);
    QVERIFY(bench.actions().confirmEmpty->isChecked());
}

void TestLabelling::theSwitchIsRemembered()
{
    Bench bench;
    QVERIFY(!bench.actions().autoAdvance->isChecked());
    bench.actions().autoAdvance->trigger();
    bench.page().canvasActions().rulers->trigger();
    bench.studio->projects().close();
    bench.start();
    QVERIFY(bench.actions().autoAdvance->isChecked());
    QVERIFY(bench.page().canvasActions().rulers->isChecked());
}

void TestLabelling::theBoxesOfTheImageBeforeAreRepeated()
{
    Bench bench;
    bench.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(bench.notice().contains(u"no image before"_s));
    bench.studio->annotation().openImage(bench.images[2]);
    bench.key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(bench.boxes(2), 2);
    QCOMPARE(bench.page().scene().selectedBoxes().size(), size_t(2));
    bench.key(Qt::Key_R, Qt::ControlModifier); // nothing twice
    QCOMPARE(bench.boxes(2), 2);
    QVERIFY(bench.notice().contains(u"already"_s));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.boxes(2), 0);
    bench.studio->annotation().openImage(bench.images[1]);
    bench.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(bench.notice().contains(u"no boxes"_s));
}

void TestLabelling::aNewLabelFoundByTypingIsGivenToTheBox()
{
    Bench bench;
    bench.studio->annotation().openImage(bench.images[3]);
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.key(Qt::Key_L);
    LabelFinder& finder = bench.page().boxActions().labelFinder();
    QTRY_VERIFY(finder.isVisible());
    auto* name = finder.findChild<QLineEdit*>(u"labelFinderName"_s);
    QTest::keyClicks(name, u"Fox"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(bench.opened().labels().size(), size_t(2));
    const LabelId fox = bench.opened().labels().back().id;
    QCOMPARE(bench.opened().document(bench.images[3])->annotations().front().label, fox);
}

void TestLabelling::boxesAreHiddenAndLockedFromTheList()
{
    Bench bench;
    bench.studio->annotation().openImage(bench.images[1]);
    auto* list = bench.page().findChild<QTreeView*>(u"boxView"_s);
    const BoxId first = bench.opened().document(bench.images[1])->annotations().front().id;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    bench.page().boxActions().hide->trigger();
    QVERIFY(bench.page().scene().isHidden(first));
    const QRect icon = list->visualRect(list->model()->index(0, 4)); // now there is a column for it
    QVERIFY(icon.width() > 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, icon.center());
    QVERIFY(!bench.page().scene().isHidden(first));
}

void TestLabelling::theHistoryGoesBackToAStep()
{
    Bench bench;
    bench.studio->annotation().openImage(bench.images[1]);
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.key(Qt::Key_Right, Qt::ShiftModifier);
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.boxes(1), 0);
    bench.actions().history->trigger();
    auto* view = bench.studio->window().findChild<QUndoView*>(u"historyView"_s);
    QVERIFY(view);
    QTRY_VERIFY(view->isVisible());
    const QAbstractItemModel* model = view->model();
    const int steps = model->rowCount(); // with the start, and the edits of the fixture
    QVERIFY(steps >= 3);
    view->setCurrentIndex(model->index(steps - 2, 0)); // moved, not deleted yet
    QCOMPARE(bench.boxes(1), 2);
    const auto leftmost = [&bench] {
        const auto& boxes = bench.opened().document(bench.images[1])->annotations();
        return std::min(boxes[0].box.x, boxes[1].box.x);
    };
    QCOMPARE(leftmost(), 20.0);
    view->setCurrentIndex(model->index(steps - 3, 0));
    QCOMPARE(leftmost(), 10.0);
    bench.studio->projects().close(); // closes the dialog, whose steps are gone
    QTRY_VERIFY(!view->isVisible());
}

void TestLabelling::aClickInAListLeavesTheKeysToTheCanvas_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : {u"imageView"_s, u"labelView"_s, u"boxView"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestLabelling::aClickInAListLeavesTheKeysToTheCanvas()
{
    QFETCH(QString, name);
    Bench bench;
    bench.studio->annotation().openImage(bench.images[1]);
    auto* list = bench.page().findChild<QAbstractItemView*>(name);
    const int row = name == "imageView"_L1 ? 1 : 0;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(row, 0)).center());
    QTRY_VERIFY(bench.page().canvas().hasFocus());
    QTest::keyClick(bench.studio->window().focusWidget(), Qt::Key_Space);
    QVERIFY(bench.opened().image(bench.images[1])->reviewed);
}

void TestLabelling::whoComesToAListByKeyStaysThere()
{
    Bench bench;
    auto* list = bench.page().findChild<QAbstractItemView*>(u"imageView"_s);
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(bench.current(), 1);
    QCoreApplication::processEvents();
    QVERIFY(list->hasFocus());
}

void TestLabelling::aLabelIsStillRenamedByADoubleClick()
{
    Bench bench;
    auto* list = bench.page().findChild<QAbstractItemView*>(u"labelView"_s);
    const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(bench.page().canvas().hasFocus());
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(list->viewport()->findChild<QLineEdit*>());
    QCoreApplication::processEvents();
    QVERIFY(list->viewport()->findChild<QLineEdit*>()->hasFocus());
}

void TestLabelling::previousFindsTheImageThatWasSortedAway()
{
    Bench bench;
    bench.page().images().filter().setOrder(ImageFilterModel::Order::UnseenFirst); // 0 2 4 1 3
    bench.key(Qt::Key_D);
    QCOMPARE(bench.current(), 2);
    AnnotationDocument* document = bench.opened().document(bench.images[2]);
    document->addBoxes({{BoxId::create(), bench.label, {5, 5, 50, 50}}}, u"Draw"_s);
    bench.key(Qt::Key_D); // 0 4 1 2 3
    QCOMPARE(bench.current(), 4);
    bench.key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(bench.boxes(4), 1);
    bench.key(Qt::Key_Z, Qt::ControlModifier); // unseen again
    bench.key(Qt::Key_A);
    QCOMPARE(bench.current(), 2);
    bench.key(Qt::Key_D);
    QCOMPARE(bench.current(), 4);
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_A); // the one gone through before is in its place: the list decides
    QCOMPARE(bench.current(), 1);
}

void TestLabelling::previousFindsTheImageThatWasFilteredAway()
{
    Bench bench;
    bench.page().images().filter().setState(ImageFilterModel::State::Unseen); // 0 2 4
    bench.actions().autoAdvance->trigger();
    bench.key(Qt::Key_E);
    QCOMPARE(bench.current(), 2);
    bench.key(Qt::Key_D);
    QCOMPARE(bench.current(), 4);
    bench.key(Qt::Key_A);
    QCOMPARE(bench.current(), 2);
    bench.key(Qt::Key_A);
    QCOMPARE(bench.current(), 0);
    bench.key(Qt::Key_D);
    QCOMPARE(bench.current(), 2);
    bench.studio->annotation().openImage(bench.images[0]); // chosen, not gone through
    bench.key(Qt::Key_A);
    QCOMPARE(bench.current(), 0);
}

void TestLabelling::pixelsThatComeLaterLeaveTheZoomAlone()
{
    Bench bench;
    QDir(bench.project.folder()).mkpath(u"images"_s);
    const QString path = bench.opened().absoluteImagePath(*bench.opened().image(bench.images[4]));
    QVERIFY(QImage(640, 480, QImage::Format_RGB32).save(path, "PNG"));
    ImageCanvas& canvas = bench.page().canvas();
    bench.studio->annotation().openImage(bench.images[4]);
    QVERIFY(bench.page().scene().image().isNull()); // still being decoded
    QVERIFY(canvas.isFitted());
    canvas.setZoom(3);
    QTRY_VERIFY(!bench.page().scene().image().isNull());
    QCOMPARE(canvas.zoom(), 3.0);
    bench.page().scene().setImage({});
    bench.studio->annotation().readPixelsAgain({bench.images[4]});
    QTRY_VERIFY(!bench.page().scene().image().isNull());
    QCOMPARE(canvas.zoom(), 3.0);
    bench.studio->annotation().openImage(bench.images[0]); // another image is fitted
    QVERIFY(canvas.isFitted());
}

void TestLabelling::aLabelKeepsAKeyOfItsOwn()
{
    Bench bench;
    AnnotationScene& scene = bench.page().scene();
    const LabelId dog = test::valueOf(bench.opened().addLabel(u"Dog"_s));
    const auto give = [&](const QString& key) {
        bench.opened().perform(shortcutOperation(bench.opened().labels(), dog, key));
    };
    const auto keys = [&] {
        QStringList texts;
        const QAbstractItemModel& model = *bench.page().labels().findChild<QListView*>()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data(LabelListModel::KeyRole).toString();
        return texts;
    };
    const auto drawsWith = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        for (const LabelId before : {dog, bench.label}) {
            scene.setCurrentLabel(before);
            bench.key(key, modifiers);
            if (scene.currentLabel() != before)
                return *scene.currentLabel();
        }
        return LabelId(0); // the key chooses none
    };
    QCOMPARE(keys(), QStringList({u"1"_s, u"2"_s}));
    give(u"Ctrl+Shift+F7"_s);
    QCOMPARE(keys(), QStringList({u"1"_s, u"Ctrl+Shift+F7"_s}));
    bench.opened().moveLabel(dog, 0);
    QCOMPARE(keys(), QStringList({u"Ctrl+Shift+F7"_s, u"2"_s}));
    QCOMPARE(drawsWith(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier), dog);
    QCOMPARE(drawsWith(Qt::Key_2), bench.label);
    give(u"2"_s); // a digit is that label's then, wherever it stands
    QCOMPARE(keys(), QStringList({u"2"_s, QString()}));
    QCOMPARE(drawsWith(Qt::Key_2), dog);
    // What a person gives to an action is no label's key any more.
    give(u"Ctrl+Shift+F7"_s);
    bench.studio->keymap().setKeys(bench.actions().nextImage, {Qt::CTRL | Qt::SHIFT | Qt::Key_F7});
    QCOMPARE(keys(), QStringList({u"1"_s, u"2"_s}));
    bench.key(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.current(), 1);
    bench.opened().projectUndoStack().undo();
    QCOMPARE(keys(), QStringList({u"2"_s, QString()}));
}

void TestLabelling::theOpenImageStaysAsItIsWhenOthersCome()
{
    Bench bench;
    bench.studio->annotation().openImage(bench.images[1]);
    AnnotationScene& scene = bench.page().scene();
    const AnnotationDocument* document = scene.document();
    const BoxId locked = document->annotations().front().id;
    const BoxId selected = document->annotations().back().id;
    scene.setLocked({locked}, true);
    scene.selectBoxes({selected});
    bench.page().canvas().setZoom(3);
    {
        const auto job = test::valueOf(bench.opened().file().connect());
        const ImageId added = test::valueOf(job->reserveImageIds(1));
        test::valueOf(
            job->apply({u"Import"_s, {}, {ImageChange{{}, test::makeImage(added, u"new.jpg"_s)}}}));
    }
    bench.opened().reload();
    QTRY_COMPARE(bench.opened().images().size(), size_t(6));
    QCOMPARE(bench.current(), 1);
    QCOMPARE(scene.document(), document);
    QVERIFY(scene.isLocked(locked));
    QCOMPARE(scene.selectedBoxes(), std::vector{selected});
    QCOMPARE(bench.page().canvas().zoom(), 3.0);
    // An image that is removed is let go.
    bench.opened().projectUndoStack().undo();
    QCOMPARE(bench.current(), 1);
    const ImageRecord record = *bench.opened().image(bench.images[1]);
    bench.opened().perform({u"Remove"_s, {}, {ImageChange{record, {}}}});
    QVERIFY(bench.current() != 1);
}

QTEST_MAIN(TestLabelling)
#include "tst_labelling.moc"
