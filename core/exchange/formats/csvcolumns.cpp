// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/csvcolumns.h"

#include "core/exchange/formats/splitnames.h"

#include <limits>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// "X_Min", "x min" and "xmin" are the same.
QString plainHeading(const QString& heading)
{
    QString plain;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber())
            plain.append(character);
    }
    return plain;
}

bool isAutoMlRow(const CsvRow& row)
{
    const QString set = row.cell(0);
    return row.cells.size() >= 9 && !row.cell(1).isEmpty()
        && (splitFromWord(set) || set.compare(u"unassigned", Qt::CaseInsensitive) == 0);
}

} // namespace

std::optional<CsvColumns> CsvColumns::ofFirstRow(const CsvRow& row)
{
    if (isAutoMlRow(row))
        return ofAutoMl();
    QStringList headings;
    for (const QString& cell : row.cells)
        headings.append(plainHeading(cell));
    CsvColumns columns;
    const bool hasFile =
        columns.find(CsvColumn::File, headings,
                     {u"filename"_s, u"image"_s, u"imagename"_s, u"imagefilename"_s, u"imagefile"_s,
                      u"imagepath"_s, u"filepath"_s, u"file"_s, u"path"_s, u"img"_s, u"imageid"_s});
    columns.findBox(headings);
    const bool hasWholeBox = columns.has(CsvColumn::Left) && columns.has(CsvColumn::Top)
        && (columns.has(CsvColumn::Right) || columns.has(CsvColumn::BoxWidth))
        && (columns.has(CsvColumn::Bottom) || columns.has(CsvColumn::BoxHeight));
    const bool hasPartOfABox = columns.has(CsvColumn::Left) || columns.has(CsvColumn::Top)
        || columns.has(CsvColumn::Right) || columns.has(CsvColumn::Bottom);
    QStringList labels{u"class"_s,     u"label"_s,    u"classname"_s,
                       u"labelname"_s, u"category"_s, u"categoryname"_s};
    if (hasWholeBox) // else any list of pictures and what they show would do
        labels += {u"name"_s, u"object"_s, u"objectname"_s};
    const bool hasLabel = columns.find(CsvColumn::Label, headings, labels);
    if (!hasFile || !hasLabel || hasWholeBox != hasPartOfABox)
        return std::nullopt;
    columns.find(CsvColumn::Split, headings, {u"split"_s, u"set"_s, u"subset"_s});
    columns.find(CsvColumn::Score, headings, {u"confidence"_s, u"score"_s, u"probability"_s});
    return columns;
}

QString CsvColumns::text(const CsvRow& row, CsvColumn column) const
{
    return row.cell(place(column));
}

double CsvColumns::number(const CsvRow& row, CsvColumn column, bool hasDecimalComma) const
{
    QString number = text(row, column);
    if (hasDecimalComma)
        number.replace(u',', u'.');
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber ? value : std::numeric_limits<double>::quiet_NaN();
}

bool CsvColumns::find(CsvColumn column, const QStringList& headings, const QStringList& names)
{
    for (const QString& name : names) {
        const qsizetype index = headings.indexOf(name);
        if (index < 0)
            continue;
        m_places[std::size_t(column)] = index;
        return true;
    }
    return false;
}

CsvColumns CsvColumns::ofAutoMl()
{
    CsvColumns columns;
    columns.m_isAutoMl = true;
    const auto put = [&](CsvColumn column, qsizetype place) {
        columns.m_places[std::size_t(column)] = place;
    };
    put(CsvColumn::Split, 0);
    put(CsvColumn::File, 1);
    put(CsvColumn::Label, 2);
    put(CsvColumn::Left, 3);
    put(CsvColumn::Top, 4);
    put(CsvColumn::Right, 7);
    put(CsvColumn::Bottom, 8);
    return columns;
}

void CsvColumns::findBox(const QStringList& headings)
{
    // x1 is the right edge beside x0 and the left one beside x2.
    const bool countsFromZero = headings.contains(u"x0");
    const auto corner = [&](QChar axis, int number) {
        return axis + QString::number(countsFromZero ? number - 1 : number);
    };
    find(CsvColumn::Left, headings,
         {u"xmin"_s, u"bboxxmin"_s, u"left"_s, u"xtl"_s, u"bboxleft"_s, corner(u'x', 1), u"x"_s,
          u"bboxx"_s});
    find(CsvColumn::Top, headings,
         {u"ymin"_s, u"bboxymin"_s, u"top"_s, u"ytl"_s, u"bboxtop"_s, corner(u'y', 1), u"y"_s,
          u"bboxy"_s});
    find(CsvColumn::Right, headings,
         {u"xmax"_s, u"bboxxmax"_s, u"right"_s, u"xbr"_s, u"bboxright"_s, corner(u'x', 2)});
    find(CsvColumn::Bottom, headings,
         {u"ymax"_s, u"bboxymax"_s, u"bottom"_s, u"ybr"_s, u"bboxbottom"_s, corner(u'y', 2)});
    const QStringList boxWidths{u"bboxwidth"_s, u"boxwidth"_s, u"bboxw"_s, u"w"_s};
    const QStringList boxHeights{u"bboxheight"_s, u"boxheight"_s, u"bboxh"_s, u"h"_s};
    const QStringList imageWidths{u"imagewidth"_s, u"imgwidth"_s, u"imagew"_s};
    const QStringList imageHeights{u"imageheight"_s, u"imgheight"_s, u"imageh"_s};
    // "width" is that of the image where the box has a right edge.
    const bool hasEdges = has(CsvColumn::Right) && has(CsvColumn::Bottom);
    const QStringList width{u"width"_s};
    const QStringList height{u"height"_s};
    const bool isBoxSize = !hasEdges && has(CsvColumn::Left);
    find(CsvColumn::BoxWidth, headings, isBoxSize ? boxWidths + width : boxWidths);
    find(CsvColumn::BoxHeight, headings, isBoxSize ? boxHeights + height : boxHeights);
    find(CsvColumn::ImageWidth, headings, isBoxSize ? imageWidths : imageWidths + width);
    find(CsvColumn::ImageHeight, headings, isBoxSize ? imageHeights : imageHeights + height);
}

} // namespace boxwright
