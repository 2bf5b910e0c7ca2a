// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/curvechart.h"
#include "widgets/charts/runcharts.h"
#include "widgets/models/runlistmodel.h"
#include "widgets/panels/descriptionedit.h"
#include "widgets/panels/rundetails.h"
#include "widgets/panels/runhistory.h"

#include <QDate>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QLocale>
#include <QPushButton>
#include <QScatterSeries>
#include <QTableView>
#include <QTest>
#include <QTime>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

RunRecord run(qint64 id, const QString& name, double ap)
{
    RunRecord record{RunId(id), name};
    record.started = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC).addDays(id);
    record.outcome = RunOutcome::Finished;
    record.config.epochs = 2;
    record.config.inputSize = 416;
    record.config.batchSize = 8;
    record.trainImages = 8;
    record.validationImages = 2;
    record.epochs = {{.epoch = 1, .loss = 2, .validationAp = ap / 2},
                     {.epoch = 2, .loss = 1, .validationAp = ap}};
    return record;
}

/// What keeps an epoch of a run.
ModelRecord modelOf(qint64 run, int epoch)
{
    ModelRecord model{ModelId(run)};
    model.run = RunId(run);
    model.bestEpoch = epoch;
    return model;
}

struct Shown
{
    Shown()
    {
        history.setModels({modelOf(1, 1), modelOf(2, 1)});
        history.setRuns({run(1, u"first"_s, 0.5), run(2, u"second"_s, 0.75)});
        history.resize(640, 700);
        history.show();
        QObject::connect(&history, &RunHistory::renameRequested, &history,
                         [this](RunId id, const QString& name) {
                             wishes << u"name %1 %2"_s.arg(id.value()).arg(name);
                         });
        QObject::connect(&history, &RunHistory::noteChanged, &history,
                         [this](RunId id, const QString& note) {
                             wishes << u"note %1 %2"_s.arg(id.value()).arg(note);
                         });
        QObject::connect(&history, &RunHistory::deleteRequested, &history,
                         [this](const std::vector<RunId>& ids) {
                             QString text = u"delete"_s;
                             for (const RunId id : ids)
                                 text += u" %1"_s.arg(id.value());
                             wishes << text;
                         });
        QObject::connect(
            &history, &RunHistory::exportRequested, &history,
            [this](const ModelRecord& model) { wishes << u"export %1"_s.arg(model.id.value()); });
        QApplication::setActiveWindow(&history);
    }
    QTableView& table() const { return *history.findChild<QTableView*>(u"runHistory"_s); }
    QString said(const QString& name) const { return history.findChild<QLabel*>(name)->text(); }
    QPushButton& button(const QString& name) const
    {
        return *history.findChild<QPushButton*>(name);
    }
    DescriptionEdit& note() const { return *history.findChild<DescriptionEdit*>(u"runNote"_s); }
    void click(int row, Qt::KeyboardModifiers modifiers) const
    {
        const QRect cell =
            table().visualRect(table().model()->index(row, RunListModel::OutcomeColumn));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    const std::vector<QLineSeries*>& curves()
    {
        return history.details().charts().accuracy().series();
    }

    RunHistory history;
    QStringList wishes;
};

} // namespace

class TestRunHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theNewestRunIsShownAtFirst()
    {
        Shown shown;
        QCOMPARE(shown.said(u"runTitle"_s), u"second: Finished"_s);
        QCOMPARE(shown.curves()[0]->points(), QList<QPointF>({{1, 0.375}, {2, 0.75}}));
        const QString facts = shown.said(u"runFacts"_s);
        for (const QString& part : {u"Balanced"_s, u"2 epoch(s)"_s, u"416"_s, u"0.375"_s})
            QVERIFY2(facts.contains(part), qPrintable(facts));
        QCOMPARE(shown.said(u"runData"_s), u"Learned from 8 image(s) · checked on 2"_s);
        QCOMPARE(shown.history.details().charts().accuracy().marks()[0]->points(),
                 QList<QPointF>({{1, 0.375}})); // not the best, but kept
        shown.history.details().showData(RunId(2), {34, 1});
        QVERIFY(shown.said(u"runData"_s).contains(u"34 box(es)"_s));
        shown.history.details().showData(RunId(1), {99, 0}); // too late: another is shown
        QVERIFY(shown.said(u"runData"_s).contains(u"34 box(es)"_s));
    }

    void aRunSaysWhatWasTriedBeforeIt()
    {
        Shown shown;
        QVERIFY(!shown.said(u"runFacts"_s).contains(u"Tried first"_s));
        RunRecord later = run(3, u"third"_s, 0.8);
        later.config.candidates = {{CandidateKind::AsPlanned, 416, 42, 0.5},
                                   {CandidateKind::Mosaic, 416, 42, 0.625, true}};
        shown.history.setRuns({later});
        const QString facts = shown.said(u"runFacts"_s);
        QVERIFY2(facts.contains(u"as planned (AP 0.500), with images put together (AP 0.625)"_s),
                 qPrintable(facts));
    }

    void aRunSaysWhatItStartedFrom()
    {
        Shown shown;
        RunRecord later = run(3, u"third"_s, 0.8);
        later.config.startModel = ModelId(7);
        ModelRecord model{ModelId(7)};
        model.name = u"second's model"_s;
        shown.history.setModels({model});
        shown.history.setRuns({later});
        QVERIFY(shown.said(u"runFacts"_s).contains(u"“second's model”"_s));
        shown.history.setModels({});
        QVERIFY(shown.said(u"runFacts"_s).contains(u"deleted"_s));
    }

    void severalRunsAreCompared()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.history));
        shown.click(1, Qt::ControlModifier);
        QCOMPARE(shown.curves().size(), size_t(2));
        QCOMPARE(shown.curves()[0]->name(), u"second"_s);
        QCOMPARE(shown.curves()[0]->points(), QList<QPointF>({{1, 0.375}, {2, 0.75}}));
        QCOMPARE(shown.curves()[1]->name(), u"first"_s);
        QCOMPARE(shown.curves()[1]->points(), QList<QPointF>({{1, 0.25}, {2, 0.5}}));
        QVERIFY(!shown.note().isVisible());
        shown.click(1, Qt::NoModifier);
        QCOMPARE(shown.said(u"runTitle"_s), u"first: Finished"_s);
        QVERIFY(shown.note().isVisible());
    }

    void noMoreThanEightAreCompared()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.history));
        std::vector<RunRecord> runs;
        for (int id = 1; id <= 9; ++id)
            runs.push_back(run(id, u"run %1"_s.arg(id), 0.5));
        shown.history.setRuns(runs);
        shown.table().selectAll();
        QCOMPARE(shown.curves().size(), size_t(8));
        QCOMPARE(shown.curves().front()->name(), u"run 9"_s);
        QCOMPARE(shown.curves().back()->name(), u"run 2"_s);
        QCOMPARE(shown.said(u"runTitle"_s), u"Comparing the newest 8 of 9 run(s)"_s);
    }

    void theSelectionStaysWhenRunsAreReadAgain()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.history));
        shown.click(1, Qt::NoModifier);
        shown.history.setRuns(
            {run(1, u"renamed"_s, 0.5), run(2, u"second"_s, 0.75), run(3, u"third"_s, 0.8)});
        QCOMPARE(shown.said(u"runTitle"_s), u"renamed: Finished"_s);
        shown.history.setRuns({run(3, u"third"_s, 0.8)}); // deleted
        QCOMPARE(shown.said(u"runTitle"_s), u"third: Finished"_s);
        shown.history.setRuns({});
        QVERIFY(shown.history.details().isHidden());
        QVERIFY(!shown.button(u"deleteRunButton"_s).isEnabled());
    }

    void aRunIsRenamedInPlace()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.history));
        QVERIFY(shown.button(u"renameRunButton"_s).isEnabled());
        shown.click(0, Qt::NoModifier); // beside the name
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_F2);
        auto* editor = shown.table().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"second"_s);
        QTest::keyClicks(editor, u"mine"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shown.wishes, QStringList{u"name 2 mine"_s});
    }

    void aNoteIsAWishWhenItsFieldIsLeft()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.history));
        shown.note().setFocus();
        QTest::keyClicks(&shown.note(), u"more light"_s);
        QVERIFY(shown.wishes.isEmpty());
        // What is read meanwhile leaves what is being typed.
        shown.history.setRuns({run(1, u"first"_s, 0.5), run(2, u"second"_s, 0.75)});
        QCOMPARE(shown.note().text(), u"more light"_s);
        shown.table().setFocus();
        QCOMPARE(shown.wishes, QStringList{u"note 2 more light"_s});
        shown.history.setRuns({run(1, u"renamed"_s, 0.5), run(2, u"second"_s, 0.75)});
        QCOMPARE(shown.note().text(), u"more light"_s); // it was not written, and is not lost
        RunRecord kept = run(2, u"second"_s, 0.75);
        kept.note = u"more light"_s;
        shown.history.setRuns({run(1, u"first"_s, 0.5), kept});
        shown.history.details().finishNote();
        QCOMPARE(shown.wishes.size(), 1);
    }

    void runsAreDeletedByButtonAndKey()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.history));
        shown.button(u"deleteRunButton"_s).click();
        QCOMPARE(shown.wishes, QStringList{u"delete 2"_s});
        shown.click(1, Qt::ControlModifier);
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Delete);
        QCOMPARE(shown.wishes.last(), u"delete 2 1"_s);
        RunRecord running = run(4, u"now"_s, 0.1);
        running.outcome = RunOutcome::Running;
        shown.history.setRuns({running});
        QVERIFY(!shown.button(u"deleteRunButton"_s).isEnabled());
    }

    void theModelOfOneRunCanBeExported()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.history));
        const QPushButton& exporting = shown.button(u"exportModelButton"_s);
        shown.button(u"exportModelButton"_s).click();
        QCOMPARE(shown.wishes, QStringList{u"export 2"_s});
        shown.history.setModels({modelOf(1, 1)});
        QVERIFY(!exporting.isEnabled()); // the run left no model
        shown.click(1, Qt::NoModifier);
        QVERIFY(exporting.isEnabled());
        shown.click(0, Qt::ControlModifier);
        QVERIFY(!exporting.isEnabled()); // several runs
    }

    void aReadOnlyProjectKeepsItsRuns()
    {
        Shown shown;
        shown.history.setReadOnly(true);
        QVERIFY(!shown.button(u"deleteRunButton"_s).isEnabled());
        QVERIFY(!shown.button(u"renameRunButton"_s).isEnabled());
        QVERIFY(shown.button(u"exportModelButton"_s).isEnabled());
        QVERIFY(shown.note().isReadOnly());
    }
};

QTEST_MAIN(TestRunHistory)
#include "tst_runhistory.moc"
