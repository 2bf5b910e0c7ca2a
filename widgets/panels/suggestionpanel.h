// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
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
    /// Each label from the threshold that it has in the model; never of the pretrained detector,
    /// which has none. Otherwise all from minimumScore().
    bool isAsMeasured() const;
    double minimumScore() const; ///< 0..1
    /// To whole per cents. Models are as measured again, until a person moves it.
    void setMinimumScore(double score);
    void showNothingToLookFor(); ///< none of its classes has a label
    void showLooking(); ///< the model is not done with the open image
    /// `keys` says how to accept and dismiss them.
    void showCount(int suggestions, const QString& keys);
    void setHasDismissed(bool hasDismissed); ///< for the open image

Q_SIGNALS:
    void minimumScoreChanged(); ///< by a person, or whether it counts
    void acceptAllRequested();
    void showDismissedRequested();
    void classLabelsRequested();
    void modelChanged(); ///< by a person

private:
    void createModel();
    void createScore();
    void createButtons();
    void updateText();
    void updateForModel();

    QComboBox* m_model;
    QLabel* m_text;
    QSlider* m_score;
    QCheckBox* m_asMeasured; ///< each label from its own threshold, not the slider's
    QLabel* m_status;
    QPushButton* m_acceptAll;
    QPushButton* m_showDismissed;
    QPushButton* m_classLabels; ///< of the pretrained detector only
};

} // namespace boxwright
