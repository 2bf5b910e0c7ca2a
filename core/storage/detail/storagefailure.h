// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <exception>
#include <type_traits>
#include <utility>

namespace boxwright::detail {

/// Carries an Error out of the stores, which throw as SQLiteCpp does, to guarded().
class StorageFailure final : public std::exception
{
public:
    explicit StorageFailure(Error error)
        : m_error(std::move(error))
    { }
    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return "storage failure"; }

private:
    Error m_error;
};

/// What an exception of SQLite or ours means to the person who works on the project at `path`.
Error storageError(const std::exception& exception, const QString& path);

/// Runs `work` and turns every exception into an Error: the boundary of core/storage.
template<typename T, typename Work>
Result<T> guarded(const QString& path, Work&& work)
{
    try {
        if constexpr (std::is_void_v<T>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const std::exception& exception) {
        return storageError(exception, path);
    }
}

} // namespace boxwright::detail
