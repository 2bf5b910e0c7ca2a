// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/ids.h"
#include "core/storage/projectfile.h"

#include <QByteArray>
#include <QImage>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace boxwright {

/// A thumbnail that was made just now.
struct MadeThumbnail
{
    ImageId image;
    QByteArray contentHash; ///< of the file it was made from
    int side = 0; ///< no side is longer, in pixels
    QImage picture = {};
};

/// Keeps thumbnails in the file of a project, for the next time it is open. They are a cache: one
/// that cannot be read or written is logged and made anew, nobody is asked. Thread-safe.
class BOXWRIGHT_CORE_EXPORT ThumbnailKeeper
{
public:
    explicit ThumbnailKeeper(const ProjectFile& file);
    ~ThumbnailKeeper();
    Q_DISABLE_COPY_MOVE(ThumbnailKeeper)

    /// Null when none is kept of that content and at least that size.
    QImage find(ImageId image, const QByteArray& contentHash, int side);
    /// Writes them in a thread of its own, a few at a time, so that edits get in between. Does
    /// nothing for a project that is open for reading only.
    void keep(std::vector<MadeThumbnail> thumbnails);
    /// Writes what is left and lets go of the file, which may be closed then. Nothing is found or
    /// kept any more.
    void close();

private:
    QByteArray read(ImageId image, const QByteArray& contentHash, int side);
    void run();
    Result<void> write(const std::vector<MadeThumbnail>& made);
    std::vector<MadeThumbnail> nextFew(); ///< empty: closing

    const ProjectFile& m_file; ///< used until closed
    const bool m_isReadOnly;
    std::unique_ptr<ProjectStore> m_writer; // of the thread

    std::mutex m_readMutex;
    std::unique_ptr<ProjectStore> m_reader; // guarded by m_readMutex, as is what follows
    bool m_canRead = true;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<MadeThumbnail> m_made; // guarded by m_mutex, as is what follows
    bool m_isClosing = false;
    std::thread m_thread; ///< started when there is something to write
};

} // namespace boxwright
