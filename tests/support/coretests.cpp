// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/precompiled.h" // CMake makes a precompiled header only beside a source
