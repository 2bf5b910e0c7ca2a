// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/jsonlistreader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaximumDepth = 64;
constexpr int kMostValuesOfAnElement = 4'000'000;
constexpr int kRootDepth = 1;

/// Hands bytes to the parser and counts the lines that it has passed.
class LineCountingIterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    LineCountingIterator(const char* position, int* line)
        : m_position(position)
        , m_line(line)
    { }
    reference operator*() const { return *m_position; }
    LineCountingIterator& operator++()
    {
        *m_line += *m_position == '\n' ? 1 : 0;
        ++m_position;
        return *this;
    }
    LineCountingIterator operator++(int)
    {
        LineCountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const LineCountingIterator& other) const
    {
        return m_position == other.m_position;
    }
    bool operator!=(const LineCountingIterator& other) const { return !(*this == other); }

private:
    const char* m_position;
    int* m_line;
};

/// Builds one element at a time out of the parser's events.
class ListHandler
{
public:
    ListHandler(const QStringList& lists, const JsonElementSink& sink, const int& line)
        : m_lists(lists)
        , m_sink(sink)
        , m_line(line)
        , m_listDepth(lists.contains(QString()) ? kRootDepth : kRootDepth + 1)
    { }

    // The events of nlohmann's SAX interface, which names them; false stops.
    // NOLINTBEGIN(readability-identifier-naming)
    bool null() { return add({}); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(qint64(value)); }
    bool number_unsigned(std::uint64_t value)
    {
        return value <= std::uint64_t(std::numeric_limits<qint64>::max()) ? add(qint64(value))
                                                                          : add(double(value));
    }
    bool number_float(double value, const std::string&) { return add(value); }
    bool string(const std::string& value) { return add(QString::fromStdString(value)); }
    bool binary(const nlohmann::json::binary_t&) { return false; }
    bool key(const std::string& value)
    {
        const QString name = QString::fromStdString(value);
        if (m_depth == kRootDepth)
            m_rootKey = name;
        else if (!m_building.empty() && !isSkipping())
            m_building.back().key = name;
        if (m_depth == m_listDepth + 1 && !m_building.empty() && name == u"segmentation") {
            m_skipDepth = m_depth;
            m_skippedNumbers = 0;
        }
        return true;
    }
    bool start_object(std::size_t) { return begin(false); }
    bool end_object() { return end(); }
    bool start_array(std::size_t) { return begin(true); }
    bool end_array() { return end(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error)
    {
        m_errorText = QString::fromUtf8(error.what());
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    bool isComplete() const { return m_isComplete; }
    bool isStopped() const { return m_isStopped; }
    bool isTooLong() const { return m_values > kMostValuesOfAnElement; }
    bool isTooDeep() const { return m_depth > kMaximumDepth; }
    const QString& errorText() const { return m_errorText; }
    const QStringList& found() const { return m_found; }

private:
    struct Frame
    {
        bool isArray;
        QJsonArray array = {};
        QJsonObject object = {};
        QString key = {};
    };

    bool isSkipping() const { return m_skipDepth > 0; }

    bool begin(bool isArray)
    {
        if (++m_depth > kMaximumDepth)
            return false;
        if (isSkipping()) {
            // An object stands for a mask, which is more than an outline of corners.
            m_skippedNumbers += isArray ? 0 : kMaximumDepth;
            return true;
        }
        if (m_depth == m_listDepth) {
            m_isInList = (isArray || m_depth > kRootDepth) && m_lists.contains(m_rootKey);
            if (m_isInList && !m_found.contains(m_rootKey))
                m_found.append(m_rootKey);
        } else if (!m_building.empty() || (m_isInList && m_depth == m_listDepth + 1 && !isArray)) {
            m_building.push_back({isArray});
        }
        return true;
    }

    bool end()
    {
        m_isComplete = --m_depth == 0;
        if (isSkipping()) {
            if (m_depth == m_skipDepth)
                endSkipping();
            return true;
        }
        if (m_building.empty())
            return true;
        Frame frame = std::exchange(m_building.back(), {false});
        m_building.pop_back();
        if (m_building.empty()) {
            m_values = 0;
            m_isStopped = !m_sink(m_rootKey, frame.object, m_line);
            return !m_isStopped;
        }
        return insert(frame.isArray ? QJsonValue(frame.array) : QJsonValue(frame.object));
    }

    bool add(const QJsonValue& value)
    {
        if (isSkipping()) {
            m_skippedNumbers += value.isDouble() ? 1 : 0;
            if (m_depth == m_skipDepth)
                endSkipping();
            return true;
        }
        return m_building.empty() || insert(value);
    }

    void endSkipping()
    {
        m_skipDepth = 0;
        insert(m_skippedNumbers);
    }

    bool insert(const QJsonValue& value)
    {
        if (++m_values > kMostValuesOfAnElement)
            return false;
        Frame& frame = m_building.back();
        if (frame.isArray)
            frame.array.append(value);
        else
            frame.object.insert(frame.key, value);
        return true;
    }

    const QStringList& m_lists;
    const JsonElementSink& m_sink;
    const int& m_line;
    int m_listDepth; ///< elements are one level deeper
    std::vector<Frame> m_building;
    QString m_rootKey;
    QString m_errorText;
    QStringList m_found;
    int m_depth = 0;
    int m_skipDepth = 0; ///< while a value is passed over: the depth of its object
    int m_skippedNumbers = 0;
    bool m_isInList = false;
    bool m_isComplete = false;
    int m_values = 0; ///< of the element that is built
    bool m_isStopped = false;
};

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonListReader)
};

} // namespace

Result<JsonListSummary> readJsonLists(QByteArrayView json, const QStringList& lists,
                                      const JsonElementSink& sink)
{
    int line = 1;
    ListHandler handler(lists, sink, line);
    bool isRead = false;
    try {
        isRead = nlohmann::json::sax_parse(LineCountingIterator(json.begin(), &line),
                                           LineCountingIterator(json.end(), &line), &handler);
    } catch (const std::exception& exception) {
        return Error{ErrorCode::InvalidFormat, Text::tr("The JSON cannot be read."),
                     QString::fromUtf8(exception.what())};
    }
    if (handler.isStopped())
        return Error{ErrorCode::Cancelled, Text::tr("Reading was stopped.")};
    if (handler.isTooLong()) {
        return Error{
            ErrorCode::InvalidFormat,
            Text::tr("The JSON has an element of more than %1 values before line %2, which "
                     "no annotation file has.")
                .arg(kMostValuesOfAnElement)
                .arg(line)};
    }
    if (handler.isTooDeep()) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("The JSON is nested more than %1 levels deep at line %2, which no "
                              "annotation file is.")
                         .arg(kMaximumDepth)
                         .arg(line)};
    }
    if (!isRead && !handler.isComplete()) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("The JSON is cut off or damaged at line %1. Replace it with a good "
                              "copy.")
                         .arg(line),
                     handler.errorText()};
    }
    return JsonListSummary{handler.found(), !isRead};
}

} // namespace boxwright
