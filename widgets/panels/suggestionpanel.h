// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace boxwright {

/// How sure a model must be to suggest a box, and how many it suggests for the open image.
class SuggestionPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionPanel(QWidget* parent = nullptr);

    double minimumScore() const; ///< 0..1
    void setMinimumScore(double score); ///< to whole per cents
    void showLooking(); ///< the model is not done with the open image
    void showCount(int suggestions);

Q_SIGNALS:
    void minimumScoreChanged(double score);
    void acceptAllRequested();

private:
    void updateText();

    QLabel* m_text;
    QSlider* m_score;
    QLabel* m_status;
    QPushButton* m_acceptAll;
};

} // namespace boxwright
