// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <limits>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

class TestProjectStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryFieldOfAnImage();
    void readsBackEveryFieldOfABox();
    void givesLabelsByOrderAndReservedIdsOnce();
    void refusesTwoImagesOfOnePathAndTwoLabelsOfOneName();
    void refusesABoxThatIsNotANumber();
    void aBoxThatIsAddedAgainReplacesItself();
    void keepsAnImageThatIsRemovedForItsHistory();
    void listsARemovedLabelWhileBoxesUseIt();
    void keepsWhetherLabelsCanBeMirrored();
    void keepsModelsAndChecksTheirWeights();
    void keepsEvaluationsAndDetections();
    void keepsTheTruthOfEvaluations();
    void replacesTheThresholdsOfAModel();
    void figuresComeAlongWithThresholds();
    void keepsDismissedSuggestions();
    void keepsTheLabelsOfClasses();
    void keepsWhatWasCalledRight();
    void countsTheAuthorsOfBoxes();
    void keepsFingerprintsOfImages();
    void keepsWhatImportedFilesSaid();
};

void TestProjectStore::readsBackEveryFieldOfAnImage()
{
    TemporaryProject project;
    ImageRecord image = makeImage(valueOf(project.store().reserveImageIds(1)),
                                  QStringLiteral("bilder/größe und \"x\".jpg"));
    image.orientation = 6;
    image.state = ImageState::ConfirmedEmpty;
    image.reviewed = true;
    image.split = Split::Validation;
    image.group = QStringLiteral("burst 7");
    image.tags = {QStringLiteral("night"), QStringLiteral("a,b")};
    image.foreignId = QStringLiteral("000123");
    image.extras = {{QStringLiteral("license"), 3}};
    valueOf(project.store().apply({QStringLiteral("Import"), {}, {ImageChange{{}, image}}}));
    project.close();
    project.open();
    QCOMPARE(valueOf(project.store().images()), std::vector{image});
    QCOMPARE(project.store().absoluteImagePath(image),
             project.folder() + QStringLiteral("/bilder/größe und \"x\".jpg"));
}

void TestProjectStore::readsBackEveryFieldOfABox()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    Annotation box = makeBox(label, {0.1, 1.0 / 3.0, 1e-3, 123.45678901234567});
    box.author = BoxAuthor::Model;
    box.score = 0.1 + 0.2;
    box.difficult = box.truncated = true;
    box.foreignId = QStringLiteral("88");
    box.extras = {{QStringLiteral("pose"), QStringLiteral("Left")}};
    Annotation other = makeBox(label, {5, 6, 7, 8});
    other.crowd = other.occluded = true;
    valueOf(project.store().apply(
        {QStringLiteral("Draw"),
         image,
         {AnnotationChange{image, {}, box}, AnnotationChange{image, {}, other}}}));
    const std::vector<Annotation> expected{box, other};
    QCOMPARE(valueOf(project.store().annotations(image)), expected);
    QCOMPARE(valueOf(project.store().allAnnotations()).value(image), expected);
    QCOMPARE(valueOf(project.store().labelCounts()).value(image),
             LabelCounts({{label, 1, BoxAuthor::Person}, {label, 1, BoxAuthor::Model}}));
}

void TestProjectStore::givesLabelsByOrderAndReservedIdsOnce()
{
    TemporaryProject project;
    const LabelId first = valueOf(project.store().reserveLabelIds(2));
    Label late = makeLabel(first, QStringLiteral("late"));
    late.order = 1;
    const Label early = makeLabel(LabelId(first.value() + 1), QStringLiteral("early"));
    valueOf(project.store().apply(
        {QStringLiteral("Add"), {}, {LabelChange{{}, late}, LabelChange{{}, early}}}));
    QCOMPARE(valueOf(project.store().labels()), (std::vector{early, late}));
    QCOMPARE(valueOf(project.store().reserveLabelIds(1)), LabelId(first.value() + 2));
    // Given back only as long as nobody took more.
    mustWork(project.store().releaseLabelIds(LabelId(first.value() + 2), 1));
    QCOMPARE(valueOf(project.store().reserveLabelIds(3)), LabelId(first.value() + 2));
    mustWork(project.store().releaseLabelIds(LabelId(first.value() + 2), 1));
    QCOMPARE(valueOf(project.store().reserveLabelIds(1)), LabelId(first.value() + 5));
}

void TestProjectStore::refusesTwoImagesOfOnePathAndTwoLabelsOfOneName()
{
    TemporaryProject project;
    project.addLabel(QStringLiteral("cell"));
    const auto label =
        project.store().apply({QStringLiteral("Add"),
                               {},
                               {LabelChange{{}, makeLabel(LabelId(77), QStringLiteral("cell"))}}});
    QVERIFY(!label);
    QCOMPARE(label.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(valueOf(project.store().labels()).size(), size_t{1});

    const auto image = project.store().apply(
        {QStringLiteral("Import"),
         {},
         {ImageChange{{}, makeImage(ImageId(50), QStringLiteral("a/x.jpg"))},
          ImageChange{{}, makeImage(ImageId(51), QStringLiteral("b/x.jpg"))},
          ImageChange{{}, makeImage(ImageId(52), QStringLiteral("a/x.jpg"))}}});
    QVERIFY(!image);
    QCOMPARE(image.error().code, ErrorCode::InvalidArgument);
    QVERIFY(valueOf(project.store().images()).empty());
}

void TestProjectStore::refusesABoxThatIsNotANumber()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    const auto nan = project.store().apply(
        {QStringLiteral("Draw"),
         image,
         {AnnotationChange{
             image, {}, makeBox(label, {std::numeric_limits<double>::quiet_NaN(), 0, 1, 1})}}});
    QVERIFY(!nan);
    QCOMPARE(nan.error().code, ErrorCode::InvalidArgument);
}

void TestProjectStore::aBoxThatIsAddedAgainReplacesItself()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    Annotation box = project.addBox(image, label, {1, 2, 3, 4});
    const Annotation other = project.addBox(image, label, {5, 6, 7, 8});
    box.box = {0.25, 2, 3, 4};
    box.score = 0.5;
    box.occluded = true;
    box.foreignId = QStringLiteral("seven");
    valueOf(project.store().apply(
        {QStringLiteral("Again"), image, {AnnotationChange{image, {}, box}}}));
    QCOMPARE(valueOf(project.store().annotations(image)), (std::vector{box, other}));
}

void TestProjectStore::keepsAnImageThatIsRemovedForItsHistory()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    const Annotation box = project.addBox(image, label, {1, 2, 3, 4});
    const ImageRecord record = valueOf(project.store().images()).front();
    valueOf(project.store().apply({QStringLiteral("Remove"), {}, {ImageChange{record, {}}}}));
    QVERIFY(valueOf(project.store().images()).empty());
    QVERIFY(valueOf(project.store().allAnnotations()).isEmpty());
    valueOf(project.store().undo({}));
    QCOMPARE(valueOf(project.store().images()), std::vector{record});
    QCOMPARE(valueOf(project.store().annotations(image)), std::vector{box});
}

void TestProjectStore::listsARemovedLabelWhileBoxesUseIt()
{
    TemporaryProject project;
    const ImageId image = project.addImages(1).front();
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    project.addBox(image, label, {1, 2, 3, 4});
    valueOf(project.store().undo({})); // takes the label back
    QCOMPARE(valueOf(project.store().labels()).size(), size_t{1});
    valueOf(project.store().undo(image)); // takes the box back
    QVERIFY(valueOf(project.store().labels()).empty());
}

void TestProjectStore::keepsWhetherLabelsCanBeMirrored()
{
    TemporaryProject project;
    const LabelId id = project.addLabel(QStringLiteral("logo"));
    const Label before = valueOf(project.store().labels()).front();
    QVERIFY(before.canMirror);
    Label logo = before;
    logo.canMirror = false;
    valueOf(project.store().apply({QStringLiteral("Logo"), {}, {LabelChange{before, logo}}}));
    project.close();
    project.open();
    QCOMPARE(valueOf(project.store().labels()), std::vector{logo});
    // What somebody else changed meanwhile stays.
    Label renamed = before;
    renamed.name = QStringLiteral("brand");
    valueOf(project.store().apply({QStringLiteral("Rename"), {}, {LabelChange{before, renamed}}}));
    QVERIFY(!valueOf(project.store().labels()).front().canMirror);
    // The history knows it, also of a label that is removed.
    Label brand = logo;
    brand.name = renamed.name;
    valueOf(project.store().apply({QStringLiteral("Remove"), {}, {LabelChange{brand, {}}}}));
    QVERIFY(valueOf(project.store().labels()).empty());
    valueOf(project.store().undo({}));
    QCOMPARE(valueOf(project.store().labels()), std::vector{brand});
    valueOf(project.store().undo({}));
    valueOf(project.store().undo({}));
    QCOMPARE(valueOf(project.store().labels()), std::vector{before});
    QCOMPARE(before.id, id);
}

void TestProjectStore::keepsModelsAndChecksTheirWeights()
{
    TemporaryProject project;
    const QByteArray weights = QByteArray("weights\0with zeros", 18).repeated(5000);
    ModelRecord model{ModelId(0)};
    model.name = QStringLiteral("m");
    model.labels = {makeLabel(LabelId(9), QStringLiteral("nine")),
                    makeLabel(LabelId(4), QStringLiteral("four"))};
    model.labels.back().canMirror = false;
    model.thresholds = {{LabelId(4), 0.25}, {LabelId(9), 1.0 / 3}};
    model.inputSize = 416;
    model.bestEpoch = 7;
    const ModelId id = valueOf(project.store().addModel(model, weights));
    const ModelRecord read = valueOf(project.store().models()).front();
    QCOMPARE(read.id, id);
    QVERIFY(!read.run);
    QCOMPARE(read.labels, model.labels);
    QCOMPARE(read.thresholds, model.thresholds);
    QCOMPARE(read.bytes, weights.size());
    QCOMPARE(read.sha256, QCryptographicHash::hash(weights, QCryptographicHash::Sha256));
    QCOMPARE(valueOf(project.store().modelWeights(id)), weights);
    QCOMPARE(project.store().modelWeights(ModelId(99)).error().code, ErrorCode::NotFound);

    project.close();
    QFile file(project.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray all = file.readAll();
    const qsizetype inside = all.indexOf("weights\0with", 20000);
    QVERIFY(inside > 0);
    file.seek(inside);
    file.write("W");
    file.close();
    project.open();
    QCOMPARE(project.store().modelWeights(id).error().code, ErrorCode::Damaged);
}

void TestProjectStore::keepsEvaluationsAndDetections()
{
    TemporaryProject project;
    const std::vector<ImageId> images = project.addImages(2);
    const ModelId model = valueOf(project.store().addModel({ModelId(0)}, "w"));
    Evaluation evaluation;
    evaluation.split = Split::Validation;
    evaluation.iouThreshold = 0.6;
    evaluation.images = 2;
    evaluation.overall.truth = 5;
    evaluation.overall.precision = 0.5;
    LabelQuality label{LabelId(3), 0.41, {}};
    label.quality = {5, 2, 3, 1, 2, 0.75, 0.6, 2.0 / 3, 0.8, 0.81, 0.5, 0.9, 0.55, 0.7, 0.65};
    evaluation.labels = {label};
    const std::vector<ImageDetections> detections = {
        {images[1], {{LabelId(3), {1, 2, 3, 4}, 0.9}, {LabelId(3), {5, 6, 7, 8}, 0.1}}},
        {images[0], {}}};
    const EvaluatedPart part{{}, {{images[1], {}}, {images[0], {}}}, detections};
    const QDateTime before = QDateTime::currentDateTimeUtc();
    mustWork(project.store().setEvaluation(model, evaluation, part));
    const auto first = valueOf(project.store().evaluation(model, Split::Validation));
    QVERIFY(first->measured >= before && first->measured <= QDateTime::currentDateTimeUtc());
    evaluation.measured = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    mustWork(project.store().setEvaluation(model, evaluation, part)); // replaces

    QVERIFY(!valueOf(project.store().evaluation(model, Split::Test)));
    const Evaluation read = *valueOf(project.store().evaluation(model, Split::Validation));
    QCOMPARE(read.iouThreshold, 0.6);
    QCOMPARE(read.measured, evaluation.measured);
    QCOMPARE(read.images, 2);
    QCOMPARE(read.overall.truth, 5);
    QCOMPARE(read.overall.precision.value(), 0.5);
    QVERIFY(!read.overall.recall);
    QCOMPARE(read.labels.size(), size_t{1});
    QCOMPARE(read.labels[0].threshold, 0.41);
    QCOMPARE(read.labels[0].quality.falseNegatives, 2);
    QCOMPARE(read.labels[0].quality.ar100.value(), 0.7);
    QCOMPARE(read.labels[0].quality.medianIou.value(), 0.81);
    QCOMPARE(read.labels[0].quality.wellPlaced.value(), 0.65);
    QVERIFY(!read.overall.wellPlaced);
    const auto found = valueOf(project.store().detections(model, Split::Validation));
    QCOMPARE(found.size(), size_t{2});
    QCOMPARE(found[0].image, images[1]);
    QCOMPARE(found[0].detections, detections[0].detections);
    QVERIFY(found[1].detections.empty());
}

void TestProjectStore::keepsTheTruthOfEvaluations()
{
    TemporaryProject project;
    const std::vector<ImageId> images = project.addImages(2);
    const ModelId model = valueOf(project.store().addModel({ModelId(0)}, "w"));
    Annotation easy = makeBox(LabelId(3), {1.25, 2, 3, 1.0 / 3});
    Annotation hard = makeBox(LabelId(9), {10, 20, 30, 40});
    hard.difficult = true;
    Annotation crowd = makeBox(LabelId(3), {0, 0, 640, 480});
    crowd.crowd = true;
    Evaluation evaluation;
    QVERIFY(!valueOf(project.store().evaluationTruth(model, Split::Test)));
    // Given in any order, and of each image what only one side names.
    const EvaluatedPart part{{},
                             {{images[1], {hard, easy}}, {images[0], {crowd}}},
                             {{images[1], {{LabelId(3), {1, 2, 3, 4}, 0.5}}}}};
    mustWork(project.store().setEvaluation(model, evaluation, part));
    project.close();
    project.open();
    QVERIFY(!valueOf(project.store().evaluationTruth(model, Split::Validation)));
    const auto truth = valueOf(project.store().evaluationTruth(model, Split::Test));
    QVERIFY(truth.has_value());
    QCOMPARE(truth->size(), std::size_t(2));
    QCOMPARE(truth->at(0).image, images[0]);
    QCOMPARE(truth->at(0).annotations, std::vector{crowd});
    QCOMPARE(truth->at(1).image, images[1]);
    QCOMPARE(truth->at(1).annotations, (std::vector{hard, easy}));
    const auto found = valueOf(project.store().detections(model, Split::Test));
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found[1].detections.empty());

    // The next measurement takes its place.
    mustWork(project.store().setEvaluation(model, evaluation, {{}, {{images[0], {easy}}}, {}}));
    const auto later = valueOf(project.store().evaluationTruth(model, Split::Test));
    QCOMPARE(later->size(), std::size_t(1));
    QCOMPARE(later->front().annotations, std::vector{easy});
}

void TestProjectStore::replacesTheThresholdsOfAModel()
{
    TemporaryProject project;
    ModelRecord model{ModelId(0)};
    model.thresholds = {{LabelId(1), 0.25}, {LabelId(2), 0.5}};
    const ModelId id = valueOf(project.store().addModel(model, "w"));
    const ModelId other = valueOf(project.store().addModel(model, "w"));
    ModelRecord changed = valueOf(project.store().models()).front();
    changed.thresholds = {{LabelId(2), 1.0 / 3}};
    changed.isTunedOnTest = true;
    mustWork(project.store().setThresholds(changed, {}));
    project.close();
    project.open();
    const auto models = valueOf(project.store().models());
    QCOMPARE(models[0].id, id);
    QCOMPARE(models[0].thresholds, changed.thresholds);
    QVERIFY(models[0].isTunedOnTest);
    QCOMPARE(models[1].id, other);
    QCOMPARE(models[1].thresholds, model.thresholds);
    QVERIFY(!models[1].isTunedOnTest);
    changed.isTunedOnTest = false;
    mustWork(project.store().setThresholds(changed, {}));
    QVERIFY(!valueOf(project.store().models()).front().isTunedOnTest);
    changed.id = ModelId(99);
    QCOMPARE(project.store().setThresholds(changed, {}).error().code, ErrorCode::NotFound);
}

void TestProjectStore::figuresComeAlongWithThresholds()
{
    TemporaryProject project;
    const ImageId image = project.addImages(1).front();
    const ModelId id = valueOf(project.store().addModel({ModelId(0)}, "w"));
    Evaluation evaluation;
    evaluation.measured = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    evaluation.images = 1;
    evaluation.overall.precision = 0.5;
    evaluation.labels = {{LabelId(3), 0.5}, {LabelId(4), 0.5}};
    const Annotation box = makeBox(LabelId(3), {1, 2, 3, 4});
    mustWork(project.store().setEvaluation(
        id, evaluation, {{}, {{image, {box}}}, {{image, {{LabelId(3), {1, 2, 3, 4}, 0.9}}}}}));

    Evaluation counted = evaluation;
    counted.measured = {};
    counted.overall.precision = 0.75;
    counted.labels[1].threshold = 0.25;
    counted.labels[1].quality.falsePositives = 7;
    Evaluation unmeasured = counted;
    unmeasured.split = Split::Validation;
    ModelRecord model = valueOf(project.store().models()).front();
    model.thresholds = {{LabelId(4), 0.25}};
    mustWork(project.store().setThresholds(model, {counted, unmeasured}));
    const Evaluation read = *valueOf(project.store().evaluation(id, Split::Test));
    QCOMPARE(read.overall.precision.value(), 0.75);
    QCOMPARE(read.labels.size(), size_t{2});
    QCOMPARE(read.labels[1].threshold, 0.25);
    QCOMPARE(read.labels[1].quality.falsePositives, 7);
    // It is the same measurement.
    QCOMPARE(read.measured, evaluation.measured);
    QCOMPARE(valueOf(project.store().detections(id, Split::Test)).front().detections.size(),
             size_t{1});
    QCOMPARE(valueOf(project.store().evaluationTruth(id, Split::Test))->front().annotations,
             std::vector{box});
    QVERIFY(!valueOf(project.store().evaluation(id, Split::Validation)));
}

void TestProjectStore::keepsDismissedSuggestions()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("Cat"));
    const std::vector<ImageId> images = project.addImages(2);
    const std::vector<Detection> dismissed{{label, {1.5, 2, 30, 40}}, {label, {100, 2, 3, 4}}};
    const auto dismiss = [&project](ImageId image, const Detection& suggestion) {
        valueOf(project.store().apply({QStringLiteral("Dismiss suggestion"),
                                       image,
                                       {DismissalChange{image, {}, suggestion}}}));
    };
    dismiss(images[0], dismissed[0]);
    dismiss(images[0], dismissed[1]);
    dismiss(images[1], {label, {7, 7, 7, 7}});
    project.close();
    project.open();
    QCOMPARE(valueOf(project.store().dismissedSuggestions(images[0])), dismissed);
    QVERIFY(valueOf(project.store().undo(images[0])));
    QCOMPARE(valueOf(project.store().dismissedSuggestions(images[0])),
             std::vector<Detection>{dismissed[0]});
    QVERIFY(valueOf(project.store().undo(images[0])));
    QVERIFY(valueOf(project.store().dismissedSuggestions(images[0])).empty());
    QCOMPARE(valueOf(project.store().dismissedSuggestions(images[1])).size(), size_t(1));
    project.close();
    project.open();
    QVERIFY(valueOf(project.store().redo(images[0])));
    QCOMPARE(valueOf(project.store().dismissedSuggestions(images[0])),
             std::vector<Detection>{dismissed[0]});
}

void TestProjectStore::keepsTheLabelsOfClasses()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("Pet"));
    QVERIFY(valueOf(project.store().classChoices()).isEmpty());
    const ClassChoices choices{{QStringLiteral("cat"), label}, {QStringLiteral("bear"), {}}};
    mustWork(project.store().setClassChoices(choices));
    project.close();
    project.open();
    QCOMPARE(valueOf(project.store().classChoices()), choices);
    const ClassChoices others{{QStringLiteral("dog"), label}};
    mustWork(project.store().setClassChoices(others));
    QCOMPARE(valueOf(project.store().classChoices()), others);
    // One that is no label of this project is refused, and nothing is lost.
    QVERIFY(!project.store().setClassChoices({{QStringLiteral("cat"), LabelId(99)}}));
    QCOMPARE(valueOf(project.store().classChoices()), others);
}

void TestProjectStore::keepsWhatWasCalledRight()
{
    TemporaryProject project;
    QVERIFY(valueOf(project.store().confirmedTruth()).empty());
    const ConfirmedTruth drawn{
        ImageId(3), LabelId(1), {0.1, 1.0 / 3.0, 1e-3, 123.45678901234567}, BoxId::create()};
    const ConfirmedTruth nothing{ImageId(4), LabelId(2), {1, 2, 3, 4}};
    mustWork(project.store().addConfirmedTruth(drawn));
    mustWork(project.store().addConfirmedTruth(nothing));
    mustWork(project.store().addConfirmedTruth(drawn));
    project.close();
    project.open();
    QCOMPARE(valueOf(project.store().confirmedTruth()), (std::vector{drawn, nothing}));
    mustWork(project.store().removeConfirmedTruth(drawn));
    QCOMPARE(valueOf(project.store().confirmedTruth()), std::vector{nothing});
}

void TestProjectStore::countsTheAuthorsOfBoxes()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("Pet"));
    const ImageId image = project.addImages(1).front();
    project.addBox(image, label, {1, 1, 20, 20});
    for (int i = 0; i < 2; ++i) {
        Annotation found = makeBox(label, {30, 1, 20, 20});
        found.author = BoxAuthor::Model;
        valueOf(project.store().apply(
            {QStringLiteral("Accept"), image, {AnnotationChange{image, {}, found}}}));
    }
    const LabelCounts expected{{label, 1, BoxAuthor::Person}, {label, 2, BoxAuthor::Model}};
    QCOMPARE(valueOf(project.store().labelCounts(image)), expected);
    QCOMPARE(valueOf(project.store().labelCounts()).value(image), expected);
    QCOMPARE(countLabels(valueOf(project.store().annotations(image))), expected);
    QCOMPARE(boxesOf(expected, label), 3);
    QCOMPARE(boxesBy(expected, BoxAuthor::Model), 2);
    QCOMPARE(boxesBy(expected, BoxAuthor::Import), 0);
}

void TestProjectStore::keepsFingerprintsOfImages()
{
    TemporaryProject project;
    const auto images = project.addImages(3);
    const ImageFingerprint first{images[0], "a", true, "look", 5, QStringLiteral("Camera ä")};
    const ImageFingerprint second{images[1], "b", false, "other look"};
    mustWork(project.store().keepFingerprints(
        {first, {images[1], "old"}, {ImageId(99), "nowhere"}, {images[2], "c"}}));
    mustWork(project.store().keepFingerprints({second}));
    const auto all = valueOf(project.store().images());
    valueOf(project.store().apply(
        {QStringLiteral("Remove"), {}, {ImageChange{all.back(), {}}}})); // of which nobody asks
    project.close();
    project.open();
    const auto kept = valueOf(project.store().fingerprints());
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept.value(images[0], second) == first);
    QVERIFY(kept.value(images[1], first) == second);
}

void TestProjectStore::keepsWhatImportedFilesSaid()
{
    TemporaryProject project;
    QCOMPARE(valueOf(project.store().datasetExtras()), DatasetExtras());
    DatasetExtras extras;
    extras.file = {{QStringLiteral("größe"), QJsonArray{1, 0.1, QJsonValue::Null}}};
    extras.labels.insert(LabelId(3), {{QStringLiteral("skeleton"), QJsonArray{1, 2}}});
    extras.labels.insert(LabelId(12), {{QStringLiteral("supercategory"), QStringLiteral("a")}});
    mustWork(project.store().setDatasetExtras({extras.file, {}}));
    mustWork(project.store().setDatasetExtras(extras));
    const QString copy = project.path() + QStringLiteral(".copy.boxwright");
    mustWork(project.file().saveCopy(copy));
    project.close();
    const auto recovery =
        valueOf(recoverProject(project.path(), project.path() + QStringLiteral(".new.boxwright")));
    for (const QString& path : {project.path(), copy, recovery.path}) {
        const auto file = valueOf(ProjectFile::open(path, ProjectAccess::ReadOnly));
        const auto store = valueOf(file->connect());
        QCOMPARE(valueOf(store->datasetExtras()), extras);
        QVERIFY(!store->setDatasetExtras({}));
    }
    project.open();
    mustWork(project.store().setDatasetExtras({}));
    QCOMPARE(valueOf(project.store().datasetExtras()), DatasetExtras());
}

QTEST_GUILESS_MAIN(TestProjectStore)
#include "tst_projectstore.moc"
