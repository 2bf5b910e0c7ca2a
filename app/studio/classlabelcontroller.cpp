// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/classlabelcontroller.h"

#include "app/studio/errorreporter.h"
#include "app/studio/labelpage.h"
#include "core/dataset/project.h"
#include "widgets/canvas/suggestionactions.h"
#include "widgets/dialogs/classlabelsdialog.h"
#include "widgets/panels/suggestionpanel.h"

#include <QAction>

#include <algorithm>

namespace boxwright {

ClassLabelController::ClassLabelController(LabelPage& page, ErrorReporter& reporter,
                                           QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_reporter(reporter)
{
    const QAction* action = page.suggestionActions().classLabels;
    connect(action, &QAction::triggered, this, &ClassLabelController::showDialog);
    connect(&page.suggestionPanel(), &SuggestionPanel::classLabelsRequested, this,
            &ClassLabelController::showDialog);
}

ClassLabelController::~ClassLabelController()
{
    delete m_dialog;
}

void ClassLabelController::setProject(Project* project)
{
    delete m_dialog;
    m_project = project;
    m_choices = project != nullptr ? project->classChoices() : ClassChoices();
    m_page.suggestionActions().classLabels->setEnabled(project != nullptr
                                                       && !project->file().isReadOnly());
    if (project != nullptr)
        connect(project, &Project::labelsChanged, this, &ClassLabelController::takeLabels);
    takeLabels();
}

bool ClassLabelController::hasAny() const
{
    return std::any_of(m_labels.begin(), m_labels.end(),
                       [](const auto& label) { return label.has_value(); });
}

void ClassLabelController::takeLabels()
{
    m_labels = m_project ? classLabels(m_choices, m_project->labels()) : ClassLabels();
    Q_EMIT changed();
}

void ClassLabelController::showDialog()
{
    if (!m_project || m_project->file().isReadOnly() || m_dialog)
        return;
    QStringList classes;
    for (int row = 0; row < kEverydayClasses; ++row)
        classes << everydayClassName(row);
    m_dialog = new ClassLabelsDialog(classes, m_project->labels(),
                                     {m_labels.begin(), m_labels.end()}, m_page.window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { take(*m_dialog); });
    m_dialog->open();
}

void ClassLabelController::take(const ClassLabelsDialog& dialog)
{
    if (!m_project)
        return;
    const std::vector<ClassLabelsDialog::Choice>& chosen = dialog.choices();
    ClassLabels wanted;
    for (size_t row = 0; row < wanted.size(); ++row) {
        wanted[row] = chosen[row].label;
        if (!chosen[row].isNew)
            continue;
        const Result<LabelId> added = m_project->addLabel(everydayClassName(int(row)));
        if (added)
            wanted[row] = *added;
        else
            m_reporter.report(added.error());
    }
    m_choices = choicesFor(wanted, m_project->labels());
    m_project->setClassChoices(m_choices);
    takeLabels();
}

} // namespace boxwright
