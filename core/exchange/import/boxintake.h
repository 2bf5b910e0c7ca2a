// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/exchange/formats/foreigndataset.h"
#include "core/exchange/formats/problemlist.h"
#include "core/exchange/import/boxrepair.h"
#include "core/exchange/import/datasetimporter.h"
#include "core/exchange/import/labelresolver.h"
#include "core/image/imagedecoder.h"

#include <vector>

namespace boxwright {

/// Turns the boxes that foreign files state for one image into annotations of the project:
/// repairs, refuses and reports, finds their labels, and leaves out what is there already.
class BoxIntake
{
public:
    BoxIntake(LabelResolver& labels, ProblemList& problems, ImportReport& report)
        : m_labels(labels)
        , m_problems(problems)
        , m_report(report)
    { }

    /// The boxes that are new beside `existing`.
    std::vector<Annotation> take(const std::vector<ForeignImage>& images, const ImageHeader& header,
                                 const std::vector<Annotation>& existing);

    /// Whether the boxes were stated for the pixels as stored, which the EXIF orientation turns on
    /// their side: the stated size tells, else that they fit into no other.
    static bool isStatedAsStored(const ForeignImage& image, const ImageHeader& header);

private:
    struct TakenBox
    {
        Annotation annotation;
        int wholeSide; ///< as ForeignImage::wholeSide
        bool isTurned; ///< with an image that was stated as stored
        bool isRepaired;
    };

    void tellSize(const ForeignImage& image, const ImageHeader& header);
    void takeImage(const ForeignImage& image, const ImageHeader& header,
                   std::vector<TakenBox>& taken);
    void leaveOutRepeated(std::vector<TakenBox>& taken, const ForeignImage& image);
    /// Of those that were taken; how many differ from a box here is told.
    std::vector<Annotation> newBeside(const std::vector<Annotation>& existing,
                                      std::vector<TakenBox> taken, const ImageHeader& header,
                                      const ForeignImage& image);
    BoxRepair repaired(const ForeignImage& image, const ForeignBox& foreign, const BoundingBox& box,
                       const QSize& size);
    static bool isThere(const TakenBox& added, const Annotation& existing,
                        const ImageHeader& header);
    void tellDiffering(const ForeignImage& image, int count);
    void refuse(const ForeignImage& image, const ForeignBox& box, const QString& code,
                const QString& message);
    void tell(const ForeignImage& image, int line, const QString& code, const QString& message,
              const QString& action);

    LabelResolver& m_labels;
    ProblemList& m_problems;
    ImportReport& m_report;
};

} // namespace boxwright
