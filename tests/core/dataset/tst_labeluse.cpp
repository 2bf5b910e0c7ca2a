// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/labeluse.h"

#include <QTest>

using namespace boxwright;

class TestLabelUse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImageCountsOnceWhoeverDrewItsBoxes();
    void onlyImagesWithoutAnotherLabelAreItsOwn();
};

namespace {

const LabelId kCat(1);
const LabelId kDog(2);

} // namespace

void TestLabelUse::anImageCountsOnceWhoeverDrewItsBoxes()
{
    LabelCounts counts;
    addToCount(counts, kCat, BoxAuthor::Model, 2);
    addToCount(counts, kCat, BoxAuthor::Person, 1);
    QHash<LabelId, LabelUse> uses;
    addUse(uses, counts);
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses[kCat].boxes, 3);
    QCOMPARE(uses[kCat].images, 1);
    QCOMPARE(uses[kCat].imagesOfItsOwn, 1);
}

void TestLabelUse::onlyImagesWithoutAnotherLabelAreItsOwn()
{
    LabelCounts both;
    addToCount(both, kCat, BoxAuthor::Person, 1);
    addToCount(both, kDog, BoxAuthor::Import, 4);
    LabelCounts dogs;
    addToCount(dogs, kDog, BoxAuthor::Person, 5);
    QHash<LabelId, LabelUse> uses;
    addUse(uses, both);
    addUse(uses, dogs);
    addUse(uses, {});
    QCOMPARE(uses[kCat].images, 1);
    QCOMPARE(uses[kCat].imagesOfItsOwn, 0);
    QCOMPARE(uses[kDog].boxes, 9);
    QCOMPARE(uses[kDog].images, 2);
    QCOMPARE(uses[kDog].imagesOfItsOwn, 1);
    LabelUse absent;
    addUse(absent, dogs, kCat);
    QCOMPARE(absent.images, 0);
}

QTEST_APPLESS_MAIN(TestLabelUse)
#include "tst_labeluse.moc"
