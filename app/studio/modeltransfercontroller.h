// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/engine/engineloader.h"
#include "core/result.h"
#include "core/run/runrecord.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <deque>
#include <optional>
#include <vector>

namespace boxwright {

class ErrorReporter;
class Project;

/// Brings models into the open project, from files or other projects, and writes its models to
/// files: in the background, one after the other.
class ModelTransferController final : public QObject
{
    Q_OBJECT
public:
    ModelTransferController(QWidget* window, EngineSource engine, ErrorReporter& reporter,
                            QObject* parent = nullptr);
    ~ModelTransferController() override;

    /// Null: none is open; what is under way is waited for, and what waits is dropped.
    void setProject(Project* project);
    /// From a file of weights, or from a project: a person is asked which of its models, if it has
    /// several.
    void importFrom(const QString& path);
    void exportTo(const ModelRecord& model, const QString& path);

Q_SIGNALS:
    void busyChanged(const QString& text); ///< empty: no longer busy
    /// The project knows the model and all its labels, of which so many are new.
    void imported(const QString& name, int newLabels);
    void exported(const QString& path);

private:
    struct Order
    {
        QString text; ///< while it is carried out
        BackgroundJob::Work work;
        bool isImport = false; ///< whose labels come after those that are just being written
    };
    void add(Order order);
    void startNext();
    /// Of the order that was carried out last.
    void finish(const std::optional<Error>& error = {});
    void chooseFrom(const QString& path, const Result<std::vector<ModelRecord>>& models);
    /// `path`: another project, whose `model` it is, or else a file of weights.
    Order importing(const QString& path, const std::optional<ModelRecord>& model);
    void takeImported(const QString& name, int newLabels);

    QWidget* m_window;
    EngineSource m_engine;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    std::deque<Order> m_orders; ///< that wait
    bool m_isBusy = false; ///< one is carried out
    BackgroundJob m_job;
};

} // namespace boxwright
