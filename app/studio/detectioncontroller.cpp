// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/detectioncontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/image/imagedecoder.h"
#include "widgets/panels/usepanel.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

struct DetectionController::Finding
{
    std::vector<Detection> detections;
    std::vector<Label> labels;
    double seconds = 0;
};

DetectionController::DetectionController(UsePanel& panel, OpenModelFunction openModel,
                                         ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_openModel(std::move(openModel))
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) { show(error); });
    connect(&panel, &UsePanel::imageRequested, this, &DetectionController::detect);
    connect(&panel, &UsePanel::modelChanged, this, [this] {
        if (!m_path.isEmpty())
            detect(m_path);
    });
}

DetectionController::~DetectionController() = default;

void DetectionController::setProject(Project* project)
{
    m_job.abandon();
    m_open.reset();
    m_project = project;
    m_path.clear();
    m_panel.clear();
}

void DetectionController::setModels(const std::vector<ModelRecord>& models)
{
    m_panel.setModels(models);
}

void DetectionController::detect(const QString& path)
{
    m_path = path;
    if (m_job.isRunning())
        m_isStale = true;
    else
        start();
}

void DetectionController::start()
{
    const std::optional<ModelId> model = m_panel.model();
    if (!m_project || !model)
        return;
    m_isStale = false;
    m_job.start([this, path = m_path, model = *model, file = &m_project->file()](
                    const std::stop_token& stop) -> BackgroundJob::Continuation {
        const Result<DecodedImage> decoded = decodeImage(path);
        if (!decoded)
            return [this, error = decoded.error()] { show(error); };
        m_job.post([this, image = decoded->image, path] {
            m_panel.showImage(image, QFileInfo(path).fileName());
        });
        const Result<Finding> finding = look(*file, model, decoded->image, stop);
        return [this, finding] { show(finding); };
    });
}

Result<DetectionController::Finding> DetectionController::look(const ProjectFile& file,
                                                               ModelId model, const QImage& image,
                                                               const std::stop_token& stop)
{
    if (!m_open || m_open->id != model) {
        auto detector = m_openModel(file, model);
        if (!detector)
            return detector.error();
        m_open = OpenModel{model, std::move(detector).value()};
    }
    QElapsedTimer timer;
    timer.start();
    DetectionSettings settings;
    settings.shouldStop = [&stop] { return stop.stop_requested(); };
    const auto detections = m_open->detector->detect(image, settings);
    if (!detections)
        return detections.error();
    return Finding{*detections, m_open->detector->labels(), double(timer.nsecsElapsed()) / 1e9};
}

void DetectionController::show(const Result<Finding>& finding)
{
    if (m_isStale)
        return start();
    if (finding) {
        m_panel.showDetections(finding->detections, finding->labels, finding->seconds);
    } else {
        m_panel.showProblem(finding.error().message);
        m_reporter.report(finding.error());
    }
    Q_EMIT detected();
}

} // namespace boxwright
