// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/csvwriter.h"

#include "core/exchange/formats/csvtable.h"
#include "core/exchange/formats/exportednames.h"
#include "core/exchange/formats/splitnames.h"
#include "core/exchange/formats/wholebox.h"
#include "core/exchange/formats/writtenfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

bool isWhole(const BoundingBox& box)
{
    const auto whole = [](double edge) { return edge == std::floor(edge); };
    return whole(box.left()) && whole(box.top()) && whole(box.right()) && whole(box.bottom());
}

bool hasSplits(const ExportedDataset& data)
{
    return std::any_of(data.images.begin(), data.images.end(), [](const ExportedImage& image) {
        return image.record.split != Split::None && image.record.state != ImageState::Unseen;
    });
}

QString csvFileName(const ExportTarget& target)
{
    return annotationsName(target) + u".csv"_s;
}

QByteArray boxCells(const ExportedImage& image, const ExportedBox& exported,
                    const ExportedLabels& labels)
{
    const QRect box = wholeBox(exported.annotation.box, image.size);
    QByteArray cells = ',' + csvCell(labels.of(exported.annotation.label).label.name);
    for (const int edge : {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()})
        cells += ',' + QByteArray::number(edge);
    return cells;
}

QStringList csvFiles(const ExportedDataset&, const ExportTarget& target)
{
    return {csvFileName(target)};
}

Result<void> writeCsv(const ExportedDataset& data, const ExportTarget& target,
                      const std::stop_token& stop)
{
    const ExportedLabels labels(data.labels);
    const bool isSplit = hasSplits(data);
    QByteArray table = "filename,width,height,class,xmin,ymin,xmax,ymax";
    table += isSplit ? ",split\n" : "\n";
    for (const ExportedImage& image : data.images) {
        if (stop.stop_requested())
            return exportCancelled();
        const QByteArray start = csvCell(image.name) + ',' + QByteArray::number(image.size.width())
            + ',' + QByteArray::number(image.size.height());
        const QByteArray end =
            isSplit ? ',' + splitWord(image.record.split).toLatin1() + '\n' : QByteArray("\n");
        for (const ExportedBox& box : image.boxes)
            table += start + boxCells(image, box, labels) + end;
        if (image.record.state == ImageState::ConfirmedEmpty)
            table += start + ",,,,," + end;
    }
    return writeWholeFile(target.folder + u'/' + csvFileName(target), table);
}

QStringList csvWarnings(const ExportedDataset& data, const ExportTarget&)
{
    QStringList all = unseenLeftOut(data) + marksLeftOut(data) + tagsLeftOut(data)
        + reviewsLeftOut(data) + proposalsLeftOut(data);
    int rounded = 0;
    for (const ExportedImage& image : data.images) {
        rounded +=
            int(std::count_if(image.boxes.begin(), image.boxes.end(),
                              [](const ExportedBox& box) { return !isWhole(box.annotation.box); }));
    }
    if (rounded > 0)
        all.append(Text::tr("%Ln boxes were rounded to whole pixels.", nullptr, rounded));
    const auto formulas =
        std::count_if(data.labels.begin(), data.labels.end(), [](const ExportedLabel& label) {
            const QString& name = label.label.name;
            return !name.isEmpty() && u"=+-@"_s.contains(name.front());
        });
    if (formulas > 0) {
        all.append(Text::tr("%Ln labels begin with =, +, - or @. A spreadsheet may take them for "
                            "formulas.",
                            nullptr, int(formulas)));
    }
    return all;
}

} // namespace

FormatWriter csvFormatWriter()
{
    return {ExchangeFormat::Csv, csvFiles, writeCsv, csvWarnings};
}

} // namespace boxwright
