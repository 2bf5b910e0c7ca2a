// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/datasetkeys.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace boxwright {

namespace {

constexpr QLatin1StringView kLicenses("licenses");
constexpr QLatin1StringView kLicenseOfImage("license");
constexpr QLatin1StringView kLicenseId("id");

/// Some programs write ids as texts.
qint64 licenseNumber(const QJsonValue& license)
{
    const QJsonValue id = license[kLicenseId];
    return id.isString() ? id.toString().toLongLong() : id.toInteger();
}

QJsonObject licenseWithoutId(const QJsonValue& license)
{
    QJsonObject content = license.toObject();
    content.remove(kLicenseId);
    return content;
}

/// The licenses of several files.
class LicenseList
{
public:
    using Ids = QHash<QJsonValue, QJsonValue>; ///< in a file, to those here

    explicit LicenseList(const QJsonArray& known)
        : m_all(known)
    {
        for (const QJsonValue license : known) {
            m_known.insert(license);
            noteId(license);
            if (const QJsonValue id = license[kLicenseId]; !id.isUndefined()) {
                m_ids.insert(id);
                m_idsByContent.insert(licenseWithoutId(license), id);
            }
        }
    }

    /// The ids that are others than in the file.
    Ids add(const QJsonArray& licenses)
    {
        for (const QJsonValue license : licenses)
            noteId(license);
        Ids changed;
        for (const QJsonValue license : licenses) {
            if (m_known.contains(license))
                continue;
            const QJsonValue id = license[kLicenseId];
            const auto same = m_idsByContent.constFind(licenseWithoutId(license));
            if (!id.isUndefined() && same != m_idsByContent.constEnd()) {
                changed.insert(id, *same);
            } else if (m_ids.contains(id)) {
                QJsonObject moved = license.toObject();
                moved.insert(kLicenseId, ++m_highest);
                changed.insert(id, m_highest);
                m_all.append(moved);
            } else {
                m_all.append(license);
            }
        }
        return changed;
    }

    const QJsonArray& all() const { return m_all; }

private:
    void noteId(const QJsonValue& license)
    {
        // Numbers above the highest must be left.
        constexpr qint64 kHighest = std::numeric_limits<qint64>::max() / 2;
        m_highest = std::max(m_highest, std::min(licenseNumber(license), kHighest));
    }

    QJsonArray m_all;
    QSet<QJsonValue> m_known;
    QSet<QJsonValue> m_ids; ///< of these
    QHash<QJsonObject, QJsonValue> m_idsByContent;
    qint64 m_highest = 0;
};

void changeLicenses(std::vector<ForeignImage>& images, const LicenseList::Ids& ids)
{
    for (ForeignImage& image : images) {
        const auto id = ids.constFind(image.extras.value(kLicenseOfImage));
        if (id != ids.constEnd())
            image.extras.insert(kLicenseOfImage, *id);
    }
}

bool isWithoutContent(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString())
        || value == QJsonValue(QJsonArray()) || value == QJsonValue(QJsonObject());
}

/// A file that has a key without content takes nothing away from what another says.
void leaveEmptyKeysOut(QJsonObject& more, const QJsonObject& known)
{
    const QStringList keys = more.keys();
    for (const QString& key : keys) {
        if (isWithoutContent(more.value(key)) && !isWithoutContent(known.value(key)))
            more.remove(key);
    }
}

} // namespace

void addDatasetKeys(QJsonObject& known, ForeignDataset& data)
{
    QJsonObject more = std::exchange(data.extras, {});
    leaveEmptyKeysOut(more, known);
    const QJsonValue before = known.value(kLicenses);
    const QJsonValue after = more.value(kLicenses);
    if (before.isArray() && after.isArray()) {
        LicenseList licenses(before.toArray());
        const LicenseList::Ids changed = licenses.add(after.toArray());
        more.insert(kLicenses, licenses.all());
        if (!changed.isEmpty())
            changeLicenses(data.images, changed);
    } else if (before.isArray()) {
        more.remove(kLicenses); // the images of earlier files name theirs by the list
    }
    takeKeys(known, more);
}

} // namespace boxwright
