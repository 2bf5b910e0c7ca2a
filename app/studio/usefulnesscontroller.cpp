// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/usefulnesscontroller.h"

#include "app/studio/errorreporter.h"
#include "app/studio/suggestioncontroller.h"
#include "core/dataset/project.h"
#include "core/run/sampledetections.h"
#include "core/run/suggestions.h"
#include "core/run/usefulness.h"
#include "core/threadpriority.h"
#include "widgets/models/imagefiltermodel.h"
#include "widgets/panels/usefulnessbar.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace boxwright {

namespace {

// A list that moves all the time is of no use, and sorting a large one takes its time: the order is
// made anew after so many images, then after twice as many, and so on.
constexpr int kFirstOrder = 50;

} // namespace

/// What the worker thread needs.
struct UsefulnessController::Task
{
    const ProjectFile* file = nullptr;
    OpenModelFunction openModel;
    ModelRecord model;
    std::vector<Label> labels; ///< of the project
    std::vector<ImageRecord> images;
    std::vector<QString> paths = {}; ///< of the images, likewise

    using Sink = std::function<void(ImageId, double)>;

    Result<void> run(const std::stop_token& stop, const Sink& sink) const
    {
        lowerThreadPriority();
        const auto detector = openModel(*file, model.id);
        if (!detector)
            return detector.error();
        const auto store = file->connect();
        if (!store)
            return store.error();
        for (size_t i = 0; i < images.size() && !stop.stop_requested(); ++i) {
            const auto useful = look(**detector, **store, i);
            if (!useful)
                return useful.error();
            sink(images[i].id, *useful);
        }
        return {};
    }

    Result<double> look(Detector& detector, const ProjectStore& store, size_t row) const
    {
        const ImageRecord& image = images[row];
        auto boxes = store.annotations(image.id);
        if (!boxes)
            return boxes.error();
        const TrainingSample sample{image.id, paths[row], image.size, {}};
        const auto found = detectOnSamples(
            detector, {sample}, [](int, int) {}, [] { return false; });
        if (!found)
            return found.error();
        if (found->detections.empty())
            return 0.0; // an image that cannot be read
        const ModelFindings findings{model.labels, found->detections.front().detections};
        return usefulness(suggestionsFor(findings, labels, {}, {}, 0), *boxes,
                          image.state != ImageState::Unseen);
    }
};

UsefulnessController::UsefulnessController(Views views, const SuggestionController& suggestions,
                                           ErrorReporter& reporter, OpenModelFunction openModel,
                                           QObject* parent)
    : QObject(parent)
    , m_views(std::move(views))
    , m_suggestions(suggestions)
    , m_reporter(reporter)
    , m_openModel(std::move(openModel))
{
    connect(&m_job, &BackgroundJob::failed, &m_reporter, &ErrorReporter::report);
    connect(&suggestions, &SuggestionController::modelChanged, this,
            &UsefulnessController::takeModel);
    for (const ImageFilterModel* filter : m_views.filters) {
        connect(filter, &ImageFilterModel::orderChanged, this, [this] {
            m_isStopped = false;
            follow();
        });
    }
    connect(m_views.bar, &UsefulnessBar::stopRequested, this, [this] {
        m_isStopped = true;
        follow();
    });
}

void UsefulnessController::setProject(Project* project)
{
    m_job.abandon();
    m_views.bar->hide();
    m_project = project;
    if (project != nullptr)
        connect(project, &Project::imagesReset, this, &UsefulnessController::follow);
    m_model.reset();
    takeModel();
}

void UsefulnessController::takeModel()
{
    const std::optional<ModelRecord>& model = m_suggestions.model();
    m_model = m_project && model ? std::optional(model->id) : std::nullopt;
    m_isStopped = false;
    m_usefulness.clear();
    show();
    for (ImageFilterModel* filter : m_views.filters)
        filter->setUsefulnessAvailable(m_model.has_value());
    m_job.cancel(); // of another model; what it then finishes with starts anew
    follow();
}

bool UsefulnessController::isWanted() const
{
    const bool isOrder = std::any_of(
        m_views.filters.begin(), m_views.filters.end(), [](const ImageFilterModel* filter) {
            return filter->order() == ImageFilterModel::Order::MostUsefulFirst;
        });
    return isOrder && !m_isStopped && m_project && m_model;
}

std::vector<ImageRecord> UsefulnessController::waiting() const
{
    std::vector<ImageRecord> images;
    std::copy_if(m_project->images().begin(), m_project->images().end(), std::back_inserter(images),
                 [this](const ImageRecord& image) {
                     return !image.reviewed && !m_usefulness.contains(image.id);
                 });
    return images;
}

void UsefulnessController::follow()
{
    if (!isWanted())
        return m_job.cancel();
    if (!m_job.isRunning())
        start(*m_suggestions.model());
}

void UsefulnessController::start(const ModelRecord& model)
{
    const auto task = std::make_shared<Task>(
        Task{&m_project->file(), m_openModel, model, m_project->labels(), waiting()});
    if (task->images.empty())
        return;
    for (const ImageRecord& image : task->images)
        task->paths.push_back(m_project->absoluteImagePath(image));
    m_done = 0;
    m_nextOrder = kFirstOrder;
    m_total = static_cast<int>(task->images.size());
    m_views.bar->showProgress(m_done, m_total);
    m_job.start(
        [this, task, id = model.id](const std::stop_token& stop) -> BackgroundJob::Continuation {
            const Result<void> result = task->run(stop, [this, id](ImageId image, double useful) {
                m_job.post([this, id, image, useful] {
                    if (m_model == id)
                        takeUsefulness(image, useful);
                });
            });
            return [this, id, result] { finish(id, result); };
        });
}

void UsefulnessController::takeUsefulness(ImageId image, double usefulness)
{
    m_usefulness.insert(image, usefulness);
    m_views.bar->showProgress(++m_done, m_total);
    if (m_done < m_nextOrder)
        return;
    m_nextOrder *= 2;
    show();
}

void UsefulnessController::finish(ModelId model, const Result<void>& result)
{
    m_views.bar->hide();
    show();
    if (!result && m_model == model) {
        m_isStopped = true; // the same would happen again
        return m_reporter.report(result.error());
    }
    follow();
}

void UsefulnessController::show()
{
    for (ImageFilterModel* filter : m_views.filters)
        filter->setUsefulness(m_usefulness);
}

} // namespace boxwright
