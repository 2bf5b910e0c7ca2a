// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/latestjob.h"
#include "core/metrics/evaluatedpart.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>

namespace boxwright {

class Project;

/// Tells how many images of a measured part have other boxes by now.
class TruthWatch final : public QObject
{
    Q_OBJECT
public:
    explicit TruthWatch(QObject* parent = nullptr);

    void setProject(Project* project); ///< null: none; nothing is watched then
    /// Null: none is watched. `hasChanged`: since it was measured, so counting is worth it.
    void setPart(std::shared_ptr<const EvaluatedPart> part, bool hasChanged = false);

Q_SIGNALS:
    void counted(int images);
    void failed(const boxwright::Error& error);

private:
    void noteImage(ImageId image);
    void noteAll();
    void count();

    QPointer<Project> m_project;
    std::shared_ptr<const EvaluatedPart> m_part;
    QSet<ImageId> m_images; ///< of the part
    QTimer m_timer; ///< a burst of edits is looked at once
    LatestJob m_job;
};

} // namespace boxwright
