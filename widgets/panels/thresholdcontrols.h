// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/metrics/thresholdrule.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace boxwright {

/// Where the threshold of a label stands, how it is picked, and the IoU that makes a match: in one
/// row where that is wide enough.
class ThresholdControls final : public QWidget
{
    Q_OBJECT
public:
    struct State
    {
        std::optional<LabelId> label = {}; ///< absent: all labels
        double threshold = 0.5; ///< of the label, or the mean of all
        double iou = kUsualIou;
        std::optional<ThresholdRule> rule = {}; ///< that picked the threshold; absent: none
        bool isStored = true; ///< the threshold is the one that is kept with the model
        bool isOwn = true; ///< those of all labels are those that are kept with the model
        bool canKeep = true; ///< the project can be written, and no other work goes on
        bool hasRules = true; ///< there are validation figures to pick by
        QString note = {}; ///< translated; what to think of
    };

    explicit ThresholdControls(QWidget* parent = nullptr);

    void setLabels(const std::vector<Label>& labels);
    void setState(const State& state);
    /// Among what needs the height: no second row, so that how the threshold is picked, and the
    /// note, are there only where all fits one.
    void setCompact(bool isCompact);
    /// The Tab key comes from `before` to its fields.
    void followInTabOrder(QWidget* before);

    QSize minimumSizeHint() const override;

Q_SIGNALS: // all by a person
    void labelChosen(std::optional<boxwright::LabelId> label);
    void thresholdMoved(double threshold);
    void iouMoved(double iou);
    void ruleChosen(const boxwright::ThresholdRule& rule);
    void storedRequested(); ///< the threshold that is kept with the model, instead of a rule's
    void resetRequested(); ///< of all labels, to the thresholds that are kept with the model
    void keepRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createValues();
    void createRule();
    void arrange();
    int widestRule() const;
    void chooseRule();
    void showRule(const State& state);
    void showRuleValue();

    QComboBox* m_label;
    QSlider* m_slider;
    QDoubleSpinBox* m_threshold;
    QDoubleSpinBox* m_iou;
    QComboBox* m_rule;
    QDoubleSpinBox* m_share; ///< in percent, of the rules that have one
    QDoubleSpinBox* m_cost;
    QPushButton* m_reset;
    QPushButton* m_keep;
    QLabel* m_note;
    QBoxLayout* m_rows;
    QHBoxLayout* m_values; ///< first in m_rows
    QWidget* m_ruleRow; ///< second
    bool m_isCompact = false;
};

} // namespace boxwright
