// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/exchange/formats/exchangeformat.h"
#include "core/export.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace boxwright {

struct ExportRequest
{
    ExchangeFormat format = ExchangeFormat::Coco;
    QString folder = {}; ///< made when absent
    std::optional<Split> split = {}; ///< absent: all images
    bool reviewedOnly = false;
    std::optional<QDateTime> changedSince = {}; ///< only images whose boxes or state changed since
    bool copyImages = false;
    QString sourcePrefix = {}; ///< before the names of images in a manifest: "s3://bucket/photos/"
    bool vocOneBased = false; ///< coordinates of VOC start at 1, as in the official sets
};

struct ExportReport
{
    int images = 0;
    int boxes = 0;
    QStringList files; ///< annotation files written, absolute
    QStringList warnings; ///< translated sentences
};

/// done and total images of those that are copied; total 0 while annotations are written.
using ExportProgress = std::function<void(int done, int total)>;

/// Writes a data set. Image, category and annotation ids are those of the import where they fit
/// together, and do not depend on the split; annotation ids start at 1. Files are written whole or
/// not at all; those of an earlier export are replaced, any others never: AlreadyExists. An export
/// that is neither of a split nor of changes removes what earlier ones of its format left.
BOXWRIGHT_CORE_EXPORT Result<ExportReport> exportDataset(const ProjectStore& store,
                                                         const ExportRequest& request,
                                                         const std::stop_token& stop = {},
                                                         const ExportProgress& progress = {});

} // namespace boxwright
