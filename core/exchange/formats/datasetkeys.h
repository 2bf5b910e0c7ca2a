// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/foreigndataset.h"

#include <QJsonObject>

namespace boxwright {

/// Moves the other keys of a file to those of the files before it. Of each key what the later file
/// says counts, unless that is nothing, but lists of licenses are put together. Of a license whose
/// number stands for another one there already, or that is there under another number, the number
/// is changed, and the images of the file name it by that.
void addDatasetKeys(QJsonObject& known, ForeignDataset& data);

} // namespace boxwright
