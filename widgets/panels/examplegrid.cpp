// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/examplegrid.h"

#include "widgets/panels/exampletile.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kColumns = 4;
constexpr int kTileGap = 8;

} // namespace

ExampleGrid::ExampleGrid(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"exampleGrid"_s);
    m_text->setObjectName(u"exampleText"_s);
    m_text->setProperty("role", u"muted"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTileGap);
    layout->addWidget(m_text, 0, 0, 1, kColumns);
    int place = 0;
    for (Place& shown : m_places) {
        shown.tile = new ExampleTile(this);
        shown.tile->setObjectName(u"example%1"_s.arg(place));
        layout->addWidget(shown.tile, 1 + place / kColumns, place % kColumns);
        connect(shown.tile, &ExampleTile::clicked, this,
                [this, number = static_cast<size_t>(place)] { activate(number); });
        ++place;
    }
    layout->setColumnStretch(kColumns, 1);
    layout->setRowStretch(1 + mostExamples / kColumns, 1);
    // The card keeps its size whatever comes.
    const int rows = mostExamples / kColumns;
    setMinimumSize(kColumns * ExampleTile::side + (kColumns - 1) * kTileGap,
                   rows * ExampleTile::side + (rows - 1) * kTileGap);
    showLooking();
}

void ExampleGrid::setOutline(const QColor& colour)
{
    for (const Place& place : m_places)
        place.tile->setOutline(colour);
}

void ExampleGrid::showLooking()
{
    showText(tr("Looking for examples…"));
}

void ExampleGrid::showNone()
{
    showText(tr("No box has this label yet. Draw one, and it shows here."));
}

void ExampleGrid::showUnreadable()
{
    showText(tr("The images of its boxes cannot be read just now."));
}

void ExampleGrid::showText(const QString& text)
{
    setCount(0);
    m_text->setText(text);
    m_text->show();
}

void ExampleGrid::setCount(int count)
{
    m_count = std::clamp(count, 0, mostExamples);
    m_text->hide();
    int number = 0;
    for (Place& place : m_places) {
        place.example.reset();
        place.tile->clear();
        place.tile->setVisible(number++ < m_count);
    }
}

void ExampleGrid::setExample(int place, const ExampleCrop& example)
{
    Place& shown = m_places.at(static_cast<size_t>(place));
    shown.example = example;
    shown.tile->setCrop(example.crop, example.fileName);
}

void ExampleGrid::leaveOut(int place)
{
    m_places.at(static_cast<size_t>(place)).tile->hide();
    if (--m_count == 0)
        showUnreadable();
}

void ExampleGrid::activate(size_t place)
{
    if (const std::optional<ExampleCrop>& example = m_places.at(place).example)
        Q_EMIT activated(example->image, example->box);
}

} // namespace boxwright
