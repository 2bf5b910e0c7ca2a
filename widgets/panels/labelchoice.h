// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"

#include <optional>
#include <vector>

class QComboBox;
class QWidget;

namespace boxwright {

/// A combo box of all labels or one. Only a person makes it emit currentIndexChanged().
QComboBox* createLabelChoice(QWidget* parent, const QString& objectName);
void fillLabelChoice(QComboBox& choice, const std::vector<Label>& labels);
void chooseLabel(QComboBox& choice, std::optional<LabelId> label);
std::optional<LabelId> chosenLabel(const QComboBox& choice); ///< absent: all

} // namespace boxwright
