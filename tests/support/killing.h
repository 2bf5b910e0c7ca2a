// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QRandomGenerator>

#include <cstdint>

namespace boxwright::test {

/// Many in the long form of the tests.
inline int killRounds()
{
    return qEnvironmentVariableIsSet("BOXWRIGHT_LONG") ? 200 : 20;
}

/// Starts a helper that prints a number a line, kills it (SIGKILL) after a random number of lines
/// below `mostLines`, 0 meaning somewhere while it starts, and gives the last number it printed.
inline std::int64_t killedAfter(const QString& helperPath, const QStringList& arguments,
                                QRandomGenerator& random, int mostLines)
{
    QProcess helper;
    helper.start(helperPath, arguments);
    if (!helper.waitForStarted()) {
        qFatal("cannot start the helper");
    }
    QByteArray output;
    const int wanted = random.bounded(mostLines);
    if (wanted == 0) {
        helper.waitForReadyRead(1 + random.bounded(60));
    }
    while (output.count('\n') < wanted) {
        if (!helper.waitForReadyRead(20000)) {
            qFatal("the helper stopped: %s", helper.readAllStandardError().constData());
        }
        output += helper.readAllStandardOutput();
    }
    helper.kill();
    helper.waitForFinished();
    output += helper.readAllStandardOutput();
    const qsizetype end = output.lastIndexOf('\n');
    return end < 0 ? 0 : output.left(end).split('\n').last().toLongLong();
}

} // namespace boxwright::test
