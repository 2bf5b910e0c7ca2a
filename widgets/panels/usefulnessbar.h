// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace boxwright {

/// How far a model is with telling which images are the most useful ones, and a way to stop it.
/// Hidden otherwise.
class UsefulnessBar final : public QWidget
{
    Q_OBJECT
public:
    explicit UsefulnessBar(QWidget* parent = nullptr);

    void showProgress(int done, int total);

Q_SIGNALS:
    void stopRequested();

private:
    QLabel* m_text;
};

} // namespace boxwright
