// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/screenshottour.h"

#include "app/studio/application.h"

#include <QDir>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

// Thumbnails, decoding and detection are in the background; a page is taken when it had time.
constexpr int kSettleMs = 3000;

} // namespace

ScreenshotTour::ScreenshotTour(Application& application, QString folder)
    : m_application(application)
    , m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &ScreenshotTour::takePicture);
}

void ScreenshotTour::start(const QString& project)
{
    const auto stage = [this](Stage to) {
        return [this, to] { m_application.window().showStage(to); };
    };
    m_stops.push_back({u"start"_s, [] {}});
    if (!project.isEmpty()) {
        m_stops.push_back(
            {u"images"_s, [this, project] { m_application.projects().open(project); }});
        m_stops.push_back({u"health"_s, [this] { showHealth(); }});
        m_stops.push_back({u"label"_s, [this] { showLabelling(); }});
        m_stops.push_back({u"train"_s, stage(Stage::Train)});
        m_stops.push_back({u"evaluate"_s, stage(Stage::Evaluate)});
        addEvaluationTabs();
        m_stops.push_back({u"use"_s, [this] { showDetection(); }});
    }
    showNext();
}

/// All but the first, which shows itself.
void ScreenshotTour::addEvaluationTabs()
{
    auto* tabs = m_application.window().findChild<QTabWidget*>(u"evaluationTabs"_s);
    for (int tab = 1; tab < tabs->count(); ++tab) {
        m_stops.push_back(
            {u"evaluate-%1"_s.arg(tab + 1), [tabs, tab] { tabs->setCurrentIndex(tab); }});
    }
}

void ScreenshotTour::showNext()
{
    m_stops[m_next].goThere();
    m_settle.start();
}

void ScreenshotTour::takePicture()
{
    if (m_application.projects().isBusy() || m_application.health().isBusy()
        || m_application.training().isLookingAhead())
        return m_settle.start();
    const QString theme = m_application.theme().isDark() ? u"dark"_s : u"light"_s;
    const QString name = u"%1-%2.png"_s.arg(m_stops[m_next].name, theme);
    m_application.window().grab().save(QDir(m_folder).filePath(name));
    if (++m_next < m_stops.size())
        showNext();
    else
        Q_EMIT finished();
}

void ScreenshotTour::showHealth()
{
    m_application.window().showHealth();
    m_application.health().check();
}

void ScreenshotTour::showLabelling()
{
    if (const ImageRecord* image = fullestTestImage())
        m_application.annotation().openImage(image->id);
    m_application.window().showStage(Stage::Label);
}

void ScreenshotTour::showDetection()
{
    m_application.window().showStage(Stage::Use);
    if (const ImageRecord* image = fullestTestImage())
        m_application.detection().detect(
            m_application.projects().project()->absoluteImagePath(*image));
}

const ImageRecord* ScreenshotTour::fullestTestImage() const
{
    const Project* project = m_application.projects().project();
    const ImageRecord* fullest = nullptr;
    if (project == nullptr)
        return fullest;
    for (const ImageRecord& image : project->images()) {
        if (image.split == Split::Test
            && (fullest == nullptr || project->boxCount(image.id) > project->boxCount(fullest->id)))
            fullest = &image;
    }
    return fullest;
}

} // namespace boxwright
