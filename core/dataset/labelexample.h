// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/ids.h"

#include <QString>

namespace boxwright {

/// A box that shows what a label means.
struct LabelExample
{
    ImageId image;
    QString imagePath; ///< absolute
    Annotation box;
};

} // namespace boxwright
