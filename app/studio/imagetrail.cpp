// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/imagetrail.h"

namespace boxwright {

void ImageTrail::restart(std::optional<ImageId> image)
{
    m_images.clear();
    m_place = 0;
    if (image)
        m_images.push_back(*image);
}

void ImageTrail::goForward(ImageId image)
{
    if (m_images.empty())
        return restart(image);
    ++m_place;
    if (m_place < m_images.size() && m_images[m_place] == image)
        return;
    m_images.resize(m_place, image);
    m_images.push_back(image);
}

void ImageTrail::goBack(ImageId image)
{
    if (before() == image) {
        --m_place;
        return;
    }
    if (m_images.empty())
        return restart(image);
    m_images.erase(m_images.begin(), m_images.begin() + std::ptrdiff_t(m_place));
    m_images.insert(m_images.begin(), image);
    m_place = 0;
}

std::optional<ImageId> ImageTrail::before() const
{
    return m_place > 0 ? std::optional(m_images[m_place - 1]) : std::nullopt;
}

std::optional<ImageId> ImageTrail::after() const
{
    return m_place + 1 < m_images.size() ? std::optional(m_images[m_place + 1]) : std::nullopt;
}

} // namespace boxwright
