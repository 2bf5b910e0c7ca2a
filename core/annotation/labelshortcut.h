// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QString>

#include <optional>

namespace boxwright {

/// A key as Label::shortcut names it: one press, with modifiers perhaps ("C", "Ctrl+K"). Absent
/// where the text names none, several, or one that the canvas needs (Space, Tab, arrows, ...).
BOXWRIGHT_CORE_EXPORT std::optional<QString> labelShortcut(const QString& portableText);

} // namespace boxwright
