// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"
#include "core/exchange/formats/jsonlistreader.h"
#include "core/exchange/formats/readingcontrol.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <functional>
#include <optional>

namespace boxwright {

/// The content of an annotation file of at most 2 GB. Errors: NotReadable.
Result<QByteArray> readAnnotationFile(const QString& path);

/// Bytes of all files together.
qint64 sizeOfFiles(const QStringList& paths);

/// The error of a reading that was stopped.
Error readingCancelled();

/// The image that one file tells of; absent when the file is none of the format, on purpose.
using ImageFileReader = std::function<Result<std::optional<ForeignImage>>(const QByteArray& content,
                                                                          const QString& path)>;

/// Reads files that tell of one image each. Damaged ones are left out and reported with `code`,
/// unless there is only one. Fills in source, nearby and, from the names of folders, the split.
/// `readFile` is called from one thread, in the order of the files.
Result<ForeignDataset> readImageFiles(const AnnotationFiles& files, const QString& code,
                                      ProblemList& problems, const ReadingControl& control,
                                      const ImageFileReader& readFile);

/// What one file tells of many images.
using SetFileReader = std::function<Result<ForeignDataset>(
    const QByteArray& content, const QString& path, const ReadingControl& control)>;

/// Reads files that tell of many images each, and puts them together, see addDatasetKeys(). The
/// first that is damaged ends it.
Result<ForeignDataset> readSetFiles(const AnnotationFiles& files, const ReadingControl& control,
                                    const SetFileReader& readFile);

/// One object of a list of a JSON file; `line`: its last.
using JsonElementReader =
    std::function<void(const QString& list, const QJsonObject& element, int line)>;

/// Reads lists of a JSON file as readJsonLists() does, and gives those that are there. Text behind
/// the document is told. Errors: InvalidFormat, with the file's name; Cancelled.
Result<QStringList> readJsonFile(const QByteArray& json, const QString& path,
                                 const QStringList& lists, ProblemList& problems,
                                 const ReadingControl& control, const JsonElementReader& read);

/// The lists that a reading of a JSON file found; text behind the document is told. Errors: those
/// of the reading, with the file's name.
Result<QStringList> checkedLists(const Result<JsonListSummary>& summary, const QString& path,
                                 ProblemList& problems);

/// A JSON file of one small object. Errors: InvalidFormat, with the file's name and the line.
Result<QJsonObject> readJsonObject(const QByteArray& json, const QString& path);

/// The error of a file that is larger than any that tells of one image.
Error tooLargeForOneImage(const QString& path, qsizetype limit);

/// Reads up to the outermost element. Errors: InvalidFormat for damaged XML, and for a document
/// type that declares entities or attributes: named often enough, a short file of them fills the
/// memory.
Result<void> readOutermostElement(QXmlStreamReader& xml, const QString& path);

/// The error of an XML file that ends too early or breaks the rules, with its name and the line.
Error damagedXml(const QXmlStreamReader& xml, const QString& path);

} // namespace boxwright
