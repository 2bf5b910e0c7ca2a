// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace boxwright {

class ImageActions;

/// Says how many images are selected and offers what can be done to them; says afterwards what
/// was done. Hidden while there is nothing to say.
class ImageActionBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ImageActionBar(const ImageActions& actions, QWidget* parent = nullptr);

    void setSelected(int images);
    void showResult(const QString& sentence); ///< until the selection changes

Q_SIGNALS:
    void clearRequested();

private:
    void createButtons(const ImageActions& actions, QHBoxLayout& row);
    void updateVisibility();

    QLabel* m_count;
    QLabel* m_result;
    QWidget* m_buttons;
    int m_selected = 0;
};

} // namespace boxwright
