// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace boxwright {

WheelGuard::WheelGuard(QWidget& field)
    : QObject(&field)
{ }

void WheelGuard::protect(QWidget& field)
{
    field.setFocusPolicy(Qt::StrongFocus); // not by the wheel itself
    field.installEventFilter(new WheelGuard(field));
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || field == nullptr || field->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // goes on to the page
    return true;
}

} // namespace boxwright
