// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>
#include <sqlite3.h>

#include "tests/support/faultyvfs.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

using Write = std::function<Result<void>(ProjectFile&, ProjectStore&)>;

Result<void> outcome(const auto& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

Operation manyBoxes(ProjectStore& store)
{
    const LabelId label = valueOf(store.labels()).front().id;
    const ImageId image = valueOf(store.images()).front().id;
    Operation operation{QStringLiteral("Draw"), image, {}};
    for (int i = 0; i < 100; ++i) {
        operation.changes.emplace_back(
            AnnotationChange{image, {}, makeBox(label, {i * 1.0, 2, 3, 4})});
    }
    return operation;
}

/// All that a project says, to compare before and after.
QString contentOf(ProjectStore& store)
{
    QString text;
    for (const Label& label : valueOf(store.labels())) {
        text += label.name + QLatin1Char('\n');
    }
    for (const ImageRecord& image : valueOf(store.images())) {
        text += QStringLiteral("%1 %2 %3 boxes\n")
                    .arg(image.path)
                    .arg(static_cast<int>(image.split))
                    .arg(valueOf(store.annotations(image.id)).size());
        text += QStringLiteral("%1 steps\n").arg(valueOf(store.history(image.id)).size());
    }
    for (const LoggedOperation& operation : valueOf(store.history({}))) {
        text += operation.operation.text + QLatin1Char(operation.undone ? '-' : '+');
    }
    text += QStringLiteral("\n%1 runs").arg(valueOf(store.runs()).size());
    for (const ModelRecord& model : valueOf(store.models())) {
        text += QStringLiteral(" model of %1").arg(valueOf(store.modelWeights(model.id)).size());
        for (const auto& [label, threshold] : model.thresholds) {
            text += QStringLiteral(" from %1").arg(threshold);
        }
        if (const auto evaluation = valueOf(store.evaluation(model.id, Split::Test))) {
            text += QStringLiteral(" counted from %1").arg(evaluation->labels.front().threshold);
        }
    }
    return text;
}

Evaluation countedFrom(double threshold)
{
    Evaluation evaluation;
    evaluation.labels = {{LabelId(1), threshold}};
    return evaluation;
}

void makeTemplate(TemporaryProject& project)
{
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const auto images = project.addImages(3);
    project.addBox(images.front(), label, {1, 2, 3, 4});
    valueOf(project.store().undo({}));
    valueOf(project.store().redo({}));
    valueOf(project.store().beginRun({RunId(0), QStringLiteral("r")}));
    const ModelId model = valueOf(project.store().addModel({ModelId(0)}, "w"));
    mustWork(project.store().setEvaluation(model, countedFrom(0.5), {}));
    project.close();
}

} // namespace

class TestFaultInjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWriteHappensOrNot_data();
    void everyWriteHappensOrNot();
};

void TestFaultInjection::everyWriteHappensOrNot_data()
{
    QTest::addColumn<Write>("write");
    QTest::newRow("apply") << Write(
        [](ProjectFile&, ProjectStore& store) { return outcome(store.apply(manyBoxes(store))); });
    QTest::newRow("replace") << Write(
        [](ProjectFile&, ProjectStore& store) { return store.replaceNewest(manyBoxes(store)); });
    QTest::newRow("undo") << Write(
        [](ProjectFile&, ProjectStore& store) { return outcome(store.undo({})); });
    QTest::newRow("model") << Write([](ProjectFile&, ProjectStore& store) {
        return outcome(store.addModel({ModelId(0)}, QByteArray(100000, 'w')));
    });
    // Never other thresholds than those that the figures have.
    QTest::newRow("thresholds") << Write([](ProjectFile&, ProjectStore& store) {
        ModelRecord model = valueOf(store.models()).front();
        model.thresholds = {{LabelId(1), 0.75}};
        return store.setThresholds(model, {countedFrom(0.75)});
    });
    QTest::newRow("run") << Write(
        [](ProjectFile&, ProjectStore& store) { return outcome(store.beginRun({RunId(0)})); });
    QTest::newRow("copy") << Write([](ProjectFile& file, ProjectStore&) {
        return file.saveCopy(file.path() + QStringLiteral(".copy"));
    });
}

void TestFaultInjection::everyWriteHappensOrNot()
{
    QFETCH(Write, write);
    const bool isLong = qEnvironmentVariableIsSet("BOXWRIGHT_LONG");
    FaultyVfs vfs;
    TemporaryProject original;
    makeTemplate(original);
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC}) {
        bool passed = false;
        for (int nth = 1; !passed; nth += isLong || nth < 10 ? 1 : 7) {
            QVERIFY2(nth < 300, "it never gets through");
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("p.boxwright"));
            QVERIFY(QFile::copy(original.path(), path));
            // Backed up today already, so that no backup writes at the same time.
            QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("p.boxwright-backups")));
            QVERIFY(QFile::copy(original.path(), path + QStringLiteral("-backups/b.boxwright")));
            QString before;
            {
                const auto file = valueOf(ProjectFile::open(path, ProjectAccess::ReadWrite));
                const auto store = valueOf(file->connect());
                before = contentOf(*store);
                vfs.failFrom(nth, code);
                const Result<void> result = write(*file, *store);
                passed = !vfs.hasFailed();
                vfs.heal();
                QVERIFY(passed == result.isOk() || !passed);
                if (!result) {
                    QCOMPARE(result.error().code, ErrorCode::DiskFull);
                    QCOMPARE(contentOf(*store), before);
                    QVERIFY(!QFile::exists(path + QStringLiteral(".copy")));
                    mustWork(write(*file, *store)); // once there is room again
                }
            }
            const auto file = valueOf(ProjectFile::open(path, ProjectAccess::ReadWrite));
            const auto store = valueOf(file->connect());
            if (!QFile::exists(path + QStringLiteral(".copy"))) {
                QVERIFY(contentOf(*store) != before);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestFaultInjection)
#include "tst_faultinjection.moc"
