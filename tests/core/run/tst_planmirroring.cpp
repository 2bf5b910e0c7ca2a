// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/perceptualhash.h"
#include "core/run/trainingplan.h"

#include <QSet>
#include <QTest>

#include "runfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

/// Which images a plan lets teach mirrored.
class TestPlanMirroring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsThatMustNotBeMirroredAreNot();
    void validationImagesAreDecidedToo();
    void namesForbidMirroring();
    void picturesForbidMirroring();
    void ofRelatedPicturesOneIsLookedAt();
};

void TestPlanMirroring::labelsThatMustNotBeMirroredAreNot()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    const LabelId poster = project.addLabel(u"Poster"_s);
    project.addImage(Split::Train, cup);
    project.addImage(Split::Train, poster);
    project.addImage(Split::Train, {});
    project.addImage(Split::Validation, cup);
    QVERIFY(planTraining(project.store(), {})->task.config.horizontalFlip);
    TrainingConfig never;
    never.horizontalFlip = false;
    QVERIFY(!planTraining(project.store(), never)->task.config.horizontalFlip);

    const auto forbid = [&project](LabelId id) {
        const auto labels = project.store().labels().value();
        for (const Label& label : labels) {
            Label after = label;
            after.canMirror = false;
            if (label.id == id)
                project.store().apply({u"Forbid"_s, {}, {LabelChange{label, after}}}).value();
        }
    };
    forbid(poster);
    const auto some = planTraining(project.store(), {});
    QVERIFY(some->task.config.horizontalFlip);
    QVERIFY(some->task.train[0].canMirror);
    QVERIFY(!some->task.train[1].canMirror);
    QVERIFY(some->task.train[2].canMirror);
    QVERIFY(some->unlikeMirrored.isEmpty()); // the plan found nothing by itself
    forbid(cup);
    QVERIFY(!planTraining(project.store(), {})->task.config.horizontalFlip);
}

void TestPlanMirroring::validationImagesAreDecidedToo()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    const LabelId shoe = project.addLabel(u"Left shoe"_s);
    project.addImage(Split::Train, cup);
    project.addImage(Split::Validation, shoe);
    project.addImage(Split::Validation, cup);
    const auto plan = planTraining(project.store(), {});
    // A k-fold teaches them.
    QVERIFY(!plan->task.validation[0].canMirror);
    QVERIFY(plan->task.validation[1].canMirror);
}

void TestPlanMirroring::namesForbidMirroring()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    const LabelId shoe = project.addLabel(u"Left shoe"_s);
    project.addImage(Split::Train, cup);
    project.addImage(Split::Train, shoe);
    const auto plan = planTraining(project.store(), {}, UndecidedImages::LeaveOut);
    QCOMPARE(plan->unlikeMirrored, QSet<LabelId>{shoe});
    QVERIFY(plan->task.train[0].canMirror);
    QVERIFY(!plan->task.train[1].canMirror);
}

void TestPlanMirroring::picturesForbidMirroring()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    const LabelId can = project.addLabel(u"Can"_s);
    const LabelId shoe = project.addLabel(u"Left shoe"_s);
    for (const LabelId label : {cup, can, shoe})
        project.addImage(Split::Train, label);
    QSet<LabelId> asked;
    PlanAids aids;
    aids.unlikeMirrored = [&](const std::vector<TrainingSample>&, const QSet<LabelId>& labels) {
        asked = labels;
        return QSet<LabelId>{can};
    };
    const auto plan = planTraining(project.store(), {}, UndecidedImages::LeaveOut, aids);
    QCOMPARE(asked, (QSet<LabelId>{cup, can})); // the name tells it of the shoe
    QCOMPARE(plan->unlikeMirrored, (QSet<LabelId>{can, shoe}));
    QVERIFY(plan->task.train[0].canMirror);
    QVERIFY(!plan->task.train[1].canMirror);

    asked.clear();
    TrainingConfig never;
    never.horizontalFlip = false;
    QVERIFY(planTraining(project.store(), never, UndecidedImages::LeaveOut, aids).isOk());
    QVERIFY(asked.isEmpty());
}

void TestPlanMirroring::ofRelatedPicturesOneIsLookedAt()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 3; ++i)
        project.addImage(Split::Train, cup);
    PictureHash look;
    for (std::size_t i = 0; i < look.cells.size(); ++i)
        look.cells[i] = std::uint8_t(i % 200);
    const auto images = project.store().images().value();
    const auto known = [&look](const ImageRecord& image) {
        return ImageFingerprint{image.id, image.contentHash, false, look.toBytes()};
    };
    QVERIFY(project.store().keepFingerprints({known(images[0]), known(images[2])}).isOk());
    std::vector<ImageId> seen;
    PlanAids aids;
    aids.unlikeMirrored = [&](const std::vector<TrainingSample>& samples, const QSet<LabelId>&) {
        for (const TrainingSample& sample : samples)
            seen.push_back(sample.image);
        return QSet<LabelId>{};
    };
    QVERIFY(planTraining(project.store(), {}, UndecidedImages::LeaveOut, aids).isOk());
    QCOMPARE(seen, (std::vector<ImageId>{images[0].id, images[1].id}));
}

QTEST_GUILESS_MAIN(TestPlanMirroring)
#include "tst_planmirroring.moc"
