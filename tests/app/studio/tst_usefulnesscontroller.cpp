// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "tests/app/studio/suggestionbench.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestUsefulnessController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostUsefulImagesComeFirst();
    void findingTheMostUsefulCanBeStopped();
};

void TestUsefulnessController::theMostUsefulImagesComeFirst()
{
    Bench bench;
    Project& project = *bench.studio->projects().project();
    const LabelId label = project.labels().front().id;
    const auto draw = [&](qlonglong image, const BoundingBox& box) {
        project.document(ImageId(image))->addBoxes({makeBox(label, box)}, u"Draw a box"_s);
    };
    draw(5, {500, 400, 30, 30}); // the model sees something else: 2 contradictions
    draw(3, {40, 30, 60, 50}); // the model sees the same
    QVERIFY(project.waitUntilWritten(5000));
    auto& bar = *bench.studio->window().findChild<QWidget*>(u"usefulnessBar"_s);
    QVERIFY(!bar.isVisible());
    bench.script.waits = true;
    bench.mostUsefulFirst().trigger();
    QVERIFY(bar.isVisible());
    bench.script.waits = false;
    bench.script.mayLook.release(kImages);
    QTRY_VERIFY(!bar.isVisible());
    QCOMPARE(bench.order(), QList<qlonglong>({5, 1, 2, 3, 4, 6, 7, 8}));
    QCOMPARE(bench.script.lookedAt().size(), kImages);
    QVERIFY(!bench.suggest().isChecked()); // one has nothing to do with the other
}

void TestUsefulnessController::findingTheMostUsefulCanBeStopped()
{
    Bench bench;
    auto& bar = *bench.studio->window().findChild<QWidget*>(u"usefulnessBar"_s);
    bench.script.waits = true;
    ImageFilterModel& filter = bench.page().images().filter();
    filter.setOrder(ImageFilterModel::Order::MostUsefulFirst);
    QTRY_COMPARE(bench.script.lookedAt().size(), 1);
    QTest::mouseClick(bar.findChild<QPushButton*>(u"usefulnessStop"_s), Qt::LeftButton);
    bench.script.waits = false;
    bench.script.mayLook.release(kImages);
    QTRY_VERIFY(!bar.isVisible());
    QVERIFY(bench.script.lookedAt().size() < kImages);
    QCOMPARE(filter.order(), ImageFilterModel::Order::MostUsefulFirst);
    filter.setOrder(ImageFilterModel::Order::Added);
    filter.setOrder(ImageFilterModel::Order::MostUsefulFirst); // goes on with the others
    QTRY_COMPARE(bench.script.lookedAt().size(), kImages);
    QTRY_VERIFY(!bar.isVisible());
}

QTEST_MAIN(TestUsefulnessController)
#include "tst_usefulnesscontroller.moc"
