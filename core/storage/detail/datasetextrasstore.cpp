// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/datasetextrasstore.h"

namespace boxwright::detail {

using namespace Qt::StringLiterals;

namespace {

const QString kExtrasName = u"dataset_extras"_s;
const QString kFileKeys = u"file"_s;
const QString kLabelKeys = u"labels"_s;

} // namespace

DatasetExtras DatasetExtrasStore::all()
{
    Query rows = m_database.query("SELECT value FROM settings WHERE name = ?");
    rows.bind(1, kExtrasName);
    if (!rows.next()) {
        return {};
    }
    const QJsonObject value = rows.object(0);
    DatasetExtras extras{value.value(kFileKeys).toObject(), {}};
    const QJsonObject labels = value.value(kLabelKeys).toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        extras.labels.insert(LabelId(it.key().toLongLong()), it.value().toObject());
    }
    return extras;
}

void DatasetExtrasStore::set(const DatasetExtras& extras)
{
    QJsonObject labels;
    for (auto it = extras.labels.begin(); it != extras.labels.end(); ++it) {
        labels.insert(QString::number(it.key().value()), it.value());
    }
    m_database.query("INSERT OR REPLACE INTO settings(name, value) VALUES(?, ?)")
        .bind(1, kExtrasName)
        .bind(2, QJsonObject{{kFileKeys, extras.file}, {kLabelKeys, labels}})
        .run();
}

} // namespace boxwright::detail
