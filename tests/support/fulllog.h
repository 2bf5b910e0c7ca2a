// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/project.h"

#include <QFileInfo>

#include <optional>

#include "tests/support/fulldisk.h"

namespace boxwright::test {

/// While it lives nothing more can be written to the open project, though its copies can: the
/// write-ahead log is the longest file, and no file may grow longer than it is.
class FullLog
{
public:
    /// Waits for as many edits of the image as that takes. Requires a box on it.
    FullLog(Project& project, ImageId image)
    {
        const QFileInfo log(project.file().path() + QStringLiteral("-wal"));
        const QFileInfo file(project.file().path());
        for (bool reviewed = true; size(log) < 2 * size(file); reviewed = !reviewed) {
            project.document(image)->setReviewed(reviewed, QStringLiteral("Mark"));
            if (!project.waitUntilWritten(5000)) {
                qFatal("an edit was not written");
            }
        }
        m_disk.emplace(static_cast<rlim_t>(size(log)));
    }
    void makeRoom() { m_disk.reset(); }

private:
    static qint64 size(QFileInfo info)
    {
        info.refresh();
        return info.size();
    }
    std::optional<FullDisk> m_disk;
};

} // namespace boxwright::test
