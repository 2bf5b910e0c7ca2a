// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/truthwatch.h"

#include "core/dataset/project.h"
#include "core/run/keptevaluation.h"

#include <utility>

namespace boxwright {

namespace {

constexpr int kBurstMs = 300;

} // namespace

TruthWatch::TruthWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kBurstMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_project)
            m_project->whenWritten(this, [this] { count(); });
    });
    connect(&m_job, &LatestJob::failed, this, &TruthWatch::failed);
}

void TruthWatch::setProject(Project* project)
{
    m_job.abandon();
    setPart({});
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    if (project == nullptr)
        return;
    connect(project, &Project::imageChanged, this, &TruthWatch::noteImage);
    connect(project, &Project::labelsChanged, this, &TruthWatch::noteAll);
    connect(project, &Project::imagesReset, this, &TruthWatch::noteAll);
}

void TruthWatch::setPart(std::shared_ptr<const EvaluatedPart> part, bool hasChanged)
{
    m_timer.stop();
    m_job.drop();
    m_part = std::move(part);
    m_images.clear();
    if (!m_part)
        return;
    m_images.reserve(qsizetype(m_part->truth.size()));
    for (const ImageTruth& image : m_part->truth)
        m_images.insert(image.image);
    if (hasChanged)
        noteAll();
}

void TruthWatch::noteImage(ImageId image)
{
    if (m_images.contains(image))
        m_timer.start();
}

void TruthWatch::noteAll()
{
    if (m_part)
        m_timer.start();
}

void TruthWatch::count()
{
    if (!m_project || !m_part)
        return;
    m_job.start([this, part = m_part, file = &m_project->file()](const std::stop_token&) {
        const auto work = [&]() -> Result<int> {
            const auto store = file->connect();
            if (!store)
                return store.error();
            return countChangedTruth(**store, *part);
        };
        return [this, images = work()] {
            if (images)
                Q_EMIT counted(*images);
            else
                Q_EMIT failed(images.error());
        };
    });
}

} // namespace boxwright
