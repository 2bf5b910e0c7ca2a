// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/capture.h"
#include "core/image/exiforientation.h"

#include <QBuffer>

#include <algorithm>

#include "scratchfile.h"
#include "tests/core/health/photograph.h"

using namespace boxwright;

namespace {

constexpr std::size_t kMostBytes = 65'000; // of a segment of a JPEG

void check(const QByteArray& image, const QByteArray& format)
{
    QBuffer buffer;
    buffer.setData(image);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("the input cannot be read");
    const int orientation = readExifOrientation(buffer, format);
    if (orientation < 1 || orientation > 8)
        qFatal("an orientation that means nothing");
    static const test::ScratchFile file(QStringLiteral("input"));
    file.write(reinterpret_cast<const std::uint8_t*>(image.constData()), std::size_t(image.size()));
    const std::optional<Capture> capture = readCapture(file.path());
    if (capture && capture->camera != capture->camera.trimmed())
        qFatal("a camera with room around its name");
}

} // namespace

/// EXIF, our reader's orientation and what Exiv2 says of the photograph: in a JPEG and, where it
/// looks like one, as a TIFF.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QByteArray tiff(reinterpret_cast<const char*>(bytes),
                          qsizetype(std::min(size, kMostBytes)));
    check(test::withExif(QByteArray("\xff\xd8\xff\xd9"), tiff), QByteArray("jpeg"));
    if (tiff.startsWith(QByteArray("II*\0", 4)) || tiff.startsWith(QByteArray("MM\0*", 4)))
        check(tiff, QByteArray("tiff"));
    return 0;
}
