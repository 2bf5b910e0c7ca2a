// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/adjustmentpopup.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kPopupWidth = 300;
constexpr int kPageStep = 10;

} // namespace

AdjustmentPopup::AdjustmentPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"adjustmentPopup"_s);
    setFrameShape(StyledPanel);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(12);
    m_brightness = addSlider(*form, u"brightnessSlider"_s, tr("Brightness"));
    m_contrast = addSlider(*form, u"contrastSlider"_s, tr("Contrast"));
    auto* note = new QLabel(tr("For your eyes only: the image file and the training stay as they "
                               "are."));
    note->setProperty("role", u"muted"_s);
    note->setWordWrap(true);
    form->addRow(note);
    auto* reset = new QPushButton(tr("As it is"));
    reset->setObjectName(u"resetAdjustment"_s);
    form->addRow(reset);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_brightness->setValue(0);
        m_contrast->setValue(0);
    });
    setFixedWidth(kPopupWidth);
}

QSlider* AdjustmentPopup::addSlider(QFormLayout& form, const QString& name, const QString& text)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(name);
    slider->setAccessibleName(text);
    slider->setRange(-ImageAdjustment::kMost, ImageAdjustment::kMost);
    slider->setPageStep(kPageStep);
    connect(slider, &QSlider::valueChanged, this, [this] { Q_EMIT adjusted(adjustment()); });
    form.addRow(text, slider);
    return slider;
}

ImageAdjustment AdjustmentPopup::adjustment() const
{
    return {m_brightness->value(), m_contrast->value()};
}

void AdjustmentPopup::popUp(const QPoint& screenPosition, ImageAdjustment shown)
{
    m_brightness->setValue(shown.brightness);
    m_contrast->setValue(shown.contrast);
    adjustSize();
    move(screenPosition);
    show();
    m_brightness->setFocus(Qt::PopupFocusReason);
}

} // namespace boxwright
