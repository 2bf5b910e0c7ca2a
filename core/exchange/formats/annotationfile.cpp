// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/annotationfile.h"

#include "core/exchange/formats/datasetkeys.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumFileBytes = qint64(2) << 30;
constexpr qsizetype kMaximumObjectBytes = qsizetype(256) << 20; // with the picture in it

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationReader)
};

} // namespace

Result<QByteArray> readAnnotationFile(const QString& path)
{
    QFile file(path);
    QByteArray content;
    if (file.open(QIODevice::ReadOnly) && file.size() <= kMaximumFileBytes)
        content = file.readAll();
    // Half a file is not a file with half the boxes.
    if (!file.isOpen() || file.size() > kMaximumFileBytes || file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::NotReadable,
                     Text::tr("“%1” cannot be read. Check that you may read it and that it is "
                              "smaller than 2 GB.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    }
    return content;
}

qint64 sizeOfFiles(const QStringList& paths)
{
    qint64 bytes = 0;
    for (const QString& path : paths)
        bytes += QFileInfo(path).size();
    return bytes;
}

Error readingCancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Reading was cancelled.")};
}

Result<ForeignDataset> readImageFiles(const AnnotationFiles& files, const QString& code,
                                      ProblemList& problems, const ReadingControl& control,
                                      const ImageFileReader& readFile)
{
    const QDir folder(files.folder);
    ForeignDataset data;
    qint64 done = 0;
    for (const QString& path : files.files) {
        control.tell(done++, files.files.size());
        if (control.isStopped())
            return readingCancelled();
        const auto content = readAnnotationFile(path);
        auto image = content ? readFile(*content, path)
                             : Result<std::optional<ForeignImage>>(content.error());
        if (!image) {
            if (files.files.size() == 1)
                return image.error();
            problems.add({code, ProblemSeverity::Error, path, 0, image.error().message,
                          Text::tr("Left out.")});
            continue;
        }
        if (!*image)
            continue;
        ForeignImage& read = **image;
        read.source = path;
        const QString relative = folder.relativeFilePath(path);
        read.nearby = relative.left(relative.size() - QFileInfo(path).suffix().size() - 1);
        if (!read.split)
            read.split = splitFromFolders(relative);
        data.images.push_back(std::move(read));
    }
    if (data.images.empty()) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("None of the files in “%1” could be read as annotations.")
                         .arg(QDir::toNativeSeparators(files.folder))};
    }
    return data;
}

Result<ForeignDataset> readSetFiles(const AnnotationFiles& files, const ReadingControl& control,
                                    const SetFileReader& readFile)
{
    const QDir root(files.folder);
    const qint64 total = sizeOfFiles(files.files);
    qint64 before = 0;
    ForeignDataset all;
    for (const QString& path : files.files) {
        const auto content = readAnnotationFile(path);
        if (!content)
            return content.error();
        auto data = readFile(*content, path, control.ofFile(before, content->size(), total));
        if (!data)
            return data.error();
        before += content->size();
        all.refusedBoxes += data->refusedBoxes;
        for (const ForeignLabel& label : data->labels)
            all.addLabel(label);
        addDatasetKeys(all.extras, *data);
        const QString folder = root.relativeFilePath(QFileInfo(path).absolutePath());
        for (ForeignImage& image : data->images) {
            // Images of a file in a subfolder usually lie beside it.
            if (folder != u".") {
                const QString stem = image.nearby.isEmpty() ? u"?"_s : image.nearby;
                image.nearby = folder + u'/' + stem;
            }
            all.images.push_back(std::move(image));
        }
    }
    return all;
}

Result<QStringList> readJsonFile(const QByteArray& json, const QString& path,
                                 const QStringList& lists, ProblemList& problems,
                                 const ReadingControl& control, const JsonElementReader& read)
{
    return checkedLists(readJsonLists(
                            json, lists,
                            [&](const QString& list, const QJsonObject& element, int line) {
                                read(list, element, line);
                                return !control.isStopped();
                            },
                            control),
                        path, problems);
}

Result<QStringList> checkedLists(const Result<JsonListSummary>& summary, const QString& path,
                                 ProblemList& problems)
{
    if (!summary) {
        return Error{summary.error().code,
                     u"“%1”: %2"_s.arg(QFileInfo(path).fileName(), summary.error().message),
                     summary.error().detail};
    }
    if (summary->hasTrailingData) {
        problems.add({u"TRAILING_DATA"_s, ProblemSeverity::Warning, path, 0,
                      Text::tr("More text follows the end of the JSON document."),
                      Text::tr("Only the first document was read.")});
    }
    return summary->lists;
}

Result<QJsonObject> readJsonObject(const QByteArray& json, const QString& path)
{
    if (json.size() > kMaximumObjectBytes)
        return tooLargeForOneImage(path, kMaximumObjectBytes);
    QJsonParseError damage;
    const QJsonDocument document = QJsonDocument::fromJson(json, &damage);
    if (damage.error != QJsonParseError::NoError) {
        const auto end = json.begin() + std::clamp<qsizetype>(damage.offset, 0, json.size());
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("“%1” is no complete JSON: it cannot be read from line %2 on. "
                              "Replace it with a good copy.")
                         .arg(QFileInfo(path).fileName(),
                              QString::number(std::count(json.begin(), end, '\n') + 1)),
                     damage.errorString()};
    }
    return document.object();
}

Error tooLargeForOneImage(const QString& path, qsizetype limit)
{
    return {ErrorCode::InvalidFormat,
            Text::tr("“%1” is larger than %2 MB, which no annotation of one image is.")
                .arg(QFileInfo(path).fileName(), QString::number(limit >> 20))};
}

Result<void> readOutermostElement(QXmlStreamReader& xml, const QString& path)
{
    using Token = QXmlStreamReader::TokenType;
    for (Token token = xml.readNext(); token != Token::StartElement; token = xml.readNext()) {
        if (token == Token::Invalid || token == Token::EndDocument)
            return damagedXml(xml, path);
        const bool isRisky = token == Token::DTD
            && (!xml.entityDeclarations().isEmpty() || xml.text().contains("<!ENTITY"_L1)
                || xml.text().contains("<!ATTLIST"_L1));
        if (isRisky) {
            return Error{ErrorCode::InvalidFormat,
                         Text::tr("“%1” declares entities or attributes of its own, which no "
                                  "annotation needs and which can fill the memory. Remove its "
                                  "document type (<!DOCTYPE …>).")
                             .arg(QFileInfo(path).fileName())};
        }
    }
    return {};
}

Error damagedXml(const QXmlStreamReader& xml, const QString& path)
{
    return {ErrorCode::InvalidFormat,
            Text::tr("“%1” is no complete XML: it cannot be read from line %2 on. Replace it with "
                     "a good copy.")
                .arg(QFileInfo(path).fileName(), QString::number(xml.lineNumber())),
            xml.errorString()};
}

} // namespace boxwright
