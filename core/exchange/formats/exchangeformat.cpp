// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/exchangeformat.h"

#include <array>
#include <utility>

namespace boxwright {

namespace {

constexpr std::array<std::pair<ExchangeFormat, const char*>, 4> kNames{
    std::pair{ExchangeFormat::Auto, "auto"},
    std::pair{ExchangeFormat::Folder, "folder"},
    std::pair{ExchangeFormat::Voc, "voc"},
    std::pair{ExchangeFormat::Coco, "coco"},
};

} // namespace

QString exchangeFormatName(ExchangeFormat format)
{
    for (const auto& [value, name] : kNames) {
        if (value == format)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<ExchangeFormat> exchangeFormatFromName(const QString& name)
{
    for (const auto& [value, text] : kNames) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

} // namespace boxwright
