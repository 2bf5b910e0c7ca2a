// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/foreigndataset.h"
#include "core/exchange/formats/problemlist.h"
#include "core/exchange/formats/yoloclasses.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace boxwright {

/// Reads the label files of a YOLO set: a line is "class cx cy w h" in shares of the image, with a
/// confidence as a sixth number, or "class x1 y1 x2 y2 x3 y3 ...", of which the box is taken.
class YoloLabelReader
{
public:
    explicit YoloLabelReader(ProblemList& problems)
        : m_problems(problems)
    { }

    /// The boxes of one file, without the names of the image; absent when the text is something
    /// else than labels. An empty text says that nothing is there. Errors: InvalidFormat.
    Result<std::optional<ForeignImage>> read(QByteArrayView text, const QString& path,
                                             const YoloNames& names);

    /// Numbers that had no name; their labels are those of yoloClassName().
    const std::set<int>& unnamedClasses() const { return m_unnamed; }
    /// Whether there were boxes for which no class at all had a name.
    bool areNamesMissing() const { return m_areNamesMissing; }

private:
    void addBox(const std::vector<double>& numbers, const YoloNames& names, int line,
                ForeignImage& image);
    QString labelOf(int number, const YoloNames& names, const QString& path, int line);
    void refuse(ForeignImage& image, const QString& code, int line, const QString& message);

    ProblemList& m_problems;
    std::set<int> m_unnamed;
    bool m_areNamesMissing = false;
};

/// Whether a text begins with the label of a box or an outline.
bool areYoloLabels(QByteArrayView text);

/// What a class without a name is called: "class_7".
QString yoloClassName(int number);

} // namespace boxwright
