// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utf8locale.h"

#include <QtGlobal>

#include <clocale>
#include <langinfo.h>
#include <string_view>

namespace boxwright {

void useUtf8Locale()
{
    // Not safe beside other threads: there are none yet.
    std::setlocale(LC_ALL, ""); // NOLINT(concurrency-mt-unsafe)
    if (std::string_view(nl_langinfo(CODESET)) == "UTF-8") // NOLINT(concurrency-mt-unsafe)
        return;
    // Characters only, so that the language stays; but LC_ALL is over it.
    qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
    // All of them cannot be set where the language is not installed.
    std::setlocale(LC_CTYPE, "C.UTF-8"); // NOLINT(concurrency-mt-unsafe)
}

} // namespace boxwright
