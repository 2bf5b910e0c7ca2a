// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/manifestreader.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/imageaddresses.h"
#include "core/exchange/formats/manifestattributes.h"
#include "core/exchange/formats/manifestintake.h"
#include "core/exchange/formats/manifestlimits.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLineRead = qsizetype(64) << 20; // bytes

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ManifestReader)
};

/// Adds what a second line says of the same image.
void merge(ForeignImage& image, const ForeignImage& more)
{
    image.boxes.insert(image.boxes.end(), more.boxes.begin(), more.boxes.end());
    image.refusedBoxes += more.refusedBoxes;
    image.isLabelled = image.isLabelled || more.isLabelled;
    image.isConfirmedEmpty = image.isConfirmedEmpty || more.isConfirmedEmpty;
    image.isReviewed = image.isReviewed && more.isReviewed;
    if (image.size.isEmpty())
        image.size = more.size;
    image.tags.append(more.tags);
    image.tags.removeDuplicates();
}

/// Reads manifests one after another.
class ManifestParser
{
public:
    ManifestParser(const AnnotationFiles& files, const ReadOptions& options, ProblemList& problems)
        : m_attribute(options.attribute)
        , m_addresses(files, options, problems)
        , m_intake(options.attribute, problems)
        , m_problems(problems)
    { }

    Result<void> readFile(const QString& path, const ReadingControl& control)
    {
        const auto content = readAnnotationFile(path);
        if (!content)
            return content.error();
        beginFile(path);
        QByteArrayView rest(*content);
        if (rest.startsWith("\xef\xbb\xbf"))
            rest = rest.sliced(3);
        while (!rest.isEmpty()) {
            control.tell(content->size() - rest.size(), content->size());
            if (control.isStopped())
                return readingCancelled();
            const qsizetype end = rest.indexOf('\n');
            ++m_line;
            readLine((end < 0 ? rest : rest.first(end)).trimmed());
            rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        }
        endFile();
        return {};
    }

    /// Errors: InvalidArgument for an attribute that no line has, InvalidFormat without images.
    Result<ForeignDataset> finish()
    {
        if (m_data.images.empty())
            return nothingRead();
        if (!m_attribute.isEmpty() && !m_intake.boxAttributes().contains(m_attribute))
            return unknownAttribute();
        leaveInputOut();
        m_data.labels = m_intake.takeLabels();
        return std::move(m_data);
    }

private:
    void beginFile(const QString& path)
    {
        m_path = path;
        m_line = 0;
        m_indexes.clear();
        m_unannotated = 0;
        m_videoLines = 0;
        m_badLine = 0;
        // Rekognition calls its checked copies training_manifest_with_validation.json.
        m_split = splitFromFileName(QString(path).remove(u"_with_validation"_s));
        if (!m_split)
            m_split = splitFromWord(QFileInfo(path).dir().dirName());
    }

    void endFile()
    {
        if (m_unannotated > 0) {
            m_problems.add({u"WARNING_UNANNOTATED_RECORD"_s, ProblemSeverity::Info, m_path, 0,
                            Text::tr("%Ln images have no annotations.", nullptr, m_unannotated),
                            Text::tr("Taken as not labelled yet.")});
        }
        if (m_videoLines > 0) {
            m_problems.add({u"ERROR_UNSUPPORTED_USE_CASE_TYPE"_s, ProblemSeverity::Error, m_path, 0,
                            videoMessage(), Text::tr("Left out.")});
        }
    }

    void readLine(QByteArrayView text)
    {
        if (text.isEmpty())
            return;
        if (text.size() > kLongestLineRead) {
            leaveOut(u"LINE_TOO_LONG"_s,
                     Text::tr("The line is longer than %1 MB, which no image needs.")
                         .arg(kLongestLineRead >> 20));
            return;
        }
        // A character has a byte or more.
        if (text.size() > rekognition::longestLine
            && QString::fromUtf8(text).size() > rekognition::longestLine) {
            tell(ProblemSeverity::Warning, u"LINE_TOO_LONG"_s,
                 Text::tr("The line is longer than the 100,000 characters that Rekognition takes."),
                 Text::tr("Read all the same."));
        }
        const QJsonDocument json =
            QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
        if (!json.isObject()) {
            leaveOut(u"ERROR_INVALID_JSON_LINE"_s, Text::tr("The line is no JSON object."));
            return;
        }
        const QJsonObject line = json.object();
        const ManifestLine sorted = sortManifestLine(line);
        if (sorted.isVideo)
            ++m_videoLines;
        else
            readImage(line, sorted);
    }

    void readImage(const QJsonObject& line, const ManifestLine& sorted)
    {
        const QString address = line[u"source-ref"].toString();
        ForeignImage image;
        image.fileName = m_addresses.fileName(address);
        image.source = m_path;
        image.line = m_line;
        image.split = m_split;
        image.isLabelled = false;
        image.wholeSide = rekognition::smallestBox;
        const bool hasAttributes = m_intake.take(sorted, image);
        if (!image.fileName.isEmpty()) {
            m_unannotated += hasAttributes ? 0 : 1;
            keep(std::move(image), address);
            return;
        }
        m_data.refusedBoxes += image.refusedBoxes + static_cast<int>(image.boxes.size());
        if (!address.isEmpty()) {
            leaveOut(u"ERROR_INVALID_SOURCE_REF_FORMAT"_s,
                     Text::tr("“%1” is no address of an image.").arg(address));
        } else if (line.contains(u"source"_s)) {
            leaveOut(u"TEXT_NOT_IMAGE"_s, Text::tr("The line is about a text, not an image."));
        } else {
            leaveOut(u"ERROR_MISSING_SOURCE_REF"_s, Text::tr("The line names no image."));
        }
    }

    void keep(ForeignImage image, const QString& address)
    {
        const auto known = m_indexes.constFind(address);
        if (known == m_indexes.constEnd()) {
            m_indexes.insert(address, m_data.images.size());
            m_data.images.push_back(std::move(image));
            return;
        }
        ForeignImage& first = m_data.images[*known];
        tell(ProblemSeverity::Warning, u"DUPLICATE_SOURCE_REF"_s,
             Text::tr("“%1” was named in line %2 already.")
                 .arg(address, QString::number(first.line)),
             Text::tr("Put together."));
        merge(first, image);
    }

    /// The manifest that a job began with often lies beside the one it ended with.
    void leaveInputOut()
    {
        QSet<QString> labelled;
        for (const ForeignImage& image : m_data.images) {
            if (image.isLabelled)
                labelled.insert(image.fileName);
        }
        std::erase_if(m_data.images, [&](const ForeignImage& image) {
            return !image.isLabelled && image.tags.isEmpty() && labelled.contains(image.fileName);
        });
    }

    QString videoMessage() const
    {
        return Text::tr("“%1” is of a labelling job on video: it names sequences of frames, whose "
                        "boxes lie in other files, and no images.")
            .arg(QFileInfo(m_path).fileName());
    }

    Error nothingRead() const
    {
        const QString name = QFileInfo(m_path).fileName();
        if (m_videoLines > 0)
            return {ErrorCode::InvalidFormat, videoMessage()};
        if (m_badLine > 0) {
            return {ErrorCode::InvalidFormat,
                    Text::tr("“%1” holds no image that can be read. Line %2: %3")
                        .arg(name, QString::number(m_badLine), m_badLineMessage)};
        }
        return {ErrorCode::InvalidFormat, Text::tr("“%1” names no images.").arg(name),
                u"ERROR_EMPTY_MANIFEST"_s};
    }

    Error unknownAttribute() const
    {
        const QStringList names = m_intake.boxAttributes();
        const QString message = names.isEmpty()
            ? Text::tr("The manifest has no label attribute with boxes, so none is called “%1”.")
                  .arg(m_attribute)
            : Text::tr("The manifest has no label attribute “%1” with boxes. It has: %2.")
                  .arg(m_attribute, names.join(u", "_s));
        return {ErrorCode::InvalidArgument, message};
    }

    void leaveOut(const QString& code, const QString& message)
    {
        if (m_badLine == 0) {
            m_badLine = m_line;
            m_badLineMessage = message;
        }
        tell(ProblemSeverity::Error, code, message, Text::tr("Left out."));
    }

    void tell(ProblemSeverity severity, const QString& code, const QString& message,
              const QString& action)
    {
        m_problems.add({code, severity, m_path, m_line, message, action});
    }

    QString m_attribute;
    ImageAddresses m_addresses;
    ManifestIntake m_intake;
    ProblemList& m_problems;
    ForeignDataset m_data;
    QString m_path; ///< of the file that is being read, as all that follows
    int m_line = 0;
    std::optional<Split> m_split;
    QHash<QString, std::size_t> m_indexes; ///< of images, by address
    int m_unannotated = 0;
    int m_videoLines = 0;
    int m_badLine = 0; ///< the first one; 0 when there is none
    QString m_badLineMessage;
};

bool looksLikeManifest(const FileProbe& file)
{
    return file.hasKey("source-ref");
}

QString manifestReason()
{
    return Text::tr("Each line of the files is a JSON object with a “source-ref”.");
}

Result<ForeignDataset> readManifestFiles(const AnnotationFiles& files, const ReadOptions& options,
                                         ProblemList& problems, const ReadingControl& control)
{
    ManifestParser parser(files, options, problems);
    const qint64 total = sizeOfFiles(files.files);
    qint64 before = 0;
    for (const QString& path : files.files) {
        const qint64 bytes = QFileInfo(path).size();
        if (auto read = parser.readFile(path, control.ofFile(before, bytes, total)); !read)
            return read.error();
        before += bytes;
    }
    return parser.finish();
}

} // namespace

FormatReader manifestFormatReader()
{
    return {ExchangeFormat::Manifest,
            {u"*.manifest"_s, u"*.jsonl"_s, u"*.json"_s},
            false,
            looksLikeManifest,
            manifestReason,
            readManifestFiles};
}

} // namespace boxwright
