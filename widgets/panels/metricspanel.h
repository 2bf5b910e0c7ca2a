// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/run/runrecord.h"
#include "widgets/panels/evaluationview.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace boxwright {

class ConfusionView;
class EmptyState;
class FigureCards;
class MistakesTab;
class PageHeader;
class QualityCharts;
class QualityTable;
class ThresholdControls;
class TruthNotice;

/// The Evaluate stage: how good a model is on one part of the data, label by label, where it
/// fails, and what other thresholds would give.
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
    /// Whether the parts to choose from include outOfFold, for the chosen model. Tells nobody when
    /// another part is chosen for that.
    void offerFolds(bool offered);
    /// Behind the tabs of its own: "Boxes" and the like, which need the height for pictures.
    void addTab(QWidget* page, const QString& title);
    void showTab(QWidget* page); ///< one that was added

    // What is known of the chosen model and part.
    void showNotMeasured();
    void showReading(); ///< what is kept is being read
    void showResult(const EvaluationView& view);
    void showLabel(std::optional<LabelId> label); ///< whose curves and threshold are shown
    void showCurves(const CurvesView& view);
    void showThreshold(const ThresholdView& view);
    void showMistakes(const MistakesView& view);
    /// The boxes of that many images have changed since; 0: none.
    void showChanged(int images, bool canMeasure);
    void showMeasuring(int done, int total); ///< total 0: it is being prepared
    void showMeasured(); ///< the measuring ended, with whatever outcome
    void setBusy(bool isBusy); ///< nothing can be measured until other work is done
    void setWritingTable(bool isWriting); ///< no other one can be saved meanwhile
    ThresholdControls& controls() { return *m_controls; }
    QualityTable& table() { return *m_table; }

Q_SIGNALS:
    void selectionChanged(); ///< another model or split: its figures are wanted
    void measuringRequested(boxwright::ModelId model, boxwright::Split split);
    void cancelRequested();
    void trainingRequested(); ///< there is no model: go and train one
    void measuringAgainRequested(); ///< what was found, with the boxes of today
    void trainingAgainRequested(); ///< with the boxes of today
    void labelChosen(std::optional<boxwright::LabelId> label); ///< absent: all labels
    /// Show cases of a kind, or of any, of one label or of all.
    void casesRequested(std::optional<boxwright::LabelId> label,
                        std::optional<boxwright::CaseKind> kind);
    void cellRequested(int truth, int found); ///< of the confusion matrix
    void reportRequested();
    void tableRequested(); ///< the figures as a file
    /// See AdviceList::fixRequested().
    void fixRequested(boxwright::AdviceFix fix, std::optional<boxwright::LabelId> label);
    void savingFailed(const boxwright::Error& error); ///< of a chart

private:
    enum Page { NoModelPage, NotMeasuredPage, MeasuringPage, ReadingPage, ResultPage };

    enum class Known { Nothing, BeingRead, All };
    void createHeader();
    void connectParts();
    QWidget* createResult();
    QWidget* createLabels();
    QWidget* createConfusions();
    QWidget* createMeasuring();
    void fillSaveMenu(QMenu& menu);
    void saveChart(QWidget& chart);
    void updatePage();

    PageHeader* m_header;
    QComboBox* m_modelBox;
    QComboBox* m_splitBox;
    QPushButton* m_measure;
    QToolButton* m_save;
    QAction* m_saveTable = nullptr;
    QStackedWidget* m_pages;
    EmptyState* m_notMeasured;
    TruthNotice* m_notice;
    FigureCards* m_cards;
    QTabWidget* m_tabs;
    QualityTable* m_table;
    ThresholdControls* m_controls;
    QualityCharts* m_charts;
    ConfusionView* m_confusions;
    MistakesTab* m_mistakes;
    QProgressBar* m_bar = nullptr;
    std::vector<Label> m_labels; ///< that the choices offer
    bool m_isMeasuring = false;
    Known m_known = Known::Nothing;
};

} // namespace boxwright
