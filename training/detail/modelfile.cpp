// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/modelfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace boxwright::detail {

using namespace Qt::StringLiterals;

namespace {

const QString kModelVersionKey = u"boxwright.version"_s;
const QString kArchitectureKey = u"boxwright.architecture"_s;
const QString kLabelsKey = u"boxwright.labels"_s;
const QString kInputSizeKey = u"boxwright.input_size"_s;
const QString kTileSizeKey = u"boxwright.tile_size"_s;
const QString kArithmeticKey = u"boxwright.arithmetic"_s;
// Not looks_mirrored, which early files have: their two looks were joined in another way.
const QString kMirroredLookKey = u"boxwright.mirrored_look"_s;
const QString kPreprocessingKey = u"boxwright.preprocessing"_s;

constexpr int kModelVersion = 1;
constexpr int kMaximumLabels = 10000;
constexpr int kMinimumTileSize = 64;
constexpr int kMaximumTileSize = 10000;
const QString kArchitecture = u"nanodet-g"_s;
const QString kYes = u"yes"_s;
const QString kPreprocessing = u"BGR, bilinear with the ratio kept, top left, padded with 114, "
                               "minus 103.53 116.28 123.675, over 57.375 57.12 58.395"_s;

/// A member, since lupdate does not read free functions called tr().
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ModelFile)
};

Error invalid(const QString& detail)
{
    return {ErrorCode::InvalidFormat, Text::tr("These are not the weights of a Boxwright model."),
            detail};
}

/// True since each build compares the file with what it is made of.
QString remedy()
{
    return Text::tr("Run resources/npm/fetch-weights and build Boxwright again.");
}

/// Into `description`; files of earlier versions have no thresholds.
Result<void> readLabels(const QString& json, ModelDescription& description)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const QJsonArray array = document.array();
    if (!document.isArray() || array.isEmpty() || array.size() > kMaximumLabels)
        return invalid(u"no labels, or too many"_s);
    std::vector<Label>& labels = description.labels;
    std::set<LabelId> ids;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const Label label{LabelId(object.value("id"_L1).toInteger(-1)),
                          object.value("name"_L1).toString(),
                          QColor(object.value("colour"_L1).toString()), int(labels.size())};
        if (!object.value("id"_L1).isDouble() || label.name.isEmpty()
            || !ids.insert(label.id).second)
            return invalid(u"a label without name, or with the id of another"_s);
        labels.push_back(label);
        const QJsonValue threshold = object.value("threshold"_L1);
        if (threshold.isUndefined())
            continue;
        const double score = threshold.toDouble(-1);
        if (!(score >= 0 && score <= 1))
            return invalid(u"a threshold that is no score"_s);
        description.thresholds.emplace(label.id, score);
    }
    return {};
}

} // namespace

void writeDescription(const ModelDescription& description, TensorFile& file)
{
    QJsonArray labels;
    for (const Label& label : description.labels) {
        QJsonObject object{{"id"_L1, qint64(label.id.value())},
                           {"name"_L1, label.name},
                           {"colour"_L1, label.colour.name()}};
        const auto threshold = description.thresholds.find(label.id);
        if (threshold != description.thresholds.end())
            object.insert("threshold"_L1, threshold->second);
        labels.append(object);
    }
    file.metadata[kModelVersionKey] = QString::number(kModelVersion);
    file.metadata[kArchitectureKey] = kArchitecture;
    file.metadata[kPreprocessingKey] = kPreprocessing;
    file.metadata[kInputSizeKey] = QString::number(description.inputSize);
    if (description.tileSize > 0)
        file.metadata[kTileSizeKey] = QString::number(description.tileSize);
    if (!description.arithmetic.isEmpty())
        file.metadata[kArithmeticKey] = description.arithmetic;
    if (description.mirroredLook)
        file.metadata[kMirroredLookKey] = kYes;
    file.metadata[kLabelsKey] =
        QString::fromUtf8(QJsonDocument(labels).toJson(QJsonDocument::Compact));
}

Result<ModelDescription> readDescription(const TensorFile& file)
{
    bool isNumber = false;
    const int version = file.text(kModelVersionKey).toInt(&isNumber);
    if (!isNumber || version < 1)
        return invalid(u"no version"_s);
    if (version > kModelVersion || file.text(kArchitectureKey) != kArchitecture)
        return Error{
            ErrorCode::TooNew,
            Text::tr("This model was made by a newer Boxwright. Update Boxwright to use it."),
            u"version %1"_s.arg(version)};
    if (file.text(kPreprocessingKey) != kPreprocessing)
        return invalid(u"preprocessing differs"_s);
    ModelDescription description;
    description.inputSize = file.text(kInputSizeKey).toInt(&isNumber);
    if (!isNumber || description.inputSize < 128 || description.inputSize > 1024
        || description.inputSize % 32 != 0)
        return invalid(u"input size"_s);
    if (const QString tileSize = file.text(kTileSizeKey); !tileSize.isEmpty()) {
        description.tileSize = tileSize.toInt(&isNumber);
        if (!isNumber || description.tileSize < kMinimumTileSize
            || description.tileSize > kMaximumTileSize)
            return invalid(u"tile size"_s);
    }
    description.arithmetic = file.text(kArithmeticKey); // older files lack it
    if (!description.arithmetic.isEmpty() && description.arithmetic != u"float32"
        && description.arithmetic != u"bfloat16")
        return invalid(u"arithmetic"_s);
    const QString mirroredLook = file.text(kMirroredLookKey);
    if (!mirroredLook.isEmpty() && mirroredLook != kYes)
        return invalid(u"mirrored look"_s);
    description.mirroredLook = !mirroredLook.isEmpty();
    if (Result<void> labels = readLabels(file.text(kLabelsKey), description); !labels)
        return labels.error();
    return description;
}

Result<QByteArray> describedAs(const QByteArray& weights, const std::vector<Label>& labels,
                               const ScoreThresholds& thresholds)
{
    Result<TensorFile> file = readTensorFile(weights);
    if (!file)
        return file.error();
    Result<ModelDescription> description = readDescription(*file);
    if (!description)
        return description.error();
    if (description->labels.size() != labels.size())
        return invalid(
            u"%1 labels for %2 classes"_s.arg(labels.size()).arg(description->labels.size()));
    description->labels = labels;
    description->thresholds = thresholds;
    writeDescription(*description, *file);
    return writeTensorFile(*file);
}

std::vector<std::optional<int>> classesOf(const std::vector<Label>& labels,
                                          const std::vector<Label>& modelLabels)
{
    const auto find = [&](const auto& isIt) {
        const auto found = std::find_if(modelLabels.begin(), modelLabels.end(), isIt);
        return found == modelLabels.end() ? std::nullopt
                                          : std::optional(int(found - modelLabels.begin()));
    };
    std::vector<std::optional<int>> classes;
    for (const Label& label : labels) {
        std::optional<int> known = find([&](const Label& other) { return other.id == label.id; });
        if (!known) {
            known = find([&](const Label& other) {
                return other.name.compare(label.name, Qt::CaseInsensitive) == 0;
            });
        }
        classes.push_back(known);
    }
    return classes;
}

Error damagedPretrained(const QString& path, const Error& why)
{
    return {ErrorCode::Damaged, Text::tr("The pretrained weights are damaged. %1").arg(remedy()),
            path + u": "_s + (why.detail.isEmpty() ? why.message : why.detail)};
}

Result<TensorFile> readPretrained(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     Text::tr("The pretrained weights are missing. %1").arg(remedy()),
                     path + u": "_s + file.errorString()};
    Result<TensorFile> tensors = readTensorFile(file.readAll());
    if (!tensors)
        return damagedPretrained(path, tensors.error());
    return tensors;
}

} // namespace boxwright::detail
