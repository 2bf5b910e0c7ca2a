// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <c10/core/ScalarType.h>

#include <QString>

namespace boxwright::detail {

/// The type that convolutions are computed in for TrainingConfig::arithmetic: float32 for that,
/// else bfloat16 where hasFastBfloat16(), float32 elsewhere.
c10::ScalarType arithmeticType(const QString& name);
QString arithmeticName(c10::ScalarType type);

/// How alike what float32 and bfloat16 give is: loss and gradients of the head's convolutions, for
/// two images of random pixels and random weights.
struct ArithmeticComparison
{
    double lossRatio = 0; ///< of bfloat16 to float32
    double gradientCosine = 0;

    /// As far as the digits of bfloat16 go; false where a number is none.
    bool isAgreement() const;
};
ArithmeticComparison compareArithmetic();

/// Whether a small network gives the same in bfloat16 as in float32. Takes some tenths of a second.
bool bfloat16Agrees();

} // namespace boxwright::detail
