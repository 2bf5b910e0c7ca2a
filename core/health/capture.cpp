// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/capture.h"

#include <QDateTime>
#include <QFile>
#include <QStringList>

#include <exception>
#include <exiv2/exiv2.hpp>
#include <mutex>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Exiv2::ExifData& exif, const char* key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    return found == exif.end() ? QString() : QString::fromStdString(found->toString()).trimmed();
}

QString cameraOf(const Exiv2::ExifData& exif)
{
    QStringList parts;
    for (const char* key : {"Exif.Image.Make", "Exif.Image.Model", "Exif.Photo.BodySerialNumber"}) {
        if (const QString part = textOf(exif, key); !part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u' ');
}

std::optional<Capture> captureOf(const Exiv2::ExifData& exif)
{
    QDateTime time = QDateTime::fromString(textOf(exif, "Exif.Photo.DateTimeOriginal"),
                                           u"yyyy:MM:dd HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    if (!time.isValid()) {
        return {};
    }
    // Digits after the point of the seconds: "5" is half a second.
    const QString digits =
        textOf(exif, "Exif.Photo.SubSecTimeOriginal").leftJustified(3, u'0', true);
    return Capture{time.toMSecsSinceEpoch() + digits.toUInt(), cameraOf(exif)};
}

} // namespace

std::optional<Capture> readCapture(const QString& path)
{
    // Exiv2's part for XMP, which reading goes through, has state of its own.
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    try {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute); // else it complains on standard error
        auto image = Exiv2::ImageFactory::open(QFile::encodeName(path).toStdString());
        image->readMetadata();
        return captureOf(image->exifData());
    } catch (const std::exception&) {
        return {}; // no EXIF, or none that can be read: nothing is known then
    }
}

} // namespace boxwright
