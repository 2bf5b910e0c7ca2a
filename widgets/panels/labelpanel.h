// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;
class QToolButton;

namespace boxwright {

class LabelListModel;

/// The labels: pick the current one, add by typing a name, rename (F2), change the colour.
class LabelPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The model must outlive the panel.
    explicit LabelPanel(LabelListModel& model, QWidget* parent = nullptr);

    void setCurrentLabel(std::optional<LabelId> label); ///< nothing is emitted
    void focusNewLabel(); ///< the cursor into the field, when a label is needed now
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void addRequested(const QString& name);
    void changeRequested(const boxwright::Label& label); ///< name or colour
    void labelChosen(boxwright::LabelId label); ///< the current one, and for the selected boxes

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createView();
    void createNewLabelRow();
    void submitNewLabel();
    void chooseLabel(const QModelIndex& index);
    void chooseColour(const QModelIndex& index);
    void showMenu(const QPoint& position);

    LabelListModel& m_model;
    QListView* m_view;
    QLineEdit* m_newName;
    QToolButton* m_addButton;
    bool m_readOnly = false;
};

} // namespace boxwright
