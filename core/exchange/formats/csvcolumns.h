// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/csvtable.h"

#include <QString>

#include <array>
#include <optional>

namespace boxwright {

/// What a column of a table of boxes holds.
enum class CsvColumn {
    File,
    Label,
    Left,
    Top,
    Right,
    Bottom,
    BoxWidth,
    BoxHeight,
    ImageWidth,
    ImageHeight,
    Split,
    Score,
};

/// Where in a table what stands.
class CsvColumns
{
public:
    /// By the first row of a table; absent when it is none of boxes or of labels of images.
    static std::optional<CsvColumns> ofFirstRow(const CsvRow& row);

    bool has(CsvColumn column) const { return place(column) >= 0; }
    QString text(const CsvRow& row, CsvColumn column) const;
    /// NaN when it is none; `hasDecimalComma`: 0,5 is a half.
    double number(const CsvRow& row, CsvColumn column, bool hasDecimalComma) const;

    bool hasBoxes() const { return has(CsvColumn::Left); }
    /// Without a heading: SET,PATH,LABEL,x0,y0,x1,y0,x1,y1,x0,y1 in shares of the image.
    bool isAutoMl() const { return m_isAutoMl; }

private:
    static constexpr int kColumns = int(CsvColumn::Score) + 1;

    CsvColumns() { m_places.fill(-1); }
    qsizetype place(CsvColumn column) const { return m_places[std::size_t(column)]; }
    bool find(CsvColumn column, const QStringList& headings, const QStringList& names);
    static CsvColumns ofAutoMl();
    void findBox(const QStringList& headings);

    std::array<qsizetype, kColumns> m_places; ///< negative when there is none
    bool m_isAutoMl = false;
};

} // namespace boxwright
