// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/confirmedtruth.h"

#include <QTest>

#include "tests/support/cases.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

const ImageId kImage(1);
const LabelId kCat(7);
const LabelId kDog(3);
const BoundingBox kPlace{0, 0, 100, 100};
const Annotation kDrawn{BoxId::create(), kCat, kPlace};

} // namespace

class TestConfirmedTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrawnBoxIsRightWhateverIsHeldAgainstIt()
    {
        const ConfirmedTruth confirmed = confirmedBy(missedCase(kImage, kDrawn));
        QCOMPARE(confirmed, (ConfirmedTruth{kImage, kCat, kPlace, kDrawn.id}));
        QVERIFY(confirms(confirmed, missedCase(kImage, kDrawn)));
        const BoxCase loose =
            pairCase(CaseKind::Loose, kImage, kDrawn, {kCat, {0, 0, 100, 60}, 0.9});
        QVERIFY(confirms(confirmed, loose));
        const BoxCase swapped = pairCase(CaseKind::WrongLabel, kImage, kDrawn, {kDog, kPlace, 0.9});
        QVERIFY(confirms(confirmed, swapped));
    }

    void aBoxThatChangedIsAskedForAgain()
    {
        const ConfirmedTruth confirmed = confirmedBy(missedCase(kImage, kDrawn));
        Annotation moved = kDrawn;
        moved.box.x = 1;
        QVERIFY(!confirms(confirmed, missedCase(kImage, moved)));
        Annotation relabelled = kDrawn;
        relabelled.label = kDog;
        QVERIFY(!confirms(confirmed, missedCase(kImage, relabelled)));
        Annotation another = kDrawn;
        another.id = BoxId::create();
        QVERIFY(!confirms(confirmed, missedCase(kImage, another)));
    }

    void nothingIsDrawnAroundThatPlace()
    {
        const ConfirmedTruth confirmed = confirmedBy(backgroundCase(kImage, {kCat, kPlace, 0.9}));
        QVERIFY(!confirmed.drawn);
        // An overlap of 60 of 100, then of 59.
        QVERIFY(confirms(confirmed, backgroundCase(kImage, {kCat, {0, 0, 100, 60}, 0.5})));
        QVERIFY(!confirms(confirmed, backgroundCase(kImage, {kCat, {0, 0, 100, 59}, 0.5})));
        QVERIFY(!confirms(confirmed, backgroundCase(kImage, {kDog, kPlace, 0.9})));
        QVERIFY(!confirms(confirmed, backgroundCase(ImageId(2), {kCat, kPlace, 0.9})));
        QVERIFY(!confirms(confirmed, missedCase(kImage, kDrawn))); // a box is another question
    }
};

QTEST_GUILESS_MAIN(TestConfirmedTruth)
#include "tst_confirmedtruth.moc"
