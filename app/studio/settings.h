// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace boxwright {

/// What the studio remembers between starts, in an INI file that a person can read.
class Settings final : public QObject
{
    Q_OBJECT
public:
    /// $BOXWRIGHT_CONFIG_DIR/boxwright.ini, else the desktop's place for settings.
    static QString defaultPath();

    explicit Settings(const QString& path, QObject* parent = nullptr);

    ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    QString language() const; ///< "de", ...; empty: the desktop's
    void setLanguage(const QString& code);
    QStringList recentProjects() const; ///< absolute paths, newest first, at most ten
    void addRecentProject(const QString& path);
    QString keymapPreset() const; ///< its id; empty: Boxwright's own keys
    void setKeymapPreset(const QString& id);
    QVariantMap keyChanges() const; ///< as Keymap::changes()
    void setKeyChanges(const QVariantMap& changes);
    bool isOn(const QString& option, bool otherwise) const; ///< a switch of the menus, by its name
    void setOn(const QString& option, bool on);
    /// Columns of a table that a person hid, by their names; absent when nobody chose any.
    std::optional<QStringList> hiddenColumns(const QString& table) const;
    void setHiddenColumns(const QString& table, const QStringList& columns);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

Q_SIGNALS:
    void themeChanged(boxwright::ThemeMode mode);
    void recentProjectsChanged(const QStringList& paths);

private:
    QSettings m_settings;
};

} // namespace boxwright
