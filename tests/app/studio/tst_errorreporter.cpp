// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/errorreporter.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestErrorReporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whileLeavingErrorsAreOnlyLogged();
};

void TestErrorReporter::whileLeavingErrorsAreOnlyLogged()
{
    QWidget window;
    window.show();
    ErrorReporter reporter(&window);
    QStringList shown;
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&shown] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            shown << box->text();
            box->reject();
        }
    });
    poll.start(5);
    const auto error = [](const QString& message) {
        return Error{ErrorCode::Internal, message, {}};
    };
    reporter.report(error(u"before"_s));
    reporter.setLeaving(true);
    reporter.report(error(u"while leaving"_s));
    reporter.reportInAnyCase(error(u"not saved"_s));
    reporter.setLeaving(false);
    reporter.report(error(u"after"_s));
    QCOMPARE(shown, (QStringList{u"before"_s, u"not saved"_s, u"after"_s}));
}

QTEST_MAIN(TestErrorReporter)
#include "tst_errorreporter.moc"
