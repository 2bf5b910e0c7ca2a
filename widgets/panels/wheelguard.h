// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace boxwright {

/// Keeps the wheel from changing a field that has not the focus: it scrolls the page that the
/// field is on.
class WheelGuard final : public QObject
{
    Q_OBJECT
public:
    /// Of a spin box or a combo box, which takes the focus by Tab and click from now on.
    static void protect(QWidget& field);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit WheelGuard(QWidget& field);
};

} // namespace boxwright
