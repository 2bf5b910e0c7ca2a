// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace boxwright {

/// Says what a page is waiting for and offers the next step.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(QString icon, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// Shows a button below the text; it emits actionRequested().
    void setAction(const QString& text, const QString& objectName);
    void setActionEnabled(bool isEnabled);

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcon();
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace boxwright
