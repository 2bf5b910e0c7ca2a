// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QUndoGroup;
class QUndoView;

namespace boxwright {

/// The steps of the history that Undo walks, newest last; a click goes back or forth to a step.
/// Stays open beside the window.
class HistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HistoryDialog(QWidget* parent = nullptr);

    void setGroup(QUndoGroup* group); ///< null: no project is open

private:
    QUndoView* m_view;
};

} // namespace boxwright
