// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "training/detail/tensorfile.h"

#include <QByteArray>

namespace boxwright::detail {

/// Reads the pretrained network from a TF.js graph model (its JSON and its one weight file) into
/// float32 tensors named as in networkLayout(), kernels turned from HWIO to OIHW. Every field
/// that is used is checked; a model that is not this network is refused.
Result<TensorFile> readGraphModel(const QByteArray& json, const QByteArray& weights);

} // namespace boxwright::detail
