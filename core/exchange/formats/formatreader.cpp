// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/formatreader.h"

#include "core/exchange/formats/cocoreader.h"
#include "core/exchange/formats/createmlreader.h"
#include "core/exchange/formats/csvreader.h"
#include "core/exchange/formats/imglabreader.h"
#include "core/exchange/formats/labelmereader.h"
#include "core/exchange/formats/labelstudioreader.h"
#include "core/exchange/formats/manifestreader.h"
#include "core/exchange/formats/vocreader.h"
#include "core/exchange/formats/vottreader.h"
#include "core/exchange/formats/yoloreader.h"

#include <algorithm>

namespace boxwright {

const std::vector<FormatReader>& formatReaders()
{
    static const std::vector<FormatReader> readers{
        vocFormatReader(),         imgLabFormatReader(),   labelMeFormatReader(),
        cocoFormatReader(),        createMlFormatReader(), vottFormatReader(),
        labelStudioFormatReader(), manifestFormatReader(), yoloFormatReader(),
        csvFormatReader(),
    };
    return readers;
}

const FormatReader* formatReader(ExchangeFormat format)
{
    const auto& readers = formatReaders();
    const auto found =
        std::find_if(readers.begin(), readers.end(),
                     [&](const FormatReader& reader) { return reader.format == format; });
    return found == readers.end() ? nullptr : &*found;
}

} // namespace boxwright
