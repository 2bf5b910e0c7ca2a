// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/run/runrecord.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace boxwright {

class ComparisonView;
class ErrorReporter;
class Project;
class ProjectFile;
struct ModelsCompared;

/// Compares the model that the page shows with another one, in the background and only while the
/// view is in sight, and reads the images that differ as they are looked at.
class ComparisonController final : public QObject
{
    Q_OBJECT
public:
    ComparisonController(ComparisonView& view, ErrorReporter& reporter, QObject* parent = nullptr);
    ~ComparisonController() override;

    void setProject(Project* project); ///< null: none is open; setModels() follows
    void setModels(const std::vector<ModelRecord>& models); ///< oldest first
    /// What the page shows.
    void setChosen(std::optional<ModelId> model, Split split);
    /// What makes a match; AP does not depend on it.
    void setIou(double iou);
    /// Something was measured: what is shown may be another now.
    void refresh();

private:
    struct Models
    {
        ModelRecord older;
        ModelRecord newer;
    };
    struct Measure
    {
        Split split = Split::Test;
        double iou = kUsualIou;
    };
    /// An error, else a model that was not measured, else the comparison.
    struct Outcome
    {
        std::optional<Error> error = {};
        std::optional<ModelRecord> unmeasured = {};
        std::shared_ptr<const ModelsCompared> compared = {};
        QString older = {}; ///< names of the models
        QString newer = {};
        bool hasTruthChanged = false;
    };
    static Outcome compare(const ProjectFile& file, const Models& models, const Measure& measure,
                           const std::stop_token& stop);
    std::optional<Models> models() const;
    void start();
    void show(const Outcome& outcome);
    void loadPicture();

    ComparisonView& m_view;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    std::vector<ModelRecord> m_models;
    std::optional<ModelId> m_chosen;
    Split m_split = Split::Test;
    double m_iou = kUsualIou;
    bool m_isDue = false; ///< what is shown is not what is chosen
    std::optional<ImageId> m_picture; ///< that the view waits for
    BackgroundJob m_job;
    BackgroundJob m_pictureJob;
};

} // namespace boxwright
