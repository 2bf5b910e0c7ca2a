// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

#include "clirunner.h"
#include "tests/core/report/reportfixture.h"

using namespace Qt::StringLiterals;

/// The report of a model that was measured, without training any.
class TestCliReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesHtmlAndPdf_data();
    void writesHtmlAndPdf();
    void otherEndingsAreWrongUsage();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void tellsItsProgress();

private:
    QString project() const { return m_fixture->project().path(); }
    QString target(const QString& name) const { return QFileInfo(project()).dir().filePath(name); }

    std::unique_ptr<ReportFixture> m_fixture;
};

void TestCliReport::init()
{
    m_fixture = std::make_unique<ReportFixture>();
    m_fixture->project().close();
}

void TestCliReport::writesHtmlAndPdf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("HTML") << u"größe.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("PDF") << u"größe.pdf"_s << QByteArray("%PDF-");
}

void TestCliReport::writesHtmlAndPdf()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    const CliResult result =
        runCli({u"report"_s, project(), u"--model"_s, u"1"_s, u"--out"_s, target(name)});
    QVERIFY2(result.exitCode == 0, result.all().constData());
    QVERIFY2(result.output.contains(name.toUtf8()), result.output.constData());
    QFile file(target(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void TestCliReport::otherEndingsAreWrongUsage()
{
    const CliResult result = runCli({u"report"_s, project(), u"--out"_s, target(u"report.docx"_s)});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.errors.contains(".html") && result.errors.contains(".pdf"),
             result.errors.constData());
    QVERIFY(!QFile::exists(target(u"report.docx"_s)));
    QCOMPARE(runCli({u"report"_s, project()}).exitCode, 2); // without --out
}

void TestCliReport::saysWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("part") << QStringList{u"--split"_s, u"train"_s, u"--out"_s, u"r.html"_s}
                          << QByteArray("was not measured on the training images");
    QTest::newRow("model") << QStringList{u"--model"_s, u"9"_s, u"--out"_s, u"r.html"_s}
                           << QByteArray("9");
    QTest::newRow("folder") << QStringList{u"--out"_s, u"/no/such/folder/r.pdf"_s}
                            << QByteArray("There is no folder");
}

void TestCliReport::saysWhatIsMissing()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, sentence);
    const CliResult result = runCli(QStringList{u"report"_s, project()} + arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains(sentence), result.errors.constData());
    QCOMPARE(result.errors.trimmed().count('\n'), 0);
}

void TestCliReport::tellsItsProgress()
{
    const CliResult result = runCli(
        {u"--progress"_s, u"json"_s, u"report"_s, project(), u"--out"_s, target(u"r.html"_s)});
    QVERIFY2(result.exitCode == 0, result.all().constData());
    QCOMPARE(result.errors.trimmed().count('\n'), 4); // a line for each of five pictures
    QVERIFY2(result.errors.contains("\"steps\":5"), result.errors.constData());
}

QTEST_MAIN(TestCliReport)
#include "tst_clireport.moc"
