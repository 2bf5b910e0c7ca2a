// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/exchangeformat.h"
#include "core/exchange/formats/fileprobe.h"
#include "core/exchange/formats/foreigndataset.h"
#include "core/exchange/formats/problemlist.h"
#include "core/exchange/formats/readingcontrol.h"
#include "core/export.h"
#include "core/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace boxwright {

/// The files that a reader reads.
struct AnnotationFiles
{
    QString folder; ///< the files are in it or below; absolute
    QStringList files; ///< absolute, sorted, at least one
    QString imagesFolder; ///< absolute
};

/// What a person may say about foreign files.
struct ReadOptions
{
    bool vocOneBased = false;
    /// Label attribute of a Ground Truth manifest; empty: all of them.
    QString attribute = {};
    /// Start of an image's address to the folder that holds those images:
    /// "s3://bucket/photos/" to "/home/me/photos".
    QMap<QString, QString> sourceFolders = {};
};

/// One foreign layout that is read.
struct FormatReader
{
    ExchangeFormat format;
    QStringList patterns; ///< what its files may be called: "*.xml"
    /// Each image has a file of its own: once one file fits, all that are called so belong to the
    /// set. Otherwise only the files that fit do.
    bool hasFilePerImage;
    bool (*looksLike)(const FileProbe& file); ///< never true for a file of another format
    QString (*reason)(); ///< translated sentence: by what its files are known
    /// What the files say. Damaged ones among several that each hold one image are told and left
    /// out. Errors: InvalidFormat, NotReadable, Cancelled.
    Result<ForeignDataset> (*read)(const AnnotationFiles& files, const ReadOptions& options,
                                   ProblemList& problems, const ReadingControl& control);
};

/// All of them, in the order in which they are tried.
BOXWRIGHT_CORE_EXPORT const std::vector<FormatReader>& formatReaders();
/// The one of a format; null when it is not read.
BOXWRIGHT_CORE_EXPORT const FormatReader* formatReader(ExchangeFormat format);

} // namespace boxwright
