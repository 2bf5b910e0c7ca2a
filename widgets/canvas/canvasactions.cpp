// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/canvasactions.h"

#include "widgets/canvas/adjustmentpopup.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxeditor.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/drawboxtool.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/selecttool.h"
#include "widgets/shortcuts/scopedaction.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kLabelKeys = 9;

} // namespace

CanvasActions::CanvasActions(ImageCanvas& canvas, AnnotationScene& scene, QWidget& scope)
    : QObject(&scope)
    , m_canvas(canvas)
    , m_scene(scene)
    , m_scope(scope)
    , m_editor(new BoxEditor(scene, this))
    , m_tools(new QActionGroup(this))
    , m_selectTool(new SelectTool(scene))
    , m_drawTool(new DrawBoxTool(scene, *m_selectTool))
{
    m_selectTool->setParent(this);
    m_drawTool->setParent(this);
    createTools();
    createEditActions();
    createLabelActions();
    createViewActions();
    createAidActions();
    for (QAction* walking : {nextBox, previousBox, zoomIn, zoomOut})
        walking->setAutoRepeat(true);
    connectSignals();
    m_scene.setTool(m_selectTool);
    updateEnabled();
}

QAction* CanvasActions::add(const char* name, const QString& text, const QKeySequence& shortcut,
                            const QString& hint)
{
    return newScopedAction({QLatin1String(name), text, {shortcut}, hint}, m_scope, this);
}

void CanvasActions::createTools()
{
    selectTool = add("selectTool", tr("&Select"), Qt::Key_V,
                     tr("Select, move and resize boxes; drag to select several"));
    drawTool = add("drawTool", tr("&Draw box"), Qt::Key_W,
                   tr("Draw boxes by dragging or with two clicks; Shift draws a square"));
    for (QAction* action : {selectTool, drawTool}) {
        action->setCheckable(true);
        m_tools->addAction(action);
    }
    selectTool->setChecked(true);
    connect(m_tools, &QActionGroup::triggered, this, &CanvasActions::chooseTool);
}

void CanvasActions::createEditActions()
{
    newBox = add("newBox", tr("&New box"), Qt::Key_N,
                 tr("Put a box in the middle of the view; the arrow keys move it, with Alt they "
                    "resize it"));
    connect(newBox, &QAction::triggered, this, [this] {
        m_editor->addBoxIn(m_canvas.mapToScene(m_canvas.viewport()->rect()).boundingRect());
    });
    remove = add("removeBoxes", tr("De&lete boxes"), QKeySequence::Delete,
                 tr("Delete the selected boxes"));
    duplicate = add("duplicateBoxes", tr("D&uplicate boxes"), Qt::CTRL | Qt::Key_D,
                    tr("Duplicate the selected boxes"));
    copy = add("copyBoxes", tr("&Copy boxes"), QKeySequence::Copy, tr("Copy the selected boxes"));
    paste = add("pasteBoxes", tr("&Paste boxes"), QKeySequence::Paste,
                tr("Paste copied boxes, also into another image"));
    selectAll = add("selectAllBoxes", tr("Select &all boxes"), QKeySequence::SelectAll,
                    tr("Select all boxes of the image"));
    nextBox = add("nextBox", tr("&Next box"), Qt::CTRL | Qt::Key_Right, tr("Select the next box"));
    previousBox = add("previousBox", tr("P&revious box"), Qt::CTRL | Qt::Key_Left,
                      tr("Select the previous box"));
    connect(remove, &QAction::triggered, m_editor, &BoxEditor::removeSelected);
    connect(duplicate, &QAction::triggered, m_editor, &BoxEditor::duplicateSelected);
    connect(copy, &QAction::triggered, m_editor, &BoxEditor::copySelected);
    connect(paste, &QAction::triggered, m_editor, &BoxEditor::paste);
    connect(selectAll, &QAction::triggered, m_editor, &BoxEditor::selectAll);
    connect(nextBox, &QAction::triggered, this, [this] { stepBox(1); });
    connect(previousBox, &QAction::triggered, this, [this] { stepBox(-1); });
}

void CanvasActions::createLabelActions()
{
    for (int key = 0; key < kLabelKeys; ++key) {
        QAction* action =
            add("", tr("Label %1").arg(key + 1), QKeySequence(Qt::Key_1 + key),
                tr("Draw with label %1, and give it to the selected boxes").arg(key + 1));
        action->setObjectName(QStringLiteral("label%1").arg(key + 1));
        labels.push_back(action);
        connect(action, &QAction::triggered, this, [this, action, key] {
            if (const auto label = labelOf(*action, key))
                m_editor->chooseLabel(*label);
        });
    }
}

/// The label that has the digit as a key of its own, else the one of that row.
std::optional<LabelId> CanvasActions::labelOf(const QAction& digit, int row) const
{
    const std::vector<Label>& all = m_scene.labels();
    const QString key = digit.shortcut().toString(QKeySequence::PortableText);
    const auto owner = std::find_if(all.begin(), all.end(), [&key](const Label& label) {
        return !key.isEmpty() && label.shortcut == key;
    });
    if (owner != all.end())
        return owner->id;
    return size_t(row) < all.size() ? std::optional(all[size_t(row)].id) : std::nullopt;
}

void CanvasActions::createViewActions()
{
    zoomIn = add("zoomIn", tr("Zoom &in"), QKeySequence::ZoomIn, tr("Zoom in"));
    // Ctrl+= is where + is without Shift on many keyboards.
    zoomIn->setShortcuts({QKeySequence(QKeySequence::ZoomIn), Qt::CTRL | Qt::Key_Equal});
    zoomOut = add("zoomOut", tr("Zoom &out"), QKeySequence::ZoomOut, tr("Zoom out"));
    fit = add("fitImage", tr("&Fit image"), Qt::Key_F, tr("Show the whole image"));
    actualSize = add("actualSize", tr("&100 %"), Qt::CTRL | Qt::Key_0,
                     tr("One pixel of the image on one pixel of the screen"));
    hideBoxes = add("hideBoxes", tr("&Hide boxes"), Qt::Key_H, tr("See the image without boxes"));
    hideTags = add("hideTags", tr("Hide &names"), Qt::SHIFT | Qt::Key_H,
                   tr("Show boxes without their names"));
    hideBoxes->setCheckable(true);
    hideTags->setCheckable(true);
    connect(zoomIn, &QAction::triggered, &m_canvas, &ImageCanvas::zoomIn);
    connect(zoomOut, &QAction::triggered, &m_canvas, &ImageCanvas::zoomOut);
    connect(fit, &QAction::triggered, &m_canvas, &ImageCanvas::fitImage);
    connect(actualSize, &QAction::triggered, &m_canvas, &ImageCanvas::showActualSize);
    connect(hideBoxes, &QAction::toggled, this,
            [this](bool hidden) { m_scene.setBoxesVisible(!hidden); });
    connect(hideTags, &QAction::toggled, this,
            [this](bool hidden) { m_scene.boxLayer().setTagsVisible(!hidden); });
}

void CanvasActions::createAidActions()
{
    adjustImage = add("adjustImage", tr("&Brightness and contrast…"), Qt::Key_B,
                      tr("See more in dark or pale images; the files stay as they are"));
    rulers = add("showRulers", tr("&Rulers"), Qt::SHIFT | Qt::Key_R,
                 tr("Show rulers in pixels of the image"));
    loupe = add("showLoupe", tr("&Loupe while drawing"), {},
                tr("Magnify the place of the pointer while a small box is drawn"));
    rulers->setCheckable(true);
    loupe->setCheckable(true);
    loupe->setChecked(true);
    connect(loupe, &QAction::toggled, &m_canvas, &ImageCanvas::setLoupeEnabled);
    auto* popup = new AdjustmentPopup(&m_scope);
    connect(popup, &AdjustmentPopup::adjusted, &m_scene, &AnnotationScene::setAdjustment);
    connect(adjustImage, &QAction::triggered, this, [this, popup] {
        popup->popUp(m_canvas.mapToGlobal(QPoint(16, 16)), m_scene.adjustment());
    });
}

void CanvasActions::connectSignals()
{
    connect(&m_scene, &AnnotationScene::documentChanged, this, &CanvasActions::updateEnabled);
    connect(&m_scene, &AnnotationScene::boxSelectionChanged, this, &CanvasActions::updateEnabled);
    connect(&m_scene, &AnnotationScene::boxStatesChanged, this, &CanvasActions::updateEnabled);
    connect(&m_scene, &AnnotationScene::readOnlyChanged, this, &CanvasActions::updateEnabled);
    connect(&m_scene, &AnnotationScene::currentLabelChanged, this, &CanvasActions::updateEnabled);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            &CanvasActions::updateEnabled);
    connect(&m_scene, &AnnotationScene::escapePressed, this, [this] {
        if (m_scene.tool() == m_drawTool)
            selectTool->trigger();
        else
            m_scene.selectBoxes({});
    });
}

void CanvasActions::chooseTool(QAction* action)
{
    m_scene.setTool(action == drawTool ? static_cast<CanvasTool*>(m_drawTool) : m_selectTool);
    m_canvas.setFocus();
}

void CanvasActions::stepBox(int step)
{
    m_editor->selectNext(step);
    for (const BoxId& id : m_scene.selectedBoxes())
        m_canvas.showBox(m_scene.boxLayer().find(id)->box.rect());
}

void CanvasActions::updateEnabled()
{
    const bool isOpen = m_scene.document();
    const bool canEdit = m_editor->canEdit();
    const bool hasSelection = m_editor->hasSelection();
    drawTool->setEnabled(isOpen && !m_scene.isReadOnly());
    newBox->setEnabled(canEdit && m_scene.currentLabel());
    remove->setEnabled(canEdit && !m_scene.editableSelection().empty());
    duplicate->setEnabled(canEdit && hasSelection);
    copy->setEnabled(hasSelection);
    paste->setEnabled(m_editor->canPaste());
    for (QAction* action : {selectTool, selectAll, nextBox, previousBox, zoomIn, zoomOut, fit,
                            actualSize, adjustImage, hideBoxes, hideTags})
        action->setEnabled(isOpen);
}

QList<QAction*> CanvasActions::toolActions() const
{
    return {selectTool, drawTool};
}

QList<QAction*> CanvasActions::editActions() const
{
    return {newBox, copy, paste, duplicate, remove, selectAll, nextBox, previousBox};
}

QList<QAction*> CanvasActions::viewActions() const
{
    return {zoomIn, zoomOut, fit, actualSize, adjustImage, hideBoxes, hideTags, rulers, loupe};
}

} // namespace boxwright
