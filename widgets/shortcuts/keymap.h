// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/shortcuts/keymappreset.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QVariantMap>

#include <vector>

namespace boxwright {

/// Which key does what: the keys that actions were made with, those of a preset in their place,
/// and what the person changed on top. Actions are known by their objectName.
class Keymap final : public QObject
{
    Q_OBJECT
public:
    struct Group
    {
        QString title;
        QList<QAction*> actions;
    };

    explicit Keymap(QObject* parent = nullptr);

    /// Takes actions with their present keys as the built-in ones; they must outlive the keymap.
    /// Actions without an objectName cannot be changed and are left out.
    void addGroup(const QString& title, const QList<QAction*>& actions);
    const std::vector<Group>& groups() const { return m_groups; }
    /// What an action is called in a list; the text of undo, say, changes all the time.
    QString title(const QAction* action) const { return m_titles.value(action->objectName()); }

    QString preset() const { return m_preset; } ///< its id
    void setPreset(const QString& id); ///< an unknown one: the built-in keys

    QList<QKeySequence> keys(const QAction* action) const; ///< what works now
    QList<QKeySequence> presetKeys(const QAction* action) const; ///< before personal changes
    bool isChanged(const QAction* action) const;
    /// Keys of a person's choice; they are taken away from whichever action had them.
    void setKeys(const QAction* action, const QList<QKeySequence>& keys);
    void resetKeys(const QAction* action);
    void resetAll();

    /// Other actions that have one of these keys.
    QList<QAction*> holders(const QList<QKeySequence>& keys, const QAction* except) const;

    /// Personal changes: action name to keys, as text that any desktop reads the same way.
    QVariantMap changes() const;
    void setChanges(const QVariantMap& changes);

Q_SIGNALS:
    void changed(); ///< some action has other keys

private:
    void apply();
    static void applyTo(QAction* action, const QList<QKeySequence>& keys);

    std::vector<Group> m_groups;
    QHash<QString, QString> m_titles;
    QHash<QString, QList<QKeySequence>> m_builtIn;
    QHash<QString, QList<QKeySequence>> m_ofPreset;
    QHash<QString, QList<QKeySequence>> m_changes;
    QString m_preset;
};

} // namespace boxwright
