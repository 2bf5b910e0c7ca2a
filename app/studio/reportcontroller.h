// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/dataset/imagerecord.h"
#include "core/result.h"
#include "core/run/runrecord.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>

namespace boxwright {

class ErrorReporter;
class Project;

/// Writes reports of measured models in the background, one after the other.
class ReportController final : public QObject
{
    Q_OBJECT
public:
    explicit ReportController(ErrorReporter& reporter, QObject* parent = nullptr);

    void setProject(Project* project); ///< null: none is open; reports under way are dropped
    /// To a path that isReportPath() accepts.
    void write(const ModelRecord& model, Split split, const QString& path);

Q_SIGNALS:
    void progressed(int done, int total); ///< pictures; a total of 0 means that it is not known
    void written(const QString& path);
    void ended(); ///< one of them, with whatever outcome

private:
    struct Order
    {
        ModelRecord model;
        Split split;
        QString path;
    };
    void start(); ///< the first of the orders
    void finish(const Result<void>& done);

    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    std::deque<Order> m_orders; ///< the first is being written
    BackgroundJob m_job;
};

} // namespace boxwright
