// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interruptwatcher.h"
#include "app/cli/program.h"
#include "core/texts.h"

#include <QGuiApplication>

#include <clocale>
#include <cstdio>
#include <langinfo.h>
#include <string_view>

using namespace boxwright;
using namespace boxwright::cli;

namespace {

/// What libraries grumble is shown when QT_LOGGING_RULES is set.
void dropMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// No window system is ever asked for, and paths are UTF-8 whatever the locale says.
void prepareEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Not safe beside other threads: there are none yet.
    std::setlocale(LC_ALL, ""); // NOLINT(concurrency-mt-unsafe)
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8") // NOLINT(concurrency-mt-unsafe)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): nothing could be done about it
int main(int argc, char* argv[])
{
    prepareEnvironment();
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(dropMessage);
    const InterruptWatcher interrupts;
    // Never destroyed: to let go of the fonts, Qt reads all of them first, which takes longer than
    // most commands.
    new QGuiApplication(argc, argv); // NOLINT(cppcoreguidelines-owning-memory)
    QCoreApplication::setApplicationName(QStringLiteral("boxwright-cli"));
    // Always English: scripts read it.
    installTexts(QLocale(QLocale::English), QStringLiteral("boxwright"), QStringLiteral(":/i18n"));

    Context context;
    context.stop = interrupts.token();
    context.isTerminated = interrupts.isTerminated();
    return runProgram(argc, argv, context);
}
