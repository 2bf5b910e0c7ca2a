// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/dataset/operation.h"

#include <QObject>
#include <QPointer>

namespace boxwright {

class ErrorReporter;
class Project;

/// Divides the labelled images into training, validation and test images when that is asked for.
/// What belongs together is found out in the background.
class DivideController final : public QObject
{
    Q_OBJECT
public:
    explicit DivideController(ErrorReporter& reporter, QObject* parent = nullptr);
    ~DivideController() override;

    void setProject(Project* project); ///< null: none is open; what is being prepared is dropped
    /// Assigns what training needs (findDivision()) as one undoable step. Nothing to assign:
    /// nothing happens.
    void divide();

Q_SIGNALS:
    /// Empty text: no longer. `total` 0: it is not known how far it is.
    void busyChanged(const QString& text, int done, int total);

private:
    void tellExamined(int done, int total);
    void finish(const Result<Operation>& operation);

    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    BackgroundJob m_job;
};

} // namespace boxwright
