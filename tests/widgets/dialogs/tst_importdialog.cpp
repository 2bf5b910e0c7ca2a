// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/importdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForADryRunFirstThenForTheImport()
    {
        ImportDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        std::optional<ImportRequest> checked;
        std::optional<ImportRequest> imported;
        connect(&dialog, &ImportDialog::checkRequested, this,
                [&checked](const ImportRequest& request) { checked = request; });
        connect(&dialog, &ImportDialog::importRequested, this,
                [&imported](const ImportRequest& request) { imported = request; });
        auto* next = dialog.findChild<QAbstractButton*>(u"importNextButton"_s);
        QVERIFY(!next->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"importImages"_s), u"/data/images"_s);
        auto* split = dialog.findChild<QComboBox*>(u"importSplit"_s);
        split->setCurrentIndex(split->findData(int(Split::Test)));
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(checked && checked->dryRun);
        QCOMPARE(checked->images, QStringList{u"/data/images"_s});
        QCOMPARE(checked->split, Split::Test);

        ImportReport report;
        report.imagesAdded = 3;
        report.problems = {{u"NO_IMAGE"_s, ProblemSeverity::Error, u"/data/a.xml"_s, 7,
                            u"The image is not there."_s, u"Left out."_s}};
        dialog.showReport(report, true);
        auto* problems = dialog.findChild<QTableWidget*>(u"importProblems"_s);
        QCOMPARE(problems->item(0, 1)->text(), u"a.xml, line 7"_s);
        QCOMPARE(problems->item(0, 2)->text(), u"The image is not there. Left out."_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(imported && !imported->dryRun);
        dialog.showReport(report, false);
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
    }

    void closingWhileItWorksCancelsInstead()
    {
        ImportDialog dialog;
        dialog.setPaths({QDir::tempPath()});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy cancelled(&dialog, &ImportDialog::cancelRequested);
        QTest::mouseClick(dialog.findChild<QAbstractButton*>(u"importNextButton"_s),
                          Qt::LeftButton);
        dialog.close();
        QCOMPARE(cancelled.count(), 1);
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
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
