// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportcontent.h"
#include "core/report/reportdocument.h"

namespace boxwright {

/// What a model is, what it learned from and when, after "Model Cards for Model Reporting"
/// (Mitchell et al. 2019, arXiv:1810.03993).
ReportTable modelCard(const ReportContent& content);

} // namespace boxwright
