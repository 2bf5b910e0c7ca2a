// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/evaluation.h"
#include "core/run/runrecord.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace boxwright {

class EmptyState;
class MetricsModel;
class PageHeader;

/// The Evaluate stage: how good a model is on one part of the data, label by label.
class MetricsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MetricsPanel(QWidget* parent = nullptr);

    /// Oldest first. The newest is chosen unless the chosen one is still there.
    void setModels(const std::vector<ModelRecord>& models);
    std::optional<ModelId> model() const;
    Split split() const;
    void select(ModelId model, Split split);

    /// What is known of the chosen model and split; absent: it was not measured yet.
    void showEvaluation(const std::optional<Evaluation>& evaluation,
                        const std::vector<Label>& labels);
    void showMeasuring(int done, int total); ///< total 0: it is being prepared
    void showMeasured(); ///< the measuring ended, with whatever outcome

Q_SIGNALS:
    void selectionChanged(); ///< another model or split: showEvaluation() is wanted
    void measuringRequested(boxwright::ModelId model, boxwright::Split split);
    void cancelRequested();
    void trainingRequested(); ///< there is no model: go and train one

private:
    QWidget* createResult();
    QWidget* createFigures();
    QWidget* createMeasuring();
    void updatePage();

    PageHeader* m_header;
    QComboBox* m_modelBox;
    QComboBox* m_splitBox;
    QPushButton* m_measure;
    QStackedWidget* m_pages;
    EmptyState* m_notMeasured;
    QTableView* m_table = nullptr;
    MetricsModel* m_metrics = nullptr;
    QLabel* m_f1 = nullptr;
    QLabel* m_precision = nullptr;
    QLabel* m_recall = nullptr;
    QLabel* m_ap50 = nullptr;
    QLabel* m_explanation = nullptr;
    QProgressBar* m_bar = nullptr;
    bool m_isMeasuring = false;
    bool m_hasResult = false;
};

} // namespace boxwright
