// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/ids.h"
#include "widgets/dialogs/boxlabeldialog.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <initializer_list>
#include <vector>

namespace boxwright {

class ErrorReporter;
class ImagePanel;
class Project;
struct ImageAction;
struct Operation;

/// Does to the selected images what a panel wishes, and says there what was done and what was not.
class ImageActionController final : public QObject
{
    Q_OBJECT
public:
    /// The first panel has the window for dialogs.
    ImageActionController(std::initializer_list<ImagePanel*> panels, ErrorReporter& reporter,
                          QObject* parent = nullptr);

    void setProject(Project* project); ///< null: none is open

private:
    void perform(const ImageAction& action, const std::vector<ImageId>& ids);
    void confirmEmpty(const std::vector<ImageRecord>& images);
    void markUnseen(const std::vector<ImageRecord>& images);
    void askForLabel(BoxLabelDialog::Purpose purpose, const std::vector<ImageRecord>& images);
    void changeBoxes(const BoxLabelDialog& dialog, const std::vector<ImageId>& images);
    void remove(const std::vector<ImageRecord>& images);
    int apply(const Operation& operation); ///< the number of changes

    std::vector<ImagePanel*> m_panels;
    ImagePanel* m_panel; ///< that wished last
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    QPointer<BoxLabelDialog> m_dialog;
};

/// What will happen, in plain words, before it does.
QString describeImageRemoval(const Project& project, const std::vector<ImageRecord>& images);
/// The labels that have boxes on these images, and what they have there.
std::vector<UsedLabel> labelsOn(const Project& project, const std::vector<ImageRecord>& images);

} // namespace boxwright
