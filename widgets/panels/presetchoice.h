// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingpreset.h"

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QSpinBox;

namespace boxwright {

class ChoiceCard;

/// How thorough a training is to be: three presets with the time that each will take, or the time
/// that there is.
class PresetChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit PresetChoice(QWidget* parent = nullptr);

    TrainingPreset preset() const;
    int minutes() const; ///< within which the run should be done; 0: as long as it takes
    void setEstimates(const std::vector<PresetEstimate>& estimates); ///< empty: not known

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        TrainingPreset preset;
        QString description;
        ChoiceCard* card;
    };
    Choice createChoice(TrainingPreset preset, const QString& icon, const QString& description);
    QWidget* createBudget();
    void updateDescriptions();
    QString estimateText(TrainingPreset preset) const;

    std::array<Choice, 3> m_choices;
    std::vector<PresetEstimate> m_estimates;
    QCheckBox* m_isLimited = nullptr;
    QSpinBox* m_minutes = nullptr;
};

} // namespace boxwright
