// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QLocale>
#include <QString>

namespace boxwright {

/// Texts come from `folder`/`name`_LANGUAGE.qm from now on; where there is no such language from
/// boxwright_en.qm, which has the plural forms of the English source texts. False: from neither.
BOXWRIGHT_CORE_EXPORT bool installTexts(const QLocale& locale, const QString& name,
                                        const QString& folder);

} // namespace boxwright
