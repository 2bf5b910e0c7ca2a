// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectstore.h"

#include "core/dataset/imagepath.h"
#include "core/storage/detail/storagefailure.h"
#include "core/storage/detail/storeprivate.h"

#include <QDir>
#include <QFileInfo>

namespace boxwright {

using detail::guarded;

ProjectStore::ProjectStore(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{ }

ProjectStore::~ProjectStore() = default;

QString ProjectStore::path() const
{
    return m_d->path;
}

bool ProjectStore::isReadOnly() const
{
    return m_d->isReadOnly;
}

QString ProjectStore::absoluteImagePath(const ImageRecord& image) const
{
    return boxwright::absoluteImagePath(QFileInfo(m_d->path).absoluteDir(), image);
}

Result<std::vector<Label>> ProjectStore::labels() const
{
    return guarded<std::vector<Label>>(m_d->path, [&] { return m_d->labels.all(); });
}

Result<std::vector<ImageRecord>> ProjectStore::images() const
{
    return guarded<std::vector<ImageRecord>>(m_d->path, [&] { return m_d->images.all(); });
}

Result<QSet<ImageId>> ProjectStore::imagesChangedSince(const QDateTime& time) const
{
    return guarded<QSet<ImageId>>(m_d->path, [&] { return m_d->images.changedSince(time); });
}

Result<std::vector<Annotation>> ProjectStore::annotations(ImageId image) const
{
    return guarded<std::vector<Annotation>>(m_d->path,
                                            [&] { return m_d->annotations.ofImage(image); });
}

Result<QHash<ImageId, std::vector<Annotation>>> ProjectStore::allAnnotations() const
{
    return guarded<QHash<ImageId, std::vector<Annotation>>>(m_d->path,
                                                            [&] { return m_d->annotations.all(); });
}

Result<QHash<ImageId, std::vector<Annotation>>> ProjectStore::annotationsWith(LabelId label) const
{
    return guarded<QHash<ImageId, std::vector<Annotation>>>(
        m_d->path, [&] { return m_d->annotations.ofLabel(label); });
}

Result<std::vector<LabelExample>> ProjectStore::labelExamples(LabelId label, int count,
                                                              const std::stop_token& stop) const
{
    auto examples = guarded<std::vector<LabelExample>>(
        m_d->path, [&] { return m_d->annotations.examples(label, count, stop); });
    if (examples) {
        const QDir folder = QFileInfo(m_d->path).absoluteDir();
        for (LabelExample& example : examples.value()) {
            example.imagePath = QDir::cleanPath(folder.absoluteFilePath(example.imagePath));
        }
    }
    return examples;
}

Result<QHash<ImageId, LabelCounts>> ProjectStore::labelCounts() const
{
    return guarded<QHash<ImageId, LabelCounts>>(m_d->path,
                                                [&] { return m_d->annotations.labelCounts(); });
}

Result<LabelCounts> ProjectStore::labelCounts(ImageId image) const
{
    return guarded<LabelCounts>(m_d->path, [&] { return m_d->annotations.labelCounts(image); });
}

Result<DatasetExtras> ProjectStore::datasetExtras() const
{
    return guarded<DatasetExtras>(m_d->path, [&] { return m_d->extras.all(); });
}

Result<void> ProjectStore::setDatasetExtras(const DatasetExtras& extras)
{
    return guarded<void>(m_d->path, [&] { m_d->extras.set(extras); });
}

Result<ImageId> ProjectStore::reserveImageIds(int count)
{
    return guarded<ImageId>(m_d->path, [&] { return m_d->images.reserveIds(count); });
}

Result<LabelId> ProjectStore::reserveLabelIds(int count)
{
    return guarded<LabelId>(m_d->path, [&] { return m_d->labels.reserveIds(count); });
}

Result<void> ProjectStore::releaseLabelIds(LabelId first, int count)
{
    return guarded<void>(m_d->path, [&] { m_d->labels.releaseIds(first, count); });
}

Result<OperationId> ProjectStore::apply(const Operation& operation)
{
    return guarded<OperationId>(m_d->path, [&] { return m_d->operations.apply(operation); });
}

Result<OperationId> ProjectStore::apply(const QString& text, const ChangeSource& changes)
{
    return guarded<OperationId>(m_d->path, [&] { return m_d->operations.apply(text, changes); });
}

Result<void> ProjectStore::replaceNewest(const Operation& operation, const Operation* replaced)
{
    return guarded<void>(m_d->path, [&] { m_d->operations.replaceNewest(operation, replaced); });
}

Result<std::optional<LoggedOperation>> ProjectStore::undo(std::optional<ImageId> image,
                                                          const Operation* changes)
{
    return guarded<std::optional<LoggedOperation>>(
        m_d->path, [&] { return m_d->operations.undo(image, changes); });
}

Result<std::optional<LoggedOperation>> ProjectStore::redo(std::optional<ImageId> image,
                                                          const Operation* changes)
{
    return guarded<std::optional<LoggedOperation>>(
        m_d->path, [&] { return m_d->operations.redo(image, changes); });
}

Result<std::vector<LoggedOperation>> ProjectStore::history(std::optional<ImageId> image) const
{
    return guarded<std::vector<LoggedOperation>>(m_d->path,
                                                 [&] { return m_d->operations.history(image); });
}

Result<std::vector<LoggedOperation>>
ProjectStore::historyHeaders(std::optional<ImageId> image) const
{
    return guarded<std::vector<LoggedOperation>>(m_d->path,
                                                 [&] { return m_d->operations.headers(image); });
}

Result<std::optional<LoggedOperation>> ProjectStore::operation(OperationId id) const
{
    return guarded<std::optional<LoggedOperation>>(m_d->path,
                                                   [&] { return m_d->operations.find(id); });
}

Result<RunId> ProjectStore::beginRun(const RunRecord& run, const RunSnapshot& snapshot)
{
    return guarded<RunId>(m_d->path, [&] { return m_d->runs.begin(run, snapshot); });
}

Result<void> ProjectStore::resumeRun(RunId run, int epoch)
{
    return guarded<void>(m_d->path, [&] { m_d->runs.resume(run, epoch); });
}

Result<RunImages> ProjectStore::runImages(RunId run) const
{
    return guarded<RunImages>(m_d->path, [&] { return m_d->runs.images(run); });
}

Result<RunSnapshot> ProjectStore::runSnapshot(RunId run) const
{
    return guarded<RunSnapshot>(m_d->path, [&] {
        RunSnapshot snapshot = m_d->runs.snapshot(run);
        QHash<ImageId, QString> paths;
        for (const ImageRecord& image : m_d->images.all()) {
            paths.insert(image.id, absoluteImagePath(image));
        }
        for (auto* samples : {&snapshot.train, &snapshot.validation}) {
            snapshot.missingImages +=
                static_cast<int>(std::erase_if(*samples, [&paths](const TrainingSample& sample) {
                    return !paths.contains(sample.image);
                }));
            for (TrainingSample& sample : *samples) {
                sample.path = paths.value(sample.image);
            }
        }
        return snapshot;
    });
}

Result<void> ProjectStore::setRunConfig(RunId run, const TrainingConfig& config)
{
    return guarded<void>(m_d->path, [&] { m_d->runs.setConfig(run, config); });
}

Result<void> ProjectStore::addEpoch(RunId run, const EpochRecord& epoch)
{
    return guarded<void>(m_d->path, [&] { m_d->runs.addEpoch(run, epoch); });
}

Result<void> ProjectStore::endRun(RunId run, RunOutcome outcome, const QString& message)
{
    return guarded<void>(m_d->path, [&] { m_d->runs.end(run, outcome, message); });
}

Result<std::vector<RunRecord>> ProjectStore::runs() const
{
    return guarded<std::vector<RunRecord>>(m_d->path, [&] { return m_d->runs.all(); });
}

Result<void> ProjectStore::renameRun(RunId run, const QString& name)
{
    return guarded<void>(m_d->path, [&] { m_d->runs.rename(run, name); });
}

Result<void> ProjectStore::setRunNote(RunId run, const QString& note)
{
    return guarded<void>(m_d->path, [&] { m_d->runs.setNote(run, note); });
}

Result<void> ProjectStore::deleteRun(RunId run)
{
    return guarded<void>(m_d->path, [&] { m_d->runs.remove(run); });
}

Result<QHash<RunId, QDateTime>> ProjectStore::runStarts() const
{
    return guarded<QHash<RunId, QDateTime>>(m_d->path, [&] { return m_d->runs.starts(); });
}

Result<ModelId> ProjectStore::addModel(const ModelRecord& model, const QByteArray& weights)
{
    return guarded<ModelId>(m_d->path, [&] { return m_d->models.add(model, weights); });
}

Result<std::vector<ModelRecord>> ProjectStore::models() const
{
    return guarded<std::vector<ModelRecord>>(m_d->path, [&] { return m_d->models.all(); });
}

Result<QByteArray> ProjectStore::modelWeights(ModelId model) const
{
    return guarded<QByteArray>(m_d->path, [&] { return m_d->models.weights(model); });
}

Result<void> ProjectStore::setThresholds(const ModelRecord& model,
                                         const std::vector<Evaluation>& figures)
{
    return guarded<void>(m_d->path, [&] {
        detail::WriteTransaction transaction(m_d->database);
        m_d->models.setThresholds(model);
        for (const Evaluation& evaluation : figures) {
            m_d->evaluations.setFigures(model.id, evaluation);
        }
        transaction.commit();
    });
}

Result<void> ProjectStore::setEvaluation(ModelId model, const Evaluation& evaluation,
                                         const EvaluatedPart& part)
{
    return guarded<void>(m_d->path, [&] { m_d->evaluations.set(model, evaluation, part); });
}

Result<std::optional<Evaluation>> ProjectStore::evaluation(ModelId model, Split split) const
{
    return guarded<std::optional<Evaluation>>(m_d->path,
                                              [&] { return m_d->evaluations.find(model, split); });
}

Result<std::vector<ImageDetections>> ProjectStore::detections(ModelId model, Split split) const
{
    return guarded<std::vector<ImageDetections>>(
        m_d->path, [&] { return m_d->evaluations.detections(model, split); });
}

Result<std::optional<std::vector<ImageTruth>>> ProjectStore::evaluationTruth(ModelId model,
                                                                             Split split) const
{
    return guarded<std::optional<std::vector<ImageTruth>>>(
        m_d->path, [&] { return m_d->evaluations.truth(model, split); });
}

Result<void> ProjectStore::addLearningPoint(const LearningCurve& curve, const LearningPoint& point)
{
    return guarded<void>(m_d->path, [&] { m_d->learningCurves.add(curve, point); });
}

Result<std::optional<LearningCurve>> ProjectStore::newestLearningCurve() const
{
    return guarded<std::optional<LearningCurve>>(m_d->path,
                                                 [&] { return m_d->learningCurves.newest(); });
}

Result<QByteArray> ProjectStore::thumbnail(ImageId image, const QByteArray& contentHash,
                                           int side) const
{
    return guarded<QByteArray>(m_d->path,
                               [&] { return m_d->thumbnails.picture(image, contentHash, side); });
}

Result<void> ProjectStore::keepThumbnails(const std::vector<Thumbnail>& thumbnails)
{
    return guarded<void>(m_d->path, [&] { m_d->thumbnails.keep(thumbnails); });
}

Result<QHash<ImageId, KnownFile>> ProjectStore::knownFiles() const
{
    return guarded<QHash<ImageId, KnownFile>>(m_d->path, [&] { return m_d->knownFiles.all(); });
}

Result<void> ProjectStore::keepKnownFiles(const std::vector<KnownFile>& files) const
{
    return guarded<void>(m_d->path, [&] { m_d->knownFiles.keep(files); });
}

Result<QHash<ImageId, ImageFingerprint>> ProjectStore::fingerprints() const
{
    return guarded<QHash<ImageId, ImageFingerprint>>(m_d->path,
                                                     [&] { return m_d->fingerprints.all(); });
}

Result<void> ProjectStore::keepFingerprints(const std::vector<ImageFingerprint>& fingerprints) const
{
    return guarded<void>(m_d->path, [&] { m_d->fingerprints.keep(fingerprints); });
}

Result<std::vector<Detection>> ProjectStore::dismissedSuggestions(ImageId image) const
{
    return guarded<std::vector<Detection>>(m_d->path,
                                           [&] { return m_d->dismissed.ofImage(image); });
}

Result<ClassChoices> ProjectStore::classChoices() const
{
    return guarded<ClassChoices>(m_d->path, [&] { return m_d->classChoices.all(); });
}

Result<void> ProjectStore::setClassChoices(const ClassChoices& choices)
{
    return guarded<void>(m_d->path, [&] { m_d->classChoices.set(choices); });
}

Result<std::vector<ConfirmedTruth>> ProjectStore::confirmedTruth() const
{
    return guarded<std::vector<ConfirmedTruth>>(m_d->path,
                                                [&] { return m_d->confirmedTruth.all(); });
}

Result<void> ProjectStore::addConfirmedTruth(const ConfirmedTruth& confirmed)
{
    return guarded<void>(m_d->path, [&] { m_d->confirmedTruth.add(confirmed); });
}

Result<void> ProjectStore::removeConfirmedTruth(const ConfirmedTruth& confirmed)
{
    return guarded<void>(m_d->path, [&] { m_d->confirmedTruth.remove(confirmed); });
}

Result<void> ProjectStore::moveImages(const QString& folder, const QHash<ImageId, QString>& paths)
{
    return guarded<void>(m_d->path, [&] {
        detail::WriteTransaction transaction(m_d->database);
        m_d->images.rebase(QFileInfo(m_d->path).absoluteDir(), QDir(folder), paths);
        transaction.commit();
    });
}

Result<void> ProjectStore::addImport(const ImportRecord& import)
{
    return guarded<void>(m_d->path, [&] { m_d->imports.add(import); });
}

Result<std::vector<PastImport>> ProjectStore::imports() const
{
    return guarded<std::vector<PastImport>>(m_d->path, [&] { return m_d->imports.all(); });
}

Result<QJsonObject> ProjectStore::importReport(ImportId import) const
{
    return guarded<QJsonObject>(m_d->path, [&] { return m_d->imports.report(import); });
}

} // namespace boxwright
