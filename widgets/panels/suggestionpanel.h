// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace boxwright {

/// Which model suggests boxes, the pretrained detector among them, how sure it must be, and how
/// many it suggests for the open image.
class SuggestionPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionPanel(QWidget* parent = nullptr);

    /// Oldest first. The newest is chosen until a person chooses another one.
    void setModels(const std::vector<ModelRecord>& models);
    std::optional<ModelId> model() const; ///< absent: the pretrained detector
    double minimumScore() const; ///< 0..1
    void setMinimumScore(double score); ///< to whole per cents
    void showNothingToLookFor(); ///< none of its classes has a label
    void showLooking(); ///< the model is not done with the open image
    /// `keys` says how to accept and dismiss them.
    void showCount(int suggestions, const QString& keys);
    void setHasDismissed(bool hasDismissed); ///< for the open image

Q_SIGNALS:
    void minimumScoreChanged(double score);
    void acceptAllRequested();
    void showDismissedRequested();
    void classLabelsRequested();
    void modelChanged(); ///< by a person

private:
    void createModel();
    void createButtons();
    void updateText();
    void updateClassLabels();

    QComboBox* m_model;
    QLabel* m_text;
    QSlider* m_score;
    QLabel* m_status;
    QPushButton* m_acceptAll;
    QPushButton* m_showDismissed;
    QPushButton* m_classLabels; ///< of the pretrained detector only
};

} // namespace boxwright
