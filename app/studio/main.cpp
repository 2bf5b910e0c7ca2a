// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/application.h"
#include "app/studio/openmeasure.h"
#include "app/studio/screenshottour.h"
#include "app/studio/startmeasure.h"
#include "app/studio/studiooptions.h"
#include "app/studio/translations.h"
#include "core/logging.h"
#include "core/utf8locale.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

// NOLINTNEXTLINE(bugprone-exception-escape): nothing could be done about it
int main(int argc, char* argv[])
{
    using namespace boxwright;
    Q_INIT_RESOURCE(boxwright);
    useUtf8Locale();
    QApplication qtApplication(argc, argv);
    QApplication::setApplicationName(u"boxwright"_s);
    QApplication::setApplicationDisplayName(u"Boxwright"_s);
    QApplication::setApplicationVersion(QStringLiteral(BOXWRIGHT_VERSION));
    QApplication::setDesktopFileName(u"boxwright"_s);
    QApplication::setWindowIcon(QIcon(u":/boxwright.svg"_s));
    translations::install(Settings(Settings::defaultPath()).language());

    const Result<StudioOptions> options = parseStudioOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error().message));
        return 2;
    }
    ApplicationParts parts;
    parts.logPath = installLogFile(u"boxwright"_s, qEnvironmentVariable("BOXWRIGHT_CONFIG_DIR"));
    Application application(qtApplication, parts);
    std::unique_ptr<StartMeasure> measure;
    if (options->measureStart)
        measure = std::make_unique<StartMeasure>(application.window());
    std::unique_ptr<ScreenshotTour> tour;
    if (!options->screenshotFolder.isEmpty()) {
        tour = std::make_unique<ScreenshotTour>(application, options->screenshotFolder);
        QObject::connect(tour.get(), &ScreenshotTour::finished, &application.window(),
                         &QWidget::close);
    }
    std::unique_ptr<OpenMeasure> openMeasure;
    if (options->measureOpen)
        openMeasure = std::make_unique<OpenMeasure>(application);
    // These open the project themselves, after a look at the start page.
    StudioOptions atStart = *options;
    if (tour || openMeasure)
        atStart.project.clear();
    application.start(atStart);
    if (tour)
        tour->start(options->project);
    if (openMeasure)
        QTimer::singleShot(0, openMeasure.get(), [&] { openMeasure->open(options->project); });
    return QApplication::exec();
}
