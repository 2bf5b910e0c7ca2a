// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/application.h"
#include "core/dataset/project.h"
#include "widgets/dialogs/import/importdialog.h"
#include "widgets/panels/startpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

bool drop(QWidget& target, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint middle = target.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &dropped);
    return dropped.isAccepted();
}

constexpr int kOpeningMs = 30000; ///< at most, on a computer that does eight other things

struct Studio
{
    Studio()
    {
        files.addImages(1);
        files.close();
        application.start({.size = QSize(1280, 800)});
    }
    bool hasOpened(const TemporaryProject& project) const
    {
        return QTest::qWaitFor(
            [&] {
                const Project* open = application.projects().project();
                return open != nullptr && open->file().path() == project.path();
            },
            kOpeningMs);
    }

    TemporaryProject files;
    mutable Application application{*qApp, {.settingsPath = files.folder() + u"/s.ini"_s}};
};

} // namespace

/// Files that are dropped on the window, wherever.
class TestDroppedFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProjectOnTheStartPageOpens();
    void anotherProjectIsAskedFor();
    void imagesAreOfferedForImport();
};

void TestDroppedFiles::aProjectOnTheStartPageOpens()
{
    const Studio studio;
    QVERIFY(studio.application.window().startPage().isVisible());
    QVERIFY(drop(studio.application.window().startPage(), {studio.files.path()}));
    QVERIFY(studio.hasOpened(studio.files));
}

void TestDroppedFiles::anotherProjectIsAskedFor()
{
    const Studio studio;
    TemporaryProject other(u"other.boxwright"_s);
    other.close();
    QVERIFY(drop(studio.application.window().startPage(), {studio.files.path()}));
    QVERIFY(studio.hasOpened(studio.files));
    QString question;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        answer.stop();
        question = box->text();
        QTest::mouseClick(box->buttons().first(), Qt::LeftButton);
    });
    answer.start(5);
    studio.application.window().showStage(Stage::Train);
    QVERIFY(drop(studio.application.window(), {other.path()}));
    QVERIFY(studio.hasOpened(other));
    QVERIFY2(question.contains(u"other"_s), qPrintable(question));
}

void TestDroppedFiles::imagesAreOfferedForImport()
{
    const Studio studio;
    QVERIFY(drop(studio.application.window().startPage(), {studio.files.path()}));
    QVERIFY(studio.hasOpened(studio.files));
    QVERIFY(drop(studio.application.window(), {u"/photos/1.jpg"_s, u"/photos/2.jpg"_s}));
    QTRY_VERIFY(studio.application.window().findChild<ImportDialog*>());
    const auto* dialog = studio.application.window().findChild<ImportDialog*>();
    QCOMPARE(dialog->request().images, (QStringList{u"/photos/1.jpg"_s, u"/photos/2.jpg"_s}));
}

QTEST_MAIN(TestDroppedFiles)
#include "tst_droppedfiles.moc"
