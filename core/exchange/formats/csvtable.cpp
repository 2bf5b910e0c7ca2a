// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/csvtable.h"

#include <QStringDecoder>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestRow = qsizetype(1) << 20; // bytes

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

char separatorOf(QByteArrayView text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool isQuoted = false;
    for (const char character : text.first(std::min(text.size(), kLongestRow))) {
        if (character == '"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            continue;
        else if (character == '\n' || character == '\r')
            break;
        commas += character == ',' ? 1 : 0;
        semicolons += character == ';' ? 1 : 0;
        tabs += character == '\t' ? 1 : 0;
    }
    if (commas >= semicolons && commas >= tabs)
        return ',';
    return semicolons >= tabs ? ';' : '\t';
}

QString decoded(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

bool CsvRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return cell.isEmpty(); });
}

CsvTable::CsvTable(QByteArrayView text)
    : m_text(text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text)
    , m_separator(separatorOf(m_text))
{ }

std::optional<CsvRow> CsvTable::next()
{
    while (m_fault == Fault::None && m_place < m_text.size()) {
        CsvRow row = readRow();
        if (m_fault == Fault::None && !row.isBlank())
            return row;
    }
    return std::nullopt;
}

CsvRow CsvTable::readRow()
{
    m_rowStart = m_place;
    m_rowLine = m_line;
    CsvRow row{{}, m_line};
    while (m_fault == Fault::None) {
        row.cells.append(decoded(readCell()));
        if (m_place >= m_text.size())
            return row;
        const char end = m_text[m_place++];
        if (m_place - m_rowStart > kLongestRow)
            fail(Fault::EndlessRow);
        if (end == m_separator)
            continue;
        if (end == '\r' && m_place < m_text.size() && m_text[m_place] == '\n')
            ++m_place;
        ++m_line;
        return row;
    }
    return row;
}

/// Stops at a separator or at the end of the line.
QByteArray CsvTable::readCell()
{
    QByteArray cell;
    qsizetype start = m_place;
    while (start < m_text.size() && isBlank(m_text[start]) && m_text[start] != m_separator)
        ++start;
    if (start < m_text.size() && m_text[start] == '"') {
        m_place = start + 1;
        if (!readQuoted(cell))
            return {};
        start = m_place; // what stands behind the quotes belongs to the cell
    }
    while (!isAtSeparator()) {
        if (++m_place - m_rowStart > kLongestRow) {
            fail(Fault::EndlessRow);
            return {};
        }
    }
    return cell + m_text.sliced(start, m_place - start).toByteArray().trimmed();
}

bool CsvTable::readQuoted(QByteArray& cell)
{
    while (m_place < m_text.size()) {
        const char character = m_text[m_place++];
        if (m_place - m_rowStart > kLongestRow)
            break;
        if (character == '"') {
            if (m_place >= m_text.size() || m_text[m_place] != '"')
                return true;
            ++m_place;
        }
        m_line += character == '\n' ? 1 : 0;
        cell.append(character);
    }
    fail(Fault::OpenQuote);
    return false;
}

bool CsvTable::isAtSeparator() const
{
    if (m_place >= m_text.size())
        return true;
    const char character = m_text[m_place];
    return character == m_separator || character == '\n' || character == '\r';
}

void CsvTable::fail(Fault fault)
{
    m_fault = fault;
    m_faultLine = m_rowLine;
}

QByteArray csvCell(const QString& text)
{
    const bool mustBeQuoted =
        text != text.trimmed() || std::any_of(text.begin(), text.end(), [](QChar character) {
            return character == u',' || character == u';' || character == u'"' || character == u'\n'
                || character == u'\r' || character == u'\t';
        });
    if (!mustBeQuoted)
        return text.toUtf8();
    return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace boxwright
