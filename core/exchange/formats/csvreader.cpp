// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/csvreader.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/csvcolumns.h"
#include "core/exchange/formats/csvtable.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongestSide = 1e6;
constexpr double kLargestShare = 1.001; // rounded, it may reach over the border
/// In a table of shares at most one coordinate of so many is a slip; in one of pixels most are.
constexpr qint64 kOutliers = 10;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

/// The path of an image in a bucket; any other as it is.
QString imageName(const QString& stated)
{
    static const QRegularExpression address(u"^[A-Za-z][A-Za-z0-9]+://[^/]*/"_s);
    return QString(stated).replace(u'\\', u'/').remove(address);
}

QSize sizeOf(double width, double height)
{
    const bool isSize =
        width >= 1 && height >= 1 && width <= kLongestSide && height <= kLongestSide;
    return isSize ? QSize(int(width), int(height)) : QSize();
}

class CsvParser
{
public:
    CsvParser(QString path, const CsvColumns& columns, char separator, ProblemList& problems)
        : m_path(std::move(path))
        , m_columns(columns)
        , m_hasDecimalComma(separator != ',')
        , m_problems(problems)
        , m_fileSplit(splitFromFile(m_path))
    { }

    void add(const CsvRow& row)
    {
        const QString name = imageName(text(row, CsvColumn::File));
        const QString label = text(row, CsvColumn::Label);
        if (name.isEmpty()) {
            m_data.refusedBoxes += m_columns.hasBoxes() ? 1 : 0;
            tell(u"ERROR_MISSING_SOURCE_REF"_s, ProblemSeverity::Error, row.line,
                 Text::tr("The row names no image."), Text::tr("Left out."));
            return;
        }
        ForeignImage& image = imageFor(name, row);
        if (!m_columns.hasBoxes())
            addTag(image, label);
        else if (hasBox(row))
            addBox(image, label, row);
        else if (!label.isEmpty())
            refuseRow(image, row.line);
    }

    ForeignDataset finish()
    {
        const bool areShares =
            m_columns.isAutoMl() || (m_hasFraction && m_beyond * kOutliers <= m_values);
        for (ForeignImage& image : m_data.images) {
            image.isNormalised = areShares;
            // A table of labels says nothing of boxes, and AutoML lists what waits for its labels.
            image.isLabelled = m_columns.hasBoxes() && !(m_columns.isAutoMl() && isEmpty(image));
            image.isConfirmedEmpty = image.isLabelled && isEmpty(image);
        }
        return std::move(m_data);
    }

private:
    QString text(const CsvRow& row, CsvColumn column) const { return m_columns.text(row, column); }
    double number(const CsvRow& row, CsvColumn column) const
    {
        return m_columns.number(row, column, m_hasDecimalComma);
    }

    static bool isEmpty(const ForeignImage& image)
    {
        return image.boxes.empty() && image.refusedBoxes == 0;
    }

    bool hasBox(const CsvRow& row) const
    {
        for (const CsvColumn column :
             {CsvColumn::Left, CsvColumn::Top, CsvColumn::Right, CsvColumn::Bottom,
              CsvColumn::BoxWidth, CsvColumn::BoxHeight}) {
            if (!text(row, column).isEmpty())
                return true;
        }
        return false;
    }

    ForeignImage& imageFor(const QString& name, const CsvRow& row)
    {
        const auto stated = splitFromWord(text(row, CsvColumn::Split));
        const auto known = m_indexes.constFind(name);
        if (known == m_indexes.constEnd()) {
            ForeignImage image;
            image.fileName = name;
            image.source = m_path;
            image.line = row.line;
            image.wholeSide = 1;
            image.size =
                sizeOf(number(row, CsvColumn::ImageWidth), number(row, CsvColumn::ImageHeight));
            image.split = m_columns.has(CsvColumn::Split) ? stated : m_fileSplit;
            m_indexes.insert(name, m_data.images.size());
            m_data.images.push_back(std::move(image));
            return m_data.images.back();
        }
        ForeignImage& image = m_data.images[*known];
        if (stated && image.split != stated) {
            if (image.split) {
                tell(u"IMAGE_IN_TWO_SPLITS"_s, ProblemSeverity::Warning, row.line,
                     Text::tr("The rows of “%1” name more than one split.").arg(name),
                     Text::tr("Kept out of training."));
            }
            image.split = image.split ? std::max(*image.split, *stated) : *stated;
        }
        return image;
    }

    static void addTag(ForeignImage& image, const QString& tag)
    {
        if (!tag.isEmpty() && !image.tags.contains(tag))
            image.tags.append(tag);
    }

    void addBox(ForeignImage& image, const QString& label, const CsvRow& row)
    {
        ForeignBox box;
        box.label = kept(label);
        box.line = row.line;
        const double left = number(row, CsvColumn::Left);
        const double top = number(row, CsvColumn::Top);
        const double width = m_columns.has(CsvColumn::Right) ? number(row, CsvColumn::Right) - left
                                                             : number(row, CsvColumn::BoxWidth);
        const double height = m_columns.has(CsvColumn::Bottom)
            ? number(row, CsvColumn::Bottom) - top
            : number(row, CsvColumn::BoxHeight);
        box.box = {left, top, width, height};
        for (const double value : {left, top, left + width, top + height}) {
            if (!std::isfinite(value))
                continue;
            ++m_values;
            m_beyond += std::abs(value) > kLargestShare ? 1 : 0;
            m_hasFraction = m_hasFraction || value != std::floor(value);
        }
        const double score = number(row, CsvColumn::Score);
        if (score >= 0 && score <= 1) {
            box.score = score;
            box.isByModel = true;
        }
        image.boxes.push_back(std::move(box));
    }

    /// One copy of a label for all of its boxes.
    QString kept(const QString& label)
    {
        const qsizetype known = m_labels.size();
        QString name = *m_labels.insert(label);
        if (m_labels.size() > known && !name.isEmpty())
            m_data.addLabel({name});
        return name;
    }

    void refuseRow(ForeignImage& image, int line)
    {
        ++image.refusedBoxes;
        tell(u"ERROR_INVALID_BOUNDING_BOX"_s, ProblemSeverity::Error, line,
             Text::tr("The row has a label and no box."), Text::tr("Left out."));
    }

    void tell(const QString& code, ProblemSeverity severity, int line, const QString& message,
              const QString& action)
    {
        m_problems.add({code, severity, m_path, line, message, action});
    }

    QString m_path;
    CsvColumns m_columns;
    bool m_hasDecimalComma;
    ProblemList& m_problems;
    std::optional<Split> m_fileSplit;
    ForeignDataset m_data;
    QHash<QString, std::size_t> m_indexes; ///< of images, by name
    QSet<QString> m_labels;
    qint64 m_values = 0; ///< coordinates
    qint64 m_beyond = 0; ///< those too large for shares of an image
    bool m_hasFraction = false; ///< some coordinate is no whole number
};

Error unreadable(const CsvTable& table, const QString& name)
{
    const QString message = table.fault() == CsvTable::Fault::OpenQuote
        ? Text::tr("“%1” is no complete table: a quotation mark in the row at line %2 is never "
                   "closed. Replace the file with a good copy.")
        : Text::tr("“%1” is no table of boxes: the row at line %2 is longer than 1 MB.");
    return {ErrorCode::InvalidFormat, message.arg(name, QString::number(table.faultLine()))};
}

Result<ForeignDataset> readTable(const QByteArray& text, const QString& path, ProblemList& problems,
                                 const ReadingControl& control)
{
    const QString name = QFileInfo(path).fileName();
    if (text.contains('\0')) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("“%1” is no plain text. Save the table as CSV in UTF-8.").arg(name)};
    }
    CsvTable table(text);
    const auto first = table.next();
    if (table.fault() != CsvTable::Fault::None)
        return unreadable(table, name);
    const auto columns = first ? CsvColumns::ofFirstRow(*first) : std::nullopt;
    if (!columns) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("“%1” is no table of boxes: its first line names no columns for the "
                              "image, the label and the edges of the box.")
                         .arg(name)};
    }
    CsvParser parser(path, *columns, table.separator(), problems);
    if (columns->isAutoMl())
        parser.add(*first);
    while (const auto row = table.next()) {
        if (control.isStopped())
            return readingCancelled();
        control.tell(table.place(), text.size());
        parser.add(*row);
    }
    if (table.fault() != CsvTable::Fault::None)
        return unreadable(table, name);
    return parser.finish();
}

bool looksLikeCsv(const FileProbe& file)
{
    if ((file.suffix != u"csv" && file.suffix != u"tsv") || file.head.contains('\0'))
        return false;
    const auto first = CsvTable(file.head).next();
    return first && CsvColumns::ofFirstRow(*first);
}

QString csvReason()
{
    return Text::tr("The tables there have columns for the image and the label.");
}

Result<ForeignDataset> readCsvFiles(const AnnotationFiles& files, const ReadOptions&,
                                    ProblemList& problems, const ReadingControl& control)
{
    return readSetFiles(
        files, control,
        [&](const QByteArray& text, const QString& path, const ReadingControl& ofFile) {
            return readTable(text, path, problems, ofFile);
        });
}

} // namespace

FormatReader csvFormatReader()
{
    return {ExchangeFormat::Csv, {u"*.csv"_s, u"*.tsv"_s}, false, looksLikeCsv, csvReason,
            readCsvFiles};
}

} // namespace boxwright
