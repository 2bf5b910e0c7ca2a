// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "app/studio/mainwindow.h"
#include "core/dataset/project.h"
#include "core/storage/projectfile.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QIODevice>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestCopyDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAboutTheVeryFileItWouldReplace();
};

void TestCopyDialog::asksAboutTheVeryFileItWouldReplace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.boxwright"_s);
    QVERIFY(ProjectFile::create(path).isOk());
    QFile other(folder.filePath(u"other.boxwright"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("another project");
    other.close();
    Application studio(*qApp, {.settingsPath = folder.filePath(u"s.ini"_s)});
    studio.start({.project = path});
    QTRY_VERIFY(studio.projects().project());

    QString question;
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&question] {
        QWidget* modal = QApplication::activeModalWidget();
        if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            question = box->text();
            box->reject();
            return;
        }
        auto* dialog = qobject_cast<QFileDialog*>(modal);
        if (dialog == nullptr)
            return;
        if (!question.isEmpty())
            return dialog->reject();
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        if (name->text() == u"other"_s)
            return; // accepted already
        name->setText(u"other"_s); // without its ending
        // Later, since this timer rests until its slot is done, and accepting asks.
        QTimer::singleShot(0, dialog, [dialog] { static_cast<QDialog*>(dialog)->accept(); });
    });
    poll.start(10);
    studio.window().actions().saveCopy->trigger();
    poll.stop();
    QVERIFY2(question.contains(u"other.boxwright"), qPrintable(question));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("another project"));
    studio.projects().close();
}

QTEST_MAIN(TestCopyDialog)
#include "tst_copydialog.moc"
