// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/exchange/formats/problemlist.h"
#include "core/exchange/formats/yoloclasses.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace boxwright {

/// Which split the label files of a YOLO set belong to: by the folders and the lists of images that
/// its data.yaml names, by lists that lie about, by the names of folders.
class YoloSplits
{
public:
    explicit YoloSplits(ProblemList& problems)
        : m_problems(problems)
    { }

    /// Takes the parts that lie in the folder of the description or below it.
    void add(const YoloDescription& description);
    /// Takes a list of images, one path a line.
    void addList(const QString& path, Split split);

    /// The split of a label file. `imageStem`: path of its image without the ending, absolute;
    /// `stem`: the same within the set. An image in several lists stays out of training.
    std::optional<Split> splitOf(const QString& labelPath, const QString& imageStem,
                                 const QString& stem);

    /// Folders in which, or below which, the labels of all that was added lie.
    const QStringList& labelFolders() const { return m_labelFolders; }

private:
    struct ListedImage
    {
        QString path; ///< as stated, without "./"
        Split split;
    };

    void addFolder(const QString& imageFolder, const YoloDescription& description, Split split);
    std::optional<Split> listedSplit(const QString& labelPath, const QString& imageStem,
                                     const QString& stem);

    ProblemList& m_problems;
    QHash<QString, std::optional<Split>> m_folders; ///< of labels; absent when named for several
    QHash<QString, std::vector<ListedImage>> m_listed; ///< by file name without ending
    QSet<QString> m_lists;
    QStringList m_labelFolders;
};

} // namespace boxwright
