// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "training/detail/tensorfile.h"

#include <torch/torch.h>

namespace boxwright::detail {

/// A float32 tensor as it is stored, whatever its memory layout.
StoredTensor toStored(const torch::Tensor& tensor);

/// The tensor called `name`. Errors: InvalidFormat (missing, of another shape, or with values that
/// are not finite).
Result<torch::Tensor> toTensor(const TensorFile& file, const QString& name, at::IntArrayRef shape);

/// The error for weights that do not fit the network, for the technical reason `detail`.
Error wrongNetwork(const QString& detail);

} // namespace boxwright::detail
