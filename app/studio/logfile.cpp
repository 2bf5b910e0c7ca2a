// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace boxwright::logfile {

namespace {

constexpr qint64 kLargest = qint64(1024) * 1024;
constexpr int kOldFiles = 3;

// A message handler is a plain function, so what it writes to has to be found from nowhere.
QMutex logMutex;
QFile* logFile = nullptr;

QString oldName(const QString& path, int number)
{
    return u"%1.%2"_s.arg(path).arg(number);
}

void rotate(const QString& path)
{
    QFile::remove(oldName(path, kOldFiles));
    for (int number = kOldFiles - 1; number >= 1; --number)
        QFile::rename(oldName(path, number), oldName(path, number + 1));
    QFile::rename(path, oldName(path, 1));
}

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line = u"%1 %2 %3: %4\n"_s.arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
        QString::fromLatin1(levelName(type)), QString::fromUtf8(context.category), message);
    const QByteArray bytes = line.toUtf8();
    const QMutexLocker lock(&logMutex);
    std::fputs(bytes.constData(), stderr);
    if (logFile == nullptr)
        return;
    logFile->write(bytes);
    logFile->flush();
    if (logFile->size() < kLargest)
        return;
    const QString path = logFile->fileName();
    logFile->close();
    rotate(path);
    if (!logFile->open(QIODevice::WriteOnly | QIODevice::Append))
        logFile = nullptr;
}

} // namespace

QString defaultPath()
{
    if (const QString folder = qEnvironmentVariable("BOXWRIGHT_CONFIG_DIR"); !folder.isEmpty())
        return QDir(folder).filePath(u"boxwright.log"_s);
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty())
        state = QDir::home().filePath(u".local/state"_s);
    return QDir(state).filePath(u"boxwright/boxwright.log"_s);
}

void install(const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return;
    // Lives as long as the process: messages may come until its very end.
    static QFile file;
    file.setFileName(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    logFile = &file;
    qInstallMessageHandler(write);
}

} // namespace boxwright::logfile
