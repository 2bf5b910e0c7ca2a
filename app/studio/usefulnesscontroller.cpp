// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/usefulnesscontroller.h"

#include "app/studio/errorreporter.h"
#include "app/studio/suggestioncontroller.h"
#include "core/dataset/project.h"
#include "core/dataset/thumbnailkeeper.h"
#include "core/image/imagedecoder.h"
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
    std::optional<ModelRecord> model;
    std::vector<Label> labels; ///< of the project
    std::shared_ptr<ThumbnailKeeper> thumbnails;
    bool isNewsDue = false;
    std::vector<ImageRecord> labelled = {}; ///< these two only where news is due
    std::vector<ImageRecord> unlabelled = {};
    std::vector<ImageRecord> waiting = {}; ///< for the model

    /// What is told of the work, in the worker thread.
    struct Report
    {
        std::function<void()> oneDone;
        std::function<void(const QHash<ImageId, double>&)> news;
        std::function<void(ImageId, double)> useful;
    };

    int total() const { return int(labelled.size() + unlabelled.size() + waiting.size()); }

    Result<void> run(const std::stop_token& stop, Looks& looks, const Report& report) const
    {
        lowerThreadPriority();
        const auto store = file->connect();
        if (!store)
            return store.error();
        if (isNewsDue) {
            const QHash<ImageId, double> news = findNews(**store, stop, looks, report);
            if (!stop.stop_requested())
                report.news(news);
        }
        return waiting.empty() || stop.stop_requested() ? Result<void>()
                                                        : letModelLook(**store, stop, report);
    }

    Result<void> letModelLook(const ProjectStore& store, const std::stop_token& stop,
                              const Report& report) const
    {
        const auto detector = openModel(*file, model->id);
        if (!detector)
            return detector.error();
        for (size_t i = 0; i < waiting.size() && !stop.stop_requested(); ++i) {
            const auto useful = look(**detector, store, waiting[i]);
            if (!useful)
                return useful.error();
            report.useful(waiting[i].id, *useful);
        }
        return {};
    }

    QHash<ImageId, double> findNews(const ProjectStore& store, const std::stop_token& stop,
                                    Looks& looks, const Report& report) const
    {
        std::vector<ImageId> ids; // of those without labels
        std::vector<ImageLook> fresh;
        std::vector<ImageLook> known;
        for (const std::vector<ImageRecord>* images : {&labelled, &unlabelled}) {
            for (size_t i = 0; i < images->size() && !stop.stop_requested(); ++i) {
                const ImageRecord& image = (*images)[i];
                const std::optional<ImageLook> look = findLook(store, image, looks);
                report.oneDone();
                if (!look)
                    continue; // an image that cannot be read
                if (images == &unlabelled)
                    ids.push_back(image.id);
                (images == &unlabelled ? fresh : known).push_back(*look);
            }
        }
        const std::vector<double> found = novelty(fresh, known, stop);
        QHash<ImageId, double> news;
        for (size_t i = 0; i < ids.size(); ++i)
            news.insert(ids[i], found[i]);
        return news;
    }

    std::optional<ImageLook> findLook(const ProjectStore& store, const ImageRecord& image,
                                      Looks& looks) const
    {
        const auto known = looks.constFind(image.id);
        if (known != looks.constEnd() && known->contentHash == image.contentHash)
            return known->look;
        QImage picture = thumbnails->find(image.id, image.contentHash, kLookSide);
        if (picture.isNull()) {
            const auto decoded = decodeImage(store.absoluteImagePath(image), kLookSide);
            if (!decoded)
                return {};
            picture = decoded->image;
        }
        return looks.insert(image.id, {image.contentHash, lookOf(picture)})->look;
    }

    Result<double> look(Detector& detector, const ProjectStore& store,
                        const ImageRecord& image) const
    {
        auto boxes = store.annotations(image.id);
        if (!boxes)
            return boxes.error();
        const TrainingSample sample{image.id, store.absoluteImagePath(image), image.size, {}};
        const auto found = detectOnSamples(
            detector, {sample}, [](int, int) {}, [] { return false; });
        if (!found)
            return found.error();
        if (found->detections.empty())
            return 0.0; // an image that cannot be read
        const ModelFindings findings{model->labels, found->detections.front().detections};
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
            m_isNewsDue = true;
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
    m_project = nullptr;
    for (ImageFilterModel* filter : m_views.filters) { // what takes long is asked for anew
        if (filter->order() == ImageFilterModel::Order::MostUsefulFirst)
            filter->setOrder(ImageFilterModel::Order::Added);
    }
    m_project = project;
    m_looks.clear();
    m_news.clear();
    if (project != nullptr) {
        connect(project, &Project::imagesReset, this, [this] {
            m_isNewsDue = true;
            follow();
        });
    }
    takeModel();
}

void UsefulnessController::takeModel()
{
    const std::optional<ModelRecord>& model = m_suggestions.model();
    m_model = model ? std::optional(model->id) : std::nullopt;
    m_isStopped = false;
    m_isNewsDue = true;
    m_usefulness.clear();
    show();
    m_job.cancel(); // of another model; what it then finishes with starts anew
    follow();
}

bool UsefulnessController::isWanted() const
{
    const bool isOrder = std::any_of(
        m_views.filters.begin(), m_views.filters.end(), [](const ImageFilterModel* filter) {
            return filter->order() == ImageFilterModel::Order::MostUsefulFirst;
        });
    return isOrder && !m_isStopped && m_project;
}

bool UsefulnessController::isWaiting(const ImageRecord& image) const
{
    return m_model && !image.reviewed && !m_usefulness.contains(image.id);
}

void UsefulnessController::follow()
{
    if (!isWanted())
        return m_job.cancel();
    if (m_job.isRunning())
        return;
    const std::vector<ImageRecord>& images = m_project->images();
    if (m_isNewsDue || std::any_of(images.begin(), images.end(), [this](const ImageRecord& image) {
            return isWaiting(image);
        }))
        start();
}

std::shared_ptr<const UsefulnessController::Task> UsefulnessController::makeTask() const
{
    auto task = std::make_shared<Task>(Task{&m_project->file(), m_openModel, m_suggestions.model(),
                                            m_project->labels(), m_project->thumbnailKeeper(),
                                            m_isNewsDue});
    for (const ImageRecord& image : m_project->images()) {
        const bool isLabelled = image.state != ImageState::Unseen;
        if (m_isNewsDue && (isLabelled || !image.reviewed))
            (isLabelled ? task->labelled : task->unlabelled).push_back(image);
        if (isWaiting(image))
            task->waiting.push_back(image);
    }
    return task;
}

void UsefulnessController::start()
{
    const auto task = makeTask();
    m_isNewsDue = false;
    m_done = 0;
    m_nextOrder = int(m_usefulness.size()) + kFirstOrder;
    m_total = task->total();
    m_views.bar->showProgress(m_done, m_total);
    m_job.start(
        [this, task, model = m_model](const std::stop_token& stop) -> BackgroundJob::Continuation {
            const Task::Report report{
                [this] { m_job.post([this] { showOneDone(); }); },
                [this](const QHash<ImageId, double>& news) {
                    m_job.post([this, news] { takeNews(news); });
                },
                [this, model](ImageId image, double useful) {
                    m_job.post([this, model, image, useful] {
                        if (m_model == model)
                            takeUsefulness(image, useful);
                    });
                },
            };
            const Result<void> result = task->run(stop, m_looks, report);
            return [this, model, result] { finish(model, result); };
        });
}

void UsefulnessController::showOneDone()
{
    m_views.bar->showProgress(++m_done, m_total);
}

void UsefulnessController::takeNews(const QHash<ImageId, double>& news)
{
    m_news = news;
    show();
}

void UsefulnessController::takeUsefulness(ImageId image, double usefulness)
{
    m_usefulness.insert(image, usefulness);
    showOneDone();
    if (m_usefulness.size() < m_nextOrder)
        return;
    m_nextOrder *= 2;
    show();
}

void UsefulnessController::finish(std::optional<ModelId> model, const Result<void>& result)
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
    QHash<ImageId, double> sum = m_usefulness;
    for (auto news = m_news.begin(); news != m_news.end(); ++news)
        sum[news.key()] += *news;
    for (ImageFilterModel* filter : m_views.filters)
        filter->setUsefulness(sum);
}

} // namespace boxwright
