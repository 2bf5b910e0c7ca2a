// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include "reportfixture.h"
#include "tests/support/fulldisk.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatTheEndingSays_data();
    void writesWhatTheEndingSays();
    void refusesOtherEndings();
    void refusesAFolderThatIsNotThere();
    void keepsTheOldFileWhenTheDiskIsFull();
};

void TestReport::writesWhatTheEndingSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("HTML") << u"größe ✓.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("PDF") << u"größe ✓.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("capitals") << u"R.PDF"_s << QByteArray("%PDF-");
}

void TestReport::writesWhatTheEndingSays()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    ReportFixture fixture;
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(isReportPath(path));
    const auto written = writeReport(fixture.content(), path);
    QVERIFY2(written.isOk(), qPrintable(written.error().message));
    QVERIFY(contentOf(path).startsWith(start));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
}

void TestReport::refusesOtherEndings()
{
    ReportFixture fixture;
    const QTemporaryDir folder;
    for (const QString& name : {u"report"_s, u"report.docx"_s, u"html"_s}) {
        QVERIFY(!isReportPath(folder.filePath(name)));
        const auto written = writeReport(fixture.content(), folder.filePath(name));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
        QVERIFY(written.error().message.contains(u".html")
                && written.error().message.contains(u".pdf"));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestReport::refusesAFolderThatIsNotThere()
{
    ReportFixture fixture;
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"none"_s);
    const auto written = writeReport(fixture.content(), missing + u"/r.html"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotFound);
    QVERIFY(written.error().message.contains(missing));
    QVERIFY(!QDir(missing).exists());
}

void TestReport::keepsTheOldFileWhenTheDiskIsFull()
{
    ReportFixture fixture;
    const ReportContent content = fixture.content();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.html"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto written = [&] {
        const FullDisk full;
        return writeReport(content, path);
    }();
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotWritable);
    QVERIFY(written.error().message.contains(u"disk"));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
