// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/yolosplits.h"

#include "core/exchange/formats/pathnames.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestLine = 8192;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(YoloReader)
};

/// Whether a file or folder is there, and in a folder whatever links lead to it.
bool isInside(const QString& path, const QDir& folder)
{
    const QString actual = QFileInfo(path).canonicalFilePath(); // empty when it is not there
    return (actual + u'/').startsWith(folder.canonicalPath() + u'/');
}

/// Where a part of the set lies; empty when it is not in the folder of the description.
QString placeOf(const QString& stated, const YoloDescription& description)
{
    if (stated.isEmpty())
        return {};
    const QDir home = QFileInfo(description.path).dir();
    const QString place = QString(stated).replace(u'\\', u'/');
    // Some programs lead out of the folder of the description and mean the folder itself.
    QString plain = place;
    while (plain.startsWith(u"../"))
        plain.remove(0, 3);
    for (const QString& candidate : {QDir(description.root).filePath(place), place, plain}) {
        if (candidate.isEmpty())
            continue;
        QString path = QDir::cleanPath(home.absoluteFilePath(candidate));
        if (isInside(path, home))
            return path;
    }
    return {};
}

/// The labels of images/train lie in labels/train, or beside the images.
QString labelFolderOf(const QString& imageFolder, const YoloDescription& description)
{
    QString path = imageFolder + u'/';
    const qsizetype at = path.lastIndexOf(u"/images/"_s);
    if (at < 0)
        return imageFolder;
    path.replace(at, qsizetype(8), u"/labels/"_s);
    path.chop(1);
    return isInside(path, QFileInfo(description.path).dir()) ? path : imageFolder;
}

/// How many parts two paths have in common, from their ends.
int commonParts(const QString& a, const QString& b)
{
    const QStringList partsOfA = a.split(u'/');
    const QStringList partsOfB = b.split(u'/');
    const auto differing =
        std::mismatch(partsOfA.rbegin(), partsOfA.rend(), partsOfB.rbegin(), partsOfB.rend());
    return int(differing.first - partsOfA.rbegin());
}

/// How surely a listed image is that of a label file; 0: it is another one. More folders of the set
/// that are the same count more; a path that is the same as a whole counts most, and so does one
/// with all folders of the set on someone else's machine.
int likeness(const QString& listed, const QString& imageStem, const QString& stem)
{
    const int all = int(stem.count(u'/')) + 2; // with "images" before it
    int best = 0;
    for (const QString& path : {withoutEnding(listed), listed}) {
        const bool isWhole = (u'/' + imageStem).endsWith(u'/' + path);
        if (isWhole || (u'/' + path).endsWith(u'/' + stem))
            best = std::max(best, isWhole ? all : std::min(all, commonParts(path, imageStem)));
    }
    return best;
}

} // namespace

void YoloSplits::add(const YoloDescription& description)
{
    for (const YoloDescription::Part& part : description.parts) {
        const QString place = placeOf(part.place, description);
        if (place.isEmpty())
            continue;
        if (QFileInfo(place).isDir())
            addFolder(place, description, part.split);
        else
            addList(place, part.split);
    }
}

void YoloSplits::addFolder(const QString& imageFolder, const YoloDescription& description,
                           Split split)
{
    const QString folder = labelFolderOf(imageFolder, description);
    const auto known = m_folders.constFind(folder);
    if (known == m_folders.constEnd()) {
        m_folders.insert(folder, split);
        m_labelFolders.append(folder);
    } else if (*known && **known != split) {
        m_folders.insert(folder, std::nullopt);
        m_problems.add({u"IMAGE_IN_TWO_SPLITS"_s, ProblemSeverity::Warning, description.path, 0,
                        Text::tr("The folder “%1” is named for more than one split.")
                            .arg(QDir::toNativeSeparators(imageFolder)),
                        Text::tr("Its images get no split from it.")});
    }
}

void YoloSplits::addList(const QString& path, Split split)
{
    if (m_lists.contains(path))
        return;
    m_lists.insert(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (const QString folder = QFileInfo(path).path(); !m_labelFolders.contains(folder))
        m_labelFolders.append(folder);
    while (!file.atEnd()) {
        QString image = QString::fromUtf8(file.readLine(kLongestLine)).trimmed();
        image.replace(u'\\', u'/');
        if (image.startsWith(u"./"))
            image.remove(0, 2);
        if (!image.isEmpty())
            m_listed[QFileInfo(image).completeBaseName()].push_back({image, split});
    }
}

std::optional<Split> YoloSplits::splitOf(const QString& labelPath, const QString& imageStem,
                                         const QString& stem)
{
    if (const auto split = listedSplit(labelPath, imageStem, stem))
        return split;
    QString folder = labelPath;
    while (!m_folders.isEmpty() && folder.size() > 1) {
        folder = QFileInfo(folder).path();
        if (const auto known = m_folders.constFind(folder); known != m_folders.constEnd())
            return *known;
    }
    // labels/train/a.txt, train/labels/a.txt
    const QString name = labelPath.section(u'/', -2, -2);
    return splitFromWord(name == u"labels" ? labelPath.section(u'/', -3, -3) : name);
}

std::optional<Split> YoloSplits::listedSplit(const QString& labelPath, const QString& imageStem,
                                             const QString& stem)
{
    const QString name = QFileInfo(stem).fileName();
    std::optional<Split> found;
    bool isInTwo = false;
    int best = 0;
    for (const QString& key : QSet<QString>{name, QFileInfo(name).completeBaseName()}) {
        const auto listed = m_listed.constFind(key);
        if (listed == m_listed.constEnd())
            continue;
        for (const ListedImage& image : *listed) {
            const int likely = likeness(image.path, imageStem, stem);
            if (likely == 0 || likely < best || (likely == best && found == image.split))
                continue;
            isInTwo = likely == best;
            found = isInTwo ? std::max(*found, image.split) : image.split;
            best = likely;
        }
    }
    if (isInTwo) {
        m_problems.add({u"IMAGE_IN_TWO_SPLITS"_s, ProblemSeverity::Warning, labelPath, 0,
                        Text::tr("“%1” stands in more than one list of a split.").arg(stem),
                        Text::tr("Kept out of training.")});
    }
    return found;
}

} // namespace boxwright
