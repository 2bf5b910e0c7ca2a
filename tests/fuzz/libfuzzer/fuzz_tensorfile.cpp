// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/tensorfile.h"

#include <cstdint>

#include "tests/training/forgedtensorfile.h"

using namespace boxwright;

namespace {

constexpr int kDataBytes = 24;

void check(const QByteArray& file)
{
    const auto read = detail::readTensorFile(file);
    if (!read && read.error().message.isEmpty())
        qFatal("refused without a sentence");
}

} // namespace

/// The safetensors reader: any bytes, and a header of these bytes whose digest is right, so that
/// the header itself is what must be doubted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), qsizetype(size));
    check(input);
    check(test::forged(input, kDataBytes));
    return 0;
}
