// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagedecoder.h"

#include <QLoggingCategory>

#include "scratchfile.h"

using namespace boxwright;

namespace {

/// A flipped byte may promise a huge picture, which is not worth the time here.
constexpr qint64 kMostPixels = 250'000;

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    // Qt tells each damaged picture on the standard error.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false"));
    return 0;
}

/// The EXIF orientation and the headers of all formats, and the pixels of small pictures.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const test::ScratchFile file(QStringLiteral("input"));
    file.write(bytes, size);
    const auto header = readImageHeader(file.path());
    if (!header) {
        if (header.error().message.isEmpty())
            qFatal("refused without a sentence");
        return 0;
    }
    if (header->orientation < 1 || header->orientation > 8 || header->size.isEmpty())
        qFatal("an orientation or a size that means nothing");
    if (qint64(header->size.width()) * header->size.height() > kMostPixels)
        return 0;
    const auto decoded = decodeImage(file.path());
    if (decoded && decoded->image.size() != header->size)
        qFatal("the header states another size than the pixels have");
    return 0;
}
