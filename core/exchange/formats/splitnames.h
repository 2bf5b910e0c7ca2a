// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"

#include <QString>

#include <optional>

namespace boxwright {

/// The split that a word means in other programs' data: "train", "val", "valid", "test", ...
std::optional<Split> splitFromWord(const QString& word);

/// The split that the name of an annotation file states: coco_train.json, instances_val2017.json,
/// annotations_test.json. Absent when it names none, or several.
std::optional<Split> splitFromFileName(const QString& fileName);

/// The split that the name of an annotation file states, else the name of its folder.
std::optional<Split> splitFromFile(const QString& path);

/// The split of a path whose folders are named after splits, e.g. "valid/images/0001.jpg".
std::optional<Split> splitFromFolders(const QString& path);

/// "train", "val", "test", as COCO and VOC write it; empty for Split::None.
QString splitWord(Split split);

} // namespace boxwright
