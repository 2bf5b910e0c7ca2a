// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/actions.h"

#include "widgets/theme/themedicon.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace boxwright {

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    createFileActions();
    createEditActions();
    createImageActions();
    createStageActions();
    createTrainingActions();
    for (QAction* walking : {undo, redo, previousImage, nextImage, previousUnseen, nextUnseen})
        walking->setAutoRepeat(true);
}

QAction* Actions::add(const QString& objectName, const QString& icon, const QString& text,
                      const QKeySequence& shortcut)
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setAutoRepeat(false); // a held key must not make or toggle many things
    const QString name = QString(text).remove(u'&').remove(u'…');
    action->setToolTip(shortcut.isEmpty()
                           ? name
                           : u"%1 (%2)"_s.arg(name, shortcut.toString(QKeySequence::NativeText)));
    m_window->addAction(action);
    return action;
}

void Actions::createFileActions()
{
    newProject = add(u"newProject"_s, u"file-plus"_s, tr("&New project…"), QKeySequence::New);
    openProject = add(u"openProject"_s, u"folder-open"_s, tr("&Open project…"), QKeySequence::Open);
    openSample = add(u"openSample"_s, u"sparkles"_s, tr("Open the &sample project"));
    importImages =
        add(u"importImages"_s, u"folder-input"_s, tr("&Import images…"), Qt::CTRL | Qt::Key_I);
    pastImports = add(u"pastImports"_s, u"folder-clock"_s, tr("&Past imports…"));
    pastImports->setToolTip(tr("What was imported when, from where, and what was found"));
    exportData = add(u"exportData"_s, u"folder-output"_s, tr("&Export…"), Qt::CTRL | Qt::Key_E);
    saveCopy =
        add(u"saveCopy"_s, u"save-all"_s, tr("Save a &copy…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    packProject = add(u"packProject"_s, u"box"_s, tr("&Pack project with images…"));
    packProject->setToolTip(tr("Write the project and all its images into one .zip"));
    unpackProject = add(u"unpackProject"_s, u"folder-open"_s, tr("&Unpack project…"));
    unpackProject->setToolTip(tr("Make a folder of a packed project and open it"));
    closeProject = add(u"closeProject"_s, u"x"_s, tr("C&lose project"), Qt::CTRL | Qt::Key_W);
    quit = add(u"quit"_s, u"log-out"_s, tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    shortcuts = add(u"shortcuts"_s, u"keyboard"_s, tr("&Keyboard shortcuts"), Qt::Key_Question);
    about = add(u"about"_s, u"info"_s, tr("&About Boxwright"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::createEditActions()
{
    undo = add(u"undo"_s, u"undo-2"_s, tr("&Undo"), QKeySequence::Undo);
    redo = add(u"redo"_s, u"redo-2"_s, tr("&Redo"));
    // Both habits work, whatever the desktop calls its own.
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    settings = add(u"settings"_s, u"settings"_s, tr("&Settings…"), QKeySequence::Preferences);
    settings->setMenuRole(QAction::PreferencesRole);
    history = add(u"history"_s, u"history"_s, tr("&History…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    history->setToolTip(tr("All steps of this image or project, to go back to any of them"));
}

void Actions::createImageActions()
{
    previousImage = add(u"previousImage"_s, u"arrow-left"_s, tr("&Previous image"), Qt::Key_A);
    nextImage = add(u"nextImage"_s, u"arrow-right"_s, tr("&Next image"), Qt::Key_D);
    previousUnseen = add(u"previousUnseen"_s, u"chevrons-left"_s, tr("Previous &unseen image"),
                         Qt::SHIFT | Qt::Key_A);
    nextUnseen =
        add(u"nextUnseen"_s, u"chevrons-right"_s, tr("Next un&seen image"), Qt::SHIFT | Qt::Key_D);
    repeatBoxes = add(u"repeatBoxes"_s, u"repeat"_s, tr("Repeat &boxes of the image before"),
                      Qt::CTRL | Qt::Key_R);
    autoAdvance = add(u"autoAdvance"_s, u"list-checks"_s, tr("&Go on after confirming"));
    autoAdvance->setCheckable(true);
    autoAdvance->setToolTip(tr("Open the next image when one is marked as empty or reviewed"));
    confirmEmpty = add(u"confirmEmpty"_s, u"circle-slash"_s, tr("Nothing to see &here"), Qt::Key_E);
    confirmEmpty->setIconText(tr("Empty"));
    confirmEmpty->setCheckable(true);
    confirmEmpty->setToolTip(tr("There is nothing to label in this image: confirm it (E)"));
    reviewed = add(u"reviewed"_s, u"circle-check"_s, tr("Re&viewed"));
    reviewed->setCheckable(true);
    reviewed->setToolTip(tr("Somebody has checked the boxes of this image (Space)"));
    aboutLabel = add(u"aboutLabel"_s, u"info"_s, tr("A&bout the current label…"), Qt::Key_I);
    aboutLabel->setToolTip(tr("What counts as this label, with examples of its boxes (I)"));
    divideImages = add(u"divideImages"_s, u"split"_s, tr("&Divide into training and test"));
    divideImages->setToolTip(tr("Gives every labelled image without a part to training, "
                                "validation (10 %) or test (20 %)"));
    health = add(u"health"_s, u"heart-pulse"_s, tr("Heal&th"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    health->setToolTip(tr("Check the data for duplicates, odd boxes and labels with too few "
                          "examples"));
}

void Actions::createStageActions()
{
    stageImages = add(u"stageImages"_s, u"images"_s, tr("&Images"), Qt::CTRL | Qt::Key_1);
    stageLabel =
        add(u"stageLabel"_s, u"square-dashed-mouse-pointer"_s, tr("&Label"), Qt::CTRL | Qt::Key_2);
    stageTrain = add(u"stageTrain"_s, u"graduation-cap"_s, tr("&Train"), Qt::CTRL | Qt::Key_3);
    stageEvaluate =
        add(u"stageEvaluate"_s, u"chart-column"_s, tr("&Evaluate"), Qt::CTRL | Qt::Key_4);
    stageUse = add(u"stageUse"_s, u"scan-search"_s, tr("&Use"), Qt::CTRL | Qt::Key_5);
    imagesAsList = add(u"imagesAsList"_s, u"list"_s, tr("Images as a &list"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    imagesAsList->setIconText(tr("List"));
    imagesAsList->setCheckable(true);
    imagesAsList->setToolTip(tr("Show the images as a list with their labels, not as a grid"));
}

void Actions::createTrainingActions()
{
    startTraining = add(u"startTraining"_s, u"play"_s, tr("&Start training"));
    stopTraining = add(u"stopTraining"_s, u"circle-stop"_s, tr("Stop and &keep the best"));
    stopTraining->setEnabled(false);
    importModel = add(u"importModel"_s, u"folder-input"_s, tr("&Import model…"));
    importModel->setToolTip(tr("Add a model from a file or from another project"));
    exportModel = add(u"exportModel"_s, u"folder-output"_s, tr("&Export model…"));
    exportModel->setToolTip(tr("Write a model to a file that other projects can import"));
}

void Actions::setProjectOpen(bool isOpen, bool isReadOnly)
{
    for (QAction* action :
         {pastImports, exportData, saveCopy, packProject, closeProject, previousImage, nextImage,
          previousUnseen, nextUnseen, history, aboutLabel, health, imagesAsList, exportModel,
          stageImages, stageLabel, stageTrain, stageEvaluate, stageUse})
        action->setEnabled(isOpen);
    for (QAction* action :
         {confirmEmpty, reviewed, repeatBoxes, divideImages, startTraining, importModel})
        action->setEnabled(isOpen && !isReadOnly);
    importImages->setEnabled(!isReadOnly);
    if (!isOpen) {
        undo->setEnabled(false);
        redo->setEnabled(false);
    }
}

} // namespace boxwright
