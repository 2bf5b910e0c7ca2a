// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "app/studio/modelopening.h"
#include "core/dataset/imagerecord.h"
#include "core/run/runrecord.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace boxwright {

class ErrorReporter;
class ImageFilterModel;
class Project;
class SuggestionController;
class UsefulnessBar;

/// While images are wanted in the order of their usefulness, the model that suggests boxes looks
/// in the background at all that are not reviewed yet.
class UsefulnessController final : public QObject
{
    Q_OBJECT
public:
    /// What is ordered, and where it is told how far the model is. All must outlive this.
    struct Views
    {
        std::vector<ImageFilterModel*> filters;
        UsefulnessBar* bar = nullptr;
    };

    UsefulnessController(Views views, const SuggestionController& suggestions,
                         ErrorReporter& reporter, OpenModelFunction openModel,
                         QObject* parent = nullptr);

    void setProject(Project* project); ///< null: none is open

private:
    struct Task;

    void takeModel();
    void follow(); ///< starts or ends the work as the order asks for
    void start(const ModelRecord& model);
    bool isWanted() const;
    std::vector<ImageRecord> waiting() const;
    void takeUsefulness(ImageId image, double usefulness);
    void finish(ModelId model, const Result<void>& result);
    void show();

    Views m_views;
    const SuggestionController& m_suggestions;
    ErrorReporter& m_reporter;
    OpenModelFunction m_openModel;
    QPointer<Project> m_project;
    std::optional<ModelId> m_model;
    QHash<ImageId, double> m_usefulness; ///< by that model
    bool m_isStopped = false; ///< by a person, until the order is chosen again
    int m_done = 0;
    int m_total = 0;
    int m_nextOrder = 0; ///< when so many are done
    BackgroundJob m_job;
};

} // namespace boxwright
