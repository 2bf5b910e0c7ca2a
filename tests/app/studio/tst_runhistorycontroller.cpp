// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/errorreporter.h"
#include "app/studio/runhistorycontroller.h"
#include "core/dataset/project.h"
#include "widgets/panels/descriptionedit.h"
#include "widgets/panels/runhistory.h"
#include "widgets/panels/trainingpanel.h"

#include <QDateTime>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include "tests/app/studio/answer.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// A project with two runs, the second of which learned from an image with two boxes and was
/// checked on another.
struct Bench
{
    Bench()
    {
        const LabelId label = files.addLabel(u"cell"_s);
        const std::vector<ImageId> images = files.addImages(2);
        first = begin(u"first"_s, {});
        RunSnapshot snapshot{{makeLabel(label, u"cell"_s)}, {}, {}};
        const Annotation box = files.addBox(images[0], label, {10, 10, 40, 40});
        const Annotation other = files.addBox(images[0], label, {60, 10, 40, 40});
        const Annotation checked = files.addBox(images[1], label, {10, 10, 40, 40});
        const auto path = [this](int number) {
            return files.folder() + u"/images/000%1.jpg"_s.arg(number);
        };
        snapshot.train.push_back({images[0], path(1), QSize(640, 480), {box, other}});
        snapshot.validation.push_back({images[1], path(2), QSize(640, 480), {checked}});
        second = begin(u"second"_s, snapshot);
        project = valueOf(Project::fromFile(files.takeFile()));
        controller.setProject(project.get());
        panel.show();
    }
    ~Bench() { controller.setProject(nullptr); }
    Q_DISABLE_COPY_MOVE(Bench)

    RunId begin(const QString& name, const RunSnapshot& snapshot)
    {
        RunRecord run{RunId(0), name};
        run.started = QDateTime::currentDateTimeUtc();
        run.trainImages = int(snapshot.train.size());
        run.validationImages = int(snapshot.validation.size());
        const RunId id = valueOf(files.store().beginRun(run, snapshot));
        mustWork(files.store().endRun(id, RunOutcome::Finished, {}));
        return id;
    }
    std::vector<RunRecord> kept() const { return valueOf(project->store().runs()); }
    const QTableView& table() const { return *panel.findChild<QTableView*>(u"runHistory"_s); }
    QString shown(const char* name) const
    {
        return panel.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    TemporaryProject files;
    RunId first{0};
    RunId second{0};
    std::unique_ptr<Project> project;
    TrainingPanel panel;
    ErrorReporter reporter{&panel};
    RunHistoryController controller{panel, reporter};
    QSignalSpy changed{&controller, &RunHistoryController::changed};
};

} // namespace

class TestRunHistoryController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheRunsOfTheProject()
    {
        Bench bench;
        QVERIFY(bench.table().isVisible());
        QCOMPARE(bench.table().model()->rowCount(), 2);
        QCOMPARE(bench.shown("runTitle"), u"second: Finished"_s);
        QTRY_COMPARE(bench.shown("runData"),
                     u"Learned from 1 image(s) with 2 box(es) · checked on 1"_s);
    }

    void aNewNameIsKept()
    {
        Bench bench;
        const QSignalSpy removed(&bench.controller, &RunHistoryController::removed);
        Q_EMIT bench.panel.history().renameRequested(bench.second, u"better"_s);
        QTRY_COMPARE(bench.changed.count(), 1);
        QCOMPARE(bench.kept().back().name, u"better"_s);
        QCOMPARE(bench.shown("runTitle"), u"better: Finished"_s);
        QCOMPARE(removed.count(), 0);
    }

    void changesAreWrittenInTheirOrder()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i)
            Q_EMIT bench.panel.history().noteChanged(bench.first, u"note %1"_s.arg(i));
        QTRY_COMPARE(bench.changed.count(), 5);
        QCOMPARE(bench.kept().front().note, u"note 4"_s);
    }

    void aNoteThatCannotBeWrittenIsNotLost()
    {
        Bench bench;
        mustWork(valueOf(bench.project->file().connect())->deleteRun(bench.second));
        auto* note = bench.panel.findChild<DescriptionEdit*>(u"runNote"_s);
        note->setText(u"long thought"_s);
        int errors = 0;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&errors] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                ++errors;
                box->reject();
            }
        });
        poll.start(5);
        bench.controller.finishEditing();
        QTRY_COMPARE(errors, 1);
        QCOMPARE(bench.changed.count(), 0);
        QCOMPARE(note->text(), u"long thought"_s);
        bench.controller.finishEditing(); // and is tried again
        QTRY_COMPARE(errors, 2);
    }

    void closingWritesWhatIsLeft()
    {
        Bench bench;
        auto* note = bench.panel.findChild<DescriptionEdit*>(u"runNote"_s);
        note->setText(u"typed last"_s);
        Q_EMIT bench.panel.history().noteChanged(bench.first, u"a"_s);
        bench.controller.finishEditing();
        bench.controller.setProject(nullptr);
        QCOMPARE(bench.kept().front().note, u"a"_s);
        QCOMPARE(bench.kept().back().note, u"typed last"_s);
        QVERIFY(!bench.table().isVisible());
    }

    void aRunGoesAfterAQuestionThatNamesIt()
    {
        Bench bench;
        const QSignalSpy removed(&bench.controller, &RunHistoryController::removed);
        auto* remove = bench.panel.findChild<QPushButton*>(u"deleteRunButton"_s);
        {
            const Answer no(false);
            remove->click();
            QVERIFY(no.explanation.contains(u"“second”"_s));
        }
        QCOMPARE(bench.kept().size(), size_t(2));
        {
            const Answer yes(true);
            remove->click();
            QVERIFY(!yes.question.isEmpty());
        }
        QTRY_COMPARE(removed.count(), 1);
        QCOMPARE(bench.changed.count(), 1);
        QCOMPARE(bench.kept().size(), size_t(1));
        QCOMPARE(bench.kept().front().id, bench.first);
        QCOMPARE(bench.shown("runTitle"), u"first: Finished"_s);
    }
};

QTEST_MAIN(TestRunHistoryController)
#include "tst_runhistorycontroller.moc"
