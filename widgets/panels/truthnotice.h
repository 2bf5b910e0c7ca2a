// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace boxwright {

/// Says that boxes have changed since a model was measured against them.
class TruthNotice final : public QFrame
{
    Q_OBJECT
public:
    explicit TruthNotice(QWidget* parent = nullptr);

    /// 0: nothing to say. `canMeasure`: the figures can be replaced.
    void setChanged(int images, bool canMeasure = true);

Q_SIGNALS:
    void measuringRequested(); ///< with the boxes of today

private:
    QLabel* m_text;
    QPushButton* m_measure;
};

} // namespace boxwright
