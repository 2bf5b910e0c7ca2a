// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kRecentCount = 10;

QString themeName(ThemeMode mode)
{
    return mode == ThemeMode::Light ? u"light"_s
        : mode == ThemeMode::Dark   ? u"dark"_s
                                    : u"system"_s;
}

} // namespace

QString Settings::defaultPath()
{
    QString folder = qEnvironmentVariable("BOXWRIGHT_CONFIG_DIR");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/boxwright"_s;
    return QDir(folder).filePath(u"boxwright.ini"_s);
}

Settings::Settings(const QString& path, QObject* parent)
    : QObject(parent)
    , m_settings(path, QSettings::IniFormat)
{ }

ThemeMode Settings::theme() const
{
    const QString name = m_settings.value(u"window/theme"_s).toString();
    return name == "light"_L1 ? ThemeMode::Light
        : name == "dark"_L1   ? ThemeMode::Dark
                              : ThemeMode::System;
}

void Settings::setTheme(ThemeMode mode)
{
    if (mode == theme())
        return;
    m_settings.setValue(u"window/theme"_s, themeName(mode));
    Q_EMIT themeChanged(mode);
}

QString Settings::language() const
{
    return m_settings.value(u"window/language"_s).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_settings.setValue(u"window/language"_s, code);
}

QStringList Settings::recentProjects() const
{
    return m_settings.value(u"projects/recent"_s).toStringList();
}

void Settings::addRecentProject(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentProjects();
    if (!paths.isEmpty() && paths.first() == absolute)
        return;
    paths.removeAll(absolute);
    paths.prepend(absolute);
    paths = paths.mid(0, kRecentCount);
    m_settings.setValue(u"projects/recent"_s, paths);
    Q_EMIT recentProjectsChanged(paths);
}

QString Settings::keymapPreset() const
{
    return m_settings.value(u"keys/preset"_s).toString();
}

void Settings::setKeymapPreset(const QString& id)
{
    m_settings.setValue(u"keys/preset"_s, id);
}

QVariantMap Settings::keyChanges() const
{
    QVariantMap changes;
    const QString group = u"changed-keys/"_s;
    for (const QString& key : m_settings.allKeys()) {
        if (key.startsWith(group))
            changes.insert(key.mid(group.size()), m_settings.value(key));
    }
    return changes;
}

void Settings::setKeyChanges(const QVariantMap& changes)
{
    const QString group = u"changed-keys"_s;
    m_settings.remove(group);
    for (auto entry = changes.cbegin(); entry != changes.cend(); ++entry)
        m_settings.setValue(u"%1/%2"_s.arg(group, entry.key()), entry.value());
}

bool Settings::isOn(const QString& option, bool otherwise) const
{
    return m_settings.value(u"options/"_s + option, otherwise).toBool();
}

void Settings::setOn(const QString& option, bool on)
{
    m_settings.setValue(u"options/"_s + option, on);
}

std::optional<QStringList> Settings::hiddenColumns(const QString& table) const
{
    const QString key = u"hidden-columns/"_s + table;
    if (!m_settings.contains(key))
        return {};
    return m_settings.value(key).toStringList();
}

void Settings::setHiddenColumns(const QString& table, const QStringList& columns)
{
    m_settings.setValue(u"hidden-columns/"_s + table, columns);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

} // namespace boxwright
