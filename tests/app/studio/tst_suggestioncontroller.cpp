// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSlider>
#include <QTest>
#include <QTimer>

#include "tests/app/studio/suggestionbench.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestSuggestionController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offUntilAskedFor();
    void withoutAModelThePretrainedDetectorSuggests();
    void thingsWithoutALabelAreNotSuggested();
    void whereNothingHasALabelItSaysWhatToDo();
    void thePretrainedDetectorCanBeChosenBesideModels();
    void looksAheadAndRemembers();
    void theWindowDoesNotWait();
    void aResultOfAnotherImageIsNotShown();
    void switchingOffStops();
    void anErrorIsShownOnceAndSwitchesOff();
    void theSliderFiltersAtOnce();
    void eachLabelCountsFromItsMeasuredThreshold();
    void keptThresholdsCountAtOnce();
    void anotherModelIsAsMeasuredAgain();
    void acceptedAndDismissedOnesAreNotSuggestedAgain();
    void undoBringsASuggestionBack();
    void neverWhereAPersonSaidThatNothingIs();
    void aNewModelSuggestsAnew();
    void closingTheProjectSwitchesOff();
    void anOlderModelCanBeChosen();
    void dismissedOnesStayAwayAfterReopening();
    void undoBringsDismissedOnesBackOneByOne();
    void dismissedOnesCanBeShownAgain();
    void theHintNamesTheKeysOfNow();
};

void TestSuggestionController::offUntilAskedFor()
{
    Bench bench;
    QVERIFY(bench.suggest().isEnabled());
    QVERIFY(!bench.suggest().isChecked());
    QVERIFY(!bench.child<QWidget>(u"suggestionPanel"_s).isVisible());
    QTRY_VERIFY(!bench.page().scene().image().isNull());
    QCOMPARE(bench.script.opened, 0);
    bench.key(Qt::Key_S);
    QVERIFY(bench.suggest().isChecked());
    QVERIFY(bench.child<QWidget>(u"suggestionPanel"_s).isVisible());
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QVERIFY(bench.boxes().empty());
}

void TestSuggestionController::withoutAModelThePretrainedDetectorSuggests()
{
    Bench bench(false);
    QVERIFY(bench.suggest().isEnabled());
    auto& choice = bench.child<QComboBox>(u"suggestionModel"_s);
    QCOMPARE(choice.count(), 1);
    QVERIFY(choice.currentText().contains(u"80"_s));
    QCOMPARE(bench.child<QSlider>(u"suggestionScore"_s).value(), 35);
    bench.chooseLabel(u"person"_s, u"Cat"_s);
    QCOMPARE(bench.script.opened, 0); // nobody has asked for suggestions yet
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s, u"300,200"_s}));
    QVERIFY(bench.child<QCheckBox>(u"suggestionsAsMeasured"_s).isHidden()); // nothing was measured
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.boxes().front().label, LabelId(1));
    QCOMPARE(bench.boxes().front().author, BoxAuthor::Model);
    QCOMPARE(bench.boxes().front().score, std::optional(kSure.score));
    bench.reopen(); // the choice is kept; the first image that nobody has looked at is shown
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s}));
}

void TestSuggestionController::thingsWithoutALabelAreNotSuggested()
{
    Bench bench(false);
    bench.key(Qt::Key_S); // it finds persons only, and the label is called Cat
    QTRY_COMPARE(bench.script.lookedAt().size(), 4);
    QTRY_VERIFY(bench.status().contains(u"No suggestions"_s));
    QCOMPARE(bench.shown(), QStringList());
    bench.chooseLabel(u"person"_s, u"Cat"_s); // it need not look again
    QTRY_COMPARE(bench.shown().size(), 2);
    QCOMPARE(bench.script.lookedAt().size(), 4);
    bench.chooseLabel(u"person"_s, u"No label"_s);
    QTRY_COMPARE(bench.shown(), QStringList());
}

void TestSuggestionController::whereNothingHasALabelItSaysWhatToDo()
{
    Bench bench(false);
    bench.chooseLabel(u"cat"_s, u"No label"_s);
    bench.key(Qt::Key_S);
    QVERIFY(bench.status().contains(u"Choose labels"_s));
    auto& button = bench.child<QPushButton>(u"classLabelsButton"_s);
    QVERIFY(button.isVisible());
    QVERIFY(bench.script.lookedAt().isEmpty());
    button.click();
    QVERIFY(bench.classDialog());
    bench.classDialog()->reject();
    bench.chooseLabel(u"person"_s, u"A new label of that name"_s);
    Project& project = *bench.studio->projects().project();
    QCOMPARE(project.labels().size(), size_t(2));
    QCOMPARE(project.labels().back().name, u"person"_s);
    QTRY_COMPARE(bench.shown().size(), 2);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.boxes().front().label, project.labels().back().id);
    bench.addModel();
    QVERIFY(!button.isVisible()); // the new model is chosen, and knows its labels
}

void TestSuggestionController::thePretrainedDetectorCanBeChosenBesideModels()
{
    Bench bench;
    auto& choice = bench.child<QComboBox>(u"suggestionModel"_s);
    QCOMPARE(choice.count(), 2);
    bench.chooseLabel(u"person"_s, u"Cat"_s);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QTest::keyClick(&choice, Qt::Key_End);
    QTRY_COMPARE(bench.shown().size(), 2); // from its own lower score on
    QVERIFY(bench.child<QPushButton>(u"classLabelsButton"_s).isVisible());
    bench.addModel(); // a person has chosen, so the choice stays
    QCOMPARE(choice.currentIndex(), 2);
    QCOMPARE(bench.shown().size(), 2);
}

void TestSuggestionController::looksAheadAndRemembers()
{
    Bench bench;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0, 1, 2, 3}));
    bench.key(Qt::Key_D);
    QCOMPARE(bench.shown(), QStringList({u"30,30"_s})); // it was ready
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0, 1, 2, 3, 4}));
    bench.key(Qt::Key_A);
    QCOMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QCOMPARE(bench.script.lookedAt().size(), 5);
    QCOMPARE(bench.script.opened, 1);
}

void TestSuggestionController::theWindowDoesNotWait()
{
    Bench bench;
    bench.script.waits = true;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0}));
    QVERIFY(bench.child<QLabel>(u"suggestionStatus"_s).text().contains(u"The model is looking"_s));
    // All of the window works while the model does.
    bench.key(Qt::Key_D);
    bench.key(Qt::Key_W);
    QCOMPARE(*bench.studio->annotation().currentImage(), ImageId(2));
    QCOMPARE(bench.shown(), QStringList());
    bench.script.waits = false;
    bench.script.mayLook.release();
    QTRY_COMPARE(bench.shown(), QStringList({u"30,30"_s}));
}

void TestSuggestionController::aResultOfAnotherImageIsNotShown()
{
    Bench bench;
    bench.script.waits = true;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0}));
    bench.key(Qt::Key_D);
    bench.script.mayLook.release(); // the result of the first image comes now
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0, 1}));
    QCOMPARE(bench.shown(), QStringList());
    bench.script.mayLook.release();
    QTRY_COMPARE(bench.shown(), QStringList({u"30,30"_s}));
    bench.key(Qt::Key_A); // it was kept for its own image
    QCOMPARE(bench.shown(), QStringList({u"20,30"_s}));
}

void TestSuggestionController::switchingOffStops()
{
    Bench bench;
    bench.script.waits = true;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0}));
    bench.key(Qt::Key_S);
    bench.script.waits = false;
    bench.script.mayLook.release();
    bench.key(Qt::Key_D);
    bench.key(Qt::Key_D);
    QTRY_VERIFY(!bench.page().scene().image().isNull());
    QCOMPARE(bench.shown(), QStringList());
    QCOMPARE(bench.script.lookedAt(), QList<int>({0}));
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"40,30"_s}));
    bench.key(Qt::Key_S);
    QCOMPARE(bench.shown(), QStringList());
}

void TestSuggestionController::anErrorIsShownOnceAndSwitchesOff()
{
    Bench bench;
    bench.script.fails = true;
    QStringList messages;
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&messages] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            messages << box->text();
            box->reject();
        }
    });
    poll.start(10);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(messages, QStringList({u"The model is damaged. Train it again."_s}));
    QVERIFY(!bench.suggest().isChecked());
    bench.studio->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.studio->window()));
    bench.key(Qt::Key_D);
    QTRY_VERIFY(!bench.page().scene().image().isNull());
    QCOMPARE(bench.script.lookedAt(), QList<int>({0}));
    QCOMPARE(messages.size(), 1);
    bench.script.fails = false; // and it can be tried again
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"30,30"_s}));
}

void TestSuggestionController::theSliderFiltersAtOnce()
{
    Bench bench;
    auto& slider = bench.child<QSlider>(u"suggestionScore"_s);
    QCOMPARE(slider.value(), 50); // the model's own
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    slider.setValue(45);
    QCOMPARE(bench.shown(), QStringList({u"20,30"_s, u"300,200"_s}));
    QVERIFY(bench.child<QLabel>(u"suggestionScoreText"_s).text().contains(u"45 %"_s));
    slider.setValue(95);
    QCOMPARE(bench.shown(), QStringList());
    QVERIFY(bench.child<QLabel>(u"suggestionStatus"_s).text().contains(u"No suggestions"_s));
    QTRY_COMPARE(bench.script.lookedAt().size(), 4);
}

void TestSuggestionController::eachLabelCountsFromItsMeasuredThreshold()
{
    Bench bench;
    const LabelId dog = bench.addSecondLabel();
    bench.keepThresholds({{LabelId(1), 0.95}, {dog, 0.4}});
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s})); // no common score finds it alone
    auto& asMeasured = bench.child<QCheckBox>(u"suggestionsAsMeasured"_s);
    QVERIFY(asMeasured.isVisible() && asMeasured.isChecked());
    // A slider that is moved counts for all.
    auto& slider = bench.child<QSlider>(u"suggestionScore"_s);
    slider.setValue(60);
    QVERIFY(!asMeasured.isChecked());
    QCOMPARE(bench.shown(), QStringList({u"20,130"_s}));
    QVERIFY(bench.child<QLabel>(u"suggestionScoreText"_s).text().contains(u"60 %"_s));
    asMeasured.click();
    QVERIFY(asMeasured.isChecked());
    QCOMPARE(bench.shown(), QStringList({u"300,200"_s}));
}

void TestSuggestionController::keptThresholdsCountAtOnce()
{
    Bench bench;
    const LabelId dog = bench.addSecondLabel();
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,130"_s})); // 0.5 for both
    bench.keepThresholds({{LabelId(1), 0.95}, {dog, 0.4}});
    QCOMPARE(bench.shown(), QStringList({u"300,200"_s}));
    // Not against the slider.
    bench.child<QSlider>(u"suggestionScore"_s).setValue(30);
    QCOMPARE(bench.shown(), QStringList({u"20,130"_s, u"300,200"_s}));
    bench.keepThresholds({{LabelId(1), 0.99}, {dog, 0.99}});
    QCOMPARE(bench.shown().size(), 2);
}

void TestSuggestionController::anotherModelIsAsMeasuredAgain()
{
    Bench bench;
    bench.addModel();
    auto& asMeasured = bench.child<QCheckBox>(u"suggestionsAsMeasured"_s);
    bench.key(Qt::Key_S);
    bench.child<QSlider>(u"suggestionScore"_s).setValue(40);
    QVERIFY(!asMeasured.isChecked());
    QTest::keyClick(&bench.child<QComboBox>(u"suggestionModel"_s), Qt::Key_Down);
    QVERIFY(asMeasured.isChecked());
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
}

void TestSuggestionController::acceptedAndDismissedOnesAreNotSuggestedAgain()
{
    Bench bench;
    bench.child<QSlider>(u"suggestionScore"_s).setValue(40);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown().size(), 2);
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s}));
    bench.key(Qt::Key_Backspace);
    QCOMPARE(bench.shown(), QStringList());
    QCOMPARE(bench.boxes().size(), size_t(1));
    bench.key(Qt::Key_D);
    QTRY_COMPARE(bench.shown().size(), 2);
    bench.key(Qt::Key_A);
    QCOMPARE(bench.shown(), QStringList());
    QCOMPARE(bench.studio->projects().project()->boxCount(ImageId(1)), 1);
}

void TestSuggestionController::undoBringsASuggestionBack()
{
    Bench bench;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    bench.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.boxes().size(), size_t(1));
    QCOMPARE(bench.shown(), QStringList());
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.boxes().empty());
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
}

void TestSuggestionController::neverWhereAPersonSaidThatNothingIs()
{
    Bench bench;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    bench.key(Qt::Key_E);
    QTRY_COMPARE(bench.shown(), QStringList());
    bench.key(Qt::Key_E);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
}

void TestSuggestionController::aNewModelSuggestsAnew()
{
    Bench bench;
    bench.script.waits = true;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0}));
    bench.addModel(); // while the old one still looks
    bench.script.waits = false;
    bench.script.mayLook.release();
    QTRY_COMPARE(bench.shown(), QStringList({u"20,130"_s}));
    QCOMPARE(bench.script.lookedAt().mid(0, 2), QList<int>({0, 0}));
    QCOMPARE(bench.script.opened, 2);
}

void TestSuggestionController::closingTheProjectSwitchesOff()
{
    Bench bench;
    bench.script.waits = true;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0}));
    bench.script.waits = false;
    bench.script.mayLook.release();
    bench.studio->projects().close();
    QVERIFY(!bench.studio->projects().project());
    QVERIFY(!bench.suggest().isChecked());
    QVERIFY(!bench.suggest().isEnabled());
    QVERIFY(bench.page().suggestions().suggestions().empty());
}

void TestSuggestionController::anOlderModelCanBeChosen()
{
    Bench bench;
    bench.addModel();
    auto& choice = bench.child<QComboBox>(u"suggestionModel"_s);
    QCOMPARE(choice.count(), 3); // with the pretrained detector
    QVERIFY(choice.itemText(0).contains(u"a model ("_s));
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,130"_s}));
    QTest::keyClick(&choice, Qt::Key_Down);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    bench.addModel(); // a person has chosen, so the choice stays
    QCOMPARE(choice.count(), 4);
    QCOMPARE(choice.currentIndex(), 2);
    QCOMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QTest::keyClick(&choice, Qt::Key_Home);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,230"_s}));
}

void TestSuggestionController::dismissedOnesStayAwayAfterReopening()
{
    Bench bench;
    bench.child<QSlider>(u"suggestionScore"_s).setValue(40);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown().size(), 2);
    bench.key(Qt::Key_Backspace);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s}));
    bench.reopen();
    QVERIFY(!bench.suggest().isChecked());
    bench.child<QSlider>(u"suggestionScore"_s).setValue(40);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s}));
    bench.key(Qt::Key_D);
    QTRY_COMPARE(bench.shown().size(), 2); // of the one image only
}

void TestSuggestionController::undoBringsDismissedOnesBackOneByOne()
{
    Bench bench;
    bench.child<QSlider>(u"suggestionScore"_s).setValue(40);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown().size(), 2);
    bench.key(Qt::Key_Backspace);
    bench.key(Qt::Key_Backspace);
    QCOMPARE(bench.shown(), QStringList());
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s})); // the last one
    bench.reopen(); // the first one can still be brought back
    bench.child<QSlider>(u"suggestionScore"_s).setValue(40);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s}));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s, u"300,200"_s}));
    bench.key(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s}));
    bench.child<QPushButton>(u"showDismissedButton"_s).click();
    QCOMPARE(bench.shown().size(), 2);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s}));
}

void TestSuggestionController::dismissedOnesCanBeShownAgain()
{
    Bench bench;
    auto& again = bench.child<QPushButton>(u"showDismissedButton"_s);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QVERIFY(!again.isEnabled());
    bench.key(Qt::Key_Backspace);
    QTRY_VERIFY(again.isEnabled());
    QCOMPARE(bench.shown(), QStringList());
    again.click();
    QCOMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QVERIFY(!again.isEnabled());
    bench.reopen();
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
}

void TestSuggestionController::theHintNamesTheKeysOfNow()
{
    Bench bench;
    bench.page().suggestionActions().accept->setShortcuts({QKeySequence(Qt::Key_Y)});
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    const QString text = bench.child<QLabel>(u"suggestionStatus"_s).text();
    QVERIFY2(text.contains(u"Y accepts one"_s), qPrintable(text));
    bench.key(Qt::Key_Y);
    QCOMPARE(bench.boxes().size(), size_t(1));
}

QTEST_MAIN(TestSuggestionController)
#include "tst_suggestioncontroller.moc"
