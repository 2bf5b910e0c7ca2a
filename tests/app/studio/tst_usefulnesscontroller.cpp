// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/app/studio/suggestionbench.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestUsefulnessController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostUsefulImagesComeFirst();
    void withoutAModelTheMostDifferentComesFirst();
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
    // The last one looks like no other; the others all alike.
    QCOMPARE(bench.order(), QList<qlonglong>({5, 8, 1, 2, 3, 4, 6, 7}));
    QCOMPARE(bench.script.lookedAt().size(), kImages);
    QVERIFY(!bench.suggest().isChecked()); // one has nothing to do with the other
}

void TestUsefulnessController::withoutAModelTheMostDifferentComesFirst()
{
    Bench bench(false);
    Project& project = *bench.studio->projects().project();
    const auto draw = [&](qlonglong image) {
        project.document(ImageId(image))
            ->addBoxes({makeBox(project.labels().front().id, {5, 5, 30, 30})}, u"Draw a box"_s);
    };
    auto& bar = *bench.studio->window().findChild<QWidget*>(u"usefulnessBar"_s);
    const auto orderAgain = [&] {
        bench.page().images().filter().setOrder(ImageFilterModel::Order::Added);
        bench.mostUsefulFirst().trigger();
        QTRY_VERIFY(!bar.isVisible());
    };
    draw(3);
    orderAgain();
    QCOMPARE(bench.order().first(), 8); // of another colour than all others
    QCOMPARE(bench.script.opened, 0);
    draw(8); // now it is known, and one of its like is none too
    orderAgain();
    QCOMPARE(bench.order(), QList<qlonglong>({1, 2, 4, 5, 6, 7, 3, 8}));
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
