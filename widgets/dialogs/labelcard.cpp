// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/labelcard.h"

#include "core/annotation/labelshortcut.h"
#include "widgets/panels/descriptionedit.h"
#include "widgets/panels/examplegrid.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
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
    , m_ownKey(new QKeySequenceEdit(this))
    , m_noKey(new QPushButton(tr("None"), this))
    , m_keyProblem(new QLabel(this))
    , m_mirror(new QCheckBox(tr("Looks the same in a &mirror"), this))
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
    disconnect(m_ownKey, nullptr, this, nullptr);
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
    layout->addWidget(createKeyRow());
    layout->addWidget(m_keyProblem);
    layout->addWidget(createMirrorRow());
    layout->addSpacing(8);
    layout->addWidget(what);
    layout->addWidget(m_description, 1);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Examples")));
    layout->addWidget(m_examples);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

QWidget* LabelCard::createKeyRow()
{
    auto* row = new QWidget(this);
    auto* title = new QLabel(tr("&Own key"), row);
    title->setBuddy(m_ownKey);
    m_ownKey->setObjectName(u"labelOwnKey"_s);
    m_ownKey->setAccessibleName(tr("Own key of the label"));
    m_ownKey->setToolTip(tr("Press the key that is to draw with this label wherever it stands in "
                            "the list"));
    m_noKey->setObjectName(u"labelNoKeyButton"_s);
    m_noKey->setAccessibleName(tr("No own key"));
    m_noKey->setToolTip(tr("Back to the digit of its place in the list"));
    m_noKey->setAutoDefault(false);
    m_keyProblem->setObjectName(u"labelKeyProblem"_s);
    m_keyProblem->setTextFormat(Qt::PlainText);
    m_keyProblem->setWordWrap(true);
    m_keyProblem->hide();
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_ownKey, 1);
    layout->addWidget(m_noKey);
    connect(m_ownKey, &QKeySequenceEdit::editingFinished, this, &LabelCard::chooseKey);
    connect(m_noKey, &QPushButton::clicked, this, [this] {
        m_ownKey->clear();
        chooseKey();
    });
    return row;
}

QWidget* LabelCard::createMirrorRow()
{
    auto* row = new QWidget(this);
    const QString explanation =
        tr("Clear it for text, logos, and where left and right differ: training then shows images "
           "of it the right way round only.");
    auto* text = new QLabel(explanation, row);
    text->setProperty("role", u"muted"_s);
    text->setWordWrap(true);
    m_mirror->setObjectName(u"labelCanMirror"_s);
    m_mirror->setAccessibleDescription(explanation);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_mirror);
    layout->addWidget(text);
    connect(m_mirror, &QCheckBox::clicked, this,
            [this](bool checked) { Q_EMIT mirrorChosen(m_label.id, checked); });
    return row;
}

void LabelCard::chooseKey()
{
    const QKeySequence pressed = m_ownKey->keySequence();
    const int last = pressed.count() - 1; // a label has one key: the last that was pressed
    const QString text = last < 0
        ? QString()
        : QKeySequence(pressed[uint(last)]).toString(QKeySequence::PortableText);
    const std::optional<QString> shortcut =
        text.isEmpty() ? std::optional(text) : labelShortcut(text);
    setKeyProblem(shortcut ? QString() : tr("This key is needed to work on the image."));
    if (shortcut && *shortcut != m_label.shortcut)
        Q_EMIT shortcutChosen(m_label.id, *shortcut);
    showLabel();
}

void LabelCard::setKeyProblem(const QString& sentence)
{
    m_keyProblem->setText(sentence);
    m_keyProblem->setVisible(!sentence.isEmpty());
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
    m_mirror->setChecked(m_label.canMirror);
    m_noKey->setEnabled(m_ownKey->isEnabled() && !m_label.shortcut.isEmpty());
    if (m_keyProblem->isHidden()) {
        const QSignalBlocker blocker(m_ownKey);
        m_ownKey->setKeySequence(
            QKeySequence::fromString(m_label.shortcut, QKeySequence::PortableText));
    }
}

void LabelCard::setKey(const QString& key)
{
    m_key->setText(key.isEmpty() ? tr("No key") : tr("Key %1").arg(key));
    m_key->setToolTip(
        key.isEmpty() ? tr("The first nine labels have digits; give this one a key of its own")
                      : tr("Press it to draw with this label, or to give it to selected boxes"));
}

void LabelCard::setUse(int boxes, int images)
{
    const QString onImages = tr("%Ln image(s)", nullptr, images);
    m_use->setText(boxes == 0
                       ? tr("No boxes yet")
                       : tr("%Ln box(es) on %1", "%1: number of images", boxes).arg(onImages));
}

void LabelCard::setReadOnly(bool readOnly)
{
    m_description->setReadOnly(readOnly);
    m_ownKey->setEnabled(!readOnly);
    m_mirror->setEnabled(!readOnly);
    m_noKey->setEnabled(!readOnly && !m_label.shortcut.isEmpty());
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
