// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/imagefiltermodel.h"
#include "widgets/models/imagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/support/modelprinter.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// A project with four images: one box in the first, two in the third.
struct OpenProject
{
    OpenProject()
    {
        label = files.addLabel(u"Cat"_s);
        images = files.addImages(4);
        files.addBox(images[0], *label, {1, 1, 20, 20});
        files.addBox(images[2], *label, {1, 1, 20, 20});
        files.addBox(images[2], *label, {50, 1, 20, 20});
        project = valueOf(Project::fromFile(files.takeFile()));
    }
    void rename(int index, const QString& path) const
    {
        const ImageRecord before = *project->image(images[size_t(index)]);
        ImageRecord after = before;
        after.path = path;
        project->perform({u"Rename"_s, {}, {ImageChange{before, after}}});
    }
    void setSplit(int index, Split split) const
    {
        const ImageRecord before = *project->image(images[size_t(index)]);
        ImageRecord after = before;
        after.split = split;
        project->perform({u"Split"_s, {}, {ImageChange{before, after}}});
    }

    TemporaryProject files;
    std::optional<LabelId> label;
    std::vector<ImageId> images;
    std::unique_ptr<Project> project;
};

QString shown(const ImageFilterModel& filter)
{
    return printModel(filter).join(u' ').remove(u".jpg"_s);
}

} // namespace

class TestImageFilterModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filtersByWords();
    void filtersByState();
    void filtersByLabel();
    void filtersBySplit();
    void filtersByAuthor();
    void filtersByFinding();
    void filtersTogether();
    void sortsByNameAsPeopleDo();
    void sortsByBoxes();
    void sortsUnseenFirst();
    void sortsMostUsefulFirst();
    void thePinnedImageStaysShown();
    void thePinnedImageStaysInItsPlace();
};

void TestImageFilterModel::filtersByWords()
{
    const OpenProject open;
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    filter.setText(u"IMAGES 3"_s);
    QCOMPARE(printModel(filter), QStringList({u"0003.jpg"_s}));
    filter.setText(u"images nothing"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 4);
}

void TestImageFilterModel::filtersByState()
{
    const OpenProject open;
    open.project->document(open.images[3])->setState(ImageState::ConfirmedEmpty, u"Empty"_s);
    open.project->document(open.images[0])->setReviewed(true, u"Reviewed"_s);
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    using State = ImageFilterModel::State;
    const auto shown = [&filter](State state) {
        filter.setState(state);
        return printModel(filter).join(u' ');
    };
    QCOMPARE(shown(State::Unseen), u"0002.jpg"_s);
    QCOMPARE(shown(State::HasBoxes), u"0001.jpg 0003.jpg"_s);
    QCOMPARE(shown(State::ConfirmedEmpty), u"0004.jpg"_s);
    QCOMPARE(shown(State::Reviewed), u"0001.jpg"_s);
    QCOMPARE(shown(State::NotReviewed), u"0002.jpg 0003.jpg 0004.jpg"_s);
    QCOMPARE(shown(State::All).count(u"jpg"_s), 4);
}

void TestImageFilterModel::thePinnedImageStaysShown()
{
    const OpenProject open;
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    filter.setState(ImageFilterModel::State::Unseen);
    QCOMPARE(printModel(filter), QStringList({u"0002.jpg"_s, u"0004.jpg"_s}));
    filter.setPinned(open.images[1]);
    open.project->document(open.images[1])
        ->addBoxes({makeBox(*open.label, {5, 5, 10, 10})}, u"Draw box"_s);
    QCOMPARE(printModel(filter), QStringList({u"0002.jpg"_s, u"0004.jpg"_s}));
    filter.setPinned(open.images[3]);
    QCOMPARE(printModel(filter), QStringList({u"0004.jpg"_s}));
}

void TestImageFilterModel::filtersByFinding()
{
    const OpenProject open;
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    int changes = 0;
    connect(&filter, &ImageFilterModel::findingChanged, this, [&changes] { ++changes; });
    filter.setPinned(open.images[1]);
    filter.setFinding(FindingFilter{u"Copies"_s, {open.images[3], open.images[0], open.images[2]}});
    QVERIFY(filter.isFiltering());
    QCOMPARE(shown(filter), u"0004 0001 0003"_s); // those that belong together stand together
    filter.setState(ImageFilterModel::State::HasBoxes);
    QCOMPARE(shown(filter), u"0001 0003"_s);
    filter.setState(ImageFilterModel::State::All);
    filter.setOrder(ImageFilterModel::Order::Name);
    QCOMPARE(shown(filter), u"0001 0003 0004"_s);
    filter.setOrder(ImageFilterModel::Order::Added);
    QCOMPARE(shown(filter), u"0004 0001 0003"_s);
    filter.setFinding({});
    QCOMPARE(shown(filter), u"0001 0002 0003 0004"_s);
    filter.setFinding({});
    QCOMPARE(changes, 2);
}

void TestImageFilterModel::filtersByLabel()
{
    const OpenProject open;
    const LabelId dog = valueOf(open.project->addLabel(u"Dog"_s));
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    using Kind = LabelFilter::Kind;
    filter.setLabel({Kind::WithLabel, open.label});
    QCOMPARE(shown(filter), u"0001 0003"_s);
    QVERIFY(filter.isFiltering());
    filter.setLabel({Kind::WithLabel, dog});
    QCOMPARE(shown(filter), QString());
    open.project->document(open.images[3])->addBoxes({makeBox(dog, {5, 5, 10, 10})}, u"Draw box"_s);
    QCOMPARE(shown(filter), u"0004"_s); // follows edits
    filter.setLabel({Kind::WithoutBoxes});
    QCOMPARE(shown(filter), u"0002"_s);
    filter.setLabel({Kind::WithLabel, open.label});
    mustWork(open.project->mergeLabel(*open.label, dog));
    QTRY_COMPARE(shown(filter), QString());
    open.project->projectUndoStack().undo();
    QCOMPARE(shown(filter), u"0001 0003"_s);
    filter.setLabel({});
    QVERIFY(!filter.isFiltering());
    QCOMPARE(filter.rowCount(), 4);
}

void TestImageFilterModel::filtersBySplit()
{
    const OpenProject open;
    open.setSplit(1, Split::Test);
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    filter.setSplit(Split::Test);
    QCOMPARE(shown(filter), u"0002"_s);
    filter.setSplit(Split::None);
    QCOMPARE(shown(filter), u"0001 0003 0004"_s);
    filter.setSplit({});
    QCOMPARE(filter.rowCount(), 4);
}

void TestImageFilterModel::filtersTogether()
{
    const OpenProject open;
    open.setSplit(0, Split::Train);
    open.setSplit(1, Split::Train);
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    filter.setSplit(Split::Train);
    filter.setLabel({LabelFilter::Kind::WithoutBoxes});
    QCOMPARE(shown(filter), u"0002"_s);
    filter.setText(u"0001"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void TestImageFilterModel::sortsByNameAsPeopleDo()
{
    const OpenProject open;
    open.rename(0, u"z/img 10.jpg"_s);
    open.rename(1, u"z/img 2.jpg"_s);
    open.rename(2, u"a/img 2.jpg"_s);
    open.rename(3, u"y/Hut.jpg"_s);
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    using Order = ImageFilterModel::Order;
    filter.setOrder(Order::Name);
    QCOMPARE(printModel(filter, {ImageListModel::PathRole}).join(u' '),
             u"y/Hut.jpg a/img 2.jpg z/img 2.jpg z/img 10.jpg"_s);
    filter.setOrder(Order::Added);
    QCOMPARE(printModel(filter, {ImageListModel::PathRole}).first(), u"z/img 10.jpg"_s);
}

void TestImageFilterModel::sortsByBoxes()
{
    const OpenProject open;
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    using Order = ImageFilterModel::Order;
    filter.setOrder(Order::MostBoxes);
    QCOMPARE(shown(filter), u"0003 0001 0002 0004"_s);
    filter.setOrder(Order::FewestBoxes);
    QCOMPARE(shown(filter), u"0002 0004 0001 0003"_s);
    open.project->document(open.images[1])
        ->addBoxes({makeBox(*open.label, {5, 5, 10, 10})}, u"Draw box"_s);
    QCOMPARE(shown(filter), u"0004 0001 0002 0003"_s); // follows edits
    filter.setState(ImageFilterModel::State::HasBoxes);
    QCOMPARE(shown(filter), u"0001 0002 0003"_s);
}

void TestImageFilterModel::thePinnedImageStaysInItsPlace()
{
    const OpenProject open;
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    filter.setOrder(ImageFilterModel::Order::FewestBoxes);
    filter.setPinned(open.images[1]);
    open.project->document(open.images[1])
        ->addBoxes({makeBox(*open.label, {5, 5, 10, 10}), makeBox(*open.label, {5, 5, 10, 10}),
                    makeBox(*open.label, {5, 5, 10, 10})},
                   u"Draw boxes"_s);
    QCOMPARE(shown(filter), u"0002 0004 0001 0003"_s);
    filter.setPinned(open.images[3]);
    QCOMPARE(shown(filter), u"0004 0001 0003 0002"_s);
}

void TestImageFilterModel::sortsUnseenFirst()
{
    const OpenProject open;
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    filter.setOrder(ImageFilterModel::Order::UnseenFirst);
    QCOMPARE(shown(filter), u"0002 0004 0001 0003"_s);
    filter.setPinned(open.images[1]); // stays while it is worked on
    open.project->document(open.images[1])
        ->addBoxes({makeBox(*open.label, {5, 5, 10, 10})}, u"Draw a box"_s);
    QCOMPARE(shown(filter), u"0002 0004 0001 0003"_s);
    filter.setPinned(open.images[3]);
    QCOMPARE(shown(filter), u"0004 0001 0002 0003"_s);
}

void TestImageFilterModel::sortsMostUsefulFirst()
{
    const OpenProject open;
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    filter.setOrder(ImageFilterModel::Order::MostUsefulFirst);
    QCOMPARE(shown(filter), u"0001 0002 0003 0004"_s); // nothing is known yet
    filter.setUsefulness({{open.images[1], 0.5}, {open.images[2], 2.5}, {open.images[3], 0.5}});
    QCOMPARE(shown(filter), u"0003 0002 0004 0001"_s);
    const ImageRecord before = *open.project->image(open.images[2]);
    ImageRecord after = before;
    after.reviewed = true;
    open.project->perform({u"Review"_s, {}, {ImageChange{before, after}}});
    QCOMPARE(shown(filter), u"0002 0004 0001 0003"_s);
}

void TestImageFilterModel::filtersByAuthor()
{
    const OpenProject open;
    AnnotationDocument& document = *open.project->document(open.images[2]);
    Annotation found = makeBox(*open.label, {90, 90, 20, 20});
    found.author = BoxAuthor::Model;
    document.addBoxes({found}, u"Accept"_s);
    ImageListModel model;
    model.setProject(open.project.get());
    ImageFilterModel filter(model);
    const QAbstractItemModelTester tester(&filter);
    filter.setAuthor(BoxAuthor::Model);
    QVERIFY(filter.isFiltering());
    QCOMPARE(shown(filter), u"0003"_s);
    filter.setAuthor(BoxAuthor::Person);
    QCOMPARE(shown(filter), u"0001 0003"_s);
    filter.setAuthor(BoxAuthor::Import);
    QCOMPARE(shown(filter), QString());
    filter.setAuthor(BoxAuthor::Model);
    document.undoStack().undo(); // nobody's but the person's are left
    QCOMPARE(shown(filter), QString());
    filter.setAuthor({});
    QVERIFY(!filter.isFiltering());
    QCOMPARE(filter.rowCount(), 4);
}

QTEST_MAIN(TestImageFilterModel)
#include "tst_imagefiltermodel.moc"
