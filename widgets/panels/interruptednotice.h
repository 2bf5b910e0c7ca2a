// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingsession.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace boxwright {

/// Says that a training ended with the program, and offers to go on with it or to keep its best
/// model. Hidden while there is none.
class InterruptedNotice final : public QFrame
{
    Q_OBJECT
public:
    explicit InterruptedNotice(QWidget* parent = nullptr);

    void setRun(const std::optional<InterruptedRun>& run);

Q_SIGNALS:
    void resumeRequested();
    void keepRequested();

private:
    QLabel* m_text;
    QPushButton* m_resume;
    QPushButton* m_keep;
};

} // namespace boxwright
