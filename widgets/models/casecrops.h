// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/image/boxcrop.h"
#include "core/metrics/boxcase.h"

#include <QCache>
#include <QColor>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>
#include <QTransform>

#include <optional>
#include <vector>

namespace boxwright {

/// What is drawn in the image of a case beside its own box.
struct OtherBox
{
    QRectF box;
    QColor colour; ///< of its label
};

/// A part of an image, with boxes in its pixels: those of a case, and others where they are asked
/// for.
struct CasePicture
{
    QPixmap pixmap; ///< null: not there (yet)
    std::optional<QRectF> drawn = {};
    std::optional<QRectF> found = {};
    std::vector<OtherBox> others = {};
    QTransform toPixmap = {}; ///< from pixels of the image
};

/// What a picture of a case should show around both of its boxes.
BoundingBox surroundingBox(const BoxCase& boxCase);

/// Parts of images decoded in the background, the latest asked for first. Bounded: what was not
/// looked at for longest goes, and requests scrolled out of sight are forgotten.
class CaseCrops final : public QObject
{
    Q_OBJECT
public:
    /// `side`: longest, in device pixels.
    explicit CaseCrops(int side, QObject* parent = nullptr);
    ~CaseCrops() override;

    void setMemoryLimit(qint64 bytes);

    /// The case as the part of the image around `part` shows it; without pixels while that is being
    /// made, ready() follows. `key` stands for the case and the part, until clear().
    CasePicture picture(int key, const QString& path, const BoundingBox& part,
                        const BoxCase& boxCase);
    bool isUnreadable(int key) const { return m_unreadable.contains(key); }
    void clear(); ///< answers still under way are dropped

Q_SIGNALS:
    void ready(int key); ///< or found unreadable

private:
    struct Request
    {
        int key;
        QString path;
        BoundingBox part;
    };
    struct Entry
    {
        QPixmap pixmap;
        QTransform toCrop; ///< from pixels of the image
    };
    void ask(const Request& request);
    void startNext();
    void take(int generation, const Request& request, const std::optional<BoxCrop>& crop);

    int m_side;
    QCache<int, Entry> m_entries; ///< cost in KiB
    QSet<int> m_unreadable;
    QSet<int> m_pending;
    std::vector<Request> m_waiting; ///< the last is next
    QThreadPool m_pool;
    int m_running = 0;
    int m_generation = 0;
};

} // namespace boxwright
