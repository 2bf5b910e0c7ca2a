// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfreport.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "reportfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// What the root of the tree of pages says.
int pageCount(const QByteArray& pdf)
{
    static const QRegularExpression count(u"/Type /Pages\\s.*?/Count (\\d+)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

} // namespace

class TestPdfReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasPagesAndPictures();
    void turnsThePageWhereOneIsFull();
    void itsTextCanBeRead();
};

void TestPdfReport::hasPagesAndPictures()
{
    ReportFixture fixture;
    const QByteArray pdf = pdfReport(fixture.content());
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pageCount(pdf) >= 2);
    QVERIFY(pdf.count("/Subtype /Image") >= 5 + 4); // pictures and charts
}

void TestPdfReport::turnsThePageWhereOneIsFull()
{
    ReportFixture fixture;
    ReportContent content = fixture.content();
    const int before = pageCount(pdfReport(content));
    content.advice.assign(200, Advice{.text = u"Draw more boxes."_s});
    const int after = pageCount(pdfReport(content));
    QVERIFY2(after >= before + 2, qPrintable(u"%1, then %2"_s.arg(before).arg(after)));
}

void TestPdfReport::itsTextCanBeRead()
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    ReportFixture fixture;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdfReport(fixture.content()));
    file.close();
    QProcess process;
    process.start(reader, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    for (const QString& wanted : {u"about 50 are right"_s, u"Night run"_s, u"Page 1 of"_s,
                                  u"Label by label"_s, kCupName.section(u' ', 0, 1)})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in "_s + text));
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
