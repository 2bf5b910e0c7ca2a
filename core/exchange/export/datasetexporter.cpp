// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/datasetexporter.h"

#include "core/exchange/export/exportmarker.h"
#include "core/exchange/export/exportselection.h"
#include "core/exchange/formats/cocowriter.h"
#include "core/exchange/formats/splitnames.h"
#include "core/exchange/formats/vocwriter.h"
#include "core/image/imagedecoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetExporter)
};

Result<void> copyImage(const ExportedImage& image, const QString& target)
{
    if (QFileInfo::exists(target)) {
        const auto present = hashFile(target);
        const auto wanted = hashFile(image.source);
        if (present && wanted && *present == *wanted)
            return {};
        return Error{ErrorCode::AlreadyExists,
                     Text::tr("“%1” is there already and differs. Choose an empty folder.")
                         .arg(QDir::toNativeSeparators(target))};
    }
    QFile file(image.source);
    if (QDir().mkpath(QFileInfo(target).absolutePath()) && file.copy(target))
        return {};
    return Error{ErrorCode::NotWritable,
                 Text::tr("“%1” could not be copied to “%2”. Check that the image is there, that "
                          "you may write there and that the disk has room.")
                     .arg(QDir::toNativeSeparators(image.source), QDir::toNativeSeparators(target)),
                 file.errorString()};
}

Result<void> copyImages(const ExportSelection& selection, const QString& folder,
                        const std::stop_token& stop)
{
    for (const ExportedImage& image : selection.images) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Text::tr("The export was cancelled.")};
        if (auto copied = copyImage(image, folder + u"/images/"_s + image.name); !copied)
            return copied.error();
    }
    return {};
}

QStringList warningsFor(const ExportSelection& selection, const ExportRequest& request)
{
    QStringList warnings;
    const auto turned =
        std::count_if(selection.images.begin(), selection.images.end(),
                      [](const ExportedImage& image) { return image.record.orientation != 1; });
    if (turned > 0) {
        warnings.append(Text::tr("%n images are stored turned or mirrored (EXIF orientation). "
                                 "Programs that ignore this will show their boxes elsewhere.",
                                 nullptr, int(turned)));
    }
    const auto unseen = std::count_if(
        selection.images.begin(), selection.images.end(),
        [](const ExportedImage& image) { return image.record.state == ImageState::Unseen; });
    if (unseen > 0 && request.format == ExchangeFormat::Voc) {
        warnings.append(
            Text::tr("%n images that nobody labelled yet were left out.", nullptr, int(unseen)));
    }
    return warnings;
}

QString cocoPath(const ExportRequest& request)
{
    QString name = u"annotations"_s;
    if (request.split) {
        const bool isValidation = *request.split == Split::Validation;
        const QString word = isValidation ? u"validation"_s : splitWord(*request.split);
        name += u'_' + (word.isEmpty() ? u"none"_s : word);
    }
    return QDir(request.folder).absoluteFilePath(name + u".json"_s);
}

/// Nothing is written over that is not of an earlier export.
Result<void> checkTargets(const ExportSelection& selection, const ExportRequest& request)
{
    if (request.format == ExchangeFormat::Voc)
        return checkVocTargets(QDir(request.folder).absolutePath(), selection);
    const QString path = cocoPath(request);
    if (QFileInfo::exists(path) && !isExportedCoco(path))
        return notOfAnExport(path);
    return {};
}

Result<QStringList> writeAnnotations(const ProjectStore& store, const ExportSelection& selection,
                                     const ExportRequest& request, const std::stop_token& stop)
{
    if (request.format == ExchangeFormat::Voc)
        return writeVoc(QDir(request.folder).absolutePath(), selection, stop);
    const QString path = cocoPath(request);
    const QString description = QFileInfo(store.path()).completeBaseName();
    if (auto written = writeCoco(path, selection, description, stop); !written)
        return written.error();
    return QStringList{path};
}

} // namespace

Result<ExportReport> exportDataset(const ProjectStore& store, const ExportRequest& request,
                                   const std::stop_token& stop)
{
    if (request.format != ExchangeFormat::Coco && request.format != ExchangeFormat::Voc) {
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("Boxwright does not write this format. Choose COCO or VOC.")};
    }
    auto selection = selectForExport(store, request);
    if (!selection)
        return selection.error();
    if (auto free = checkTargets(*selection, request); !free)
        return free.error();
    if (!QDir().mkpath(request.folder)) {
        return Error{ErrorCode::NotWritable,
                     Text::tr("The folder “%1” could not be made. Check that you may write there.")
                         .arg(QDir::toNativeSeparators(request.folder))};
    }
    const QString folder = QDir(request.folder).absolutePath();
    if (request.copyImages) {
        if (auto copied = copyImages(*selection, folder, stop); !copied)
            return copied.error();
    }
    auto files = writeAnnotations(store, *selection, request, stop);
    if (!files)
        return files.error();

    ExportReport report;
    report.files = std::move(*files);
    report.warnings = warningsFor(*selection, request);
    report.images = static_cast<int>(selection->images.size());
    for (const ExportedImage& image : selection->images)
        report.boxes += static_cast<int>(image.annotations.size());
    return report;
}

} // namespace boxwright
