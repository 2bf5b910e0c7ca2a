// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/examplestrip.h"
#include "widgets/panels/exampleview.h"

#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// A white picture of 100 x 50 for an image of 200 x 100 with a box from 40, 20 to 120, 80.
TrainingExample example(std::vector<Detection> found = {})
{
    QImage picture(100, 50, QImage::Format_RGB32);
    picture.fill(Qt::white);
    return {ImageId(3),
            u"a <b>.png"_s,
            picture,
            QSize(200, 100),
            {{BoxId::create(), LabelId(1), {40, 20, 80, 60}}},
            std::move(found)};
}

const std::vector<Label> kLabels{{LabelId(1), u"cat"_s, Qt::green},
                                 {LabelId(2), u"dog"_s, Qt::red}};

struct Shown
{
    explicit Shown(const TrainingExample& shown)
    {
        view.setExample(shown, kLabels);
        view.resize(200, 120); // the image is from 0, 10 to 200, 110
        picture = view.grab().toImage().scaled(200, 120);
    }
    ExampleView view;
    QImage picture;
};

} // namespace

class TestExampleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTruthIsAThinLineInTheColourOfItsLabel()
    {
        const Shown shown(example());
        QCOMPARE(shown.view.imageRect(), QRectF(0, 10, 200, 100));
        for (int y = 31; y < 89; ++y) { // its left edge, on one pixel
            QCOMPARE(shown.picture.pixelColor(40, y), QColor(Qt::green));
            QCOMPARE(shown.picture.pixelColor(42, y), QColor(Qt::white));
        }
        QCOMPARE(shown.picture.pixelColor(10, 5), shown.picture.pixelColor(190, 115)); // no image
    }

    void whatIsFoundIsDashed()
    {
        const Shown shown(example({{LabelId(2), {130, 20, 60, 60}, 0.9}}));
        int drawn = 0;
        int gaps = 0;
        for (int y = 60; y < 88; ++y) { // below the score
            bool isRed = false;
            for (int x = 128; x <= 132; ++x)
                isRed |= shown.picture.pixelColor(x, y) == QColor(Qt::red);
            (isRed ? drawn : gaps) += 1;
        }
        QVERIFY2(drawn > 5 && gaps > 2, qPrintable(u"%1 %2"_s.arg(drawn).arg(gaps)));
        QVERIFY(shown.view.accessibleName().contains(u"1 found"_s));
    }

    void whatTheModelHardlyBelievesInIsLeftOut()
    {
        const Shown shown(example({{LabelId(2), {130, 20, 60, 60}, 0.05}}));
        QVERIFY(shown.view.example().found.empty());
        for (int y = 12; y < 108; ++y)
            QCOMPARE(shown.picture.pixelColor(130, y), QColor(Qt::white));
    }

    void itIsAlsoShownIfTheCallerWants()
    {
        ExampleView view;
        view.setExample(example({{LabelId(2), {130, 20, 60, 60}, 0.05}}), kLabels, 0);
        QCOMPARE(view.example().found.size(), size_t(1));
    }

    void zoomingShowsAPartButNoRoomBesideTheImage()
    {
        Shown shown(example());
        ExampleView& view = shown.view; // 200 x 120, the image is 200 x 100 where it fits
        view.setZoom(2, {0.5, 0.5});
        QCOMPARE(view.imageRect(), QRectF(-100, -40, 400, 200));
        view.setZoom(2, {0.4, 0.5}); // 0.4 of 400 lies at the middle, 100
        QCOMPARE(view.imageRect(), QRectF(-60, -40, 400, 200));
        view.setZoom(2, {0.1, 0.9});
        QCOMPARE(view.imageRect(), QRectF(0, -80, 400, 200));
        view.setZoom(1.1, {0.5, 0.2}); // 220 x 110: lower than the view still
        QCOMPARE(view.imageRect(), QRectF(-10, 5, 220, 110));
    }

    void aStripShowsTheFirstFour()
    {
        ExampleStrip strip;
        QVERIFY(strip.isHidden());
        strip.setExamples(std::vector<TrainingExample>(5, example()), kLabels);
        QVERIFY(!strip.isHidden());
        for (const ExampleView* view : strip.views())
            QVERIFY(!view->isHidden());
        strip.setExamples({example()}, kLabels);
        QVERIFY(!strip.views()[0]->isHidden());
        QVERIFY(strip.views()[1]->isHidden());
        strip.setExamples({}, kLabels);
        QVERIFY(strip.isHidden());
    }
};

QTEST_MAIN(TestExampleView)
#include "tst_exampleview.moc"
