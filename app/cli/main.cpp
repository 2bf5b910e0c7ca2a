// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interruptwatcher.h"
#include "app/cli/program.h"
#include "core/texts.h"
#include "core/utf8locale.h"

#include <QGuiApplication>

#include <cstdio>

using namespace boxwright;
using namespace boxwright::cli;

namespace {

/// What libraries grumble is shown when QT_LOGGING_RULES is set.
void dropMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): nothing could be done about it
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no window system is ever asked for
    useUtf8Locale();
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
