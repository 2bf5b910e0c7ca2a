// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/imagelistmodel.h"
#include "widgets/panels/imagepanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

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
    void neighboursFollowTheFilter();
    void severalImagesCanBeSelected();
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
    for (const QString& name : {u"imageFilterText"_s, u"imageFilterState"_s})
        QVERIFY(!shown.panel.findChild<QWidget*>(name)->accessibleName().isEmpty());
}

QTEST_MAIN(TestImagePanel)
#include "tst_imagepanel.moc"
