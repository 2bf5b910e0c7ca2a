// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/run/politeness.h"

#include <QLoggingCategory>

#include <utility>

namespace boxwright::detail {

Q_DECLARE_LOGGING_CATEGORY(trainingLog)

/// The exception in flight, of LibTorch, OpenCV or the standard library, as an Error. To be called
/// in a catch block.
Error currentException();

/// Calls `work`, which returns a Result, and turns what it throws into an Error.
template<typename Work>
auto guarded(Work&& work) -> decltype(work())
{
    try {
        return std::forward<Work>(work)();
    } catch (...) {
        return currentException();
    }
}

/// Sends the libraries' warnings to our log and keeps OpenCV from starting threads. Once is
/// enough; more does no harm.
void setUpLibraries();

/// Whether this processor multiplies bfloat16 numbers itself, and rightly: see bfloat16Agrees().
/// The answer is found once a process.
bool hasFastBfloat16();

/// Compute threads of the calling thread, 0: all cores; as many as `isPolite` leaves right now.
void setComputeThreads(int threads, const Politeness& isPolite = {});

} // namespace boxwright::detail
