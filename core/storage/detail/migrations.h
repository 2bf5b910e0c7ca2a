// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/storage/detail/projectdatabase.h"

#include <QString>

#include <array>
#include <vector>

namespace boxwright::detail {

/// "BXWR" in the header of every project.
inline constexpr qint64 projectApplicationId = 0x42585752;

/// The statements that bring a project from the version before to `version`.
struct Migration
{
    int version = 0;
    std::vector<const char*> statements;
};

/// Gives each label the answer that projects up to version 6 kept for all of them. Part of a
/// migration, so never edited either.
inline constexpr std::array mirrorAnswerToLabels{
    "UPDATE labels SET can_mirror = 0 WHERE EXISTS("
    "SELECT 1 FROM settings WHERE name = 'can_mirror' AND value = 'no')",
    "DELETE FROM settings WHERE name = 'can_mirror'"};

/// From an empty file to the schema of today, by version. A step that was ever released is
/// never edited.
BOXWRIGHT_CORE_EXPORT const std::vector<Migration>& projectMigrations();

/// The schema version this program writes.
BOXWRIGHT_CORE_EXPORT int currentSchemaVersion();

enum class UpgradeOutcome { UpToDate, Upgraded, TooNew, Failed };

struct UpgradeResult
{
    UpgradeOutcome outcome = UpgradeOutcome::UpToDate;
    QString detail = {}; ///< technical text of a failure
};

/// Brings the file up to the last of `migrations`: one transaction a step, which also sets the
/// version. A failed step leaves the version before it.
BOXWRIGHT_CORE_EXPORT UpgradeResult upgrade(ProjectDatabase& database,
                                            const std::vector<Migration>& migrations);

} // namespace boxwright::detail
