// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace boxwright {

/// Says that boxes have changed since a model was measured against them, and offers what is then
/// worth doing.
class TruthNotice final : public QFrame
{
    Q_OBJECT
public:
    explicit TruthNotice(QWidget* parent = nullptr);

    /// 0: nothing to say. `canMeasure`: the figures can be replaced.
    void setChanged(int images, bool canMeasure = true);
    void setBusy(bool isBusy); ///< nothing can be measured until other work is done

Q_SIGNALS:
    void measuringRequested(); ///< with the boxes of today
    void trainingRequested(); ///< likewise

private:
    QLabel* m_text;
    QPushButton* m_measure;
    bool m_canMeasure = true;
    bool m_isBusy = false;
};

} // namespace boxwright
