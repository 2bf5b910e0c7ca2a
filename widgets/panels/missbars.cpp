// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/missbars.h"

#include "widgets/panels/card.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

MissBars::MissBars(QWidget* parent)
    : QWidget(parent)
    , m_groups(new QHBoxLayout(this))
{
    setObjectName(u"missBars"_s);
    m_groups->setContentsMargins(0, 0, 0, 0);
    m_groups->setSpacing(12);
    addGroup(tr("By size"), {tr("Small", "boxes"), tr("Medium", "boxes"), tr("Large", "boxes")});
    addGroup(tr("By position"), {tr("Inside the image"), tr("At its edge")});
    addGroup(tr("By neighbours"), {tr("Alone"), tr("One or two overlap"), tr("More overlap")});
}

int MissBars::widestGroup() const
{
    int widest = 0;
    for (int i = 0; i < m_groups->count(); ++i)
        widest = std::max(widest, m_groups->itemAt(i)->minimumSize().width());
    return widest;
}

QSize MissBars::minimumSizeHint() const
{
    return {widestGroup(), QWidget::minimumSizeHint().height()};
}

bool MissBars::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return isDone;
}

void MissBars::arrange()
{
    const int count = m_groups->count();
    const int needed = count * widestGroup() + (count - 1) * m_groups->spacing();
    const auto direction = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_groups->direction())
        m_groups->setDirection(direction);
}

void MissBars::addGroup(const QString& heading, const QStringList& names)
{
    auto* card = new Card(heading, this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (int place = 0; place < names.size(); ++place) {
        const Bar bar{new QProgressBar(card), new QLabel(card)};
        bar.bar->setTextVisible(false);
        bar.bar->setMinimumWidth(40);
        bar.bar->setAccessibleName(heading + u": "_s + names[place]);
        bar.text->setProperty("role", u"muted"_s);
        bar.text->setObjectName(u"missText"_s);
        grid->addWidget(new QLabel(names[place], card), place, 0);
        grid->addWidget(bar.bar, place, 1);
        grid->addWidget(bar.text, place, 2, Qt::AlignRight);
        m_bars.push_back(bar);
    }
    card->content().addLayout(grid);
    card->content().addStretch(1);
    m_groups->addWidget(card, 1);
}

void MissBars::setMisses(const MissBuckets& misses)
{
    std::size_t place = 0;
    const auto show = [&](const auto& buckets) {
        for (const MissBucket& bucket : buckets) {
            const Bar& bar = m_bars[place++];
            bar.bar->setRange(0, qMax(1, bucket.truth));
            bar.bar->setValue(bucket.missed);
            const QString missed = QLocale().toString(bucket.missed);
            const QString truth = QLocale().toString(bucket.truth);
            bar.text->setText(tr("%1 of %2", "missed boxes").arg(missed, truth));
            bar.bar->setAccessibleDescription(tr("%1 of %2 missed").arg(missed, truth));
        }
    };
    show(misses.bySize);
    show(misses.byPosition);
    show(misses.byCrowding);
}

} // namespace boxwright
