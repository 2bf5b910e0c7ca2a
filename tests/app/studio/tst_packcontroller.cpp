// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "core/dataset/project.h"
#include "core/image/imagedecoder.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QImage>
#include <QMessageBox>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// The studio with a project of one real image and one box.
struct Bench
{
    Bench()
    {
        const QString path = project.folder() + u"/bild ä.png"_s;
        QImage pixels(64, 48, QImage::Format_RGB32);
        pixels.fill(Qt::darkCyan);
        if (!pixels.save(path))
            qFatal("A picture cannot be written.");
        const ImageId image = valueOf(project.store().reserveImageIds(1));
        ImageRecord record = makeImage(image, u"bild ä.png"_s);
        record.contentHash = valueOf(hashFile(path));
        record.size = pixels.size();
        valueOf(project.store().apply({u"Add"_s, {}, {ImageChange{{}, record}}}));
        project.addBox(image, project.addLabel(u"cell"_s), {1, 2, 30, 20});
        project.close();
        studio.start({.project = project.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio.projects().project() != nullptr; }))
            qFatal("The project was not opened.");
    }
    ~Bench()
    {
        studio.projects().close();
        (void)QTest::qWaitFor([this] { return !studio.projects().isBusy(); });
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    TemporaryProject project;
    QTemporaryDir folder;
    Application studio{*qApp, {.settingsPath = project.folder() + u"/s.ini"_s}};
};

} // namespace

class TestPackController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPackedCanBeUnpackedAndIsOpenedThen();
    void cancellingIsNoError();
    void aFailureIsReported();
};

void TestPackController::whatIsPackedCanBeUnpackedAndIsOpenedThen()
{
    Bench bench;
    QVERIFY(bench.studio.window().actions().packProject->isEnabled());
    QSignalSpy packed(&bench.studio.packing(), &PackController::packed);
    bench.studio.packing().pack(bench.path(u"p.zip"_s));
    const auto* dialog = bench.studio.window().findChild<QProgressDialog*>(u"packProgress"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QProgressBar*>()->accessibleName().isEmpty());
    QVERIFY(packed.wait());
    QVERIFY(!bench.studio.window().findChild<QProgressDialog*>(u"packProgress"_s));

    bench.studio.packing().unpack(bench.path(u"p.zip"_s), bench.path(u"new"_s));
    const QString unpacked = bench.path(u"new/test.boxwright"_s);
    QTRY_VERIFY(bench.studio.projects().project()
                && bench.studio.projects().project()->file().path() == unpacked);
    QCOMPARE(bench.studio.projects().project()->images().size(), std::size_t(1));
    QVERIFY(QFile::exists(bench.path(u"new/bild ä.png"_s)));
}

void TestPackController::cancellingIsNoError()
{
    Bench bench;
    bench.studio.packing().pack(bench.path(u"p.zip"_s));
    // Events are not handled before, so the work cannot have ended for the studio.
    auto* dialog = bench.studio.window().findChild<QProgressDialog*>(u"packProgress"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->canceled();
    dialog->close();
    QVERIFY(dialog->isVisible()); // the work has not ended
    QCOMPARE(dialog->labelText(), u"Cancelling…"_s);
    QVERIFY(!dialog->findChild<QPushButton*>()->isVisible());
    QTRY_VERIFY(!bench.studio.window().findChild<QProgressDialog*>(u"packProgress"_s));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!QFile::exists(bench.path(u"p.zip.part"_s)));
}

void TestPackController::aFailureIsReported()
{
    Bench bench;
    QFile file(bench.path(u"notes.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no archive");
    file.close();
    QString message;
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&message] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            message = box->text();
            box->reject();
        }
    });
    poll.start(5);
    bench.studio.packing().unpack(file.fileName(), bench.path(u"new"_s));
    QTRY_VERIFY(message.contains(u"notes.zip"));
    QVERIFY(!QFile::exists(bench.path(u"new"_s)));
    QCOMPARE(bench.studio.projects().project()->file().path(), bench.project.path());
}

QTEST_MAIN(TestPackController)
#include "tst_packcontroller.moc"
