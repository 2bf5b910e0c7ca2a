// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/learningcurve.h"
#include "core/run/trainingsession.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

#include "runfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

LearningCurveRequest halfAndAll()
{
    LearningCurveRequest request;
    request.shares = {0.5, 1};
    return request;
}

std::vector<ImageId> imagesOf(const std::vector<TrainingSample>& samples)
{
    std::vector<ImageId> images;
    images.reserve(samples.size());
    for (const TrainingSample& sample : samples)
        images.push_back(sample.image);
    return images;
}

Result<TrainedModel> finished(const ProgressSink& progress)
{
    return RedEngine::trained(2, progress, TrainingOutcome::Finished);
}

} // namespace

class TestLearningCurve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresNestedPartsAndKeepsThePoints();
    void tellsWhereItStands();
    void leavesACoreToOthers();
    void aModelOfTheSameImagesServesForTheWhole();
    void stoppedItKeepsThePointsUntilThen();
    void aFailureKeepsThePointsUntilThen();
    void withoutATestPartValidationMeasures();
    void copiesStayTogether();
    void tooFewImagesAreAnError();
    void wrongSharesAreAnError();
};

void TestLearningCurve::measuresNestedPartsAndKeepsThePoints()
{
    RunFixture project;
    const LabelId cup = project.fill();
    QVERIFY(!project.store().newestLearningCurve().value());
    std::vector<TrainingTask> tasks;
    RedEngine engine([&tasks](const TrainingTask& task, const ProgressSink& progress, auto&&) {
        tasks.push_back(task);
        return finished(progress);
    });
    LearningCurveRequest request = halfAndAll();
    request.config.startModel = ModelId(9); // which there is not even
    request.config.seed = 5;
    std::vector<std::size_t> told;
    LearningCurveListener listener;
    listener.measured = [&told](const LearningCurve& c) { told.push_back(c.points.size()); };
    const auto summary = measureLearningCurve(project.store(), engine, request, listener, {});
    QVERIFY2(summary.isOk(), summary ? "" : qPrintable(summary.error().message));
    QVERIFY(summary->isComplete);
    QVERIFY2(summary->warnings.isEmpty(), qPrintable(summary->warnings.join(u'\n')));

    QCOMPARE(tasks.size(), std::size_t(2));
    const std::vector<ImageId> half = imagesOf(tasks[0].train);
    const std::vector<ImageId> all = imagesOf(tasks[1].train);
    QCOMPARE(half.size(), std::size_t(3));
    QCOMPARE(all.size(), std::size_t(6));
    QVERIFY(std::includes(all.begin(), all.end(), half.begin(), half.end()));
    for (const TrainingTask& task : tasks) {
        QCOMPARE(task.validation.size(), std::size_t(2));
        QCOMPARE(task.config.arithmetic, u"red"_s);
        QVERIFY(task.startWeights.isEmpty());
    }

    // The engine finds every red rectangle, whatever it learned from.
    const LearningCurve& curve = summary->curve;
    QCOMPARE(curve.seed, std::uint64_t(5));
    QCOMPARE(curve.split, Split::Test);
    QCOMPARE(curve.points.size(), std::size_t(2));
    QCOMPARE(curve.points[0], (LearningPoint{0.5, 3, 3, 1.0, 1.0, {{cup, 3, 1.0}}}));
    QCOMPARE(curve.points[1], (LearningPoint{1, 6, 6, 1.0, 1.0, {{cup, 6, 1.0}}}));
    QCOMPARE(told, (std::vector<std::size_t>{1, 2}));
    QCOMPARE(project.store().newestLearningCurve().value(), std::optional(curve));
    QVERIFY(project.store().models().value().empty());
    QVERIFY(project.store().runs().value().empty());
}

void TestLearningCurve::tellsWhereItStands()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    std::vector<std::pair<int, int>> parts; // and their images
    int epochs = 0;
    LearningCurveListener listener;
    listener.progressed = [&](const LearningCurveProgress& progress) {
        if (parts.empty() || parts.back().first != progress.part)
            parts.emplace_back(progress.part, progress.images);
        epochs += progress.training.finishedEpoch ? 1 : 0;
        QCOMPARE(progress.parts, 2);
        QVERIFY(progress.training.bestWeights.isEmpty());
    };
    QVERIFY(measureLearningCurve(project.store(), engine, halfAndAll(), listener, {}).isOk());
    QCOMPARE(parts, (std::vector<std::pair<int, int>>{{1, 3}, {2, 6}}));
    QCOMPARE(epochs, 4);
}

void TestLearningCurve::leavesACoreToOthers()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    LearningCurveRequest request = halfAndAll();
    request.config.minutes = 5; // what it can do in these is measured
    request.isPolite = std::make_shared<const std::atomic_bool>(true);
    QVERIFY(measureLearningCurve(project.store(), engine, request, {}, {}).isOk());
    QCOMPARE(engine.lastMeasured(), request.isPolite);
    QCOMPARE(engine.lastTask().isPolite, request.isPolite);
    QCOMPARE(engine.lastSettings().isPolite, request.isPolite);
}

void TestLearningCurve::aModelOfTheSameImagesServesForTheWhole()
{
    RunFixture project;
    const LabelId cup = project.fill();
    int trainings = 0;
    RedEngine engine([&trainings](auto&&, const ProgressSink& progress, auto&&) {
        ++trainings;
        return finished(progress);
    });
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}).isOk());
    QCOMPARE(trainings, 1);
    const auto summary = measureLearningCurve(project.store(), engine, halfAndAll(), {}, {});
    QVERIFY(summary.isOk());
    QCOMPARE(trainings, 2);
    QCOMPARE(summary->curve.points.size(), std::size_t(2));
    QCOMPARE(summary->curve.points.back().ap50, std::optional(1.0));

    LearningCurveRequest shorter = halfAndAll();
    shorter.config.epochs = 140; // instead of 150, as another measured speed would have it
    QVERIFY(measureLearningCurve(project.store(), engine, shorter, {}, {}).isOk());
    QCOMPARE(trainings, 3);

    LearningCurveRequest muchShorter = halfAndAll();
    muchShorter.config.epochs = 99;
    QVERIFY(measureLearningCurve(project.store(), engine, muchShorter, {}, {}).isOk());
    QCOMPARE(trainings, 5); // its settings are others
    LearningCurveRequest mirrored = halfAndAll();
    mirrored.config.mirroredLook = true;
    QVERIFY(measureLearningCurve(project.store(), engine, mirrored, {}, {}).isOk());
    QCOMPARE(trainings, 7); // likewise

    project.addImage(Split::Train, cup);
    QVERIFY(measureLearningCurve(project.store(), engine, halfAndAll(), {}, {}).isOk());
    QCOMPARE(trainings, 9); // its images are others
}

void TestLearningCurve::stoppedItKeepsThePointsUntilThen()
{
    RunFixture project;
    project.fill();
    std::stop_source stop;
    int trainings = 0;
    RedEngine engine([&](auto&&, const ProgressSink& progress, auto&&) -> Result<TrainedModel> {
        if (++trainings < 2)
            return finished(progress);
        stop.request_stop();
        return RedEngine::trained(1, progress, TrainingOutcome::Cancelled);
    });
    const auto summary =
        measureLearningCurve(project.store(), engine, halfAndAll(), {}, stop.get_token());
    QVERIFY(summary.isOk());
    QVERIFY(!summary->isComplete);
    QCOMPARE(summary->curve.points.size(), std::size_t(1));
    QCOMPARE(project.store().newestLearningCurve().value(), std::optional(summary->curve));
}

void TestLearningCurve::aFailureKeepsThePointsUntilThen()
{
    RunFixture project;
    project.fill();
    int trainings = 0;
    RedEngine engine([&](auto&&, const ProgressSink& progress, auto&&) -> Result<TrainedModel> {
        if (++trainings < 2)
            return finished(progress);
        return Error{ErrorCode::DiskFull, u"no room"_s};
    });
    const auto summary = measureLearningCurve(project.store(), engine, halfAndAll(), {}, {});
    QVERIFY(!summary.isOk());
    QCOMPARE(summary.error().code, ErrorCode::DiskFull);
    const auto kept = project.store().newestLearningCurve().value();
    QVERIFY(kept.has_value());
    QCOMPARE(kept->points.size(), std::size_t(1));
}

void TestLearningCurve::withoutATestPartValidationMeasures()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 4; ++i)
        project.addImage(Split::Train, cup);
    project.addImage(Split::Validation, cup);
    RedEngine engine;
    const auto summary = measureLearningCurve(project.store(), engine, halfAndAll(), {}, {});
    QVERIFY(summary.isOk());
    QCOMPARE(summary->curve.split, Split::Validation);
    QCOMPARE(summary->curve.points.front().ap50.value_or(-1), 1.0);
}

void TestLearningCurve::copiesStayTogether()
{
    RunFixture project;
    const LabelId cup = project.fill();
    // Four more images to train, all with the content of one.
    const auto before = project.store().images().value();
    std::vector<ImageId> copies;
    copies.reserve(5);
    for (int i = 0; i < 4; ++i)
        copies.push_back(project.addImage(Split::Train, cup));
    Operation same{u"Same"_s, {}, {}};
    const auto withCopies = project.store().images().value();
    for (const ImageRecord& image : withCopies) {
        if (std::find(copies.begin(), copies.end(), image.id) == copies.end())
            continue;
        ImageRecord after = image;
        after.contentHash = before.front().contentHash;
        same.changes.emplace_back(ImageChange{image, after});
    }
    copies.push_back(before.front().id); // to train, as all that fill() adds first
    QVERIFY(project.store().apply(same).isOk());
    std::vector<ImageId> part;
    RedEngine engine([&part](const TrainingTask& task, const ProgressSink& progress, auto&&) {
        if (part.empty())
            part = imagesOf(task.train);
        return finished(progress);
    });
    for (std::uint64_t seed = 1; seed < 5; ++seed) {
        part.clear();
        LearningCurveRequest request = halfAndAll();
        request.config.seed = seed;
        QVERIFY(measureLearningCurve(project.store(), engine, request, {}, {}).isOk());
        const auto together = std::count_if(part.begin(), part.end(), [&copies](ImageId image) {
            return std::find(copies.begin(), copies.end(), image) != copies.end();
        });
        QVERIFY(together == 0 || together == 5);
    }
}

void TestLearningCurve::tooFewImagesAreAnError()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    project.addImage(Split::Train, cup);
    project.addImage(Split::Validation, cup);
    RedEngine engine;
    const auto summary = measureLearningCurve(project.store(), engine, {}, {}, {});
    QVERIFY(!summary.isOk());
    QCOMPARE(summary.error().code, ErrorCode::InvalidArgument);
    QVERIFY(summary.error().message.contains(u"too few images"_s));
}

void TestLearningCurve::wrongSharesAreAnError()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    for (const double wrong : {0.0, -0.5, 1.5}) {
        LearningCurveRequest request;
        request.shares = {0.5, wrong};
        const auto summary = measureLearningCurve(project.store(), engine, request, {}, {});
        QVERIFY(!summary.isOk());
        QCOMPARE(summary.error().code, ErrorCode::InvalidArgument);
    }
}

QTEST_GUILESS_MAIN(TestLearningCurve)
#include "tst_learningcurve.moc"
