// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/labelresolver.h"

#include "core/annotation/labelpalette.h"

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

constexpr int kMaximumNameLength = 256;

QString plainName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace

LabelResolver::LabelResolver(std::vector<Label> existing, const QMap<QString, QString>& mapping,
                             LabelId firstNewId)
    : m_labels(std::move(existing))
    , m_nextId(firstNewId.value())
{
    for (const Label& label : m_labels)
        m_ids.insert(plainName(label.name), label.id);
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        m_mapping.insert(plainName(it.key()), plainName(it.value()));
}

std::optional<LabelId> LabelResolver::resolve(const QString& foreignName, const QString& foreignId)
{
    const Known* known = find(foreignName, foreignId);
    return known ? std::optional(known->label) : std::nullopt;
}

std::optional<LabelId> LabelResolver::resolveBox(const QString& foreignName)
{
    const Known* known = find(foreignName, {});
    if (!known)
        return std::nullopt;
    ++m_classes[known->index].boxes;
    return known->label;
}

const LabelResolver::Known* LabelResolver::find(const QString& foreignName,
                                                const QString& foreignId)
{
    const QString foreign = plainName(foreignName);
    if (const auto found = m_known.constFind(foreign); found != m_known.constEnd())
        return &*found;
    const QString name = m_mapping.value(foreign, foreign);
    if (name.isEmpty() || name.size() > kMaximumNameLength)
        return nullptr;
    const Known known{labelNamed(name, foreignId), m_classes.size()};
    m_classes.push_back({foreign, name});
    return &*m_known.insert(foreign, known);
}

LabelId LabelResolver::labelNamed(const QString& name, const QString& foreignId)
{
    if (const auto found = m_ids.constFind(name); found != m_ids.constEnd())
        return *found;
    Label label = newLabel(LabelId(m_nextId++), name, m_labels);
    label.foreignId = foreignId;
    m_labels.push_back(label);
    m_added.push_back(label);
    m_ids.insert(name, label.id);
    return label.id;
}

} // namespace boxwright
