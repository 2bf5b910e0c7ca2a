// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace boxwright {

enum class ProjectAccess { ReadWrite, ReadOnly };

/// An open project: holds the lock that keeps other programs from writing, checks and upgrades
/// the file when it opens, leaves one copyable file when it closes. Thread-safe: connect().
class BOXWRIGHT_CORE_EXPORT ProjectFile
{
public:
    /// A new empty project; refuses to overwrite (ErrorCode::AlreadyExists).
    static Result<std::unique_ptr<ProjectFile>> create(const QString& path);

    /// Errors: NotFound; InvalidFormat (not a Boxwright project); TooNew; Damaged (see
    /// recoverProject()); InUse (message names the holder; ReadOnly access still works).
    static Result<std::unique_ptr<ProjectFile>> open(const QString& path, ProjectAccess access);

    ~ProjectFile(); ///< every connection must be gone
    Q_DISABLE_COPY_MOVE(ProjectFile)

    /// Before it is closed in haste: a backup that is being made is left for another day. Else
    /// closing waits for it.
    void stopBackup();

    QString path() const; ///< absolute
    QString folder() const; ///< images are relative to it
    bool isReadOnly() const;
    QString runStatePath() const; ///< NAME.boxwright.run beside the project

    /// A connection for the calling thread.
    Result<std::unique_ptr<ProjectStore>> connect() const;

    /// A checked copy of the project at `target`, also while it is being written to. Replaces what
    /// is there; InUse when that is a project that is open somewhere.
    Result<void> saveCopy(const QString& target) const;

private:
    struct Private;
    explicit ProjectFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

/// Checked backups of a project, newest first.
BOXWRIGHT_CORE_EXPORT QStringList projectBackups(const QString& path);

/// What recoverProject() could save.
struct ProjectRecovery
{
    QString path; ///< the new project
    QString source = {}; ///< the backup that was taken, or empty when the damaged file was read
    int images = 0;
    int boxes = 0;
};

/// Makes a new project at `target` from the newest good backup of the damaged project at `path`,
/// or from what can still be read of it. The damaged file stays untouched.
BOXWRIGHT_CORE_EXPORT Result<ProjectRecovery> recoverProject(const QString& path,
                                                             const QString& target);

} // namespace boxwright
