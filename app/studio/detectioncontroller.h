// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "app/studio/modelopening.h"
#include "core/run/runrecord.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace boxwright {

class ErrorReporter;
class Project;
class ProjectFile;
class UsePanel;

/// Lets the chosen model look at an image, in the background.
class DetectionController final : public QObject
{
    Q_OBJECT
public:
    DetectionController(UsePanel& panel, OpenModelFunction openModel, ErrorReporter& reporter,
                        QObject* parent = nullptr);
    ~DetectionController() override;

    void setProject(Project* project);
    void setModels(const std::vector<ModelRecord>& models); ///< oldest first
    void detect(const QString& path);

Q_SIGNALS:
    void detected(); ///< or failed; nothing is under way any more

private:
    struct OpenModel
    {
        ModelId id;
        std::unique_ptr<Detector> detector;
    };
    struct Finding;
    void start();
    Result<Finding> look(const ProjectFile& file, ModelId model, const QImage& image,
                         const std::stop_token& stop);
    void show(const Result<Finding>& finding);

    UsePanel& m_panel;
    OpenModelFunction m_openModel;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    QString m_path;
    bool m_isStale = false; ///< another image or model was chosen meanwhile
    std::optional<OpenModel> m_open; ///< only the job's thread touches it while the job runs
    BackgroundJob m_job;
};

} // namespace boxwright
