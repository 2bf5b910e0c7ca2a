// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthreport.h"

#include <QRect>
#include <QWidget>

namespace boxwright {

/// A heat map of where in their images boxes lie, with a legend of its colours.
class PlaceChart final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceChart(QWidget* parent = nullptr);

    void setPlaces(const PlaceMap& places);

    /// The map on the widget; a square with a whole number of pixels a place.
    QRect mapRect() const;
    QRect placeRect(int row, int column) const;
    QRect legendRect() const; ///< of the colours, the most on top

    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLegend(QPainter& painter) const;
    PlaceMap m_places;
};

/// Where most boxes lie, as a translated sentence.
QString describePlaces(const PlaceMap& places);

} // namespace boxwright
