// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/missingsplits.h"

#include <QTest>

#include <algorithm>
#include <map>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

const LabelId kLabel(1);

LabelCounts oneBox(ImageId)
{
    return {{kLabel, 1}};
}

/// Labelled images with ids from 1 and contents of their own.
std::vector<ImageRecord> labelledImages(int count, Split split)
{
    std::vector<ImageRecord> images;
    for (int i = 1; i <= count; ++i) {
        images.push_back(makeImage(ImageId(i), QStringLiteral("%1.jpg").arg(i)));
        images.back().state = ImageState::HasBoxes;
        images.back().split = split;
    }
    return images;
}

std::map<Split, int> partsAfter(const Operation& operation, const std::vector<ImageRecord>& images)
{
    std::map<Split, int> parts;
    for (const ImageRecord& image : images) {
        Split split = image.split;
        for (const Change& change : operation.changes) {
            const ImageRecord& after = *std::get<ImageChange>(change).after;
            split = after.id == image.id ? after.split : split;
        }
        ++parts[split];
    }
    return parts;
}

} // namespace

class TestMissingSplits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesOfAFileAreOneGroup();
    void aCopyFollowsTheImageThatHasAPart();
    void relatedImagesStayTogether();
    void aRelatedImageFollowsAndMovesNoOther();
    void aStepHoldsWhatDiffersOnly();
    void trainingGetsAllThreeParts();
    void fewImagesAllTrainButTheOneThatChecks();
    void officialPartsGiveATenthOfTheTrainPart();
    void whatNobodyLookedAtMovesWithItsGroup();
    void aSecondTrainingFindsNothingToAssign();
};

void TestMissingSplits::copiesOfAFileAreOneGroup()
{
    auto images = labelledImages(40, Split::None);
    for (size_t i = 0; i < images.size(); i += 2)
        images[i + 1].contentHash = images[i].contentHash;
    images[7].group = QStringLiteral("burst"); // the copy that has no group goes along
    images[9].group = QStringLiteral("burst");
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto parts = assignMissingSplits(images, oneBox, {30, 20}, seed);
        QCOMPARE(parts.size(), images.size());
        for (size_t i = 0; i < parts.size(); i += 2)
            QCOMPARE(parts[i].split, parts[i + 1].split);
        QCOMPARE(parts[6].split, parts[8].split);
    }
    for (ImageRecord& image : images)
        image.contentHash.clear(); // not known is not the same
    const std::vector<QString> groups = splitGroups(images);
    QVERIFY(groups.at(0) != groups.at(1));
}

void TestMissingSplits::aCopyFollowsTheImageThatHasAPart()
{
    auto images = labelledImages(6, Split::None);
    images[0].split = Split::Test;
    images[1].contentHash = images[0].contentHash;
    images[2].split = Split::Test; // copies that somebody put into two parts: it must not measure
    images[3].split = Split::Train;
    images[3].contentHash = images[4].contentHash = images[2].contentHash;
    const auto parts = assignMissingSplits(images, oneBox, {0, 0}, 1);
    QCOMPARE(parts,
             (std::vector<SplitAssignment>{{ImageId(2), Split::Test},
                                           {ImageId(5), Split::Train},
                                           {ImageId(6), Split::Train}}));
}

void TestMissingSplits::relatedImagesStayTogether()
{
    const auto images = labelledImages(30, Split::None);
    // Two groups that hang together by the image 5; that of an image that is gone; one alone.
    const RelatedImageIds related{{ImageId(1), ImageId(5), ImageId(9)},
                                  {ImageId(20), ImageId(5)},
                                  {ImageId(99), ImageId(11), ImageId(12)},
                                  {ImageId(13)}};
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto parts = assignMissingSplits(images, oneBox, {30, 20}, seed, related);
        QCOMPARE(parts.size(), images.size());
        for (const size_t other : {4, 8, 19})
            QCOMPARE(parts[other].split, parts[0].split);
        QCOMPARE(parts[10].split, parts[11].split);
    }
}

void TestMissingSplits::aRelatedImageFollowsAndMovesNoOther()
{
    auto images = labelledImages(14, Split::None);
    images[0].split = Split::Test;
    images[1].split = Split::Validation;
    const RelatedImageIds related{{ImageId(1), ImageId(3)}, {ImageId(2), ImageId(4), ImageId(5)}};
    const auto parts = assignMissingSplits(images, oneBox, {0, 0}, 1, related);
    QCOMPARE(parts.size(), size_t{12});
    QCOMPARE(parts[0], (SplitAssignment{ImageId(3), Split::Test}));
    QCOMPARE(parts[1], (SplitAssignment{ImageId(4), Split::Validation}));
    QCOMPARE(parts[2], (SplitAssignment{ImageId(5), Split::Validation}));
    const Operation operation = splitsForTraining(images, oneBox, related);
    for (const Change& change : operation.changes) {
        const auto& [before, after] = std::get<ImageChange>(change);
        QCOMPARE(before->split, Split::None);
        if (after->id == ImageId(3))
            QCOMPARE(after->split, Split::Test);
    }
}

void TestMissingSplits::aStepHoldsWhatDiffersOnly()
{
    const auto images = labelledImages(3, Split::Train);
    const Operation operation = splitOperation(
        QStringLiteral("Divide"), images, {{ImageId(2), Split::Train}, {ImageId(3), Split::Test}});
    QCOMPARE(operation.text, QStringLiteral("Divide"));
    QCOMPARE(operation.changes.size(), size_t{1});
    const auto& change = std::get<ImageChange>(operation.changes.front());
    QVERIFY(*change.before == images[2]);
    QCOMPARE(change.after->split, Split::Test);
}

void TestMissingSplits::trainingGetsAllThreeParts()
{
    auto images = labelledImages(25, Split::None);
    for (size_t i = 20; i < images.size(); ++i)
        images[i].state = ImageState::Unseen;
    const std::map<Split, int> expected{
        {Split::None, 5}, {Split::Train, 14}, {Split::Validation, 2}, {Split::Test, 4}};
    QCOMPARE(partsAfter(splitsForTraining(images, oneBox), images), expected);
}

void TestMissingSplits::fewImagesAllTrainButTheOneThatChecks()
{
    const auto images = labelledImages(9, Split::None);
    QCOMPARE(partsAfter(splitsForTraining(images, oneBox), images),
             (std::map<Split, int>{{Split::Train, 8}, {Split::Validation, 1}}));
    const auto one = labelledImages(1, Split::None);
    QCOMPARE(partsAfter(splitsForTraining(one, oneBox), one),
             (std::map<Split, int>{{Split::Train, 1}}));
}

void TestMissingSplits::officialPartsGiveATenthOfTheTrainPart()
{
    auto images = labelledImages(30, Split::Train);
    for (size_t i = 20; i < images.size(); ++i)
        images[i].split = Split::Test;
    QCOMPARE(partsAfter(splitsForTraining(images, oneBox), images),
             (std::map<Split, int>{{Split::Train, 18}, {Split::Validation, 2}, {Split::Test, 10}}));
    images[3].split = Split::Validation;
    QVERIFY(splitsForTraining(images, oneBox).changes.empty());
}

void TestMissingSplits::whatNobodyLookedAtMovesWithItsGroup()
{
    auto images = labelledImages(40, Split::Train);
    RelatedImageIds related;
    for (size_t i = 20; i < images.size(); ++i) { // each is related to one that is labelled
        images[i].state = ImageState::Unseen;
        related.push_back({images[i - 20].id, images[i].id});
    }
    const Operation operation = splitsForTraining(images, oneBox, related);
    QCOMPARE(partsAfter(operation, images),
             (std::map<Split, int>{{Split::Train, 36}, {Split::Validation, 4}}));
    for (const Change& change : operation.changes)
        images[static_cast<size_t>(std::get<ImageChange>(change).after->id.value() - 1)] =
            *std::get<ImageChange>(change).after;
    for (size_t i = 20; i < images.size(); ++i)
        QCOMPARE(images[i].split, images[i - 20].split);
}

void TestMissingSplits::aSecondTrainingFindsNothingToAssign()
{
    for (const int count : {2, 9, 40}) {
        auto images = labelledImages(count, Split::None);
        QVERIFY(isAnySplitMissing(images));
        for (const Change& change : splitsForTraining(images, oneBox).changes) {
            const ImageRecord& after = *std::get<ImageChange>(change).after;
            images[static_cast<size_t>(after.id.value() - 1)] = after;
        }
        QVERIFY(splitsForTraining(images, oneBox).changes.empty());
        QVERIFY(!isAnySplitMissing(images));
        images.front().split = Split::None;
        QVERIFY(isAnySplitMissing(images));
    }
}

QTEST_GUILESS_MAIN(TestMissingSplits)
#include "tst_missingsplits.moc"
