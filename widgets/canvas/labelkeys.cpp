// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/labelkeys.h"

#include "widgets/canvas/boxeditor.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/models/labellistmodel.h"
#include "widgets/shortcuts/keymap.h"
#include "widgets/shortcuts/scopedaction.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QKeySequence keyOf(const Label& label)
{
    return QKeySequence::fromString(label.shortcut, QKeySequence::PortableText);
}

} // namespace

LabelKeys::LabelKeys(LabelListModel& labels, CanvasActions& canvas, const Keymap& keymap,
                     QWidget& scope)
    : QObject(&scope)
    , m_labels(labels)
    , m_canvas(canvas)
    , m_keymap(keymap)
    , m_scope(scope)
{
    connect(&labels, &QAbstractItemModel::modelReset, this, &LabelKeys::refresh);
    connect(&labels, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.isEmpty()) // else boxes were counted
                    refresh();
            });
    connect(&labels, &QAbstractItemModel::rowsInserted, this, &LabelKeys::refresh);
    connect(&labels, &QAbstractItemModel::layoutChanged, this, &LabelKeys::refresh);
    connect(&keymap, &Keymap::changed, this, &LabelKeys::refresh);
    refresh();
}

const QAction* LabelKeys::holder(const QKeySequence& key) const
{
    const QList<QAction*> holders = m_keymap.holders({key}, nullptr);
    const std::vector<QAction*>& digits = m_canvas.labels;
    const auto found = std::find_if(holders.begin(), holders.end(), [&digits](QAction* action) {
        return std::find(digits.begin(), digits.end(), action) == digits.end();
    });
    return found == holders.end() ? nullptr : *found;
}

bool LabelKeys::isOwn(const Label& label) const
{
    return !label.shortcut.isEmpty() && holder(keyOf(label)) == nullptr;
}

void LabelKeys::refresh()
{
    std::vector<Label> labels;
    for (int row = 0; row < m_labels.rowCount(); ++row)
        labels.push_back(*m_labels.labelAt(m_labels.index(row)));
    qDeleteAll(m_actions);
    m_actions.clear();
    QList<QKeySequence> taken;
    for (const Label& label : labels) {
        if (isOwn(label)) {
            taken << keyOf(label);
            addAction(label);
        }
    }
    QStringList keys;
    for (size_t row = 0; row < labels.size(); ++row) {
        QKeySequence key;
        if (isOwn(labels[row]))
            key = keyOf(labels[row]);
        else if (row < m_canvas.labels.size() && !taken.contains(m_canvas.labels[row]->shortcut()))
            key = m_canvas.labels[row]->shortcut();
        keys << key.toString(QKeySequence::NativeText);
    }
    m_labels.setKeys(keys);
}

void LabelKeys::addAction(const Label& label)
{
    const QKeySequence key = keyOf(label);
    const bool isDigit =
        std::any_of(m_canvas.labels.begin(), m_canvas.labels.end(),
                    [&key](const QAction* action) { return action->shortcuts().contains(key); });
    if (isDigit)
        return; // the action of the digit asks for its owner
    QAction* action = newScopedAction({{}, label.name, {key}, tr("Draw with “%1”").arg(label.name)},
                                      m_scope, this);
    connect(action, &QAction::triggered, this,
            [this, id = label.id] { m_canvas.editor().chooseLabel(id); });
    m_actions << action;
}

} // namespace boxwright
