// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/descriptionedit.h"

#include "core/annotation/label.h"

#include <QFocusEvent>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kLines = 4; ///< to be seen at once, at least

} // namespace

DescriptionEdit::DescriptionEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Description of the label"));
    setPlaceholderText(tr("For example: whole bottles, also half hidden ones. No cans, no labels "
                          "without a bottle."));
    setTabChangesFocus(true);
    setMinimumHeight(kLines * fontMetrics().lineSpacing() + 32);
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int position, int, int added) { m_insertedEnd = position + added; });
    connect(this, &QPlainTextEdit::textChanged, this, &DescriptionEdit::cutExcess);
}

QString DescriptionEdit::text() const
{
    return toPlainText().trimmed();
}

void DescriptionEdit::setText(const QString& text)
{
    if (text != DescriptionEdit::text())
        setPlainText(text);
}

void DescriptionEdit::cutExcess()
{
    const int length = document()->characterCount() - 1; // it counts an end of its own
    const int excess = length - static_cast<int>(maximumLabelDescription);
    if (excess <= 0)
        return;
    // Of what was typed or pasted, never of what was there before.
    const int end = std::min(m_insertedEnd, length);
    QTextCursor cursor(document());
    cursor.setPosition(std::max(0, end - excess));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

void DescriptionEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu
        Q_EMIT left();
}

} // namespace boxwright
