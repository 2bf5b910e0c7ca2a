// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/imagefiltermodel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace boxwright {

/// Decides what an ImageFilterModel shows: a text, a state, and a menu with labels, parts,
/// authors of boxes and the order. A chip says that only the images of a finding are shown, and
/// takes that back.
class ImageFilterBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Shape { Row, Column };

    /// The models must outlive the bar.
    ImageFilterBar(ImageListModel& images, ImageFilterModel& filter, Shape shape,
                   QWidget* parent = nullptr);

    void clear(); ///< every filter; the order stays
    void showLabel(LabelId label); ///< no filter but that of this label, if the project has it
    QWidget* lastField() const; ///< for the order of the Tab key

private:
    void createFields();
    void createMenuButton();
    void createFindingChip();
    void arrange();
    void fillMenu();
    void addLabels(QMenu& menu);
    void addParts(QMenu& menu);
    void addAuthors(QMenu& menu);
    void addOrders(QMenu& menu);
    void addChoice(QMenu& menu, QAction* action, bool isChosen);
    void dropForgottenLabel();
    void updateCount();
    void updateButton();
    void updateFindingChip();
    QString labelFilterName() const;

    ImageListModel& m_images;
    ImageFilterModel& m_filter;
    Shape m_shape;
    QLineEdit* m_text;
    QComboBox* m_state;
    QToolButton* m_button;
    QMenu* m_menu;
    QToolButton* m_finding;
    QLabel* m_count;
};

} // namespace boxwright
