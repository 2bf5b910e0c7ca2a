// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/boxlistmodel.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/models/labellistmodel.h"

namespace boxwright {

/// The item models that several pages look at.
struct StudioModels
{
    ImageListModel images;
    LabelListModel labels;
    BoxListModel boxes;
};

} // namespace boxwright
