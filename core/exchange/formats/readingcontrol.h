// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>
#include <utility>

namespace boxwright {

/// How far it is, of how much: bytes or files.
using ReadingProgress = std::function<void(qint64 done, qint64 total)>;

/// Whoever reads annotations asks it whether to go on, and tells it how far it is, often.
class ReadingControl
{
public:
    ReadingControl(std::stop_token stop = {}, ReadingProgress progress = {})
        : m_stop(std::move(stop))
        , m_progress(std::move(progress))
    { }

    bool isStopped() const { return m_stop.stop_requested(); }
    void tell(qint64 done, qint64 total) const
    {
        if (m_progress)
            m_progress(done, total);
    }

    /// For one of several files of `total` bytes together, `before` of them in those before it. It
    /// lives no longer than this.
    ReadingControl ofFile(qint64 before, qint64 bytes, qint64 total) const
    {
        if (!m_progress)
            return {m_stop};
        return {m_stop, [this, before, bytes, total](qint64 done, qint64 of) {
                    const double share = of > 0 ? double(done) / double(of) : 0;
                    tell(before + qint64(share * double(bytes)), total);
                }};
    }

private:
    std::stop_token m_stop;
    ReadingProgress m_progress;
};

} // namespace boxwright
