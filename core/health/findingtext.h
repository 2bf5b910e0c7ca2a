// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthreport.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace boxwright {

/// A name in quotation marks.
QString quoted(const QString& name);

/// The first few of a list, and how many more there are.
QString listed(const QStringList& entries);

/// Each image as a group of its own.
std::vector<ImageGroup> singleImages(const std::vector<ImageId>& images);

} // namespace boxwright
