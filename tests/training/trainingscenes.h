// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingtask.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <random>

namespace boxwright {

/// Small pictures to learn from: a red square and a blue ellipse on noise, as PNG files.
inline std::vector<TrainingSample> drawScenes(const QString& folder, int count, int side,
                                              unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::vector<TrainingSample> samples;
    for (int i = 0; i < count; ++i) {
        QImage image(side, side, QImage::Format_RGB32);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                image.setPixelColor(x, y, QColor(int(random() % 60), 90, int(random() % 60)));
        }
        const int length = side / 3;
        const auto place = [&] { return int(random() % unsigned(side / 2 - length)); };
        const QRect square(place(), place(), length, length);
        const QRect ellipse(side / 2 + place(), side / 2 + place(), length, length);
        QPainter painter(&image);
        painter.fillRect(square, Qt::red);
        painter.setBrush(Qt::blue);
        painter.drawEllipse(ellipse);
        painter.end();
        const QString path = QDir(folder).filePath(QStringLiteral("scene%1.png").arg(i));
        image.save(path);
        samples.push_back({ImageId(i + 1),
                           path,
                           image.size(),
                           {{BoxId::create(), LabelId(1), BoundingBox::fromRect(square)},
                            {BoxId::create(), LabelId(2), BoundingBox::fromRect(ellipse)}}});
    }
    return samples;
}

inline std::vector<Label> sceneLabels()
{
    return {{LabelId(1), QStringLiteral("square"), Qt::red, 0},
            {LabelId(2), QStringLiteral("ellipse"), Qt::blue, 1}};
}

} // namespace boxwright
