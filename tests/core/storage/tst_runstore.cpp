// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/projectdatabase.h"

#include <QTest>

#include <cmath>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

class TestRunStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRunsWithTheirEpochs();
    void keepsTheImagesOfEachRun();
    void runsOfOlderVersionsReadAsTheyTrained();
    void whatARunLearnedFromStaysAsItWas();
    void removedImagesAreMissing();
    void aDamagedSnapshotIsAnError();
    void aResumedRunForgetsWhatCameLater();
    void renamesRunsAndTheirModels();
    void keepsNotes();
    void deletesARunWithItsModels();
    void aRunUnderWayIsLeftAlone();
    void unknownRunsAreNotFound();
};

namespace {

TrainingSample sampleOf(ImageId image)
{
    return {image, {}, QSize(640, 480), {}};
}

/// Changes the file behind the project's back.
void execute(TemporaryProject& project, const char* sql)
{
    project.close();
    {
        detail::ProjectDatabase database(project.path(), detail::DatabaseMode::ReadWrite);
        database.execute(sql);
    }
    project.open();
}

RunRecord runOf(const ProjectStore& store, RunId id)
{
    for (const RunRecord& run : valueOf(store.runs())) {
        if (run.id == id) {
            return run;
        }
    }
    qFatal("no such run");
}

} // namespace

void TestRunStore::keepsRunsWithTheirEpochs()
{
    TemporaryProject project;
    RunRecord run{RunId(0), QStringLiteral("first"), QDateTime::currentDateTimeUtc()};
    run.config.seed = 0xFFFFFFFFFFFFFFFEULL;
    run.config.epochs = 12;
    run.config.preset = TrainingPreset::Best;
    run.config.horizontalFlip = false;
    run.config.arithmetic = QStringLiteral("float32");
    run.config.balance = false;
    run.config.mosaic = true;
    run.config.mirroredLook = true;
    run.config.tileSize = 640;
    run.config.frozenStages = 3;
    run.config.patience = 15;
    run.config.minutes = 20;
    run.config.startModel = ModelId(4);
    run.config.candidates = {{CandidateKind::AsPlanned, 416, 42},
                             {CandidateKind::MoreStages, 512, 43, 0.625, true}};
    run.trainImages = 20;
    run.validationImages = 3;
    run.note = QStringLiteral("with the new lamp");
    const RunId id = valueOf(project.store().beginRun(run));
    mustWork(project.store().addEpoch(id, {1, 2.5, 1.0, 1.25, 0.25, {}, {}, 9.5}));
    mustWork(project.store().addEpoch(id, {2, 1.5, 0.5, 0.75, 0.25, 0.4, 0.8, 9.0}));
    mustWork(project.store().addEpoch(id, {3, qQNaN(), qQNaN(), qQNaN(), qQNaN(), {}, {}, 9.0}));
    mustWork(project.store().endRun(id, RunOutcome::Failed, QStringLiteral("No memory.")));

    const std::vector<RunRecord> runs = valueOf(project.store().runs());
    QCOMPARE(runs.size(), size_t{1});
    const RunRecord& read = runs.front();
    QCOMPARE(read.id, id);
    QCOMPARE(read.name, run.name);
    QCOMPARE(read.outcome, RunOutcome::Failed);
    QCOMPARE(read.message, QStringLiteral("No memory."));
    QVERIFY(read.ended.has_value());
    QCOMPARE(read.config.seed, run.config.seed);
    QCOMPARE(read.config.epochs, 12);
    QCOMPARE(read.config.preset, TrainingPreset::Best);
    QCOMPARE(read.config.horizontalFlip, false);
    QCOMPARE(read.config.arithmetic, QStringLiteral("float32"));
    QCOMPARE(read.config.balance, false);
    QCOMPARE(read.config.mosaic, true);
    QCOMPARE(read.config.mirroredLook, std::optional(true));
    QCOMPARE(read.config.tileSize, 640);
    QCOMPARE(read.config.frozenStages, 3);
    QCOMPARE(read.config.patience, 15);
    QCOMPARE(read.config.minutes, 20);
    QCOMPARE(read.config.startModel, std::optional(ModelId(4)));
    QCOMPARE(read.config.candidates.size(), size_t{2});
    QVERIFY(!read.config.candidates[0].validationAp);
    QVERIFY(!read.config.candidates[0].isChosen);
    QCOMPARE(read.config.candidates[1].kind, CandidateKind::MoreStages);
    QCOMPARE(read.config.candidates[1].inputSize, 512);
    QCOMPARE(read.config.candidates[1].epochs, 43);
    QCOMPARE(read.config.candidates[1].validationAp, std::optional(0.625));
    QVERIFY(read.config.candidates[1].isChosen);
    QCOMPARE(read.trainImages, 20);
    QCOMPARE(read.note, run.note);
    QCOMPARE(read.epochs.size(), size_t{3});
    QVERIFY(!read.epochs[0].validationAp);
    QVERIFY(std::isnan(read.epochs[2].loss) && std::isnan(read.epochs[2].boxLoss));
    QCOMPARE(read.epochs[1].validationAp50.value(), 0.8);
    QCOMPARE(read.epochs[1].loss, 1.5);
}

void TestRunStore::keepsTheImagesOfEachRun()
{
    TemporaryProject project;
    const auto images = project.addImages(4);
    const RunId first = valueOf(project.store().beginRun(
        {RunId(0)}, {{}, {sampleOf(images[2]), sampleOf(images[0])}, {sampleOf(images[3])}}));
    const RunId second =
        valueOf(project.store().beginRun({RunId(0)}, {{}, {sampleOf(images[1])}, {}}));
    const RunImages kept = valueOf(project.store().runImages(first));
    QCOMPARE(kept.train, (std::vector{images[0], images[2]}));
    QCOMPARE(kept.validation, std::vector{images[3]});
    QCOMPARE(valueOf(project.store().runImages(second)).train, std::vector{images[1]});
    // Of a run that an older version made nothing is known.
    QVERIFY(valueOf(project.store().runImages(RunId(99))).train.empty());
    // All or nothing.
    QVERIFY(!project.store().beginRun({RunId(0)},
                                      {{}, {sampleOf(images[0]), sampleOf(ImageId(77))}, {}}));
    QCOMPARE(valueOf(project.store().runs()).size(), size_t{2});
}

void TestRunStore::runsOfOlderVersionsReadAsTheyTrained()
{
    TemporaryProject project;
    const RunId run = valueOf(project.store().beginRun({RunId(0), QStringLiteral("old")}));
    execute(
        project,
        R"(UPDATE runs SET config = '{"name":"old","preset":0,"epochs":30,"inputSize":416,)"
        R"("batchSize":8,"seed":"7","threads":2,"arithmetic":"float32","horizontalFlip":true}')");
    execute(project, "DELETE FROM run_snapshots");
    const TrainingConfig config = runOf(project.store(), run).config;
    QCOMPARE(config.epochs, 30);
    QCOMPARE(config.preset, TrainingPreset::Quick);
    QCOMPARE(config.frozenStages, 1);
    QCOMPARE(config.tileSize, 0);
    QCOMPARE(config.patience, 0);
    QCOMPARE(config.minutes, 0);
    QVERIFY(!config.balance);
    QVERIFY(!config.mosaic);
    QCOMPARE(config.mirroredLook, std::optional(false));
    QVERIFY(!config.startModel);
    QVERIFY(config.candidates.empty());
    QCOMPARE(project.store().runSnapshot(run).error().code, ErrorCode::NotFound);
}

void TestRunStore::whatARunLearnedFromStaysAsItWas()
{
    TemporaryProject project;
    const LabelId cell = project.addLabel(QStringLiteral("cell"));
    const LabelId logo = project.addLabel(QStringLiteral("logo"));
    const auto images = project.addImages(3);
    Annotation flagged = project.addBox(images[2], logo, {0.1, 1.0 / 3, 1e-3, 123.456});
    flagged.difficult = flagged.truncated = true;
    flagged.author = BoxAuthor::Model;
    flagged.score = 0.1 + 0.2;
    Annotation other = makeBox(cell, {5, 6, 7, 8});
    other.crowd = other.occluded = true;
    RunSnapshot snapshot;
    snapshot.labels = {makeLabel(logo, QStringLiteral("logo")),
                       makeLabel(cell, QStringLiteral("cell"))};
    snapshot.labels[0].canMirror = false;
    TrainingSample sample{images[2], QStringLiteral("/elsewhere/x.jpg"), QSize(123, 45), {}};
    sample.annotations = {flagged, other};
    sample.repeats = 2.5;
    sample.canMirror = false;
    snapshot.train = {sample, sampleOf(images[0])};
    snapshot.validation = {sampleOf(images[1])};
    const RunId run = valueOf(project.store().beginRun({RunId(0)}, snapshot));

    // Later changes do not touch it: of the box, of the label, of where the image lies.
    const Annotation drawn = valueOf(project.store().annotations(images[2])).front();
    valueOf(project.store().apply(
        {QStringLiteral("Remove"), images[2], {AnnotationChange{images[2], drawn, {}}}}));
    const Label before = valueOf(project.store().labels()).front();
    Label renamed = before;
    renamed.name = QStringLiteral("nucleus");
    valueOf(project.store().apply({QStringLiteral("Rename"), {}, {LabelChange{before, renamed}}}));
    const ImageRecord image = valueOf(project.store().images())[2];
    ImageRecord moved = image;
    moved.path = QStringLiteral("moved.jpg");
    valueOf(project.store().apply({QStringLiteral("Move"), {}, {ImageChange{image, moved}}}));
    project.close();
    project.open();

    const RunSnapshot read = valueOf(project.store().runSnapshot(run));
    QCOMPARE(read.labels, snapshot.labels);
    QCOMPARE(read.missingImages, 0);
    QCOMPARE(read.train.size(), size_t{2});
    QCOMPARE(read.train[0].image, images[2]);
    QCOMPARE(read.train[0].path, project.folder() + QStringLiteral("/moved.jpg"));
    QCOMPARE(read.train[0].size, QSize(123, 45));
    QCOMPARE(read.train[0].annotations, sample.annotations);
    QCOMPARE(read.train[0].repeats, 2.5);
    QVERIFY(!read.train[0].canMirror);
    QCOMPARE(read.train[1].image, images[0]);
    QVERIFY(read.train[1].annotations.empty());
    QCOMPARE(read.train[1].repeats, 1.0);
    QVERIFY(read.train[1].canMirror);
    QCOMPARE(read.validation.size(), size_t{1});
    QCOMPARE(read.validation[0].image, images[1]);
}

void TestRunStore::removedImagesAreMissing()
{
    TemporaryProject project;
    const auto images = project.addImages(3);
    const RunId run = valueOf(project.store().beginRun(
        {RunId(0)}, {{}, {sampleOf(images[0]), sampleOf(images[1])}, {sampleOf(images[2])}}));
    const auto records = valueOf(project.store().images());
    valueOf(project.store().apply({QStringLiteral("Remove"),
                                   {},
                                   {ImageChange{records[0], {}}, ImageChange{records[2], {}}}}));
    const RunSnapshot read = valueOf(project.store().runSnapshot(run));
    QCOMPARE(read.missingImages, 2);
    QCOMPARE(read.train.size(), size_t{1});
    QCOMPARE(read.train[0].image, images[1]);
    QVERIFY(read.validation.empty());
    valueOf(project.store().undo({}));
    QCOMPARE(valueOf(project.store().runSnapshot(run)).missingImages, 0);
}

void TestRunStore::aDamagedSnapshotIsAnError()
{
    TemporaryProject project;
    const RunId run = valueOf(project.store().beginRun({RunId(0)}));
    execute(project, "UPDATE run_snapshots SET content = x'0102'");
    QCOMPARE(project.store().runSnapshot(run).error().code, ErrorCode::Damaged);
}

void TestRunStore::aResumedRunForgetsWhatCameLater()
{
    TemporaryProject project;
    ProjectStore& store = project.store();
    const RunId run = valueOf(store.beginRun({RunId(0)}));
    for (int epoch = 1; epoch <= 4; ++epoch) {
        mustWork(store.addEpoch(run, {.epoch = epoch, .loss = 1.0 / epoch}));
    }
    mustWork(store.endRun(run, RunOutcome::Interrupted, QStringLiteral("the lamp fell")));
    mustWork(store.resumeRun(run, 2));
    const RunRecord read = runOf(store, run);
    QCOMPARE(read.outcome, RunOutcome::Running);
    QVERIFY(!read.ended);
    QCOMPARE(read.message, QString());
    QCOMPARE(read.epochs.size(), size_t{2});
    QCOMPARE(read.epochs.back().epoch, 2);
}

void TestRunStore::renamesRunsAndTheirModels()
{
    TemporaryProject project;
    ProjectStore& store = project.store();
    const RunId run = valueOf(store.beginRun({RunId(0), QStringLiteral("a")}));
    const RunId other = valueOf(store.beginRun({RunId(0), QStringLiteral("b")}));
    valueOf(store.addModel({ModelId(0), run, QStringLiteral("a")}, "w"));
    valueOf(store.addModel({ModelId(0), other, QStringLiteral("b")}, "w"));
    mustWork(store.renameRun(run, QStringLiteral("größer")));
    QCOMPARE(runOf(store, run).name, QStringLiteral("größer"));
    QCOMPARE(runOf(store, other).name, QStringLiteral("b"));
    const auto models = valueOf(store.models());
    QCOMPARE(models[0].name, QStringLiteral("größer"));
    QCOMPARE(models[1].name, QStringLiteral("b"));
}

void TestRunStore::keepsNotes()
{
    TemporaryProject project;
    const RunId run = valueOf(project.store().beginRun({RunId(0)}));
    const QString note = QStringLiteral("first\nsecond ✓");
    mustWork(project.store().setRunNote(run, note));
    project.close();
    project.open();
    QCOMPARE(runOf(project.store(), run).note, note);
    mustWork(project.store().setRunNote(run, {}));
    QCOMPARE(runOf(project.store(), run).note, QString());
}

void TestRunStore::deletesARunWithItsModels()
{
    TemporaryProject project;
    ProjectStore& store = project.store();
    const auto images = project.addImages(1);
    const RunId run = valueOf(store.beginRun({RunId(0)}, {{}, {sampleOf(images[0])}, {}}));
    const RunId other = valueOf(store.beginRun({RunId(0)}, {{}, {sampleOf(images[0])}, {}}));
    mustWork(store.addEpoch(run, {.epoch = 1}));
    const ModelId model = valueOf(store.addModel({ModelId(0), run}, "w"));
    const ModelId kept = valueOf(store.addModel({ModelId(0), other}, "w"));
    Evaluation evaluation;
    evaluation.split = Split::Test;
    mustWork(store.setEvaluation(model, evaluation, {{}, {}, {{images[0], {}}}}));
    for (const RunId each : {run, other}) {
        mustWork(store.endRun(each, RunOutcome::Finished, {}));
    }
    mustWork(store.deleteRun(run));
    QCOMPARE(valueOf(store.runs()).size(), size_t{1});
    const auto models = valueOf(store.models());
    QCOMPARE(models.size(), size_t{1});
    QCOMPARE(models[0].id, kept);
    QCOMPARE(store.modelWeights(model).error().code, ErrorCode::NotFound);
    QVERIFY(!valueOf(store.evaluation(model, Split::Test)));
    QVERIFY(valueOf(store.runImages(run)).train.empty());
    QCOMPARE(store.runSnapshot(run).error().code, ErrorCode::NotFound);
    QCOMPARE(valueOf(store.runSnapshot(other)).train.size(), size_t{1});
    // Its number is never that of another.
    QVERIFY(valueOf(store.beginRun({RunId(0)})) != run);
}

void TestRunStore::aRunUnderWayIsLeftAlone()
{
    TemporaryProject project;
    const RunId run = valueOf(project.store().beginRun({RunId(0)}));
    QCOMPARE(project.store().deleteRun(run).error().code, ErrorCode::InUse);
    QCOMPARE(project.store().resumeRun(run, 1).error().code, ErrorCode::InUse);
    QCOMPARE(valueOf(project.store().runs()).size(), size_t{1});
}

void TestRunStore::unknownRunsAreNotFound()
{
    TemporaryProject project;
    ProjectStore& store = project.store();
    const RunId none(99);
    for (const auto& result :
         {store.resumeRun(none, 1), store.renameRun(none, QStringLiteral("x")),
          store.setRunNote(none, QStringLiteral("x")), store.deleteRun(none)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
    }
}

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_runstore.moc"
