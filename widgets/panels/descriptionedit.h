// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace boxwright {

/// A field for the description of a label: plain text that takes no more than a label may keep.
class DescriptionEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DescriptionEdit(QWidget* parent = nullptr);

    QString text() const; ///< without blanks around it
    void setText(const QString& text);

Q_SIGNALS:
    void left(); ///< the cursor went elsewhere

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void cutExcess();
    int m_insertedEnd = 0; ///< of what came in last
};

} // namespace boxwright
