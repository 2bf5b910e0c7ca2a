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

void ImageTrail::go(ImageId image, int step)
{
    if (m_images.empty())
        restart(image);
    else if (step < 0)
        goBack(image);
    else
        goForward(image);
}

std::optional<ImageId> ImageTrail::neighbour(int step) const
{
    if (step < 0)
        return m_place > 0 ? std::optional(m_images[m_place - 1]) : std::nullopt;
    return m_place + 1 < m_images.size() ? std::optional(m_images[m_place + 1]) : std::nullopt;
}

void ImageTrail::goForward(ImageId image)
{
    ++m_place;
    if (m_place < m_images.size() && m_images[m_place] == image)
        return;
    m_images.resize(m_place, image);
    m_images.push_back(image);
}

void ImageTrail::goBack(ImageId image)
{
    if (neighbour(-1) == image) {
        --m_place;
        return;
    }
    m_images.erase(m_images.begin(), m_images.begin() + std::ptrdiff_t(m_place));
    m_images.insert(m_images.begin(), image);
    m_place = 0;
}

} // namespace boxwright
