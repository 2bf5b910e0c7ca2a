// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/comparisonlists.h"

#include "widgets/models/comparisonimagemodel.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr QSize kThumbnail(64, 48);
constexpr int kMargin = 6;

/// Keeps room for the thumbnail, whatever its shape and while it is being made.
class ThumbnailRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return kThumbnail + QSize(2 * kMargin, 2 * kMargin); // as wide as the list anyhow
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = kThumbnail;
        option->decorationAlignment = Qt::AlignCenter;
    }
};

} // namespace

ComparisonLists::ComparisonLists(ImageListModel& images, QWidget* parent)
    : QWidget(parent)
    , m_lists{createList(images, tr("Images won"), u"wonList"_s),
              createList(images, tr("Images lost"), u"lostList"_s)}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    for (size_t i = 0; i < m_lists.size(); ++i) {
        layout->addWidget(m_lists[i].heading);
        layout->addWidget(m_lists[i].view, 1);
        connect(m_lists[i].view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, i](const QModelIndex& current) { choose(i, current); });
    }
    m_lists[0].heading->setToolTip(tr("The newer model makes fewer mistakes in these."));
    m_lists[1].heading->setToolTip(tr("The newer model makes more mistakes in these."));
}

ComparisonLists::List ComparisonLists::createList(ImageListModel& images, const QString& name,
                                                  const QString& objectName)
{
    List list{new QLabel(this), new QListView(this), new ComparisonImageModel(images, this)};
    list.heading->setProperty("role", u"heading"_s);
    list.view->setObjectName(objectName);
    list.view->setAccessibleName(name);
    list.view->setModel(list.model);
    list.view->setItemDelegate(new ThumbnailRow(list.view));
    list.view->setIconSize(kThumbnail);
    list.view->setUniformItemSizes(true);
    list.view->setTextElideMode(Qt::ElideMiddle);
    list.view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

void ComparisonLists::setImages(const std::vector<ComparedImage>& won,
                                const std::vector<ComparedImage>& lost)
{
    m_chosenList.reset();
    m_lists[0].model->setImages(won);
    m_lists[1].model->setImages(lost);
    m_lists[0].heading->setText(
        tr("Images won: %1").arg(QLocale().toString(qlonglong(won.size()))));
    m_lists[1].heading->setText(
        tr("Images lost: %1").arg(QLocale().toString(qlonglong(lost.size()))));
    for (const List& list : m_lists) {
        list.view->setEnabled(list.model->rowCount() > 0);
        list.view->setCurrentIndex({}); // else coming by Tab would choose its first image
    }
    for (const List& list : m_lists) {
        if (list.model->rowCount() > 0)
            return list.view->setCurrentIndex(list.model->index(0));
    }
    Q_EMIT chosenChanged();
}

const ComparedImage* ComparisonLists::chosen() const
{
    if (!m_chosenList)
        return nullptr;
    const List& list = m_lists.at(*m_chosenList);
    return list.model->imageAt(list.view->currentIndex());
}

QString ComparisonLists::nameOf(const ComparedImage& image) const
{
    return m_lists[0].model->nameOf(image.image);
}

/// What is chosen in one list is not chosen in the other.
void ComparisonLists::choose(size_t list, const QModelIndex& current)
{
    if (!current.isValid())
        return;
    m_chosenList = list;
    m_lists.at(1 - list).view->selectionModel()->clear();
    Q_EMIT chosenChanged();
}

} // namespace boxwright
