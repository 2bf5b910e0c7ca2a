// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/archiveerrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace boxwright {

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString sentenceOf(ArchiveRefusal refusal)
{
    switch (refusal) {
    case ArchiveRefusal::OutsideFolder:
        return Text::tr("“%1” was not unpacked: “%2” would lie outside the folder.");
    case ArchiveRefusal::LinkOrDevice:
        return Text::tr("“%1” was not unpacked: “%2” is a link or a device. Pack the files "
                        "themselves.");
    case ArchiveRefusal::NameTwice:
        return Text::tr("“%1” was not unpacked: it holds “%2” twice.");
    case ArchiveRefusal::Bomb:
        return Text::tr("“%1” was not unpacked: “%2” grows beyond all measure, as only files do "
                        "that are meant to fill a disk.");
    case ArchiveRefusal::TooManyFiles:
        return Text::tr("“%1” was not unpacked: it holds more than %2 files.");
    }
    return {};
}

} // namespace

Error archiveRefused(const QString& path, ArchiveRefusal refusal, const QString& what)
{
    return {ErrorCode::InvalidFormat, sentenceOf(refusal).arg(nameOf(path), what)};
}

Error archiveNotReadable(const QString& path)
{
    return {ErrorCode::NotReadable,
            Text::tr("“%1” could not be opened. Check that it is there and that you may read it.")
                .arg(QDir::toNativeSeparators(path))};
}

Error archiveDamaged(const QString& path, const QString& name, const QString& detail)
{
    return {ErrorCode::Damaged,
            name.isEmpty()
                ? Text::tr("“%1” is damaged or cut off, or no archive of a kind that is read. Get "
                           "it once more.")
                      .arg(nameOf(path))
                : Text::tr("“%1” is damaged at “%2”. Get it once more.").arg(nameOf(path), name),
            detail};
}

Error archiveProtected(const QString& path)
{
    return {ErrorCode::Unsupported,
            Text::tr("“%1” is protected with a password. Unpack it with another program and use "
                     "the folder.")
                .arg(nameOf(path))};
}

Error archiveEmpty(const QString& path)
{
    return {ErrorCode::InvalidFormat, Text::tr("There is no file in “%1”.").arg(nameOf(path))};
}

Error archiveTooLarge(const QString& path, qint64 bytes, qint64 mostBytes)
{
    const QLocale locale;
    if (bytes > mostBytes) {
        return {ErrorCode::InvalidFormat,
                Text::tr("“%1” was not unpacked: it holds more than %2.")
                    .arg(nameOf(path), locale.formattedDataSize(mostBytes))};
    }
    return {ErrorCode::DiskFull,
            Text::tr("“%1” was not unpacked: it needs %2, and the disk is short of room. Free some "
                     "space and try again.")
                .arg(nameOf(path), locale.formattedDataSize(bytes))};
}

Error packingCancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Packing was cancelled. No archive was written.")};
}

Error unpackingCancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Unpacking was cancelled. Nothing was kept.")};
}

Error folderNotEmpty(const QString& folder)
{
    return {ErrorCode::AlreadyExists,
            Text::tr("The folder “%1” is not empty. Choose an empty or a new one; nothing was "
                     "overwritten.")
                .arg(QDir::toNativeSeparators(folder))};
}

Error folderNotMade(const QString& folder)
{
    return {ErrorCode::NotWritable,
            Text::tr("The folder “%1” could not be made. Check that you may write there.")
                .arg(QDir::toNativeSeparators(folder))};
}

} // namespace boxwright
