// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/changecodec.h"

#include "core/storage/detail/storagefailure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>

namespace boxwright::detail {

namespace {

constexpr int kCompressFrom = 512; // bytes of JSON
constexpr int kCompressionLevel = 1;

// The first element of a change says what it changes.
constexpr int kLabelKind = 0;
constexpr int kImageKind = 1;
constexpr int kAnnotationKind = 2;
constexpr int kDismissalKind = 3;

enum AnnotationFlag { Difficult = 1, Crowd = 2, Truncated = 4, Occluded = 8 };

QJsonValue number(std::int64_t value)
{
    return {static_cast<qint64>(value)};
}

QJsonValue encoded(const Label& label)
{
    QJsonArray record{number(label.id.value()),
                      label.name,
                      label.colour.name(QColor::HexRgb),
                      label.order,
                      label.description,
                      label.shortcut,
                      label.foreignId,
                      label.canMirror};
    // What most labels do not have is left out at the end.
    const QJsonArray usual{0, 0, 0, 0, QString(), QString(), QString(), true};
    while (record.size() > 4 && record.last() == usual.at(record.size() - 1)) {
        record.removeLast();
    }
    return record;
}

QJsonValue encoded(const ImageRecord& image)
{
    QJsonArray record{number(image.id.value()),
                      image.path,
                      QString::fromLatin1(image.contentHash.toHex()),
                      image.size.width(),
                      image.size.height(),
                      image.orientation,
                      static_cast<int>(image.state),
                      image.reviewed,
                      static_cast<int>(image.split),
                      image.group,
                      QJsonArray::fromStringList(image.tags),
                      image.foreignId,
                      image.extras};
    if (image.isStatedAsStored) {
        record.append(true);
    }
    return record;
}

QJsonValue encoded(const Detection& dismissed)
{
    return QJsonArray{number(dismissed.label.value()), dismissed.box.x, dismissed.box.y,
                      dismissed.box.width, dismissed.box.height};
}

template<typename T>
QJsonValue encoded(const std::optional<T>& value)
{
    return value ? encoded(*value) : QJsonValue();
}

QByteArray compact(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

// An import changes a million boxes: those become text without JSON values in between.

void appendText(QByteArray& json, const QString& text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= u' ' && c.unicode() < 0x7f && c != u'"' && c != u'\\';
    });
    if (isPlain) {
        json += '"';
        json += text.toLatin1();
        json += '"';
        return;
    }
    const QByteArray list = compact({text});
    json += QByteArrayView(list).sliced(1, list.size() - 2);
}

/// The shortest text that gives the same number back.
template<typename Number>
void appendNumber(QByteArray& json, Number value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    json.append(text.data(), end.ptr - text.data());
}

void append(QByteArray& json, const Annotation& annotation)
{
    const int flags = (annotation.difficult ? Difficult : 0) | (annotation.crowd ? Crowd : 0)
        | (annotation.truncated ? Truncated : 0) | (annotation.occluded ? Occluded : 0);
    json += "[\"";
    json += annotation.id.value().toByteArray(QUuid::WithoutBraces);
    json += "\",";
    appendNumber(json, annotation.label.value());
    const BoundingBox& box = annotation.box;
    for (const double value : {box.x, box.y, box.width, box.height}) {
        json += ',';
        appendNumber(json, value);
    }
    json += ',';
    appendNumber(json, static_cast<int>(annotation.author));
    json += ',';
    if (annotation.score) {
        appendNumber(json, *annotation.score);
    } else {
        json += "null";
    }
    json += ',';
    appendNumber(json, flags);
    if (!annotation.foreignId.isEmpty() || !annotation.extras.isEmpty()) {
        json += ',';
        appendText(json, annotation.foreignId);
    }
    if (!annotation.extras.isEmpty()) {
        json += ',' + QJsonDocument(annotation.extras).toJson(QJsonDocument::Compact);
    }
    json += ']';
}

void append(QByteArray& json, const std::optional<Annotation>& annotation)
{
    if (annotation) {
        append(json, *annotation);
    } else {
        json += "null";
    }
}

/// Appends a change as one element of the list of changes.
struct ChangeEncoder
{
    QByteArray& json;

    void operator()(const LabelChange& change) const
    {
        json += compact({kLabelKind, encoded(change.before), encoded(change.after)});
    }
    void operator()(const ImageChange& change) const
    {
        json += compact({kImageKind, encoded(change.before), encoded(change.after)});
    }
    void operator()(const AnnotationChange& change) const
    {
        json += '[';
        appendNumber(json, kAnnotationKind);
        json += ',';
        append(json, change.before);
        json += ',';
        append(json, change.after);
        json += ',';
        appendNumber(json, change.image.value());
        json += ']';
    }
    void operator()(const DismissalChange& change) const
    {
        json += compact({kDismissalKind, encoded(change.before), encoded(change.after),
                         number(change.image.value())});
    }
};

StorageFailure unreadableStep(const char* detail)
{
    return StorageFailure(
        {ErrorCode::Damaged,
         QCoreApplication::translate("ProjectFile",
                                     "A step of the history cannot be read. The images and "
                                     "boxes are not affected."),
         QString::fromLatin1(detail)});
}

Label decodedLabel(const QJsonArray& record)
{
    return {LabelId(record.at(0).toInteger()), record.at(1).toString(),
            QColor(record.at(2).toString()),   record.at(3).toInt(),
            record.at(4).toString(),           record.at(5).toString(),
            record.at(6).toString(),           record.at(7).toBool(true)};
}

ImageRecord decodedImage(const QJsonArray& record)
{
    ImageRecord image{ImageId(record.at(0).toInteger()),
                      record.at(1).toString(),
                      QByteArray::fromHex(record.at(2).toString().toLatin1()),
                      {record.at(3).toInt(), record.at(4).toInt()}};
    image.orientation = record.at(5).toInt(1);
    image.state = static_cast<ImageState>(record.at(6).toInt());
    image.reviewed = record.at(7).toBool();
    image.split = static_cast<Split>(record.at(8).toInt());
    image.group = record.at(9).toString();
    for (const QJsonValue tag : record.at(10).toArray()) {
        image.tags.append(tag.toString());
    }
    image.foreignId = record.at(11).toString();
    image.extras = record.at(12).toObject();
    image.isStatedAsStored = record.at(13).toBool();
    return image;
}

Annotation decodedAnnotation(const QJsonArray& record)
{
    Annotation annotation{BoxId(QUuid::fromString(record.at(0).toString())),
                          LabelId(record.at(1).toInteger()),
                          {record.at(2).toDouble(), record.at(3).toDouble(),
                           record.at(4).toDouble(), record.at(5).toDouble()}};
    annotation.author = static_cast<BoxAuthor>(record.at(6).toInt());
    if (record.at(7).isDouble()) {
        annotation.score = record.at(7).toDouble();
    }
    const int flags = record.at(8).toInt();
    annotation.difficult = (flags & Difficult) != 0;
    annotation.crowd = (flags & Crowd) != 0;
    annotation.truncated = (flags & Truncated) != 0;
    annotation.occluded = (flags & Occluded) != 0;
    annotation.foreignId = record.at(9).toString();
    annotation.extras = record.at(10).toObject();
    return annotation;
}

Detection decodedDismissal(const QJsonArray& record)
{
    return {LabelId(record.at(0).toInteger()),
            {record.at(1).toDouble(), record.at(2).toDouble(), record.at(3).toDouble(),
             record.at(4).toDouble()}};
}

template<typename T>
std::optional<T> decoded(const QJsonValue& value, T (*decode)(const QJsonArray&))
{
    return value.isArray() ? std::optional<T>(decode(value.toArray())) : std::nullopt;
}

Change decodedChange(const QJsonArray& change)
{
    switch (change.at(0).toInt(-1)) {
    case kLabelKind:
        return LabelChange{decoded(change.at(1), decodedLabel),
                           decoded(change.at(2), decodedLabel)};
    case kImageKind:
        return ImageChange{decoded(change.at(1), decodedImage),
                           decoded(change.at(2), decodedImage)};
    case kAnnotationKind:
        return AnnotationChange{ImageId(change.at(3).toInteger()),
                                decoded(change.at(1), decodedAnnotation),
                                decoded(change.at(2), decodedAnnotation)};
    case kDismissalKind:
        return DismissalChange{ImageId(change.at(3).toInteger()),
                               decoded(change.at(1), decodedDismissal),
                               decoded(change.at(2), decodedDismissal)};
    default:
        throw unreadableStep("unknown kind of change in the operation log");
    }
}

QString compactText(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray encodeChanges(std::span<const Change> changes)
{
    QByteArray json = "[";
    for (const Change& change : changes) {
        if (json.size() > 1) {
            json += ',';
        }
        std::visit(ChangeEncoder{json}, change);
    }
    json += ']';
    return json.size() < kCompressFrom ? json : qCompress(json, kCompressionLevel);
}

void decodeChanges(const QByteArray& part, std::vector<Change>& changes)
{
    // JSON begins with '['; compressed data begins with its length, whose first byte is never
    // that for a part of a few thousand changes.
    const QByteArray json = part.startsWith('[') ? part : qUncompress(part);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) {
        throw unreadableStep("a part of the operation log is not JSON");
    }
    for (const QJsonValue change : document.array()) {
        changes.push_back(decodedChange(change.toArray()));
    }
}

QString encodeLabels(const std::vector<Label>& labels)
{
    QJsonArray array;
    for (const Label& label : labels) {
        array.append(encoded(label));
    }
    return compactText(QJsonDocument(array));
}

std::vector<Label> decodeLabels(const QString& text)
{
    std::vector<Label> labels;
    for (const QJsonValue label : QJsonDocument::fromJson(text.toUtf8()).array()) {
        labels.push_back(decodedLabel(label.toArray()));
    }
    return labels;
}

QString encodeThresholds(const ScoreThresholds& thresholds)
{
    QJsonArray array;
    for (const auto& [label, threshold] : thresholds) {
        array.append(QJsonArray{number(label.value()), threshold});
    }
    return compactText(QJsonDocument(array));
}

ScoreThresholds decodeThresholds(const QString& text)
{
    ScoreThresholds thresholds;
    for (const QJsonValue pair : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray values = pair.toArray();
        thresholds.emplace(LabelId(values.at(0).toInteger()), values.at(1).toDouble());
    }
    return thresholds;
}

QString encodeTags(const QStringList& tags)
{
    return tags.isEmpty() ? QString()
                          : compactText(QJsonDocument(QJsonArray::fromStringList(tags)));
}

QStringList decodeTags(const QString& text)
{
    QStringList tags;
    if (!text.isEmpty()) {
        for (const QJsonValue tag : QJsonDocument::fromJson(text.toUtf8()).array()) {
            tags.append(tag.toString());
        }
    }
    return tags;
}

} // namespace boxwright::detail
