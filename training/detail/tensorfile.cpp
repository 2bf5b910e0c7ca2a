// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/tensorfile.h"

#include "core/sha256.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cmath>
#include <cstring>
#include <optional>

namespace boxwright::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLengthBytes = 8;
constexpr qsizetype kMaximumHeader = 8 << 20;
constexpr qsizetype kMaximumFile = qsizetype(1) << 30;
constexpr int kMaximumTensors = 4096;
constexpr int kMaximumRank = 8;
constexpr qsizetype kDigestDigits = 64;
constexpr char kMetadataKey[] = "__metadata__";
constexpr char kDigestMark[] = "\"sha256\":\"";

Error damaged(const char* detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate(
                "TensorFile", "The weights are damaged: they are not what was saved once."),
            QString::fromLatin1(detail)};
}

Error notOurs(const QString& detail)
{
    return {ErrorCode::InvalidFormat,
            QCoreApplication::translate("TensorFile", "This is not a file of model weights."),
            detail};
}

/// Digest of the file as if the digits of the digest itself, at `digits`, were zeros.
QByteArray digestOf(const QByteArray& bytes, qsizetype digits)
{
    const QByteArrayView view(bytes);
    const QByteArray zeros(kDigestDigits, '0');
    return sha256({view.first(digits), zeros, view.sliced(digits + kDigestDigits)}).toHex();
}

/// Where the digits stand. A quote inside a JSON string is escaped, so the mark cannot be part
/// of a name or a text.
std::optional<qsizetype> findDigest(const QByteArray& header)
{
    const qsizetype mark = header.indexOf(kDigestMark);
    if (mark < 0)
        return std::nullopt;
    const qsizetype digits = mark + qsizetype(std::strlen(kDigestMark));
    if (digits + kDigestDigits > header.size())
        return std::nullopt;
    return digits;
}

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > double(kMaximumFile)
        || number != std::floor(number))
        return std::nullopt;
    return qint64(number);
}

/// The shape, and how many values it holds; absent when it makes no sense.
std::optional<qint64> readShape(const QJsonArray& array, std::vector<std::int64_t>& shape)
{
    if (array.size() > kMaximumRank)
        return std::nullopt;
    qint64 count = 1;
    for (const QJsonValue& value : array) {
        const std::optional<qint64> side = wholeNumber(value);
        if (!side || (*side > 0 && count > kMaximumFile / *side))
            return std::nullopt;
        count *= *side;
        shape.push_back(*side);
    }
    return count;
}

Result<void> readTensor(const QString& name, const QJsonObject& entry, QByteArrayView data,
                        std::map<qint64, qint64>& tiles, TensorFile& file)
{
    if (entry.value("dtype"_L1) != "F32"_L1)
        return notOurs(u"%1: data type is not F32"_s.arg(name));
    StoredTensor tensor;
    const QJsonArray offsets = entry.value("data_offsets"_L1).toArray();
    const std::optional<qint64> count = readShape(entry.value("shape"_L1).toArray(), tensor.shape);
    const std::optional<qint64> begin = wholeNumber(offsets.at(0));
    const std::optional<qint64> end = wholeNumber(offsets.at(1));
    if (!entry.value("shape"_L1).isArray() || offsets.size() != 2 || !count || !begin || !end)
        return notOurs(u"%1: shape or offsets make no sense"_s.arg(name));
    if (*begin > *end || *end > data.size() || *end - *begin != *count * qint64(sizeof(float)))
        return notOurs(u"%1: offsets do not match shape and file"_s.arg(name));
    if (*begin < *end && !tiles.emplace(*begin, *end).second)
        return notOurs(u"%1: overlaps another tensor"_s.arg(name));
    tensor.values.resize(size_t(*count));
    if (*count > 0) // an empty vector has no data to point at
        qFromLittleEndian<quint32>(data.constData() + *begin, qsizetype(*count),
                                   tensor.values.data());
    file.tensors.emplace(name, std::move(tensor));
    return {};
}

Result<void> readMetadata(const QJsonObject& object, TensorFile& file)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return notOurs(u"metadata %1 is not a text"_s.arg(it.key()));
        file.metadata.emplace(it.key(), it.value().toString());
    }
    return {};
}

Result<TensorFile> readHeader(const QJsonObject& header, QByteArrayView data)
{
    if (header.size() > kMaximumTensors)
        return notOurs(u"too many tensors"_s);
    TensorFile file;
    std::map<qint64, qint64> tiles;
    for (auto it = header.begin(); it != header.end(); ++it) {
        const bool isMetadata = it.key() == QLatin1StringView(kMetadataKey);
        const Result<void> read = isMetadata
            ? readMetadata(it.value().toObject(), file)
            : readTensor(it.key(), it.value().toObject(), data, tiles, file);
        if (!read)
            return read.error();
    }
    qint64 covered = 0;
    for (const auto& [begin, end] : tiles) {
        if (begin != covered)
            return notOurs(u"tensors leave a gap or overlap"_s);
        covered = end;
    }
    if (covered != data.size())
        return notOurs(u"tensors do not fill the file"_s);
    return file;
}

} // namespace

QByteArray writeTensorFile(const TensorFile& file)
{
    QJsonObject metadata;
    for (const auto& [key, value] : file.metadata)
        metadata.insert(key, value);
    metadata.insert("sha256"_L1, QString(kDigestDigits, u'0'));

    QJsonObject header{{QLatin1StringView(kMetadataKey), metadata}};
    qint64 offset = 0;
    for (const auto& [name, tensor] : file.tensors) {
        QJsonArray shape;
        for (const std::int64_t side : tensor.shape)
            shape.append(qint64(side));
        const qint64 end = offset + qint64(tensor.values.size() * sizeof(float));
        header.insert(name,
                      QJsonObject{{"dtype"_L1, "F32"_L1},
                                  {"shape"_L1, shape},
                                  {"data_offsets"_L1, QJsonArray{offset, end}}});
        offset = end;
    }
    QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    json.append(QByteArray((8 - json.size() % 8) % 8, ' ')); // the data starts aligned

    QByteArray bytes(kLengthBytes, '\0');
    qToLittleEndian<quint64>(quint64(json.size()), bytes.data());
    bytes.reserve(kLengthBytes + json.size() + offset);
    bytes.append(json);
    for (const auto& [name, tensor] : file.tensors) {
        const qsizetype start = bytes.size();
        bytes.resize(start + qsizetype(tensor.values.size() * sizeof(float)));
        if (!tensor.values.empty())
            qToLittleEndian<quint32>(tensor.values.data(), qsizetype(tensor.values.size()),
                                     bytes.data() + start);
    }
    const qsizetype digits = kLengthBytes + findDigest(json).value();
    bytes.replace(digits, kDigestDigits, digestOf(bytes, digits));
    return bytes;
}

Result<TensorFile> readTensorFile(const QByteArray& bytes)
{
    if (bytes.size() < kLengthBytes || bytes.size() > kMaximumFile)
        return notOurs(u"size %1"_s.arg(bytes.size()));
    const quint64 headerSize = qFromLittleEndian<quint64>(bytes.constData());
    if (headerSize > quint64(kMaximumHeader))
        return notOurs(u"header of %1 bytes"_s.arg(headerSize));
    if (headerSize > quint64(bytes.size() - kLengthBytes))
        return damaged("cut short within the header");
    const QByteArray json = bytes.mid(kLengthBytes, qsizetype(headerSize));
    const std::optional<qsizetype> digits = findDigest(json);
    if (!digits)
        return notOurs(u"no digest"_s);
    if (digestOf(bytes, kLengthBytes + *digits) != json.mid(*digits, kDigestDigits))
        return damaged("SHA-256 differs");
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return notOurs(u"header: %1"_s.arg(parseError.errorString()));
    return readHeader(document.object(),
                      QByteArrayView(bytes).sliced(kLengthBytes + qsizetype(headerSize)));
}

} // namespace boxwright::detail
