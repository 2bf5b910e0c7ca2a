// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfreport.h"

#include "core/report/reportdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>
#include <QUrl>

#include <set>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

constexpr int kPageDpi = 300;
constexpr double kChartDpi = 200;
constexpr int kChartWidth = 560; ///< in pixels of 1/96 inch, as all lengths below; a page has 650
constexpr int kPictureSide = 196;
constexpr std::size_t kPicturesARow = 3;
constexpr int kFooterHeight = 105; ///< in dots of the page

// QTextDocument knows but a part of HTML and CSS: tables by their attributes, nothing that flows.
constexpr auto kPdfStyle = R"(
body { color: #111111; }
h1 { font-size: 11pt; color: #555555; }
h2 { font-size: 15pt; margin-top: 18px; margin-bottom: 6px; }
.headline { font-size: 18pt; font-weight: bold; margin-bottom: 10px; }
.small { font-size: 8pt; color: #555555; }
h3 { font-size: 9.5pt; margin-top: 12px; margin-bottom: 4px; }
th, td { font-size: 8pt; }
)";

QString paragraph(const QString& styleClass, const QString& text)
{
    return u"<p class=\"%1\">%2</p>\n"_s.arg(styleClass, text.toHtmlEscaped());
}

QString cellHtml(const ReportCell& cell)
{
    const QString text = cell.text.toHtmlEscaped();
    return cell.small.isEmpty()
        ? text
        : text + u"<br/><span style=\"font-size: 6.5pt; color: #555555;\">"_s
            + cell.small.toHtmlEscaped() + u"</span>"_s;
}

/// Writes headings, and captions, which are headings too; those of some numbers begin a page.
class HeadingWriter
{
public:
    explicit HeadingWriter(const std::set<int>& pageBreaks)
        : m_pageBreaks(pageBreaks)
    { }

    QString operator()(const QString& tag, const QString& text)
    {
        const bool beginsPage = m_pageBreaks.contains(m_next++);
        return u"<%1%2>%3</%1>\n"_s.arg(
            tag, beginsPage ? u" style=\"page-break-before: always;\""_s : QString(),
            text.toHtmlEscaped());
    }

private:
    const std::set<int>& m_pageBreaks;
    int m_next = 0;
};

/// Writes each kind of block, and gives the document the pictures that they name.
struct PdfBlockWriter
{
    const ReportContent& content;
    QTextDocument& document;
    HeadingWriter& heading;
    QString& html;

    void operator()(const ReportHeading& block) const { html += heading(u"h2"_s, block.text); }

    void operator()(const ReportParagraph& text) const
    {
        html += paragraph(text.isSmall ? u"small"_s : u"text"_s, text.text);
    }

    void operator()(const ReportList& list) const
    {
        html += u"<ul>\n"_s;
        for (const QString& item : list.items)
            html += u"<li>"_s + item.toHtmlEscaped() + u"</li>\n"_s;
        html += u"</ul>\n"_s;
    }

    void operator()(const ReportTable& table) const
    {
        html += heading(u"h3"_s, table.caption);
        html += u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\" "
                "style=\"border-collapse: collapse; border-color: #bbbbbb;\">\n"_s;
        if (!table.header.isEmpty()) {
            html += u"<thead><tr>"_s; // repeated on the next page
            for (const QString& name : table.header)
                html += u"<th align=\"left\" bgcolor=\"#eeeeee\">"_s + name.toHtmlEscaped()
                    + u"</th>"_s;
            html += u"</tr></thead>\n"_s;
        }
        for (const auto& row : table.rows) {
            html += u"<tr>"_s;
            for (std::size_t i = 0; i < row.size(); ++i) {
                html += i > 0 && table.hasNumbers ? u"<td align=\"right\">"_s : u"<td>"_s;
                html += cellHtml(row[i]) + u"</td>"_s;
            }
            html += u"</tr>\n"_s;
        }
        html += u"</table>\n"_s;
    }

    void operator()(const ReportGallery& gallery) const
    {
        html += heading(u"h3"_s, gallery.caption);
        html += u"<table cellspacing=\"0\" cellpadding=\"4\">\n"_s;
        for (std::size_t i = 0; i < gallery.pictures.size(); ++i) {
            if (i % kPicturesARow == 0)
                html += i == 0 ? u"<tr>"_s : u"</tr>\n<tr>"_s;
            const ReportPicture& picture = *gallery.pictures[i];
            const QSize size = picture.size.scaled(kPictureSide, kPictureSide, Qt::KeepAspectRatio);
            html += u"<td width=\"%1\">"_s.arg(kPictureSide + 8)
                + imageHtml(QImage::fromData(picture.jpeg, "JPEG"), size) + u"<br/>"_s
                + picture.sentence.toHtmlEscaped() + u"<br/>"_s + picture.imageName.toHtmlEscaped()
                + u"</td>"_s;
        }
        html += u"</tr>\n</table>\n"_s;
    }

    void operator()(const ReportFigure& figure) const
    {
        const QImage image = chartImage(figure.chart, content, kChartDpi);
        html += u"<p>"_s
            + imageHtml(image, image.size().scaled(kChartWidth, kChartWidth, Qt::KeepAspectRatio))
            + u"</p>\n"_s + paragraph(u"small"_s, figure.caption);
    }

    QString imageHtml(const QImage& image, const QSize& size) const
    {
        // The text so far grows with each picture, so no two have the same name.
        const QString name = u"picture:%1"_s.arg(html.size());
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        return u"<img src=\"%1\" width=\"%2\" height=\"%3\"/>"_s.arg(name)
            .arg(size.width())
            .arg(size.height());
    }
};

void fill(QTextDocument& document, const ReportContent& content, const ReportDocument& report,
          const std::set<int>& pageBreaks)
{
    QFont font(u"sans-serif"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(9.5);
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(QLatin1String(kPdfStyle));
    document.setDocumentMargin(0);
    HeadingWriter heading(pageBreaks);
    QString html = heading(u"h1"_s, report.title) + paragraph(u"headline"_s, report.headline)
        + paragraph(u"text"_s, report.certainty);
    for (const ReportBlock& block : report.blocks)
        std::visit(PdfBlockWriter{content, document, heading, html}, block);
    document.setHtml(u"<html><body>"_s + html + u"</body></html>"_s);
}

struct Extent
{
    double top;
    double bottom;
};

/// Where the lines of a block are. Its rectangle does not tell: it begins where the block would
/// stand, also when its lines were moved to the next page.
Extent linesOf(const QAbstractTextDocumentLayout& layout, const QTextBlock& block)
{
    const double top = layout.blockBoundingRect(block).top();
    const QTextLayout& lines = *block.layout();
    if (lines.lineCount() == 0)
        return {top, top};
    const QTextLine last = lines.lineAt(lines.lineCount() - 1);
    return {top + lines.lineAt(0).y(), top + last.y() + last.height()};
}

/// What a heading must not be parted from: the text behind it, of a table the first row below its
/// header, which each page repeats.
QTextBlock firstOfContent(QTextBlock block)
{
    while (block.next().isValid() && block.blockFormat().headingLevel() > 0)
        block = block.next(); // a heading may be followed by a caption
    const QTextTable* table = QTextCursor(block).currentTable();
    const int header = table != nullptr ? table->format().headerRowCount() : 0;
    if (header == 0 || table->rows() <= header)
        return block;
    return table->cellAt(header, 0).firstCursorPosition().block();
}

/// Numbers of headings and captions that stand at the foot of a page, without what they head.
std::set<int> lonelyHeadings(const QTextDocument& document)
{
    const QAbstractTextDocumentLayout* layout = document.documentLayout();
    const auto pageOf = [&](double y) {
        return static_cast<int>(y / document.pageSize().height());
    };
    std::set<int> lonely;
    int number = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        const double top = linesOf(*layout, block).top;
        if (pageOf(top + 1) != pageOf(linesOf(*layout, firstOfContent(block)).bottom - 1))
            lonely.insert(number);
        ++number;
    }
    return lonely;
}

/// Lays the report out until no heading stands alone. What begins a page stays there, so this ends.
void layOut(QTextDocument& document, QPdfWriter& writer, const ReportContent& content,
            const ReportDocument& report)
{
    document.documentLayout()->setPaintDevice(&writer);
    std::set<int> pageBreaks;
    for (std::size_t known = 1; known != pageBreaks.size();) {
        known = pageBreaks.size();
        fill(document, content, report, pageBreaks);
        document.setPageSize(QSizeF(writer.width(), writer.height() - kFooterHeight));
        // One at a time: each moves those after it.
        for (const int heading : lonelyHeadings(document)) {
            if (pageBreaks.insert(heading).second)
                break;
        }
    }
}

/// One page after another; the layout moves lines and pictures that do not fit to the next one.
void paintPages(QPdfWriter& writer, QTextDocument& document, const QString& title)
{
    const QSizeF page = document.pageSize();
    QAbstractTextDocumentLayout* layout = document.documentLayout();
    QFont font = document.defaultFont();
    font.setPointSizeF(8);
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        const QRectF seen(0, i * page.height(), page.width(), page.height());
        painter.save();
        painter.translate(0, -seen.top());
        painter.setClipRect(seen);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = seen;
        context.palette.setColor(QPalette::Text, Qt::black); // whatever the theme
        layout->draw(&painter, context);
        painter.restore();
        painter.setFont(font);
        const QRectF bottom(0, page.height(), page.width(), kFooterHeight);
        painter.drawText(bottom, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(bottom, Qt::AlignRight | Qt::AlignBottom,
                         Text::tr("Page %1 of %2").arg(i + 1).arg(pages));
    }
}

} // namespace

QByteArray pdfReport(const ReportContent& content)
{
    const ReportDocument report = reportDocument(content);
    QTextDocument document;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 14), QPageLayout::Millimeter);
    writer.setResolution(kPageDpi);
    writer.setTitle(report.title);
    writer.setCreator(u"Boxwright"_s);
    layOut(document, writer, content, report);
    paintPages(writer, document, report.title);
    return buffer.data();
}

} // namespace boxwright
