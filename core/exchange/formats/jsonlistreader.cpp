// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/jsonlistreader.h"

#include "core/exchange/formats/jsonposition.h"
#include "core/exchange/formats/otherkeys.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaximumJsonDepth = 64;
constexpr int kMostValuesOfAnElement = 4'000'000;
constexpr int kRootDepth = 1;

// What is none of the fields asked for.
constexpr qsizetype kOther = -1;
constexpr qsizetype kNumbers = -2; ///< the array of numbers

/// Builds one element at a time out of the parser's events.
class ListHandler
{
public:
    ListHandler(const std::vector<JsonList>& lists, const JsonFieldSink& sink,
                const JsonPosition& progress, const ReadingControl& control,
                qsizetype mostOtherBytes)
        : m_lists(lists)
        , m_sink(sink)
        , m_progress(progress)
        , m_control(control)
        , m_others(mostOtherBytes)
        , m_listDepth(indexOf(QString()) >= 0 ? kRootDepth : kRootDepth + 1)
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
        if (m_depth == kRootDepth)
            m_rootKey = QString::fromStdString(value);
        else if (isAtField())
            startField(value);
        else if (!m_building.empty() && !isSkipping())
            m_building.back().key = QString::fromStdString(value);
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
    bool isTooDeep() const { return m_depth > kMaximumJsonDepth; }
    const QString& errorText() const { return m_errorText; }
    const QStringList& found() const { return m_found; }
    const OtherKeys& others() const { return m_others; }

private:
    struct Frame
    {
        bool isArray;
        QJsonArray array = {};
        QJsonObject object = {};
        QString key = {};
    };

    bool isSkipping() const { return m_skipDepth > 0; }
    /// Whether a value that comes now is one of a field itself, not of something within.
    bool isAtField() const { return m_isInElement && m_depth == m_listDepth + 1; }
    bool isInNumbers() const { return m_isInElement && m_field == kNumbers; }
    /// Whether a value that comes now is one of the document that is wanted and in no list.
    bool isAtOther() const
    {
        return m_others.areWanted() && m_depth == kRootDepth && indexOf(m_rootKey) < 0;
    }

    qsizetype indexOf(const QString& list) const
    {
        const auto found = std::find_if(m_lists.begin(), m_lists.end(),
                                        [&](const JsonList& one) { return one.name == list; });
        return found == m_lists.end() ? -1 : found - m_lists.begin();
    }

    void startField(const std::string& key)
    {
        const JsonList& list = m_lists[std::size_t(m_list)];
        const auto found = std::find(list.fields.begin(), list.fields.end(), key);
        m_field = found == list.fields.end() ? kOther : found - list.fields.begin();
        if (m_field == kOther && key == list.numbers) {
            m_field = kNumbers;
            m_element.numbers.clear();
        } else if (m_field == kOther) {
            m_fieldKey = QString::fromStdString(key);
        }
        if (key == "segmentation") {
            m_skipDepth = m_depth;
            m_skippedNumbers = 0;
        }
    }

    bool begin(bool isArray)
    {
        const bool isOther = isAtOther();
        if (++m_depth > kMaximumJsonDepth)
            return false;
        if (isSkipping()) {
            // An object stands for a mask, which is more than an outline of corners.
            m_skippedNumbers += m_isInElement && !isArray ? kMaximumJsonDepth : 0;
            return true;
        }
        if (m_depth == m_listDepth) {
            m_list = isArray || m_depth > kRootDepth ? indexOf(m_rootKey) : -1;
            if (m_list >= 0 && !m_found.contains(m_rootKey))
                m_found.append(m_rootKey);
            if (isOther) {
                m_isInOther = true;
                m_others.begin();
                m_building.push_back({isArray});
            }
        } else if (isInNumbers()) {
            if (m_depth == m_listDepth + 2)
                m_areNumbers = isArray;
            else if (m_depth == m_listDepth + 3)
                return addNumber(std::numeric_limits<double>::quiet_NaN());
        } else if (m_isInElement || m_isInOther) {
            m_building.push_back({isArray});
        } else if (m_list >= 0 && m_depth == m_listDepth + 1 && !isArray) {
            m_isInElement = true;
            m_element.fields.assign(m_lists[std::size_t(m_list)].fields.size(),
                                    QJsonValue(QJsonValue::Undefined));
            m_element.numbers.clear();
            m_element.others = {};
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
        if (m_isInElement && m_depth == m_listDepth) {
            m_isInElement = false;
            m_values = 0;
            m_progress.tell(m_control);
            m_isStopped = !m_sink(m_list, m_element, m_progress.line());
            return !m_isStopped;
        }
        if (m_building.empty())
            return true;
        const Frame frame = std::exchange(m_building.back(), {false});
        m_building.pop_back();
        const QJsonValue value = frame.isArray ? QJsonValue(frame.array) : QJsonValue(frame.object);
        return m_isInOther ? insertOther(value) : insert(value);
    }

    bool add(const QJsonValue& value)
    {
        if (isSkipping()) {
            m_skippedNumbers += m_isInElement && value.isDouble() ? 1 : 0;
            if (m_depth == m_skipDepth)
                endSkipping();
            return true;
        }
        if (m_isInOther || isAtOther())
            return insertOther(value);
        return !m_isInElement || insert(value);
    }

    void endSkipping()
    {
        m_skipDepth = 0;
        if (m_isInElement)
            insert(m_skippedNumbers);
    }

    bool insertOther(const QJsonValue& value)
    {
        if (m_building.empty()) {
            m_isInOther = false;
            m_others.add(m_rootKey, value);
            return true;
        }
        Frame& frame = m_building.back();
        if (!m_others.grow(frame.key, value)) {
            // The rest of it is passed over.
            m_building.clear();
            m_isInOther = false;
            m_skipDepth = kRootDepth;
            m_others.leaveOut(m_rootKey);
        } else if (frame.isArray) {
            frame.array.append(value);
        } else {
            frame.object.insert(frame.key, value);
        }
        return true;
    }

    bool insert(const QJsonValue& value)
    {
        if (isInNumbers()) {
            // A value in place of the array, or one within an element of it, is none of the list.
            return m_depth != m_listDepth + 2
                || addNumber(value.toDouble(std::numeric_limits<double>::quiet_NaN()));
        }
        if (++m_values > kMostValuesOfAnElement)
            return false;
        if (m_building.empty() && m_field == kOther)
            m_element.others.insert(m_fieldKey, value);
        else if (m_building.empty())
            m_element.fields[std::size_t(m_field)] = value;
        else if (m_building.back().isArray)
            m_building.back().array.append(value);
        else
            m_building.back().object.insert(m_building.back().key, value);
        return true;
    }

    bool addNumber(double value)
    {
        if (!m_areNumbers)
            return true;
        m_element.numbers.push_back(value);
        return ++m_values <= kMostValuesOfAnElement;
    }

    const std::vector<JsonList>& m_lists;
    const JsonFieldSink& m_sink;
    const JsonPosition& m_progress;
    const ReadingControl& m_control;
    OtherKeys m_others;
    int m_listDepth; ///< elements are one level deeper
    JsonElement m_element; ///< that is built
    qsizetype m_field = kOther; ///< of it
    QString m_fieldKey; ///< of that, if it is none of those asked for
    std::vector<Frame> m_building; ///< arrays and objects in the field or value, from outside in
    QString m_rootKey;
    QString m_errorText;
    QStringList m_found;
    int m_depth = 0;
    int m_skipDepth = 0; ///< while a value is passed over: the depth of its object
    int m_skippedNumbers = 0;
    qsizetype m_list = -1; ///< of those asked for; -1 in none of them
    bool m_isInElement = false;
    bool m_isInOther = false; ///< in a value of the document that is in no list
    bool m_areNumbers = false; ///< where numbers are wanted: that there is an array
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
                                      const JsonElementSink& sink, const ReadingControl& control)
{
    std::vector<JsonList> whole;
    whole.reserve(std::size_t(lists.size()));
    for (const QString& name : lists)
        whole.push_back({name, {}});
    return readJsonLists(
        json, whole,
        [&](qsizetype list, const JsonElement& element, int line) {
            return sink(lists[list], element.others, line);
        },
        control);
}

Result<JsonListSummary> readJsonLists(QByteArrayView json, const std::vector<JsonList>& lists,
                                      const JsonFieldSink& sink, const ReadingControl& control,
                                      qsizetype mostOtherBytes)
{
    JsonPosition progress(json);
    ListHandler handler(lists, sink, progress, control, mostOtherBytes);
    bool isRead = false;
    try {
        isRead = nlohmann::json::sax_parse(TellingIterator(json.begin(), &progress),
                                           TellingIterator(json.end(), &progress), &handler);
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
                .arg(progress.line())};
    }
    if (handler.isTooDeep()) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("The JSON is nested more than %1 levels deep at line %2, which no "
                              "annotation file is.")
                         .arg(kMaximumJsonDepth)
                         .arg(progress.line())};
    }
    if (!isRead && !handler.isComplete()) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("The JSON is cut off or damaged at line %1. Replace it with a good "
                              "copy.")
                         .arg(progress.line()),
                     handler.errorText()};
    }
    return JsonListSummary{handler.found(), !isRead, handler.others().values(),
                           handler.others().tooLarge()};
}

} // namespace boxwright
