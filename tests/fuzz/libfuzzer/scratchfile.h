// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

namespace boxwright::test {

/// A file that holds one input after the other. It is left behind, as libFuzzer ends the program in
/// its own way: ./check has the temporary folder in memory and removes it.
class ScratchFile
{
public:
    explicit ScratchFile(const QString& name)
        : m_path(m_folder.filePath(name))
    { }

    const QString& path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    void write(const std::uint8_t* bytes, std::size_t size) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(reinterpret_cast<const char*>(bytes), qint64(size)) != qint64(size))
            qFatal("%s cannot be written", qPrintable(m_path));
    }

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/boxwright-fuzz-XXXXXX")};
    QString m_path;
};

} // namespace boxwright::test
