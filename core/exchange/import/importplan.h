// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/exchange/formats/foreigndataset.h"
#include "core/exchange/formats/problemlist.h"
#include "core/exchange/import/boxintake.h"
#include "core/exchange/import/datasetimporter.h"
#include "core/exchange/relink/imageinspection.h"

#include <QHash>

#include <vector>

namespace boxwright {

/// An image file with all that foreign files say of it.
struct ImportedImage
{
    QString path; ///< as the project will know it
    QString name; ///< within the images folder
    InspectedImage file;
    std::vector<ForeignImage> foreign; ///< never empty
};

/// What an import would change, worked out image by image without touching the project.
class ImportPlan
{
public:
    ImportPlan(const ImportRequest& request, std::vector<ImageRecord> images,
               QHash<ImageId, std::vector<Annotation>> annotations, BoxIntake boxes,
               ProblemList& problems, ImportReport& report);

    void add(const ImportedImage& image);

    int addedImages() const;
    int changedImages() const { return static_cast<int>(m_planned.size()); } ///< added too
    /// The changes in order, image by image; what is given is forgotten. `labels`: the new ones.
    /// New images get ids from `firstImage` on, new labels from `firstLabel`, whatever id they
    /// have in the plan. Outlives neither the plan nor `labels`.
    ChangeSource takeChanges(std::vector<Label> labels, LabelId firstLabel, ImageId firstImage);

private:
    struct PlannedImage
    {
        std::optional<ImageRecord> before;
        ImageRecord after;
        std::vector<Annotation> added;
    };

    bool isExportedAs(const ImageRecord& record, const QString& foreignId) const;
    std::optional<Split> splitOf(const ImportedImage& image);
    void setSplit(ImageRecord& record, const ImportedImage& image, bool isNew);
    ImageState stateAfter(const ImageRecord& record, const ImportedImage& image,
                          bool hasBoxes) const;
    void warn(const ImportedImage& image, const QString& code, const QString& message,
              const QString& action);

    const ImportRequest& m_request;
    std::vector<ImageRecord> m_images;
    QHash<QString, qsizetype> m_indexes; ///< of m_images, by path
    QHash<ImageId, qint64> m_exportIds; ///< of m_images
    QHash<ImageId, std::vector<Annotation>> m_annotations;
    BoxIntake m_boxes;
    ProblemList& m_problems;
    ImportReport& m_report;
    std::vector<PlannedImage> m_planned;
};

} // namespace boxwright
