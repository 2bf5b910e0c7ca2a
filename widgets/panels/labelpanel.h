// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"

#include <QWidget>

#include <optional>

class QKeyEvent;
class QLineEdit;
class QListView;
class QMenu;
class QModelIndex;
class QMouseEvent;
class QToolButton;

namespace boxwright {

class LabelListModel;

/// The labels: pick the current one, add by typing a name, rename (F2), change the colour, move
/// (drag, or Alt with an arrow), merge and delete. Everything but picking is a wish.
class LabelPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The model must outlive the panel.
    explicit LabelPanel(LabelListModel& model, QWidget* parent = nullptr);

    void setCurrentLabel(std::optional<LabelId> label); ///< nothing is emitted
    void focusNewLabel(); ///< the cursor into the field, when a label is needed now
    void setReadOnly(bool readOnly);
    void requestAbout(); ///< of the label at the cursor of the list, else of the first

Q_SIGNALS:
    void addRequested(const QString& name);
    void changeRequested(const boxwright::Label& label); ///< name or colour
    void moveRequested(boxwright::LabelId label, int row); ///< to that place of the list
    void removeRequested(boxwright::LabelId label); ///< with its boxes
    void mergeRequested(boxwright::LabelId label, boxwright::LabelId into);
    void aboutRequested(boxwright::LabelId label); ///< its card
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
    void addEditActions(QMenu& menu, const QModelIndex& index);
    void addOrderActions(QMenu& menu, const QModelIndex& index);
    void addMergeMenu(QMenu& menu, const Label& label);
    static bool isOwnKey(const QKeyEvent& event);
    bool handleKey(const QKeyEvent& event);
    bool handleSwatch(const QMouseEvent& event);
    void moveBy(const QModelIndex& index, int rows);

    LabelListModel& m_model;
    QListView* m_view;
    QLineEdit* m_newName;
    QToolButton* m_addButton;
    std::optional<LabelId> m_current;
    bool m_readOnly = false;
};

} // namespace boxwright
