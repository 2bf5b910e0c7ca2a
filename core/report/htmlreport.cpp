// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htmlreport.h"

#include "core/report/reportdocument.h"

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

// Without "&" and "less than", which XML would read.
constexpr auto kHtmlStyle = R"(
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de;
  --back: #ffffff; --soft: #f3f5f7; --accent: #0072b2; }
@media (prefers-color-scheme: dark) { :root { --text: #e8ebee; --quiet: #a3adb8; --line: #3a424c;
  --back: #16191d; --soft: #20252b; --accent: #56b4e9; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 62rem; background: var(--back);
  color: var(--text); font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans",
  sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 1rem; font-size: 1rem; font-weight: 600; color: var(--quiet); }
h2 { margin: 3rem 0 0.75rem; font-size: 1.4rem; line-height: 1.25; }
p, li { max-width: 44rem; }
.headline { margin: 0 0 1rem; font-size: 1.9rem; line-height: 1.25; font-weight: 650;
  text-wrap: balance; }
.certainty { border-left: 0.25rem solid var(--accent); padding-left: 1rem; }
.small, figcaption { font-size: 0.85rem; color: var(--quiet); }
.wide { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem;
  font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: 0.5rem 0; font-weight: 600; }
th, td { padding: 0.45rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; }
thead th { border-bottom: 2px solid var(--line); font-weight: 600; }
tbody tr:nth-child(even) { background: var(--soft); }
.numbers td, .numbers thead th + th { text-align: right; white-space: nowrap; }
td small { display: block; color: var(--quiet); }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr));
  gap: 1rem; }
figure { margin: 0; }
.gallery img { width: 100%; height: auto; border-radius: 0.4rem; }
.chart { margin: 1.5rem 0; max-width: 44rem; }
.chart svg { display: block; width: 100%; height: auto; background: #ffffff;
  border: 1px solid var(--line); border-radius: 0.4rem; }
@media print { :root { --text: #000000; --quiet: #444444; --line: #bbbbbb; --back: #ffffff;
  --soft: #f5f5f5; --accent: #0072b2; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .headline { font-size: 18pt; }
  .wide { overflow: visible; }
  .gallery { grid-template-columns: repeat(3, 1fr); }
  h2, h3, caption { break-after: avoid; }
  figure, tr, li { break-inside: avoid; } }
)";

QString element(const QString& name, const QString& text)
{
    return u"<%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped());
}

QString tableHead(const QStringList& header)
{
    if (header.isEmpty())
        return {};
    QString html = u"<thead><tr>"_s;
    for (const QString& name : header)
        html += u"<th scope=\"col\">"_s + name.toHtmlEscaped() + u"</th>"_s;
    return html + u"</tr></thead>\n"_s;
}

QString tableRow(const std::vector<ReportCell>& cells)
{
    QString html = u"<tr>"_s;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QString text = cells[i].text.toHtmlEscaped();
        if (i == 0) {
            html += u"<th scope=\"row\">"_s + text + u"</th>"_s;
        } else {
            const QString small = cells[i].small.toHtmlEscaped();
            html += u"<td>"_s + text
                + (small.isEmpty() ? QString() : u"<small>"_s + small + u"</small>"_s) + u"</td>"_s;
        }
    }
    return html + u"</tr>\n"_s;
}

QString pictureFigure(const ReportPicture& picture, const QString& galleryCaption)
{
    const QString alt = u"%1: %2"_s.arg(galleryCaption, picture.sentence);
    QString html = u"<figure><img src=\"data:image/jpeg;base64,"_s;
    html += QLatin1String(picture.jpeg.toBase64());
    html += u"\" width=\"%1\" height=\"%2\" alt=\""_s.arg(picture.size.width())
                .arg(picture.size.height());
    html += alt.toHtmlEscaped() + u"\"/><figcaption>"_s + picture.sentence.toHtmlEscaped();
    html += u"<br/>"_s + picture.imageName.toHtmlEscaped() + u"</figcaption></figure>\n"_s;
    return html;
}

/// Writes each kind of block.
struct HtmlBlockWriter
{
    const ReportContent& content;
    QString& html;

    void operator()(const ReportHeading& heading) const { html += element(u"h2"_s, heading.text); }

    void operator()(const ReportParagraph& paragraph) const
    {
        html += paragraph.isSmall ? u"<p class=\"small\">"_s : u"<p>"_s;
        html += paragraph.text.toHtmlEscaped() + u"</p>\n"_s;
    }

    void operator()(const ReportList& list) const
    {
        html += u"<ul>\n"_s;
        for (const QString& item : list.items)
            html += element(u"li"_s, item);
        html += u"</ul>\n"_s;
    }

    void operator()(const ReportTable& table) const
    {
        html += table.hasNumbers ? u"<div class=\"wide\"><table class=\"numbers\">"_s
                                 : u"<div class=\"wide\"><table>"_s;
        html += element(u"caption"_s, table.caption) + tableHead(table.header) + u"<tbody>\n"_s;
        for (const auto& row : table.rows)
            html += tableRow(row);
        html += u"</tbody></table></div>\n"_s;
    }

    void operator()(const ReportGallery& gallery) const
    {
        html += element(u"h3"_s, gallery.caption) + u"<div class=\"gallery\">\n"_s;
        for (const ReportPicture* picture : gallery.pictures)
            html += pictureFigure(*picture, gallery.caption);
        html += u"</div>\n"_s;
    }

    void operator()(const ReportFigure& figure) const
    {
        html += u"<figure class=\"chart\">"_s;
        html += QString::fromUtf8(chartSvg(figure.chart, content, figure.description));
        html += element(u"figcaption"_s, figure.caption) + u"</figure>\n"_s;
    }
};

} // namespace

QByteArray htmlReport(const ReportContent& content)
{
    const ReportDocument document = reportDocument(content);
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + document.language.toHtmlEscaped()
        + u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"_s
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_s
        + element(u"title"_s, document.title);
    html += u"<style>"_s + QLatin1String(kHtmlStyle) + u"</style>\n</head>\n<body>\n<main>\n"_s;
    html += element(u"h1"_s, document.title);
    html += u"<p class=\"headline\">"_s + document.headline.toHtmlEscaped() + u"</p>\n"_s;
    html += u"<p class=\"certainty\">"_s + document.certainty.toHtmlEscaped() + u"</p>\n"_s;
    for (const ReportBlock& block : document.blocks)
        std::visit(HtmlBlockWriter{content, html}, block);
    html += u"</main>\n</body>\n</html>\n"_s;
    // XML has no other control characters, not even as entities.
    html.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return html.toUtf8();
}

} // namespace boxwright
