// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/exportids.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <optional>

namespace boxwright {

namespace {

std::optional<qint64> numberOf(const QString& foreignId, qint64 minimum)
{
    bool isNumber = false;
    const qint64 number = foreignId.toLongLong(&isNumber);
    const bool isPlain = isNumber && QString::number(number) == foreignId;
    // Numbers above the highest must be left.
    constexpr qint64 kHighest = std::numeric_limits<qint64>::max() / 2;
    return isPlain && number >= minimum && number <= kHighest ? std::optional(number)
                                                              : std::nullopt;
}

} // namespace

std::vector<qint64> exportIds(const std::vector<IdWish>& wishes, qint64 minimum)
{
    std::vector<qint64> ids(wishes.size(), -1);
    QSet<qint64> taken;
    qint64 highest = minimum - 1;
    const auto take = [&](std::size_t index, qint64 id) {
        if (taken.contains(id))
            return;
        taken.insert(id);
        highest = std::max(highest, id);
        ids[index] = id;
    };
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (const auto id = numberOf(wishes[i].foreignId, minimum))
            take(i, *id);
    }
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (ids[i] < 0 && wishes[i].ownId >= minimum)
            take(i, wishes[i].ownId);
    }
    for (qint64& id : ids) {
        if (id < 0)
            id = ++highest;
    }
    return ids;
}

ExportIds exportIds(const std::vector<Label>& labels, const std::vector<ImageRecord>& images)
{
    std::vector<IdWish> wishes;
    wishes.reserve(std::max(labels.size(), images.size()));
    for (const Label& label : labels)
        wishes.push_back({label.foreignId, label.id.value()});
    const std::vector<qint64> labelIds = exportIds(wishes, 0);
    wishes.clear();
    for (const ImageRecord& image : images)
        wishes.push_back({image.foreignId, image.id.value()});
    const std::vector<qint64> imageIds = exportIds(wishes, 0);

    ExportIds ids;
    for (std::size_t i = 0; i < labels.size(); ++i)
        ids.labels.insert(labels[i].id, labelIds[i]);
    for (std::size_t i = 0; i < images.size(); ++i)
        ids.images.insert(images[i].id, imageIds[i]);
    return ids;
}

Result<ExportIds> exportIds(const ProjectStore& store)
{
    const auto labels = store.labels();
    if (!labels)
        return labels.error();
    const auto images = store.images();
    if (!images)
        return images.error();
    return exportIds(*labels, *images);
}

} // namespace boxwright
