// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/casecrops.h"

#include <QColor>

class QPainter;

namespace boxwright {

/// The drawn box solid, the found one dashed, each in the colour of its label.
struct CaseColours
{
    QColor drawn;
    QColor found;
};

/// The picture as large as fits into the area, with its boxes, others faintly. Returns where it is.
QRectF paintCasePicture(QPainter& painter, const QRectF& area, const CasePicture& picture,
                        const CaseColours& colours);

} // namespace boxwright
