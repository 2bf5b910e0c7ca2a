// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/everydayclasses.h"
#include "core/storage/detail/projectdatabase.h"

namespace boxwright::detail {

/// Which classes of the pretrained detector a person gave which label. Throws; the write is one
/// transaction.
class ClassChoiceStore
{
public:
    explicit ClassChoiceStore(ProjectDatabase& database)
        : m_database(database)
    { }

    ClassChoices all();
    void set(const ClassChoices& choices); ///< in place of all there are

private:
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
