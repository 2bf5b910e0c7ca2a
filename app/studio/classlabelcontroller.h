// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/everydayclasses.h"

#include <QObject>
#include <QPointer>

namespace boxwright {

class ClassLabelsDialog;
class ErrorReporter;
class LabelPage;
class Project;

/// Knows which label of the project each class of the pretrained detector becomes, and lets people
/// choose it.
class ClassLabelController final : public QObject
{
    Q_OBJECT
public:
    ClassLabelController(LabelPage& page, ErrorReporter& reporter, QObject* parent = nullptr);
    ~ClassLabelController() override;

    void setProject(Project* project); ///< null: none is open
    const ClassLabels& labels() const { return m_labels; }
    bool hasAny() const; ///< class with a label

Q_SIGNALS:
    void changed();

private:
    void takeLabels();
    void showDialog();
    void take(const ClassLabelsDialog& dialog);

    LabelPage& m_page;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    QPointer<ClassLabelsDialog> m_dialog; ///< while it is open
    ClassChoices m_choices;
    ClassLabels m_labels;
};

} // namespace boxwright
