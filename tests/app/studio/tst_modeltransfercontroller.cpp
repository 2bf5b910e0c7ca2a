// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/modelchoicedialog.h"

#include <QComboBox>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include <functional>

#include "tests/app/studio/modelbench.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestModelTransferController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileBecomesAModelOfTheProject();
    void theOnlyModelOfAProjectIsTaken();
    void ofSeveralModelsAPersonChooses();
    void errorsSayWhatToDo();
    void aModelIsWrittenToAFile();
    void exportsWaitForEachOther();
    void closingWaitsForTheImport();
};

void TestModelTransferController::aFileBecomesAModelOfTheProject()
{
    Bench bench;
    const QSignalSpy imported(&bench.transfer(), &ModelTransferController::imported);
    const auto* choice = bench.studio->window().findChild<QComboBox*>(u"useModelChoice"_s);
    QCOMPARE(choice->count(), 1);
    bench.transfer().importFrom(bench.write(u"kitchen.safetensors"_s, "model:cup,Spoon"));
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.first(), (QVariantList{u"kitchen"_s, 1}));
    const std::vector<Label>& labels = bench.studio->projects().project()->labels();
    QCOMPARE(labels.size(), std::size_t(2)); // the window knows them already
    QCOMPARE(labels[1].name, u"Spoon"_s);
    const std::vector<ModelRecord> models = bench.models();
    QCOMPARE(models.size(), std::size_t(2));
    QCOMPARE(models[1].name, u"kitchen"_s);
    QVERIFY(!models[1].run);
    QCOMPARE(models[1].labels, labels);
    QCOMPARE(choice->count(), 2);
    QVERIFY2(bench.notice().contains(u"“kitchen”"_s), qPrintable(bench.notice()));
    bench.studio->projects().project()->projectUndoStack().undo();
    QCOMPARE(bench.studio->projects().project()->labels().size(), std::size_t(1));
}

void TestModelTransferController::theOnlyModelOfAProjectIsTaken()
{
    Bench bench;
    TemporaryProject other(u"other.boxwright"_s);
    addModels(other, {u"theirs"_s});
    other.close();
    const QSignalSpy imported(&bench.transfer(), &ModelTransferController::imported);
    bench.transfer().importFrom(other.path());
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.first(), (QVariantList{u"theirs"_s, 0}));
    QCOMPARE(bench.models().size(), std::size_t(2));
    QCOMPARE(bench.models().back().name, u"theirs"_s);
}

void TestModelTransferController::ofSeveralModelsAPersonChooses()
{
    Bench bench;
    TemporaryProject other(u"other.boxwright"_s);
    addModels(other, {u"old"_s, u"new"_s});
    other.close();
    const QSignalSpy imported(&bench.transfer(), &ModelTransferController::imported);
    int closed = 0;
    {
        const Modal<ModelChoiceDialog> none([&closed](ModelChoiceDialog& dialog) {
            ++closed;
            dialog.reject();
        });
        bench.transfer().importFrom(other.path());
        QTRY_COMPARE(closed, 1);
    }
    const Modal<ModelChoiceDialog> older([](ModelChoiceDialog& dialog) {
        dialog.findChild<QComboBox*>(u"modelChoice"_s)->setCurrentIndex(1);
        dialog.accept();
    });
    bench.transfer().importFrom(other.path());
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(bench.models().size(), std::size_t(2));
    QCOMPARE(bench.models().back().name, u"old"_s);
}

void TestModelTransferController::errorsSayWhatToDo()
{
    Bench bench;
    const TemporaryProject withoutModels(u"empty.boxwright"_s);
    const QSignalSpy busy(&bench.transfer(), &ModelTransferController::busyChanged);
    QString message;
    const Modal<QMessageBox> boxes([&message](QMessageBox& box) {
        message = box.text();
        box.reject();
    });
    const auto said = [&message](const std::function<void()>& order) {
        message.clear();
        order();
        (void)QTest::qWaitFor([&message] { return !message.isEmpty(); });
        return message;
    };
    const auto importing = [&](const QString& path) {
        return said([&] { bench.transfer().importFrom(path); });
    };
    const QString notes = bench.write(u"notes.safetensors"_s, "no model");
    QVERIFY2(importing(notes).contains(u"Choose another model"_s), qPrintable(message));
    QVERIFY2(importing(u"/no/such.safetensors"_s).contains(u"Choose a model file"_s),
             qPrintable(message));
    QVERIFY2(importing(withoutModels.path()).contains(u"“empty” has no model yet"_s),
             qPrintable(message));
    QVERIFY2(importing(u"/no/such.boxwright"_s).contains(u"such.boxwright"_s), qPrintable(message));
    QVERIFY2(importing(bench.project.path()).contains(u"Choose another one"_s),
             qPrintable(message));
    const QString nowhere = u"/no/such/folder/m.safetensors"_s;
    QVERIFY2(said([&] {
                 bench.transfer().exportTo(bench.models().front(), nowhere);
             }).contains(u"Choose another place"_s),
             qPrintable(message));
    QCOMPARE(busy.last(), QVariantList{QString()});
    QCOMPARE(bench.models().size(), std::size_t(1));
    QCOMPARE(bench.studio->projects().project()->labels().size(), std::size_t(1));
}

void TestModelTransferController::aModelIsWrittenToAFile()
{
    Bench bench;
    const QSignalSpy exported(&bench.transfer(), &ModelTransferController::exported);
    bench.write(u"ü.safetensors"_s, "which a person let it replace");
    bench.transfer().exportTo(bench.models().front(), bench.path(u"ü.safetensors"_s));
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(bench.read(u"ü.safetensors"_s), QByteArray("model:Cup"));
    QVERIFY2(bench.notice().contains(u"“ü.safetensors”"_s), qPrintable(bench.notice()));
}

void TestModelTransferController::exportsWaitForEachOther()
{
    Bench bench;
    const QSignalSpy exported(&bench.transfer(), &ModelTransferController::exported);
    for (const QString& name : {u"a.safetensors"_s, u"b.safetensors"_s, u"c.safetensors"_s})
        bench.transfer().exportTo(bench.models().front(), bench.path(name));
    QTRY_COMPARE(exported.count(), 3);
    QCOMPARE(exported.last(), QVariantList{bench.path(u"c.safetensors"_s)});
    QCOMPARE(bench.read(u"b.safetensors"_s), QByteArray("model:Cup"));
}

void TestModelTransferController::closingWaitsForTheImport()
{
    Bench bench;
    QTRY_VERIFY(!bench.studio->projects().project()->hasUnwrittenEdits());
    bench.transfer().importFrom(bench.write(u"m.safetensors"_s, "model:Cup,Fork"));
    bench.studio->projects().close();
    QTRY_VERIFY(!bench.studio->projects().project() && !bench.studio->projects().isBusy());
    bench.project.open();
    QCOMPARE(valueOf(bench.project.store().models()).size(), std::size_t(2));
    QCOMPARE(valueOf(bench.project.store().labels()).size(), std::size_t(2));
}

QTEST_MAIN(TestModelTransferController)
#include "tst_modeltransfercontroller.moc"
