// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/labelpage.h"

#include "app/studio/actions.h"
#include "app/studio/studiomodels.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxactions.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/ruler.h"
#include "widgets/canvas/suggestionactions.h"
#include "widgets/canvas/suggestioneditor.h"
#include "widgets/panels/boxpanel.h"
#include "widgets/panels/imagepanel.h"
#include "widgets/panels/labelpanel.h"
#include "widgets/panels/suggestionpanel.h"
#include "widgets/theme/themedicon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

LabelPage::LabelPage(StudioModels& models, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_scene(new AnnotationScene(this))
    , m_canvas(new ImageCanvas(*m_scene, this))
    , m_canvasActions(new CanvasActions(*m_canvas, *m_scene, *this))
    , m_boxActions(new BoxActions(*m_canvasActions, *m_scene, *this))
    , m_suggestions(new SuggestionEditor(*m_scene, this))
    , m_suggestionActions(new SuggestionActions(*m_canvas, *m_suggestions, *this))
    , m_images(new ImagePanel(models.images, ImagePanel::Layout::Sidebar, this))
{
    setObjectName(u"labelPage"_s);
    setCanvasIcons();
    gatherActions(actions);
    m_canvas->setEmptyText(tr("No image is open"), tr("Choose one at the left, or import images."));
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto* left = new QWidget(splitter);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(12, 12, 12, 12);
    leftLayout->addWidget(m_images);
    left->setMinimumWidth(200);
    splitter->addWidget(left);
    splitter->addWidget(createCanvas(actions));
    splitter->addWidget(createSide(models));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({228, 712, 244});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setTabOrder(&m_images->view(), m_canvas); // from the left to the right
    watchLists();
}

LabelPage::~LabelPage()
{
    // The actions and the canvas look at the scene while they go.
    delete m_suggestionActions;
    delete m_suggestions;
    delete m_boxActions;
    delete m_canvasActions;
    delete m_canvas;
}

QWidget* LabelPage::createToolBar(Actions& actions)
{
    m_toolBar = new QToolBar;
    m_toolBar->setObjectName(u"labelToolBar"_s);
    m_toolBar->setAccessibleName(tr("Tools"));
    m_toolBar->setIconSize(QSize(20, 20));
    m_toolBar->addAction(actions.previousImage);
    m_toolBar->addAction(actions.nextImage);
    m_toolBar->addAction(actions.nextUnseen);
    m_toolBar->addSeparator();
    m_toolBar->addActions(m_canvasActions->toolActions());
    m_toolBar->addSeparator();
    m_toolBar->addAction(actions.undo);
    m_toolBar->addAction(actions.redo);
    m_toolBar->addAction(m_canvasActions->fit);
    m_toolBar->addAction(m_suggestionActions->suggest);
    m_toolBar->addSeparator();
    m_toolBar->addAction(actions.confirmEmpty);
    m_toolBar->addAction(actions.reviewed);
    for (QAction* action : {actions.confirmEmpty, actions.reviewed})
        if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_boxActions->setImageActions({actions.repeatBoxes, actions.confirmEmpty, actions.reviewed});
    return m_toolBar;
}

QWidget* LabelPage::createRuledCanvas()
{
    auto* ruled = new QWidget;
    auto* grid = new QGridLayout(ruled);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    auto* top = new Ruler(*m_canvas, Qt::Horizontal);
    auto* left = new Ruler(*m_canvas, Qt::Vertical);
    grid->addWidget(top, 0, 1);
    grid->addWidget(left, 1, 0);
    grid->addWidget(m_canvas, 1, 1);
    for (QWidget* ruler : std::initializer_list<QWidget*>{top, left}) {
        ruler->hide();
        connect(m_canvasActions->rulers, &QAction::toggled, ruler, &QWidget::setVisible);
    }
    return ruled;
}

QWidget* LabelPage::createCanvas(Actions& actions)
{
    auto* middle = new QWidget(this);
    m_warning = new QLabel(middle);
    m_warning->setObjectName(u"imageWarning"_s);
    m_warning->setProperty("role", u"problem"_s);
    m_warning->setWordWrap(true);
    m_warning->setContentsMargins(16, 8, 16, 8);
    m_warning->hide();
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createToolBar(actions));
    layout->addWidget(m_warning);
    layout->addWidget(createRuledCanvas(), 1);
    return middle;
}

QWidget* LabelPage::createSide(StudioModels& models)
{
    auto* side = new QWidget(this);
    side->setMinimumWidth(216);
    const auto heading = [side](const QString& text) {
        auto* label = new QLabel(text, side);
        label->setProperty("role", u"heading"_s);
        return label;
    };
    m_labels = new LabelPanel(models.labels, side);
    m_boxes = new BoxPanel(models.boxes, side);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Labels")));
    layout->addWidget(m_labels, 1);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Boxes")));
    layout->addWidget(m_boxes, 1);
    m_suggestionPanel = new SuggestionPanel(side);
    layout->addWidget(m_suggestionPanel);
    connect(m_canvasActions->drawTool, &QAction::changed, this, &LabelPage::showDrawingHint);
    showDrawingHint();
    return side;
}

void LabelPage::showDrawingHint()
{
    const QString key = m_canvasActions->drawTool->shortcut().toString(QKeySequence::NativeText);
    m_boxes->setEmptyText(key.isEmpty()
                              ? tr("No boxes yet. Choose the drawing tool and drag over an object.")
                              : tr("No boxes yet. Press %1 and drag over an object.").arg(key));
}

void LabelPage::setCanvasIcons()
{
    CanvasActions& canvas = *m_canvasActions;
    canvas.selectTool->setIcon(themedIcon(u"mouse-pointer-2"_s));
    canvas.drawTool->setIcon(themedIcon(u"square-plus"_s));
    canvas.remove->setIcon(themedIcon(u"trash-2"_s));
    canvas.duplicate->setIcon(themedIcon(u"copy"_s));
    canvas.paste->setIcon(themedIcon(u"clipboard-paste"_s));
    canvas.hideBoxes->setIcon(themedIcon(u"eye-off"_s));
    canvas.hideTags->setIcon(themedIcon(u"tags"_s));
    canvas.zoomIn->setIcon(themedIcon(u"zoom-in"_s));
    canvas.zoomOut->setIcon(themedIcon(u"zoom-out"_s));
    canvas.adjustImage->setIcon(themedIcon(u"contrast"_s));
    m_boxActions->lock->setIcon(themedIcon(u"lock"_s));
    m_boxActions->hide->setIcon(themedIcon(u"eye-off"_s));
    canvas.fit->setIcon(themedIcon(u"maximize"_s));
    m_suggestionActions->suggest->setIcon(themedIcon(u"sparkles"_s));
}

/// A group switches its actions off whatever else they depend on, and remembers that meanwhile.
void LabelPage::gatherActions(const Actions& actions)
{
    auto* group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_actionGroups = {group, m_canvasActions->selectTool->actionGroup()};
    QList<QAction*> all{actions.previousImage, actions.nextImage,    actions.previousUnseen,
                        actions.nextUnseen,    actions.confirmEmpty, actions.reviewed,
                        actions.repeatBoxes,   actions.aboutLabel};
    all += m_canvasActions->editActions() + m_canvasActions->viewActions() + m_boxActions->actions()
        + m_suggestionActions->actions();
    for (QAction* action : all)
        group->addAction(action);
}

void LabelPage::setActionsEnabled(bool enabled)
{
    for (QActionGroup* group : m_actionGroups)
        group->setEnabled(enabled);
}

void LabelPage::watchLists()
{
    for (const QString& name : {u"imageView"_s, u"labelView"_s, u"boxView"_s})
        findChild<QAbstractItemView*>(name)->viewport()->installEventFilter(this);
}

/// After a click in a list the keys are the canvas's again; who comes by Tab stays.
bool LabelPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        const auto giveBack = [this, list = static_cast<QWidget*>(watched)->parentWidget()] {
            if (list->hasFocus()) // rather than the editor of a name
                m_canvas->setFocus(Qt::OtherFocusReason);
        };
        QMetaObject::invokeMethod(this, giveBack, Qt::QueuedConnection); // after the click
    }
    return QWidget::eventFilter(watched, event);
}

void LabelPage::setWarning(const QString& warning)
{
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace boxwright
