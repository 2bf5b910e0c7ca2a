// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"

#include <QUndoCommand>

namespace boxwright {

class AnnotationDocument;

/// One step in the history of an image: holds values only, so that it cannot fail.
/// Steps of the same non-zero series that follow one another are one.
class OperationCommand final : public QUndoCommand
{
public:
    OperationCommand(AnnotationDocument& document, Operation operation, int series);

    int id() const override;
    void undo() override;
    void redo() override;
    bool mergeWith(const QUndoCommand* other) override;

    /// True when pushing a step of that series will merge it into this one.
    bool takesSeries(int series) const { return series != 0 && series == m_series; }
    void setMerges() { m_merges = true; }

private:
    AnnotationDocument& m_document;
    Operation m_operation;
    int m_series;
    bool m_isPerformed = false;
    bool m_merges = false; ///< the step it is merged into announces the change
};

} // namespace boxwright
