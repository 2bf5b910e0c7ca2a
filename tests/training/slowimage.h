// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace boxwright {

/// A file that whoever reads it waits for until it was opened as writer and closed again.
class Pipe
{
public:
    /// Closes at the end; the reader then sees the end of an empty file.
    class Writer
    {
    public:
        explicit Writer(int descriptor)
            : m_descriptor(descriptor)
        { }
        ~Writer() { ::close(m_descriptor); }
        Q_DISABLE_COPY_MOVE(Writer)

    private:
        int m_descriptor;
    };

    explicit Pipe(const QString& path)
        : m_path(path)
    {
        if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0) {
            qFatal("no pipe at %s", qPrintable(path));
        }
    }

    QString path() const { return m_path; }
    /// Waits until somebody reads.
    Writer openAsWriter() const
    {
        return Writer(::open(QFile::encodeName(m_path).constData(), O_WRONLY));
    }

private:
    QString m_path;
};

} // namespace boxwright
