// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"

namespace boxwright {

/// Background work of which only the newest counts: what is still going on when other work is
/// wanted is asked to stop, and what it gives is dropped.
class LatestJob final : public QObject
{
    Q_OBJECT
public:
    explicit LatestJob(QObject* parent = nullptr);

    void start(BackgroundJob::Work work);
    void drop(); ///< nothing is wanted; does not wait
    void abandon(); ///< the same, and waits

Q_SIGNALS:
    void failed(const boxwright::Error& error); ///< an exception left the work

private:
    void launch();
    BackgroundJob::Work m_next; ///< null: none waits
    BackgroundJob m_job;
};

} // namespace boxwright
