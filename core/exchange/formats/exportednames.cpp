// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/exportednames.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace boxwright {

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetExporter)
};

} // namespace

QString uniqueStem(const QString& imageName, QSet<QString>& taken)
{
    const qsizetype ending = QFileInfo(imageName).suffix().size();
    QString stem = ending > 0 ? imageName.left(imageName.size() - ending - 1) : imageName;
    if (taken.contains(stem))
        stem = imageName;
    taken.insert(stem);
    return stem;
}

QStringList unseenLeftOut(const ExportedDataset& data)
{
    const auto unseen =
        std::count_if(data.images.begin(), data.images.end(), [](const ExportedImage& image) {
            return image.record.state == ImageState::Unseen;
        });
    if (unseen == 0)
        return {};
    return {Text::tr("%n images that nobody labelled yet were left out.", nullptr, int(unseen))};
}

} // namespace boxwright
