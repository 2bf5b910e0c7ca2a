// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"
#include "core/run/trainingconfig.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace boxwright {

/// Everything about a training that need not be chosen, each with a sentence on what it does.
class TrainingOptions final : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingOptions(QWidget* parent = nullptr);

    /// That a training can go on from, oldest first; the choice stays if it is among them.
    void setModels(const std::vector<ModelRecord>& models);
    /// Preset and minutes are chosen elsewhere.
    TrainingConfig config() const;

Q_SIGNALS:
    void changed();
    void politenessChanged(bool isPolite); ///< "use fewer cores": of the run that goes on, too

private:
    QSpinBox* addNumber(const QString& objectName, const QString& title,
                        const QString& explanation);
    QCheckBox* addSwitch(const QString& objectName, const QString& title,
                         const QString& explanation, bool isOn);
    QComboBox* addStart();
    QComboBox* addMirroredLook();
    void addRow(QWidget* field, const QString& title, const QString& explanation);
    void addExplanation(QWidget* field, const QString& explanation);

    QVBoxLayout* m_layout;
    QComboBox* m_start;
    QSpinBox* m_epochs;
    QSpinBox* m_inputSize;
    QSpinBox* m_tileSize;
    QSpinBox* m_batchSize;
    QSpinBox* m_patience;
    QSpinBox* m_frozen;
    QSpinBox* m_seed;
    QSpinBox* m_folds;
    QCheckBox* m_mirror;
    QCheckBox* m_balance;
    QCheckBox* m_mosaic;
    QComboBox* m_mirroredLook;
    QCheckBox* m_polite;
};

} // namespace boxwright
