// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace boxwright {

/// A label for sentences from data: plain text that wraps, in a role of the style sheet.
QLabel* createWrappedLabel(QWidget* parent, const QString& role = {});

} // namespace boxwright
