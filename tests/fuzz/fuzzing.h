// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace boxwright::test {

/// Feeds `isAnswered` with damaged copies of `seeds` (good files and pieces of them): bits flipped,
/// ends cut off, parts doubled, moved, swapped between two seeds or replaced by `words` that the
/// format knows. The same copies in the same order every time; 2,000 of them, 40,000 when
/// BOXWRIGHT_LONG is set. False as soon as an
/// answer makes no sense; that and a crash leave the bytes in the temporary folder, as
/// boxwright-fuzz-NAME.
bool fuzz(const char* name, const std::vector<QByteArray>& seeds,
          const std::vector<QByteArray>& words,
          const std::function<bool(const QByteArray& bytes)>& isAnswered);

} // namespace boxwright::test
