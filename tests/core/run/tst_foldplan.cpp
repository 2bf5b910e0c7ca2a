// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/foldplan.h"
#include "core/run/trainingplan.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "runfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestFoldPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyImageIsHeldOutOnce();
    void theOrderOfTheImagesDoesNotMatter();
    void partsAreAlike();
    void groupsStayTogether();
    void fewGroupsGiveFewFolds();
    void aFoldValidatesOnAShareOfTheOthers();
    void withoutFoldsThereAreNone();
    void groupsOfTheProjectStayTogether();
    void oneGroupIsAnError();
};

namespace {

const LabelId kCommon(1);
const LabelId kRare(2);

/// Images 1 to `count` with a box each, of the rare label from the front.
std::vector<SplitCandidate> candidates(int count, int rare = 0)
{
    std::vector<SplitCandidate> all;
    all.reserve(std::size_t(count));
    for (int i = 1; i <= count; ++i)
        all.push_back({ImageId(i), {}, {i <= rare ? kRare : kCommon}});
    return all;
}

void group(std::vector<SplitCandidate>& all, const QString& name, std::initializer_list<int> images)
{
    for (const int image : images)
        all[std::size_t(image - 1)].group = name;
}

QSet<ImageId> idsOf(std::initializer_list<int> images)
{
    QSet<ImageId> ids;
    for (const int image : images)
        ids.insert(ImageId(image));
    return ids;
}

/// That every candidate is held out by one fold, which does not validate on it either.
bool holdsOutEachOnce(const std::vector<Fold>& folds, const std::vector<SplitCandidate>& all)
{
    qsizetype together = 0;
    QSet<ImageId> seen;
    for (const Fold& fold : folds) {
        if (fold.heldOut.isEmpty() || fold.heldOut.intersects(fold.validation))
            return false;
        together += fold.heldOut.size();
        seen += fold.heldOut;
    }
    return together == seen.size() && together == qsizetype(all.size());
}

void setGroup(RunFixture& project, const QString& name, const QSet<ImageId>& wanted)
{
    const auto images = project.store().images().value();
    for (const ImageRecord& image : images) {
        if (!wanted.contains(image.id))
            continue;
        ImageRecord after = image;
        after.group = name;
        project.store().apply({u"Group"_s, {}, {ImageChange{image, after}}}).value();
    }
}

} // namespace

void TestFoldPlan::everyImageIsHeldOutOnce()
{
    for (const int count : {2, 3, 7, 10, 23}) {
        for (int folds = 2; folds <= 10; ++folds) {
            const auto all = candidates(count, count / 3);
            const auto plan = planFolds(all, folds, 20, 1);
            QCOMPARE(int(plan.size()), std::min(folds, count));
            QVERIFY(holdsOutEachOnce(plan, all));
        }
    }
}

void TestFoldPlan::theOrderOfTheImagesDoesNotMatter()
{
    auto all = candidates(23, 5);
    const auto plan = planFolds(all, 5, 20, 7);
    std::reverse(all.begin(), all.end());
    const auto again = planFolds(all, 5, 20, 7);
    QCOMPARE(again.size(), plan.size());
    for (std::size_t i = 0; i < plan.size(); ++i) {
        QCOMPARE(again[i].heldOut, plan[i].heldOut);
        QCOMPARE(again[i].validation, plan[i].validation);
    }
    const auto other = planFolds(all, 5, 20, 8);
    QVERIFY(other[0].heldOut != plan[0].heldOut || other[1].heldOut != plan[1].heldOut);
}

void TestFoldPlan::partsAreAlike()
{
    const auto plan = planFolds(candidates(20, 5), 5, 0, 1);
    QCOMPARE(plan.size(), std::size_t(5));
    for (const Fold& fold : plan) {
        QCOMPARE(fold.heldOut.size(), 4);
        const auto rare = std::count_if(fold.heldOut.begin(), fold.heldOut.end(),
                                        [](ImageId image) { return image.value() <= 5; });
        QCOMPARE(int(rare), 1);
    }
}

void TestFoldPlan::groupsStayTogether()
{
    auto all = candidates(12);
    group(all, u"burst"_s, {2, 5, 11});
    group(all, u"copies"_s, {1, 12});
    const auto plan = planFolds(all, 4, 25, 3);
    QVERIFY(holdsOutEachOnce(plan, all));
    for (const Fold& fold : plan) {
        for (const QSet<ImageId>& together : {idsOf({2, 5, 11}), idsOf({1, 12})}) {
            for (const QSet<ImageId>& part : {fold.heldOut, fold.validation})
                QVERIFY(part.contains(together) || !part.intersects(together));
        }
    }
}

void TestFoldPlan::fewGroupsGiveFewFolds()
{
    auto all = candidates(6);
    group(all, u"a"_s, {1, 2});
    group(all, u"b"_s, {3, 4});
    group(all, u"c"_s, {5, 6});
    const auto three = planFolds(all, 5, 0, 1);
    QCOMPARE(three.size(), std::size_t(3));
    QVERIFY(holdsOutEachOnce(three, all));
    group(all, u"a"_s, {3, 4, 5, 6});
    QCOMPARE(planFolds(all, 5, 0, 1).size(), std::size_t(1));
}

void TestFoldPlan::aFoldValidatesOnAShareOfTheOthers()
{
    const auto all = candidates(10);
    for (const Fold& fold : planFolds(all, 5, 25, 1)) {
        QCOMPARE(fold.heldOut.size(), 2);
        QCOMPARE(fold.validation.size(), 2); // of eight
    }
    for (const Fold& fold : planFolds(all, 5, 0, 1))
        QVERIFY(fold.validation.isEmpty());
}

void TestFoldPlan::withoutFoldsThereAreNone()
{
    RunFixture project;
    project.fill();
    const auto plan = planTraining(project.store(), {}).value();
    QVERIFY(planFolds(project.store(), plan.task).value().empty());
}

void TestFoldPlan::groupsOfTheProjectStayTogether()
{
    RunFixture project;
    project.fill();
    auto task = planTraining(project.store(), {}).value().task;
    // Whatever part of the run they are in.
    const QSet<ImageId> burst{task.train[1].image, task.train[4].image, task.validation[0].image};
    setGroup(project, u"burst"_s, burst);
    task.config.folds = 4;
    const auto folds = planFolds(project.store(), task).value();
    QCOMPARE(folds.size(), std::size_t(4));
    int heldOut = 0;
    for (const Fold& fold : folds) {
        heldOut += int(fold.heldOut.size());
        QVERIFY(fold.heldOut.contains(burst) || !fold.heldOut.intersects(burst));
        QVERIFY(!fold.validation.isEmpty());
    }
    QCOMPARE(heldOut, 8); // those to train and to validate
}

void TestFoldPlan::oneGroupIsAnError()
{
    RunFixture project;
    project.fill();
    auto task = planTraining(project.store(), {}).value().task;
    QSet<ImageId> all;
    for (const auto* samples : {&task.train, &task.validation}) {
        for (const TrainingSample& sample : *samples)
            all.insert(sample.image);
    }
    setGroup(project, u"one"_s, all);
    task.config.folds = 2;
    const auto folds = planFolds(project.store(), task);
    QVERIFY(!folds.isOk());
    QCOMPARE(folds.error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestFoldPlan)
#include "tst_foldplan.moc"
