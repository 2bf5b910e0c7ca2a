// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/thumbnailkeeper.h"
#include "core/ids.h"
#include "core/image/pixelmemory.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace boxwright {

/// Thumbnails made in the background, the latest asked for first: taken from the project where it
/// keeps them, else decoded and then handed to it. Bounded: what was not looked at for longest
/// goes, and requests scrolled out of sight are forgotten.
class ThumbnailCache final : public QObject
{
    Q_OBJECT
public:
    explicit ThumbnailCache(QObject* parent = nullptr);
    ~ThumbnailCache() override;

    void setSide(int pixels); ///< longest side, in device pixels
    int side() const { return m_side; }
    void setMemoryLimit(qint64 bytes);

    /// Another project, or none: forgets all, and keeps what it makes there from now on.
    void setKeeper(std::shared_ptr<ThumbnailKeeper> keeper);

    /// The thumbnail, or null while it is being made; thumbnailReady() follows. It is made anew
    /// when the content is another one than before. Without a hash it is not kept.
    QPixmap thumbnail(ImageId image, const QString& path, const QByteArray& contentHash = {});
    bool isUnreadable(ImageId image) const { return m_unreadable.contains(image); }
    void forget(ImageId image); ///< its file changed
    void clear(); ///< answers still under way are dropped

Q_SIGNALS:
    void thumbnailReady(boxwright::ImageId image); ///< or found unreadable

private:
    struct Request
    {
        ImageId image;
        QString path;
        QByteArray contentHash;
    };
    struct Answer
    {
        QImage picture; ///< null when the file cannot be read
        bool isNew = false; ///< decoded just now
    };
    struct Entry
    {
        QPixmap pixmap;
        QByteArray contentHash;
    };
    static Answer find(const Request& request, int side, ThumbnailKeeper* keeper);
    void startNext();
    void take(int generation, const Request& request, const Answer& answer);
    void handOver();

    std::shared_ptr<PixelSlots> m_slots;
    QCache<ImageId, Entry> m_entries; ///< cost in KiB
    QHash<ImageId, Request> m_unreadable;
    QSet<ImageId> m_pending;
    std::vector<Request> m_waiting; ///< the last is next
    std::shared_ptr<ThumbnailKeeper> m_keeper; ///< may be null
    std::vector<MadeThumbnail> m_made; ///< to be kept, as soon as nobody waits for others
    QThreadPool m_pool;
    int m_side;
    int m_running = 0;
    int m_generation = 0;
};

} // namespace boxwright
