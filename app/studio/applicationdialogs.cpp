// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Application that asks people for files and shows its dialogs.

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "app/studio/labelpage.h"
#include "app/studio/translations.h"
#include "core/dataset/imagepath.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/dialogs/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr auto kSuffix = ".boxwright";

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString withSuffix(const QString& path)
{
    const QString suffix = QString::fromLatin1(kSuffix);
    return path.isEmpty() || path.endsWith(suffix) ? path : path + suffix;
}

} // namespace

void Application::chooseNewProject(const std::function<void()>& afterwards)
{
    const QString path = withSuffix(QFileDialog::getSaveFileName(
        &m_window, tr("New project"), QDir(documentsFolder()).filePath(tr("My project")),
        tr("Boxwright projects (*.boxwright)"), nullptr, QFileDialog::DontConfirmOverwrite));
    if (path.isEmpty())
        return;
    m_afterOpening = afterwards;
    m_projects.create(path);
}

void Application::chooseProject()
{
    const QStringList recent = m_settings.recentProjects();
    const QString folder = recent.isEmpty() ? documentsFolder() : QFileInfo(recent.first()).path();
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open project"), folder,
                                                      tr("Boxwright projects (*.boxwright)"));
    if (!path.isEmpty())
        m_projects.open(path);
}

QString Application::chooseCopy()
{
    const Project* project = m_projects.project();
    if (project == nullptr)
        return {};
    const QFileInfo info(project->file().path());
    const QString name = tr("%1 copy", "name of a file").arg(info.completeBaseName());
    QFileDialog dialog(&m_window, tr("Save a copy"), info.path(),
                       tr("Boxwright projects (*.boxwright)"));
    dialog.setObjectName(u"copyDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog itself adds the ending, so that it asks about the very file it would replace.
    dialog.setDefaultSuffix(QString::fromLatin1(kSuffix).mid(1));
    dialog.selectFile(name + QString::fromLatin1(kSuffix));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().first() : QString();
}

void Application::choosePack()
{
    const Project* project = m_projects.project();
    if (project == nullptr)
        return;
    const QFileInfo info(project->file().path());
    QFileDialog dialog(&m_window, tr("Pack project with images"), info.path(),
                       tr("Archives (*.zip)"));
    dialog.setObjectName(u"packDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"zip"_s); // as for a copy
    dialog.selectFile(info.completeBaseName() + u".zip"_s);
    if (dialog.exec() == QDialog::Accepted)
        m_packing.pack(dialog.selectedFiles().first());
}

void Application::chooseUnpacking()
{
    const QString archive =
        QFileDialog::getOpenFileName(&m_window, tr("Unpack project"), documentsFolder(),
                                     tr("Packed projects (*.zip);;All files (*)"));
    if (archive.isEmpty())
        return;
    const QString folder = QFileDialog::getExistingDirectory(
        &m_window, tr("Folder in which the project gets one of its own"),
        QFileInfo(archive).path());
    if (folder.isEmpty())
        return;
    const QString wanted = QDir(folder).filePath(QFileInfo(archive).completeBaseName());
    int number = 1;
    while (QFileInfo::exists(numberedPath(wanted, number)))
        ++number;
    m_packing.unpack(archive, numberedPath(wanted, number));
}

void Application::chooseImage()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Choose an image"), {},
        tr("Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.gif);;All files (*)"));
    if (!path.isEmpty())
        m_detection.detect(path);
}

void Application::showImport(const QStringList& paths)
{
    if (m_projects.project() != nullptr)
        return m_imports.showDialog(paths);
    chooseNewProject([this, paths] { m_imports.showDialog(paths); });
}

/// A project file is opened, all else is imported: into that project, when both were dropped.
void Application::takeDropped(const QStringList& paths)
{
    const auto isProject = [](const QString& path) {
        return path.endsWith(QLatin1StringView(kSuffix), Qt::CaseInsensitive);
    };
    const auto project = std::find_if(paths.begin(), paths.end(), isProject);
    const QString path = project == paths.end() ? QString() : *project;
    QStringList others = paths;
    others.removeIf(isProject);
    // Later, for the drag ends only when this returns.
    QMetaObject::invokeMethod(
        this,
        [this, path, others] { path.isEmpty() ? showImport(others) : openDropped(path, others); },
        Qt::QueuedConnection);
}

void Application::openDropped(const QString& path, const QStringList& others)
{
    if (m_projects.project() != nullptr
        && !m_reporter.ask(tr("Open the project “%1”?").arg(QFileInfo(path).completeBaseName()),
                           tr("The project that is open now is closed. All its changes are saved."),
                           {tr("Open")}))
        return;
    m_afterOpening = {};
    if (!others.isEmpty())
        m_afterOpening = [this, others] { m_imports.showDialog(others); };
    m_projects.open(path);
}

void Application::showSettings()
{
    SettingsDialog dialog({m_settings.theme(), m_settings.language()}, translations::languages(),
                          &m_window);
    connect(&dialog, &SettingsDialog::themeChosen, &m_theme, &Theme::setMode);
    if (dialog.exec() != QDialog::Accepted)
        return m_theme.setMode(m_settings.theme());
    m_settings.setTheme(dialog.values().theme);
    m_settings.setLanguage(dialog.values().language);
}

void Application::createKeymap()
{
    for (const QAction* entry : m_window.menuBar()->actions()) {
        if (const QMenu* menu = entry->menu())
            m_keymap.addGroup(menu->title().remove(u'&'), menu->actions());
    }
    CanvasActions& canvas = m_window.labelPage().canvasActions();
    m_keymap.addGroup(tr("Tools"), canvas.toolActions());
    m_keymap.addGroup(tr("Labels"), {canvas.labels.begin(), canvas.labels.end()});
    m_keymap.setPreset(m_settings.keymapPreset());
    m_keymap.setChanges(m_settings.keyChanges());
    connect(&m_keymap, &Keymap::changed, this, [this] {
        m_settings.setKeymapPreset(m_keymap.preset());
        m_settings.setKeyChanges(m_keymap.changes());
    });
}

void Application::rememberSwitches()
{
    const CanvasActions& canvas = m_window.labelPage().canvasActions();
    for (QAction* action : {m_window.actions().autoAdvance, m_window.actions().imagesAsList,
                            canvas.rulers, canvas.loupe}) {
        const QString name = action->objectName();
        action->setChecked(m_settings.isOn(name, action->isChecked()));
        connect(action, &QAction::toggled, this,
                [this, name](bool on) { m_settings.setOn(name, on); });
    }
}

void Application::showHistory()
{
    m_historyDialog.show();
    m_historyDialog.raise();
    m_historyDialog.activateWindow();
}

void Application::showShortcuts()
{
    ShortcutsDialog dialog(m_keymap, &m_window);
    dialog.exec();
}

void Application::showAbout()
{
    QFile file(u":/notices.html"_s);
    const QString notices =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    AboutDialog dialog(QApplication::applicationVersion(), notices,
                       QDir::toNativeSeparators(m_logPath), &m_window);
    dialog.exec();
}

} // namespace boxwright
