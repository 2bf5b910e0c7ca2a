// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/pixelmemory.h"

#include <cstdlib>
#include <cstring>
#include <mutex>
#include <sys/mman.h>
#include <utility>
#include <vector>

namespace boxwright {

namespace {

constexpr qsizetype kLargePage = qsizetype(2) << 20; ///< of x86-64
constexpr qsizetype kWorthLargePages = 2 * kLargePage;
constexpr qsizetype kSlotsAtOnce = 16;

using Memory = std::unique_ptr<uchar, void (*)(void*)>; ///< of malloc()

Memory largePages(qsizetype bytes)
{
    const qsizetype whole = (bytes + kLargePage - 1) / kLargePage * kLargePage;
    auto* memory = static_cast<uchar*>(
        std::aligned_alloc(static_cast<std::size_t>(kLargePage), static_cast<std::size_t>(whole)));
    if (memory)
        madvise(memory, static_cast<std::size_t>(whole), MADV_HUGEPAGE); // advice: may fail
    return {memory, std::free};
}

} // namespace

QImage newImage(const QSize& size, QImage::Format format)
{
    const qsizetype bits = QImage::toPixelFormat(format).bitsPerPixel();
    const qsizetype bytesPerLine = (size.width() * bits + 31) / 32 * 4;
    const qsizetype bytes = bytesPerLine * size.height();
    if (bytes < kWorthLargePages)
        return {size, format};
    Memory memory = largePages(bytes);
    if (!memory)
        return {};
    uchar* pixels = memory.release();
    return {pixels, size.width(), size.height(), bytesPerLine, format, std::free, pixels};
}

struct PixelSlots::Shared
{
    explicit Shared(qsizetype bytesEach)
        : bytes(bytesEach)
    { }

    uchar* take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            grow();
        if (m_free.empty())
            return nullptr;
        uchar* slot = m_free.back();
        m_free.pop_back();
        return slot;
    }

    void giveBack(uchar* slot)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(slot);
    }

    const qsizetype bytes;

private:
    void grow()
    {
        Memory memory = largePages(kSlotsAtOnce * bytes);
        if (!memory)
            return;
        for (qsizetype i = kSlotsAtOnce - 1; i >= 0; --i)
            m_free.push_back(memory.get() + i * bytes);
        m_blocks.push_back(std::move(memory));
    }

    std::mutex m_mutex;
    std::vector<uchar*> m_free;
    std::vector<Memory> m_blocks;
};

PixelSlots::PixelSlots(qsizetype bytesEach)
    : m_shared(std::make_shared<Shared>(bytesEach))
{ }

PixelSlots::~PixelSlots() = default;

QImage PixelSlots::moved(const QImage& image)
{
    struct Lease
    {
        std::shared_ptr<Shared> shared;
        uchar* slot;
    };
    if (bytesFor(image) != m_shared->bytes || image.colorCount() > 0)
        return image;
    uchar* slot = m_shared->take();
    if (!slot)
        return image;
    std::memcpy(slot, image.constBits(), static_cast<std::size_t>(image.sizeInBytes()));
    return {slot,
            image.width(),
            image.height(),
            image.bytesPerLine(),
            image.format(),
            [](void* info) {
                const std::unique_ptr<Lease> lease(static_cast<Lease*>(info));
                lease->shared->giveBack(lease->slot);
            },
            std::make_unique<Lease>(Lease{m_shared, slot}).release()};
}

qsizetype PixelSlots::bytesFor(const QImage& image) const
{
    const qsizetype bytes = image.sizeInBytes();
    return bytes > m_shared->bytes / 2 && bytes <= m_shared->bytes ? m_shared->bytes : bytes;
}

} // namespace boxwright
