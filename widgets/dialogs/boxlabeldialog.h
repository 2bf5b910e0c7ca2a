// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/dataset/labeloperations.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace boxwright {

/// A label and what of it is on the images in question.
struct UsedLabel
{
    Label label;
    LabelUse use;
};

/// Asks of which label the boxes on some images shall get another one, or go, and says what that
/// will change before it does.
class BoxLabelDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Relabel, Delete };

    /// `used`: labels that have boxes there, at least one.
    BoxLabelDialog(Purpose purpose, std::vector<UsedLabel> used, std::vector<Label> labels,
                   QWidget* parent = nullptr);

    LabelId label() const; ///< whose boxes it is about
    std::optional<LabelId> into() const; ///< their new label; absent when they go
    int boxes() const;

private:
    void fillTargets();
    void updatePreview();

    Purpose m_purpose;
    std::vector<UsedLabel> m_used;
    std::vector<Label> m_labels;
    QComboBox* m_label;
    QComboBox* m_into;
    QLabel* m_preview;
    QPushButton* m_accept;
};

} // namespace boxwright
