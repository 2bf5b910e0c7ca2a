// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/teachingboxes.h"

#include <QTest>

#include "handmadesamples.h"

using namespace boxwright;

class TestTeachingBoxes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boxesToIgnoreDoNotCount()
    {
        std::vector<TrainingSample> samples{sampleOf({1, 2, 2}), sampleOf({}), sampleOf({2, 3, 4})};
        samples[2].annotations[1].difficult = true;
        samples[2].annotations[2].crowd = true;
        QCOMPARE(teachingBoxesByLabel(samples),
                 (QHash<LabelId, int>{{LabelId(1), 1}, {LabelId(2), 3}}));
        QCOMPARE(teachingBoxes(samples), 4);
        QCOMPARE(teachingBoxes({}), 0);
    }
};

QTEST_GUILESS_MAIN(TestTeachingBoxes)
#include "tst_teachingboxes.moc"
