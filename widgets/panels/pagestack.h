// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace boxwright {

/// Pages of which one is shown, in the room that is left for it, whatever they would like. A plain
/// QStackedWidget asks each page how high it would be at several widths whenever a text in one of
/// them changes: during a training that was a fifth of the processor's time.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    QSize sizeHint() const override { return {}; }
    QSize minimumSizeHint() const override { return {}; }
    bool hasHeightForWidth() const override { return false; }
};

} // namespace boxwright
