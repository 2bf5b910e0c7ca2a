// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "widgets/canvas/imagepyramid.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

namespace boxwright {

/// Decodes images for the canvas in the background and keeps the last few, so that the next
/// image is there at once. Only the latest request is answered.
class ImageLoader final : public QObject
{
    Q_OBJECT
public:
    explicit ImageLoader(QObject* parent = nullptr);
    ~ImageLoader() override;

    /// loaded() or failed() follows for this path unless another request comes first; at once,
    /// before this returns, when the image is in memory.
    void load(const QString& path);
    /// Decodes images that will probably be wanted next.
    void prefetch(const QStringList& paths);
    void forget(const QString& path); ///< its file changed

Q_SIGNALS:
    /// `warning` is a sentence for the user when the file is damaged, else empty.
    void loaded(const QString& path, const boxwright::ImagePyramid& image, const QString& warning);
    void failed(const QString& path, const boxwright::Error& error);

private:
    struct Entry
    {
        ImagePyramid image;
        QString warning;
    };
    static Result<Entry> decode(const QString& path);
    void start(const QString& path, int priority);
    void keep(const QString& path, const Result<Entry>& result);

    QString m_wanted;
    QSet<QString> m_running;
    QCache<QString, Entry> m_cache; ///< cost in KiB
    QThreadPool m_pool;
};

} // namespace boxwright
