// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/operationcommand.h"

#include "core/annotation/annotationdocument.h"
#include "core/dataset/change.h"

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

constexpr int kOperationCommandId = 1;

/// Both changes as one, when they concern the same value.
bool merge(Change& first, const Change& second)
{
    if (auto* box = std::get_if<AnnotationChange>(&first)) {
        const auto* next = std::get_if<AnnotationChange>(&second);
        if (next == nullptr || !box->after || !next->before || box->after->id != next->before->id) {
            return false;
        }
        box->after = next->after;
        return true;
    }
    if (auto* image = std::get_if<ImageChange>(&first)) {
        const auto* next = std::get_if<ImageChange>(&second);
        if (next == nullptr || !image->after || !next->before
            || image->after->id != next->before->id) {
            return false;
        }
        image->after = next->after;
        return true;
    }
    return false;
}

bool changesNothing(const Change& change)
{
    return std::visit([](const auto& c) { return c.before == c.after; }, change);
}

} // namespace

OperationCommand::OperationCommand(AnnotationDocument& document, Operation operation, int series)
    : QUndoCommand(operation.text)
    , m_document(document)
    , m_operation(std::move(operation))
    , m_series(series)
{ }

int OperationCommand::id() const
{
    return m_series == 0 ? -1 : kOperationCommandId;
}

void OperationCommand::redo()
{
    const bool isFirst = !std::exchange(m_isPerformed, true);
    if (m_document.m_isRestoring) {
        return;
    }
    m_document.apply(m_operation);
    if (!isFirst) {
        Q_EMIT m_document.operationRedone(m_operation);
    } else if (!m_merges) {
        Q_EMIT m_document.operationPerformed(m_operation);
    }
}

void OperationCommand::undo()
{
    if (m_document.m_isRestoring) {
        return;
    }
    const Operation inverse = inverted(m_operation);
    m_document.apply(inverse);
    Q_EMIT m_document.operationUndone(inverse);
}

bool OperationCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const OperationCommand*>(other);
    if (next == nullptr || !next->m_merges || !takesSeries(next->m_series)) {
        return false;
    }
    const Operation before = m_operation;
    for (const Change& change : next->m_operation.changes) {
        const bool isMerged = std::any_of(m_operation.changes.begin(), m_operation.changes.end(),
                                          [&](Change& mine) { return merge(mine, change); });
        if (!isMerged) {
            m_operation.changes.push_back(change);
        }
    }
    std::erase_if(m_operation.changes, changesNothing);
    setObsolete(m_operation.changes.empty());
    Q_EMIT m_document.operationReplaced(before, m_operation);
    return true;
}

} // namespace boxwright
