// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/jsonfilewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace boxwright {

JsonFileWriter::JsonFileWriter(const QString& path)
    : m_file(path)
    , m_isOk(m_file.open(QIODevice::WriteOnly))
{ }

void JsonFileWriter::write(QByteArrayView text)
{
    m_isOk = m_isOk && m_file.write(text.data(), text.size()) == text.size();
}

void JsonFileWriter::writeElement(const QJsonObject& element)
{
    write(m_isFirstElement ? "\n" : ",\n");
    m_isFirstElement = false;
    // QJsonDocument writes the shortest text that reads back as the very same double.
    write(QJsonDocument(element).toJson(QJsonDocument::Compact));
}

Result<void> JsonFileWriter::commit()
{
    if (m_isOk && m_file.commit())
        return {};
    const QString detail = m_file.errorString();
    m_file.cancelWriting();
    return Error{ErrorCode::NotWritable,
                 QCoreApplication::translate("JsonFileWriter",
                                             "“%1” could not be written. Check that the folder is "
                                             "there, that you may write to it and that the disk "
                                             "has room.")
                     .arg(QDir::toNativeSeparators(m_file.fileName())),
                 detail};
}

} // namespace boxwright
