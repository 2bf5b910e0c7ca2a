// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/labelcontroller.h"

#include "app/studio/errorreporter.h"
#include "app/studio/labelpage.h"
#include "core/annotation/labellookup.h"
#include "core/dataset/project.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/panels/labelpanel.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kWaitingShownAfterMs = 300;

} // namespace

QString describeLabelRemoval(const Project& project, LabelId label)
{
    const LabelUse use = project.labelUse(label);
    const QString images = LabelController::tr("%Ln image(s)", nullptr, use.images);
    QStringList sentences{use.boxes == 0 ? LabelController::tr("No box has this label.")
                                         : LabelController::tr("%Ln box(es) on %1 will be deleted.",
                                                               "%1: number of images", use.boxes)
                                               .arg(images)};
    if (use.imagesOfItsOwn > 0)
        sentences << LabelController::tr(
            "%Ln image(s) will have no box left and count as unseen again.", nullptr,
            use.imagesOfItsOwn);
    sentences << LabelController::tr("Trained models keep what they have learned. "
                                     "You can undo this.");
    return sentences.join(u' ');
}

QString describeLabelMerge(const Project& project, LabelId label, const QString& into)
{
    const LabelUse use = project.labelUse(label);
    const QString images = LabelController::tr("%Ln image(s)", nullptr, use.images);
    const QStringList sentences{
        use.boxes == 0 ? LabelController::tr("No box has this label.")
                       : LabelController::tr("%Ln box(es) on %1 will become “%2”.",
                                             "%1: number of images, %2: name of a label", use.boxes)
                             .arg(images, into),
        LabelController::tr("The boxes stay where they are. You can undo this.")};
    return sentences.join(u' ');
}

LabelController::LabelController(LabelPage& page, ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_reporter(reporter)
{
    const LabelPanel& panel = page.labels();
    connect(&panel, &LabelPanel::moveRequested, this, [this](LabelId id, int row) {
        if (m_project)
            m_project->moveLabel(id, row);
    });
    connect(&panel, &LabelPanel::changeRequested, this, &LabelController::changeLabel);
    connect(&panel, &LabelPanel::removeRequested, this, &LabelController::removeLabel);
    connect(&panel, &LabelPanel::mergeRequested, this, &LabelController::mergeLabel);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(kWaitingShownAfterMs);
    connect(&m_waiting, &QTimer::timeout, this, [this] { Q_EMIT busyChanged(m_waitingText); });
}

void LabelController::setProject(Project* project)
{
    endWaiting();
    m_project = project;
    if (project == nullptr)
        return;
    connect(project, &Project::labelsChanged, this, &LabelController::endWaiting);
    connect(project, &Project::readFailed, this, &LabelController::endWaiting);
}

void LabelController::startWaiting(const QString& text)
{
    m_waitingText = text;
    m_waiting.start();
}

void LabelController::endWaiting()
{
    if (m_waitingText.isEmpty())
        return;
    m_waiting.stop();
    m_waitingText.clear();
    Q_EMIT busyChanged({});
}

const Label* LabelController::find(LabelId id) const
{
    return m_project ? findLabel(m_project->labels(), id) : nullptr;
}

void LabelController::changeLabel(const Label& label)
{
    if (!m_project)
        return;
    const Result<void> changed = m_project->changeLabel(label, tr("Change label"));
    if (changed)
        return;
    const std::vector<Label>& labels = m_project->labels();
    const auto other = std::find_if(labels.begin(), labels.end(), [&label](const Label& known) {
        return known.name == label.name.trimmed() && known.id != label.id;
    });
    // Later, for the field that the name was typed in is just being closed.
    QMetaObject::invokeMethod(
        this,
        [this, error = changed.error(), id = label.id,
         into = other == labels.end() ? std::nullopt : std::optional(other->id)] {
            if (error.code != ErrorCode::AlreadyExists || !into)
                return m_reporter.report(error);
            if (const Label* same = find(*into))
                mergeIf(tr("There is already a label “%1”. Merge the two instead?").arg(same->name),
                        id, *into);
        },
        Qt::QueuedConnection);
}

void LabelController::removeLabel(LabelId id)
{
    const Label* label = find(id);
    if (label == nullptr
        || !m_reporter.ask(tr("Delete the label “%1”?").arg(label->name),
                           describeLabelRemoval(*m_project, id), {tr("Delete")})
        || !m_project)
        return;
    startWaiting(tr("Deleting a label"));
    if (const Result<void> removed = m_project->removeLabel(id); !removed) {
        endWaiting();
        m_reporter.report(removed.error());
    }
}

void LabelController::mergeLabel(LabelId id, LabelId into)
{
    const Label* label = find(id);
    const Label* other = find(into);
    if (label != nullptr && other != nullptr)
        mergeIf(tr("Merge the label “%1” into “%2”?").arg(label->name, other->name), id, into);
}

void LabelController::mergeIf(const QString& question, LabelId id, LabelId into)
{
    const Label* other = find(into);
    if (other == nullptr
        || !m_reporter.ask(question, describeLabelMerge(*m_project, id, other->name), {tr("Merge")})
        || !m_project)
        return;
    if (m_page.scene().currentLabel() == id)
        m_page.scene().setCurrentLabel(into);
    startWaiting(tr("Merging labels"));
    if (const Result<void> merged = m_project->mergeLabel(id, into); !merged) {
        endWaiting();
        m_reporter.report(merged.error());
    }
}

} // namespace boxwright
