// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/snapshotcodec.h"

#include "core/storage/detail/changecodec.h"
#include "core/storage/detail/storagefailure.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

namespace boxwright::detail {

namespace {

constexpr int kCompressionLevel = 1;

enum AnnotationFlag { Difficult = 1, Crowd = 2, Truncated = 4, Occluded = 8 };

QCborArray encoded(const Annotation& annotation)
{
    const int flags = (annotation.difficult ? Difficult : 0) | (annotation.crowd ? Crowd : 0)
        | (annotation.truncated ? Truncated : 0) | (annotation.occluded ? Occluded : 0);
    const BoundingBox& box = annotation.box;
    return {annotation.id.value().toRfc4122(),
            qint64(annotation.label.value()),
            box.x,
            box.y,
            box.width,
            box.height,
            static_cast<int>(annotation.author),
            annotation.score ? QCborValue(*annotation.score) : QCborValue(),
            flags};
}

Annotation decodedAnnotation(const QCborArray& record)
{
    Annotation annotation{BoxId(QUuid::fromRfc4122(record.at(0).toByteArray())),
                          LabelId(record.at(1).toInteger()),
                          {record.at(2).toDouble(), record.at(3).toDouble(),
                           record.at(4).toDouble(), record.at(5).toDouble()}};
    annotation.author = static_cast<BoxAuthor>(record.at(6).toInteger());
    if (record.at(7).isDouble()) {
        annotation.score = record.at(7).toDouble();
    }
    const qint64 flags = record.at(8).toInteger();
    annotation.difficult = (flags & Difficult) != 0;
    annotation.crowd = (flags & Crowd) != 0;
    annotation.truncated = (flags & Truncated) != 0;
    annotation.occluded = (flags & Occluded) != 0;
    return annotation;
}

QCborArray encoded(const std::vector<TrainingSample>& samples)
{
    QCborArray array;
    for (const TrainingSample& sample : samples) {
        QCborArray annotations;
        for (const Annotation& annotation : sample.annotations) {
            annotations.append(encoded(annotation));
        }
        array.append(QCborArray{qint64(sample.image.value()), sample.size.width(),
                                sample.size.height(), sample.repeats, sample.canMirror,
                                annotations});
    }
    return array;
}

std::vector<TrainingSample> decodedSamples(const QCborArray& array)
{
    std::vector<TrainingSample> samples;
    samples.reserve(static_cast<size_t>(array.size()));
    for (const QCborValue value : array) {
        const QCborArray record = value.toArray();
        TrainingSample sample{ImageId(record.at(0).toInteger()),
                              {},
                              QSize(static_cast<int>(record.at(1).toInteger()),
                                    static_cast<int>(record.at(2).toInteger())),
                              {}};
        sample.repeats = record.at(3).toDouble(1);
        sample.canMirror = record.at(4).toBool(true);
        for (const QCborValue annotation : record.at(5).toArray()) {
            sample.annotations.push_back(decodedAnnotation(annotation.toArray()));
        }
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace

QByteArray encodeSnapshot(const RunSnapshot& snapshot)
{
    const QCborArray array{encodeLabels(snapshot.labels), encoded(snapshot.train),
                           encoded(snapshot.validation)};
    return qCompress(QCborValue(array).toCbor(), kCompressionLevel);
}

RunSnapshot decodeSnapshot(const QByteArray& content)
{
    const QCborArray array = QCborValue::fromCbor(qUncompress(content)).toArray();
    if (array.size() < 3) {
        throw StorageFailure({ErrorCode::Damaged,
                              QCoreApplication::translate(
                                  "ProjectFile",
                                  "What the training run learned from cannot be read. The images "
                                  "and boxes are not affected."),
                              QStringLiteral("the snapshot of a run is not CBOR")});
    }
    return {decodeLabels(array.at(0).toString()), decodedSamples(array.at(1).toArray()),
            decodedSamples(array.at(2).toArray())};
}

} // namespace boxwright::detail
