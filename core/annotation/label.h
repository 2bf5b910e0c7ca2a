// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QColor>
#include <QString>

namespace boxwright {

/// What a box can be called. The id is permanent; name, colour and order may change.
struct Label
{
    LabelId id;
    QString name;
    QColor colour;
    int order = 0; ///< position in lists and number key, from 0

    friend bool operator==(const Label&, const Label&) = default;
};

} // namespace boxwright
