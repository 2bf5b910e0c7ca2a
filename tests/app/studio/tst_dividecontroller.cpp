// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/datasummary.h"
#include "app/studio/dividecontroller.h"
#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/health/perceptualhash.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QWidget>

#include <map>

#include "tests/core/health/drawnpictures.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// A project with boxes on its first 20 images, which have no files, and the controller.
struct Bench
{
    explicit Bench(int count = 0)
        : label(files.addLabel(u"cell"_s))
    {
        if (count == 0)
            return;
        images = files.addImages(count);
        for (size_t place = 0; place < 20; ++place)
            files.addBox(images[place], label, {10, 10, 40, 40});
    }
    /// With a box on it, and with its file.
    void addPicture(const QString& name, const QByteArray& bytes)
    {
        images.push_back(pictures.add(name, bytes));
        files.addBox(images.back(), label, {10, 10, 40, 40});
    }
    void open()
    {
        project = valueOf(Project::fromFile(files.takeFile()));
        controller.setProject(project.get());
    }
    ~Bench() { controller.setProject(nullptr); }
    Q_DISABLE_COPY_MOVE(Bench)

    std::map<Split, int> splits() const
    {
        std::map<Split, int> result;
        for (const ImageRecord& image : project->images())
            ++result[image.split];
        return result;
    }
    Split splitOf(size_t place) const { return project->image(images[place])->split; }
    /// How far it is may be told in between.
    bool isDone() const { return busy.size() > 1 && busy.last()[0].toString().isEmpty(); }

    PictureProject pictures;
    TemporaryProject& files = pictures.project;
    LabelId label;
    std::vector<ImageId> images;
    std::unique_ptr<Project> project;
    QWidget window;
    ErrorReporter reporter{&window};
    DivideController controller{reporter};
    QSignalSpy busy{&controller, &DivideController::busyChanged};
};

} // namespace

class TestDivideController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dividesAsOneStepThatCanBeUndone()
    {
        Bench bench(25); // nobody looked at five of them
        bench.open();
        bench.controller.divide();
        QCOMPARE(bench.busy.size(), 1);
        QVERIFY(!bench.busy[0][0].toString().isEmpty());
        QTRY_VERIFY(bench.isDone());
        // 20 % and 10 % of 20; the unseen ones stay undecided.
        const std::map<Split, int> expected{
            {Split::None, 5}, {Split::Train, 14}, {Split::Validation, 2}, {Split::Test, 4}};
        QCOMPARE(bench.splits(), expected);
        bench.project->projectUndoStack().undo();
        QCOMPARE(bench.splits(), (std::map<Split, int>{{Split::None, 25}}));
    }

    void goesByTheLastEdit()
    {
        Bench bench(20);
        bench.open();
        const std::vector<ImageId> emptied(bench.images.begin() + 10, bench.images.end());
        mustWork(bench.project->removeBoxes(bench.label, emptied));
        QVERIFY(bench.project->hasUnwrittenEdits()); // until events are handled
        bench.controller.divide();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.splits().at(Split::None), 10); // nobody says any more what is there
    }

    void keepsWhatWasDecidedMeanwhile()
    {
        Bench bench(20);
        bench.open();
        bench.controller.divide();
        Operation byHand{u"Move"_s, {}, {}};
        for (const ImageId image : bench.images) {
            ImageRecord after = *bench.project->image(image);
            after.split = Split::Test;
            byHand.changes.push_back(ImageChange{*bench.project->image(image), after});
        }
        bench.project->perform(byHand);
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.splits(), (std::map<Split, int>{{Split::Test, 20}}));
    }

    void manyImagesThatLookTheSameGetOnePart()
    {
        Bench bench(20'100);
        PictureHash look;
        for (std::size_t i = 0; i < look.cells.size(); ++i)
            look.cells[i] = std::uint8_t(i % 200);
        const auto records = valueOf(bench.files.store().images());
        std::vector<ImageFingerprint> fingerprints;
        for (const size_t place : {0, 2, 4, 6, 8, 10, 12, 14})
            fingerprints.push_back(
                {bench.images[place], records[place].contentHash, false, look.toBytes()});
        mustWork(bench.files.store().keepFingerprints(fingerprints));
        bench.open();
        bench.controller.divide();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(), 60000);
        QCOMPARE(countProject(*bench.project).undecided, 0);
        for (const size_t place : {2, 4, 6, 8, 10, 12, 14})
            QCOMPARE(bench.splitOf(place), bench.splitOf(0));
    }

    void copiesThatNobodyCheckedForGetOnePart()
    {
        Bench bench;
        // 15 of 20: one by one they would not all go to training, which takes 14.
        for (int copy = 0; copy < 15; ++copy) {
            bench.addPicture(u"copy %1.jpg"_s.arg(QChar(u'a' + copy)),
                             encoded(drawnPicture(1), "JPEG", 76 + copy));
        }
        for (unsigned other = 2; other <= 6; ++other)
            bench.addPicture(u"other %1.png"_s.arg(other), encoded(drawnPicture(other), "PNG"));
        bench.open();
        bench.controller.divide();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(countProject(*bench.project).undecided, 0);
        for (size_t place = 1; place < 15; ++place)
            QCOMPARE(bench.splitOf(place), bench.splitOf(0));
    }
};

QTEST_MAIN(TestDivideController)
#include "tst_dividecontroller.moc"
