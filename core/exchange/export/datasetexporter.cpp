// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/datasetexporter.h"

#include "core/exchange/export/exportledger.h"
#include "core/exchange/export/exportselection.h"
#include "core/exchange/formats/formatwriter.h"
#include "core/exchange/formats/writtenfile.h"
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

Result<void> copyImages(const ExportedDataset& data, const QString& folder,
                        const std::stop_token& stop, const ExportProgress& progress)
{
    const auto total = static_cast<int>(data.images.size());
    for (int done = 0; const ExportedImage& image : data.images) {
        if (progress)
            progress(done++, total);
        if (stop.stop_requested())
            return exportCancelled();
        if (auto copied = copyImage(image, folder + u"/images/"_s + image.name); !copied)
            return copied.error();
    }
    return {};
}

QStringList warningsFor(const ExportedDataset& data)
{
    const auto turned =
        std::count_if(data.images.begin(), data.images.end(), [](const ExportedImage& image) {
            return image.record.orientation != 1 && !image.record.isStatedAsStored;
        });
    if (turned == 0)
        return {};
    return {Text::tr("%Ln images are stored turned or mirrored (EXIF orientation). Programs that "
                     "ignore this will show their boxes elsewhere.",
                     nullptr, int(turned))};
}

Error notWritten()
{
    QStringList titles;
    for (const FormatWriter& writer : formatWriters())
        titles.append(exchangeFormatTitle(writer.format));
    return {ErrorCode::InvalidArgument,
            Text::tr("Boxwright does not write this format. Choose one of: %1.")
                .arg(titles.join(u", "_s))};
}

} // namespace

Result<ExportReport> exportDataset(const ProjectStore& store, const ExportRequest& request,
                                   const std::stop_token& stop, const ExportProgress& progress)
{
    const FormatWriter* writer = formatWriter(request.format);
    if (!writer)
        return notWritten();
    const auto data = selectForExport(store, request);
    if (!data)
        return data.error();
    const ExportTarget target{QDir(request.folder).absolutePath(), request.split,
                              request.copyImages, request.sourcePrefix, request.vocOneBased};
    const QStringList files = writer->files(*data, target);
    ExportLedger ledger(target.folder);
    if (auto free = ledger.checkFree(files); !free)
        return free.error();
    if (!QDir().mkpath(target.folder)) {
        return Error{ErrorCode::NotWritable,
                     Text::tr("The folder “%1” could not be made. Check that you may write there.")
                         .arg(QDir::toNativeSeparators(request.folder))};
    }
    const QString format = exchangeFormatName(request.format);
    if (auto added = ledger.add(files, format); !added)
        return added.error();
    if (request.copyImages) {
        if (auto copied = copyImages(*data, target.folder, stop, progress); !copied)
            return copied.error();
    }
    if (progress)
        progress(0, 0);
    if (auto written = writer->write(*data, target, stop); !written)
        return written.error();
    if (!request.split && !request.changedSince) {
        if (auto removed = ledger.removeOthers(files, format); !removed)
            return removed.error();
    }

    ExportReport report;
    for (const QString& file : files)
        report.files.append(target.folder + u'/' + file);
    report.warnings = warningsFor(*data) + writer->warnings(*data, target);
    report.images = static_cast<int>(data->images.size());
    for (const ExportedImage& image : data->images)
        report.boxes += static_cast<int>(image.boxes.size());
    return report;
}

} // namespace boxwright
