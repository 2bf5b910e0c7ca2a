// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/yoloreader.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/pathnames.h"
#include "core/exchange/formats/splitnames.h"
#include "core/exchange/formats/yoloclasses.h"
#include "core/exchange/formats/yololabels.h"
#include "core/exchange/formats/yolosplits.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFoldersAbove = 3;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(YoloReader)
};

bool isYaml(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"yaml" || suffix == u"yml";
}

/// A list of the images of one split, by its name; it may still be the label file of an image that
/// is called "test".
std::optional<Split> splitOfList(const QString& path)
{
    return splitFromWord(QFileInfo(path).completeBaseName());
}

/// Text files that lie among labels and are none.
bool isNote(const QString& path)
{
    static const QRegularExpression names(
        u"^(classes|predefined_classes|readme.*|license.*|licence.*|requirements|trainval)\\.txt$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QFileInfo(path).fileName().contains(names);
}

/// The folder of the whole set, as far as names tell: above labels/train or train/labels.
QString highestFolder(const QString& labelFolder)
{
    QString folder = QFileInfo(labelFolder).path();
    for (int i = 1; i < kMostFoldersAbove; ++i) {
        const QString name = QFileInfo(folder).fileName();
        if (name == u"labels" || splitFromWord(name))
            folder = QFileInfo(folder).path();
    }
    return folder;
}

class YoloImport
{
public:
    YoloImport(const AnnotationFiles& files, ProblemList& problems)
        : m_files(files)
        , m_problems(problems)
        , m_classes(highestFolder(files.folder), problems)
        , m_splits(problems)
        , m_labels(problems)
    { }

    Result<ForeignDataset> read(const ReadingControl& control)
    {
        const bool isDescribed = m_files.files.size() == 1 && isYaml(m_files.files.front());
        if (isDescribed) {
            if (auto found = followDescription(m_files.files.front()); !found)
                return found.error();
        } else {
            lookAround();
        }
        ForeignDataset data;
        if (!m_labelFiles.isEmpty() || m_otherNames.isEmpty()) {
            auto read = readLabels(control);
            if (!read)
                return read.error();
            data = std::move(*read);
        }
        for (ForeignImage& image : data.images)
            setPlace(image);
        addLabels(data);
        data.areAllImagesMeant = true;
        return data;
    }

private:
    Result<void> followDescription(const QString& path)
    {
        const auto description = readYoloDescription(path);
        if (!description)
            return description.error();
        m_splits.add(*description);
        m_otherNames = description->names;
        m_isNamed = !m_otherNames.isEmpty();
        QStringList folders = m_splits.labelFolders();
        if (folders.isEmpty())
            folders.append(m_files.folder);
        for (const QString& folder : std::as_const(folders)) {
            QDirIterator files(folder, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                m_labelFiles.append(files.next());
        }
        m_labelFiles.removeDuplicates();
        m_labelFiles.sort();
        m_labelFiles.removeIf(isNote);
        return {};
    }

    /// Sorts the files and looks for names and splits near them.
    void lookAround()
    {
        for (const QString& path : m_files.files) {
            const QString folder = QFileInfo(path).path();
            const YoloNames names = m_classes.names(folder);
            if (isYaml(path)) {
                if (m_otherNames.isEmpty())
                    m_otherNames = names;
            } else if (!isNote(path)) {
                m_labelFiles.append(path);
                if (const auto split = splitOfList(path))
                    m_splits.addList(path, *split);
            }
        }
        if (m_otherNames.isEmpty())
            m_otherNames = m_classes.names(m_files.imagesFolder);
        for (const YoloDescription& description : m_classes.descriptions())
            m_splits.add(description);
    }

    YoloNames namesFor(const QString& labelPath)
    {
        if (m_isNamed)
            return m_otherNames;
        const YoloNames names = m_classes.names(QFileInfo(labelPath).path());
        return names.isEmpty() ? m_otherNames : names;
    }

    Result<ForeignDataset> readLabels(const ReadingControl& control)
    {
        return readImageFiles(
            {m_files.folder, m_labelFiles, m_files.imagesFolder}, u"NOT_YOLO"_s, m_problems,
            control,
            [this](const QByteArray& text, const QString& path) { return readFile(text, path); });
    }

    Result<std::optional<ForeignImage>> readFile(const QByteArray& text, const QString& path)
    {
        const bool isList = splitOfList(path).has_value();
        auto image = m_labels.read(text, path, namesFor(path));
        if (!image)
            return image.error();
        if (isList && (!*image || (*image)->boxes.empty()))
            return std::optional<ForeignImage>();
        if (!*image) {
            m_problems.add({u"FILE_NOT_READ"_s, ProblemSeverity::Warning, path, 0,
                            Text::tr("“%1” holds no labels.").arg(QFileInfo(path).fileName()),
                            Text::tr("Left out.")});
            return image;
        }
        (*image)->split =
            m_splits.splitOf(path, m_files.imagesFolder + u'/' + nearby(path), stem(path));
        return image;
    }

    /// Path of the image of a label file, without its ending: labels/a.txt is of images/a.jpg where
    /// there is such a folder, else of a.jpg beside it.
    static QString imageStem(const QString& labelPath)
    {
        QString path = labelPath.chopped(4);
        const qsizetype at = path.lastIndexOf(u"/labels/"_s);
        if (at >= 0 && QFileInfo(path.left(at) + u"/images"_s).isDir())
            path.replace(at, qsizetype(8), u"/images/"_s);
        return path;
    }

    /// The same, but within the set and wherever the images are.
    QString stem(const QString& labelPath) const
    {
        QString path = QDir(m_files.folder).relativeFilePath(labelPath).chopped(4);
        if (path.startsWith(u"labels/"))
            return path.mid(7);
        if (const qsizetype at = path.lastIndexOf(u"/labels/"_s); at >= 0)
            path.replace(at, qsizetype(8), u"/images/"_s);
        return path;
    }

    /// The same, within the folder of the images.
    QString nearby(const QString& labelPath) const
    {
        const QString beside = imageStem(labelPath);
        const QString inImages = m_files.imagesFolder + u'/';
        const bool isThere =
            beside.startsWith(inImages) && !beside.mid(inImages.size() - 1).contains(u"/labels/");
        return isThere ? beside.mid(inImages.size()) : stem(labelPath);
    }

    void setPlace(ForeignImage& image) const
    {
        image.nearby = nearby(image.source);
        // a.png.txt stands beside a.txt where two images differ in their endings only.
        if (const QString name = QFileInfo(image.nearby).fileName(); isImageName(name))
            image.fileName = name;
    }

    void addLabels(ForeignDataset& data)
    {
        const auto add = [&](const YoloNames& names) {
            for (auto name = names.begin(); name != names.end(); ++name)
                data.addLabel({name.value(), QString::number(name.key())});
        };
        QSet<QString> folders;
        for (const ForeignImage& image : data.images) {
            const QString folder = QFileInfo(image.source).path();
            if (folders.contains(folder))
                continue;
            folders.insert(folder);
            add(namesFor(image.source));
        }
        if (data.images.empty())
            add(m_otherNames);
        for (const int number : m_labels.unnamedClasses())
            data.addLabel({yoloClassName(number), QString::number(number)});
        if (m_labels.areNamesMissing()) {
            m_problems.add({u"CLASS_NAMES_MISSING"_s, ProblemSeverity::Warning, m_files.folder, 0,
                            Text::tr("No data.yaml, classes.txt or obj.names says what the classes "
                                     "are called."),
                            Text::tr("They get labels such as “%1”, which you can rename.")
                                .arg(yoloClassName(0))});
        }
    }

    const AnnotationFiles& m_files;
    ProblemList& m_problems;
    YoloClassSearch m_classes;
    YoloSplits m_splits;
    YoloLabelReader m_labels;
    QStringList m_labelFiles;
    YoloNames m_otherNames; ///< of labels that have none near them
    bool m_isNamed = false; ///< m_otherNames hold for all labels
};

bool isDescription(const QByteArray& text)
{
    static const QRegularExpression names(u"^names *:"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression parts(u"^(nc|path|train|val|valid|validation|test) *:"_s,
                                          QRegularExpression::MultilineOption);
    const QString head = QString::fromUtf8(text);
    return head.contains(names) && head.contains(parts);
}

bool looksLikeYolo(const FileProbe& file)
{
    if (isYaml(file.path))
        return isDescription(file.head);
    if (file.suffix != u"txt" || isNote(file.path))
        return false;
    return areYoloLabels(file.head);
}

QString yoloReason()
{
    return Text::tr("The text files there hold a class and the place of a box in each line, or a "
                    "data.yaml names classes.");
}

Result<ForeignDataset> readYoloFiles(const AnnotationFiles& files, const ReadOptions&,
                                     ProblemList& problems, const ReadingControl& control)
{
    return YoloImport(files, problems).read(control);
}

} // namespace

FormatReader yoloFormatReader()
{
    return {ExchangeFormat::Yolo,
            {u"*.txt"_s, u"*.yaml"_s, u"*.yml"_s},
            true,
            looksLikeYolo,
            yoloReason,
            readYoloFiles};
}

} // namespace boxwright
