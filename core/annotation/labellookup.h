// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"

#include <algorithm>
#include <vector>

namespace boxwright {

/// The label with that id in `labels`, or null.
inline const Label* findLabel(const std::vector<Label>& labels, LabelId id)
{
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [id](const Label& label) { return label.id == id; });
    return found == labels.end() ? nullptr : &*found;
}

} // namespace boxwright
