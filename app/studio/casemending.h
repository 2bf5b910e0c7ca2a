// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/metrics/boxcase.h"
#include "core/result.h"
#include "widgets/models/caseedit.h"

#include <optional>
#include <vector>

namespace boxwright {

class AnnotationDocument;

// How a case mends the truth of its image: each one step of the image's history. An Error says to
// the person in front why nothing was changed: what was measured is not what is drawn by now, or it
// is as it should be.

struct CaseLabels
{
    const std::vector<Label>& project;
    const std::vector<Label>& model; ///< those of the model that found the case
};

/// The edits that need nothing but the case: neither OtherLabel nor FitToContent.
Result<void> mendCase(AnnotationDocument& document, const BoxCase& boxCase, CaseEdit edit,
                      const CaseLabels& labels);
/// Gives the drawn box another label of the project.
Result<void> relabelCase(AnnotationDocument& document, const BoxCase& boxCase, LabelId label);
/// `fitted` is absent where there was nothing to fit.
Result<void> fitCase(AnnotationDocument& document, const BoxCase& boxCase,
                     const std::optional<BoundingBox>& fitted);

/// The box that a person drew, as the document has it; an Error when it is not what was measured.
Result<Annotation> drawnAsMeasured(const AnnotationDocument& document, const Annotation& measured);

} // namespace boxwright
