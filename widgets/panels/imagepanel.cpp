// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/imagepanel.h"

#include "widgets/delegates/imagedelegate.h"
#include "widgets/droppedfiles.h"
#include "widgets/models/imagefiltermodel.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/imagegridview.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

ImagePanel::ImagePanel(ImageListModel& model, Layout layout, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_layout(layout)
    , m_filter(new ImageFilterModel(this))
    , m_text(new QLineEdit)
    , m_state(new QComboBox)
    , m_count(new QLabel)
    , m_stack(new QStackedWidget)
{
    setObjectName(layout == Layout::Grid ? QStringLiteral("imageGridPanel")
                                         : QStringLiteral("imageListPanel"));
    setAcceptDrops(true);
    m_filter->setSourceModel(&model);
    createFilter();
    createView();
    createMessages();
    arrange();
    connectSignals();
    updateState();
}

void ImagePanel::createFilter()
{
    m_text->setObjectName(QStringLiteral("imageFilterText"));
    m_text->setAccessibleName(tr("Filter images by name"));
    m_text->setPlaceholderText(tr("Filter by name"));
    m_text->setClearButtonEnabled(true);
    m_state->setObjectName(QStringLiteral("imageFilterState"));
    m_state->setAccessibleName(tr("Filter images by state"));
    using State = ImageFilterModel::State;
    m_state->addItem(tr("All images"), int(State::All));
    m_state->addItem(tr("Unseen"), int(State::Unseen));
    m_state->addItem(tr("Has boxes"), int(State::HasBoxes));
    m_state->addItem(tr("Confirmed empty"), int(State::ConfirmedEmpty));
    m_state->addItem(tr("Reviewed"), int(State::Reviewed));
    m_state->addItem(tr("Not reviewed"), int(State::NotReviewed));
    m_count->setObjectName(QStringLiteral("imageCount"));
}

void ImagePanel::createView()
{
    if (m_layout == Layout::Grid) {
        m_view = new ImageGridView;
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

void ImagePanel::createMessages()
{
    auto* empty =
        new EmptyState(u"images"_s, tr("No images yet"),
                       tr("Drop images, folders or annotation files here, or choose them."));
    empty->setAction(tr("Import images..."), u"importButton"_s);
    connect(empty, &EmptyState::actionRequested, this, &ImagePanel::importRequested);
    auto* noMatch = new EmptyState(u"scan-search"_s, tr("No image matches"),
                                   tr("No image has this name and state."));
    noMatch->setAction(tr("Show all images"), u"clearFilterButton"_s);
    connect(noMatch, &EmptyState::actionRequested, this, [this] {
        m_text->clear();
        m_state->setCurrentIndex(0);
    });
    m_emptyPage = empty;
    m_noMatchPage = noMatch;
    m_stack->addWidget(m_emptyPage);
    m_stack->addWidget(m_noMatchPage);
}

void ImagePanel::arrange()
{
    auto* filterRow = new QBoxLayout(m_layout == Layout::Grid ? QBoxLayout::LeftToRight
                                                              : QBoxLayout::TopToBottom);
    filterRow->setContentsMargins(8, 8, 8, 8);
    filterRow->setSpacing(8);
    filterRow->addWidget(m_text, 1);
    filterRow->addWidget(m_state);
    filterRow->addWidget(m_count);
    if (m_layout == Layout::Grid)
        filterRow->insertStretch(2, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filterRow);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_text, m_state);
    setTabOrder(m_state, m_view);
}

void ImagePanel::connectSignals()
{
    connect(m_text, &QLineEdit::textChanged, m_filter, &ImageFilterModel::setText);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setState(ImageFilterModel::State(m_state->currentData().toInt()));
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ImagePanel::updateState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ImagePanel::updateState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ImagePanel::updateState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImagePanel::updateState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ImagePanel::updateState);
    connect(m_view, &QListView::activated, this, &ImagePanel::emitActivated);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImagePanel::selectionChanged);
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
    const QModelIndex current =
        m_current ? m_filter->mapFromSource(m_model.indexOf(*m_current)) : QModelIndex();
    const int row = current.isValid() ? current.row() + step : 0;
    return m_model.imageAt(m_filter->mapToSource(m_filter->index(row, 0)));
}

void ImagePanel::updateState()
{
    const int all = m_model.rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n image(s)", nullptr, all)
                                  : tr("%1 of %n image(s)", nullptr, all).arg(shown));
    m_stack->setCurrentWidget(all == 0 ? m_emptyPage : shown == 0 ? m_noMatchPage : m_view);
    for (QWidget* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_state)})
        widget->setEnabled(all > 0);
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
