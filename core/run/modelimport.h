// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/engine/engine.h"
#include "core/export.h"
#include "core/metrics/evaluation.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace boxwright {

/// A model that was trained elsewhere.
struct ForeignModel
{
    QString name;
    QByteArray weights;
    /// As the project that it comes from knows them, in class order; empty: what the weights say,
    /// of the thresholds too.
    std::vector<Label> labels = {};
    ScoreThresholds thresholds = {}; ///< by the ids of `labels`; 0.5 where there is none
    int bestEpoch = 0;
};

/// The model of a file of weights, by the name of the file. Errors: NotReadable.
BOXWRIGHT_CORE_EXPORT Result<ForeignModel> readForeignModel(const QString& path);

/// A model of another project. Errors: those of ProjectStore::modelWeights().
BOXWRIGHT_CORE_EXPORT Result<ForeignModel> readForeignModel(const ProjectStore& project,
                                                            const ModelRecord& model);

struct ImportedModel
{
    ModelId id;
    QStringList newLabels; ///< names of those that the project did not have
};

/// Adds a model without run. Its labels become those of the project with the same name, whatever
/// the case of its letters; others are added to the project, as one operation. Errors: those of
/// Engine::openModel(), which then say what to do; InvalidFormat when labels and weights do not
/// belong together; those of writing, after which nothing is changed.
BOXWRIGHT_CORE_EXPORT Result<ImportedModel> importModel(ProjectStore& store, Engine& engine,
                                                        const ForeignModel& foreign);

} // namespace boxwright
