// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/confirmedtruthstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright::detail {

namespace {

const QString kName = u"confirmed_truth"_s;

QJsonArray encoded(const ConfirmedTruth& confirmed)
{
    const BoundingBox& box = confirmed.box;
    QJsonArray entry{qint64(confirmed.image.value()),
                     qint64(confirmed.label.value()),
                     box.x,
                     box.y,
                     box.width,
                     box.height};
    if (confirmed.drawn)
        entry.append(confirmed.drawn->value().toString(QUuid::WithoutBraces));
    return entry;
}

std::optional<ConfirmedTruth> decoded(const QJsonArray& entry)
{
    if (entry.size() < 6)
        return {};
    ConfirmedTruth confirmed{
        ImageId(entry[0].toInteger()),
        LabelId(entry[1].toInteger()),
        {entry[2].toDouble(), entry[3].toDouble(), entry[4].toDouble(), entry[5].toDouble()}};
    if (entry.size() > 6)
        confirmed.drawn = BoxId(QUuid::fromString(entry[6].toString()));
    return confirmed;
}

} // namespace

std::vector<ConfirmedTruth> ConfirmedTruthStore::all()
{
    Query rows = m_database.query("SELECT value FROM settings WHERE name = ?");
    rows.bind(1, kName);
    std::vector<ConfirmedTruth> all;
    if (!rows.next())
        return all;
    const QJsonArray entries = QJsonDocument::fromJson(rows.text(0).toUtf8()).array();
    all.reserve(static_cast<std::size_t>(entries.size()));
    for (const auto& entry : entries) {
        if (const auto confirmed = decoded(entry.toArray()))
            all.push_back(*confirmed);
    }
    return all;
}

void ConfirmedTruthStore::add(const ConfirmedTruth& confirmed)
{
    WriteTransaction transaction(m_database);
    std::vector<ConfirmedTruth> known = all();
    if (std::find(known.begin(), known.end(), confirmed) == known.end())
        known.push_back(confirmed);
    write(known);
    transaction.commit();
}

void ConfirmedTruthStore::remove(const ConfirmedTruth& confirmed)
{
    WriteTransaction transaction(m_database);
    std::vector<ConfirmedTruth> known = all();
    std::erase(known, confirmed);
    write(known);
    transaction.commit();
}

void ConfirmedTruthStore::write(const std::vector<ConfirmedTruth>& all)
{
    QJsonArray entries;
    for (const ConfirmedTruth& one : all)
        entries.append(encoded(one));
    m_database.query("INSERT OR REPLACE INTO settings(name, value) VALUES(?, ?)")
        .bind(1, kName)
        .bind(2, QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact)))
        .run();
}

} // namespace boxwright::detail
