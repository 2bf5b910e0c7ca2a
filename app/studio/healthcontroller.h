// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/dataset/operation.h"
#include "core/health/healthreport.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace boxwright {

class ErrorReporter;
class HealthPanel;
class ImagePanel;
class Project;

/// Checks the data in the background, shows images of a finding and mends one when that is wished,
/// as a step of the project's history.
class HealthController final : public QObject
{
    Q_OBJECT
public:
    /// Images are shown in `images`.
    HealthController(HealthPanel& panel, ImagePanel& images, ErrorReporter& reporter,
                     QObject* parent = nullptr);
    ~HealthController() override;

    void setProject(Project* project); ///< null: none is open; a running check is cancelled
    void check(); ///< unless it is being done, or a finding is being mended
    bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    void imagesShown(); ///< the images of a finding are selected, and only they are shown

private:
    void noteChange();
    void finishCheck(const Result<HealthReport>& report);
    void showImages(int row);
    // Rows do not outlive a wait, so a finding is looked up at its end.
    void prepareFix(int row);
    void fix(const HealthFinding& finding, const Result<std::optional<Operation>>& operation);
    bool isCurrent(const HealthFinding& finding) const;

    HealthPanel& m_panel;
    ImagePanel& m_images;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    bool m_hasChanged = false; ///< the data, since the job began to read it
    BackgroundJob m_job;
};

} // namespace boxwright
