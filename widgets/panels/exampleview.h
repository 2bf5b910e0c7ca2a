// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/run/detection.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace boxwright {

/// An image on which one sees how far a model is.
struct TrainingExample
{
    ImageId image;
    QString fileName;
    QImage picture; ///< upright; may be reduced
    QSize fullSize; ///< upright pixels of the file; boxes are in these
    std::vector<Annotation> truth = {};
    std::vector<Detection> found = {};
};

/// Shows one: what was drawn in thin lines, what the model finds in dashes with its score, both in
/// the colours of their labels.
class ExampleView final : public QWidget
{
    Q_OBJECT
public:
    explicit ExampleView(QWidget* parent = nullptr);

    /// A model that knows nothing yet finds hundreds of boxes that it hardly believes in: those
    /// below `leastScore` are left out.
    void setExample(TrainingExample example, const std::vector<Label>& labels,
                    double leastScore = 0.2);
    /// Shows the image `factor` times as large as fits, around `centre`, which is relative to the
    /// image (0..1); it never leaves room that the image could fill.
    void setZoom(double factor, const QPointF& centre);
    const TrainingExample& example() const { return m_example; }
    QRectF imageRect() const; ///< of the image on the widget

    QSize sizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor colourOf(LabelId label) const;
    void paintFound(QPainter& painter, const Detection& found, const QTransform& toView) const;

    TrainingExample m_example{ImageId(0), {}, {}, {}};
    std::vector<Label> m_labels;
    double m_zoom = 1;
    QPointF m_centre{0.5, 0.5};
};

} // namespace boxwright
