// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/evaluatedpart.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <stop_token>

namespace boxwright {

/// How many images of a part are copies, by content or by look, of some that a model learned from,
/// so that its figures promise too much: as far as knownCopies() knows, without a look at any file.
/// Of runs of versions that did not keep their images the training part of today is asked; none for
/// models from elsewhere. Images that the model did learn from are no copies of others.
/// Errors: those of the store; Cancelled.
BOXWRIGHT_CORE_EXPORT Result<int> taughtTwins(const ProjectStore& store, const ModelRecord& model,
                                              const EvaluatedPart& part,
                                              const std::stop_token& stop = {});

} // namespace boxwright
