// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

#include "tests/core/storage/scriptedlabelling.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

int rounds()
{
    return qEnvironmentVariableIsSet("BOXWRIGHT_LONG") ? 200 : 20;
}

/// Starts the helper, kills it (SIGKILL) after a random number of acknowledged writes, 0 meaning
/// somewhere while it opens the project, and gives the last one it acknowledged.
std::int64_t killedAfter(const QString& project, const QString& mode, QRandomGenerator& random)
{
    QProcess helper;
    helper.start(QStringLiteral(BOXWRIGHT_BUILD "/tests/crashinghelper"), {project, mode});
    if (!helper.waitForStarted()) {
        qFatal("cannot start the helper");
    }
    QByteArray output;
    const int wanted = random.bounded(25);
    if (wanted == 0) {
        helper.waitForReadyRead(1 + random.bounded(60));
    }
    while (output.count('\n') < wanted) {
        if (!helper.waitForReadyRead(20000)) {
            qFatal("the helper stopped: %s", helper.readAllStandardError().constData());
        }
        output += helper.readAllStandardOutput();
    }
    helper.kill();
    helper.waitForFinished();
    output += helper.readAllStandardOutput();
    const qsizetype end = output.lastIndexOf('\n');
    if (end < 0) {
        return 0;
    }
    return output.left(end).split('\n').last().toLongLong();
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoAcknowledgedEdit();
    void losesNothingThatTheWindowSaidWasWritten();
    void keepsAllEpochsOfAKilledRun();
};

void TestKill::losesNoAcknowledgedEdit()
{
    TemporaryProject project;
    project.addLabel(QStringLiteral("cell"));
    const auto images = project.addImages(5);
    project.close();
    QRandomGenerator random(7);
    std::int64_t acknowledged = 0;
    for (int round = 0; round < rounds(); ++round) {
        acknowledged =
            std::max(acknowledged, killedAfter(project.path(), QStringLiteral("edit"), random));
        project.open(); // checks the file
        std::set<std::int64_t> numbers;
        for (const ImageId image : images) {
            const auto boxes = valueOf(project.store().annotations(image));
            for (const Annotation& box : boxes) {
                QVERIFY(numbers.insert(static_cast<std::int64_t>(box.box.x)).second);
            }
            // An edit and its place in the log are one: never the one without the other.
            const auto history = valueOf(project.store().history(image));
            const auto done = std::count_if(history.begin(), history.end(),
                                            [](const LoggedOperation& o) { return !o.undone; });
            QCOMPARE(static_cast<size_t>(done), boxes.size());
            const auto records = valueOf(project.store().images());
            const auto record = std::find_if(records.begin(), records.end(),
                                             [&](const ImageRecord& r) { return r.id == image; });
            QCOMPARE(record->state == ImageState::HasBoxes, !history.empty() && done > 0);
        }
        for (std::int64_t number = 1; number <= acknowledged; ++number) {
            QVERIFY2(numbers.contains(number), qPrintable(QString::number(number)));
        }
        // At most the edit in flight beyond what was acknowledged.
        QVERIFY(numbers.size() <= static_cast<size_t>(acknowledged) + 1);
        acknowledged = static_cast<std::int64_t>(numbers.size());
        project.close();
    }
    QVERIFY(acknowledged > rounds());
}

void TestKill::losesNothingThatTheWindowSaidWasWritten()
{
    TemporaryProject project;
    project.addLabel(QStringLiteral("cell"));
    project.addImages(3);
    project.close();
    const QString start = project.folder() + QStringLiteral("/start");
    QVERIFY(QFile::copy(project.path(), start));
    project.open();
    QStringList states = {labellingState(project.store())}; // after so many steps
    {
        const auto reference = valueOf(Project::fromFile(project.takeFile()));
        ScriptedLabelling labelling(*reference);
        for (int number = 0; number < ScriptedLabelling::mostSteps; ++number) {
            labelling.step(number);
            QVERIFY(reference->waitUntilWritten(5000));
            states << labellingState(reference->store());
        }
    }
    QRandomGenerator random(13);
    qsizetype most = 0;
    for (int round = 0; round < rounds(); ++round) {
        QVERIFY(QFile::remove(project.path()));
        QVERIFY(QFile::copy(start, project.path()));
        const auto said = killedAfter(project.path(), QStringLiteral("label"), random);
        project.open(); // checks the file
        const QString state = labellingState(project.store());
        // All that was said, and perhaps the step in flight.
        QVERIFY2(state == states.at(said) || state == states.value(said + 1),
                 qPrintable(QStringLiteral("after %1 steps:\n").arg(said) + state));
        most = std::max<qsizetype>(most, said);
        project.close();
    }
    QVERIFY(most >= 12); // every kind of step
}

void TestKill::keepsAllEpochsOfAKilledRun()
{
    TemporaryProject project;
    project.close();
    QRandomGenerator random(11);
    for (int round = 0; round < rounds(); ++round) {
        const std::int64_t epochs = killedAfter(project.path(), QStringLiteral("train"), random);
        project.open();
        const auto runs = valueOf(project.store().runs());
        for (const RunRecord& run : runs) {
            QCOMPARE(run.outcome, RunOutcome::Interrupted);
        }
        if (epochs > 0) {
            const auto recorded = static_cast<std::int64_t>(runs.back().epochs.size());
            QVERIFY(recorded == epochs || recorded == epochs + 1);
            QCOMPARE(runs.back().epochs.front().loss, 1.0);
        }
        project.close();
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
