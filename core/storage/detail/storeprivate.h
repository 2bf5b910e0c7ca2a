// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/detail/annotationstore.h"
#include "core/storage/detail/classchoicestore.h"
#include "core/storage/detail/confirmedtruthstore.h"
#include "core/storage/detail/datasetextrasstore.h"
#include "core/storage/detail/dismissedstore.h"
#include "core/storage/detail/evaluationstore.h"
#include "core/storage/detail/fingerprintstore.h"
#include "core/storage/detail/imagestore.h"
#include "core/storage/detail/importstore.h"
#include "core/storage/detail/knownfilestore.h"
#include "core/storage/detail/labelstore.h"
#include "core/storage/detail/learningcurvestore.h"
#include "core/storage/detail/modelstore.h"
#include "core/storage/detail/operationlog.h"
#include "core/storage/detail/projectdatabase.h"
#include "core/storage/detail/runstore.h"
#include "core/storage/detail/thumbnailstore.h"
#include "core/storage/projectstore.h"

#include <QString>

#include <utility>

namespace boxwright {

/// The stores of one connection.
struct ProjectStore::Private
{
    Private(QString projectPath, const QString& databasePath, detail::DatabaseMode mode)
        : path(std::move(projectPath))
        , database(databasePath, mode)
        , isReadOnly(mode != detail::DatabaseMode::ReadWrite)
    { }

    QString path; ///< of the project, also when the database read is a copy of it
    detail::ProjectDatabase database;
    bool isReadOnly;
    detail::LabelStore labels{database};
    detail::ImageStore images{database};
    detail::AnnotationStore annotations{database};
    detail::DatasetExtrasStore extras{database};
    detail::OperationLog operations{database};
    detail::RunStore runs{database};
    detail::ModelStore models{database};
    detail::EvaluationStore evaluations{database};
    detail::ThumbnailStore thumbnails{database};
    detail::DismissedStore dismissed{database};
    detail::ClassChoiceStore classChoices{database};
    detail::ConfirmedTruthStore confirmedTruth{database};
    detail::KnownFileStore knownFiles{database};
    detail::FingerprintStore fingerprints{database};
    detail::ImportStore imports{database};
    detail::LearningCurveStore learningCurves{database};
};

} // namespace boxwright
