// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

namespace boxwright {

/// What kind of failure an Error is; decides what a program offers, never what it says.
enum class ErrorCode {
    NotFound,
    NotReadable,
    NotWritable,
    AlreadyExists,
    InvalidArgument,
    InvalidFormat,
    Unsupported,
    TooNew,
    Damaged,
    InUse,
    DiskFull,
    Cancelled,
    Internal,
};

/// An expected failure, told to the person in front of the screen.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one translated sentence that says what happened and what to do
    QString detail = {}; ///< untranslated technical text for the log and "Details..."
};

/// A value or the Error that kept it from being made.
/// value() and error() require isOk() and !isOk().
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    { }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T& value() const& { return std::get<0>(m_content); }
    T& value() & { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error: `return {};` is success.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_isOk(false)
    { }

    bool isOk() const { return m_isOk; }
    explicit operator bool() const { return m_isOk; }
    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_isOk = true;
};

} // namespace boxwright

Q_DECLARE_METATYPE(boxwright::Error)
