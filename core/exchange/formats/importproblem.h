// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace boxwright {

enum class ProblemSeverity { Error, Warning, Info };

/// Something in foreign data that was repaired, refused or is worth knowing.
struct ImportProblem
{
    QString code; ///< stable, e.g. "BOX_OUTSIDE_IMAGE"
    ProblemSeverity severity = ProblemSeverity::Warning;
    QString file;
    int line = 0; ///< from 1; 0 when it has none
    QString message; ///< translated sentence
    QString action; ///< translated: what was or will be done
};

} // namespace boxwright
