// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/exchange/formats/formatreader.h"
#include "core/exchange/import/importedclass.h"
#include "core/export.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

struct ImportRequest
{
    ExchangeFormat format = ExchangeFormat::Auto;
    /// Folders, with their subfolders, files, and archives of images, which are copied into the
    /// project's folder; empty: the folder or archive of the annotations.
    QStringList images = {};
    /// File, folder or archive; empty: searched for beside the folders of images. An image that is
    /// a file of its own is added also when no annotation names it.
    QString annotationsPath = {};
    /// Absent: the file's own splits, else none. None: new images get no part, others keep theirs.
    std::optional<Split> split = {};
    QMap<QString, QString> labelMapping = {}; ///< foreign name to name here
    bool tagsFromFolders = false; ///< each image gets the name of its folder as a tag
    bool emptyIsConfirmed = false; ///< listed images without boxes are confirmed empty
    ReadOptions options = {};
    bool copyImages = false; ///< into the project's folder
    bool dryRun = false;
};

struct ImportReport
{
    ExchangeFormat format = ExchangeFormat::Folder; ///< that was named or found; never Auto
    int imagesAdded = 0;
    int imagesUpdated = 0;
    int imagesSkipped = 0;
    int boxesAdded = 0;
    int boxesRepaired = 0;
    int boxesRefused = 0;
    int labelsAdded = 0;
    bool areDetailsNew = false; ///< the files say more for DatasetExtras; not in the JSON
    std::vector<ImportedClass> classes; ///< in the order of the files
    std::vector<ImportProblem> problems;

    /// Whether the import changes the project, or does so when it is no dry run.
    bool hasNews() const
    {
        return imagesAdded > 0 || imagesUpdated > 0 || boxesAdded > 0 || labelsAdded > 0
            || areDetailsNew;
    }
};

/// What an import is doing. Each phase counts from 0 anew; those with nothing to do are left out,
/// and a dry run ends after Planning.
enum class ImportPhase {
    Unpacking, ///< an archive, in kArchiveSteps
    Reading, ///< the annotations, in kArchiveSteps
    LookingAtImages, ///< reading headers and check sums, file by file
    Planning, ///< what will change, file by file
    Copying, ///< images into the project's folder, file by file
    Storing, ///< changes: images, boxes, labels
};

/// done and total of the phase; total 0 while it is not known.
using ImportProgress = std::function<void(ImportPhase phase, int done, int total)>;

/// Adds foreign data to the project as one operation, or nothing at all. Importing the same data
/// again changes nothing, and neither does an export of the project itself. Beside the operation,
/// what the files say of no image is kept as DatasetExtras; of what an earlier import said too,
/// see addDatasetKeys(). Blocking, and `progress` is called in the same thread;
/// ErrorCode::Cancelled after `stop`.
BOXWRIGHT_CORE_EXPORT Result<ImportReport> importDataset(ProjectStore& store,
                                                         const ImportRequest& request,
                                                         const ImportProgress& progress = {},
                                                         const std::stop_token& stop = {});

} // namespace boxwright
