// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/canvas/imageadjustment.h"

#include <QFrame>

class QFormLayout;
class QSlider;

namespace boxwright {

/// Two sliders for brightness and contrast of what is shown. Each movement is announced at once.
class AdjustmentPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit AdjustmentPopup(QWidget* parent);

    void popUp(const QPoint& screenPosition, ImageAdjustment shown);

Q_SIGNALS:
    void adjusted(const boxwright::ImageAdjustment& adjustment);

private:
    QSlider* addSlider(QFormLayout& form, const QString& name, const QString& text);
    ImageAdjustment adjustment() const;

    QSlider* m_brightness;
    QSlider* m_contrast;
};

} // namespace boxwright
