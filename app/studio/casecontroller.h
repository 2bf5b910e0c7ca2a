// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "app/studio/latestjob.h"
#include "core/metrics/suspicioustruth.h"
#include "core/run/confirmedtruth.h"
#include "widgets/models/caseedit.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace boxwright {

class AnnotationDocument;
class CaseGallery;
class ErrorReporter;
class Project;

/// Fills a gallery with what a model got right and wrong, or with what it suspects in the truth,
/// found in the background; and mends the truth by the same undoable steps as the canvas does.
class CaseController final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    CaseController(CaseGallery& gallery, ErrorReporter& reporter, QObject* parent = nullptr);
    ~CaseController() override;

    void setProject(Project* project); ///< null: none is open
    /// What to show from now on; null: nothing has been measured. Asked again while it is busy, the
    /// latest counts. The IoU means nothing to a gallery of suspicions.
    void setCases(std::shared_ptr<const EvaluatedPart> part, const ScoreThresholds& thresholds,
                  double iouThreshold);
    /// Only these, of a model with these labels, under a title, until all are asked for again.
    void showSelection(const std::vector<BoxCase>& cases, const std::vector<Label>& modelLabels,
                       const QString& title);

Q_SIGNALS:
    /// To be opened in the Label stage; without a box when none is drawn there.
    void boxRequested(boxwright::ImageId image, const std::optional<boxwright::BoxId>& box);
    void truthChanged(boxwright::ImageId image); ///< mended, or that was undone

private:
    struct Wanted
    {
        std::shared_ptr<const EvaluatedPart> part;
        ScoreThresholds thresholds;
        double iouThreshold = kUsualIou;
        int mostSuspicions = 0;
    };
    /// A case whose edit stands as that step of the image's history.
    struct Mended
    {
        int caseIndex;
        QPointer<AnnotationDocument> document;
        int step; ///< the index of the stack after it
    };
    void start();
    std::shared_ptr<const CaseSet> makeSet(const Wanted& wanted) const;
    void show(std::shared_ptr<const CaseSet> cases, const std::vector<Label>& modelLabels,
              const QString& title);
    void hideConfirmed(); ///< suspicions that a person called wrong

    /// Changes the document, or says why not.
    using Edit = std::function<Result<void>(AnnotationDocument& document, const BoxCase& boxCase)>;
    bool canMend() const;
    void mend(int caseIndex, CaseEdit edit);
    void mendBy(int caseIndex, const Edit& edit);
    AnnotationDocument* documentOf(int caseIndex); ///< null: it cannot be read, which is said
    bool isMended(int caseIndex) const;
    void addLabel(int caseIndex, const QString& name);
    void relabel(int caseIndex, LabelId label);
    void fit(int caseIndex); ///< in the background, where the image is decoded
    void takeFit(int caseIndex, const Result<std::optional<BoundingBox>>& fitted);
    void reject(int caseIndex);
    void bringBack(); ///< what was rejected last
    void dropUndone();

    CaseGallery& m_gallery;
    QPointer<Project> m_project;
    std::optional<Wanted> m_wanted; ///< absent: nothing has been measured
    bool m_isDue = false; ///< what is wanted is not what the job works on
    bool m_isSelection = false;
    std::shared_ptr<const CaseSet> m_all; ///< of what is wanted; null: not found yet
    std::vector<Label> m_modelLabels; ///< of what is shown
    std::vector<Mended> m_mended;
    std::vector<ConfirmedTruth> m_confirmed; ///< of the project; none for what is no suspicion
    BackgroundJob m_job;
    LatestJob m_fitting;
    bool m_isFitting = false;
};

} // namespace boxwright
