// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Application that lets models come from elsewhere and go there.

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "widgets/dialogs/modelchoicedialog.h"
#include "widgets/panels/runhistory.h"
#include "widgets/panels/trainingpanel.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <optional>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

/// A name that every file system takes.
QString modelFileName(const ModelRecord& model)
{
    QString name = model.name.isEmpty() ? Application::tr("Model") : model.name;
    for (QChar& character : name) {
        if (character < u' ' || u"/\\:*?\"<>|"_s.contains(character))
            character = u'-';
    }
    return name + u".safetensors"_s;
}

} // namespace

void Application::connectModels()
{
    const Actions& actions = m_window.actions();
    connect(actions.importModel, &QAction::triggered, this, &Application::chooseModelToImport);
    connect(actions.exportModel, &QAction::triggered, this, &Application::chooseModelToExport);
    connect(&m_window.trainingPanel().history(), &RunHistory::exportRequested, this,
            &Application::chooseModelFile);
    connect(&m_modelTransfer, &ModelTransferController::busyChanged, &m_window,
            [this](const QString& text) { m_window.setBusy(text, 0, 0); });
    connect(&m_modelTransfer, &ModelTransferController::imported, this,
            [this](const QString& name, int newLabels) {
                refreshModels();
                refreshCounts();
                m_window.showNotice(newLabels == 0
                                        ? tr("The model “%1” was imported.").arg(name)
                                        : tr("The model “%1” was imported, with %Ln new label(s).",
                                             nullptr, newLabels)
                                              .arg(name));
            });
    connect(
        &m_modelTransfer, &ModelTransferController::exported, this, [this](const QString& path) {
            m_window.showNotice(tr("The model was saved as “%1”.").arg(QFileInfo(path).fileName()));
        });
}

void Application::chooseModelToImport()
{
    const Project* project = m_projects.project();
    if (project == nullptr)
        return;
    QFileDialog dialog(&m_window, tr("Import model"), project->file().folder(),
                       tr("Models and projects (*.safetensors *.boxwright);;All files (*)"));
    dialog.setObjectName(u"importModelDialog"_s);
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted)
        m_modelTransfer.importFrom(dialog.selectedFiles().first());
}

void Application::chooseModelToExport()
{
    const QPointer<Project> project(m_projects.project());
    if (!project)
        return;
    const auto models = project->store().models();
    if (!models)
        return m_reporter.report(models.error());
    const std::optional<ModelRecord> model =
        ModelChoiceDialog::choose(ModelChoiceDialog::Purpose::Export, *models, &m_window);
    if (model && project) // it may have been closed meanwhile
        chooseModelFile(*model);
}

void Application::chooseModelFile(const ModelRecord& model)
{
    const QPointer<Project> project(m_projects.project());
    if (!project)
        return;
    QFileDialog dialog(&m_window, tr("Export model"), project->file().folder(),
                       tr("Models (*.safetensors)"));
    dialog.setObjectName(u"exportModelDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"safetensors"_s); // as for a copy
    dialog.selectFile(modelFileName(model));
    if (dialog.exec() == QDialog::Accepted && project)
        m_modelTransfer.exportTo(model, dialog.selectedFiles().first());
}

} // namespace boxwright
