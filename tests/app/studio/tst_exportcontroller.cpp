// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/application.h"
#include "core/dataset/project.h"
#include "widgets/dialogs/exportdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QUrl>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// The studio with a project of three images, the first one with a box, and two models: one from
/// before all that and one from after it.
struct Bench
{
    Bench()
    {
        const LabelId cat = project.addLabel(u"cat"_s);
        const std::vector<ImageId> images = project.addImages(3);
        project.addBox(images[0], cat, {10, 20, 100, 80});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const int days : {-1, 1}) {
            ModelRecord model{ModelId(0)};
            model.name = days < 0 ? u"old"_s : u"new"_s;
            model.created = now.addDays(days);
            model.labels = valueOf(project.store().labels());
            model.inputSize = 128;
            valueOf(project.store().addModel(model, "weights"));
        }
        project.close();
        studio.start({.project = project.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio.projects().project() != nullptr; })
            || !QTest::qWaitForWindowActive(&studio.window()))
            qFatal("The project did not open.");
        QTest::keyClick(&studio.window(), Qt::Key_E, Qt::ControlModifier);
        dialog = studio.window().findChild<ExportDialog*>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("The dialog is not shown.");
        choose("exportFormat", int(ExchangeFormat::Coco));
        child<QLineEdit>("exportFolder")->setText(folder());
    }
    ~Bench() { studio.projects().close(); }
    Q_DISABLE_COPY_MOVE(Bench)

    QString folder() const { return project.folder() + u"/out ü"_s; }
    template<typename T>
    T* child(const char* name) const
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void choose(const char* name, int data) const
    {
        auto* box = child<QComboBox>(name);
        box->setCurrentIndex(box->findData(data));
    }
    void click(const char* name) const
    {
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
    }
    bool isDone() const { return child<QAbstractButton>("exportOpenFolderButton")->isVisible(); }
    QJsonObject written(const QString& folder) const
    {
        QFile file(folder + u"/annotations.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    TemporaryProject project;
    Application studio{*qApp, {.settingsPath = project.folder() + u"/s.ini"_s}};
    ExportDialog* dialog = nullptr;
};

} // namespace

/// The export dialog in the real window, and the files read back.
class TestExportController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatTheProjectHolds();
    void writesEditsThatAreOnTheirWay();
    void writesOnePartOnly();
    void writesWhatChangedSinceAModel();
    void filesOfOthersAreNeitherReplacedNorTheEnd();

public Q_SLOTS:
    void takeAddress(const QUrl& address) { m_opened = address; }

private:
    QUrl m_opened;
};

void TestExportController::writesWhatTheProjectHolds()
{
    const Bench bench;
    bench.click("exportButton");
    QTRY_VERIFY(bench.isDone());
    const QJsonObject coco = bench.written(bench.folder());
    QCOMPARE(coco[u"images"].toArray().size(), 3);
    const QJsonArray boxes = coco[u"annotations"].toArray();
    QCOMPARE(boxes.size(), 1);
    QCOMPARE(boxes[0][u"bbox"].toArray(), (QJsonArray{10, 20, 100, 80}));
    QCOMPARE(coco[u"categories"].toArray()[0][u"name"].toString(), u"cat"_s);
    QVERIFY(bench.child<QLabel>("exportSummary")->text().contains(u"3"_s));

    QDesktopServices::setUrlHandler(u"file"_s, this, "takeAddress");
    bench.click("exportOpenFolderButton");
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened.toLocalFile(), bench.folder());
}

void TestExportController::writesEditsThatAreOnTheirWay()
{
    Bench bench;
    Project& opened = *bench.studio.projects().project();
    mustWork(opened.removeBoxes(opened.labels().front().id, {opened.images().front().id}));
    QVERIFY(opened.hasUnwrittenEdits()); // until events are handled
    bench.child<QAbstractButton>("exportButton")->click();
    QTRY_VERIFY(bench.isDone());
    const QJsonObject coco = bench.written(bench.folder());
    QCOMPARE(coco[u"images"].toArray().size(), 3);
    QCOMPARE(coco[u"annotations"].toArray().size(), 0);
}

void TestExportController::writesOnePartOnly()
{
    const Bench bench;
    bench.choose("exportSplit", int(Split::Test));
    bench.click("exportButton");
    QTRY_VERIFY(bench.isDone());
    QVERIFY(QFile::exists(bench.folder() + u"/annotations_test.json"_s));
    QVERIFY(bench.child<QLabel>("exportSummary")->text().contains(u"0"_s));
}

void TestExportController::writesWhatChangedSinceAModel()
{
    {
        const Bench bench;
        auto* since = bench.child<QComboBox>("exportSince");
        QCOMPARE(since->count(), 3);
        since->setCurrentIndex(1);
        QVERIFY(since->currentText().contains(u"new"_s));
        bench.click("exportButton");
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.written(bench.folder())[u"images"].toArray().size(), 0);
    }
    const Bench bench;
    bench.child<QComboBox>("exportSince")->setCurrentIndex(2);
    bench.click("exportButton");
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.written(bench.folder())[u"annotations"].toArray().size(), 1);
}

void TestExportController::filesOfOthersAreNeitherReplacedNorTheEnd()
{
    const Bench bench;
    QVERIFY(QDir().mkpath(bench.folder()));
    QFile other(bench.folder() + u"/annotations.json"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("somebody else's");
    other.close();
    bench.click("exportButton");
    const auto* problem = bench.child<QLabel>("exportProblem");
    QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
    QVERIFY2(problem->text().contains(u"annotations.json"_s), qPrintable(problem->text()));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("somebody else's"));

    bench.child<QLineEdit>("exportFolder")->setText(bench.folder() + u"/new"_s);
    bench.click("exportButton");
    QTRY_VERIFY(bench.isDone());
    QCOMPARE(bench.written(bench.folder() + u"/new"_s)[u"annotations"].toArray().size(), 1);
}

QTEST_MAIN(TestExportController)
#include "tst_exportcontroller.moc"
