// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/boxactions.h"

#include "core/annotation/labellookup.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxeditor.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/canvas/labelfinder.h"
#include "widgets/shortcuts/scopedaction.h"
#include "widgets/theme/labelswatch.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr size_t kLabelsInMenu = 12; ///< more are found by typing
constexpr double kSlack = 3; ///< view pixels around a box that still count as it

} // namespace

BoxActions::BoxActions(CanvasActions& canvas, AnnotationScene& scene, QWidget& scope)
    : QObject(&scope)
    , m_canvas(canvas)
    , m_scene(scene)
    , m_scope(scope)
    , m_finder(new LabelFinder(&scope))
{
    createMarks();
    createStates();
    tighten =
        add("tightenBoxes", tr("&Fit to content"), Qt::Key_T,
            tr("Fit the selected boxes to what they surround, where the background is plain"));
    findLabel = add("findLabel", tr("Find la&bel…"), Qt::Key_L,
                    tr("Type the name of a label for the selected boxes and the next ones"));
    connect(tighten, &QAction::triggered, this, &BoxActions::tightenSelected);
    connect(findLabel, &QAction::triggered, this, &BoxActions::showFinder);
    connect(m_finder, &LabelFinder::labelChosen, &canvas.editor(), &BoxEditor::chooseLabel);
    for (const auto signal :
         {&AnnotationScene::boxSelectionChanged, &AnnotationScene::boxStatesChanged})
        connect(&scene, signal, this, &BoxActions::updateStates);
    connect(&scene, &AnnotationScene::readOnlyChanged, this, &BoxActions::updateStates);
    connect(&scene, &AnnotationScene::menuRequested, this, &BoxActions::showMenu);
    updateStates();
}

QAction* BoxActions::add(const char* name, const QString& text, const QKeySequence& shortcut,
                         const QString& hint)
{
    return newScopedAction({QLatin1String(name), text, {shortcut}, hint}, m_scope, this);
}

void BoxActions::createMarks()
{
    difficult = add("markDifficult", tr("D&ifficult"), {},
                    tr("Hard to tell even for a person: neither a hit nor a miss when measured"));
    truncated = add("markTruncated", tr("C&ut off"), {}, tr("Goes on beyond the image or the box"));
    occluded = add("markOccluded", tr("&Partly hidden"), {}, tr("Something stands before it"));
    crowd = add("markCrowd", tr("Cr&owd"), {}, tr("A region of many objects, not a single one"));
    addMark(difficult, &Annotation::difficult);
    addMark(truncated, &Annotation::truncated);
    addMark(occluded, &Annotation::occluded);
    addMark(crowd, &Annotation::crowd);
}

void BoxActions::addMark(QAction* action, bool Annotation::*flag)
{
    action->setCheckable(true);
    m_marks.emplace_back(action, flag);
    connect(action, &QAction::triggered, this, [this, flag](bool on) {
        m_canvas.editor().setFlag(flag, on);
        updateStates();
    });
}

void BoxActions::createStates()
{
    lock = add("lockBoxes", tr("Loc&k selected boxes"), Qt::Key_K,
               tr("Locked boxes stay as they are, and clicks go through them"));
    lock->setCheckable(true);
    unlockAll = add("unlockBoxes", tr("Unloc&k all boxes"), {}, tr("Unlock all boxes"));
    hide = add("hideSelectedBoxes", tr("Hid&e selected boxes"), Qt::Key_J,
               tr("Hide the selected boxes until the next image or until they are shown again"));
    showAll = add("showHiddenBoxes", tr("Sho&w hidden boxes"), Qt::SHIFT | Qt::Key_J,
                  tr("Show all boxes that were hidden one by one"));
    connect(lock, &QAction::triggered, this,
            [this](bool on) { m_scene.setLocked(m_scene.selectedBoxes(), on); });
    connect(unlockAll, &QAction::triggered, this, [this] {
        const QSet<BoxId>& locked = m_scene.boxLayer().locked();
        m_scene.setLocked({locked.begin(), locked.end()}, false);
    });
    connect(hide, &QAction::triggered, this, [this] {
        const std::vector<BoxId> boxes = m_scene.selectedBoxes();
        m_scene.selectBoxes({}); // what cannot be seen must not be deleted by accident
        m_scene.setHidden(boxes, true);
    });
    connect(showAll, &QAction::triggered, this, [this] {
        const QSet<BoxId>& hidden = m_scene.boxLayer().hidden();
        m_scene.setHidden({hidden.begin(), hidden.end()}, false);
    });
}

void BoxActions::updateStates()
{
    const bool hasSelection = m_canvas.editor().hasSelection();
    const std::vector<Annotation> editable = m_scene.editableSelection();
    const bool canEdit = m_canvas.editor().canEdit() && !editable.empty();
    for (const auto& [action, flag] : m_marks) {
        action->setEnabled(canEdit);
        action->setChecked(
            canEdit
            && std::all_of(editable.begin(), editable.end(),
                           [flag = flag](const Annotation& box) { return box.*flag; }));
    }
    lock->setEnabled(hasSelection);
    lock->setChecked(hasSelection && editable.empty());
    hide->setEnabled(hasSelection);
    tighten->setEnabled(canEdit);
    findLabel->setEnabled(m_canvas.editor().canEdit());
    unlockAll->setEnabled(!m_scene.boxLayer().locked().isEmpty());
    showAll->setEnabled(!m_scene.boxLayer().hidden().isEmpty());
}

void BoxActions::tightenSelected()
{
    if (!m_canvas.editor().tightenSelected())
        Q_EMIT notice(tr("Nothing to fit: the box is tight already, or what is around it is not "
                         "plain enough."));
}

void BoxActions::showFinder()
{
    m_finder->popUp(m_scene.labels(), m_scene.currentLabel());
}

void BoxActions::showMenu(const QPointF& position, const QPoint& screenPosition)
{
    const Annotation* box = m_scene.boxLayer().boxAt(position, kSlack / m_scene.viewScale());
    if (box) {
        if (!m_scene.boxLayer().selection().contains(box->id))
            m_scene.selectBoxes({box->id});
        return popUpMenu(screenPosition);
    }
    QMenu* menu = newMenu();
    menu->addActions({m_canvas.paste, m_canvas.selectAll, unlockAll, showAll});
    menu->addSeparator();
    menu->addActions(m_imageActions);
    menu->popup(screenPosition);
}

void BoxActions::popUpMenu(const QPoint& screenPosition)
{
    QMenu* menu = newMenu();
    fillBoxMenu(*menu);
    menu->popup(screenPosition);
}

QMenu* BoxActions::newMenu()
{
    auto* menu = new QMenu(&m_scope);
    menu->setObjectName(u"canvasMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void BoxActions::fillBoxMenu(QMenu& menu)
{
    addLabels(*menu.addMenu(tr("&Label")));
    menu.addAction(findLabel);
    menu.addSeparator();
    for (const auto& [action, flag] : m_marks)
        menu.addAction(action);
    menu.addSeparator();
    menu.addActions({tighten, lock, hide});
    menu.addSeparator();
    menu.addActions({m_canvas.copy, m_canvas.duplicate, m_canvas.remove});
}

void BoxActions::addLabels(QMenu& menu)
{
    const std::vector<Annotation> boxes = m_scene.editableSelection();
    menu.setEnabled(m_canvas.editor().canEdit() && !boxes.empty());
    const std::vector<Label>& labels = m_scene.labels();
    for (size_t i = 0; i < std::min(labels.size(), kLabelsInMenu); ++i) {
        const Label& label = labels[i];
        QAction* action =
            menu.addAction(labelSwatch(label.colour), QString(label.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(std::any_of(boxes.begin(), boxes.end(), [&label](const Annotation& box) {
            return box.label == label.id;
        }));
        connect(action, &QAction::triggered, this,
                [this, id = label.id] { m_canvas.editor().chooseLabel(id); });
    }
    if (labels.size() > kLabelsInMenu)
        menu.addAction(findLabel);
}

QList<QAction*> BoxActions::actions() const
{
    QList<QAction*> all;
    for (const auto& [action, flag] : m_marks)
        all.append(action);
    all.append({lock, unlockAll, hide, showAll, tighten, findLabel});
    return all;
}

} // namespace boxwright
