// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/importedextras.h"

#include "core/exchange/formats/datasetkeys.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <cstdint>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportedExtras)
};

qsizetype bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).size();
}

qsizetype bytesOf(const QHash<LabelId, QJsonObject>& objects)
{
    qsizetype bytes = 0;
    for (const QJsonObject& object : objects)
        bytes += bytesOf(object);
    return bytes;
}

/// Whether more is to be kept than there is room for.
template<typename Extras>
bool areExtrasTooLong(const Extras& extras, const Extras& before)
{
    return extras != before && bytesOf(extras) > mostExtrasBytes;
}

} // namespace

Result<void> ImportedExtras::takeFileKeys(const ProjectStore& store, ForeignDataset& foreign)
{
    auto known = store.datasetExtras();
    if (!known)
        return known.error();
    m_known = std::move(*known);
    m_extras = m_known;
    addDatasetKeys(m_extras.file, foreign);
    return {};
}

void ImportedExtras::takeLabelKeys(LabelId label, const QJsonObject& keys)
{
    takeKeys(m_extras.labels[label], keys);
}

void ImportedExtras::bound(const std::vector<Label>& labels, const QString& path,
                           ProblemList& problems)
{
    const bool isFileTooLong = areExtrasTooLong(m_extras.file, m_known.file);
    if (isFileTooLong)
        keepLicensesOnly();
    if (areExtrasTooLong(m_extras.labels, m_known.labels))
        forgetLostLabels(labels);
    const bool areLabelsTooLong = areExtrasTooLong(m_extras.labels, m_known.labels);
    if (areLabelsTooLong)
        m_extras.labels = m_known.labels;
    if (!isFileTooLong && !areLabelsTooLong)
        return;
    problems.add({isFileTooLong ? u"FILE_DETAILS_NOT_KEPT"_s : u"CATEGORY_DETAILS_NOT_KEPT"_s,
                  ProblemSeverity::Warning, path, 0,
                  Text::tr("With this import, the files say more beside their images and "
                           "boxes than the %1 MB that are kept.")
                      .arg(mostExtrasMegabytes),
                  Text::tr("What earlier imports found is kept.")});
}

/// Of what is new: images name them by the numbers that they have there.
void ImportedExtras::keepLicensesOnly()
{
    const QString licenses = u"licenses"_s;
    QJsonObject file = m_known.file;
    if (m_extras.file.contains(licenses))
        file.insert(licenses, m_extras.file.value(licenses));
    if (areExtrasTooLong(file, m_known.file))
        file = m_known.file;
    m_extras.file = file;
}

/// What belongs to labels that are gone is of use only if the import is done again by redo.
void ImportedExtras::forgetLostLabels(const std::vector<Label>& labels)
{
    QSet<LabelId> there;
    for (const Label& label : labels)
        there.insert(label.id);
    m_extras.labels.removeIf([&](QHash<LabelId, QJsonObject>::iterator entry) {
        return entry.key().value() < m_firstPlanned.value() && !there.contains(entry.key());
    });
}

void ImportedExtras::keep(ProjectStore& store, LabelId firstLabel, const QString& path,
                          ProblemList& problems) const
{
    DatasetExtras extras{m_extras.file, {}};
    for (auto it = m_extras.labels.begin(); it != m_extras.labels.end(); ++it) {
        const std::int64_t planned = it.key().value() - m_firstPlanned.value();
        const LabelId id = planned < 0 ? it.key() : LabelId(firstLabel.value() + planned);
        extras.labels.insert(id, it.value());
    }
    if (extras == m_known)
        return;
    const auto kept = store.setDatasetExtras(extras);
    if (kept)
        return;
    qCWarning(logStorage) << "Keys of files could not be kept:" << kept.error().detail;
    problems.add({u"FILE_DETAILS_NOT_KEPT"_s, ProblemSeverity::Warning, path, 0,
                  kept.error().message,
                  Text::tr("What the files say beside their images and boxes was not kept. "
                           "Import them again to have it.")});
}

} // namespace boxwright
