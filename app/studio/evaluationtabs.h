// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/casecontroller.h"
#include "app/studio/comparisoncontroller.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace boxwright {

class CaseGallery;
class ComparisonView;
class ErrorReporter;
class EvaluationController;
class ImageListModel;
class MetricsPanel;
class Project;

/// What the Evaluate page shows beside figures, each in a tab of its own: the boxes behind them,
/// what may be drawn wrongly, and a comparison with another model.
class EvaluationTabs final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this; the page owns the tabs.
    EvaluationTabs(MetricsPanel& page, EvaluationController& evaluation, ImageListModel& images,
                   ErrorReporter& reporter, QObject* parent = nullptr);
    ~EvaluationTabs() override;

    void setProject(Project* project); ///< null: none is open
    void setModels(const std::vector<ModelRecord>& models); ///< oldest first

Q_SIGNALS:
    /// To be opened in the Label stage; without a box when none is drawn there.
    void boxRequested(boxwright::ImageId image, const std::optional<boxwright::BoxId>& box);
    void trainingRequested(); ///< with what was mended

private:
    void connectCases();
    void connectComparison();
    void showCases(std::optional<LabelId> label, std::optional<CaseKind> kind);
    void showCell(int truth, int found);
    void follow(); ///< what the page shows is another model, part or threshold

    MetricsPanel& m_page;
    EvaluationController& m_evaluation;
    CaseGallery* m_gallery;
    CaseGallery* m_suspicions;
    ComparisonView* m_comparisonView;
    CaseController m_cases;
    CaseController m_suspects;
    ComparisonController m_comparison;
    QTimer m_timer; ///< a threshold that moves is followed when it stands
};

} // namespace boxwright
