// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QWidget>

namespace boxwright {

/// Prints how long it took from the start of the process to the first painted frame of a window,
/// and whether LibTorch is loaded by then, and ends the program.
class StartMeasure final : public QObject
{
    Q_OBJECT
public:
    explicit StartMeasure(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isDone = false;
};

/// Milliseconds since the kernel started this process; negative where that is not known.
double millisecondsSinceProcessStart();

/// True when a library whose file name begins so is in the memory of this process.
bool isLibraryLoaded(const char* name);

/// Memory of this process that is in use just now; 0 where that is not known.
long residentMegabytes();

} // namespace boxwright
