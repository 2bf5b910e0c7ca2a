// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>

#include <cstdint>
#include <functional>

namespace boxwright {

/// A database key that cannot be mixed up with a key of another table.
/// An absent id is a std::optional, never a special number.
template<typename Tag>
class Id
{
public:
    explicit constexpr Id(std::int64_t value)
        : m_value(value)
    { }
    constexpr std::int64_t value() const { return m_value; }
    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr bool operator<(Id a, Id b) { return a.m_value < b.m_value; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    std::int64_t m_value;
};

using ImageId = Id<struct ImageTag>;
using LabelId = Id<struct LabelTag>;
using RunId = Id<struct RunTag>;
using ModelId = Id<struct ModelTag>;
using ImportId = Id<struct ImportTag>;
using OperationId = Id<struct OperationTag>;

/// A box keeps its id for life: made by the client, so that undoing a removal restores it.
class BoxId
{
public:
    explicit BoxId(const QUuid& value)
        : m_value(value)
    { }
    /// A UUID of version 7 (RFC 9562): ids made after one another lie together, so that a database
    /// appends a million of them to its index instead of filling it everywhere.
    BOXWRIGHT_CORE_EXPORT static BoxId create();
    const QUuid& value() const { return m_value; }
    friend bool operator==(const BoxId&, const BoxId&) = default;
    friend bool operator<(const BoxId& a, const BoxId& b) { return a.m_value < b.m_value; }
    friend size_t qHash(const BoxId& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

} // namespace boxwright

template<typename Tag>
struct std::hash<boxwright::Id<Tag>>
{
    std::size_t operator()(boxwright::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
