// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/fileprobe.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>
#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeadBytes = 4096;
constexpr int kMostValues = 200'000; // a first image may have thousands of boxes
constexpr int kMaximumProbeDepth = 64;
constexpr std::size_t kLongestKey = 256;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileProbe)
};

/// Notes the places of keys; ends the parsing once it has seen enough.
class KeyCollector
{
public:
    // The events of nlohmann's SAX interface, which names them; false stops.
    // NOLINTBEGIN(readability-identifier-naming)
    bool null() { return count(); }
    bool boolean(bool) { return count(); }
    bool number_integer(std::int64_t) { return count(); }
    bool number_unsigned(std::uint64_t) { return count(); }
    bool number_float(double, const std::string&) { return count(); }
    bool string(const std::string&) { return count(); }
    bool binary(const nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return begin({}); }
    bool start_array(std::size_t) { return begin(u"[]"_s); }
    bool end_object() { return end(); }
    bool end_array() { return end(); }
    bool key(const std::string& name)
    {
        if (name.size() > kLongestKey)
            return false;
        const QString& parent = m_parents.back();
        m_place = parent.isEmpty() ? QString::fromStdString(name)
                                   : parent + u'.' + QString::fromStdString(name);
        m_keys.insert(m_place);
        return count();
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error)
    {
        // Of several documents after one another the first is looked at.
        if (!m_isComplete)
            m_damage = QString::fromUtf8(error.what());
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    QSet<QString> takeKeys() { return std::move(m_keys); }
    const std::optional<QString>& damage() const { return m_damage; }

private:
    bool count() { return ++m_values < kMostValues; }

    bool begin(const QString& mark)
    {
        if (m_parents.size() >= kMaximumProbeDepth) {
            m_damage = u"nested more than %1 levels deep"_s.arg(kMaximumProbeDepth);
            return false;
        }
        m_place += mark;
        m_parents.push_back(m_place);
        return count();
    }

    bool end()
    {
        m_parents.pop_back();
        m_isComplete = m_parents.empty();
        // What follows in a list stands at the place of the list.
        if (!m_isComplete)
            m_place = m_parents.back();
        return true;
    }

    QSet<QString> m_keys;
    std::vector<QString> m_parents; ///< places of the objects and lists around
    QString m_place;
    std::optional<QString> m_damage;
    int m_values = 0;
    bool m_isComplete = false;
};

void followJson(QByteArrayView json, FileProbe& probe)
{
    KeyCollector keys;
    try {
        nlohmann::json::sax_parse(json.begin(), json.end(), &keys);
    } catch (const std::exception& exception) {
        probe.damage = Error{ErrorCode::InvalidFormat, Text::tr("The JSON cannot be read."),
                             QString::fromUtf8(exception.what())};
    }
    probe.jsonKeys = keys.takeKeys();
    if (keys.damage()) {
        probe.damage = Error{ErrorCode::InvalidFormat,
                             Text::tr("The JSON in “%1” is cut off or damaged. Replace it with a "
                                      "good copy.")
                                 .arg(QFileInfo(probe.path).fileName()),
                             *keys.damage()};
    }
}

} // namespace

FileProbe probeFile(const QString& path)
{
    FileProbe probe{path, QFileInfo(path).suffix().toLower(), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return probe;
    // Mapped, so that a long file costs only what is looked at.
    const uchar* bytes = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    if (!bytes)
        return probe;
    QByteArrayView content(bytes, file.size());
    if (content.startsWith("\xef\xbb\xbf"))
        content = content.sliced(3);
    probe.head = content.first(qMin(content.size(), kHeadBytes)).toByteArray();
    const QByteArray start = probe.head.trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        followJson(content, probe);
    return probe;
}

} // namespace boxwright
