// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace boxwright::detail {

struct StoredTensor
{
    std::vector<std::int64_t> shape;
    std::vector<float> values; ///< row-major, as many as the shape says

    friend bool operator==(const StoredTensor&, const StoredTensor&) = default;
};

/// Named float32 tensors and texts: what a safetensors file of ours holds.
struct TensorFile
{
    std::map<QString, StoredTensor> tensors;
    std::map<QString, QString> metadata;

    /// What the metadata says of `key`; empty when it says nothing.
    QString text(const QString& key) const
    {
        const auto found = metadata.find(key);
        return found == metadata.end() ? QString() : found->second;
    }
};

/// The safetensors format. The metadata gets a "sha256" over the whole file, its own digits
/// taken as zeros, so that any altered byte is noticed.
QByteArray writeTensorFile(const TensorFile& file);

/// Reads what writeTensorFile() wrote, in bounded memory and without trusting any field.
/// Errors: Damaged (cut short, altered), InvalidFormat (not such a file), Unsupported.
Result<TensorFile> readTensorFile(const QByteArray& bytes);

} // namespace boxwright::detail
