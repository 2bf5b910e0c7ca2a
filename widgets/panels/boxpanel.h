// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QWidget>

#include <vector>

class QItemSelection;
class QLabel;
class QModelIndex;
class QStackedWidget;
class QTreeView;

namespace boxwright {

class BoxListModel;

/// The boxes of the open image as a list that the keyboard reaches.
class BoxPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The model must outlive the panel.
    explicit BoxPanel(BoxListModel& model, QWidget* parent = nullptr);

    void setEmptyText(const QString& text); ///< what to do while there is no box
    void selectBoxes(const std::vector<BoxId>& boxes); ///< nothing is emitted
    std::vector<BoxId> selectedBoxes() const;

Q_SIGNALS:
    void boxesSelected(const std::vector<boxwright::BoxId>& boxes);
    void removeRequested(); ///< Del in the list: of the selected boxes
    void hideRequested(const boxwright::BoxId& id); ///< or to be shown again
    void lockRequested(const boxwright::BoxId& id); ///< or to be unlocked
    void menuRequested(const QPoint& screenPosition); ///< for the selected boxes
    void boxActivated(const boxwright::BoxId& id); ///< Return or double click: show it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createView();
    QItemSelection selectionOf(std::vector<int> rows) const;
    void arrangeColumns();
    void showStateColumns();
    void clicked(const QModelIndex& index);
    void updateState();
    void emitSelection();

    BoxListModel& m_model;
    QStackedWidget* m_stack;
    QTreeView* m_view;
    QLabel* m_empty;
    int m_sizeWidth = 0; ///< of the column of sizes
    bool m_selecting = false;
};

} // namespace boxwright
