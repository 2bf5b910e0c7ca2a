// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/formatwriter.h"
#include "widgets/dialogs/exportdialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QTime>

#include <optional>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kFirst(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
const QDateTime kSecond(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC);

struct Bench
{
    Bench()
    {
        QObject::connect(&dialog, &ExportDialog::exportRequested, &dialog,
                         [this](const ExportRequest& request) { asked = request; });
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog is not shown.");
    }
    template<typename T>
    T* child(const char* name)
    {
        return dialog.findChild<T*>(QString::fromLatin1(name));
    }
    void choose(const char* name, int data)
    {
        auto* box = child<QComboBox>(name);
        box->setCurrentIndex(box->findData(data));
    }

    ExportDialog dialog{{{u"first"_s, kFirst}, {u"second"_s, kSecond}}};
    std::optional<ExportRequest> asked;
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWriterCanBeChosen();
    void asksForWhatWasChosen();
    void onlyVocCanCountFromOne();
    void aProblemKeepsWhatWasChosen();
    void closingWhileItWorksCancelsInstead();
    void showsHowFarItIs();
    void tellsWarningsAndFiles();
    void manyFilesAreCounted();
    void everyControlSaysWhatItIs();
};

void TestExportDialog::everyWriterCanBeChosen()
{
    Bench bench;
    const auto* formats = bench.child<QComboBox>("exportFormat");
    QCOMPARE(formats->count(), int(formatWriters().size()));
    for (const FormatWriter& writer : formatWriters())
        QVERIFY(formats->findText(exchangeFormatTitle(writer.format)) >= 0);
}

void TestExportDialog::asksForWhatWasChosen()
{
    Bench bench;
    auto* button = bench.child<QAbstractButton>("exportButton");
    QVERIFY(!button->isEnabled()); // nowhere to write to
    bench.choose("exportFormat", int(ExchangeFormat::Voc));
    QVERIFY(!bench.child<QLineEdit>("exportPrefix")->isVisible());
    QTest::keyClicks(bench.child<QLineEdit>("exportFolder"), u"/out"_s);
    bench.choose("exportSplit", int(Split::Validation));
    bench.child<QComboBox>("exportSince")->setCurrentIndex(1); // the newest model comes first
    bench.child<QCheckBox>("exportReviewedOnly")->click();
    bench.child<QCheckBox>("exportCopy")->click();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(bench.asked);
    QCOMPARE(bench.asked->format, ExchangeFormat::Voc);
    QCOMPARE(bench.asked->folder, u"/out"_s);
    QCOMPARE(bench.asked->split, std::optional(Split::Validation));
    QCOMPARE(bench.asked->changedSince, std::optional(kSecond));
    QVERIFY(bench.asked->reviewedOnly);
    QVERIFY(bench.asked->copyImages);
    QVERIFY(bench.asked->sourcePrefix.isEmpty());
}

void TestExportDialog::onlyVocCanCountFromOne()
{
    Bench bench;
    auto* oneBased = bench.child<QCheckBox>("exportOneBased");
    bench.choose("exportFormat", int(ExchangeFormat::Coco));
    QVERIFY(!oneBased->isVisible());
    bench.choose("exportFormat", int(ExchangeFormat::Voc));
    QVERIFY(oneBased->isVisible());
    QVERIFY(!bench.dialog.request().vocOneBased);
    oneBased->click();
    QVERIFY(bench.dialog.request().vocOneBased);
    bench.choose("exportFormat", int(ExchangeFormat::Coco));
    QVERIFY(!bench.dialog.request().vocOneBased);
}

void TestExportDialog::aProblemKeepsWhatWasChosen()
{
    Bench bench;
    bench.child<QLineEdit>("exportFolder")->setText(u"/out"_s);
    bench.choose("exportSplit", int(Split::Test));
    QTest::mouseClick(bench.child<QAbstractButton>("exportButton"), Qt::LeftButton);
    QVERIFY(!bench.child<QLineEdit>("exportFolder")->isVisible());
    bench.dialog.showProblem(u"A file is there already."_s);
    const auto* problem = bench.child<QLabel>("exportProblem");
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"A file is there already."_s);
    QCOMPARE(bench.dialog.request().folder, u"/out"_s);
    QCOMPARE(bench.dialog.request().split, std::optional(Split::Test));
    bench.child<QLineEdit>("exportFolder")->setText(u"/elsewhere"_s);
    QVERIFY(problem->text().isEmpty());
}

void TestExportDialog::closingWhileItWorksCancelsInstead()
{
    Bench bench;
    QSignalSpy cancelled(&bench.dialog, &ExportDialog::cancelRequested);
    bench.child<QLineEdit>("exportFolder")->setText(u"/out"_s);
    QTest::mouseClick(bench.child<QAbstractButton>("exportButton"), Qt::LeftButton);
    bench.dialog.close();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(bench.dialog.isVisible());
    bench.dialog.showProblem({});
    bench.dialog.close();
    QVERIFY(!bench.dialog.isVisible());
}

void TestExportDialog::showsHowFarItIs()
{
    ExportDialog dialog(std::vector<ExportModel>{});
    const auto* bar = dialog.findChild<QProgressBar*>(u"exportProgress"_s);
    QVERIFY(bar);
    QCOMPARE(bar->maximum(), 0);
    dialog.showProgress(3, 12);
    QCOMPARE(bar->value(), 3);
    QCOMPARE(bar->maximum(), 12);
    dialog.showProgress(0, 0);
    QCOMPARE(bar->maximum(), 0);
}

void TestExportDialog::tellsWarningsAndFiles()
{
    Bench bench;
    bench.child<QLineEdit>("exportFolder")->setText(u"/out"_s);
    QTest::mouseClick(bench.child<QAbstractButton>("exportButton"), Qt::LeftButton);
    bench.dialog.showReport({7, 12, {u"/out/coco.json"_s}, {u"Boxes were rounded."_s}});
    const QString summary = bench.child<QLabel>("exportSummary")->text();
    QVERIFY2(summary.contains(u"7"_s) && summary.contains(u"12"_s), qPrintable(summary));
    const QString details = bench.child<QPlainTextEdit>("exportDetails")->toPlainText();
    QCOMPARE(details, u"Boxes were rounded.\n\n/out/coco.json"_s);
    QVERIFY(bench.child<QAbstractButton>("exportOpenFolderButton")->isVisible());
    QTest::mouseClick(bench.child<QAbstractButton>("exportButton"), Qt::LeftButton);
    QVERIFY(!bench.dialog.isVisible());
}

void TestExportDialog::manyFilesAreCounted()
{
    Bench bench;
    ExportReport report;
    for (int i = 1; i <= 503; ++i)
        report.files << u"/out/%1.xml"_s.arg(i);
    bench.dialog.showReport(report);
    const QStringList lines =
        bench.child<QPlainTextEdit>("exportDetails")->toPlainText().split(u'\n');
    QCOMPARE(lines.size(), 501);
    QCOMPARE(lines[499], u"/out/500.xml"_s);
    QCOMPARE(lines[500], u"and 3 more file(s)"_s);
}

void TestExportDialog::everyControlSaysWhatItIs()
{
    const ExportDialog dialog({});
    int checked = 0;
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (!widget->objectName().startsWith(u"export"_s)
            || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++checked;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString name = button ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(checked > 10);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
