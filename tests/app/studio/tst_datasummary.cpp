// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/datasummary.h"
#include "core/dataset/datasetsplit.h"
#include "core/dataset/project.h"
#include "core/health/perceptualhash.h"

#include <QTest>

#include <map>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

std::map<Split, int> splits(const Project& project)
{
    std::map<Split, int> result;
    for (const ImageRecord& image : project.images())
        ++result[image.split];
    return result;
}

} // namespace

class TestDataSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyProjectSaysWhatIsMissing()
    {
        TemporaryProject temporary;
        const auto project = valueOf(Project::fromFile(temporary.takeFile()));
        QCOMPARE(summariseForTraining(*project, countProject(*project)).obstacle,
                 u"There are no images yet. Import some first."_s);
    }

    void countsWhatThereIs()
    {
        TemporaryProject temporary;
        const std::vector<ImageId> images = temporary.addImages(3);
        const LabelId label = temporary.addLabel(u"cell"_s);
        temporary.addBox(images[0], label, {10, 10, 40, 40});
        temporary.addBox(images[0], label, {60, 10, 40, 40});
        const auto project = valueOf(Project::fromFile(temporary.takeFile()));
        const ProjectCounts counts = countProject(*project);
        QCOMPARE(counts.images, 3);
        QCOMPARE(counts.boxes, 2);
        QCOMPARE(counts.withBoxes, 1);
        QCOMPARE(counts.unseen, 2);
        QCOMPARE(counts.undecided, 1);
        QCOMPARE(summariseForTraining(*project, countProject(*project)).obstacle, QString());
    }

    void labelledImagesAreDividedAsOneStepThatCanBeUndone()
    {
        TemporaryProject temporary;
        const LabelId label = temporary.addLabel(u"cell"_s);
        for (const ImageId image : temporary.addImages(20))
            temporary.addBox(image, label, {10, 10, 40, 40});
        temporary.addImages(5); // nobody looked at these
        const auto project = valueOf(Project::fromFile(temporary.takeFile()));
        divideForTraining(*project);
        // 20 % and 10 % of 20; the unseen ones stay undecided.
        const std::map<Split, int> expected{
            {Split::None, 5}, {Split::Train, 14}, {Split::Validation, 2}, {Split::Test, 4}};
        QCOMPARE(splits(*project), expected);
        QCOMPARE(countProject(*project).undecided, 0);
        project->projectUndoStack().undo();
        QCOMPARE(splits(*project), (std::map<Split, int>{{Split::None, 25}}));
    }

    void dividingGoesByWhatTheWindowKnows()
    {
        TemporaryProject temporary;
        const LabelId often = temporary.addLabel(u"cell"_s);
        const LabelId rare = temporary.addLabel(u"dust"_s);
        const std::vector<ImageId> images = temporary.addImages(20);
        for (const ImageId image : images)
            temporary.addBox(image, often, {10, 10, 40, 40});
        for (const size_t place : {3, 7, 11, 12, 19})
            temporary.addBox(images[place], rare, {60, 10, 40, 40});
        const auto project = valueOf(Project::fromFile(temporary.takeFile()));
        const auto annotations = valueOf(project->store().allAnnotations());
        const auto labelCounts = [&](ImageId id) { return countLabels(annotations.value(id)); };
        const auto expected =
            assignSplits(splitCandidates(project->images(), labelCounts, Split::None), {}, 1);
        divideForTraining(*project);
        for (const SplitAssignment& assignment : expected)
            QCOMPARE(project->image(assignment.image)->split, assignment.split);
    }

    void imagesThatAreKnownToLookTheSameGetOnePart()
    {
        TemporaryProject temporary;
        const LabelId label = temporary.addLabel(u"cell"_s);
        const std::vector<ImageId> images = temporary.addImages(20);
        for (const ImageId image : images)
            temporary.addBox(image, label, {10, 10, 40, 40});
        PictureHash look;
        for (std::size_t i = 0; i < look.cells.size(); ++i)
            look.cells[i] = std::uint8_t(i % 200);
        const auto records = valueOf(temporary.store().images());
        std::vector<ImageFingerprint> fingerprints;
        for (const size_t place : {0, 2, 4, 6, 8, 10, 12, 14})
            fingerprints.push_back(
                {images[place], records[place].contentHash, false, look.toBytes()});
        mustWork(temporary.store().keepFingerprints(fingerprints));
        const auto project = valueOf(Project::fromFile(temporary.takeFile()));
        divideForTraining(*project);
        QCOMPARE(countProject(*project).undecided, 0);
        for (const size_t place : {2, 4, 6, 8, 10, 12, 14})
            QCOMPARE(project->image(images[place])->split, project->image(images[0])->split);
    }
};

QTEST_GUILESS_MAIN(TestDataSummary)
#include "tst_datasummary.moc"
