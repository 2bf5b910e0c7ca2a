// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QSaveFile>
#include <QString>

namespace boxwright {

/// Writes a large JSON file piece by piece, one object a line, whole or not at all. Numbers keep
/// every bit. After a failure further calls do nothing; commit() tells.
class JsonFileWriter
{
public:
    explicit JsonFileWriter(const QString& path);

    void write(QByteArrayView text);
    /// One element of a list that write() opened.
    void writeElement(const QJsonObject& element);
    void beginList() { m_isFirstElement = true; }
    Result<void> commit();

private:
    QSaveFile m_file;
    bool m_isOk;
    bool m_isFirstElement = true;
};

} // namespace boxwright
