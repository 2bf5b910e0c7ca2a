// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagedecoder.h"

#include "core/image/exiforientation.h"
#include "core/image/imageend.h"
#include "core/image/imageformat.h"
#include "core/image/pixelmemory.h"
#include "core/sha256.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <mutex>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThumbnailSide = 256; ///< so small that nobody sees the quicker arithmetic
constexpr int kQuickDecoding = 25; ///< below 50 Qt's JPEG reader takes the quick transform
constexpr qint64 kMaximumPixels = 200'000'000;
constexpr int kAllocationLimitMegabytes = 2048; // 200 megapixels of 16-bit RGBA take 1526

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImageDecoder)
};

QString shownName(const QString& path)
{
    return QFileInfo(path).fileName();
}

Result<void> openForReading(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists()) {
        return Error{ErrorCode::NotFound,
                     Text::tr("“%1” is not there. If it was moved, put it back or import it "
                              "from its new place.")
                         .arg(QDir::toNativeSeparators(file.fileName()))};
    }
    if (info.isDir() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotReadable,
                     Text::tr("“%1” cannot be read. Check that it is a file and that you may "
                              "read it.")
                         .arg(QDir::toNativeSeparators(file.fileName())),
                     file.errorString()};
    }
    return {};
}

Error notSupported(const QString& path, const QString& formatName)
{
    if (formatName.isEmpty()) {
        return {ErrorCode::Unsupported,
                Text::tr("“%1” is not an image that Boxwright reads. Use JPEG, PNG, BMP, TIFF, "
                         "WebP or GIF.")
                    .arg(shownName(path))};
    }
    const bool isHeif = formatName == u"HEIC" || formatName == u"AVIF";
    const QString command = isHeif ? u"heif-convert IN OUT.jpg"_s : u"convert IN OUT.png"_s;
    return {ErrorCode::Unsupported,
            Text::tr("“%1” is a file of the kind %2, which Boxwright does not read. Convert it "
                     "to JPEG or PNG first, for example with “%3”.")
                .arg(shownName(path), formatName, command)};
}

Error damaged(const QString& path, const QString& detail)
{
    return {ErrorCode::Damaged,
            Text::tr("“%1” is damaged and cannot be shown. Replace it with a good copy.")
                .arg(shownName(path)),
            detail};
}

void raiseAllocationLimit()
{
    // Qt's own limit of 256 MB would refuse photos of 64 megapixels; the size is checked here.
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(kAllocationLimitMegabytes); });
}

/// Sets the reader up for one format, found by content, and reads what the header says.
Result<ImageHeader> readHeader(QIODevice& device, const QString& path, QImageReader& reader)
{
    raiseAllocationLimit();
    const ImageFormatGuess guess = guessImageFormat(device.peek(kImageSignatureBytes));
    if (guess.format.isEmpty())
        return notSupported(path, guess.unsupportedName);

    ImageHeader header;
    header.format = guess.format;
    header.orientation = readExifOrientation(device, guess.format);
    device.seek(0);
    reader.setDevice(&device);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(guess.format);
    reader.setAutoTransform(false);
    const QSize stored = reader.size();
    if (stored.isEmpty())
        return damaged(path, reader.errorString());
    if (qint64(stored.width()) * stored.height() > kMaximumPixels) {
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("“%1” has %2 × %3 pixels, more than the 200 megapixels that "
                              "Boxwright reads. Cut it into tiles or make it smaller first.")
                         .arg(shownName(path))
                         .arg(stored.width())
                         .arg(stored.height())};
    }
    header.size = swapsSides(header.orientation) ? stored.transposed() : stored;
    return header;
}

QSize reducedSize(const QSize& size, int maximumSide)
{
    const int longest = qMax(size.width(), size.height());
    if (maximumSide <= 0 || longest <= maximumSide)
        return size;
    const double factor = double(maximumSide) / longest;
    return QSize(qRound(size.width() * factor), qRound(size.height() * factor)).expandedTo({1, 1});
}

QImage withPlainPixels(const QImage& image)
{
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32
                                                         : QImage::Format_RGB32);
}

/// Memory for the decoder to fill; null where it had better take its own, as scaledDown() needs
/// it for alpha.
QImage roomForPixels(const QImageReader& reader, const QByteArray& format, bool isReduced)
{
    if (format != "jpeg" && format != "png")
        return {};
    const QImage::Format pixels = reader.imageFormat();
    const bool isUsable =
        pixels == QImage::Format_RGB32 || (pixels == QImage::Format_ARGB32 && !isReduced);
    return isUsable ? newImage(reader.size(), pixels) : QImage();
}

/// Alpha is premultiplied in the memory that the pixels have: scaled() would take a copy of all.
QImage scaledDown(QImage image, const QSize& size)
{
    if (image.hasAlphaChannel())
        image = std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QString truncationWarning(const QString& path)
{
    return Text::tr("“%1” is cut off: the lower part may be missing. Replace it with a good "
                    "copy if you have one.")
        .arg(shownName(path));
}

} // namespace

Result<ImageHeader> readImageHeader(const QString& path)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return opened.error();
    QImageReader reader;
    return readHeader(file, path, reader);
}

Result<DecodedImage> decodeImage(const QString& path, int maximumSide)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return opened.error();
    // One read of a JPEG serves its header, the decoder and the search for the end.
    const bool isJpeg = guessImageFormat(file.peek(kImageSignatureBytes)).format == "jpeg";
    QBuffer buffer;
    if (isJpeg) {
        buffer.setData(file.readAll());
        buffer.open(QIODevice::ReadOnly);
    }
    QImageReader reader;
    const auto header = isJpeg ? readHeader(buffer, path, reader) : readHeader(file, path, reader);
    if (!header)
        return header.error();

    DecodedImage decoded;
    decoded.fullSize = header->size;
    const QSize target = reducedSize(header->size, maximumSide);
    const QSize storedTarget = swapsSides(header->orientation) ? target.transposed() : target;
    const bool isReduced = target != header->size;
    const bool isReducedWhileDecoding = isJpeg && isReduced;
    if (isReducedWhileDecoding)
        reader.setScaledSize(storedTarget);
    if (isReducedWhileDecoding && maximumSide <= kThumbnailSide)
        reader.setQuality(kQuickDecoding);
    if (isJpeg && !jpegReachesItsEnd(buffer.data()))
        decoded.warning = truncationWarning(path);
    if (header->format == "bmp") {
        if (!bmpReachesItsEnd(file))
            return damaged(path, u"fewer rows than the header promises"_s);
        file.seek(0);
    }
    QImage stored =
        isReducedWhileDecoding ? QImage() : roomForPixels(reader, header->format, isReduced);
    if (!reader.read(&stored) || stored.isNull())
        return damaged(path, reader.errorString());
    if (stored.size() != storedTarget)
        stored = scaledDown(std::move(stored), storedTarget);
    decoded.image = withPlainPixels(uprightImage(std::move(stored), header->orientation));
    if (decoded.image.isNull())
        return damaged(path, u"out of memory"_s);
    decoded.image.setDevicePixelRatio(1);
    return decoded;
}

Result<QByteArray> hashFile(const QString& path)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return opened.error();
    auto hash = sha256(file);
    if (!hash) {
        return Error{ErrorCode::NotReadable,
                     Text::tr("“%1” cannot be read. Check that it is a file and that you may "
                              "read it.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    }
    return *std::move(hash);
}

} // namespace boxwright
