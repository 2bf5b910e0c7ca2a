// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "core/dataset/project.h"
#include "widgets/dialogs/import/importdialog.h"
#include "widgets/dialogs/import/pastimportsdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

#include "tests/app/studio/answer.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/modelprinter.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T* child(const QWidget& parent, const char* name)
{
    return parent.findChild<T*>(QString::fromLatin1(name));
}

void click(const QWidget& parent, const char* name)
{
    QTest::mouseClick(child<QAbstractButton>(parent, name), Qt::LeftButton);
}

/// The studio with an empty project; two images with two cats and a dog wait to be imported.
struct Bench
{
    Bench()
    {
        files.writeImage(u"images/night/a.png"_s);
        files.writeImage(u"images/b.png"_s, {100, 80}, 9);
        files.write(u"coco.json"_s,
                    cocoFile(cocoImage(1, "night/a.png") + ',' + cocoImage(2, "b.png"),
                             cocoBox(1, 1, 3, "[1, 2, 3, 4]") + ','
                                 + cocoBox(2, 2, 3, "[11, 2, 30, 4]") + ','
                                 + cocoBox(3, 2, 8, "[21, 40, 3, 4]")));
        project.close();
        studio.start({.project = project.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio.projects().project() != nullptr; }))
            qFatal("The project did not open.");
    }
    ~Bench() { studio.projects().close(); }
    Q_DISABLE_COPY_MOVE(Bench)

    ImportDialog& openDialog()
    {
        studio.window().actions().importImages->trigger();
        auto* dialog = studio.window().findChild<ImportDialog*>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("The dialog is not shown.");
        child<QLineEdit>(*dialog, "importImages")->setText(files.images());
        child<QLineEdit>(*dialog, "importAnnotations")->setText(files.path(u"coco.json"_s));
        return *dialog;
    }
    /// Clicks the button, and waits until it offers that.
    static bool goOn(const ImportDialog& dialog, const QString& text)
    {
        auto* next = child<QAbstractButton>(dialog, "importNextButton");
        QTest::mouseClick(next, Qt::LeftButton);
        return waitFor(dialog, text);
    }
    static bool waitFor(const ImportDialog& dialog, const QString& text)
    {
        const auto* next = child<QAbstractButton>(dialog, "importNextButton");
        return QTest::qWaitFor([&] { return next->isVisible() && next->text() == text; });
    }
    Project& opened() { return *studio.projects().project(); }

    ForeignFiles files;
    TemporaryProject project;
    Application studio{*qApp, {.settingsPath = project.folder() + u"/s.ini"_s}};
};

} // namespace

/// The import wizard in the real window.
class TestImportController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classesAreMergedBeforeTheyComeIn();
    void aDryRunSeesTheLastEdit();
    void pastImportsShowTheirReports();
    void foldersGiveTags();
    void whatFailsIsSaidOnTheForm();
    void closingAsksBeforeItCancelsAnImport();
    void closingCancelsAnImportAsAWhole();
    void aDryRunDoesNotAsk();
};

void TestImportController::classesAreMergedBeforeTheyComeIn()
{
    Bench bench;
    ImportDialog& dialog = bench.openDialog();
    QVERIFY(Bench::goOn(dialog, u"Import"_s));
    auto* classes = child<QTreeWidget>(dialog, "importClasses");
    QCOMPARE(printModel(*classes->model()),
             (QStringList{u"cat | 2 | New: cat"_s, u"dog | 1 | New: dog"_s}));
    QVERIFY(child<QLabel>(dialog, "importFound")->text().contains(u"COCO"_s));
    QVERIFY(child<QLabel>(dialog, "importSummary")->text().contains(u"2 new label"_s));

    classes->selectAll();
    auto* target = child<QComboBox>(dialog, "importClassLabel")->lineEdit();
    target->setFocus();
    QTest::keyClicks(target, u"animal"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QVERIFY(Bench::waitFor(dialog, u"Import"_s)); // after another dry run
    QVERIFY(child<QLabel>(dialog, "importSummary")->text().contains(u"1 new label"_s));
    QCOMPARE(printModel(*classes->model()),
             (QStringList{u"cat | 2 | New: animal"_s, u"dog | 1 | New: animal"_s}));
    QVERIFY(bench.opened().images().empty()); // nothing came in yet

    QVERIFY(Bench::goOn(dialog, u"Close"_s));
    QTRY_COMPARE(bench.opened().images().size(), size_t(2));
    QCOMPARE(bench.opened().labels().size(), size_t(1));
    QCOMPARE(bench.opened().labels().front().name, u"animal"_s);
    int boxes = 0;
    for (const ImageRecord& image : bench.opened().images())
        boxes += bench.opened().boxCount(image.id);
    QCOMPARE(boxes, 3);
    click(dialog, "importNextButton");
}

void TestImportController::aDryRunSeesTheLastEdit()
{
    Bench bench;
    const LabelId cat = valueOf(bench.opened().addLabel(u"cat"_s));
    QTRY_VERIFY(!bench.opened().hasUnwrittenEdits());
    ImportDialog& dialog = bench.openDialog();
    mustWork(bench.opened().removeLabel(cat));
    QVERIFY(bench.opened().hasUnwrittenEdits()); // until events are handled
    child<QAbstractButton>(dialog, "importNextButton")->click();
    QVERIFY(Bench::waitFor(dialog, u"Import"_s));
    const QString summary = child<QLabel>(dialog, "importSummary")->text();
    QVERIFY2(summary.contains(u"2 new label"_s), qPrintable(summary));
    click(dialog, "importCancelButton");
}

void TestImportController::pastImportsShowTheirReports()
{
    Bench bench;
    QAction* action = bench.studio.window().actions().pastImports;
    action->trigger();
    auto* none = bench.studio.window().findChild<PastImportsDialog*>();
    QVERIFY(none);
    QCOMPARE(child<QTreeWidget>(*none, "pastImports")->topLevelItemCount(), 0);
    QVERIFY(!child<QTreeWidget>(*none, "pastImports")->isVisible());
    click(*none, "pastImportsCloseButton");
    QTRY_VERIFY(!bench.studio.window().findChild<PastImportsDialog*>());

    ImportDialog& dialog = bench.openDialog();
    QVERIFY(Bench::goOn(dialog, u"Import"_s));
    QVERIFY(Bench::goOn(dialog, u"Close"_s));
    click(dialog, "importNextButton");
    QTRY_VERIFY(!bench.studio.window().findChild<ImportDialog*>());

    action->trigger();
    auto* past = bench.studio.window().findChild<PastImportsDialog*>();
    QVERIFY(past && QTest::qWaitForWindowExposed(past));
    const auto* table = child<QTreeWidget>(*past, "pastImports");
    QCOMPARE(table->topLevelItemCount(), 1);
    QCOMPARE(table->topLevelItem(0)->text(1), exchangeFormatTitle(ExchangeFormat::Coco));
    QCOMPARE(table->topLevelItem(0)->text(2), bench.files.path(u"coco.json"_s));
    QVERIFY(child<QLabel>(*past, "importSummary")->text().contains(u"2 new image"_s));
    QCOMPARE(printModel(*child<QTreeWidget>(*past, "importClasses")->model()),
             (QStringList{u"cat | 2 | cat"_s, u"dog | 1 | dog"_s}));
    QVERIFY(!child<QComboBox>(*past, "importClassLabel")->isVisible());
    click(*past, "pastImportsCloseButton");
}

void TestImportController::foldersGiveTags()
{
    Bench bench;
    ImportDialog& dialog = bench.openDialog();
    child<QAbstractButton>(dialog, "importTagsFromFolders")->click();
    QVERIFY(Bench::goOn(dialog, u"Import"_s));
    QVERIFY(Bench::goOn(dialog, u"Close"_s));
    QTRY_COMPARE(bench.opened().images().size(), size_t(2));
    for (const ImageRecord& image : bench.opened().images()) {
        const bool isInFolder = image.path.endsWith(u"night/a.png"_s);
        QCOMPARE(image.tags, isInFolder ? QStringList{u"night"_s} : QStringList());
    }
    click(dialog, "importNextButton");
}

void TestImportController::whatFailsIsSaidOnTheForm()
{
    Bench bench;
    ImportDialog& dialog = bench.openDialog();
    child<QLineEdit>(dialog, "importAnnotations")->setText(bench.files.path(u"nothing.json"_s));
    QVERIFY(Bench::goOn(dialog, u"Check"_s));
    QVERIFY(child<QLabel>(dialog, "importProblem")->text().contains(u"nothing.json"_s));
    QCOMPARE(child<QLineEdit>(dialog, "importImages")->text(), bench.files.images());
    child<QLineEdit>(dialog, "importAnnotations")->setText(bench.files.path(u"coco.json"_s));
    QVERIFY(Bench::goOn(dialog, u"Import"_s));
    click(dialog, "importCancelButton");
    QVERIFY(bench.opened().images().empty());
}

void TestImportController::closingAsksBeforeItCancelsAnImport()
{
    Bench bench;
    ImportDialog& dialog = bench.openDialog();
    QVERIFY(Bench::goOn(dialog, u"Import"_s));
    child<QAbstractButton>(dialog, "importNextButton")->click();
    {
        const Answer no(false);
        bench.studio.projects().close();
        QVERIFY(no.question.contains(u"import"_s));
    }
    QVERIFY(bench.studio.projects().project());
    QVERIFY(Bench::waitFor(dialog, u"Close"_s));
    QTRY_COMPARE(bench.opened().images().size(), size_t(2));
    click(dialog, "importNextButton");
}

void TestImportController::closingCancelsAnImportAsAWhole()
{
    Bench bench;
    // So many boxes that the import takes far longer than an answer.
    QByteArray boxes;
    for (int box = 1; box <= 200'000; ++box) {
        boxes += box == 1 ? "" : ",";
        boxes += cocoBox(box, 1, 3,
                         '[' + QByteArray::number(box % 400 / 8.0) + ','
                             + QByteArray::number(box / 400 / 10.0) + ",20,20]");
    }
    bench.files.write(u"coco.json"_s, cocoFile(cocoImage(1, "night/a.png"), boxes));
    ImportDialog& dialog = bench.openDialog();
    auto* next = child<QAbstractButton>(dialog, "importNextButton");
    next->click();
    QTRY_VERIFY_WITH_TIMEOUT(next->isVisible() && next->text() == u"Import"_s, 60000);
    next->click();
    {
        const Answer yes(true);
        bench.studio.projects().close();
        QVERIFY(yes.question.contains(u"import"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!bench.studio.projects().project(), 60000);
    QTRY_VERIFY(!bench.studio.projects().isBusy());
    bench.studio.projects().open(bench.project.path());
    QTRY_VERIFY(bench.studio.projects().project());
    QVERIFY(bench.opened().images().empty());
    QVERIFY(bench.opened().labels().empty());
}

void TestImportController::aDryRunDoesNotAsk()
{
    Bench bench;
    ImportDialog& dialog = bench.openDialog();
    child<QAbstractButton>(dialog, "importNextButton")->click();
    bench.studio.projects().close(); // a question would stand still here
    QTRY_VERIFY(!bench.studio.projects().project());
}

QTEST_MAIN(TestImportController)
#include "tst_importcontroller.moc"
