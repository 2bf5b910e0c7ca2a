// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/project.h"
#include "core/exchange/relink/imagerelink.h"
#include "core/image/imagedecoder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

using Outcome = RelinkMatch::Outcome;

namespace {

constexpr QSize kSize(100, 80);

/// A project whose image files are real, and a folder of other files beside it.
class Fixture
{
public:
    explicit Fixture(const QStringList& paths)
    {
        Operation operation{u"Add"_s, {}, {}};
        ImageId next = valueOf(project.store().reserveImageIds(int(paths.size())));
        for (int shade = 1; const QString& path : paths) {
            files.writeImage(path, kSize, shade++);
            const QString target = project.folder() + u'/' + path;
            QDir().mkpath(QFileInfo(target).path());
            if (!QFile::copy(files.path(path), target))
                qFatal("cannot copy");
            ImageRecord record = makeImage(next, path);
            record.contentHash = valueOf(hashFile(target));
            record.size = kSize;
            operation.changes.emplace_back(ImageChange{{}, record});
            next = ImageId(next.value() + 1);
        }
        valueOf(project.store().apply(operation));
    }

    std::vector<ImageRecord> images() { return valueOf(project.store().images()); }
    void lose(const QString& path) const { QFile::remove(project.folder() + u'/' + path); }
    void rename(const QString& from, const QString& to) const
    {
        QDir().mkpath(QFileInfo(files.path(to)).path());
        if (!QFile::rename(files.path(from), files.path(to)))
            qFatal("cannot rename");
    }
    RelinkPlan plan() { return valueOf(planRelink(images(), project.folder(), files.path())); }
    /// What the project would write for a file of the other folder.
    QString relative(const QString& name) const
    {
        return QDir(project.folder()).relativeFilePath(files.path(name));
    }

    TemporaryProject project{u"Über Maß.boxwright"_s};
    ForeignFiles files;
};

} // namespace

class TestImageRelink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichFilesAreMissing();
    void findsAMovedFolder();
    void findsRenamedFilesByTheirContent();
    void theContentDecidesBetweenFilesOfOneName();
    void equalFilesGoToTheFoldersThatAgree();
    void anotherContentIsOfferedNotTaken();
    void severalOtherContentsAreAmbiguous();
    void filesOfOtherImagesAreLeftToThem();
    void aRelinkIsOneStepThatCanBeUndone();
    void changedFilesTakeTheirBoxesAlong();
    void stopsWhenAsked();
    void aFolderThatIsNotThereIsAnError();
};

void TestImageRelink::tellsWhichFilesAreMissing()
{
    Fixture fixture({u"bilder/a b.png"_s, u"bilder/ä.png"_s});
    QVERIFY(missingImages(fixture.images(), fixture.project.folder()).empty());
    fixture.lose(u"bilder/ä.png"_s);
    const auto missing = missingImages(fixture.images(), fixture.project.folder());
    QCOMPARE(missing, std::vector{fixture.images()[1]});
}

void TestImageRelink::findsAMovedFolder()
{
    Fixture fixture({u"bilder/a b.png"_s, u"bilder/ä ☃.png"_s, u"bilder/tief/a b.png"_s});
    fixture.lose(u"bilder/a b.png"_s);
    fixture.lose(u"bilder/tief/a b.png"_s);
    const RelinkPlan plan = fixture.plan();
    QCOMPARE(plan.matches.size(), size_t{2}); // the other one is where it was
    QCOMPARE(plan.count(Outcome::Same), 2);
    QCOMPARE(plan.matches[0].path, fixture.relative(u"bilder/a b.png"_s));
    QCOMPARE(plan.matches[1].path, fixture.relative(u"bilder/tief/a b.png"_s));
}

void TestImageRelink::findsRenamedFilesByTheirContent()
{
    Fixture fixture({u"1.png"_s, u"2.png"_s});
    fixture.lose(u"2.png"_s);
    fixture.rename(u"2.png"_s, u"neu/ganz anders.png"_s);
    const RelinkPlan plan = fixture.plan();
    QCOMPARE(plan.count(Outcome::Same), 1);
    QCOMPARE(plan.matches[0].path, fixture.relative(u"neu/ganz anders.png"_s));
}

void TestImageRelink::theContentDecidesBetweenFilesOfOneName()
{
    Fixture fixture({u"x/1.png"_s});
    fixture.lose(u"x/1.png"_s);
    fixture.rename(u"x/1.png"_s, u"z/1.PNG"_s); // by case another name, and the wrong folder
    fixture.files.writeImage(u"x/1.png"_s, kSize, 77); // the right folder, another picture
    const RelinkPlan plan = fixture.plan();
    QCOMPARE(plan.count(Outcome::Same), 1);
    QCOMPARE(plan.matches[0].path, fixture.relative(u"z/1.PNG"_s));
}

void TestImageRelink::equalFilesGoToTheFoldersThatAgree()
{
    Fixture fixture({u"b/1.png"_s, u"a/1.png"_s});
    // Two images of one content: each finds the file of its own folder.
    Operation operation{u"Same"_s, {}, {}};
    ImageRecord second = fixture.images()[1];
    second.contentHash = fixture.images()[0].contentHash;
    operation.changes.emplace_back(ImageChange{fixture.images()[1], second});
    valueOf(fixture.project.store().apply(operation));
    fixture.files.writeImage(u"a/1.png"_s, kSize, 1);
    fixture.lose(u"a/1.png"_s);
    fixture.lose(u"b/1.png"_s);
    const RelinkPlan plan = fixture.plan();
    QCOMPARE(plan.count(Outcome::Same), 2);
    QCOMPARE(plan.matches[0].path, fixture.relative(u"b/1.png"_s));
    QCOMPARE(plan.matches[1].path, fixture.relative(u"a/1.png"_s));
}

void TestImageRelink::anotherContentIsOfferedNotTaken()
{
    Fixture fixture({u"1.png"_s});
    fixture.lose(u"1.png"_s);
    fixture.files.writeImage(u"1.png"_s, {50, 40}, 99);
    const RelinkPlan plan = fixture.plan();
    QCOMPARE(plan.count(Outcome::Changed), 1);
    QCOMPARE(plan.matches[0].path, fixture.relative(u"1.png"_s));
    QCOMPARE(plan.matches[0].size, QSize(50, 40));
    QVERIFY(relinkOperation(plan).changes.empty());
}

void TestImageRelink::severalOtherContentsAreAmbiguous()
{
    Fixture fixture({u"1.png"_s});
    fixture.lose(u"1.png"_s);
    fixture.rename(u"1.png"_s, u"weg.txt"_s);
    fixture.files.writeImage(u"a/1.png"_s, kSize, 98);
    fixture.files.writeImage(u"b/1.png"_s, kSize, 99);
    const RelinkPlan plan = fixture.plan();
    QCOMPARE(plan.count(Outcome::Ambiguous), 1);
    QCOMPARE(plan.matches[0].path, QString());
}

void TestImageRelink::filesOfOtherImagesAreLeftToThem()
{
    Fixture fixture({u"1.png"_s, u"2.png"_s});
    fixture.lose(u"1.png"_s);
    // The project's own folder holds only 2.png, which is an image already.
    const auto plan =
        valueOf(planRelink(fixture.images(), fixture.project.folder(), fixture.project.folder()));
    QCOMPARE(plan.count(Outcome::Missing), 1);
    // Nor when a link leads to it under another path and the content would fit.
    const QString link = fixture.files.path(u"link"_s);
    QVERIFY(QFile::link(fixture.project.folder(), link));
    QVERIFY(QFile::remove(fixture.files.path(u"1.png"_s)));
    QVERIFY(QFile::remove(fixture.files.path(u"2.png"_s)));
    Operation operation{u"Same"_s, {}, {}};
    ImageRecord same = fixture.images()[0];
    same.contentHash = fixture.images()[1].contentHash;
    operation.changes.emplace_back(ImageChange{fixture.images()[0], same});
    valueOf(fixture.project.store().apply(operation));
    const auto linked = valueOf(planRelink(fixture.images(), fixture.project.folder(), link));
    QCOMPARE(linked.count(Outcome::Missing), 1);
}

void TestImageRelink::aRelinkIsOneStepThatCanBeUndone()
{
    Fixture fixture({u"alt/ä 1.png"_s, u"alt/2.png"_s});
    fixture.lose(u"alt/ä 1.png"_s);
    fixture.lose(u"alt/2.png"_s);
    const Operation operation = relinkOperation(fixture.plan());
    const auto project = valueOf(Project::fromFile(fixture.project.takeFile()));
    const std::vector<ImageRecord> before = project->images();
    const int steps = project->projectUndoStack().count();
    project->perform(operation);
    QCOMPARE(project->projectUndoStack().count(), steps + 1);
    QVERIFY(missingImages(project->images(), fixture.project.folder()).empty());
    for (const ImageRecord& image : project->images()) {
        QCOMPARE(valueOf(hashFile(project->absoluteImagePath(image))), image.contentHash);
    }
    QVERIFY(project->waitUntilWritten(5000));
    QCOMPARE(valueOf(project->store().images()), project->images());
    project->projectUndoStack().undo();
    QCOMPARE(project->images(), before);
    QVERIFY(project->waitUntilWritten(5000));
    QCOMPARE(valueOf(project->store().images()), before);
}

void TestImageRelink::changedFilesTakeTheirBoxesAlong()
{
    Fixture fixture({u"1.png"_s});
    const LabelId label = fixture.project.addLabel(u"cell"_s);
    const ImageId id = fixture.images()[0].id;
    const Annotation inside = fixture.project.addBox(id, label, {1, 2, 3, 4});
    const Annotation across = fixture.project.addBox(id, label, {40, 30, 20, 20});
    const Annotation outside = fixture.project.addBox(id, label, {60, 50, 20, 20});
    fixture.lose(u"1.png"_s);
    fixture.files.writeImage(u"1.png"_s, {50, 40}, 99);
    const QHash<ImageId, std::vector<Annotation>> boxes{{id, {inside, across, outside}}};
    const Operation operation = relinkOperation(fixture.plan(), &boxes);
    valueOf(fixture.project.store().apply(operation));

    const ImageRecord image = fixture.images()[0];
    QCOMPARE(image.size, QSize(50, 40));
    QCOMPARE(image.contentHash, valueOf(hashFile(fixture.files.path(u"1.png"_s))));
    QCOMPARE(image.state, ImageState::HasBoxes);
    const auto kept = valueOf(fixture.project.store().annotations(id));
    QCOMPARE(kept.size(), size_t{2});
    QCOMPARE(kept[0], inside);
    QCOMPARE(kept[1].box, (BoundingBox{40, 30, 10, 10}));
    QVERIFY(valueOf(fixture.project.store().undo({})).has_value());
    QCOMPARE(valueOf(fixture.project.store().annotations(id)),
             (std::vector{inside, across, outside}));
    QCOMPARE(fixture.images()[0].size, kSize);
}

void TestImageRelink::stopsWhenAsked()
{
    Fixture fixture({u"1.png"_s});
    std::stop_source source;
    source.request_stop();
    const auto plan = planRelink(fixture.images(), fixture.project.folder(), fixture.files.path(),
                                 {}, source.get_token());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Cancelled);
}

void TestImageRelink::aFolderThatIsNotThereIsAnError()
{
    Fixture fixture({u"1.png"_s});
    const auto plan = planRelink(fixture.images(), fixture.project.folder(), u"/nirgendwo"_s);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestImageRelink)
#include "tst_imagerelink.moc"
