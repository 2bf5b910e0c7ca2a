// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace boxwright {

class Application;

/// Prints how long it took from the wish to open a project to the first painted frame of its grid,
/// how much memory is resident then, and the longest time that the window stood still, up to a
/// second after that frame; then ends the program. One line of JSON.
class OpenMeasure final : public QObject
{
    Q_OBJECT
public:
    explicit OpenMeasure(Application& application);

    void open(const QString& project);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tick();
    void print();

    Application& m_application;
    QElapsedTimer m_sinceWish;
    QElapsedTimer m_sinceTick;
    QTimer m_ticks;
    double m_longestMs = 0;
    double m_openMs = 0;
    long m_residentMegabytes = 0;
    bool m_isOpen = false;
};

} // namespace boxwright
