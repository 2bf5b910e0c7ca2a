// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/project.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/panels/comparisonpair.h"
#include "widgets/panels/comparisonview.h"
#include "widgets/panels/exampleview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

const LabelId kCup(1);

ModelRecord model(int id)
{
    ModelRecord record{ModelId(id)};
    record.name = u"model %1"_s.arg(id);
    return record;
}

/// A view on a project of three images: two were won, one was lost.
struct Shown
{
    Shown()
    {
        images = files.addImages(3);
        project = valueOf(Project::fromFile(files.takeFile()));
        list.setProject(project.get());
        QObject::connect(&view, &ComparisonView::pictureRequested, &view,
                         [this](ImageId image) { requested.push_back(image); });
        view.resize(1000, 760);
        view.show();
        QApplication::setActiveWindow(&view);
    }

    ModelsCompared compared() const
    {
        ModelsCompared result;
        result.labels = {{kCup, u"cup"_s, Qt::green}};
        result.comparison.images = 72;
        result.comparison.overall.ap50 = 0.04;
        result.comparison.overall.ap50Interval = Interval{-0.01, 0.09};
        ComparedImage first{images[0]};
        first.truth = {makeBox(kCup, {10, 10, 50, 50})};
        first.firstFound = {{kCup, {100, 20, 50, 50}, 0.9}, {kCup, {100, 20, 50, 50}, 0.1}};
        first.secondFound = {{kCup, {10, 10, 50, 50}, 0.8}};
        first.firstMistakes = 3;
        ComparedImage second{images[1]};
        second.firstMistakes = 1;
        ComparedImage third{images[2]};
        third.secondMistakes = 1;
        result.won = {first, second};
        result.lost = {third};
        return result;
    }
    void showComparison() { view.showComparison(u"old"_s, u"new"_s, compared()); }
    void showPicture(ImageId image)
    {
        QImage picture(100, 50, QImage::Format_RGB32);
        picture.fill(Qt::white);
        view.showPicture(image, picture, {200, 100});
        QCoreApplication::sendPostedEvents(); // so that it has its place
    }

    template<typename T>
    T& child(const QString& name) const
    {
        return *view.findChild<T*>(name);
    }
    QListView& won() const { return child<QListView>(u"wonList"_s); }
    QListView& lost() const { return child<QListView>(u"lostList"_s); }
    ComparisonPair& pair() const { return child<ComparisonPair>(u"comparisonPair"_s); }
    QString said(const QString& name) const { return child<QLabel>(name).text(); }

    TemporaryProject files;
    std::vector<ImageId> images;
    std::unique_ptr<Project> project;
    ImageListModel list;
    ComparisonView view{list};
    std::vector<ImageId> requested;
};

} // namespace

class TestComparisonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelAloneHasNothingToBeComparedWith()
    {
        Shown shown;
        shown.showComparison();
        shown.view.setModels({model(1)}, ModelId(1)); // the other one was deleted
        QVERIFY(!shown.view.other());
        QVERIFY(!shown.child<QComboBox>(u"otherModelChoice"_s).isEnabled());
        QVERIFY(!shown.child<QTableView>(u"comparisonTable"_s).isVisible());
    }

    void itIsComparedWithTheOneBeforeUntilAnotherIsChosen()
    {
        Shown shown;
        const std::vector<ModelRecord> models{model(1), model(2), model(3)};
        shown.view.setModels(models, ModelId(3));
        QCOMPARE(shown.view.other(), ModelId(2));
        QSignalSpy changed(&shown.view, &ComparisonView::otherChanged);
        QTest::keyClick(&shown.child<QComboBox>(u"otherModelChoice"_s), Qt::Key_Down);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shown.view.other(), ModelId(1));
        shown.view.setModels(models, ModelId(2)); // the choice stays
        QCOMPARE(shown.view.other(), ModelId(1));
        shown.view.setModels(models, ModelId(1)); // as long as it can
        QCOMPARE(shown.view.other(), ModelId(2));
        QCOMPARE(changed.count(), 1); // by a person only
    }

    void whatIsNotMeasuredCanBeMeasured()
    {
        Shown shown;
        std::vector<std::pair<ModelId, Split>> wanted;
        connect(&shown.view, &ComparisonView::measuringRequested, this,
                [&wanted](ModelId id, Split split) { wanted.emplace_back(id, split); });
        shown.view.setModels({model(1), model(2)}, ModelId(2));
        shown.view.showNotMeasured(model(1), Split::Validation);
        auto& button = shown.child<QPushButton>(u"measureOtherButton"_s);
        QVERIFY(button.isVisible());
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(wanted.size(), size_t(1));
        QCOMPARE(wanted[0].first, ModelId(1));
        QCOMPARE(wanted[0].second, Split::Validation);
        shown.view.showWorking();
        QVERIFY(!button.isVisible());
    }

    void withoutAKFoldNothingCanBeMeasured()
    {
        Shown shown;
        shown.view.setModels({model(1), model(2)}, ModelId(2));
        shown.view.showNotMeasured(model(1), outOfFold);
        const auto& page = shown.child<QWidget>(u"noFolds"_s);
        QVERIFY(page.isVisible());
        QVERIFY(!shown.child<QPushButton>(u"measureOtherButton"_s).isVisible());
        for (const QPushButton* button : page.findChildren<QPushButton*>())
            QVERIFY(!button->isVisible());
        QString text;
        for (const QLabel* label : page.findChildren<QLabel*>())
            text += label->text();
        QVERIFY2(text.contains(u"“model 1”"_s) && text.contains(u"without k-fold"_s),
                 qPrintable(text));
        shown.showComparison();
        QVERIFY(!page.isVisible());
    }

    void aComparisonIsASentenceATableAndTwoLists()
    {
        Shown shown;
        shown.showComparison();
        QVERIFY(shown.child<QTableView>(u"comparisonTable"_s).isVisible());
        QCOMPARE(shown.child<QTableView>(u"comparisonTable"_s).model()->rowCount(), 2);
        QVERIFY(shown.said(u"comparisonSentence"_s).contains(u"better by 0.04 AP50"_s));
        QCOMPARE(shown.won().model()->rowCount(), 2);
        QCOMPARE(shown.won().model()->index(0, 0).data().toString(),
                 u"%1\nMistakes: 3 → 0"_s.arg(shown.list.index(0).data().toString()));
        QCOMPARE(shown.lost().model()->rowCount(), 1);
        QVERIFY(!shown.child<QLabel>(u"comparisonChanged"_s).isVisible());
        shown.view.setTruthChanged(true);
        QVERIFY(shown.child<QLabel>(u"comparisonChanged"_s).isVisible());
    }

    void arrowsGoThroughTheLists()
    {
        Shown shown;
        shown.showComparison();
        QCOMPARE(shown.requested, (std::vector<ImageId>{shown.images[0]}));
        shown.won().setFocus();
        QTest::keyClick(&shown.won(), Qt::Key_Down);
        QCOMPARE(shown.requested, (std::vector<ImageId>{shown.images[0], shown.images[1]}));
        QTest::keyClick(&shown.won(), Qt::Key_Tab);
        QVERIFY(shown.lost().hasFocus());
        QCOMPARE(shown.requested.size(), size_t(2)); // going there chooses nothing
        QTest::keyClick(&shown.lost(), Qt::Key_Down);
        QCOMPARE(shown.requested,
                 (std::vector<ImageId>{shown.images[0], shown.images[1], shown.images[2]}));
        QVERIFY(!shown.won().selectionModel()->hasSelection());
    }

    void theChosenImageIsShownTwice()
    {
        Shown shown;
        shown.showComparison();
        shown.showPicture(shown.images[2]); // not this one
        QVERIFY(!shown.pair().first().isVisible());
        shown.showPicture(shown.images[0]);
        QVERIFY(shown.pair().first().isVisible());
        QCOMPARE(shown.said(u"firstCaption"_s), u"old: 3 mistake(s)"_s);
        QCOMPARE(shown.said(u"secondCaption"_s), u"new: 0 mistake(s)"_s);
        const TrainingExample& first = shown.pair().first().example();
        QCOMPARE(first.found.size(), size_t(2)); // also what is hardly believed, if it counts
        QCOMPARE(first.truth.size(), size_t(1));
        QCOMPARE(shown.pair().second().example().found.size(), size_t(1));
        QCOMPARE(shown.pair().second().example().truth.size(), size_t(1));
    }

    void anImageThatCannotBeReadIsTold()
    {
        Shown shown;
        shown.showComparison();
        shown.view.showPicture(shown.images[0], {}, {});
        QVERIFY(!shown.pair().first().isVisible());
        QVERIFY(
            shown.said(u"comparisonPairText"_s).contains(shown.list.index(0).data().toString()));
    }

    void bothSidesAreZoomedAndMovedAlike()
    {
        Shown shown;
        shown.showComparison();
        shown.showPicture(shown.images[0]);
        const ExampleView& first = shown.pair().first();
        const ExampleView& second = shown.pair().second();
        QVERIFY(first.width() > 100);
        const double width = first.imageRect().width();
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&shown.pair(), Qt::Key_Plus);
        const double factor = std::pow(1.25, 6);
        QVERIFY(qAbs(first.imageRect().width() - width * factor) < 0.01);
        QVERIFY(qAbs(second.imageRect().width() - first.imageRect().width()) < 2 * factor);

        const double left = first.imageRect().left();
        QTest::mousePress(&shown.pair(), Qt::LeftButton, {}, QPoint(100, 100));
        QTest::mouseMove(&shown.pair(), QPoint(130, 100));
        QTest::mouseRelease(&shown.pair(), Qt::LeftButton, {}, QPoint(130, 100));
        QVERIFY(qAbs(first.imageRect().left() - (left + 30)) < 0.01);
        QVERIFY(qAbs(second.imageRect().left() - first.imageRect().left()) < 2 * factor);
        QTest::keyClick(&shown.pair(), Qt::Key_Right); // back, and on
        QVERIFY(qAbs(first.imageRect().left() - (left - 10)) < 0.01);
        QTest::keyClick(&shown.pair(), Qt::Key_0);
        QCOMPARE(shown.pair().zoom(), 1.0);
        QCOMPARE(first.imageRect().width(), width);
    }

    void theWheelZoomsAtThePointer()
    {
        Shown shown;
        shown.showComparison();
        shown.showPicture(shown.images[0]);
        const ExampleView& first = shown.pair().first();
        const QPoint place(first.width() / 4, first.height() / 2);
        const double before = (place.x() - first.imageRect().left()) / first.imageRect().width();
        const QPoint inPair = first.mapTo(&shown.pair(), place);
        QWheelEvent event(inPair, shown.pair().mapToGlobal(inPair), {}, {0, 480}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&shown.pair(), &event);
        QCOMPARE(shown.pair().zoom(), std::pow(1.25, 4));
        const double after = (place.x() - first.imageRect().left()) / first.imageRect().width();
        QVERIFY(qAbs(after - before) < 0.001);
    }

    void whatWasMendedCanBeTrained()
    {
        Shown shown;
        QSignalSpy training(&shown.view, &ComparisonView::trainingRequested);
        QTest::mouseClick(&shown.child<QPushButton>(u"trainAgainButton"_s), Qt::LeftButton);
        QCOMPARE(training.count(), 1);
    }

    void theTabKeyFollowsTheReadingOrder()
    {
        Shown shown;
        shown.view.setModels({model(1), model(2)}, ModelId(2));
        shown.showComparison();
        QWidget* widget = &shown.child<QComboBox>(u"otherModelChoice"_s);
        widget->setFocus();
        for (const QString& name : {u"trainAgainButton"_s, u"comparisonTable"_s, u"wonList"_s,
                                    u"lostList"_s, u"comparisonPair"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), name);
            QVERIFY(!shown.child<QWidget>(name).accessibleName().isEmpty()
                    || name == u"trainAgainButton"_s); // its text is its name
        }
    }

    void comingIntoSightIsTold()
    {
        Shown shown;
        shown.view.hide();
        QSignalSpy seen(&shown.view, &ComparisonView::shown);
        shown.view.show();
        QCOMPARE(seen.count(), 1);
    }
};

QTEST_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"
