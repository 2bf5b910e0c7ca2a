// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Marks what the shared library `boxwright_core` shows to the other layers.
#ifdef BOXWRIGHT_CORE_BUILD
#define BOXWRIGHT_CORE_EXPORT Q_DECL_EXPORT
#else
#define BOXWRIGHT_CORE_EXPORT Q_DECL_IMPORT
#endif
