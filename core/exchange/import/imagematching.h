// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/foreigndataset.h"
#include "core/exchange/formats/problemlist.h"
#include "core/exchange/import/datasetimporter.h"
#include "core/exchange/import/imagefinder.h"

#include <QMap>
#include <QString>

#include <vector>

namespace boxwright {

/// Images of foreign data by the file that they mean, which is relative to the finder's folder.
using MatchedImages = QMap<QString, std::vector<ForeignImage>>;

/// Finds the file of each image: first those that are there as stated, then those that can only be
/// guessed, which get nothing that another image means. Guesses and images without a file are told.
/// Files that were named each by itself are there in any case, all of them if the data means that.
/// Takes the images out of `data`.
MatchedImages matchImages(const ImageFinder& finder, ForeignDataset& data, ProblemList& problems,
                          ImportReport& report);

} // namespace boxwright
