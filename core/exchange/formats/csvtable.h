// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace boxwright {

/// One row of a table.
struct CsvRow
{
    QStringList cells;
    int line = 1; ///< at which it starts, from 1

    /// Empty where there is none.
    QString cell(qsizetype column) const { return cells.value(column); }
    bool isBlank() const;
};

/// Goes through a table of text row by row, as RFC 4180 has it: quotes, quotes doubled, line ends
/// in quotes. The separator (comma, semicolon, tab) is the one that the first line has most of.
/// Blanks around cells without quotes are left out; texts that are no UTF-8 are taken for Latin-1.
class CsvTable
{
public:
    enum class Fault { None, EndlessRow, OpenQuote };

    /// `text` must live as long; a byte order mark is left out.
    explicit CsvTable(QByteArrayView text);

    char separator() const { return m_separator; }
    qsizetype place() const { return m_place; } ///< bytes that were read
    /// The next row that is not blank; absent at the end, or where the table cannot be followed.
    std::optional<CsvRow> next();
    Fault fault() const { return m_fault; }
    int faultLine() const { return m_faultLine; }

private:
    CsvRow readRow();
    QByteArray readCell();
    bool readQuoted(QByteArray& cell);
    bool isAtSeparator() const;
    void fail(Fault fault);

    QByteArrayView m_text;
    char m_separator;
    qsizetype m_place = 0;
    qsizetype m_rowStart = 0;
    int m_line = 1;
    int m_rowLine = 1;
    Fault m_fault = Fault::None;
    int m_faultLine = 0;
};

/// A cell for writing, quoted where it must be.
QByteArray csvCell(const QString& text);

} // namespace boxwright
