// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthreport.h"
#include "core/run/projectsamples.h"

#include <algorithm>

#include "tests/support/temporaryproject.h"

namespace boxwright::test {

/// Values of a data set, without a project: images of 640 x 480 and labels with ids from 1.
struct SmallDataset : DatasetSnapshot
{
    SmallDataset(const QStringList& labelNames, int imageCount)
    {
        for (const QString& name : labelNames)
            labels.push_back(makeLabel(LabelId(qint64(labels.size()) + 1), name));
        for (int i = 1; i <= imageCount; ++i)
            images.push_back(makeImage(ImageId(i), QStringLiteral("%1.jpg").arg(i)));
    }
    ImageRecord& image(int number) { return images[std::size_t(number - 1)]; }
    BoxId add(int imageNumber, int label, const BoundingBox& box)
    {
        image(imageNumber).state = ImageState::HasBoxes;
        auto& boxes = annotations[ImageId(imageNumber)];
        boxes.push_back(makeBox(LabelId(label), box));
        return boxes.back().id;
    }
    void addMany(int imageNumber, int label, int count)
    {
        for (int i = 0; i < count; ++i)
            add(imageNumber, label, {10.0 * i, 10, 50, 50});
    }
};

/// The only finding of that kind; null when there is none or several.
inline const HealthFinding* findingOf(const std::vector<HealthFinding>& findings, FindingKind kind)
{
    const HealthFinding* found = nullptr;
    for (const HealthFinding& finding : findings) {
        if (finding.kind == kind) {
            if (found != nullptr)
                return nullptr;
            found = &finding;
        }
    }
    return found;
}

inline std::vector<ImageGroup> imageGroups(std::initializer_list<std::initializer_list<int>> groups)
{
    std::vector<ImageGroup> result;
    for (const auto& group : groups) {
        result.emplace_back();
        for (const int image : group)
            result.back().emplace_back(image);
    }
    return result;
}

} // namespace boxwright::test
