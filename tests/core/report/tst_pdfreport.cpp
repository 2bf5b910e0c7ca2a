// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfreport.h"
#include "core/report/reportdocument.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <variant>

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

QString pdfReader()
{
    return QStandardPaths::findExecutable(u"pdftotext"_s);
}

/// Pages end with a form feed.
QString textOf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("The report cannot be written.");
    file.close();
    QProcess process;
    process.start(pdfReader(), {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!process.waitForFinished())
        qFatal("The report cannot be read.");
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Those that text follows: below others a picture may be, which the reader does not give.
QStringList headingsOf(const ReportDocument& report)
{
    QStringList headings;
    for (std::size_t i = 0; i + 1 < report.blocks.size(); ++i) {
        const auto* heading = std::get_if<ReportHeading>(&report.blocks[i]);
        const auto* table = std::get_if<ReportTable>(&report.blocks[i]);
        if (heading != nullptr && !std::holds_alternative<ReportFigure>(report.blocks[i + 1]))
            headings.append(heading->text.simplified());
        else if (table != nullptr)
            headings.append(table->caption.simplified());
    }
    return headings;
}

/// Above the footer.
QString lastLine(const QString& page, const QString& title)
{
    static const QRegularExpression footer(u"Page \\d+ of \\d+$"_s);
    const QStringList lines = page.split(u'\n');
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const QString text = line->simplified();
        if (!text.isEmpty() && text != title.simplified() && !text.contains(footer))
            return text;
    }
    return {};
}

} // namespace

class TestPdfReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasPagesAndPictures();
    void turnsThePageWhereOneIsFull();
    void itsTextCanBeRead();
    void noHeadingEndsAPage();
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
    if (pdfReader().isEmpty())
        QSKIP("pdftotext is not installed");
    ReportFixture fixture;
    const QString text = textOf(pdfReport(fixture.content())).simplified();
    for (const QString& wanted : {u"about 50 are right"_s, u"Night run"_s, u"Page 1 of"_s,
                                  u"Label by label"_s, kCupName.section(u' ', 0, 1)})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in "_s + text));
}

void TestPdfReport::noHeadingEndsAPage()
{
    if (pdfReader().isEmpty())
        QSKIP("pdftotext is not installed");
    ReportFixture fixture;
    ReportContent content = fixture.content();
    content.pictures.clear();
    for (int shift = 0; shift < 12; ++shift) { // each moves what follows down by a line
        content.advice.assign(static_cast<std::size_t>(shift), Advice{.text = u"Draw more."_s});
        const ReportDocument report = reportDocument(content);
        const QStringList headings = headingsOf(report);
        const QStringList pages = textOf(pdfReport(content)).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 2);
        for (const QString& page : pages) {
            const QString last = lastLine(page, report.title);
            QVERIFY2(!headings.contains(last), qPrintable(u"%1: %2"_s.arg(shift).arg(last)));
        }
    }
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
