// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndexList>
#include <QString>

namespace boxwright {

/// Rows of a flat model with its headings as text: cells between tabs.
QString tabSeparated(const QModelIndexList& rows, int role);
/// The same as RFC 4180 has it.
QString commaSeparated(const QModelIndexList& rows, int role);

/// Both, for the clipboard: editors take the one, programs for tables either. `rows`: one index
/// of each, in the order wanted.
void copyRows(const QModelIndexList& rows, int role);

} // namespace boxwright
