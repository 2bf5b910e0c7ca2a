// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <stop_token>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestLabelExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheBestOfEachImageFirst();
    void aPersonKnowsBetter();
    void leavesOtherLabelsAndRemovedImagesOut();
    void stopsWhenAsked();
};

namespace {

struct Images
{
    Images()
        : cat(project.addLabel(u"cat"_s))
        , dog(project.addLabel(u"dog"_s))
        , images(project.addImages(3))
    { }
    BoxId add(int image, double side, BoxAuthor author = BoxAuthor::Person, bool crowd = false)
    {
        Annotation box = makeBox(cat, {1, 1, side, side});
        box.author = author;
        box.crowd = crowd;
        const ImageId id = images[static_cast<size_t>(image)];
        valueOf(project.store().apply({u"Draw"_s, id, {AnnotationChange{id, {}, box}}}));
        return box.id;
    }
    std::vector<BoxId> examples(int count)
    {
        std::vector<BoxId> ids;
        const auto found = valueOf(project.store().labelExamples(cat, count));
        for (const LabelExample& example : found) {
            ids.push_back(example.box.id);
        }
        return ids;
    }

    TemporaryProject project;
    LabelId cat;
    LabelId dog;
    std::vector<ImageId> images;
};

using Ids = std::vector<BoxId>;

} // namespace

void TestLabelExamples::takesTheBestOfEachImageFirst()
{
    Images open;
    const BoxId second = open.add(0, 30);
    const BoxId best = open.add(0, 40);
    const BoxId small = open.add(1, 5);
    const BoxId third = open.add(0, 20);
    QCOMPARE(open.examples(12), Ids({best, small, second, third}));
    QCOMPARE(open.examples(2), Ids({best, small}));
    const auto first = valueOf(open.project.store().labelExamples(open.cat, 1)).front();
    QCOMPARE(first.image, open.images[0]);
    QCOMPARE(first.imagePath, open.project.folder() + u"/images/0001.jpg"_s);
    QCOMPARE(first.box.box, BoundingBox({1, 1, 40, 40}));
    QCOMPARE(first.box.label, open.cat);
}

void TestLabelExamples::aPersonKnowsBetter()
{
    Images open;
    const BoxId model = open.add(0, 90, BoxAuthor::Model);
    const BoxId person = open.add(0, 10);
    const BoxId imported = open.add(1, 100, BoxAuthor::Import);
    const BoxId crowd = open.add(2, 200, BoxAuthor::Person, true);
    QCOMPARE(open.examples(12), Ids({person, imported, crowd, model}));
}

void TestLabelExamples::leavesOtherLabelsAndRemovedImagesOut()
{
    Images open;
    open.project.addBox(open.images[0], open.dog, {1, 1, 300, 300});
    const BoxId gone = open.add(1, 50);
    const BoxId stays = open.add(2, 10);
    QCOMPARE(open.examples(12), Ids({gone, stays}));
    const auto images = valueOf(open.project.store().images());
    valueOf(open.project.store().apply({u"Remove"_s, {}, {ImageChange{images[1], {}}}}));
    QCOMPARE(open.examples(12), Ids({stays}));
    QVERIFY(valueOf(open.project.store().labelExamples(LabelId(99), 12)).empty());
}

void TestLabelExamples::stopsWhenAsked()
{
    Images open;
    open.add(0, 10);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(valueOf(open.project.store().labelExamples(open.cat, 12, stop.get_token())).empty());
}

QTEST_GUILESS_MAIN(TestLabelExamples)
#include "tst_labelexamples.moc"
