// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/openmeasure.h"

#include "app/studio/application.h"
#include "app/studio/imagespage.h"
#include "app/studio/startmeasure.h"
#include "widgets/panels/imagepanel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kTickMs = 1;
constexpr int kAfterwardsMs = 1000;

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

OpenMeasure::OpenMeasure(Application& application)
    : m_application(application)
{
    connect(&application.projects(), &ProjectController::projectOpened, this,
            [this] { m_isOpen = true; });
    application.window().imagesPage().panel().view().viewport()->installEventFilter(this);
    connect(&m_ticks, &QTimer::timeout, this, &OpenMeasure::tick);
}

void OpenMeasure::open(const QString& project)
{
    m_sinceWish.start();
    m_sinceTick.start();
    m_ticks.start(kTickMs);
    m_application.projects().open(project);
}

void OpenMeasure::tick()
{
    m_longestMs = std::max(m_longestMs, milliseconds(m_sinceTick));
    m_sinceTick.start();
}

bool OpenMeasure::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_isOpen && m_openMs == 0) {
        // Queued, so that the frame is on the screen when the time is taken.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_openMs != 0)
                    return;
                m_openMs = milliseconds(m_sinceWish);
                m_residentMegabytes = residentMegabytes();
                QTimer::singleShot(kAfterwardsMs, this, &OpenMeasure::print);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void OpenMeasure::print()
{
    tick();
    const QJsonObject result{{u"open_ms"_s, m_openMs},
                             {u"resident_mb"_s, double(m_residentMegabytes)},
                             {u"longest_stall_ms"_s, m_longestMs},
                             {u"libtorch_loaded"_s, isLibraryLoaded("libtorch")}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace boxwright
