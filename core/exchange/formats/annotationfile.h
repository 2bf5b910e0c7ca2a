// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace boxwright {

/// The content of an annotation file of at most 2 GB. Errors: NotReadable.
Result<QByteArray> readAnnotationFile(const QString& path);

/// The error of a reading that was stopped.
Error readingCancelled();

/// The image that one file tells of; absent when the file is none of the format, on purpose.
using ImageFileReader = std::function<Result<std::optional<ForeignImage>>(const QByteArray& content,
                                                                          const QString& path)>;

/// Reads files that tell of one image each. Damaged ones are left out and reported with `code`,
/// unless there is only one. Fills in source, nearby and, from the names of folders, the split.
/// `readFile` is called from one thread, in the order of the files.
Result<ForeignDataset> readImageFiles(const AnnotationFiles& files, const QString& code,
                                      ProblemList& problems, const std::stop_token& stop,
                                      const ImageFileReader& readFile);

} // namespace boxwright
