// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace boxwright {

/// Asks which of several models shall come or go, and says what each can find.
class ModelChoiceDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Import, Export };

    /// The one of `models` that a person chooses, who is not asked when there is only one. Absent:
    /// none.
    static std::optional<ModelRecord>
    choose(Purpose purpose, const std::vector<ModelRecord>& models, QWidget* parent);

    /// `models`: oldest first, at least one. The newest is chosen until a person chooses another.
    ModelChoiceDialog(Purpose purpose, const std::vector<ModelRecord>& models,
                      QWidget* parent = nullptr);

    const ModelRecord& model() const;

private:
    void fillChoice();
    void showLabels();

    std::vector<ModelRecord> m_models; ///< newest first
    QComboBox* m_choice;
    QLabel* m_labels;
};

} // namespace boxwright
