// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/readingcontrol.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace boxwright {

/// Knows how far the parser has come, and in which line that is.
class JsonPosition
{
public:
    explicit JsonPosition(QByteArrayView json)
        : m_json(json)
        , m_counted(json.begin())
        , m_position(json.begin())
    { }
    void moveTo(const char* position) { m_position = position; }
    void tell(const ReadingControl& control) const
    {
        control.tell(m_position - m_json.begin(), m_json.size());
    }
    int line() const
    {
        m_line += static_cast<int>(std::count(m_counted, m_position, '\n'));
        m_counted = m_position;
        return m_line;
    }

private:
    QByteArrayView m_json;
    mutable const char* m_counted; ///< lines up to here are in m_line
    mutable int m_line = 1;
    const char* m_position;
};

/// Hands bytes to the parser and tells how far it has come.
class TellingIterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TellingIterator(const char* position, JsonPosition* progress)
        : m_position(position)
        , m_progress(progress)
    { }
    reference operator*() const { return *m_position; }
    TellingIterator& operator++()
    {
        m_progress->moveTo(++m_position);
        return *this;
    }
    TellingIterator operator++(int)
    {
        TellingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const TellingIterator& other) const { return m_position == other.m_position; }
    bool operator!=(const TellingIterator& other) const { return !(*this == other); }

private:
    const char* m_position;
    JsonPosition* m_progress;
};

} // namespace boxwright
