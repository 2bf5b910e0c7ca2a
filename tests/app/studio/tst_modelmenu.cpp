// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Models that come and go by menu and button.

#include "widgets/dialogs/modelchoicedialog.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "tests/app/studio/modelbench.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Accepts the next dialog of that name with that file, or the file that it proposes.
class FileChoice final : public QObject
{
public:
    explicit FileChoice(const QString& dialogName, const QString& file = {})
    {
        connect(&m_poll, &QTimer::timeout, this, [this, dialogName, file] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr || dialog->objectName() != dialogName)
                return;
            m_poll.stop();
            if (!file.isEmpty())
                dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(file);
            static_cast<QDialog*>(dialog)->accept();
        });
        m_poll.start(5);
    }

private:
    QTimer m_poll;
};

} // namespace

class TestModelMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMenuAsksForFiles();
    void theButtonOfARunExportsItsModel();
    void withoutModelsThereIsNothingToExport();
    void aReadOnlyProjectTakesNoModel();
};

void TestModelMenu::theMenuAsksForFiles()
{
    Bench bench(QStringList{u"red/blue"_s});
    const QSignalSpy exported(&bench.transfer(), &ModelTransferController::exported);
    {
        const FileChoice proposed(u"exportModelDialog"_s);
        bench.actions().exportModel->trigger();
    }
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(bench.read(u"red-blue.safetensors"_s), QByteArray("model:Cup"));
    {
        const FileChoice written(u"importModelDialog"_s, bench.path(u"red-blue.safetensors"_s));
        bench.actions().importModel->trigger();
    }
    QTRY_COMPARE(bench.models().size(), std::size_t(2));
    QCOMPARE(bench.models().back().name, u"red-blue"_s);
    // Now there are two to choose from, and the newest is chosen at first.
    const Modal<ModelChoiceDialog> choice([](ModelChoiceDialog& dialog) { dialog.accept(); });
    QVERIFY(QFile::remove(bench.path(u"red-blue.safetensors"_s))); // lest it asks
    const FileChoice again(u"exportModelDialog"_s);
    bench.actions().exportModel->trigger();
    QTRY_COMPARE(exported.count(), 2);
    QCOMPARE(bench.read(u"red-blue.safetensors"_s), QByteArray("model:Cup"));
}

void TestModelMenu::theButtonOfARunExportsItsModel()
{
    Bench bench(QStringList{u"first"_s, u"second"_s});
    const QSignalSpy exported(&bench.transfer(), &ModelTransferController::exported);
    auto* button = bench.studio->window().findChild<QPushButton*>(u"exportModelButton"_s);
    QVERIFY(button && button->isEnabled());
    const FileChoice proposed(u"exportModelDialog"_s);
    button->click();
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(bench.read(u"second.safetensors"_s), QByteArray("model:Cup"));
}

void TestModelMenu::withoutModelsThereIsNothingToExport()
{
    Bench bench(QStringList{});
    QVERIFY(bench.actions().importModel->isEnabled());
    QVERIFY(!bench.actions().exportModel->isEnabled());
    bench.transfer().importFrom(bench.write(u"m.safetensors"_s, "model:Cup"));
    QTRY_VERIFY(bench.actions().exportModel->isEnabled());
    bench.studio->projects().close();
    QTRY_VERIFY(!bench.studio->projects().project());
    QVERIFY(!bench.actions().importModel->isEnabled());
    QVERIFY(!bench.actions().exportModel->isEnabled());
}

void TestModelMenu::aReadOnlyProjectTakesNoModel()
{
    Bench bench;
    bench.studio->projects().close();
    QTRY_VERIFY(!bench.studio->projects().isBusy());
    bench.project.open(); // so that the studio may only read it
    {
        const Modal<QMessageBox> yes([](QMessageBox& box) { box.buttons().first()->click(); });
        bench.open();
    }
    QVERIFY(bench.studio->projects().project()->file().isReadOnly());
    QVERIFY(!bench.actions().importModel->isEnabled());
    QVERIFY(bench.actions().exportModel->isEnabled());
    const QSignalSpy busy(&bench.transfer(), &ModelTransferController::busyChanged);
    bench.transfer().importFrom(bench.write(u"m.safetensors"_s, "model:Cup"));
    QCOMPARE(busy.count(), 0);
    const QSignalSpy exported(&bench.transfer(), &ModelTransferController::exported);
    bench.transfer().exportTo(bench.models().front(), bench.path(u"out.safetensors"_s));
    QTRY_COMPARE(exported.count(), 1);
}

QTEST_MAIN(TestModelMenu)
#include "tst_modelmenu.moc"
