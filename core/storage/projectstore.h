// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/dataset/datasetextras.h"
#include "core/dataset/imagerecord.h"
#include "core/dataset/importrecord.h"
#include "core/dataset/labelcount.h"
#include "core/dataset/labelexample.h"
#include "core/dataset/operation.h"
#include "core/export.h"
#include "core/metrics/evaluatedpart.h"
#include "core/metrics/evaluation.h"
#include "core/result.h"
#include "core/run/confirmedtruth.h"
#include "core/run/detection.h"
#include "core/run/everydayclasses.h"
#include "core/run/learningpoint.h"
#include "core/run/runrecord.h"
#include "core/storage/imagefingerprint.h"
#include "core/storage/knownfile.h"
#include "core/storage/thumbnail.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// One connection to an open project: reads values, applies operations, keeps runs and models.
/// Made by ProjectFile::connect(). Used by one thread only. Every write is one transaction.
class BOXWRIGHT_CORE_EXPORT ProjectStore
{
public:
    ~ProjectStore();
    Q_DISABLE_COPY_MOVE(ProjectStore)

    QString path() const; ///< of the project file, absolute
    bool isReadOnly() const; ///< every write gives ErrorCode::NotWritable
    QString absoluteImagePath(const ImageRecord& image) const;

    // Data set
    Result<std::vector<Label>> labels() const; ///< by order
    Result<std::vector<ImageRecord>> images() const; ///< by id
    Result<std::vector<Annotation>> annotations(ImageId image) const; ///< in the order added
    Result<QHash<ImageId, std::vector<Annotation>>> allAnnotations() const;
    /// Images whose boxes or state changed at that time or later, by undoing too.
    Result<QSet<ImageId>> imagesChangedSince(const QDateTime& time) const;
    /// The boxes of a label, of all images but removed ones.
    Result<QHash<ImageId, std::vector<Annotation>>> annotationsWith(LabelId label) const;
    /// At most `count` boxes that show what a label means: the best of each image, then the second
    /// best of each; better are those that a person drew, and large ones. May take a second for a
    /// label with a million boxes; `stop` ends it sooner.
    Result<std::vector<LabelExample>> labelExamples(LabelId label, int count,
                                                    const std::stop_token& stop = {}) const;
    /// How many boxes have which label and author; images without boxes are absent.
    Result<QHash<ImageId, LabelCounts>> labelCounts() const;
    Result<LabelCounts> labelCounts(ImageId image) const;

    /// What imported files say beside images and boxes.
    Result<DatasetExtras> datasetExtras() const;
    Result<void> setDatasetExtras(const DatasetExtras& extras);

    /// Ids for values that an operation will add; never given out twice.
    Result<ImageId> reserveImageIds(int count); ///< the first of `count` consecutive ids
    Result<LabelId> reserveLabelIds(int count);
    /// Gives unused label ids back, if nobody reserved others since.
    Result<void> releaseLabelIds(LabelId first, int count);

    /// For a copy that goes elsewhere: the images lie at `paths` from now on; those that are not
    /// named, such as removed ones, stay where they are, which is told relative to `folder`. No
    /// step of the history.
    Result<void> moveImages(const QString& folder, const QHash<ImageId, QString>& paths);

    // Operations
    /// Applies the changes and logs them in one transaction; forgets undone ones of that history.
    Result<OperationId> apply(const Operation& operation);
    /// The same for an operation of the project that is too long to be held in memory. When the
    /// source gives up nothing was changed: ErrorCode::Cancelled.
    Result<OperationId> apply(const QString& text, const ChangeSource& changes);
    /// Applies in place of the newest operation of its history, which is forgotten: for changes
    /// that merge into one step. Without changes: the newest is only taken back and forgotten.
    /// Where `replaced` is given and the newest is another one, nothing happens.
    Result<void> replaceNewest(const Operation& operation, const Operation* replaced = nullptr);
    /// Takes the newest operation of a history back, or the newest undone one up again.
    /// No such operation: an absent value. `image` absent: the project's own history. Where
    /// `changes` is given, and another operation stands there than the one that makes them (for
    /// undo(): inverted), nothing happens either.
    Result<std::optional<LoggedOperation>> undo(std::optional<ImageId> image,
                                                const Operation* changes = nullptr);
    Result<std::optional<LoggedOperation>> redo(std::optional<ImageId> image,
                                                const Operation* changes = nullptr);
    Result<std::vector<LoggedOperation>>
    history(std::optional<ImageId> image) const; ///< oldest first
    /// The same without the changes, which a bulk operation has a million of.
    Result<std::vector<LoggedOperation>> historyHeaders(std::optional<ImageId> image) const;
    Result<std::optional<LoggedOperation>> operation(OperationId id) const;

    // Runs and models
    /// `run.id` is ignored, the new one returned.
    Result<RunId> beginRun(const RunRecord& run, const RunSnapshot& snapshot = {});
    /// An interrupted run goes on after `epoch`; what is known of later ones is forgotten.
    Result<void> resumeRun(RunId run, int epoch);
    Result<RunImages> runImages(RunId run) const;
    /// ErrorCode::NotFound for runs of versions that did not keep it.
    Result<RunSnapshot> runSnapshot(RunId run) const;
    /// What it turned out to be, once candidates were tried.
    Result<void> setRunConfig(RunId run, const TrainingConfig& config);
    Result<void> addEpoch(RunId run, const EpochRecord& epoch);
    Result<void> endRun(RunId run, RunOutcome outcome, const QString& message);
    Result<std::vector<RunRecord>> runs() const;
    Result<void> renameRun(RunId run, const QString& name); ///< and its models
    Result<void> setRunNote(RunId run, const QString& note);
    /// And its models, with all that was measured of them. ErrorCode::InUse while it is under way,
    /// and when a later run went on from a model of it.
    Result<void> deleteRun(RunId run);
    Result<QHash<RunId, QDateTime>> runStarts() const;

    Result<ModelId> addModel(const ModelRecord& model, const QByteArray& weights);
    Result<std::vector<ModelRecord>> models() const; ///< oldest first
    Result<QByteArray> modelWeights(ModelId model) const; ///< checked against its SHA-256
    /// The thresholds of a model, and where they were chosen: these in place of all it had. With
    /// `figures`, what was measured of it counts at them; use keepThresholds(), which counts.
    /// ErrorCode::NotFound for an unknown model.
    Result<void> setThresholds(const ModelRecord& model, const std::vector<Evaluation>& figures);
    /// In place of what was measured of the model on that part, which may be outOfFold. `part` is
    /// what the figures came from. Measured now, unless the evaluation says when.
    Result<void> setEvaluation(ModelId model, const Evaluation& evaluation,
                               const EvaluatedPart& part);
    Result<std::optional<Evaluation>> evaluation(ModelId model, Split split) const;
    Result<std::vector<ImageDetections>> detections(ModelId model, Split split) const;
    /// The truth of that evaluation, by image, as it was then; of each box its id, label, place,
    /// and whether it is difficult or a crowd. Absent for evaluations of versions that did not keep
    /// it.
    Result<std::optional<std::vector<ImageTruth>>> evaluationTruth(ModelId model,
                                                                   Split split) const;

    /// One more point of a curve, whose own list does not count; each share once.
    Result<void> addLearningPoint(const LearningCurve& curve, const LearningPoint& point);
    Result<std::optional<LearningCurve>> newestLearningCurve() const; ///< absent: none was measured

    // Thumbnails
    /// The picture of a thumbnail of that content and at least that size; empty when there is none.
    Result<QByteArray> thumbnail(ImageId image, const QByteArray& contentHash, int side) const;
    /// In place of those the images had; those of images that are not in the project are left out.
    Result<void> keepThumbnails(const std::vector<Thumbnail>& thumbnails);

    // What is known of the files of images: caches, which nobody sees. So readers of a project may
    // keep them as well.
    /// What the files of images held when they were read last; those never read are absent.
    Result<QHash<ImageId, KnownFile>> knownFiles() const;
    /// In place of what was known of them; images that are not in the project are left out.
    Result<void> keepKnownFiles(const std::vector<KnownFile>& files) const;

    /// What decoding the files of images found out; those never decoded are absent.
    Result<QHash<ImageId, ImageFingerprint>> fingerprints() const;
    /// In place of what was known of them; images that are not in the project are left out.
    Result<void> keepFingerprints(const std::vector<ImageFingerprint>& fingerprints) const;

    // Suggestions
    /// What a person does not want suggested again for an image, in the order dismissed; their
    /// scores are not kept.
    Result<std::vector<Detection>> dismissedSuggestions(ImageId image) const;
    Result<void> addImport(const ImportRecord& import);
    Result<std::vector<PastImport>> imports() const; ///< newest first
    /// See importReportJson(); empty when there is no such import.
    Result<QJsonObject> importReport(ImportId import) const;
    /// What a person chose for classes of the pretrained detector.
    Result<ClassChoices> classChoices() const;
    Result<void> setClassChoices(const ClassChoices& choices);
    /// What people called right although a model suspected it, in that order.
    Result<std::vector<ConfirmedTruth>> confirmedTruth() const;
    Result<void> addConfirmedTruth(const ConfirmedTruth& confirmed);
    Result<void> removeConfirmedTruth(const ConfirmedTruth& confirmed);

private:
    friend class ProjectFile;
    struct Private;
    explicit ProjectStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace boxwright
