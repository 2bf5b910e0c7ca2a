// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/exportledger.h"

#include "core/dataset/imagepath.h"
#include "core/exchange/formats/pathnames.h"
#include "core/exchange/formats/writtenfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetExporter)
};

QString ledgerPath(const QString& folder)
{
    return folder + u"/.boxwright-export.json"_s;
}

} // namespace

ExportLedger::ExportLedger(const QString& folder)
    : m_folder(folder)
{
    QFile file(ledgerPath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject ledger = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject formats = ledger[u"formats"].toObject();
    for (const QJsonValue name : ledger[u"files"].toArray())
        m_files.insert(name.toString(), formats[name.toString()].toString());
}

Result<void> ExportLedger::checkFree(const QStringList& files) const
{
    for (const QString& name : files) {
        const QString path = m_folder + u'/' + name;
        if (m_files.contains(name) || !QFileInfo::exists(path))
            continue;
        return Error{ErrorCode::AlreadyExists,
                     Text::tr("“%1” is there already and no export of Boxwright. Choose another "
                              "folder; nothing was overwritten.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    return {};
}

Result<void> ExportLedger::add(const QStringList& files, const QString& format)
{
    for (const QString& name : files)
        m_files.insert(name, format);
    return write();
}

Result<void> ExportLedger::removeOthers(const QStringList& files, const QString& format)
{
    const QSet<QString> kept(files.begin(), files.end());
    for (auto file = m_files.begin(); file != m_files.end();) {
        const QString& name = file.key();
        // Anybody may have written the ledger.
        if (file.value() != format || kept.contains(name) || leavesFolder(name)
            || isImageName(name)) {
            ++file;
            continue;
        }
        QFile left(m_folder + u'/' + name);
        if (left.exists() && !left.remove())
            return fileNotWritten(left);
        file = m_files.erase(file);
    }
    return write();
}

Result<void> ExportLedger::write() const
{
    QJsonObject formats;
    for (auto file = m_files.begin(); file != m_files.end(); ++file)
        formats.insert(file.key(), file.value());
    const QJsonObject ledger{{u"about"_s, u"Files that Boxwright wrote and may replace"_s},
                             {u"files"_s, QJsonArray::fromStringList(m_files.keys())},
                             {u"formats"_s, formats}};
    return writeWholeFile(ledgerPath(m_folder), QJsonDocument(ledger).toJson());
}

} // namespace boxwright
