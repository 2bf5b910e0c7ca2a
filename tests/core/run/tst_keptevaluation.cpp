// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/keptevaluation.h"
#include "core/storage/detail/projectdatabase.h"

#include <QDateTime>
#include <QTest>

#include <functional>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kLongAgo = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);

/// A model that knows cups, and found one of two and one where nothing is drawn. The third image
/// is empty.
struct Measured
{
    TemporaryProject project;
    LabelId cup = project.addLabel(u"Cup"_s);
    LabelId other = project.addLabel(u"Other"_s);
    std::vector<ImageId> images = project.addImages(3);
    Annotation first = project.addBox(images[0], cup, {10, 10, 20, 20.125});
    Annotation second = project.addBox(images[1], cup, {50, 50, 20, 20});
    ModelRecord model{ModelId(0)};

    Measured()
    {
        setState(images[2], ImageState::ConfirmedEmpty);
        model.name = u"m"_s;
        model.labels = {makeLabel(cup, u"Cup"_s)};
        model.thresholds = {{cup, 0.5}};
        model.id = valueOf(store().addModel(model, "w"));
        const EvaluatedPart part{model.labels,
                                 {{images[0], {first}}, {images[1], {second}}, {images[2], {}}},
                                 {{images[0], {{cup, first.box, 0.9}}},
                                  {images[1], {{cup, {100, 100, 20, 20}, 0.8}}},
                                  {images[2], {}}}};
        Evaluation evaluation =
            evaluateDetections(part.truth, part.detections, model.labels, model.thresholds);
        evaluation.measured = kLongAgo;
        mustWork(store().setEvaluation(model.id, evaluation, part));
    }

    ProjectStore& store() { return project.store(); }

    ImageRecord record(ImageId id)
    {
        for (const ImageRecord& image : valueOf(store().images())) {
            if (image.id == id)
                return image;
        }
        qFatal("no such image");
    }

    void setState(ImageId id, ImageState state)
    {
        const ImageRecord before = record(id);
        ImageRecord after = before;
        after.state = state;
        valueOf(store().apply({u"State"_s, id, {ImageChange{before, after}}}));
    }

    void removeImage(ImageId id)
    {
        valueOf(store().apply({u"Remove"_s, {}, {ImageChange{record(id), {}}}}));
    }

    void edit(ImageId image, const std::optional<Annotation>& before,
              const std::optional<Annotation>& after)
    {
        valueOf(store().apply({u"Edit"_s, image, {AnnotationChange{image, before, after}}}));
    }

    /// As versions that did not keep the truth left it.
    void forgetTruth()
    {
        project.close();
        {
            detail::ProjectDatabase database(project.path(), detail::DatabaseMode::ReadWrite);
            database.execute("DELETE FROM evaluation_truth");
            database.execute("UPDATE evaluations SET keeps_truth = 0");
        }
        project.open();
    }

    /// The first box as another one.
    void change(const std::function<void(Annotation&)>& how)
    {
        Annotation after = first;
        how(after);
        edit(images[0], first, after);
    }

    KeptEvaluation kept() { return *valueOf(keptEvaluation(store(), model, Split::Test)); }
};

using Edit = std::function<void(Measured&)>;

} // namespace

class TestKeptEvaluation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesWhatWasMeasured();
    void noticesThatTheTruthChanged_data();
    void noticesThatTheTruthChanged();
    void olderEvaluationsHaveTheTruthOfToday();
    void measuresAgainWithoutTheModel();
    void measuresAgainAtTheThresholdsOfToday();
    void imagesWithoutTruthAreLeftOut();
    void figuresStayWhenNoImageIsLeft();
    void whatWasNotMeasuredIsNotFound();
    void figuresFollowTheThresholds();
    void figuresOfOlderEvaluationsFollowToo();
    void figuresOfImagesThatAreGoneStay();
    void thresholdsOfNoModelAreNotKept();
};

void TestKeptEvaluation::givesWhatWasMeasured()
{
    Measured measured;
    const KeptEvaluation kept = measured.kept();
    QVERIFY(!kept.hasTruthChanged);
    QCOMPARE(kept.evaluation.images, 3);
    QCOMPARE(kept.evaluation.overall.truePositives, 1);
    QCOMPARE(kept.evaluation.overall.falsePositives, 1);
    QCOMPARE(kept.evaluation.overall.falseNegatives, 1);
    QCOMPARE(kept.part.labels, measured.model.labels);
    QCOMPARE(kept.part.truth.size(), std::size_t(3));
    QCOMPARE(kept.part.truth[0].annotations, std::vector{measured.first});
    QCOMPARE(kept.part.truth[1].annotations, std::vector{measured.second});
    QVERIFY(kept.part.truth[2].annotations.empty());
    QCOMPARE(kept.part.detections.size(), std::size_t(3));
    QCOMPARE(kept.part.detections[1].detections.front().score, 0.8);
    QVERIFY(!valueOf(keptEvaluation(measured.store(), measured.model, Split::Validation)));
}

void TestKeptEvaluation::noticesThatTheTruthChanged_data()
{
    QTest::addColumn<Edit>("change");
    QTest::addColumn<bool>("isNoticed");
    const auto row = [](const char* name, bool isNoticed, const Edit& change) {
        QTest::newRow(name) << change << isNoticed;
    };
    row("nothing", false, [](Measured&) {});
    row("moved", true, [](Measured& m) { m.change([](Annotation& box) { box.box.x += 0.5; }); });
    row("relabelled", true,
        [](Measured& m) { m.change([&m](Annotation& box) { box.label = m.other; }); });
    row("difficult", true,
        [](Measured& m) { m.change([](Annotation& box) { box.difficult = true; }); });
    row("crowd", true, [](Measured& m) { m.change([](Annotation& box) { box.crowd = true; }); });
    row("removed", true, [](Measured& m) { m.edit(m.images[0], m.first, {}); });
    row("another in its place", true, [](Measured& m) {
        m.edit(m.images[0], m.first, {});
        m.edit(m.images[0], {}, makeBox(m.cup, m.first.box));
    });
    row("added", true, [](Measured& m) { m.project.addBox(m.images[2], m.cup, {1, 1, 9, 9}); });
    row("image removed", true, [](Measured& m) { m.removeImage(m.images[2]); });
    row("not looked at any more", true,
        [](Measured& m) { m.setState(m.images[2], ImageState::Unseen); });
    // What gives no other figures.
    row("removed and back", false, [](Measured& m) {
        m.edit(m.images[0], m.first, {});
        QVERIFY(valueOf(m.store().undo(m.images[0])));
    });
    row("occluded", false,
        [](Measured& m) { m.change([](Annotation& box) { box.occluded = true; }); });
    row("a label that the model does not know", false, [](Measured& m) {
        m.project.addBox(m.images[0], m.other, {1, 1, 9, 9});
    });
    row("an image that was not measured", false, [](Measured& m) {
        m.project.addBox(m.project.addImages(1).front(), m.cup, {1, 1, 9, 9});
    });
    row("label renamed", false, [](Measured& m) {
        const Label before = valueOf(m.store().labels()).front();
        Label after = before;
        after.name = u"Mug"_s;
        valueOf(m.store().apply({u"Rename"_s, {}, {LabelChange{before, after}}}));
    });
}

void TestKeptEvaluation::noticesThatTheTruthChanged()
{
    QFETCH(const Edit, change);
    QFETCH(const bool, isNoticed);
    Measured measured;
    change(measured);
    const KeptEvaluation kept = measured.kept();
    QCOMPARE(kept.hasTruthChanged, isNoticed);
    QCOMPARE(valueOf(countChangedTruth(measured.store(), kept.part)), isNoticed ? 1 : 0);
    // The figures stay with the truth that they were measured against.
    QCOMPARE(kept.part.truth.size(), std::size_t(3));
    QCOMPARE(kept.part.truth[0].annotations, std::vector{measured.first});
}

void TestKeptEvaluation::olderEvaluationsHaveTheTruthOfToday()
{
    Measured measured;
    measured.change([](Annotation& box) { box.box.x = 11; });
    measured.forgetTruth();
    const KeptEvaluation kept = measured.kept();
    QVERIFY(!kept.hasTruthChanged);
    QCOMPARE(kept.part.truth.size(), std::size_t(3));
    QCOMPARE(kept.part.truth[0].annotations.front().box.x, 11.0);
    QCOMPARE(kept.part.detections.size(), std::size_t(3));
}

void TestKeptEvaluation::measuresAgainWithoutTheModel()
{
    Measured measured;
    // The false alarm was right: somebody had forgotten that box.
    measured.project.addBox(measured.images[1], measured.cup, {100, 100, 20, 20});
    QVERIFY(measured.kept().hasTruthChanged);
    const KeptEvaluation again =
        valueOf(measureAgain(measured.store(), measured.model, Split::Test));
    QVERIFY(!again.hasTruthChanged);
    QCOMPARE(again.evaluation.split, Split::Test);
    QCOMPARE(again.evaluation.overall.truth, 3);
    QCOMPARE(again.evaluation.overall.truePositives, 2);
    QCOMPARE(again.evaluation.overall.falsePositives, 0);
    QCOMPARE(again.part.truth[1].annotations.size(), std::size_t(2));
    const KeptEvaluation kept = measured.kept();
    QVERIFY(!kept.hasTruthChanged);
    QCOMPARE(kept.evaluation.measured, again.evaluation.measured);
    QVERIFY(again.evaluation.measured > kLongAgo);
    QCOMPARE(kept.evaluation.overall.truePositives, 2);
    QCOMPARE(kept.part.detections[1].detections, again.part.detections[1].detections);
}

void TestKeptEvaluation::measuresAgainAtTheThresholdsOfToday()
{
    Measured measured;
    measured.model.thresholds = {{measured.cup, 0.85}};
    mustWork(measured.store().setThresholds(measured.model, {}));
    const KeptEvaluation again =
        valueOf(measureAgain(measured.store(), measured.model, Split::Test));
    QCOMPARE(again.evaluation.labels.front().threshold, 0.85);
    QCOMPARE(again.evaluation.overall.truePositives, 1);
    QCOMPARE(again.evaluation.overall.falsePositives, 0); // the one of 0.8
    QCOMPARE(measured.kept().evaluation.labels.front().threshold, 0.85);
}

void TestKeptEvaluation::imagesWithoutTruthAreLeftOut()
{
    Measured measured;
    measured.setState(measured.images[1], ImageState::Unseen);
    measured.removeImage(measured.images[2]);
    const KeptEvaluation again =
        valueOf(measureAgain(measured.store(), measured.model, Split::Test));
    QCOMPARE(again.evaluation.images, 1);
    QCOMPARE(again.evaluation.overall.truth, 1);
    QCOMPARE(again.evaluation.overall.falsePositives, 0);
    QCOMPARE(again.part.detections.size(), std::size_t(1));
    QCOMPARE(again.part.detections.front().image, measured.images[0]);
    QVERIFY(!measured.kept().hasTruthChanged);
}

void TestKeptEvaluation::figuresStayWhenNoImageIsLeft()
{
    Measured measured;
    for (const ImageId image : measured.images)
        measured.setState(image, ImageState::Unseen);
    const auto again = measureAgain(measured.store(), measured.model, Split::Test);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(measured.kept().evaluation.images, 3);
}

void TestKeptEvaluation::whatWasNotMeasuredIsNotFound()
{
    Measured measured;
    QCOMPARE(measureAgain(measured.store(), measured.model, Split::Validation).error().code,
             ErrorCode::NotFound);
    QCOMPARE(measureAgain(measured.store(), ModelRecord{ModelId(99)}, Split::Test).error().code,
             ErrorCode::NotFound);
}

void TestKeptEvaluation::figuresFollowTheThresholds()
{
    Measured measured;
    const KeptEvaluation before = measured.kept();
    // The same on another part, which must follow as well.
    Evaluation folds = before.evaluation;
    folds.split = outOfFold;
    mustWork(measured.store().setEvaluation(measured.model.id, folds, before.part));
    // What was mended since is no part of that measurement.
    measured.project.addBox(measured.images[2], measured.cup, {1, 1, 9, 9});
    measured.model.thresholds = {{measured.cup, 0.85}}; // above the false alarm of 0.8
    measured.model.isTunedOnTest = true;
    mustWork(keepThresholds(measured.store(), measured.model));

    const ModelRecord model = valueOf(measured.store().models()).front();
    QCOMPARE(model.thresholds, measured.model.thresholds);
    QVERIFY(model.isTunedOnTest);
    for (const Split split : {Split::Test, outOfFold}) {
        const KeptEvaluation kept = *valueOf(keptEvaluation(measured.store(), model, split));
        const DetectionQuality& overall = kept.evaluation.overall;
        QCOMPARE(kept.evaluation.labels.front().threshold, 0.85);
        QCOMPARE(kept.evaluation.images, 3);
        QCOMPARE(overall.truth, 2);
        QCOMPARE(overall.images, 2);
        QCOMPARE(overall.truePositives, 1);
        QCOMPARE(overall.falsePositives, 0);
        QCOMPARE(overall.precision.value(), 1.0);
        QCOMPARE(overall.f1.value(), 2.0 / 3);
        QCOMPARE(overall.ap, before.evaluation.overall.ap);
        QCOMPARE(overall.ar100, before.evaluation.overall.ar100);
        QCOMPARE(kept.evaluation.measured, kLongAgo);
        QVERIFY(kept.hasTruthChanged);
    }
    QVERIFY(!valueOf(measured.store().evaluation(model.id, Split::Validation)));
}

void TestKeptEvaluation::figuresOfOlderEvaluationsFollowToo()
{
    Measured measured;
    const Evaluation before = measured.kept().evaluation;
    measured.forgetTruth();
    measured.project.addBox(measured.images[2], measured.cup, {1, 1, 9, 9});
    measured.model.thresholds = {{measured.cup, 0.95}};
    mustWork(keepThresholds(measured.store(), measured.model));
    const KeptEvaluation after = measured.kept();
    const Evaluation& kept = after.evaluation;
    QCOMPARE(kept.labels.front().threshold, 0.95);
    QCOMPARE(kept.overall.truth, 3);
    QCOMPARE(kept.overall.truePositives, 0);
    QCOMPARE(kept.measured, kLongAgo);
    // All of it is of today, AP too.
    const Evaluation today = evaluateDetections(after.part.truth, after.part.detections,
                                                measured.model.labels, measured.model.thresholds);
    QCOMPARE(kept.overall.ap, today.overall.ap);
    QVERIFY(kept.overall.ap.value() < before.overall.ap.value());
    QVERIFY(!valueOf(measured.store().evaluationTruth(measured.model.id, Split::Test)));
}

void TestKeptEvaluation::figuresOfImagesThatAreGoneStay()
{
    Measured measured;
    for (const ImageId image : measured.images)
        measured.removeImage(image);
    measured.forgetTruth();
    measured.model.thresholds = {{measured.cup, 0.95}};
    mustWork(keepThresholds(measured.store(), measured.model));
    QCOMPARE(valueOf(measured.store().models()).front().thresholds, measured.model.thresholds);
    QCOMPARE(measured.kept().evaluation.images, 3);
    QCOMPARE(measured.kept().evaluation.overall.truePositives, 1);
}

void TestKeptEvaluation::thresholdsOfNoModelAreNotKept()
{
    Measured measured;
    QCOMPARE(keepThresholds(measured.store(), ModelRecord{ModelId(99)}).error().code,
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestKeptEvaluation)
#include "tst_keptevaluation.moc"
