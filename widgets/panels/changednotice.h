// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace boxwright {

/// Says that image files hold something else than when they were added, and leads to which.
class ChangedNotice final : public QFrame
{
    Q_OBJECT
public:
    explicit ChangedNotice(QWidget* parent = nullptr);

    void setChanged(int count); ///< 0: nothing to say

Q_SIGNALS:
    void showRequested();

private:
    QLabel* m_text;
};

} // namespace boxwright
