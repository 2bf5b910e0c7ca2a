// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace boxwright {

class ElidedLabel;

/// The top of a stage: what it is, one line about where things stand, and its controls.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setSubtitle(const QString& subtitle);
    /// To the right, in the order added.
    void addControl(QWidget* control);

private:
    ElidedLabel* m_subtitle;
    QHBoxLayout* m_controls;
};

} // namespace boxwright
