// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/exporteddataset.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace boxwright {

/// The names of images without their endings, for files beside them: a/b.jpg gives a/b, and a/b.png
/// after that a/b.png, or that with a number where it is taken too. No two images share a file.
QStringList uniqueStems(const QStringList& imageNames);

/// Those that, without their endings, are called as another image is with or without its ending.
QSet<QString> namesThatShareStems(const QStringList& imageNames);

/// The name, without ending, of a file of all annotations: "annotations", "annotations_train".
QString annotationsName(const ExportTarget& target);

/// How many boxes of all images are meant.
int countBoxes(const ExportedDataset& data, bool (*isMeant)(const Annotation&));

/// The warning of formats that know nothing of boxes but label and place; empty when there is
/// nothing else to say.
QStringList marksLeftOut(const ExportedDataset& data);

/// The warning of formats that know no tags; empty when no image has one.
QStringList tagsLeftOut(const ExportedDataset& data);

/// The warning of formats that cannot say that somebody checked an image; empty when nobody did.
QStringList reviewsLeftOut(const ExportedDataset& data);

/// The warning of formats that know no proposals of a model; empty when there is none.
QStringList proposalsLeftOut(const ExportedDataset& data);

/// The warning of formats in which a file without boxes says that nothing is there; empty when
/// every image was looked at.
QStringList unseenLeftOut(const ExportedDataset& data);

} // namespace boxwright
