// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QImage>

#include <memory>

namespace boxwright {

/// An image whose pixels are still to be written. A large one takes large pages of memory where
/// the system has them: being given 48 MB in small pages can take longer than decoding a photo
/// into them. Null when there is no memory.
BOXWRIGHT_CORE_EXPORT QImage newImage(const QSize& size, QImage::Format format);

/// Room for many images of about one size, in large pages that are used again and again. The room
/// goes back when the last image and the slots themselves are gone. Thread-safe.
class BOXWRIGHT_CORE_EXPORT PixelSlots
{
public:
    explicit PixelSlots(qsizetype bytesEach);
    ~PixelSlots();
    Q_DISABLE_COPY_MOVE(PixelSlots)

    /// The image in a slot of its own. One that would leave most of a slot empty, or does not fit
    /// in, comes back as it is.
    QImage moved(const QImage& image);
    /// Bytes that moved() of this image takes.
    qsizetype bytesFor(const QImage& image) const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace boxwright
