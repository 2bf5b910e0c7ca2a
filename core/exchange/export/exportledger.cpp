// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/exportledger.h"

#include "core/exchange/formats/writtenfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    const QJsonArray files = QJsonDocument::fromJson(file.readAll()).object()[u"files"].toArray();
    for (const QJsonValue name : files)
        m_files.insert(name.toString());
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

Result<void> ExportLedger::add(const QStringList& files)
{
    m_files.unite(QSet<QString>(files.begin(), files.end()));
    QStringList names = m_files.values();
    names.sort();
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"about"_s, u"Files that Boxwright wrote and may replace"_s},
                                  {u"files"_s, QJsonArray::fromStringList(names)}})
            .toJson();
    return writeWholeFile(ledgerPath(m_folder), json);
}

} // namespace boxwright
