// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/exchange/import/importedclass.h"

#include <QMap>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace boxwright {

/// Which class of foreign files becomes which label: a table with the boxes of each, and below it
/// the label of what is selected there. Classes with one label are merged.
class LabelMappingView final : public QWidget
{
    Q_OBJECT
public:
    explicit LabelMappingView(QWidget* parent = nullptr);

    void setLabels(std::vector<Label> labels); ///< of the project, to choose from
    /// A class that is selected stays so. After setLabels() and setEditable().
    void setClasses(std::vector<ImportedClass> classes);
    void setEditable(bool editable);
    QMap<QString, QString> mapping() const; ///< see ImportRequest::labelMapping

Q_SIGNALS:
    void mappingChanged(); ///< by the person

private:
    void createTree();
    void createTarget();
    void fillTargets();
    void showRow(int row);
    void showSelected(); ///< in the field below the table
    void choose(const QString& name); ///< for all that is selected
    QList<int> selectedRows() const;
    const Label* labelNamed(const QString& name) const;

    bool m_isEditable = true;
    std::vector<Label> m_labels;
    std::vector<ImportedClass> m_classes;
    QTreeWidget* m_tree = nullptr;
    QWidget* m_choice = nullptr;
    QLabel* m_choiceText = nullptr;
    QComboBox* m_target = nullptr;
};

} // namespace boxwright
