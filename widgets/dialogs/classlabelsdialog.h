// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"

#include <QDialog>
#include <QStringList>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace boxwright {

/// Chooses which class of the pretrained detector becomes which label: a list to search in, and
/// below it the label of what is selected there.
class ClassLabelsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Neither a label nor a new one: what is found of the class is left out.
    struct Choice
    {
        std::optional<LabelId> label;
        bool isNew = false; ///< a label is to be made that is called like the class

        friend bool operator==(const Choice&, const Choice&) = default;
    };

    /// `current` has a label, or none, for each of the classes.
    ClassLabelsDialog(QStringList classes, std::vector<Label> labels,
                      const std::vector<std::optional<LabelId>>& current,
                      QWidget* parent = nullptr);

    const std::vector<Choice>& choices() const { return m_choices; } ///< one for each class

private:
    void createTree();
    void createChoice();
    void createLayout();
    void filter(const QString& text);
    void showSelected(); ///< in the field below the list
    void choose(const Choice& choice); ///< for all that is selected
    void showRow(size_t row);
    void updateSummary();
    std::optional<LabelId> labelNamed(const QString& name) const;
    Choice chosen(int index) const; ///< of the field
    std::vector<size_t> selectedRows() const;

    QStringList m_classes;
    std::vector<Label> m_labels;
    std::vector<Choice> m_choices;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_tree = nullptr;
    QLabel* m_choiceText = nullptr;
    QComboBox* m_choice = nullptr;
    QLabel* m_summary = nullptr;
};

} // namespace boxwright
