// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace boxwright::cli {

namespace {

constexpr int kDigits = 17;
constexpr double kLargestExactInteger = 9007199254740992.0;

QByteArray numberText(double number)
{
    if (!std::isfinite(number))
        return "null";
    if (number == std::floor(number) && std::abs(number) <= kLargestExactInteger)
        return QByteArray::number(static_cast<qint64>(number));
    return QByteArray::number(number, 'g', kDigits);
}

QByteArray stringText(const QString& string)
{
    // QJsonDocument escapes strings only as part of a document.
    const QByteArray array = QJsonDocument(QJsonArray{string}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

class Writer
{
public:
    explicit Writer(bool isIndented)
        : m_isIndented(isIndented)
    { }

    void write(const QJsonValue& value)
    {
        switch (value.type()) {
        case QJsonValue::Object:
            writeObject(value.toObject());
            break;
        case QJsonValue::Array:
            writeArray(value.toArray());
            break;
        case QJsonValue::Double:
            m_out += numberText(value.toDouble());
            break;
        case QJsonValue::String:
            m_out += stringText(value.toString());
            break;
        case QJsonValue::Bool:
            m_out += value.toBool() ? "true" : "false";
            break;
        default:
            m_out += "null";
            break;
        }
    }
    QByteArray take() { return std::move(m_out); }

private:
    void writeObject(const QJsonObject& object)
    {
        open('{');
        for (auto member = object.begin(); member != object.end(); ++member) {
            separate(member == object.begin());
            m_out += stringText(member.key()) + (m_isIndented ? ": " : ":");
            write(member.value());
        }
        close('}', object.isEmpty());
    }
    void writeArray(const QJsonArray& array)
    {
        open('[');
        for (auto element = array.begin(); element != array.end(); ++element) {
            separate(element == array.begin());
            write(*element);
        }
        close(']', array.isEmpty());
    }
    void open(char bracket)
    {
        m_out += bracket;
        ++m_depth;
    }
    void separate(bool isFirst)
    {
        if (!isFirst)
            m_out += m_isIndented ? "," : ", ";
        breakLine();
    }
    void close(char bracket, bool isEmpty)
    {
        --m_depth;
        if (!isEmpty)
            breakLine();
        m_out += bracket;
    }
    void breakLine()
    {
        if (m_isIndented)
            m_out += '\n' + QByteArray(m_depth, ' ');
    }

    QByteArray m_out;
    bool m_isIndented;
    int m_depth = 0;
};

} // namespace

QByteArray jsonText(const QJsonValue& value, bool isIndented)
{
    Writer writer(isIndented);
    writer.write(value);
    return writer.take();
}

QJsonValue jsonNumber(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace boxwright::cli
