// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include <vector>

namespace boxwright {

/// Thumbnails decoded in the background, the latest asked for first. Bounded: what was not
/// looked at for longest goes, and requests scrolled out of sight are forgotten.
class ThumbnailCache final : public QObject
{
    Q_OBJECT
public:
    explicit ThumbnailCache(QObject* parent = nullptr);
    ~ThumbnailCache() override;

    void setSide(int pixels); ///< longest side, in device pixels
    int side() const { return m_side; }
    void setMemoryLimit(qint64 bytes);

    /// The thumbnail, or null while it is being made; thumbnailReady() follows.
    QPixmap thumbnail(ImageId image, const QString& path);
    bool isUnreadable(ImageId image) const { return m_unreadable.contains(image); }
    void forget(ImageId image); ///< its file changed
    void clear(); ///< another project; answers still under way are dropped

Q_SIGNALS:
    void thumbnailReady(boxwright::ImageId image); ///< or found unreadable

private:
    struct Request
    {
        ImageId image;
        QString path;
    };
    void startNext();
    void take(int generation, ImageId image, const QImage& thumbnail);

    QCache<ImageId, QPixmap> m_pixmaps; ///< cost in KiB
    QSet<ImageId> m_unreadable;
    QSet<ImageId> m_pending;
    std::vector<Request> m_waiting; ///< the last is next
    QThreadPool m_pool;
    int m_side;
    int m_running = 0;
    int m_generation = 0;
};

} // namespace boxwright
