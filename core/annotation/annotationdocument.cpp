// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotationdocument.h"

#include "core/annotation/operationcommand.h"
#include "core/dataset/change.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace boxwright {

AnnotationDocument::AnnotationDocument(ImageRecord image, std::vector<Annotation> annotations,
                                       std::vector<Detection> dismissed, QObject* parent)
    : QObject(parent)
    , m_image(std::move(image))
    , m_annotations(std::move(annotations))
    , m_dismissed(std::move(dismissed))
{ }

const Annotation* AnnotationDocument::find(const BoxId& id) const
{
    const auto found = std::find_if(m_annotations.begin(), m_annotations.end(),
                                    [&](const Annotation& box) { return box.id == id; });
    return found == m_annotations.end() ? nullptr : &*found;
}

std::vector<Annotation>::iterator AnnotationDocument::position(const BoxId& id)
{
    return std::find_if(m_annotations.begin(), m_annotations.end(),
                        [&](const Annotation& box) { return box.id == id; });
}

void AnnotationDocument::restoreHistory(const std::vector<LoggedOperation>& history)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    int done = 0;
    for (const LoggedOperation& logged : history) {
        m_undoStack.push(new OperationCommand(*this, logged.operation, 0));
        done += logged.undone ? 0 : 1;
    }
    m_undoStack.setIndex(done);
}

void AnnotationDocument::replaceHistory(const std::vector<LoggedOperation>& history)
{
    const auto done = std::count_if(history.begin(), history.end(),
                                    [](const LoggedOperation& logged) { return !logged.undone; });
    if (m_undoStack.count() == std::ssize(history) && m_undoStack.index() == done) {
        return;
    }
    m_undoStack.clear();
    restoreHistory(history);
}

void AnnotationDocument::addBoxes(const std::vector<Annotation>& boxes, const QString& text)
{
    std::vector<Change> changes;
    for (const Annotation& box : boxes) {
        if (find(box.id) == nullptr) {
            changes.emplace_back(AnnotationChange{m_image.id, {}, box});
        }
    }
    perform(std::move(changes), text);
}

void AnnotationDocument::removeBoxes(const std::vector<BoxId>& boxes, const QString& text)
{
    std::vector<Change> changes;
    for (const BoxId& id : boxes) {
        if (const Annotation* box = find(id)) {
            changes.emplace_back(AnnotationChange{m_image.id, *box, {}});
        }
    }
    perform(std::move(changes), text);
}

void AnnotationDocument::changeBoxes(const std::vector<Annotation>& boxes, const QString& text,
                                     int series)
{
    std::vector<Change> changes;
    for (const Annotation& box : boxes) {
        const Annotation* current = find(box.id);
        if (current != nullptr && *current != box) {
            changes.emplace_back(AnnotationChange{m_image.id, *current, box});
        }
    }
    perform(std::move(changes), text, series);
}

void AnnotationDocument::setState(ImageState state, const QString& text)
{
    if (!m_annotations.empty() || state == ImageState::HasBoxes || state == m_image.state) {
        return;
    }
    ImageRecord after = m_image;
    after.state = state;
    perform({ImageChange{m_image, after}}, text);
}

void AnnotationDocument::setReviewed(bool reviewed, const QString& text)
{
    if (reviewed == m_image.reviewed) {
        return;
    }
    ImageRecord after = m_image;
    after.reviewed = reviewed;
    perform({ImageChange{m_image, after}}, text);
}

void AnnotationDocument::dismiss(const Detection& suggestion, const QString& text)
{
    perform({DismissalChange{m_image.id, {}, Detection{suggestion.label, suggestion.box}}}, text);
}

void AnnotationDocument::forgetDismissed(const QString& text)
{
    std::vector<Change> changes;
    for (const Detection& suggestion : m_dismissed) {
        changes.emplace_back(DismissalChange{m_image.id, suggestion, {}});
    }
    perform(std::move(changes), text);
}

void AnnotationDocument::perform(std::vector<Change> changes, const QString& text, int series)
{
    if (changes.empty()) {
        return;
    }
    appendStateChange(changes);
    auto* command = new OperationCommand(*this, {text, m_image.id, std::move(changes)}, series);
    const int index = m_undoStack.index();
    if (index > 0 && index == m_undoStack.count()) {
        const auto* newest = dynamic_cast<const OperationCommand*>(m_undoStack.command(index - 1));
        if (newest != nullptr && newest->takesSeries(series)) {
            command->setMerges();
        }
    }
    m_undoStack.push(command);
}

/// An image has boxes or is unseen; confirmed empty is what only a person says.
void AnnotationDocument::appendStateChange(std::vector<Change>& changes) const
{
    auto count = static_cast<std::ptrdiff_t>(m_annotations.size());
    bool touchesBoxes = false;
    for (const Change& change : changes) {
        if (const auto* box = std::get_if<AnnotationChange>(&change)) {
            touchesBoxes = true;
            count += (box->after ? 1 : 0) - (box->before ? 1 : 0);
        }
    }
    ImageRecord after = m_image;
    if (touchesBoxes && count > 0) {
        after.state = ImageState::HasBoxes;
    } else if (touchesBoxes && m_image.state == ImageState::HasBoxes) {
        after.state = ImageState::Unseen;
    }
    if (after.state != m_image.state) {
        changes.emplace_back(ImageChange{m_image, after});
    }
}

void AnnotationDocument::apply(const Operation& operation)
{
    for (const Change& change : operation.changes) {
        showChange(change);
    }
}

void AnnotationDocument::showChange(const Change& change)
{
    if (const auto* box = std::get_if<AnnotationChange>(&change)) {
        if (box->image == m_image.id) {
            showAnnotation(*box);
        }
    } else if (const auto* image = std::get_if<ImageChange>(&change)) {
        if (image->before && image->after && image->after->id == m_image.id) {
            ImageRecord current = m_image;
            applyDifference(current, *image->before, *image->after);
            showImage(current);
        }
    } else if (const auto* dismissal = std::get_if<DismissalChange>(&change)) {
        if (dismissal->image == m_image.id) {
            showDismissal(*dismissal);
        }
    }
}

void AnnotationDocument::showAnnotation(const AnnotationChange& change)
{
    const auto found = position(change.after ? change.after->id : change.before->id);
    if (!change.after) {
        if (found != m_annotations.end()) {
            const BoxId id = found->id;
            m_annotations.erase(found);
            Q_EMIT boxRemoved(id);
        }
    } else if (found != m_annotations.end()) {
        Annotation current = *found;
        if (change.before) {
            applyDifference(current, *change.before, *change.after);
        } else {
            current = *change.after;
        }
        if (current != *found) {
            *found = current;
            Q_EMIT boxChanged(current);
        }
    } else if (!change.before) {
        m_annotations.push_back(*change.after);
        const Annotation added = *change.after;
        Q_EMIT boxAdded(added);
    }
}

void AnnotationDocument::showImage(const ImageRecord& image)
{
    if (image != m_image) {
        m_image = image;
        Q_EMIT imageChanged(m_image);
    }
}

void AnnotationDocument::showDismissal(const DismissalChange& change)
{
    if (change.before) {
        std::erase(m_dismissed, *change.before);
    }
    if (change.after
        && std::find(m_dismissed.begin(), m_dismissed.end(), *change.after) == m_dismissed.end()) {
        m_dismissed.push_back(*change.after);
    }
    Q_EMIT dismissedChanged();
}

void AnnotationDocument::showContent(const ImageRecord& image,
                                     const std::vector<Annotation>& annotations,
                                     const std::vector<Detection>& dismissed)
{
    const std::vector<Annotation> current = m_annotations;
    for (const Annotation& box : current) {
        const bool stays = std::any_of(annotations.begin(), annotations.end(),
                                       [&](const Annotation& b) { return b.id == box.id; });
        if (!stays) {
            showAnnotation({m_image.id, box, {}});
        }
    }
    for (const Annotation& box : annotations) {
        showAnnotation({m_image.id, {}, box});
    }
    if (m_dismissed != dismissed) {
        m_dismissed = dismissed;
        Q_EMIT dismissedChanged();
    }
    showImage(image);
}

} // namespace boxwright
