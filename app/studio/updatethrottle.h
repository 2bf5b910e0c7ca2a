// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>

namespace boxwright {

/// Lets some 15 updates a second of a piece of work through: more would only keep the window busy.
/// Used by one thread.
class UpdateThrottle
{
public:
    /// Whether an update is to be shown. The first one is, and any that is `due` in any case.
    bool passes(bool due)
    {
        constexpr int intervalMs = 66;
        if (m_sinceUpdate.isValid() && m_sinceUpdate.elapsed() < intervalMs && !due)
            return false;
        m_sinceUpdate.start();
        return true;
    }

private:
    QElapsedTimer m_sinceUpdate;
};

} // namespace boxwright
