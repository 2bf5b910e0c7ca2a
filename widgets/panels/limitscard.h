// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthcheck.h"

#include <QStringList>
#include <QWidget>

namespace boxwright {

/// Says from when on something counts in a check of the data.
class LimitsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit LimitsCard(const HealthLimits& limits, QWidget* parent = nullptr);
};

/// A plain sentence for each limit, translated.
QStringList describeLimits(const HealthLimits& limits);

} // namespace boxwright
