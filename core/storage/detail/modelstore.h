// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"
#include "core/storage/detail/projectdatabase.h"

#include <QByteArray>

#include <vector>

namespace boxwright::detail {

/// Trained models and their weights. Throws; each write is one transaction.
class ModelStore
{
public:
    explicit ModelStore(ProjectDatabase& database)
        : m_database(database)
    { }

    ModelId add(const ModelRecord& model, const QByteArray& weights);
    std::vector<ModelRecord> all(); ///< oldest first
    QByteArray weights(ModelId model); ///< checked against their SHA-256
    /// Those of `model` in place of all, and where they were chosen. Within a transaction.
    void setThresholds(const ModelRecord& model);

private:
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
