// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QHash>

class QAbstractButton;
class QButtonGroup;
class QLabel;

namespace boxwright {

/// The way through a project, in order.
enum class Stage { Images, Label, Train, Evaluate, Use };

class StageButton;

/// The five stages at the left edge, each with what is still to do in it.
class StageRail final : public QFrame
{
    Q_OBJECT
public:
    explicit StageRail(QWidget* parent = nullptr);

    void setCurrent(Stage stage);
    void clearCurrent(); ///< no project is open
    /// A few words below the stage's name, e.g. "12 to label".
    void setHint(Stage stage, const QString& hint);
    QString hint(Stage stage) const;
    /// What is open, at the foot; empty when nothing is.
    void setProjectName(const QString& name, const QString& toolTip);

Q_SIGNALS:
    void stageRequested(boxwright::Stage stage);

private:
    StageButton* addStage(Stage stage, const QString& icon, const QString& name);
    QButtonGroup* m_group = nullptr;
    QHash<Stage, StageButton*> m_buttons;
    QLabel* m_project = nullptr;
};

} // namespace boxwright
