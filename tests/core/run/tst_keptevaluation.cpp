// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/keptevaluation.h"
#include "core/storage/detail/projectdatabase.h"

#include <QTest>

#include <functional>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

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
        mustWork(store().setEvaluation(
            model.id,
            evaluateDetections(part.truth, part.detections, model.labels, model.thresholds), part));
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
    measured.project.close();
    {
        detail::ProjectDatabase database(measured.project.path(), detail::DatabaseMode::ReadWrite);
        database.execute("DELETE FROM evaluation_truth");
        database.execute("UPDATE evaluations SET keeps_truth = 0");
    }
    measured.project.open();
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
    QCOMPARE(kept.evaluation.overall.truePositives, 2);
    QCOMPARE(kept.part.detections[1].detections, again.part.detections[1].detections);
}

void TestKeptEvaluation::measuresAgainAtTheThresholdsOfToday()
{
    Measured measured;
    mustWork(measured.store().setThresholds(measured.model.id, {{measured.cup, 0.85}}));
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

QTEST_GUILESS_MAIN(TestKeptEvaluation)
#include "tst_keptevaluation.moc"
