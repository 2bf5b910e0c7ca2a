// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/annotation/label.h"
#include "core/ids.h"
#include "widgets/panels/examplegrid.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <stop_token>
#include <utility>

namespace boxwright {

class LabelCard;
class LabelListModel;
class LabelPanel;
class Project;
class ProjectFile;

/// Shows the card of a label, at most one at a time; keeps it up to date, makes its example
/// pictures in the background and hands its description to the project.
class LabelCardController final : public QObject
{
    Q_OBJECT
public:
    LabelCardController(LabelPanel& panel, const LabelListModel& labels, QObject* parent = nullptr);
    ~LabelCardController() override;

    void setProject(Project* project); ///< null: none is open
    /// What else a key does; empty: nothing.
    void setKeyUse(std::function<QString(const QKeySequence&)> use) { m_keyUse = std::move(use); }
    void show(LabelId label);
    void closeCard(); ///< what was typed in it becomes an edit

Q_SIGNALS:
    void boxRequested(boxwright::ImageId image, const boxwright::BoxId& box);

private:
    void connectCard();
    void refreshLabel(); ///< its card closes when it is gone
    void refreshUse();
    void askForExamples();
    void makeExamples(const ProjectFile& file, LabelId label, int request,
                      const std::stop_token& stop);
    void showExamples(int request, const std::function<void(ExampleGrid&)>& change);
    void describe(LabelId label, const QString& description);
    void setCanMirror(LabelId label, bool canMirror);
    void change(const Label& changed, const QString& text);
    void giveShortcut(LabelId label, const QString& shortcut);

    LabelPanel& m_panel;
    const LabelListModel& m_labels;
    std::function<QString(const QKeySequence&)> m_keyUse;
    QPointer<Project> m_project;
    QPointer<LabelCard> m_card;
    int m_boxes = 0; ///< of the label, as the card says
    int m_request = 0; ///< what older ones still bring is dropped
    bool m_areExamplesDue = false; ///< as soon as an older request has ended
    int m_cropSide = 0; ///< pixels
    BackgroundJob m_job;
};

} // namespace boxwright
