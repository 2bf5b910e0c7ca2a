// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>

namespace boxwright {

/// Bytes of the files in an archive, before they are compressed.
using ArchiveProgress = std::function<void(qint64 done, qint64 total)>;

constexpr int kArchiveSteps = 1000; ///< of a progress that is shown

/// Tells each step, 0 to kArchiveSteps, once.
inline ArchiveProgress inArchiveSteps(std::function<void(int step)> tell)
{
    return [tell = std::move(tell), last = -1](qint64 done, qint64 total) mutable {
        const int step =
            total > 0 ? static_cast<int>(double(done) / double(total) * kArchiveSteps) : 0;
        if (step != last)
            tell(last = step);
    };
}

} // namespace boxwright
