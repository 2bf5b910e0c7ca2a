// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace boxwright::translations {

/// Codes of the languages that there are texts for; English first.
QStringList languages();

/// Texts of that language from now on, Qt's own included; empty: the desktop's language.
void install(const QString& language);

} // namespace boxwright::translations
