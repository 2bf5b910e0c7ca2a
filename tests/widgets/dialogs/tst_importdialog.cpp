// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/importdialog.h"
#include "widgets/models/importproblemmodel.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <optional>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

ImportReport reportOf(std::vector<ImportedClass> classes)
{
    ImportReport report;
    report.format = ExchangeFormat::Coco;
    report.imagesAdded = 3;
    report.classes = std::move(classes);
    return report;
}

/// A dialog that is shown, and what it asked for last.
struct Bench
{
    Bench()
    {
        QObject::connect(&dialog, &ImportDialog::checkRequested, &dialog,
                         [this](const ImportRequest& request) { checked = request; });
        QObject::connect(&dialog, &ImportDialog::importRequested, &dialog,
                         [this](const ImportRequest& request) { imported = request; });
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog is not shown.");
    }
    template<typename T>
    T* child(const char* name)
    {
        return dialog.findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* name)
    {
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
    }
    /// Forgets what was checked before.
    void showClassAndTypeALabel()
    {
        dialog.setPaths({u"/data/images"_s});
        click("importNextButton");
        dialog.showReport(reportOf({{u"cat"_s, u"cat"_s, 2}}), true);
        auto* target = child<QComboBox>("importClassLabel")->lineEdit();
        target->setFocus();
        target->selectAll();
        QTest::keyClicks(target, u"pet"_s);
        checked.reset();
    }

    ImportDialog dialog;
    std::optional<ImportRequest> checked;
    std::optional<ImportRequest> imported;
};

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarEachPhaseIs()
    {
        ImportDialog dialog;
        const auto* bar = dialog.findChild<QProgressBar*>(u"importProgress"_s);
        const auto isSaid = [&dialog](const QString& text) {
            const auto labels = dialog.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&text](const QLabel* label) { return label->text() == text; });
        };
        dialog.showProgress(ImportPhase::Reading, 250, 1000);
        QVERIFY(isSaid(u"Reading the annotations"_s));
        QCOMPARE(bar->value(), 250);
        dialog.showProgress(ImportPhase::LookingAtImages, 12, 12);
        QVERIFY(isSaid(u"12 of 12 files"_s));
        dialog.showProgress(ImportPhase::Copying, 3, 12);
        QVERIFY(isSaid(u"Copying image 3 of 12"_s));
        QCOMPARE(bar->value(), 3);
        dialog.showProgress(ImportPhase::Storing, 0, 40);
        QVERIFY(isSaid(u"Storing images and boxes"_s));
        QCOMPARE(bar->value(), 0);
        QCOMPARE(bar->maximum(), 40);
    }

    void asksForADryRunFirstThenForTheImport()
    {
        Bench bench;
        auto* next = bench.child<QAbstractButton>("importNextButton");
        QVERIFY(!next->isEnabled());
        QTest::keyClicks(bench.child<QLineEdit>("importImages"), u"/data/images"_s);
        auto* split = bench.child<QComboBox>("importSplit");
        split->setCurrentIndex(split->findData(int(Split::Test)));
        bench.click("importNextButton");
        QVERIFY(bench.checked && bench.checked->dryRun);
        QCOMPARE(bench.checked->images, QStringList{u"/data/images"_s});
        QCOMPARE(bench.checked->split, Split::Test);

        ImportReport report;
        report.imagesAdded = 3;
        report.problems = {{u"NO_IMAGE"_s, ProblemSeverity::Error, u"/data/a.xml"_s, 7,
                            u"The image is not there."_s, u"Left out."_s}};
        bench.dialog.showReport(report, true);
        const QAbstractItemModel* problems = bench.child<QTreeView>("importProblems")->model();
        const auto cell = [problems](int column) {
            return problems->index(0, column).data().toString();
        };
        QCOMPARE(cell(ImportProblemModel::CodeColumn), u"NO_IMAGE"_s);
        QCOMPARE(cell(ImportProblemModel::FileColumn), u"a.xml"_s);
        QCOMPARE(cell(ImportProblemModel::LineColumn), u"7"_s);
        QCOMPARE(cell(ImportProblemModel::MessageColumn), u"The image is not there."_s);
        QCOMPARE(cell(ImportProblemModel::ActionColumn), u"Left out."_s);
        bench.click("importNextButton");
        QVERIFY(bench.imported && !bench.imported->dryRun);
        bench.dialog.showReport(report, false);
        bench.click("importNextButton");
        QVERIFY(!bench.dialog.isVisible());
    }

    void labelsAloneAreImported()
    {
        Bench bench;
        bench.dialog.setPaths({u"/data/images"_s});
        ImportReport report;
        report.labelsAdded = 1;
        bench.click("importNextButton");
        bench.dialog.showReport(report, true);
        QVERIFY(bench.child<QAbstractButton>("importNextButton")->isEnabled());
    }

    void nothingNewIsNotImportedButDetailsAre()
    {
        Bench bench;
        bench.dialog.setPaths({u"/data/images"_s});
        const auto* next = bench.child<QAbstractButton>("importNextButton");
        const auto* summary = bench.child<QLabel>("importSummary");
        ImportReport report;
        bench.click("importNextButton");
        bench.dialog.showReport(report, true);
        QVERIFY(!next->isEnabled());
        QVERIFY(!summary->text().contains(u"details"));
        bench.click("importBackButton");
        bench.click("importNextButton");
        report.areDetailsNew = true;
        bench.dialog.showReport(report, true);
        QVERIFY(summary->text().contains(u"other details of the files"));
        QVERIFY(next->isEnabled());
        bench.click("importNextButton");
        QVERIFY(bench.imported);
    }

    void closingWhileItWorksCancelsInstead()
    {
        Bench bench;
        bench.dialog.setPaths({QDir::tempPath()});
        QSignalSpy cancelled(&bench.dialog, &ImportDialog::cancelRequested);
        bench.click("importNextButton");
        bench.dialog.close();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(bench.dialog.isVisible());
        QVERIFY(!bench.child<QAbstractButton>("importCancelButton")->isEnabled());
        bench.dialog.showProblem({}); // what follows when the work has ended
        QVERIFY(bench.child<QLineEdit>("importImages")->isVisible());
        QVERIFY(bench.child<QAbstractButton>("importCancelButton")->isEnabled());
    }

    void aFailureIsSaidOnTheForm()
    {
        ImportDialog dialog;
        dialog.showProblem(u"The folder cannot be read."_s);
        QCOMPARE(dialog.findChild<QLabel*>(u"importProblem"_s)->text(),
                 u"The folder cannot be read."_s);
    }

    void droppedFilesFillTheForm()
    {
        const QTemporaryDir folder;
        ImportDialog dialog;
        dialog.setPaths({folder.path(), u"/else where/set.json"_s});
        QCOMPARE(dialog.request().images, QStringList{folder.path()});
        QCOMPARE(dialog.request().annotationsPath, u"/else where/set.json"_s);
    }

    void everyDroppedFileAndFolderIsAskedFor()
    {
        const QTemporaryDir folder;
        const QStringList paths{folder.path(), u"/photos/1.jpg"_s, u"/photos/2.jpg"_s};
        ImportDialog dialog;
        dialog.setPaths(paths + QStringList{u"/photos/2.jpg"_s, u"/photos/coco.JSON"_s});
        QCOMPARE(dialog.request().images, paths);
        QCOMPARE(dialog.request().annotationsPath, u"/photos/coco.JSON"_s);
        const auto* field = dialog.findChild<QLineEdit*>(u"importImages"_s);
        QVERIFY(field->isReadOnly());
        QVERIFY(field->text().contains(u"2"_s));
        QVERIFY(field->toolTip().contains(u"/photos/2.jpg"_s));
    }

    void annotationsAloneMeanTheImagesBesideThem()
    {
        ImportDialog dialog;
        dialog.setPaths({u"/set/coco.json"_s});
        QCOMPARE(dialog.request().images, QStringList{u"/set"_s});
        QVERIFY(!dialog.findChild<QLineEdit*>(u"importImages"_s)->isReadOnly());
    }

    void annotationsOfEachImageMeanTheirFolder()
    {
        ImportDialog dialog;
        dialog.setPaths({u"/set/1.xml"_s, u"/set/2.xml"_s, u"/photos/1.jpg"_s});
        QCOMPARE(dialog.request().images, QStringList{u"/photos/1.jpg"_s});
        QCOMPARE(dialog.request().annotationsPath, u"/set"_s);
    }

    void everyReaderCanBeChosen()
    {
        ImportDialog dialog;
        const auto* formats = dialog.findChild<QComboBox*>(u"importFormat"_s);
        QCOMPARE(formats->count(), int(formatReaders().size()) + 2);
        for (const FormatReader& reader : formatReaders())
            QVERIFY(formats->findText(exchangeFormatTitle(reader.format)) >= 2);
    }

    void chosenLabelsAreCheckedAndImported()
    {
        Bench bench;
        bench.dialog.setPaths({u"/data/images"_s});
        bench.click("importNextButton");
        bench.dialog.showReport(
            reportOf({{u"cat"_s, u"cat"_s, 2}, {u"dog"_s, u"dog"_s, 1}, {u"car"_s, u"car"_s, 4}}),
            true);
        auto* classes = bench.child<QTreeWidget>("importClasses");
        classes->topLevelItem(1)->setSelected(true);
        auto* target = bench.child<QComboBox>("importClassLabel")->lineEdit();
        bench.checked.reset();
        target->setText(u"pet"_s);
        QTest::keyClick(target, Qt::Key_Return);
        const QMap<QString, QString> mapping{{u"cat"_s, u"pet"_s}, {u"dog"_s, u"pet"_s}};
        QVERIFY(bench.checked && bench.checked->dryRun);
        QCOMPARE(bench.checked->labelMapping, mapping);
        QVERIFY(!bench.imported);

        bench.dialog.showReport(
            reportOf({{u"cat"_s, u"pet"_s, 2}, {u"dog"_s, u"pet"_s, 1}, {u"car"_s, u"car"_s, 4}}),
            true);
        QTest::keyClick(classes, Qt::Key_Return); // goes to the label, imports nothing
        QTest::keyClick(target, Qt::Key_Return);
        QVERIFY(!bench.imported);
        bench.click("importNextButton");
        QVERIFY(bench.imported);
        QCOMPARE(bench.imported->labelMapping, mapping);
    }

    void cancelRightAfterTypingALabelCloses()
    {
        Bench bench;
        bench.showClassAndTypeALabel();
        const QSignalSpy cancelled(&bench.dialog, &ImportDialog::cancelRequested);
        bench.click("importCancelButton"); // takes the focus, and so another check begins
        QVERIFY(bench.checked);
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(bench.dialog.isVisible());
        bench.dialog.showProblem({}); // what follows when it was cancelled
        QVERIFY(!bench.dialog.isVisible());
    }

    void backRightAfterTypingALabelGoesBack()
    {
        Bench bench;
        bench.showClassAndTypeALabel();
        const QSignalSpy cancelled(&bench.dialog, &ImportDialog::cancelRequested);
        bench.click("importBackButton");
        QVERIFY(bench.checked);
        QCOMPARE(cancelled.count(), 1);
        bench.dialog.showReport(reportOf({{u"cat"_s, u"pet"_s, 2}}), true); // it had just ended
        QVERIFY(bench.child<QLineEdit>("importImages")->isVisible());
        QCOMPARE(bench.dialog.request().labelMapping.size(), 1);
        bench.click("importNextButton");
        bench.dialog.showReport(reportOf({{u"cat"_s, u"pet"_s, 2}}), true);
        QVERIFY(bench.child<QWidget>("importClasses")->isVisible()); // once only
    }

    void otherFilesForgetTheLabels()
    {
        Bench bench;
        bench.dialog.setPaths({u"/data/images"_s});
        bench.click("importNextButton");
        bench.dialog.showReport(reportOf({{u"cat"_s, u"cat"_s, 2}}), true);
        auto* target = bench.child<QComboBox>("importClassLabel")->lineEdit();
        target->setText(u"pet"_s);
        QTest::keyClick(target, Qt::Key_Return);
        bench.dialog.showReport(reportOf({{u"cat"_s, u"pet"_s, 2}}), true);
        bench.click("importBackButton");
        QCOMPARE(bench.dialog.request().labelMapping.size(), 1);
        bench.child<QCheckBox>("importCopy")->click();
        QCOMPARE(bench.dialog.request().labelMapping.size(), 1);
        bench.child<QLineEdit>("importImages")->setText(u"/data/others"_s);
        QVERIFY(bench.dialog.request().labelMapping.isEmpty());
    }

    void whatMattersForOneFormatIsAskedForItOnly()
    {
        Bench bench;
        bench.dialog.setPaths({u"/data/images"_s});
        auto* prefix = bench.child<QLineEdit>("importAddressPrefix");
        auto* oneBased = bench.child<QCheckBox>("importOneBased");
        QVERIFY(!prefix->isVisible());
        QVERIFY(!oneBased->isVisible());
        ImportReport report = reportOf({});
        report.format = ExchangeFormat::Manifest; // found in the files
        bench.click("importNextButton");
        bench.dialog.showReport(report, true);
        bench.click("importBackButton");
        QVERIFY(prefix->isVisible());
        prefix->setText(u"s3://bucket/photos/"_s);
        bench.child<QLineEdit>("importAddressFolder")->setText(u"/photos"_s);
        bench.child<QLineEdit>("importAttribute")->setText(u"cats"_s);
        const ReadOptions options = bench.dialog.request().options;
        QCOMPARE(options.sourceFolders.value(u"s3://bucket/photos/"_s), u"/photos"_s);
        QCOMPARE(options.attribute, u"cats"_s);
        // A full row brings another one.
        bench.child<QLineEdit>("importAddressPrefix2")->setText(u"s3://other/"_s);
        QCOMPARE(bench.dialog.request().options.sourceFolders.size(), 1); // without its folder
        bench.child<QLineEdit>("importAddressFolder2")->setText(u"/others"_s);
        QCOMPARE(bench.dialog.request().options.sourceFolders.value(u"s3://other/"_s),
                 u"/others"_s);

        auto* format = bench.child<QComboBox>("importFormat");
        format->setCurrentIndex(format->findData(int(ExchangeFormat::Voc)));
        QVERIFY(!prefix->isVisible());
        QVERIFY(oneBased->isVisible());
        oneBased->click();
        QVERIFY(bench.dialog.request().options.vocOneBased);
        QVERIFY(bench.dialog.request().options.sourceFolders.isEmpty());
        format->setCurrentIndex(format->findData(int(ExchangeFormat::Coco)));
        QVERIFY(!bench.dialog.request().options.vocOneBased);
    }

    void everyControlSaysWhatItIs()
    {
        const ImportDialog dialog;
        int checked = 0;
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            if (!widget->objectName().startsWith(u"import"_s)
                || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            ++checked;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString name = button ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(checked > 20);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
