// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/graphmodelreader.h"

#include <cstdint>

using namespace boxwright;

/// The reader of the pretrained weights: the model's JSON up to the first zero byte, the weights
/// behind it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), qsizetype(size));
    const qsizetype end = input.indexOf('\0');
    const auto model = detail::readGraphModel(input.left(end < 0 ? input.size() : end),
                                              end < 0 ? QByteArray() : input.mid(end + 1));
    if (!model && model.error().message.isEmpty())
        qFatal("refused without a sentence");
    return 0;
}
