// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/ids.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

namespace boxwright {

class ErrorReporter;
class ImagePanel;
class Project;
struct ImageAction;
struct Operation;

/// Does to the selected images what the grid wishes, and says what was done and what was not.
class ImageActionController final : public QObject
{
    Q_OBJECT
public:
    ImageActionController(ImagePanel& panel, ErrorReporter& reporter, QObject* parent = nullptr);

    void setProject(Project* project); ///< null: none is open

private:
    void perform(const ImageAction& action, const std::vector<ImageId>& ids);
    void confirmEmpty(const std::vector<ImageRecord>& images);
    void remove(const std::vector<ImageRecord>& images);
    int apply(const Operation& operation); ///< the number of changes

    ImagePanel& m_panel;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
};

/// What will happen, in plain words, before it does.
QString describeImageRemoval(const Project& project, const std::vector<ImageRecord>& images);

} // namespace boxwright
