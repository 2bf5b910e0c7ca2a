// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/perceptualhash.h"
#include "core/run/trainingplan.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <cmath>
#include <optional>
#include <stop_token>

#include "runfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestTrainingPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutBoxesSaysSo();
    void oneImageIsEnoughWithWarnings();
    void withoutTrainImagesSaysSo();
    void aBadConfigIsRefused();
    void ownSplitsAreKept();
    void aMissingValidationPartIsTakenFromTrain();
    void unassignedImagesAreDividedTheSameWayEachTime();
    void whatThePlanAssignsIsWhatItTrainsOn();
    void theSeedOfTheTrainingDoesNotMoveImages();
    void imagesThatAreKnownToLookTheSameGetOnePart();
    void undecidedImagesCanBeLeftOut();
    void rareLabelsAreRepeated();
    void theLimitOfTimeIsKept();
    void reasonsAndWarningsComeAlong();
    void whatIsWrongWithImagesIsTold();
    void filesThatCannotBeReadAreTold();
    void unseenImagesAreLeftOut();
    void labelsWithoutBoxesAreLeftOut();
};

namespace {

QSet<std::int64_t> idsOf(const std::vector<TrainingSample>& samples)
{
    QSet<std::int64_t> ids;
    for (const TrainingSample& sample : samples)
        ids.insert(sample.image.value());
    return ids;
}

} // namespace

void TestTrainingPlan::withoutBoxesSaysSo()
{
    RunFixture project;
    project.addLabel(u"Cup"_s);
    project.addImage(Split::Train, {});
    const auto plan = planTraining(project.store(), {});
    QVERIFY(!plan.isOk());
    QCOMPARE(plan.error().code, ErrorCode::InvalidArgument);
    QVERIFY(plan.error().message.contains(u"no boxes"_s));
}

void TestTrainingPlan::oneImageIsEnoughWithWarnings()
{
    RunFixture project;
    const ImageId image = project.addImage(Split::None, project.addLabel(u"Cup"_s));
    const auto plan = planTraining(project.store(), {});
    QVERIFY(plan.isOk());
    QCOMPARE(idsOf(plan->task.train), QSet<std::int64_t>{image.value()});
    QVERIFY(plan->task.validation.empty());
    const QString warnings = plan->warnings.join(u'\n');
    for (const QString& words : {u"(19 more)"_s, u"no validation part"_s, u"no test part"_s})
        QVERIFY2(warnings.contains(words), qPrintable(warnings));
}

void TestTrainingPlan::withoutTrainImagesSaysSo()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    project.addImage(Split::Test, cup);
    project.addImage(Split::Validation, cup);
    const auto plan = planTraining(project.store(), {});
    QVERIFY(!plan.isOk());
    QVERIFY(plan.error().message.contains(u"training part"_s));
}

void TestTrainingPlan::aBadConfigIsRefused()
{
    RunFixture project;
    TrainingConfig config;
    config.batchSize = 65;
    QVERIFY(!planTraining(project.store(), config).isOk());
}

void TestTrainingPlan::ownSplitsAreKept()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    const ImageId first = project.addImage(Split::Train, cup);
    const ImageId second = project.addImage(Split::Validation, cup);
    project.addImage(Split::Test, cup);
    const auto plan = planTraining(project.store(), {});
    QVERIFY(plan.isOk());
    QCOMPARE(idsOf(plan->task.train), QSet<std::int64_t>{first.value()});
    QCOMPARE(idsOf(plan->task.validation), QSet<std::int64_t>{second.value()});
    QCOMPARE(plan->task.train.front().annotations.size(), std::size_t(1));
    QVERIFY(QFile::exists(plan->task.train.front().path));
    QVERIFY(plan->task.config.epochs > 0);
    QCOMPARE(plan->task.config.inputSize, 416);
}

void TestTrainingPlan::aMissingValidationPartIsTakenFromTrain()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 20; ++i)
        project.addImage(Split::Train, cup);
    const ImageId test = project.addImage(Split::Test, cup);
    const auto plan = planTraining(project.store(), {});
    QVERIFY(plan.isOk());
    QCOMPARE(plan->task.train.size(), std::size_t(18));
    QCOMPARE(plan->task.validation.size(), std::size_t(2));
    QVERIFY(!idsOf(plan->task.train).intersects(idsOf(plan->task.validation)));
    QVERIFY(!idsOf(plan->task.train).contains(test.value()));
    QCOMPARE(idsOf(planTraining(project.store(), {})->task.validation),
             idsOf(plan->task.validation));
}

void TestTrainingPlan::unassignedImagesAreDividedTheSameWayEachTime()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 20; ++i)
        project.addImage(Split::None, cup);
    const auto plan = planTraining(project.store(), {});
    QVERIFY(plan.isOk());
    QCOMPARE(plan->task.train.size(), std::size_t(14));
    QCOMPARE(plan->task.validation.size(), std::size_t(2));
    QCOMPARE(idsOf(planTraining(project.store(), {})->task.train), idsOf(plan->task.train));
    // Planning changes nothing.
    const auto images = project.store().images().value();
    for (const ImageRecord& image : images)
        QCOMPARE(image.split, Split::None);
}

void TestTrainingPlan::whatThePlanAssignsIsWhatItTrainsOn()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 30; ++i)
        project.addImage(Split::None, cup);
    const auto plan = planTraining(project.store(), {});
    QVERIFY(plan.isOk());
    // An edit after the plan changes what would be assigned now, not what the plan says.
    project.addImage(Split::None, project.addLabel(u"Rare"_s));
    QVERIFY(project.store().apply(plan->splits).isOk());
    QSet<std::int64_t> train;
    QSet<std::int64_t> validation;
    const auto images = project.store().images().value();
    for (const ImageRecord& image : images) {
        if (image.split == Split::Train)
            train.insert(image.id.value());
        if (image.split == Split::Validation)
            validation.insert(image.id.value());
    }
    QCOMPARE(idsOf(plan->task.train), train);
    QCOMPARE(idsOf(plan->task.validation), validation);
}

void TestTrainingPlan::theSeedOfTheTrainingDoesNotMoveImages()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 40; ++i)
        project.addImage(i < 30 ? Split::Train : Split::None, cup);
    TrainingConfig other;
    other.seed = 2;
    const auto one = planTraining(project.store(), {});
    const auto two = planTraining(project.store(), other);
    QCOMPARE(two->task.config.seed, std::uint64_t(2));
    QCOMPARE(idsOf(one->task.validation), idsOf(two->task.validation));
    QCOMPARE(idsOf(one->task.train), idsOf(two->task.train));
}

void TestTrainingPlan::undecidedImagesCanBeLeftOut()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    const ImageId train = project.addImage(Split::Train, cup);
    const ImageId check = project.addImage(Split::Validation, cup);
    project.addImage(Split::None, cup);
    const auto plan = planTraining(project.store(), {}, UndecidedImages::LeaveOut);
    QVERIFY(plan->splits.changes.empty());
    QCOMPARE(idsOf(plan->task.train), QSet<std::int64_t>{train.value()});
    QCOMPARE(idsOf(plan->task.validation), QSet<std::int64_t>{check.value()});
}

void TestTrainingPlan::rareLabelsAreRepeated()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    const LabelId mug = project.addLabel(u"Mug"_s);
    for (int i = 0; i < 24; ++i)
        project.addImage(Split::Train, cup);
    project.addImage(Split::Train, mug);
    project.addImage(Split::Validation, cup);
    const auto plan = planTraining(project.store(), {});
    const double expected = std::sqrt(0.1 * 25);
    QCOMPARE(plan->repeats, (QMap<LabelId, double>{{mug, expected}}));
    QCOMPARE(plan->task.train.front().repeats, 1.0);
    QCOMPARE(plan->task.train.back().repeats, expected);

    TrainingConfig plain;
    plain.balance = false;
    const auto even = planTraining(project.store(), plain);
    QVERIFY(even->repeats.isEmpty());
    QCOMPARE(even->task.train.back().repeats, 1.0);
}

void TestTrainingPlan::theLimitOfTimeIsKept()
{
    RunFixture project;
    project.fill(); // 6 images to train: two steps of four
    int asked = 0;
    PlanAids aids;
    aids.speed = [&asked](const TrainingConfig& config) -> std::optional<TrainingSpeed> {
        ++asked;
        return config.inputSize == 416 && config.threads > 0 ? std::optional(TrainingSpeed{0, 3})
                                                             : std::nullopt;
    };
    TrainingConfig config;
    config.preset = TrainingPreset::Best;
    QCOMPARE(
        planTraining(project.store(), config, UndecidedImages::Assign, aids)->task.config.epochs,
        300);
    QCOMPARE(asked, 0); // nobody is in a hurry
    config.preset = TrainingPreset::Balanced;
    const auto usual = planTraining(project.store(), config, UndecidedImages::Assign, aids);
    QCOMPARE(asked, 1);
    QCOMPARE(usual->task.config.epochs,
             149); // of six seconds, and decoding a little, in 15 minutes
    QVERIFY(usual->reasons.join(u' ').contains(u"Fewer than the 150 epochs"));
    config.minutes = 1;
    const auto plan = planTraining(project.store(), config, UndecidedImages::Assign, aids);
    QCOMPARE(asked, 2);
    QCOMPARE(plan->task.config.epochs, 9); // ten would take 60 seconds, and decoding a little
    QVERIFY(plan->reasons.join(u' ').contains(u"Of the 150 epochs"));
    QVERIFY(!plan->warnings.join(u' ').contains(u"It will take"));
    config.epochs = 20;
    const auto late = planTraining(project.store(), config, UndecidedImages::Assign, aids);
    QCOMPARE(late->task.config.epochs, 20);
    QVERIFY(late->warnings.join(u' ').contains(u"It will take some 3 minutes")); // two and a little
}

void TestTrainingPlan::reasonsAndWarningsComeAlong()
{
    RunFixture project;
    project.fill();
    project.addImage(Split::Train, {});
    const auto plan = planTraining(project.store(), {});
    QCOMPARE(plan->testImages, 3);
    QVERIFY(plan->reasons.join(u' ').contains(u"1 image(s) without anything"));
    QCOMPARE(plan->warnings.size(), 1);
    QVERIFY(plan->warnings.front().contains(u"“Cup” (14 more)")); // of 20
}

void TestTrainingPlan::whatIsWrongWithImagesIsTold()
{
    RunFixture project;
    project.fill();
    const auto images = project.store().images().value();
    PictureHash look;
    for (std::size_t i = 0; i < look.cells.size(); ++i)
        look.cells[i] = std::uint8_t(i % 200);
    std::vector<ImageFingerprint> fingerprints;
    for (const ImageRecord& image : {images.front(), images.back()}) // of train and test
        fingerprints.push_back({image.id, image.contentHash, false, look.toBytes()});
    fingerprints.front().isCutOff = true;
    QVERIFY(project.store().keepFingerprints(fingerprints).isOk());
    QVERIFY(QFile::remove(project.imagePath(images[1].id)));
    const auto plan = planTraining(project.store(), {});
    QVERIFY(plan.isOk());
    const QString warnings = plan->warnings.join(u'\n');
    QVERIFY2(warnings.contains(u"1 image file(s) are not where"), qPrintable(warnings));
    QVERIFY2(warnings.contains(u"1 image file(s) are cut off"), qPrintable(warnings));
    QVERIFY2(warnings.contains(u"1 group(s) of copies lie in several parts"), qPrintable(warnings));
    QCOMPARE(plan->warnings.size(), 4); // and few boxes
    QVERIFY(plan->warnings.front().contains(u"copies")); // figures would be wrong
}

void TestTrainingPlan::filesThatCannotBeReadAreTold()
{
    RunFixture project;
    project.fill();
    const auto images = project.store().images().value();
    for (const ImageRecord& image : {images.front(), images.back()}) { // of train and test
        QFile file(project.imagePath(image.id));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no image");
    }
    QVERIFY(QFile::remove(project.imagePath(images[1].id)));
    const auto plan =
        planTraining(project.store(), {}, UndecidedImages::Assign, imageAids(std::stop_token()));
    QVERIFY(plan.isOk());
    QCOMPARE(plan->task.train.size(), planTraining(project.store(), {})->task.train.size());
    const QString warnings = plan->warnings.join(u'\n');
    QVERIFY2(warnings.contains(u"2 image file(s) cannot be read"), qPrintable(warnings));
    QVERIFY2(warnings.contains(u"1 image file(s) are not where"), qPrintable(warnings));
    QCOMPARE(plan->warnings.size(), 3); // and few boxes
}

void TestTrainingPlan::imagesThatAreKnownToLookTheSameGetOnePart()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 30; ++i)
        project.addImage(Split::None, cup);
    PictureHash look;
    for (std::size_t i = 0; i < look.cells.size(); ++i)
        look.cells[i] = std::uint8_t(i % 200);
    const auto images = project.store().images().value();
    std::vector<ImageFingerprint> fingerprints;
    for (std::size_t i = 0; i < images.size(); i += 3) // these ten, which would go to all parts
        fingerprints.push_back({images[i].id, images[i].contentHash, false, look.toBytes()});
    QVERIFY(project.store().keepFingerprints(fingerprints).isOk());
    const auto plan = planTraining(project.store(), {});
    QVERIFY(plan.isOk());
    QSet<Split> parts;
    for (const Change& change : plan->splits.changes) {
        const ImageRecord& after = *std::get<ImageChange>(change).after;
        if ((after.id.value() - images.front().id.value()) % 3 == 0)
            parts.insert(after.split);
    }
    QCOMPARE(parts.size(), 1);
}

void TestTrainingPlan::unseenImagesAreLeftOut()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    project.addImage(Split::Train, cup);
    project.addImage(Split::Validation, cup);
    const ImageId id = project.addImage(Split::Train, {});
    auto images = project.store().images().value();
    ImageRecord before = images.back();
    ImageRecord after = before;
    after.state = ImageState::Unseen;
    Operation operation{u"Forget"_s, {}, {}};
    operation.changes.emplace_back(ImageChange{before, after});
    QVERIFY(project.store().apply(operation).isOk());
    QVERIFY(!idsOf(planTraining(project.store(), {})->task.train).contains(id.value()));
}

void TestTrainingPlan::labelsWithoutBoxesAreLeftOut()
{
    RunFixture project;
    project.addLabel(u"Never used"_s);
    const LabelId cup = project.addLabel(u"Cup"_s);
    project.addImage(Split::Train, cup);
    project.addImage(Split::Validation, cup);
    const auto plan = planTraining(project.store(), {});
    QVERIFY(plan.isOk());
    QCOMPARE(plan->task.labels.size(), std::size_t(1));
    QCOMPARE(plan->task.labels.front().id, cup);
}

QTEST_GUILESS_MAIN(TestTrainingPlan)
#include "tst_trainingplan.moc"
