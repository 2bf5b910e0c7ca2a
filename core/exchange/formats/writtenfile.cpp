// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/writtenfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace boxwright {

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetExporter)
};

} // namespace

Result<void> writeWholeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.commit())
        return fileNotWritten(file);
    return {};
}

Error fileNotWritten(const QFileDevice& file)
{
    return {ErrorCode::NotWritable,
            Text::tr("“%1” could not be written. Check that you may write there and that the disk "
                     "has room.")
                .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString()};
}

Error exportCancelled()
{
    return {ErrorCode::Cancelled, Text::tr("The export was cancelled.")};
}

QString exactText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace boxwright
