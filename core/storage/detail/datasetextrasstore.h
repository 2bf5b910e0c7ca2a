// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/datasetextras.h"
#include "core/storage/detail/projectdatabase.h"

namespace boxwright::detail {

/// What imported files say beside images and boxes: one value of the settings, a JSON object of the
/// file's keys and of those of the labels by their ids. Throws; the write is one transaction.
class DatasetExtrasStore
{
public:
    explicit DatasetExtrasStore(ProjectDatabase& database)
        : m_database(database)
    { }

    DatasetExtras all();
    void set(const DatasetExtras& extras);

private:
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
