// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <memory>

namespace boxwright {

namespace {

constexpr qint64 kBytesPerFile = qint64(2) * 1024 * 1024;
constexpr int kOldFiles = 3;

/// The file that messages go to, with its older parts.
class LogFile
{
public:
    explicit LogFile(const QString& path)
        : m_file(path)
    {
        rotateIfFull();
        reopen();
    }

    bool isOpen() const { return m_file.isOpen(); }

    void write(const QString& line)
    {
        rotateIfFull();
        if (m_file.isOpen()) {
            m_file.write(line.toUtf8());
            m_file.flush();
        }
    }

private:
    void reopen() { m_file.open(QIODevice::WriteOnly | QIODevice::Append); }

    void rotateIfFull()
    {
        if (m_file.size() < kBytesPerFile)
            return;
        const bool wasOpen = m_file.isOpen();
        m_file.close();
        QFile::remove(oldName(kOldFiles));
        for (int i = kOldFiles - 1; i > 0; --i)
            QFile::rename(oldName(i), oldName(i + 1));
        QFile::rename(m_file.fileName(), oldName(1));
        if (wasOpen)
            reopen();
    }

    QString oldName(int number) const
    {
        QString name = m_file.fileName();
        name.chop(4); // ".log"
        return QStringLiteral("%1.%2.log").arg(name).arg(number);
    }

    QFile m_file;
};

/// Where messages go. Never destroyed: messages come until the very end of the program.
struct LogState
{
    QMutex mutex;
    std::unique_ptr<LogFile> file;
    QtMessageHandler previousHandler = nullptr;
};

LogState& logState()
{
    static LogState& state = *new LogState;
    return state;
}

QLatin1String levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1String("debug");
    case QtInfoMsg:
        return QLatin1String("info");
    case QtWarningMsg:
        return QLatin1String("warning");
    case QtCriticalMsg:
        return QLatin1String("error");
    case QtFatalMsg:
        return QLatin1String("fatal");
    }
    Q_UNREACHABLE();
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    LogState& state = logState();
    {
        const QMutexLocker locker(&state.mutex);
        const char* category = context.category != nullptr ? context.category : "default";
        state.file->write(QStringLiteral("%1 %2 %3: %4\n")
                              .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                   levelName(type), QString::fromUtf8(category), message));
    }
    if (state.previousHandler != nullptr)
        state.previousHandler(type, context, message);
}

} // namespace

const QLoggingCategory& logStorage()
{
    static const QLoggingCategory kCategory("boxwright.storage");
    return kCategory;
}

const QLoggingCategory& logCore()
{
    static const QLoggingCategory kCategory("boxwright.core");
    return kCategory;
}

const QLoggingCategory& logTraining()
{
    static const QLoggingCategory kCategory("boxwright.training");
    return kCategory;
}

const QLoggingCategory& logWidgets()
{
    static const QLoggingCategory kCategory("boxwright.widgets");
    return kCategory;
}

const QLoggingCategory& logApp()
{
    static const QLoggingCategory kCategory("boxwright.app");
    return kCategory;
}

QString installLogFile(const QString& program, const QString& folder)
{
    QString place = folder;
    if (place.isEmpty()) {
        // Qt 6.4 has no location for the state of programs (XDG_STATE_HOME).
        const QString stateHome = qEnvironmentVariable("XDG_STATE_HOME");
        place =
            stateHome.isEmpty() ? QDir::home().filePath(QStringLiteral(".local/state")) : stateHome;
        place += QStringLiteral("/boxwright");
    }
    QDir().mkpath(place);
    QString path = QDir(place).absoluteFilePath(program + QStringLiteral(".log"));
    auto file = std::make_unique<LogFile>(path);
    if (!file->isOpen())
        return {};
    LogState& state = logState();
    const QMutexLocker locker(&state.mutex);
    const bool isFirst = state.file == nullptr;
    state.file = std::move(file);
    if (isFirst)
        state.previousHandler = qInstallMessageHandler(handleMessage);
    return path;
}

} // namespace boxwright
