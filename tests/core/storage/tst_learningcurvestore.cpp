// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectstore.h"

#include <QTest>

#include <limits>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

LearningCurve curveOf(qint64 started)
{
    return {QDateTime::fromMSecsSinceEpoch(started, Qt::UTC)};
}

} // namespace

class TestLearningCurveStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsACurvePointByPoint()
    {
        TemporaryProject project;
        QVERIFY(!valueOf(project.store().newestLearningCurve()));
        LearningCurve curve = curveOf(1'700'000'000'123);
        curve.seed = std::numeric_limits<std::uint64_t>::max();
        curve.split = Split::Validation;
        curve.points = {
            {0.25, 5, 9, 0.5, 0.25, {{LabelId(1), 8, 0.5}, {LabelId(2), 1, std::nullopt}}},
            {0.5, 10, 0, std::nullopt, std::nullopt, {}}};
        mustWork(project.store().addLearningPoint(curve, curve.points[1])); // in whatever order
        mustWork(project.store().addLearningPoint(curve, curve.points[0]));
        project.close();
        project.open();
        QCOMPARE(valueOf(project.store().newestLearningCurve()), std::optional(curve));
    }

    void theNewestCounts()
    {
        TemporaryProject project;
        LearningCurve newer = curveOf(2000);
        newer.points = {{0.5, 10, 20}};
        mustWork(project.store().addLearningPoint(newer, newer.points.front()));
        mustWork(project.store().addLearningPoint(curveOf(1000), {0.75, 15, 30}));
        QCOMPARE(valueOf(project.store().newestLearningCurve()), std::optional(newer));
    }

    void aShareIsMeasuredOnce()
    {
        TemporaryProject project;
        mustWork(project.store().addLearningPoint(curveOf(1000), {0.5, 10, 20}));
        QVERIFY(!project.store().addLearningPoint(curveOf(1000), {0.5, 11, 20}).isOk());
    }

    void aCopyOfTheProjectHasIt()
    {
        TemporaryProject project;
        mustWork(project.store().addLearningPoint(curveOf(1000), {0.5, 10, 20}));
        const QString copy = project.folder() + QStringLiteral("/copy.boxwright");
        mustWork(project.file().saveCopy(copy));
        const auto file = valueOf(ProjectFile::open(copy, ProjectAccess::ReadWrite));
        QVERIFY(valueOf(valueOf(file->connect())->newestLearningCurve()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestLearningCurveStore)
#include "tst_learningcurvestore.moc"
