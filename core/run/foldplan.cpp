// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/foldplan.h"

#include "core/health/imagegroups.h"
#include "core/storage/projectstore.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QHash>
#include <QIODevice>

#include <algorithm>
#include <iterator>

namespace boxwright {

namespace {

constexpr auto kPlanStream = QDataStream::Qt_6_0;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FoldPlan)
};

QSet<ImageId> part(const std::vector<SplitCandidate>& candidates, double percent,
                   std::uint64_t seed)
{
    if (percent <= 0)
        return {};
    const std::vector<ImageId> images = takeValidationPart(candidates, percent, seed);
    return {images.begin(), images.end()};
}

std::vector<SplitCandidate> without(const std::vector<SplitCandidate>& candidates,
                                    const QSet<ImageId>& images)
{
    std::vector<SplitCandidate> rest;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(rest),
                 [&images](const SplitCandidate& one) { return !images.contains(one.image); });
    return rest;
}

std::vector<SplitCandidate> candidatesOf(const TrainingTask& task,
                                         const QHash<ImageId, QString>& groups)
{
    std::vector<SplitCandidate> candidates;
    candidates.reserve(task.train.size() + task.validation.size());
    for (const auto* samples : {&task.train, &task.validation}) {
        for (const TrainingSample& sample : *samples) {
            SplitCandidate candidate{sample.image, groups.value(sample.image), {}};
            candidate.labels.reserve(sample.annotations.size());
            for (const Annotation& box : sample.annotations)
                candidate.labels.push_back(box.label);
            candidates.push_back(std::move(candidate));
        }
    }
    return candidates;
}

void writeImages(QDataStream& stream, const QSet<ImageId>& images)
{
    stream << quint64(images.size());
    for (const ImageId image : images)
        stream << qint64(image.value());
}

QSet<ImageId> readImages(QDataStream& stream)
{
    QSet<ImageId> images;
    quint64 count = 0;
    for (stream >> count; count > 0 && stream.status() == QDataStream::Ok; --count) {
        qint64 image = 0;
        stream >> image;
        images.insert(ImageId(image));
    }
    return images;
}

} // namespace

std::vector<Fold> planFolds(const std::vector<SplitCandidate>& candidates, int folds,
                            double validationPercent, std::uint64_t seed)
{
    std::vector<Fold> plan;
    std::vector<SplitCandidate> left = candidates;
    for (int partsLeft = folds; partsLeft > 0 && !left.empty(); --partsLeft) {
        QSet<ImageId> heldOut =
            partsLeft > 1 ? part(left, 100.0 / partsLeft, seed) : QSet<ImageId>();
        if (heldOut.isEmpty()) { // the last part, or a single group
            for (const SplitCandidate& candidate : left)
                heldOut.insert(candidate.image);
        }
        left = without(left, heldOut);
        plan.push_back({heldOut, part(without(candidates, heldOut), validationPercent, seed)});
    }
    return plan;
}

Result<std::vector<Fold>> planFolds(const ProjectStore& store, const TrainingTask& task)
{
    if (task.config.folds == 0)
        return std::vector<Fold>();
    const auto groups = knownSplitGroups(store);
    if (!groups)
        return groups.error();
    const std::vector<SplitCandidate> candidates = candidatesOf(task, *groups);
    const double validation = 100.0 * static_cast<double>(task.validation.size())
        / static_cast<double>(candidates.size());
    auto plan = planFolds(candidates, task.config.folds, validation, task.config.seed);
    if (plan.size() < 2) {
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("All images are copies or neighbours of each other, so none can test "
                              "what the others teach. Train without k-fold, or add other images.")};
    }
    return plan;
}

QByteArray packFolds(const std::vector<Fold>& folds)
{
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(kPlanStream);
    for (const Fold& fold : folds) {
        writeImages(stream, fold.heldOut);
        writeImages(stream, fold.validation);
    }
    return packed;
}

std::vector<Fold> unpackFolds(const QByteArray& packed)
{
    std::vector<Fold> folds;
    QDataStream stream(packed);
    stream.setVersion(kPlanStream);
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        QSet<ImageId> heldOut = readImages(stream);
        folds.push_back({std::move(heldOut), readImages(stream)});
    }
    return stream.status() == QDataStream::Ok ? folds : std::vector<Fold>();
}

} // namespace boxwright
