// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace boxwright {

/// What a document holds beside its lists, as far as there is room for it.
class OtherKeys
{
public:
    explicit OtherKeys(qsizetype mostBytes)
        : m_mostBytes(mostBytes)
    { }

    bool areWanted() const { return m_mostBytes > 0; }

    void begin() { m_growing = 0; }
    /// Counts a part of the value that grows, with its key; false: it gets too large.
    bool grow(const QString& key, const QJsonValue& value)
    {
        constexpr qsizetype kQuotes = 2;
        m_growing += key.size() + (value.isString() ? value.toString().size() + kQuotes : 1);
        return m_growing <= m_mostBytes - m_bytes;
    }
    void add(const QString& key, const QJsonValue& value)
    {
        if (value.isString() && value.toString().size() > m_mostBytes - m_bytes)
            return leaveOut(key);
        const qsizetype bytes =
            QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact).size();
        if (bytes > m_mostBytes - m_bytes)
            return leaveOut(key);
        m_bytes += bytes;
        m_values.insert(key, value);
    }
    void leaveOut(const QString& key)
    {
        constexpr qsizetype kMostKeysNamed = 100;
        constexpr qsizetype kLongestKeyNamed = 100;
        if (m_tooLarge.size() < kMostKeysNamed)
            m_tooLarge.append(key.left(kLongestKeyNamed));
    }

    const QJsonObject& values() const { return m_values; }
    const QStringList& tooLarge() const { return m_tooLarge; }

private:
    qsizetype m_mostBytes;
    qsizetype m_bytes = 0; ///< of the values, as compact JSON
    qsizetype m_growing = 0; ///< at least of the value that is built
    QJsonObject m_values;
    QStringList m_tooLarge;
};

} // namespace boxwright
