// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <optional>
#include <vector>

namespace boxwright {

/// How wrong something was that learned from so many examples.
struct MeasuredError
{
    double size = 0; ///< examples, above 0
    double error = 0; ///< 0..1
};

/// How errors fall with the number of examples n: scale * n^-exponent + floor. Source: Hestness et
/// al., "Deep Learning Scaling is Predictable, Empirically", 2017, arXiv:1712.00409, section 3.
struct BOXWRIGHT_CORE_EXPORT PowerLaw
{
    double scale = 0; ///< 0 or more; 0: more examples do not help
    double exponent = 1; ///< above 0, at most 2
    double floor = 0; ///< what no number of examples gets below: 0 or more

    double error(double size) const;
    /// The examples that it takes to get down to that error; absent: no number does.
    std::optional<double> sizeFor(double error) const;
};

/// The law of least squares; absent with fewer than two sizes. Of two points alone the floor is 0,
/// since they cannot tell it. The exponent comes from a grid that is made finer around its best,
/// to 1e-6; for each, scale and floor are those of the closed form.
BOXWRIGHT_CORE_EXPORT std::optional<PowerLaw>
fitPowerLaw(const std::vector<MeasuredError>& measured);

} // namespace boxwright
