// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/dataset/operation.h"
#include "core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace boxwright {

class Project;

/// What comes before a run or a learning curve, which read with a connection of their own: images
/// that nobody has examined are looked at and those without a part get one, in the background, and
/// the last edit is written.
class TrainingPreparation final : public QObject
{
    Q_OBJECT
public:
    using Next = std::function<void()>;

    explicit TrainingPreparation(QObject* parent = nullptr);

    bool isRunning() const { return m_next != nullptr; }
    /// Calls `next` when all is prepared, unless cancelled() or failed() comes. Requires
    /// !isRunning().
    void start(Project& project, Next next);
    /// cancelled() follows, at once where it waits for edits that may never be written.
    void cancel();
    void abandon(); ///< before the project is closed; nothing follows

Q_SIGNALS:
    void dividing(); ///< images get their parts
    void examining(int done, int total); ///< of the images that nobody has examined
    void cancelled();
    void failed(const boxwright::Error& error);

private:
    void tellExamined(int done, int total);
    void finishDividing(const Result<Operation>& division);
    void goOnWhenWritten();
    void fail(const Error& error);

    QPointer<Project> m_project;
    Next m_next; ///< null: nothing is being prepared
    bool m_isDividing = false; ///< beside examining
    BackgroundJob m_division;
    std::unique_ptr<QObject> m_waiting; ///< for edits to be written; null once that is given up
};

} // namespace boxwright
