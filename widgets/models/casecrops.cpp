// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/casecrops.h"

#include "core/threadpriority.h"

#include <QMetaObject>
#include <QThread>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kDefaultKiB = 64 * 1024;
constexpr size_t kMostWaiting = 150; ///< older requests have long been scrolled away
constexpr int kMostThreads = 4; ///< each may have all of a large image in memory

QTransform transformTo(const BoxCrop& crop, const BoundingBox& part)
{
    if (part.isEmpty())
        return {};
    const double scaleX = crop.box.width() / part.width;
    const double scaleY = crop.box.height() / part.height;
    return {scaleX, 0, 0, scaleY, crop.box.x() - part.x * scaleX, crop.box.y() - part.y * scaleY};
}

} // namespace

BoundingBox surroundingBox(const BoxCase& boxCase)
{
    QRectF both;
    if (boxCase.truth)
        both = boxCase.truth->box.rect();
    if (boxCase.detection)
        both = both.united(boxCase.detection->box.rect());
    return BoundingBox::fromRect(both);
}

CaseCrops::CaseCrops(int side, QObject* parent)
    : QObject(parent)
    , m_side(side)
    , m_entries(kDefaultKiB)
{
    m_pool.setMaxThreadCount(std::min(kMostThreads, QThread::idealThreadCount()));
}

CaseCrops::~CaseCrops()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void CaseCrops::setMemoryLimit(qint64 bytes)
{
    m_entries.setMaxCost(static_cast<qsizetype>(bytes / 1024));
}

CasePicture CaseCrops::picture(int key, const QString& path, const BoundingBox& part,
                               const BoxCase& boxCase)
{
    const Entry* entry = m_entries.object(key);
    if (entry == nullptr) {
        ask({key, path, part});
        return {};
    }
    CasePicture picture{entry->pixmap};
    picture.toPixmap = entry->toCrop;
    if (boxCase.truth)
        picture.drawn = entry->toCrop.mapRect(boxCase.truth->box.rect());
    if (boxCase.detection)
        picture.found = entry->toCrop.mapRect(boxCase.detection->box.rect());
    return picture;
}

void CaseCrops::ask(const Request& request)
{
    if (m_unreadable.contains(request.key) || m_pending.contains(request.key))
        return;
    m_pending.insert(request.key);
    m_waiting.push_back(request);
    if (m_waiting.size() > kMostWaiting) {
        m_pending.remove(m_waiting.front().key);
        m_waiting.erase(m_waiting.begin());
    }
    startNext();
}

void CaseCrops::clear()
{
    ++m_generation;
    m_pool.clear();
    m_waiting.clear();
    m_pending.clear();
    m_unreadable.clear();
    m_entries.clear();
    m_running = 0;
}

void CaseCrops::startNext()
{
    // Few at a time, so that what is asked for last need not wait behind what was scrolled past.
    while (!m_waiting.empty() && m_running < m_pool.maxThreadCount()) {
        const Request request = m_waiting.back();
        m_waiting.pop_back();
        ++m_running;
        m_pool.start([this, request, side = m_side, generation = m_generation] {
            lowerThreadPriority();
            const Result<BoxCrop> decoded = decodeBoxCrop(request.path, request.part, side);
            const std::optional<BoxCrop> crop = decoded ? std::optional(*decoded) : std::nullopt;
            QMetaObject::invokeMethod(
                this, [this, generation, request, crop] { take(generation, request, crop); },
                Qt::QueuedConnection);
        });
    }
}

void CaseCrops::take(int generation, const Request& request, const std::optional<BoxCrop>& crop)
{
    if (generation != m_generation)
        return;
    --m_running;
    m_pending.remove(request.key);
    if (!crop || crop->image.isNull()) {
        m_unreadable.insert(request.key);
    } else {
        const qsizetype cost = std::max<qsizetype>(1, crop->image.sizeInBytes() / 1024);
        m_entries.insert(
            request.key,
            new Entry{QPixmap::fromImage(crop->image), transformTo(*crop, request.part)}, cost);
    }
    startNext();
    Q_EMIT ready(request.key);
}

} // namespace boxwright
