// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <optional>
#include <vector>

namespace boxwright {

/// The images gone through one after the other, with a place in them: where "previous" leads when
/// the list has put the image elsewhere meanwhile.
class ImageTrail
{
public:
    void restart(std::optional<ImageId> image); ///< the place is at this image, if any
    /// To the image after (1) or before (-1) the present one; what was there is forgotten unless
    /// it is the same.
    void go(ImageId image, int step);
    std::optional<ImageId> neighbour(int step) const; ///< absent at the ends

private:
    void goForward(ImageId image);
    void goBack(ImageId image);

    std::vector<ImageId> m_images;
    size_t m_place = 0; ///< in m_images, of the present image
};

} // namespace boxwright
