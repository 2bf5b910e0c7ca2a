// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingtask.h"

#include <initializer_list>
#include <vector>

/// A square box of that side.
inline boxwright::Annotation boxOf(int label, double side = 100)
{
    return {boxwright::BoxId::create(), boxwright::LabelId(label), {10, 10, side, side}};
}

/// An image that shows these labels, without a file behind it.
inline boxwright::TrainingSample sampleOf(std::initializer_list<int> labels,
                                          const QSize& size = {832, 600})
{
    boxwright::TrainingSample sample{boxwright::ImageId(1), {}, size, {}};
    for (const int label : labels)
        sample.annotations.push_back(boxOf(label));
    return sample;
}

/// Images with one box of the label 1 each.
inline std::vector<boxwright::TrainingSample> samplesOf(int count, double side,
                                                        const QSize& size = {832, 600})
{
    boxwright::TrainingSample sample{boxwright::ImageId(1), {}, size, {boxOf(1, side)}};
    return std::vector<boxwright::TrainingSample>(std::size_t(count), sample);
}

/// "Label 1" and so on.
inline std::vector<boxwright::Label> labelsTo(int count)
{
    std::vector<boxwright::Label> labels;
    for (int i = 1; i <= count; ++i) {
        labels.push_back({boxwright::LabelId(i), QStringLiteral("Label %1").arg(i), Qt::red, i});
    }
    return labels;
}

/// That learns from these images, with nothing chosen.
inline boxwright::TrainingTask taskOf(std::vector<boxwright::TrainingSample> train, int labels = 1)
{
    boxwright::TrainingTask task;
    task.labels = labelsTo(labels);
    task.train = std::move(train);
    return task;
}
