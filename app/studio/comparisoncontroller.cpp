// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/comparisoncontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/image/imagedecoder.h"
#include "core/metrics/modelscompared.h"
#include "core/run/keptevaluation.h"
#include "widgets/panels/comparisonview.h"

#include <utility>

namespace boxwright {

namespace {

constexpr int kPictureSide = 1600; ///< pixels; enough to zoom into

} // namespace

ComparisonController::ComparisonController(ComparisonView& view, ErrorReporter& reporter,
                                           QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_reporter(reporter)
{
    connect(&view, &ComparisonView::shown, this, &ComparisonController::start);
    connect(&view, &ComparisonView::otherChanged, this, &ComparisonController::refresh);
    connect(&view, &ComparisonView::pictureRequested, this, [this](ImageId image) {
        m_picture = image;
        loadPicture();
    });
    connect(&m_job, &BackgroundJob::failed, this,
            [this](const Error& error) { show({.error = error}); });
    connect(&m_pictureJob, &BackgroundJob::failed, this,
            [this] { m_view.showPicture(*m_picture, {}, {}); });
}

ComparisonController::~ComparisonController() = default;

void ComparisonController::setProject(Project* project)
{
    m_job.abandon();
    m_pictureJob.abandon();
    m_project = project;
    setModels({});
}

void ComparisonController::setModels(const std::vector<ModelRecord>& models)
{
    m_models = models;
    m_view.setModels(m_models, m_chosen);
    refresh();
}

void ComparisonController::setChosen(std::optional<ModelId> model, Split split)
{
    if (model == m_chosen && split == m_split)
        return;
    m_chosen = model;
    m_split = split;
    m_view.setModels(m_models, m_chosen);
    refresh();
}

void ComparisonController::setIou(double iou)
{
    if (iou == m_iou)
        return;
    m_iou = iou;
    refresh();
}

void ComparisonController::refresh()
{
    m_isDue = true;
    if (m_job.isRunning())
        m_job.cancel(); // and starts again when that has ended
    else
        start();
}

/// The older one is always the first: what is better is progress.
std::optional<ComparisonController::Models> ComparisonController::models() const
{
    const std::optional<ModelId> other = m_view.other();
    std::vector<ModelRecord> both;
    for (const ModelRecord& model : m_models) {
        if (model.id == m_chosen || model.id == other)
            both.push_back(model);
    }
    return both.size() == 2 ? std::optional(Models{both[0], both[1]}) : std::nullopt;
}

void ComparisonController::start()
{
    const std::optional<Models> wanted = models();
    if (!m_isDue || !m_view.isVisible() || m_job.isRunning() || !m_project || !wanted)
        return;
    m_isDue = false;
    m_view.showWorking();
    m_job.startWhenWritten(*m_project,
                           [this, wanted = *wanted, measure = Measure{m_split, m_iou},
                            file = &m_project->file()](const std::stop_token& stop) {
                               const Outcome outcome = compare(*file, wanted, measure, stop);
                               return [this, outcome] { show(outcome); };
                           });
}

/// In a worker thread.
ComparisonController::Outcome ComparisonController::compare(const ProjectFile& file,
                                                            const Models& models,
                                                            const Measure& measure,
                                                            const std::stop_token& stop)
{
    const auto store = file.connect();
    if (!store)
        return {.error = store.error()};
    Outcome outcome{.older = models.older.name, .newer = models.newer.name};
    std::vector<ModelOnPart> parts;
    parts.reserve(2);
    for (const ModelRecord& model : {models.older, models.newer}) {
        auto kept = keptEvaluation(**store, model, measure.split);
        if (!kept)
            return {.error = kept.error()};
        if (!kept->has_value())
            return {.unmeasured = model};
        outcome.hasTruthChanged |= (*kept)->hasTruthChanged;
        parts.push_back({std::move((*kept)->part), model.thresholds});
        if (stop.stop_requested())
            return outcome;
    }
    outcome.compared = std::make_shared<const ModelsCompared>(
        compareSideBySide(std::move(parts[0]), std::move(parts[1]), measure.iou, {}, stop));
    return outcome;
}

void ComparisonController::show(const Outcome& outcome)
{
    if (m_isDue) // something else was chosen meanwhile
        return start();
    if (outcome.error) {
        m_view.showFailed();
        return m_reporter.report(*outcome.error);
    }
    if (outcome.unmeasured)
        return m_view.showNotMeasured(*outcome.unmeasured, m_split);
    m_view.setTruthChanged(outcome.hasTruthChanged);
    m_view.showComparison(outcome.older, outcome.newer, *outcome.compared);
}

void ComparisonController::loadPicture()
{
    if (m_pictureJob.isRunning())
        return; // the last one asked for follows
    const ImageRecord* record = m_project ? m_project->image(*m_picture) : nullptr;
    if (record == nullptr)
        return m_view.showPicture(*m_picture, {}, {});
    m_pictureJob.start([this, image = *m_picture,
                        path = m_project->absoluteImagePath(*record)](const std::stop_token&) {
        auto decoded = decodeImage(path, kPictureSide);
        DecodedImage picture;
        if (decoded)
            picture = std::move(decoded).value();
        return [this, image, picture] {
            if (m_picture == image)
                m_view.showPicture(image, picture.image, picture.fullSize);
            else
                loadPicture();
        };
    });
}

} // namespace boxwright
