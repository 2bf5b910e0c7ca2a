// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QString>

#include <optional>

namespace boxwright {

/// Foreign layouts of annotations that are read or written.
enum class ExchangeFormat {
    Auto,
    Folder,
    Voc,
    Coco,
    Yolo,
    CreateMl,
    Manifest, ///< SageMaker Ground Truth, Rekognition Custom Labels
    Csv,
    LabelMe, ///< labelme, X-AnyLabeling
    ImgLab, ///< of dlib
    Vott,
    LabelStudio,
};

/// The name on the command line: auto, folder, voc, coco, ...
BOXWRIGHT_CORE_EXPORT QString exchangeFormatName(ExchangeFormat format);
BOXWRIGHT_CORE_EXPORT std::optional<ExchangeFormat> exchangeFormatFromName(const QString& name);
/// What people call it, translated: "Pascal VOC (XML)".
BOXWRIGHT_CORE_EXPORT QString exchangeFormatTitle(ExchangeFormat format);

} // namespace boxwright
