// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/formatwriter.h"

#include "core/exchange/formats/cocowriter.h"
#include "core/exchange/formats/createmlwriter.h"
#include "core/exchange/formats/csvwriter.h"
#include "core/exchange/formats/labelmewriter.h"
#include "core/exchange/formats/manifestwriter.h"
#include "core/exchange/formats/vocwriter.h"
#include "core/exchange/formats/yolowriter.h"

#include <algorithm>

namespace boxwright {

const std::vector<FormatWriter>& formatWriters()
{
    static const std::vector<FormatWriter> writers{
        cocoFormatWriter(),    manifestFormatWriter(), vocFormatWriter(), createMlFormatWriter(),
        labelMeFormatWriter(), yoloFormatWriter(),     csvFormatWriter(),
    };
    return writers;
}

const FormatWriter* formatWriter(ExchangeFormat format)
{
    const auto& writers = formatWriters();
    const auto found =
        std::find_if(writers.begin(), writers.end(),
                     [&](const FormatWriter& writer) { return writer.format == format; });
    return found == writers.end() ? nullptr : &*found;
}

} // namespace boxwright
