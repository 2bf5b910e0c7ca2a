// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/labelcard.h"

#include "widgets/panels/descriptionedit.h"
#include "widgets/panels/examplegrid.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kSwatch = 28;

QPixmap swatch(const QColor& colour, qreal pixelRatio)
{
    QPixmap pixmap(QSize(kSwatch, kSwatch) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, kSwatch, kSwatch), 6, 6);
    return pixmap;
}

} // namespace

LabelCard::LabelCard(const Label& label, QWidget* parent)
    : QDialog(parent)
    , m_label(label)
    , m_swatch(new QLabel(this))
    , m_name(new QLabel(this))
    , m_key(new QLabel(this))
    , m_use(new QLabel(this))
    , m_description(new DescriptionEdit(this))
    , m_examples(new ExampleGrid(this))
{
    setObjectName(u"labelCard"_s);
    m_swatch->setObjectName(u"labelCardColour"_s);
    m_swatch->setFixedSize(kSwatch, kSwatch);
    m_name->setObjectName(u"labelCardName"_s);
    m_name->setProperty("role", u"title"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_key->setObjectName(u"labelCardKey"_s);
    m_key->setProperty("role", u"muted"_s);
    m_key->setTextFormat(Qt::PlainText);
    m_use->setObjectName(u"labelCardUse"_s);
    m_use->setProperty("role", u"muted"_s);
    m_description->setObjectName(u"labelDescription"_s);
    m_description->setText(label.description);
    createLayout();
    showLabel();
    connect(m_description, &DescriptionEdit::left, this, &LabelCard::finishDescription);
}

LabelCard::~LabelCard()
{
    // An open card hides while it goes: the field loses the focus then, and says so to nobody.
    disconnect(m_description, nullptr, this, nullptr);
}

void LabelCard::createLayout()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_swatch, 0, Qt::AlignTop);
    top->addWidget(m_name, 1);
    top->addWidget(m_key);
    const auto heading = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setProperty("role", u"heading"_s);
        return label;
    };
    QLabel* what = heading(tr("&What counts as it, and what does not"));
    what->setBuddy(m_description);
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeLabelCardButton"_s);
    close->setAutoDefault(false); // Return in the card presses what has the focus
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_use);
    layout->addSpacing(8);
    layout->addWidget(what);
    layout->addWidget(m_description, 1);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Examples")));
    layout->addWidget(m_examples);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

void LabelCard::setLabel(const Label& label)
{
    const bool isTyped = m_description->text() != m_label.description.trimmed();
    m_label = label;
    if (!isTyped)
        m_description->setText(label.description);
    showLabel();
}

void LabelCard::showLabel()
{
    setWindowTitle(tr("About “%1”").arg(m_label.name));
    m_name->setText(m_label.name);
    m_swatch->setPixmap(swatch(m_label.colour, devicePixelRatioF()));
    m_swatch->setAccessibleName(tr("Colour %1").arg(m_label.colour.name()));
    m_examples->setOutline(m_label.colour);
}

void LabelCard::setKey(const QString& key)
{
    m_key->setText(key.isEmpty() ? tr("No key") : tr("Key %1").arg(key));
    m_key->setToolTip(key.isEmpty()
                          ? tr("The first nine labels have keys: move it up in the list to get one")
                          : tr("Press it to draw with this label, or to give it to selected boxes. "
                               "Move the label in the list to give it another one."));
}

void LabelCard::setUse(int boxes, int images)
{
    const QString onImages = tr("%n image(s)", nullptr, images);
    m_use->setText(boxes == 0
                       ? tr("No boxes yet")
                       : tr("%n box(es) on %1", "%1: number of images", boxes).arg(onImages));
}

void LabelCard::setReadOnly(bool readOnly)
{
    m_description->setReadOnly(readOnly);
}

void LabelCard::finishDescription()
{
    const QString description = m_description->text();
    if (description != m_label.description.trimmed())
        Q_EMIT descriptionFinished(m_label.id, description);
}

void LabelCard::done(int result)
{
    finishDescription();
    QDialog::done(result);
}

void LabelCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showLabel();
    QDialog::changeEvent(event);
}

} // namespace boxwright
