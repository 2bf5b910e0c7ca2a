// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/tensorconversion.h"

#include <QCoreApplication>

#include <cstring>

namespace boxwright::detail {

using namespace Qt::StringLiterals;
using torch::Tensor;

StoredTensor toStored(const Tensor& tensor)
{
    const Tensor plain = tensor.detach().contiguous();
    const float* const begin = plain.data_ptr<float>();
    return {plain.sizes().vec(), std::vector<float>(begin, begin + plain.numel())};
}

Result<Tensor> toTensor(const TensorFile& file, const QString& name, at::IntArrayRef shape)
{
    const auto found = file.tensors.find(name);
    if (found == file.tensors.end())
        return wrongNetwork(name + u" is missing"_s);
    if (at::IntArrayRef(found->second.shape) != shape)
        return wrongNetwork(name + u" has another shape"_s);
    Tensor tensor = torch::empty(shape, torch::kFloat32);
    std::memcpy(tensor.data_ptr<float>(), found->second.values.data(), tensor.nbytes());
    if (!torch::isfinite(tensor).all().item<bool>())
        return wrongNetwork(name + u" holds values that are not finite"_s);
    return tensor;
}

Error wrongNetwork(const QString& detail)
{
    return {ErrorCode::InvalidFormat,
            QCoreApplication::translate("DetectorNetwork",
                                        "These weights belong to another kind of model."),
            detail};
}

} // namespace boxwright::detail
