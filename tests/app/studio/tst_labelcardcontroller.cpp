// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "app/studio/labelpage.h"
#include "core/annotation/labellookup.h"
#include "core/dataset/project.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/dialogs/labelcard.h"
#include "widgets/panels/descriptionedit.h"
#include "widgets/panels/exampletile.h"
#include "widgets/panels/labelpanel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with a project of three images whose files are there: a red cat on the first, a
/// larger blue one on the second, nothing on the third; and a label without boxes.
struct Studio
{
    Studio()
        : cat(files.addLabel(u"Cat"_s))
        , dog(files.addLabel(u"Dog"_s))
        , images(files.addImages(3))
        , application(*qApp, {.settingsPath = files.folder() + u"/s.ini"_s})
    {
        QDir(files.folder()).mkpath(u"images"_s);
        draw(1, QRect(100, 100, 60, 60), Qt::red);
        draw(2, QRect(300, 200, 200, 200), Qt::blue);
        draw(3, {}, Qt::gray);
        red = files.addBox(images[0], cat, {100, 100, 60, 60}).id;
        files.addBox(images[1], cat, {300, 200, 200, 200});
        files.close();
        application.start({.project = files.path(), .size = QSize(1280, 800)});
    }
    void draw(int number, const QRect& rect, const QColor& colour) const
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QPainter(&image).fillRect(rect, colour);
        if (!image.save(files.folder() + u"/images/000%1.jpg"_s.arg(number)))
            qFatal("no image");
    }
    bool isOpen() const
    {
        return QTest::qWaitFor([this] { return application.projects().project() != nullptr; })
            && QTest::qWaitForWindowActive(&application.window());
    }
    Project& project() const { return *application.projects().project(); }
    LabelPanel& panel() const { return application.window().labelPage().labels(); }
    LabelCard* card() const { return application.window().findChild<LabelCard*>(); }
    LabelCard* open(LabelId label) const
    {
        Q_EMIT panel().aboutRequested(label);
        return card();
    }
    ExampleTile& tile(int place) const
    {
        return *card()->findChild<ExampleTile*>(u"example%1"_s.arg(place));
    }
    QColor middle(int place) const
    {
        const QImage picture = tile(place).grab().toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() / 2);
    }
    QString text(const char* name) const
    {
        return card()->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    TemporaryProject files;
    LabelId cat;
    LabelId dog;
    std::vector<ImageId> images;
    BoxId red = BoxId::create();
    mutable Application application;
};

} // namespace

class TestLabelCardController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBoxesOfTheLabel();
    void aClickOpensTheImageOnTheLabelStage();
    void aLabelWithoutBoxesSaysSo();
    void theKeyOpensTheCardOfTheCurrentLabel();
    void aDescriptionIsOneStepOfTheHistory();
    void whetherAMirrorChangesItCanBeUndone();
    void followsTheLabel();
    void otherKeysAreShown();
    void aLabelGetsAKeyThatNoActionHas();
    void closesWithItsProject();
    void aMissingImageIsLeftOut();
};

void TestLabelCardController::showsBoxesOfTheLabel()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    QVERIFY(studio.open(studio.cat));
    QVERIFY(studio.text("labelCardUse").contains(u"2 box"_s));
    QVERIFY(studio.text("labelCardKey").contains(u"1"_s));
    QTRY_VERIFY(studio.tile(0).isEnabled() && studio.tile(1).isEnabled());
    QVERIFY(!studio.tile(2).isVisible());
    QVERIFY(studio.middle(0).blue() > 200 && studio.middle(0).red() < 60); // the larger one
    QVERIFY(studio.middle(1).red() > 200 && studio.middle(1).blue() < 60);
}

void TestLabelCardController::aClickOpensTheImageOnTheLabelStage()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    QVERIFY(studio.open(studio.cat));
    QTRY_VERIFY(studio.tile(1).isEnabled());
    QVERIFY(!studio.application.window().labelPage().isVisible());
    QTest::mouseClick(&studio.tile(1), Qt::LeftButton);
    QCOMPARE(studio.application.annotation().currentImage(), studio.images[0]);
    QVERIFY(studio.application.window().labelPage().isVisible());
    QCOMPARE(studio.application.window().labelPage().scene().selectedBoxes(),
             std::vector<BoxId>{studio.red});
}

void TestLabelCardController::aLabelWithoutBoxesSaysSo()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    QVERIFY(studio.open(studio.dog));
    QVERIFY(studio.card()->findChild<QLabel*>(u"exampleText"_s)->isVisible());
    QVERIFY(!studio.tile(0).isVisible());
    AnnotationDocument* document = studio.project().document(studio.images[2]);
    document->addBoxes({makeBox(studio.dog, {1, 1, 99, 99})}, u"Draw box"_s);
    QTRY_VERIFY(studio.tile(0).isVisible() && studio.tile(0).isEnabled());
    QVERIFY(studio.text("labelCardUse").contains(u"1 box"_s));
}

void TestLabelCardController::theKeyOpensTheCardOfTheCurrentLabel()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    studio.application.window().showStage(Stage::Label);
    studio.application.window().labelPage().scene().setCurrentLabel(studio.dog);
    QTest::keyClick(&studio.application.window(), Qt::Key_I);
    QVERIFY(studio.card());
    QCOMPARE(studio.card()->label().id, studio.dog);
    LabelCard* before = studio.card();
    QVERIFY(studio.open(studio.dog)); // it is there: no second one
    QCOMPARE(studio.application.window().findChildren<LabelCard*>().size(), 1);
    QCOMPARE(studio.card(), before);
}

void TestLabelCardController::aDescriptionIsOneStepOfTheHistory()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    const int steps = studio.project().projectUndoStack().count();
    QVERIFY(studio.open(studio.cat));
    auto* field = studio.card()->findChild<DescriptionEdit*>();
    field->setFocus();
    QTest::keyClicks(field, u"No lions"_s);
    QCOMPARE(studio.project().labels().front().description, QString());
    studio.card()->close();
    QCOMPARE(studio.project().labels().front().description, u"No lions"_s);
    QCOMPARE(studio.project().projectUndoStack().count(), steps + 1);
    QVERIFY(studio.application.window()
                .findChild<QListView*>(u"labelView"_s)
                ->model()
                ->index(0, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"No lions"_s));
    studio.project().projectUndoStack().undo();
    QCOMPARE(studio.project().labels().front().description, QString());
}

void TestLabelCardController::whetherAMirrorChangesItCanBeUndone()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    QVERIFY(studio.open(studio.cat));
    auto* box = studio.card()->findChild<QCheckBox*>(u"labelCanMirror"_s);
    QVERIFY(box->isChecked());
    box->click();
    QVERIFY(!findLabel(studio.project().labels(), studio.cat)->canMirror);
    QVERIFY(findLabel(studio.project().labels(), studio.dog)->canMirror);
    QVERIFY(studio.project().waitUntilWritten(5000));
    const auto kept = valueOf(studio.project().store().labels());
    QVERIFY(!findLabel(kept, studio.cat)->canMirror);
    studio.project().projectUndoStack().undo();
    QVERIFY(findLabel(studio.project().labels(), studio.cat)->canMirror);
    QVERIFY(box->isChecked());
}

void TestLabelCardController::followsTheLabel()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    QVERIFY(studio.open(studio.cat));
    Label changed = studio.project().labels().front();
    changed.name = u"Tom"_s;
    changed.description = u"Tomcats"_s;
    mustWork(studio.project().changeLabel(changed, u"Change label"_s));
    QCOMPARE(studio.text("labelCardName"), u"Tom"_s);
    QCOMPARE(studio.card()->findChild<DescriptionEdit*>()->text(), u"Tomcats"_s);
    studio.project().moveLabel(studio.cat, 1);
    QVERIFY2(studio.text("labelCardKey").contains(u"2"_s), qPrintable(studio.text("labelCardKey")));
    mustWork(studio.project().removeLabel(studio.cat));
    QTRY_VERIFY(!studio.card());
}

void TestLabelCardController::otherKeysAreShown()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    QVERIFY(studio.open(studio.cat));
    studio.application.keymap().setPreset(u"cvat"_s); // Ctrl+1 and so on
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_1).toString(QKeySequence::NativeText);
    QVERIFY2(studio.text("labelCardKey").contains(key), qPrintable(studio.text("labelCardKey")));
}

void TestLabelCardController::aLabelGetsAKeyThatNoActionHas()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    QVERIFY(studio.open(studio.cat));
    auto* field = studio.card()->findChild<QKeySequenceEdit*>(u"labelOwnKey"_s);
    const auto* problem = studio.card()->findChild<QLabel*>(u"labelKeyProblem"_s);
    const auto own = [&studio] {
        return findLabel(studio.project().labels(), studio.cat)->shortcut;
    };
    field->setFocus();
    QTest::keyClick(field, Qt::Key_W);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"Draw box"_s), qPrintable(problem->text()));
    QCOMPARE(own(), QString());
    QTest::keyClick(field, Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(own(), u"Ctrl+Shift+F7"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(studio.text("labelCardKey").contains(u"F7"_s));
    studio.project().projectUndoStack().undo();
    QCOMPARE(own(), QString());
    QVERIFY(field->keySequence().isEmpty());
}

void TestLabelCardController::closesWithItsProject()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    QVERIFY(studio.open(studio.cat)); // its examples are just being made
    auto* field = studio.card()->findChild<DescriptionEdit*>();
    field->setFocus();
    QTest::keyClicks(field, u"Typed"_s);
    studio.application.projects().close();
    QTRY_VERIFY(!studio.card());
    QTRY_VERIFY(!studio.application.projects().isBusy());
    const auto file = valueOf(ProjectFile::open(studio.files.path(), ProjectAccess::ReadOnly));
    QCOMPARE(valueOf(valueOf(file->connect())->labels()).front().description, u"Typed"_s);
}

void TestLabelCardController::aMissingImageIsLeftOut()
{
    const Studio studio;
    QVERIFY(studio.isOpen());
    QVERIFY(QFile::remove(studio.files.folder() + u"/images/0002.jpg"_s));
    QVERIFY(studio.open(studio.cat));
    QTRY_VERIFY(studio.tile(1).isEnabled());
    QVERIFY(!studio.tile(0).isVisible());
    QVERIFY(studio.middle(1).red() > 200);
}

QTEST_MAIN(TestLabelCardController)
#include "tst_labelcardcontroller.moc"
