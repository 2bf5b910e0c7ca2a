// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"

#include <QFont>
#include <QHash>
#include <QPixmap>

#include <vector>

class QPainter;

namespace boxwright {

/// The name tags of boxes: plates in the label's colour. Kept as pixmaps, because drawing text
/// thousands of times a frame is slow.
class NameTags
{
public:
    void setLabels(const std::vector<Label>& labels);

    /// Paints the tag of a box at `box` (view pixels): above its top left corner, or inside
    /// where `roomAbove` is too little. `full` shows the whole name, else it is elided to the box.
    void paint(QPainter& painter, const QRect& box, LabelId label, int roomAbove, bool full);

    static int height(const QFont& font);
    static constexpr int kLongest = 260; ///< pixels; longer names are elided

private:
    QPixmap tag(const Label& label, int width, const QFont& font, double pixelRatio);
    void forgetWhenChanged(const QFont& font, double pixelRatio);

    QHash<LabelId, Label> m_labels;
    QHash<LabelId, int> m_fullWidths;
    QHash<std::pair<LabelId, int>, QPixmap> m_tags; ///< by label and width
    QFont m_font;
    double m_pixelRatio = 0;
};

} // namespace boxwright
