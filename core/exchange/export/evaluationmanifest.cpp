// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/evaluationmanifest.h"

#include "core/exchange/formats/jsonfilewriter.h"
#include "core/exchange/formats/manifestline.h"
#include "core/metrics/labelboxes.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kTruth("rekognition-custom-labels-training-0");
constexpr QLatin1StringView kFound("rekognition-custom-labels-evaluation");
constexpr QLatin1StringView kJob("rekognition-custom-labels-training-job");

/// What became of a found box, whatever its score.
struct FoundBox
{
    LabelId label;
    ScoredBox box;
    MatchKind kind;
};

QHash<ImageId, std::vector<FoundBox>> foundBoxes(const EvaluatedPart& part, double iouThreshold)
{
    QHash<ImageId, std::vector<FoundBox>> found;
    visitMatchings(part.truth, part.detections, part.labels, iouThreshold,
                   [&](ImageId image, int labelIndex, const BoxMatching& matching) {
                       const auto matches =
                           matching.match(iouThreshold, std::numeric_limits<int>::max());
                       std::vector<FoundBox>& boxes = found[image];
                       for (std::size_t i = 0; i < matches.size(); ++i) {
                           boxes.push_back({part.labels[labelIndex].id, matching.detections()[i],
                                            matches[i].kind});
                       }
                   });
    for (std::vector<FoundBox>& boxes : found) {
        std::stable_sort(boxes.begin(), boxes.end(), [](const FoundBox& a, const FoundBox& b) {
            return a.box.score > b.box.score;
        });
    }
    return found;
}

/// Makes the lines of the snapshot.
class SnapshotLines
{
public:
    SnapshotLines(const ExportedDataset& data, const RekognitionEvaluation& measured)
        : m_prefix(manifestPrefix(measured.sourcePrefix))
        , m_date(manifestTime(measured.time()))
        , m_found(foundBoxes(measured.part, measured.evaluation.iouThreshold))
    {
        QHash<LabelId, qint64> ids;
        for (const ExportedLabel& label : data.labels)
            ids.insert(label.label.id, label.classId);
        // For labels that the project has no more.
        qint64 next = data.labels.empty() ? 0 : data.labels.back().classId + 1;
        for (const Label& label : measured.part.labels) {
            const qint64 id = ids.contains(label.id) ? ids.value(label.id) : next++;
            m_classIds.insert(label.id, id);
            m_classMap.insert(QString::number(id), label.name);
        }
        for (const LabelQuality& label : measured.evaluation.labels)
            m_thresholds.emplace(label.label, label.threshold);
    }

    QByteArray line(const ExportedImage& image, const ImageTruth& truth) const
    {
        std::vector<ManifestBox> drawn;
        drawn.reserve(truth.annotations.size());
        QJsonArray sure;
        for (const Annotation& box : truth.annotations) {
            if (!m_classIds.contains(box.label))
                continue;
            drawn.push_back({m_classIds.value(box.label), box.box});
            sure.append(QJsonObject{{u"confidence"_s, 1}});
        }
        const std::vector<FoundBox> boxes = m_found.value(image.record.id);
        std::vector<ManifestBox> found;
        found.reserve(boxes.size());
        QJsonArray judged;
        for (const FoundBox& box : boxes) {
            found.push_back({m_classIds.value(box.label), box.box.box});
            judged.append(QJsonObject{{u"confidence"_s, box.box.score},
                                      {kFound + u"-details"_s, details(box)}});
        }
        const QSize size = image.record.size;
        return manifestLine(m_prefix + image.name,
                            {{kTruth, manifestAttribute(drawn, size)},
                             {kTruth + u"-metadata"_s, metadata(sure, u"yes"_s)},
                             {kFound, manifestAttribute(found, size)},
                             {kFound + u"-metadata"_s, metadata(judged, u"no"_s)}});
    }

private:
    QJsonObject details(const FoundBox& box) const
    {
        const bool counts = box.box.score >= thresholdOf(m_thresholds, box.label);
        const bool isHit = box.kind == MatchKind::TruePositive;
        const bool isMistake = box.kind == MatchKind::FalsePositive;
        return {{u"version"_s, 1},
                {u"is-true-positive"_s, isHit && counts},
                {u"is-true-negative"_s, isMistake && !counts},
                {u"is-false-positive"_s, isMistake && counts},
                {u"is-false-negative"_s, isHit && !counts},
                {u"is-present-in-ground-truth"_s, !isMistake},
                {u"ground-truth-labelling-jobs"_s, QJsonArray{kJob}}};
    }

    QJsonObject metadata(const QJsonArray& objects, const QString& byPeople) const
    {
        return {{u"objects"_s, objects},
                {u"class-map"_s, m_classMap},
                {u"type"_s, u"groundtruth/object-detection"_s},
                {u"human-annotated"_s, byPeople},
                {u"creation-date"_s, m_date},
                {u"job-name"_s, kJob}};
    }

    QString m_prefix;
    QString m_date;
    QHash<ImageId, std::vector<FoundBox>> m_found;
    QHash<LabelId, qint64> m_classIds; ///< of the labels that the model knows
    QJsonObject m_classMap;
    ScoreThresholds m_thresholds;
};

} // namespace

Result<void> writeEvaluationManifest(const QString& path, const ExportedDataset& data,
                                     const RekognitionEvaluation& measured)
{
    QHash<ImageId, const ExportedImage*> images;
    images.reserve(static_cast<qsizetype>(data.images.size()));
    for (const ExportedImage& image : data.images)
        images.insert(image.record.id, &image);
    const SnapshotLines lines(data, measured);
    JsonFileWriter writer(path);
    for (const ImageTruth& truth : measured.part.truth) {
        // Images that were taken out of the project since have no name.
        if (const ExportedImage* image = images.value(truth.image))
            writer.write(lines.line(*image, truth));
    }
    return writer.commit();
}

} // namespace boxwright
