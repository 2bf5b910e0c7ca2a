// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/trainingoutlook.h"

#include <QWidget>

class QFrame;
class QLabel;

namespace boxwright {

/// The plan of a training in words: why it is so, and what to mend before. Hidden while there is
/// nothing to say.
class OutlookView final : public QWidget
{
    Q_OBJECT
public:
    explicit OutlookView(QWidget* parent = nullptr);

    void showOutlook(const TrainingOutlook& outlook);
    void showLooking(); ///< it is being found out; what was said before stays meanwhile
    void showFailure(const QString& message);

private:
    void showTexts(const QString& reasons, const QString& warnings);

    QLabel* m_reasons;
    QFrame* m_notice;
    QLabel* m_warnings;
};

} // namespace boxwright
