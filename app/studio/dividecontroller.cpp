// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/dividecontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/missingsplits.h"
#include "core/dataset/project.h"
#include "core/health/imagegroups.h"

#include <variant>

namespace boxwright {

namespace {

Result<Operation> splitsOf(const ProjectFile& file)
{
    const auto store = file.connect();
    if (!store)
        return store.error();
    const auto images = (*store)->images();
    if (!images)
        return images.error();
    const auto counts = (*store)->labelCounts();
    if (!counts)
        return counts.error();
    const auto related = knownImageGroups(**store, *images);
    if (!related)
        return related.error();
    return splitsForTraining(
        *images, [&counts](ImageId image) { return counts->value(image); }, *related);
}

} // namespace

DivideController::DivideController(ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) { finish(error); });
}

DivideController::~DivideController() = default;

void DivideController::setProject(Project* project)
{
    if (m_job.isRunning()) {
        m_job.abandon();
        Q_EMIT busyChanged({});
    }
    m_project = project;
}

void DivideController::divide()
{
    if (!m_project || m_job.isRunning())
        return;
    Q_EMIT busyChanged(tr("Dividing the images…"));
    m_job.startWhenWritten(*m_project, [this, file = &m_project->file()](const std::stop_token&) {
        return [this, operation = splitsOf(*file)] { finish(operation); };
    });
}

void DivideController::finish(const Result<Operation>& operation)
{
    Q_EMIT busyChanged({});
    if (!operation)
        return m_reporter.report(operation.error());
    if (const Operation meant = stillMeant(*operation); !meant.changes.empty())
        m_project->perform(meant);
}

/// Without images that went or got another part meanwhile; what else was edited stays.
Operation DivideController::stillMeant(const Operation& operation) const
{
    Operation meant = operation;
    meant.changes.clear();
    for (const Change& change : operation.changes) {
        const auto& [before, after] = std::get<ImageChange>(change);
        const ImageRecord* now = m_project->image(before->id);
        if (now == nullptr || now->split != before->split)
            continue;
        ImageRecord divided = *now;
        divided.split = after->split;
        meant.changes.emplace_back(ImageChange{*now, divided});
    }
    return meant;
}

} // namespace boxwright
