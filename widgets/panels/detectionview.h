// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/run/detection.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace boxwright {

/// Shows an image, fitted, with what a model found in it.
class DetectionView final : public QWidget
{
    Q_OBJECT
public:
    explicit DetectionView(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    /// Boxes are in pixels of the image, by descending score.
    void setDetections(std::vector<Detection> detections, std::vector<Label> labels);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDetection(QPainter& painter, const Detection& detection,
                        const QTransform& toView) const;
    QImage m_image;
    std::vector<Detection> m_detections;
    std::vector<Label> m_labels;
};

} // namespace boxwright
