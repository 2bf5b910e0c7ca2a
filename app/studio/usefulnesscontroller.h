// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "app/studio/modelopening.h"
#include "core/dataset/imagerecord.h"
#include "core/run/novelty.h"
#include "core/run/runrecord.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace boxwright {

class ErrorReporter;
class ImageFilterModel;
class Project;
class SuggestionController;
class UsefulnessBar;

/// While images are wanted in the order of their usefulness, finds out in the background how much
/// those without labels differ from those with; and a trained model, if one is chosen for
/// suggesting boxes, looks at all that are not reviewed yet.
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
    struct KnownLook
    {
        QByteArray contentHash; ///< of the image that looked so
        ImageLook look;
    };
    using Looks = QHash<ImageId, KnownLook>;

    void takeModel();
    void follow(); ///< starts or ends the work as the order asks for
    void start();
    bool isWanted() const;
    bool isWaiting(const ImageRecord& image) const; ///< for the model
    std::shared_ptr<const Task> makeTask() const;
    void showOneDone();
    void takeNews(const QHash<ImageId, double>& news);
    void takeUsefulness(ImageId image, double usefulness);
    void finish(std::optional<ModelId> model, const Result<void>& result);
    void show();

    Views m_views;
    const SuggestionController& m_suggestions;
    ErrorReporter& m_reporter;
    OpenModelFunction m_openModel;
    QPointer<Project> m_project;
    std::optional<ModelId> m_model; ///< absent: none is trained or chosen
    QHash<ImageId, double> m_usefulness; ///< by that model
    QHash<ImageId, double> m_news; ///< of the images without labels
    bool m_isNewsDue = true; ///< the order was chosen again, or images came or went
    Looks m_looks; ///< only the job's thread touches it while the job runs
    bool m_isStopped = false; ///< by a person, until the order is chosen again
    int m_done = 0;
    int m_total = 0;
    int m_nextOrder = 0; ///< when so many are done
    BackgroundJob m_job;
};

} // namespace boxwright
