// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/imagepanel.h"

#include "widgets/delegates/imagedelegate.h"
#include "widgets/droppedfiles.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/imageactionbar.h"
#include "widgets/panels/imagefilterbar.h"
#include "widgets/panels/imagegridview.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

ImagePanel::ImagePanel(ImageListModel& model, Layout layout, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_layout(layout)
    , m_filter(new ImageFilterModel(model, this))
    , m_filterBar(new ImageFilterBar(model, *m_filter,
                                     layout == Layout::Grid ? ImageFilterBar::Shape::Row
                                                            : ImageFilterBar::Shape::Column,
                                     this))
    , m_top(new QHBoxLayout)
    , m_stack(new QStackedWidget)
{
    setObjectName(layout == Layout::Grid ? QStringLiteral("imageGridPanel")
                                         : QStringLiteral("imageListPanel"));
    setAcceptDrops(true);
    createView();
    createActions();
    createMessages();
    arrange();
    connectSignals();
    updateState();
}

void ImagePanel::createView()
{
    if (m_layout == Layout::Grid) {
        m_grid = new ImageGridView;
        m_view = m_grid;
    } else {
        m_view = new QListView;
        m_view->setItemDelegate(new ImageDelegate(ImageDelegate::Style::Line, m_view));
        m_view->setUniformItemSizes(true);
        m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
        m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->setEditTriggers(QListView::NoEditTriggers);
        m_view->setMouseTracking(true);
    }
    m_view->setObjectName(QStringLiteral("imageView"));
    m_view->setAccessibleName(tr("Images"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_filter);
    m_stack->addWidget(m_view);
}

void ImagePanel::createActions()
{
    m_actions = new ImageActions(*m_view);
    if (m_layout == Layout::Grid) { // beside the canvas the Delete key is for boxes
        m_actions->removeByKey(*m_view);
        m_actionBar = new ImageActionBar(*m_actions, this);
        connect(m_actionBar, &ImageActionBar::clearRequested, m_view, &QListView::clearSelection);
    }
    connect(m_actions, &ImageActions::requested, this, [this](const ImageAction& action) {
        if (const std::vector<ImageId> images = selectedImages(); !images.empty())
            Q_EMIT actionRequested(action, images);
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QListView::customContextMenuRequested, this, &ImagePanel::showMenu);
}

void ImagePanel::showMenu(const QPoint& position)
{
    if (m_readOnly || selectedImages().empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"imageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ImagePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_actions->setEnabled(!readOnly);
}

void ImagePanel::setListAction(QAction& action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setObjectName(u"imageListButton"_s);
    button->setProperty("role", u"switch"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action.toolTip());
    m_top->addWidget(button);
    m_top->addSpacing(8);
    setTabOrder(m_filterBar->lastField(), button);
    setTabOrder(button, m_view);
    m_grid->setList(action.isChecked());
    connect(&action, &QAction::toggled, m_grid, &ImageGridView::setList);
}

void ImagePanel::showResult(const QString& sentence)
{
    if (m_actionBar)
        m_actionBar->showResult(sentence);
    else
        Q_EMIT resultTold(sentence);
}

void ImagePanel::followSelection()
{
    if (m_actionBar)
        m_actionBar->setSelected(int(m_view->selectionModel()->selectedIndexes().size()));
    Q_EMIT selectionChanged();
}

void ImagePanel::createMessages()
{
    auto* empty =
        new EmptyState(u"images"_s, tr("No images yet"),
                       tr("Drop images, folders or annotation files here, or choose them."));
    empty->setAction(tr("Import images…"), u"importButton"_s);
    connect(empty, &EmptyState::actionRequested, this, &ImagePanel::importRequested);
    auto* noMatch = new EmptyState(u"scan-search"_s, tr("No image matches"),
                                   tr("No image is all that the filters ask for."));
    noMatch->setAction(tr("Clear filters"), u"clearFilterButton"_s);
    connect(noMatch, &EmptyState::actionRequested, m_filterBar, &ImageFilterBar::clear);
    m_emptyPage = empty;
    m_noMatchPage = noMatch;
    m_stack->addWidget(m_emptyPage);
    m_stack->addWidget(m_noMatchPage);
}

void ImagePanel::arrange()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_top->addWidget(m_filterBar, 1);
    layout->addLayout(m_top);
    if (m_actionBar)
        layout->addWidget(m_actionBar);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_filterBar->lastField(), m_view);
}

void ImagePanel::connectSignals()
{
    for (const QAbstractItemModel* model :
         {static_cast<QAbstractItemModel*>(m_filter), static_cast<QAbstractItemModel*>(&m_model)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ImagePanel::updateState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ImagePanel::updateState);
        connect(model, &QAbstractItemModel::modelReset, this, &ImagePanel::updateState);
    }
    connect(&m_model, &ImageListModel::labelsChanged, m_view->viewport(),
            qOverload<>(&QWidget::update)); // tiles show the colours of labels
    connect(m_view, &QListView::activated, this, &ImagePanel::emitActivated);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImagePanel::followSelection);
    // A reset forgets the selection without a word.
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ImagePanel::followSelection);
    if (m_layout == Layout::Sidebar) {
        connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &ImagePanel::emitActivated);
    }
}

void ImagePanel::emitActivated(const QModelIndex& index)
{
    const std::optional<ImageId> image = m_model.imageAt(m_filter->mapToSource(index));
    const bool isOpenAlready = m_layout == Layout::Sidebar && image == m_current;
    if (image && !m_settingCurrent && !isOpenAlready)
        Q_EMIT imageActivated(*image);
}

void ImagePanel::setCurrentImage(std::optional<ImageId> image)
{
    m_current = image;
    m_filter->setPinned(image);
    m_settingCurrent = true;
    const QModelIndex index =
        image ? m_filter->mapFromSource(m_model.indexOf(*image)) : QModelIndex();
    if (index != m_view->currentIndex() || !m_view->selectionModel()->isSelected(index))
        m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
    m_settingCurrent = false;
}

void ImagePanel::showLabel(LabelId label)
{
    m_filterBar->showLabel(label);
    m_view->scrollToTop();
}

void ImagePanel::showFinding(const FindingFilter& finding)
{
    m_filterBar->clear();
    m_filter->setFinding(finding);
    m_view->scrollToTop();
    m_view->setCurrentIndex(m_filter->index(0, 0));
    m_view->selectAll();
}

std::vector<ImageId> ImagePanel::selectedImages() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<ImageId> images;
    for (const QModelIndex& index : indexes)
        images.push_back(*m_model.imageAt(m_filter->mapToSource(index)));
    return images;
}

std::optional<ImageId> ImagePanel::neighbour(int step) const
{
    if (m_filter->rowCount() == 0)
        return {};
    const int current = currentRow();
    return imageAtRow(current >= 0 ? current + step : 0);
}

std::optional<ImageId> ImagePanel::unseenNeighbour(int step) const
{
    const int rows = m_filter->rowCount();
    const int current = currentRow();
    const int others = current >= 0 ? rows - 1 : rows;
    int row = current >= 0 ? current : (step > 0 ? -1 : rows);
    for (int i = 0; i < others; ++i) {
        row = (row + step + rows) % rows;
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(ImageListModel::StateRole).toInt() == int(ImageState::Unseen))
            return imageAtRow(row);
    }
    return {};
}

int ImagePanel::currentRow() const
{
    return m_current ? m_filter->mapFromSource(m_model.indexOf(*m_current)).row() : -1;
}

std::optional<ImageId> ImagePanel::imageAtRow(int row) const
{
    return m_model.imageAt(m_filter->mapToSource(m_filter->index(row, 0)));
}

void ImagePanel::updateState()
{
    m_stack->setCurrentWidget(m_model.rowCount() == 0         ? m_emptyPage
                                  : m_filter->rowCount() == 0 ? m_noMatchPage
                                                              : m_view);
}

void ImagePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImagePanel::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace boxwright
