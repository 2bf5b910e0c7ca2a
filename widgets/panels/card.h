// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QVBoxLayout;

namespace boxwright {

/// A framed surface with a heading; what it holds is added to content().
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString& heading, QWidget* parent = nullptr);

    QVBoxLayout& content() { return *m_content; }

private:
    QVBoxLayout* m_content;
};

} // namespace boxwright
