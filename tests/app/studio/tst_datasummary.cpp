// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/datasummary.h"
#include "core/dataset/project.h"

#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

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
};

QTEST_GUILESS_MAIN(TestDataSummary)
#include "tst_datasummary.moc"
