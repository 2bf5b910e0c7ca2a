// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "app/studio/modelopening.h"
#include "core/run/detection.h"
#include "core/run/runrecord.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

class AnnotationController;
class AnnotationDocument;
class ClassLabelController;
class ErrorReporter;
class LabelPage;
class Project;
class ProjectFile;
struct TrainingSample;

/// While it is switched on, the chosen model or the pretrained detector looks in the background at
/// the open image and at the next few, and what it finds is suggested on the canvas.
class SuggestionController final : public QObject
{
    Q_OBJECT
public:
    SuggestionController(LabelPage& page, AnnotationController& annotation,
                         const ClassLabelController& classes, ErrorReporter& reporter,
                         OpenModelFunction openModel, QObject* parent = nullptr);
    ~SuggestionController() override;

    void setProject(Project* project); ///< null: none is open; switches suggestions off
    void setModels(const std::vector<ModelRecord>& models); ///< oldest first
    bool isOn() const;
    /// The chosen one; the newest until a person chooses another. Absent: the pretrained detector.
    const std::optional<ModelRecord>& model() const { return m_model; }

Q_SIGNALS:
    void modelChanged();

private:
    struct OpenModel
    {
        std::optional<ModelId> id;
        std::unique_ptr<Detector> detector;
    };
    using Found = Result<std::vector<Detection>>;

    void takeModel(); ///< that is chosen in the panel
    void useModel();
    void useOwnScores(); ///< of the model
    std::optional<ModelId> modelId() const;
    bool canLook() const;
    void updateEnabled();
    void setOn(bool on);
    void takeDocument(); ///< another image is open
    void lookAtNext();
    std::optional<ImageId> nextImage() const; ///< to be looked at; the open one comes first
    Found look(const ProjectFile& file, std::optional<ModelId> model, const TrainingSample& sample,
               const std::stop_token& stop);
    void takeFound(ImageId image, std::optional<ModelId> model, const Found& found);
    void showDismissed();
    void refresh();
    std::vector<Detection> suggestionsOf(const std::vector<Detection>& found) const;

    LabelPage& m_page;
    AnnotationController& m_annotation;
    const ClassLabelController& m_classes;
    ErrorReporter& m_reporter;
    OpenModelFunction m_openModel;
    QPointer<Project> m_project;
    QPointer<AnnotationDocument> m_document;
    std::vector<ModelRecord> m_models; ///< oldest first
    std::optional<ModelRecord> m_model; ///< one of them; absent: the pretrained detector
    QHash<ImageId, std::vector<Detection>> m_found; ///< by that model
    QTimer m_refresh; ///< a burst of edits is looked at once
    std::optional<OpenModel> m_open; ///< only the job's thread touches it while the job runs
    BackgroundJob m_job;
};

} // namespace boxwright
