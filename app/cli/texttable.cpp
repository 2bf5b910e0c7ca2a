// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

QString tableText(const QStringList& header, const std::vector<QStringList>& rows)
{
    std::vector<QStringList> lines{header};
    lines.insert(lines.end(), rows.begin(), rows.end());
    std::vector<qsizetype> widths(static_cast<std::size_t>(header.size()), 0);
    for (const QStringList& line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line.value(static_cast<qsizetype>(i)).size());
    }
    QStringList result;
    for (const QStringList& line : lines) {
        QString row;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString cell = line.value(static_cast<qsizetype>(i));
            row +=
                i == 0 ? cell.leftJustified(widths[i]) : u"  "_s + cell.rightJustified(widths[i]);
        }
        while (row.endsWith(u' '))
            row.chop(1);
        result.append(row);
    }
    return result.join(u'\n');
}

} // namespace boxwright::cli
