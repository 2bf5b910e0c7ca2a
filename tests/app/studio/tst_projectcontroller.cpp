// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/errorreporter.h"
#include "app/studio/projectcontroller.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "tests/support/fulllog.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// A project with one image that can be edited and a person who answers questions.
struct Bench
{
    Bench()
    {
        label = files.addLabel(u"cell"_s);
        image = files.addImages(1).front();
        box = files.addBox(image, label, {1, 2, 30, 40});
        files.close();
        QObject::connect(&poll, &QTimer::timeout, &poll, [this] { answer(); });
        poll.start(5);
    }

    bool open()
    {
        controller.open(files.path());
        return QTest::qWaitFor([this] { return controller.project() != nullptr; });
    }

    AnnotationDocument& document() { return *controller.project()->document(image); }

    void answer()
    {
        auto* shown = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (shown == nullptr)
            return;
        if (shown->objectName() == "errorBox"_L1) {
            ++reports;
            return shown->reject();
        }
        questions << shown->text();
        const std::function<QString()> next =
            answers.isEmpty() ? [] { return QString(); } : answers.takeFirst();
        const QString wanted = next();
        for (QAbstractButton* button : shown->buttons()) {
            if (!wanted.isEmpty() && button->text().startsWith(wanted))
                return button->click();
        }
        shown->reject();
    }

    /// What the file holds, once it is closed.
    std::vector<Annotation> written(const QString& path = {})
    {
        const auto file = valueOf(
            ProjectFile::open(path.isEmpty() ? files.path() : path, ProjectAccess::ReadOnly));
        return valueOf(valueOf(file->connect())->annotations(image));
    }

    TemporaryProject files;
    LabelId label{0};
    ImageId image{0};
    Annotation box = makeBox(LabelId(0), {});
    QTimer poll;
    int reports = 0;
    QStringList questions = {};
    QList<std::function<QString()>> answers = {}; ///< the button to press; none: Escape
    ErrorReporter reporter{nullptr};
    ProjectController controller{reporter};
};

} // namespace

class TestProjectController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWithoutAQuestionWhenAllIsWritten();
    void aGuardSaysWhenItMayClose();
    void asksBeforeEditsAreLostAndTriesAgain();
    void staysOpenWhenNobodyChooses();
    void losesEditsOnlyWhenToldTo();
    void savesEditsElsewhere();
    void opensAnotherProjectOnlyAfterTheFirstIsSafe();
};

void TestProjectController::closesWithoutAQuestionWhenAllIsWritten()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.document().removeBoxes({bench.box.id}, u"Delete"_s);
    QSignalSpy closing(&bench.controller, &ProjectController::projectClosing);
    bool isClosed = false;
    bench.controller.close([&isClosed] { isClosed = true; });
    QTRY_VERIFY(isClosed);
    QVERIFY(bench.controller.project() == nullptr);
    QVERIFY(!bench.controller.isBusy());
    QCOMPARE(closing.size(), 1);
    QVERIFY(bench.questions.isEmpty());
    QVERIFY(bench.written().empty());
}

void TestProjectController::aGuardSaysWhenItMayClose()
{
    Bench bench;
    QVERIFY(bench.open());
    std::vector<std::function<void()>> held;
    bench.controller.setCloseGuard([&held](const auto& close) { held.push_back(close); });
    const QSignalSpy closing(&bench.controller, &ProjectController::projectToBeClosed);
    bench.controller.open(bench.files.folder() + u"/other.boxwright"_s); // whatever is the reason
    bool isClosed = false;
    bench.controller.close([&isClosed] { isClosed = true; });
    QCOMPARE(held.size(), size_t(2));
    QVERIFY(bench.controller.project() != nullptr);
    QVERIFY(!bench.controller.isBusy());
    QCOMPARE(closing.count(), 0);
    held.back()();
    QTRY_VERIFY(isClosed);
    QVERIFY(bench.controller.project() == nullptr);
}

void TestProjectController::asksBeforeEditsAreLostAndTriesAgain()
{
    Bench bench;
    QVERIFY(bench.open());
    FullLog full(*bench.controller.project(), bench.image);
    bench.document().removeBoxes({bench.box.id}, u"Delete"_s);
    QTRY_COMPARE(bench.reports, 1); // told when it happens
    bench.answers = {[] { return u"Try again"_s; },
                     [&full] {
                         full.makeRoom();
                         return u"Try again"_s;
                     }};
    bool isClosed = false;
    bench.controller.close([&isClosed] { isClosed = true; });
    QVERIFY(bench.controller.project() != nullptr); // nothing waits
    QTRY_VERIFY(isClosed);
    QCOMPARE(bench.questions, QStringList(2, u"1 edit(s) could not be saved."_s));
    QVERIFY(bench.written().empty());
}

void TestProjectController::staysOpenWhenNobodyChooses()
{
    Bench bench;
    QVERIFY(bench.open());
    FullLog full(*bench.controller.project(), bench.image);
    bench.document().removeBoxes({bench.box.id}, u"Delete"_s);
    const QSignalSpy stays(&bench.controller, &ProjectController::projectStays);
    bool isClosed = false;
    bench.controller.close([&isClosed] { isClosed = true; });
    QTRY_COMPARE(bench.questions.size(), 1);
    QTRY_VERIFY(!bench.controller.isBusy());
    QCOMPARE(stays.count(), 1);
    QVERIFY(bench.document().annotations().empty());
    QVERIFY(bench.controller.project()->hasUnwrittenEdits());
    full.makeRoom();
    QTRY_VERIFY(!bench.controller.project()->hasUnwrittenEdits());
    QVERIFY(!isClosed);
    bench.controller.close();
    QTRY_VERIFY(!bench.controller.isBusy());
    QVERIFY(bench.written().empty());
}

void TestProjectController::losesEditsOnlyWhenToldTo()
{
    Bench bench;
    QVERIFY(bench.open());
    FullLog full(*bench.controller.project(), bench.image);
    bench.document().removeBoxes({bench.box.id}, u"Delete"_s);
    bench.answers = {[] { return u"Close and lose"_s; }};
    bool isClosed = false;
    bench.controller.close([&isClosed] { isClosed = true; });
    QTRY_VERIFY(isClosed);
    full.makeRoom();
    QCOMPARE(bench.written(), std::vector{bench.box});
}

void TestProjectController::savesEditsElsewhere()
{
    Bench bench;
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(u"copy.boxwright"_s);
    bench.controller.setCopyChooser([target] { return target; });
    QVERIFY(bench.open());
    FullLog full(*bench.controller.project(), bench.image);
    bench.document().removeBoxes({bench.box.id}, u"Delete"_s);
    bench.answers = {[] { return u"Save a copy elsewhere"_s; }};
    bool isClosed = false;
    bench.controller.close([&isClosed] { isClosed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isClosed, 20000);
    full.makeRoom();
    QCOMPARE(bench.questions.size(), 1);
    QVERIFY(bench.written(target).empty());
    QCOMPARE(bench.written(), std::vector{bench.box});
}

void TestProjectController::opensAnotherProjectOnlyAfterTheFirstIsSafe()
{
    Bench bench;
    TemporaryProject other;
    other.close();
    QVERIFY(bench.open());
    FullLog full(*bench.controller.project(), bench.image);
    bench.document().removeBoxes({bench.box.id}, u"Delete"_s);
    bench.controller.open(other.path());
    QTRY_COMPARE(bench.questions.size(), 1); // closed with Escape: the first one stays
    QTRY_VERIFY(!bench.controller.isBusy());
    QCOMPARE(bench.controller.project()->file().path(), bench.files.path());
    full.makeRoom();
    bench.controller.open(other.path());
    QTRY_VERIFY(bench.controller.project() != nullptr
                && bench.controller.project()->file().path() == other.path());
    QVERIFY(bench.written().empty());
}

QTEST_MAIN(TestProjectController)
#include "tst_projectcontroller.moc"
