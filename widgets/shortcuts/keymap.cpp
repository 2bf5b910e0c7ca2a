// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shortcuts/keymap.h"

#include <QMenu>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString firstKey(const QList<QKeySequence>& keys)
{
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

bool share(const QList<QKeySequence>& some, const QList<QKeySequence>& others)
{
    return std::any_of(some.begin(), some.end(),
                       [&others](const QKeySequence& key) { return others.contains(key); });
}

QList<QKeySequence> without(const QList<QKeySequence>& keys, const QSet<QKeySequence>& taken)
{
    QList<QKeySequence> left;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(left),
                 [&taken](const QKeySequence& key) { return !taken.contains(key); });
    return left;
}

} // namespace

Keymap::Keymap(QObject* parent)
    : QObject(parent)
{ }

void Keymap::addGroup(const QString& title, const QList<QAction*>& actions)
{
    Group group{title, {}};
    for (QAction* action : actions) {
        const QString name = action->objectName();
        if (name.isEmpty() || action->menu() != nullptr || m_builtIn.contains(name))
            continue;
        group.actions.append(action);
        m_builtIn.insert(name, action->shortcuts());
        m_titles.insert(name, action->text().remove(u'&').remove(u'…'));
    }
    if (!group.actions.isEmpty())
        m_groups.push_back(group);
    setPreset(m_preset);
}

void Keymap::setPreset(const QString& id)
{
    m_preset = id;
    m_ofPreset.clear();
    const KeymapPreset* preset = findKeymapPreset(id);
    QSet<QKeySequence> taken;
    if (preset != nullptr) {
        for (const auto& [name, keys] : preset->keys) {
            m_ofPreset.insert(name, keys);
            taken.unite({keys.begin(), keys.end()});
        }
    }
    // What the preset does not name keeps its keys, except those that it gives to others.
    for (auto entry = m_builtIn.cbegin(); entry != m_builtIn.cend(); ++entry) {
        if (!m_ofPreset.contains(entry.key()))
            m_ofPreset.insert(entry.key(), without(entry.value(), taken));
    }
    apply();
}

QList<QKeySequence> Keymap::keys(const QAction* action) const
{
    const auto changed = m_changes.constFind(action->objectName());
    return changed == m_changes.cend() ? presetKeys(action) : *changed;
}

QList<QKeySequence> Keymap::presetKeys(const QAction* action) const
{
    return m_ofPreset.value(action->objectName());
}

bool Keymap::isChanged(const QAction* action) const
{
    return m_changes.contains(action->objectName());
}

void Keymap::setKeys(const QAction* action, const QList<QKeySequence>& keys)
{
    const QSet<QKeySequence> taken(keys.begin(), keys.end());
    const QList<QAction*> others = holders(keys, action);
    for (const QAction* other : others)
        m_changes.insert(other->objectName(), without(this->keys(other), taken));
    if (keys == presetKeys(action))
        m_changes.remove(action->objectName());
    else
        m_changes.insert(action->objectName(), keys);
    apply();
}

void Keymap::resetKeys(const QAction* action)
{
    setKeys(action, presetKeys(action));
}

void Keymap::resetAll()
{
    m_changes.clear();
    apply();
}

QList<QAction*> Keymap::holders(const QList<QKeySequence>& keys, const QAction* except) const
{
    QList<QAction*> found;
    for (const Group& group : m_groups) {
        for (QAction* action : group.actions) {
            if (action != except && share(this->keys(action), keys))
                found.append(action);
        }
    }
    return found;
}

QVariantMap Keymap::changes() const
{
    QVariantMap map;
    for (auto entry = m_changes.cbegin(); entry != m_changes.cend(); ++entry) {
        map.insert(entry.key(),
                   QKeySequence::listToString(entry.value(), QKeySequence::PortableText));
    }
    return map;
}

void Keymap::setChanges(const QVariantMap& changes)
{
    m_changes.clear();
    for (auto entry = changes.cbegin(); entry != changes.cend(); ++entry) {
        auto keys =
            QKeySequence::listFromString(entry.value().toString(), QKeySequence::PortableText);
        keys.removeAll(QKeySequence()); // what was kept for an action without a key
        m_changes.insert(entry.key(), keys);
    }
    apply();
}

void Keymap::apply()
{
    for (const Group& group : m_groups) {
        for (QAction* action : group.actions)
            applyTo(action, keys(action));
    }
    Q_EMIT changed();
}

void Keymap::applyTo(QAction* action, const QList<QKeySequence>& keys)
{
    const QString old = u" (%1)"_s.arg(firstKey(action->shortcuts()));
    QString tip = action->toolTip();
    if (tip.endsWith(old))
        tip.chop(old.size());
    action->setShortcuts(keys);
    action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, firstKey(keys)));
}

} // namespace boxwright
