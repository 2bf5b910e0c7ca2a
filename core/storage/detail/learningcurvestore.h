// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/learningpoint.h"
#include "core/storage/detail/projectdatabase.h"

#include <optional>

namespace boxwright::detail {

/// The learning curves that were measured, point by point.
class LearningCurveStore
{
public:
    explicit LearningCurveStore(ProjectDatabase& database)
        : m_database(database)
    { }

    void add(const LearningCurve& curve, const LearningPoint& point);
    std::optional<LearningCurve> newest();

private:
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
