// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/imageexamination.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

#include <random>

#include "tests/support/temporaryproject.h"

namespace boxwright::test {

/// A picture of rectangles with colours from 30 to 199, each number another one.
inline QImage drawnPicture(unsigned number, const QSize& size = {320, 240})
{
    std::minstd_rand random(number + 1);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most)); };
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(90, 100, 110));
    QPainter painter(&image);
    painter.scale(size.width() / 320.0, size.height() / 240.0);
    for (int i = 0; i < 14; ++i) {
        const int x = upTo(320) - 40;
        const int y = upTo(240) - 40;
        const int width = 30 + upTo(120);
        const int height = 30 + upTo(90);
        const int red = 30 + upTo(170);
        const int green = 30 + upTo(170);
        const int blue = 30 + upTo(170);
        painter.fillRect(QRect(x, y, width, height), QColor(red, green, blue));
    }
    return image;
}

inline QByteArray encoded(const QImage& image, const char* format, int quality = 90)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality))
        qFatal("cannot write a %s", format);
    return bytes;
}

/// A look of its own; the same cells for all bits, unless they are inverted.
inline PictureHash hashOfBits(std::uint64_t bits, bool isInverted = false)
{
    PictureHash hash;
    hash.bits = bits;
    for (std::size_t i = 0; i < hash.cells.size(); ++i)
        hash.cells[i] = std::uint8_t((i * 37 % 200) + 20);
    if (isInverted) {
        for (std::uint8_t& cell : hash.cells)
            cell = std::uint8_t(255 - cell);
    }
    return hash;
}

/// A project with image files of the given bytes beside it.
class PictureProject
{
public:
    ImageId add(const QString& name, const QByteArray& bytes, Split split = Split::None,
                ImageState state = ImageState::Unseen)
    {
        write(name, bytes);
        const QImage picture = QImage::fromData(bytes);
        ImageRecord image{valueOf(store().reserveImageIds(1)), name,
                          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                          picture.isNull() ? QSize(320, 240) : picture.size()};
        image.split = split;
        image.state = state;
        valueOf(store().apply({QStringLiteral("Add image"), {}, {ImageChange{{}, image}}}));
        return image.id;
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(QDir(project.folder()).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    ProjectStore& store() { return project.store(); }
    ImageRecord image(ImageId id)
    {
        const auto images = valueOf(store().images());
        for (const ImageRecord& image : images) {
            if (image.id == id)
                return image;
        }
        qFatal("no such image");
    }

    TemporaryProject project;
};

} // namespace boxwright::test
