// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/modelscompared.h"

#include <QFrame>
#include <QImage>
#include <QPointF>

#include <optional>

class QLabel;
class QStackedWidget;

namespace boxwright {

class ExampleView;

/// One image twice, with what two models found in it. Both sides are zoomed and moved alike: by
/// the wheel, by dragging, by + and -, the arrow keys, and 0 for the whole image.
class ComparisonPair final : public QFrame
{
    Q_OBJECT
public:
    explicit ComparisonPair(QWidget* parent = nullptr);

    void setNames(const QString& first, const QString& second); ///< of the models
    /// `picture` may be reduced; `fullSize`: upright pixels of the file.
    void showImage(const ComparedImage& image, const QString& fileName, const QImage& picture,
                   const QSize& fullSize, const std::vector<Label>& labels);
    void showText(const QString& text); ///< in place of an image
    double zoom() const { return m_zoom; } ///< 1: the whole image
    const ExampleView& first() const { return *m_first; }
    const ExampleView& second() const { return *m_second; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void zoomBy(double factor);
    void zoomAround(const ExampleView& view, const QPointF& place, double factor);
    void moveBy(const QPointF& pixels);
    void look(double zoom, const QPointF& centre);

    QLabel* m_text;
    QWidget* m_sides;
    QLabel* m_firstCaption;
    QLabel* m_secondCaption;
    ExampleView* m_first;
    ExampleView* m_second;
    QStackedWidget* m_pages;
    QString m_firstName;
    QString m_secondName;
    double m_zoom = 1;
    QPointF m_centre{0.5, 0.5};
    std::optional<QPointF> m_dragged; ///< where the pointer was last
};

} // namespace boxwright
