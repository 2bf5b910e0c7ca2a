// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sample/scene.h"

#include <array>
#include <cstddef>

namespace boxwright::sample {

// Each draws one kind of picture, background first, and offers places for marks.

void drawShopFront(Scene& scene);
void drawVan(Scene& scene);
void drawBillboard(Scene& scene);
void drawMugs(Scene& scene);
void drawDesk(Scene& scene);
void drawBags(Scene& scene);
void drawBoxes(Scene& scene);
void drawShelf(Scene& scene);
void drawShirts(Scene& scene);

/// Something between the camera and the scene, where it leaves the logos recognisable.
void drawForeground(Scene& scene, bool isStreet);

/// The first kStreetScenes are outdoors.
inline constexpr std::array kScenes{drawShopFront, drawVan,   drawBillboard, drawMugs,  drawDesk,
                                    drawBags,      drawBoxes, drawShelf,     drawShirts};
inline constexpr std::size_t kStreetScenes = 3;

} // namespace boxwright::sample
