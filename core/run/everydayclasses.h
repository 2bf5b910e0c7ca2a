// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/export.h"
#include "core/run/detection.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace boxwright {

/// The everyday things that the pretrained detector knows: COCO's 80 classes.
inline constexpr int kEverydayClasses = 80;

/// Below this score the pretrained detector is not asked to suggest anything at first: what the
/// demonstration of NanoDet uses.
inline constexpr double kEverydayScore = 0.35;

/// As the detector's labels: the id is the class, from 0, in COCO's order; names are English.
BOXWRIGHT_CORE_EXPORT const std::vector<Label>& everydayLabels();

/// What a class is called in the language of the program.
BOXWRIGHT_CORE_EXPORT QString everydayClassName(int row);

/// What a person chose for classes, by their English names: a label, or none. A class without a
/// choice goes by its name.
using ClassChoices = QHash<QString, std::optional<LabelId>>;

/// The label of the project that each class becomes; absent: it is left out.
using ClassLabels = std::array<std::optional<LabelId>, kEverydayClasses>;

/// By name alone: a label that is called like the class, in English or in the language of the
/// program, or by a plain synonym; case, spaces and a plural's s do not matter.
BOXWRIGHT_CORE_EXPORT ClassLabels classLabelsByName(const std::vector<Label>& labels);

/// Turned around: the class that each label is called like, as classLabelsByName() knows names; the
/// first one where several are.
BOXWRIGHT_CORE_EXPORT std::vector<std::optional<int>>
classRowsByName(const std::vector<Label>& labels);

/// As chosen, and by name where nothing was chosen or the chosen label is gone.
BOXWRIGHT_CORE_EXPORT ClassLabels classLabels(const ClassChoices& choices,
                                              const std::vector<Label>& labels);

/// What has to be kept so that classLabels() gives `wanted`: a class without a label stays without
/// a choice unless its name says otherwise, so that a label made later is found.
BOXWRIGHT_CORE_EXPORT ClassChoices choicesFor(const ClassLabels& wanted,
                                              const std::vector<Label>& labels);

/// Detections of classes as those of the project's labels; without those that have none.
BOXWRIGHT_CORE_EXPORT std::vector<Detection>
asProjectLabels(const std::vector<Detection>& ofClasses, const ClassLabels& labels);

} // namespace boxwright
