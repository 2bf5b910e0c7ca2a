// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/metrics/evaluation.h"
#include "core/run/runrecord.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace boxwright {

class EngineLoader;
class ErrorReporter;
class MetricsPanel;
class Project;

/// Shows what is known of a model's quality and measures what is not, in the background.
class EvaluationController final : public QObject
{
    Q_OBJECT
public:
    EvaluationController(MetricsPanel& panel, EngineLoader& loader, ErrorReporter& reporter,
                         QObject* parent = nullptr);
    ~EvaluationController() override;

    void setProject(Project* project);
    void setModels(const std::vector<ModelRecord>& models); ///< oldest first
    /// F1 of the newest model on the test images, as far as it was measured.
    std::optional<double> newestF1() const;
    void showNewest(); ///< chooses the newest model, on the test images or what was measured

private:
    void showChosen();
    void measure(ModelId model, Split split);

    MetricsPanel& m_panel;
    EngineLoader& m_loader;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    std::vector<ModelRecord> m_models;
    BackgroundJob m_job;
};

} // namespace boxwright
