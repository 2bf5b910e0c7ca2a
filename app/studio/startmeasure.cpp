// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/startmeasure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace boxwright {

double millisecondsSinceProcessStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    // The name in brackets may hold spaces; after it the start time is the twentieth field.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    if (fields.size() < 20 || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const double started = fields[19].toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}

bool isLibraryLoaded(const char* name)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(QByteArray("/") + name);
}

long residentMegabytes()
{
    QFile pages(u"/proc/self/statm"_s);
    if (!pages.open(QIODevice::ReadOnly))
        return 0;
    return pages.readAll().split(' ').value(1).toLong() * sysconf(_SC_PAGESIZE) / (1 << 20);
}

StartMeasure::StartMeasure(QWidget& window)
{
    window.installEventFilter(this);
}

bool StartMeasure::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_isDone) {
        m_isDone = true;
        // Queued, so that the frame is on the screen when the time is taken.
        QMetaObject::invokeMethod(
            this,
            [] {
                std::printf("%.0f ms to the first frame\n", millisecondsSinceProcessStart());
                std::printf("LibTorch is %s\n",
                            isLibraryLoaded("libtorch") ? "loaded" : "not loaded");
                std::fflush(stdout);
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace boxwright
