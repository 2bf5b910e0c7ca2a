// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/imagelistmodel.h"
#include "widgets/panels/imagepanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Six images, boxes in the first and fourth, shown in a panel.
struct ShownPanel
{
    explicit ShownPanel(ImagePanel::Layout layout)
        : panel(model, layout)
    {
        const LabelId label = files.addLabel(u"Cat"_s);
        images = files.addImages(6);
        files.addBox(images[0], label, {1, 1, 20, 20});
        files.addBox(images[3], label, {1, 1, 20, 20});
        project = valueOf(Project::fromFile(files.takeFile()));
        model.setProject(project.get());
        panel.resize(900, 600);
        panel.show();
        QObject::connect(&panel, &ImagePanel::imageActivated, &panel,
                         [this](ImageId image) { activated.push_back(image); });
        QObject::connect(&panel, &ImagePanel::actionRequested, &panel,
                         [this](const ImageAction& action, const std::vector<ImageId>& ids) {
                             actions.push_back(action);
                             wishedFor = ids;
                         });
    }
    void selectRows(int first, int last)
    {
        clickRow(first);
        QListView& view = panel.view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          view.visualRect(view.model()->index(last, 0)).center());
    }
    /// Opens the menu of filters and clicks an entry of one of its menus.
    void choose(const QString& menuName, const QString& text)
    {
        auto* menu = panel.findChild<QMenu*>(u"imageFilterMenu"_s);
        menu->popup(panel.mapToGlobal(QPoint(10, 10)));
        auto* choices = menu->findChild<QMenu*>(menuName);
        QVERIFY(choices);
        clickAction(*menu, choices->menuAction());
        QTRY_VERIFY(choices->isVisible());
        const QList<QAction*> entries = choices->actions();
        for (QAction* action : entries)
            if (action->text() == text)
                return clickAction(*choices, action);
        QFAIL(qPrintable(text));
    }
    static void clickAction(QMenu& menu, QAction* action)
    {
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    }
    template<typename T>
    T* child(const QString& name) const
    {
        return panel.findChild<T*>(name);
    }
    void clickRow(int row)
    {
        QListView& view = panel.view();
        const QRect rect = view.visualRect(view.model()->index(row, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rect.center());
    }
    void doubleClickRow(int row)
    {
        clickRow(row);
        QListView& view = panel.view();
        const QRect rect = view.visualRect(view.model()->index(row, 0));
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, rect.center());
    }
    QString countText() const { return panel.findChild<QLabel*>(u"imageCount"_s)->text(); }

    TemporaryProject files;
    std::vector<ImageId> images;
    std::unique_ptr<Project> project;
    ImageListModel model;
    ImagePanel panel;
    std::vector<ImageId> activated;
    std::vector<ImageAction> actions;
    std::vector<ImageId> wishedFor;
};

using Ids = std::vector<ImageId>;

} // namespace

class TestImagePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutImagesItOffersToImport();
    void theGridOpensByDoubleClickAndReturn();
    void theSidebarOpensByOneClick();
    void settingTheCurrentImageAnnouncesNothing();
    void filteringSaysHowManyAreShown();
    void aFilterWithoutMatchCanBeCleared();
    void theImagesOfAFindingAreSelectedAndAChipShowsAllAgain();
    void neighboursFollowTheFilter();
    void severalImagesCanBeSelected();
    void theMenuFiltersByLabel();
    void theMenuFiltersByPartAndSorts();
    void theMenuFiltersByAuthor();
    void aDeletedLabelIsNoFilter();
    void theSidebarStaysNarrow();
    void severalSelectedImagesHaveABar();
    void theBarWishesForTheSelectedImages();
    void theContextMenuAndDeleteWish();
    void theSidebarHasTheSameMenuWithoutTheDeleteKey();
    void theGridIsAlsoAList();
    void readOnlyOffersNoActions();
    void aResultStaysUntilTheSelectionChanges();
    void droppedFilesAreAnnounced();
    void everyPartHasAName();
};

void TestImagePanel::withoutImagesItOffersToImport()
{
    ImageListModel model;
    ImagePanel panel(model, ImagePanel::Layout::Grid);
    panel.resize(800, 600);
    panel.show();
    const QSignalSpy requested(&panel, &ImagePanel::importRequested);
    auto* button = panel.findChild<QAbstractButton*>(u"importButton"_s);
    QVERIFY(button && button->isVisible());
    QVERIFY(!panel.view().isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
}

void TestImagePanel::theGridOpensByDoubleClickAndReturn()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    shown.clickRow(2);
    QCOMPARE(shown.activated, Ids());
    shown.doubleClickRow(2);
    QCOMPARE(shown.activated, Ids({shown.images[2]}));
    QTest::keyClick(&shown.panel.view(), Qt::Key_Right);
    QTest::keyClick(&shown.panel.view(), Qt::Key_Return);
    QCOMPARE(shown.activated, Ids({shown.images[2], shown.images[3]}));
}

void TestImagePanel::theSidebarOpensByOneClick()
{
    ShownPanel shown(ImagePanel::Layout::Sidebar);
    shown.clickRow(4);
    QCOMPARE(shown.activated, Ids({shown.images[4]}));
    shown.panel.setCurrentImage(shown.images[4]);
    shown.clickRow(4);
    QCOMPARE(shown.activated.size(), size_t(1)); // it is open
    QTest::keyClick(&shown.panel.view(), Qt::Key_Up);
    QCOMPARE(shown.activated.back(), shown.images[3]);
}

void TestImagePanel::settingTheCurrentImageAnnouncesNothing()
{
    for (const ImagePanel::Layout layout :
         {ImagePanel::Layout::Grid, ImagePanel::Layout::Sidebar}) {
        ShownPanel shown(layout);
        shown.panel.setCurrentImage(shown.images[5]);
        QCOMPARE(shown.activated, Ids());
        QCOMPARE(shown.panel.view().currentIndex().row(), 5);
        QCOMPARE(shown.panel.currentImage(), shown.images[5]);
        shown.panel.setCurrentImage({});
        QVERIFY(!shown.panel.view().currentIndex().isValid());
    }
}

void TestImagePanel::filteringSaysHowManyAreShown()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    QVERIFY(shown.countText().startsWith(u"6"_s));
    auto* state = shown.panel.findChild<QComboBox*>(u"imageFilterState"_s);
    state->setCurrentIndex(state->findText(u"Has boxes"_s));
    QCOMPARE(shown.panel.view().model()->rowCount(), 2);
    QVERIFY(shown.countText().startsWith(u"2 of 6"_s));
    QTest::keyClicks(shown.panel.findChild<QLineEdit*>(u"imageFilterText"_s), u"0004"_s);
    QCOMPARE(shown.panel.view().model()->rowCount(), 1);
}

void TestImagePanel::aFilterWithoutMatchCanBeCleared()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    shown.panel.findChild<QLineEdit*>(u"imageFilterText"_s)->setText(u"zebra"_s);
    auto* button = shown.panel.findChild<QAbstractButton*>(u"clearFilterButton"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(shown.panel.view().model()->rowCount(), 6);
    QVERIFY(shown.panel.view().isVisible());
}

void TestImagePanel::theImagesOfAFindingAreSelectedAndAChipShowsAllAgain()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    auto* chip = shown.panel.findChild<QToolButton*>(u"findingChip"_s);
    QVERIFY(chip && !chip->isVisible());
    QTest::keyClicks(shown.panel.findChild<QLineEdit*>(u"imageFilterText"_s), u"0004"_s);
    shown.panel.showFinding({u"2 copies"_s, {shown.images[4], shown.images[1]}});
    QCOMPARE(shown.panel.selectedImages(), Ids({shown.images[4], shown.images[1]}));
    QCOMPARE(shown.panel.view().model()->rowCount(), 2);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"2 copies"_s);
    QVERIFY(chip->accessibleName().contains(u"2 copies"_s));
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!chip->isVisible());
    QCOMPARE(shown.panel.view().model()->rowCount(), 6);
    shown.panel.showFinding({u"2 copies"_s, {shown.images[4], shown.images[1]}});
    shown.panel.findChild<QLineEdit*>(u"imageFilterText"_s)->setText(u"nothing"_s);
    QTest::mouseClick(shown.panel.findChild<QAbstractButton*>(u"clearFilterButton"_s),
                      Qt::LeftButton);
    QVERIFY(!chip->isVisible());
    QCOMPARE(shown.panel.view().model()->rowCount(), 6);
}

void TestImagePanel::neighboursFollowTheFilter()
{
    ShownPanel shown(ImagePanel::Layout::Sidebar);
    QCOMPARE(shown.panel.neighbour(1), shown.images[0]); // none is open: the first
    shown.panel.setCurrentImage(shown.images[0]);
    QCOMPARE(shown.panel.neighbour(1), shown.images[1]);
    QVERIFY(!shown.panel.neighbour(-1));
    auto* state = shown.panel.findChild<QComboBox*>(u"imageFilterState"_s);
    state->setCurrentIndex(state->findText(u"Has boxes"_s));
    QCOMPARE(shown.panel.neighbour(1), shown.images[3]);
    shown.panel.setCurrentImage(shown.images[3]);
    QVERIFY(!shown.panel.neighbour(1));
    QCOMPARE(shown.panel.neighbour(-1), shown.images[0]);
}

void TestImagePanel::severalImagesCanBeSelected()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    shown.clickRow(1);
    QListView& view = shown.panel.view();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      view.visualRect(view.model()->index(3, 0)).center());
    QCOMPARE(shown.panel.selectedImages(),
             Ids({shown.images[1], shown.images[2], shown.images[3]}));
}

void TestImagePanel::theMenuFiltersByLabel()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    shown.choose(u"imageFilterLabels"_s, u"Cat"_s);
    QCOMPARE(shown.panel.view().model()->rowCount(), 2);
    auto* button = shown.child<QToolButton>(u"imageFilterButton"_s);
    QVERIFY(button->text().contains(u"Cat"_s));
    shown.choose(u"imageFilterLabels"_s, u"Without boxes"_s);
    QCOMPARE(shown.panel.view().model()->rowCount(), 4);
    auto* menu = shown.child<QMenu>(u"imageFilterMenu"_s);
    menu->popup(QPoint(10, 10));
    ShownPanel::clickAction(*menu, menu->findChild<QAction*>(u"clearFilters"_s));
    QCOMPARE(shown.panel.view().model()->rowCount(), 6);
    QVERIFY(!button->text().contains(u':'));
}

void TestImagePanel::theMenuFiltersByPartAndSorts()
{
    ShownPanel shown(ImagePanel::Layout::Sidebar);
    shown.choose(u"imageFilterOrders"_s, u"Most boxes first"_s);
    const QAbstractItemModel& rows = *shown.panel.view().model();
    QCOMPARE(rows.index(1, 0).data().toString(), u"0004.jpg"_s);
    QCOMPARE(shown.panel.neighbour(1), shown.images[0]);
    shown.panel.setCurrentImage(shown.images[0]);
    QCOMPARE(shown.panel.neighbour(1), shown.images[3]); // in the order shown
    shown.panel.setCurrentImage({});
    shown.choose(u"imageFilterParts"_s, u"Test"_s);
    QCOMPARE(rows.rowCount(), 0);
    auto* clear = shown.child<QAbstractButton>(u"clearFilterButton"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(rows.rowCount(), 6);
}

void TestImagePanel::theMenuFiltersByAuthor()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    shown.choose(u"imageFilterAuthors"_s, u"A person"_s);
    QCOMPARE(shown.panel.view().model()->rowCount(), 2);
    auto* button = shown.child<QToolButton>(u"imageFilterButton"_s);
    QVERIFY(button->text().contains(u"A person"_s));
    shown.choose(u"imageFilterAuthors"_s, u"A model"_s);
    QCOMPARE(shown.panel.view().model()->rowCount(), 0);
    shown.choose(u"imageFilterAuthors"_s, u"Anybody"_s);
    QCOMPARE(shown.panel.view().model()->rowCount(), 6);
    QVERIFY(!button->text().contains(u':'));
}

void TestImagePanel::aDeletedLabelIsNoFilter()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    shown.choose(u"imageFilterLabels"_s, u"Cat"_s);
    QCOMPARE(shown.panel.view().model()->rowCount(), 2);
    mustWork(shown.project->removeLabel(shown.project->labels().front().id));
    QTRY_COMPARE(shown.panel.view().model()->rowCount(), 6);
    QVERIFY(!shown.child<QToolButton>(u"imageFilterButton"_s)->text().contains(u"Cat"_s));
}

void TestImagePanel::theSidebarStaysNarrow()
{
    const ShownPanel shown(ImagePanel::Layout::Sidebar);
    QVERIFY2(shown.panel.minimumSizeHint().width() <= 200,
             qPrintable(QString::number(shown.panel.minimumSizeHint().width())));
}

void TestImagePanel::severalSelectedImagesHaveABar()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    auto* bar = shown.child<QWidget>(u"imageActionBar"_s);
    QVERIFY(!bar->isVisible());
    shown.clickRow(1);
    QVERIFY(!bar->isVisible());
    shown.selectRows(1, 3);
    QVERIFY(bar->isVisible());
    QVERIFY(shown.child<QLabel>(u"selectedCount"_s)->text().startsWith(u"3"_s));
    QTest::mouseClick(shown.child<QToolButton>(u"clearSelectionButton"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QVERIFY(shown.panel.selectedImages().empty());
}

void TestImagePanel::theBarWishesForTheSelectedImages()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    shown.selectRows(1, 2);
    const Ids selected{shown.images[1], shown.images[2]};
    using Kind = ImageAction::Kind;
    const auto press = [&shown](const QString& name) {
        QTest::mouseClick(shown.child<QToolButton>(name), Qt::LeftButton);
    };
    press(u"markReviewedButton"_s);
    QCOMPARE(shown.actions.back().kind, Kind::SetReviewed);
    QVERIFY(shown.actions.back().reviewed);
    QCOMPARE(shown.wishedFor, selected);
    press(u"markNotReviewedButton"_s);
    QVERIFY(!shown.actions.back().reviewed);
    press(u"confirmEmptyImagesButton"_s);
    QCOMPARE(shown.actions.back().kind, Kind::ConfirmEmpty);
    press(u"removeImagesButton"_s);
    QCOMPARE(shown.actions.back().kind, Kind::Remove);
    auto* splits = shown.child<QMenu>(u"splitMenu"_s);
    splits->popup(QPoint(10, 10));
    ShownPanel::clickAction(*splits, shown.child<QAction>(u"splitValidation"_s));
    QCOMPARE(shown.actions.back().kind, Kind::SetSplit);
    QCOMPARE(shown.actions.back().split, Split::Validation);
    QCOMPARE(shown.actions.size(), size_t(5));
}

void TestImagePanel::theContextMenuAndDeleteWish()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    shown.clickRow(4);
    QListView& view = shown.panel.view();
    const QPoint position = view.visualRect(view.model()->index(4, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, position,
                            view.viewport()->mapToGlobal(position));
    QCoreApplication::sendEvent(view.viewport(), &event);
    auto* menu = shown.child<QMenu>(u"imageMenu"_s);
    QVERIFY(menu);
    ShownPanel::clickAction(*menu, shown.child<QAction>(u"markReviewed"_s));
    QCOMPARE(shown.actions.size(), size_t(1));
    QCOMPARE(shown.wishedFor, Ids({shown.images[4]}));
    shown.panel.activateWindow(); // shortcuts need it, and the menu was one
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(shown.actions.size(), size_t(2));
    QCOMPARE(shown.actions.back().kind, ImageAction::Kind::Remove);
}

void TestImagePanel::theSidebarHasTheSameMenuWithoutTheDeleteKey()
{
    ShownPanel shown(ImagePanel::Layout::Sidebar);
    QListView& view = shown.panel.view();
    shown.clickRow(2);
    const QPoint position = view.visualRect(view.model()->index(2, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, position,
                            view.viewport()->mapToGlobal(position));
    QCoreApplication::sendEvent(view.viewport(), &event);
    auto* menu = shown.child<QMenu>(u"imageMenu"_s);
    QVERIFY(menu);
    ShownPanel::clickAction(*menu, shown.child<QAction>(u"markUnseen"_s));
    QCOMPARE(shown.actions.back().kind, ImageAction::Kind::MarkUnseen);
    QCOMPARE(shown.wishedFor, Ids({shown.images[2]}));
    const QSignalSpy told(&shown.panel, &ImagePanel::resultTold);
    shown.panel.showResult(u"Done."_s);
    QCOMPARE(told.count(), 1);
    QVERIFY(shown.child<QAction>(u"removeImages"_s)->shortcut().isEmpty());
}

void TestImagePanel::theGridIsAlsoAList()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    QAction asList(u"List"_s);
    asList.setCheckable(true);
    shown.panel.setListAction(asList);
    QListView& view = shown.panel.view();
    const auto row = [&view](int number) {
        return view.visualRect(view.model()->index(number, 0));
    };
    QVERIFY(row(1).left() > row(0).left());
    shown.selectRows(1, 2);
    QTest::mouseClick(shown.child<QToolButton>(u"imageListButton"_s), Qt::LeftButton);
    QTRY_COMPARE(row(1).left(), row(0).left());
    QCOMPARE(row(1).top(), row(0).bottom() + 1);
    QVERIFY(row(0).width() > shown.panel.width() / 2);
    QCOMPARE(shown.panel.selectedImages(), Ids({shown.images[1], shown.images[2]}));
    // A row shows more than the ground.
    const QImage picture = view.grab().toImage();
    QVERIFY(picture.pixel(row(0).left() + 20, row(0).center().y())
            != picture.pixel(row(0).left() + 2, row(0).center().y()));
    asList.setChecked(false);
    QTRY_VERIFY(row(1).left() > row(0).left());
}

void TestImagePanel::readOnlyOffersNoActions()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    shown.panel.setReadOnly(true);
    shown.selectRows(1, 2);
    QVERIFY(!shown.child<QToolButton>(u"removeImagesButton"_s)->isEnabled());
    QVERIFY(!shown.child<QToolButton>(u"splitButton"_s)->isEnabled());
    shown.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    QTest::keyClick(&shown.panel.view(), Qt::Key_Delete);
    QVERIFY(shown.actions.empty());
}

void TestImagePanel::aResultStaysUntilTheSelectionChanges()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    auto* result = shown.child<QLabel>(u"imageActionResult"_s);
    shown.panel.showResult(u"2 images confirmed empty."_s);
    QVERIFY(result->isVisible());
    shown.clickRow(1);
    QVERIFY(!result->isVisible());
}

void TestImagePanel::droppedFilesAreAnnounced()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    const QSignalSpy dropped(&shown.panel, &ImagePanel::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/Fotos & mehr"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(shown.panel.view().viewport(), &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(shown.panel.view().viewport(), &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.at(0).at(0).toStringList(), QStringList({u"/tmp/Fotos & mehr"_s}));
}

void TestImagePanel::everyPartHasAName()
{
    ShownPanel shown(ImagePanel::Layout::Grid);
    QVERIFY(!shown.panel.view().accessibleName().isEmpty());
    for (const QString& name :
         {u"imageFilterText"_s, u"imageFilterState"_s, u"imageFilterButton"_s, u"imageActionBar"_s})
        QVERIFY(!shown.panel.findChild<QWidget*>(name)->accessibleName().isEmpty());
}

QTEST_MAIN(TestImagePanel)
#include "tst_imagepanel.moc"
