// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QDialog>
#include <QString>

class QComboBox;

namespace boxwright {

/// What a person can set; returned as a value.
struct SettingsValues
{
    ThemeMode theme = ThemeMode::System;
    QString language = {}; ///< "en", "de", ...; empty: the desktop's
};

/// Edits the settings. The theme shows at once, a language after the next start.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `languages`: codes that there are texts for.
    SettingsDialog(const SettingsValues& values, const QStringList& languages,
                   QWidget* parent = nullptr);

    SettingsValues values() const;

Q_SIGNALS:
    void themeChosen(boxwright::ThemeMode mode);

private:
    QComboBox* m_theme;
    QComboBox* m_language;
};

} // namespace boxwright
