// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/graphmodelreader.h"

#include "training/detail/networklayout.h"

#include <QCoreApplication>
#include <QFloat16>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <map>
#include <optional>

namespace boxwright::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaximumNodes = 10000;
constexpr qint64 kMaximumValues = 64 << 20;

/// A tensor of the weight file: where it lies and what it is.
struct Entry
{
    std::vector<std::int64_t> shape;
    qint64 offset = 0;
    qint64 values = 0;
    bool isHalf = false; ///< float32 stored as float16, the only floats there are
};

struct GraphModel
{
    std::map<QString, Entry> entries;
    std::map<QString, QJsonObject> nodes;
    std::map<QString, QString> biasOf; ///< convolution -> tensor that its Add adds
};

Error refused(const QString& detail)
{
    return {ErrorCode::InvalidFormat,
            QCoreApplication::translate("GraphModelReader",
                                        "The pretrained weights are not the network that "
                                        "Boxwright trains. Fetch them again with "
                                        "resources/npm/fetch-weights."),
            detail};
}

std::optional<qint64> countValues(const QJsonValue& value, std::vector<std::int64_t>& shape)
{
    if (!value.isArray() || value.toArray().size() > 8)
        return std::nullopt;
    qint64 count = 1;
    for (const QJsonValue& side : value.toArray()) {
        const double length = side.toDouble(-1);
        if (!(length >= 0) || length > double(kMaximumValues) || length != std::floor(length))
            return std::nullopt;
        if (length > 0 && count > kMaximumValues / qint64(length))
            return std::nullopt;
        count *= qint64(length);
        shape.push_back(qint64(length));
    }
    return count;
}

/// The manifest lists the tensors as they lie in the file, one after another.
Result<void> readManifest(const QJsonObject& root, qint64 fileSize, GraphModel& model)
{
    const QJsonArray groups = root.value("weightsManifest"_L1).toArray();
    if (groups.size() != 1)
        return refused(u"weightsManifest does not hold one group"_s);
    qint64 offset = 0;
    for (const QJsonValue& value : groups.at(0).toObject().value("weights"_L1).toArray()) {
        const QJsonObject weight = value.toObject();
        const QString name = weight.value("name"_L1).toString();
        const QString type = weight.value("dtype"_L1).toString();
        const QJsonValue quantized = weight.value("quantization"_L1).toObject().value("dtype"_L1);
        Entry entry;
        const std::optional<qint64> values = countValues(weight.value("shape"_L1), entry.shape);
        if (name.isEmpty() || !values)
            return refused(u"a weight without name or shape"_s);
        entry.isHalf = type == "float32"_L1 && quantized == "float16"_L1;
        if (!entry.isHalf && type != "int32"_L1)
            return refused(u"%1: data type %2 is not known"_s.arg(name, type));
        entry.offset = offset;
        entry.values = *values;
        offset += *values * (entry.isHalf ? 2 : 4);
        if (offset > fileSize)
            return refused(u"%1 lies beyond the end of the weight file"_s.arg(name));
        if (!model.entries.emplace(name, entry).second)
            return refused(u"%1 is listed twice"_s.arg(name));
    }
    if (offset != fileSize)
        return refused(
            u"the weight file is %1 bytes long instead of %2"_s.arg(fileSize).arg(offset));
    return {};
}

Result<void> readNodes(const QJsonObject& root, GraphModel& model)
{
    const QJsonArray nodes = root.value("modelTopology"_L1).toObject().value("node"_L1).toArray();
    if (nodes.isEmpty() || nodes.size() > kMaximumNodes)
        return refused(u"%1 nodes"_s.arg(nodes.size()));
    for (const QJsonValue& value : nodes) {
        const QJsonObject node = value.toObject();
        const QJsonArray inputs = node.value("input"_L1).toArray();
        model.nodes.emplace(node.value("name"_L1).toString(), node);
        const QString op = node.value("op"_L1).toString();
        if ((op == "Add"_L1 || op == "AddV2"_L1) && inputs.size() == 2)
            model.biasOf.emplace(inputs.at(0).toString(), inputs.at(1).toString());
    }
    return {};
}

std::vector<float> halves(const QByteArray& weights, const Entry& entry)
{
    std::vector<float> values(size_t(entry.values));
    for (size_t i = 0; i < values.size(); ++i) {
        const char* const source = weights.constData() + entry.offset + qint64(2 * i);
        values[i] = float(std::bit_cast<qfloat16>(qFromLittleEndian<quint16>(source)));
    }
    return values;
}

/// Height, width, in, out -> out, in, height, width.
std::vector<float> kernelFirst(const std::vector<float>& values, const ConvolutionLayout& layout)
{
    std::vector<float> turned(values.size());
    const size_t area = size_t(layout.kernel) * size_t(layout.kernel);
    const auto inputs = size_t(layout.inputs);
    const auto outputs = size_t(layout.outputs);
    for (size_t p = 0; p < area; ++p) {
        for (size_t i = 0; i < inputs; ++i) {
            for (size_t o = 0; o < outputs; ++o)
                turned[(o * inputs + i) * area + p] = values[(p * inputs + i) * outputs + o];
        }
    }
    return turned;
}

Result<StoredTensor> readFloats(const GraphModel& model, const QByteArray& weights,
                                const QString& name)
{
    const auto found = model.entries.find(name);
    if (found == model.entries.end() || !found->second.isHalf)
        return refused(u"%1 is not among the weights"_s.arg(name));
    StoredTensor tensor{found->second.shape, halves(weights, found->second)};
    for (const float value : tensor.values) {
        if (!std::isfinite(value))
            return refused(u"%1 holds a value that is not finite"_s.arg(name));
    }
    return tensor;
}

bool hasStride(const QJsonObject& node, int stride)
{
    const QJsonArray strides = node.value("attr"_L1)
                                   .toObject()
                                   .value("strides"_L1)
                                   .toObject()
                                   .value("list"_L1)
                                   .toObject()
                                   .value("i"_L1)
                                   .toArray();
    const QString text = QString::number(stride);
    return strides == QJsonArray{u"1"_s, text, text, u"1"_s};
}

Result<void> readConvolution(const GraphModel& model, const QByteArray& weights,
                             const QString& nodeName, const ConvolutionLayout& layout,
                             TensorFile& file)
{
    const auto node = model.nodes.find(nodeName);
    const auto biasName = model.biasOf.find(nodeName);
    if (node == model.nodes.end() || biasName == model.biasOf.end())
        return refused(u"%1 or its bias is missing"_s.arg(nodeName));
    const QJsonArray inputs = node->second.value("input"_L1).toArray();
    if (node->second.value("op"_L1) != "Conv2D"_L1 || inputs.size() != 2
        || !hasStride(node->second, layout.stride))
        return refused(u"%1 is not the convolution expected"_s.arg(nodeName));

    Result<StoredTensor> kernel = readFloats(model, weights, inputs.at(1).toString());
    if (!kernel)
        return kernel.error();
    const std::vector<std::int64_t> shape{layout.kernel, layout.kernel, layout.inputs,
                                          layout.outputs};
    if (kernel->shape != shape)
        return refused(u"%1: the kernel's shape differs"_s.arg(nodeName));
    Result<StoredTensor> bias = readFloats(model, weights, biasName->second);
    if (!bias)
        return bias.error();
    if (bias->values.size() != size_t(layout.outputs))
        return refused(u"%1: the bias has %2 values"_s.arg(nodeName).arg(bias->values.size()));

    file.tensors[layout.name + u".weight"_s] = {layout.weightShape(),
                                                kernelFirst(kernel->values, layout)};
    file.tensors[layout.name + u".bias"_s] = {{layout.outputs}, std::move(bias->values)};
    return {};
}

} // namespace

Result<TensorFile> readGraphModel(const QByteArray& json, const QByteArray& weights)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return refused(parseError.errorString());
    GraphModel model;
    if (Result<void> read = readManifest(document.object(), weights.size(), model); !read)
        return read.error();
    if (Result<void> read = readNodes(document.object(), model); !read)
        return read.error();

    TensorFile file;
    const std::vector<ConvolutionLayout> layout = networkLayout(kPretrainedClasses);
    for (size_t i = 0; i < layout.size(); ++i) {
        const QString node =
            i == 0 ? u"PartitionedCall/convolution"_s : u"PartitionedCall/convolution_%1"_s.arg(i);
        if (Result<void> read = readConvolution(model, weights, node, layout[i], file); !read)
            return read.error();
    }
    if (model.nodes.contains(u"PartitionedCall/convolution_%1"_s.arg(layout.size())))
        return refused(u"there are more convolutions than expected"_s);
    return file;
}

} // namespace boxwright::detail
