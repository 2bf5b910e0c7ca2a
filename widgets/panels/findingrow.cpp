// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/findingrow.h"

#include "widgets/theme/theme.h"
#include "widgets/theme/themedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kIconSide = 20;

QString iconName(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return u"circle-x"_s;
    case FindingSeverity::Warning:
        return u"triangle-alert"_s;
    case FindingSeverity::Info:
        break;
    }
    return u"info"_s;
}

QColor colourOf(FindingSeverity severity, const ThemeColours& colours)
{
    switch (severity) {
    case FindingSeverity::Error:
        return colours.danger;
    case FindingSeverity::Warning:
        return colours.warning;
    case FindingSeverity::Info:
        break;
    }
    return colours.accent;
}

int imagesOf(const HealthFinding& finding)
{
    size_t images = 0;
    for (const ImageGroup& group : finding.groups)
        images += group.size();
    return int(images);
}

QLabel* newText(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText); // labels may be called like HTML
    label->setWordWrap(true);
    return label;
}

} // namespace

QString severityName(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return FindingRow::tr("Error");
    case FindingSeverity::Warning:
        return FindingRow::tr("Warning");
    case FindingSeverity::Info:
        break;
    }
    return FindingRow::tr("Note");
}

QString fixName(FindingFix fix)
{
    switch (fix) {
    case FindingFix::None:
        break;
    case FindingFix::RemoveDuplicates:
        return FindingRow::tr("Remove duplicates");
    case FindingFix::MoveToOneSplit:
        return FindingRow::tr("Move to one part");
    case FindingFix::TurnBoxes:
        return FindingRow::tr("Turn boxes");
    case FindingFix::ClipBoxes:
        return FindingRow::tr("Clip boxes");
    case FindingFix::RemoveBoxes:
        return FindingRow::tr("Remove boxes");
    case FindingFix::ConfirmEmpty:
        return FindingRow::tr("Confirm empty");
    case FindingFix::MergeLabels:
        return FindingRow::tr("Merge labels");
    case FindingFix::RemoveImages:
        return FindingRow::tr("Remove images");
    case FindingFix::TakeChanges:
        return FindingRow::tr("Take files as they are");
    case FindingFix::DeleteBoxes:
        return FindingRow::tr("Delete boxes");
    case FindingFix::DeleteLabels:
        return FindingRow::tr("Delete labels");
    case FindingFix::DivideImages:
        return FindingRow::tr("Divide images");
    }
    return {};
}

FindingRow::FindingRow(const HealthFinding& finding, QWidget* parent)
    : QFrame(parent)
    , m_severity(finding.severity)
    , m_icon(new QLabel(this))
    , m_show(new QPushButton(tr("Show images"), this))
    , m_find(new QPushButton(tr("Find files…"), this))
    , m_fix(new QPushButton(this))
{
    setObjectName(u"findingRow"_s);
    setProperty("role", u"finding"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(u"%1: %2"_s.arg(severityName(m_severity), finding.message));
    setAccessibleDescription(finding.advice);
    m_icon->setObjectName(u"findingSeverity"_s);
    m_icon->setAccessibleName(severityName(m_severity));
    m_icon->setToolTip(severityName(m_severity));
    createButtons(finding);
    arrange(finding);
    updateIcon();
}

void FindingRow::createButtons(const HealthFinding& finding)
{
    const int images = imagesOf(finding);
    m_show->setObjectName(u"showFindingButton"_s);
    m_show->setAccessibleName(tr("Show images: %1").arg(finding.message));
    m_show->setToolTip(
        tr("Show and select the %Ln image(s) of it on the Images page", nullptr, images));
    m_show->setVisible(images > 0);
    m_find->setObjectName(u"findFilesButton"_s);
    m_find->setAccessibleName(u"%1: %2"_s.arg(m_find->text(), finding.message));
    m_find->setVisible(finding.kind == FindingKind::MissingImage);
    m_fix->setObjectName(u"fixFindingButton"_s);
    m_fix->setText(fixName(finding.fix) + u'…');
    m_fix->setAccessibleName(u"%1: %2"_s.arg(fixName(finding.fix), finding.message));
    m_fix->setVisible(finding.fix != FindingFix::None);
    setReadOnly(false);
    connect(m_show, &QPushButton::clicked, this, &FindingRow::imagesRequested);
    connect(m_find, &QPushButton::clicked, this, &FindingRow::searchRequested);
    connect(m_fix, &QPushButton::clicked, this, &FindingRow::fixRequested);
}

void FindingRow::arrange(const HealthFinding& finding)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    QLabel* message = newText(finding.message, u"heading"_s, this);
    message->setObjectName(u"findingMessage"_s);
    texts->addWidget(message);
    QLabel* advice = newText(finding.advice, u"muted"_s, this);
    advice->setVisible(!finding.advice.isEmpty());
    texts->addWidget(advice);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_show, 0, Qt::AlignVCenter);
    layout->addWidget(m_find, 0, Qt::AlignVCenter);
    layout->addWidget(m_fix, 0, Qt::AlignVCenter);
}

QWidget* FindingRow::followInTabOrder(QWidget* before)
{
    setTabOrder(before, this);
    setTabOrder(this, m_show);
    setTabOrder(m_show, m_find);
    setTabOrder(m_find, m_fix);
    return m_fix;
}

void FindingRow::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_fix->setEnabled(!readOnly);
    m_find->setEnabled(!readOnly);
    const QString locked = tr("The project is open read-only, so nothing can be mended.");
    m_fix->setToolTip(readOnly ? locked : tr("Says first what will change. You can undo it."));
    m_find->setToolTip(readOnly ? locked
                                : tr("Choose a folder to look in. Files are known by what they "
                                     "hold, whatever they are called there."));
}

void FindingRow::setPreparing(bool preparing)
{
    if (preparing && (m_fix->hasFocus() || m_find->hasFocus()))
        setFocus(); // a disabled button would pass it on to another row
    m_fix->setEnabled(!preparing && !m_isReadOnly);
    m_find->setEnabled(!preparing && !m_isReadOnly);
}

void FindingRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QFrame::changeEvent(event);
}

void FindingRow::updateIcon()
{
    const QPixmap icon =
        tintedPixmap(iconName(m_severity), colourOf(m_severity, themeColours(palette())), kIconSide,
                     devicePixelRatioF());
    if (icon.isNull()) // where the icons were not compiled in
        m_icon->setText(severityName(m_severity));
    else
        m_icon->setPixmap(icon);
}

void FindingRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return Q_EMIT stepRequested(-1);
    case Qt::Key_Down:
        return Q_EMIT stepRequested(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return press();
    default:
        QFrame::keyPressEvent(event);
    }
}

/// The button in focus, which leaves Enter to its parents, or that of the images.
void FindingRow::press()
{
    auto* button = hasFocus() ? m_show : qobject_cast<QPushButton*>(focusWidget());
    if (button != nullptr && button->isVisible() && button->isEnabled())
        button->click();
}

} // namespace boxwright
