// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/image/imagedecoder.h"
#include "core/result.h"
#include "widgets/canvas/imagepyramid.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace boxwright {

/// Decodes images for the canvas in the background and keeps the last few, so that the next
/// image is there at once. Only the latest request is answered, and it waits for no other: what
/// nobody waits for any more is not begun, and one image at most is decoded ahead.
class ImageLoader final : public QObject
{
    Q_OBJECT
public:
    using Decode = std::function<Result<DecodedImage>(const QString& path)>; ///< in any thread

    explicit ImageLoader(QObject* parent = nullptr);
    ImageLoader(Decode decode, qint64 memoryLimit, QObject* parent = nullptr); ///< bytes
    ~ImageLoader() override;

    /// loaded() or failed() follows for this path unless another request comes first; at once,
    /// before this returns, when the image is in memory.
    void load(const QString& path);
    /// Decodes images that will probably be wanted next, the likeliest first, in place of those
    /// named before. All but the first only where they fit into memory beside those before them.
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
        qint64 kibibytes() const { return image.bytes() / 1024; }
    };
    using Answer = std::optional<Result<Entry>>; ///< absent: there was no room for it
    static Answer answerFor(const Decode& decode, const QString& path, std::optional<qint64> room);
    void startNext();
    void start(const QString& path, int& running, std::optional<qint64> room);
    void keep(const QString& path, const Answer& answer);
    std::optional<qint64> roomFor(const QString& ahead); ///< KiB; absent: anything goes

    Decode m_decode;
    QString m_wanted;
    bool m_isWaiting = false; ///< for the wanted image
    QStringList m_named; ///< to be decoded ahead, the likeliest first
    QStringList m_ahead; ///< of these, what has not been looked at yet
    QSet<QString> m_running;
    int m_runningWanted = 0; ///< that were wanted when they were begun
    int m_runningAhead = 0;
    QCache<QString, Entry> m_cache; ///< cost in KiB
    QThreadPool m_pool;
};

} // namespace boxwright
