// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace boxwright::cli {

/// Rows as aligned columns: the first to the left, the others to the right.
QString tableText(const QStringList& header, const std::vector<QStringList>& rows);

} // namespace boxwright::cli
