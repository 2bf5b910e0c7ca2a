// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "clirunner.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

/// The health report and the plan of a training on the command line.
class TestCliInspect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsLabelsSplitsAndThePlan();
    void findingsNameTheirImages();
    void findingsAreWarningsWhenStrict();
    void aSecondLookAtAnUnchangedProjectSaysTheSame();
    void splitKeepsCopiesTogether();
    void findingsOfACodeAreMended();
    void swappedBoxesAreTurned();
    void unreadableImagesGoAndLabelledOnesAreDivided();
    void changedFilesAreTakenAndMissingOnesTakenOut();
    void whatHasNoFixIsForPeople();
    void sizesAndPlacesOfBoxesAreTold();
    void mendingNeedsTheProjectForWriting();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString project() const { return path(u"shapes.boxwright"_s); }
    QJsonObject inspect() const
    {
        const CliResult result = runCli({u"inspect"_s, project(), u"--json"_s});
        if (result.exitCode != 0)
            qWarning("%s", result.all().constData());
        return result.json();
    }
    static QJsonObject findingOf(const QJsonObject& report, const QString& code)
    {
        for (const QJsonValue finding : report[u"findings"].toArray()) {
            if (finding[u"code"].toString() == code)
                return finding.toObject();
        }
        return {};
    }
    /// Adds an image that is a copy of the file of another one.
    void addCopy(const QString& of, const QString& name, Split split) const
    {
        QVERIFY(QFile::copy(path(of), path(name)));
        ReadProject read(project());
        const auto images = read.store->images().value();
        for (const ImageRecord& image : images) {
            if (image.path != of)
                continue;
            ImageRecord copy = image;
            copy.id = read.store->reserveImageIds(1).value();
            copy.path = name;
            copy.split = split;
            copy.state = ImageState::ConfirmedEmpty;
            QVERIFY(read.store->apply({u"Add copy"_s, {}, {ImageChange{{}, copy}}}).isOk());
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliInspect::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeShapesProject(project(), 8); // 8 train, 3 validation, 3 test; one box each
}

void TestCliInspect::tellsLabelsSplitsAndThePlan()
{
    const QJsonObject report = inspect();
    const QJsonArray labels = report[u"labels"].toArray();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0][u"name"].toString(), u"Red"_s);
    QCOMPARE(labels[0][u"boxes"].toInt(), 7);
    QCOMPARE(labels[0][u"splits"][u"train"][u"boxes"].toInt(), 4);
    QCOMPARE(report[u"splits"][u"test"][u"with_boxes"].toInt(), 3);
    QCOMPARE(report[u"splits"][u"none"][u"images"].toInt(-1), 0);
    QCOMPARE(report[u"limits"][u"near_duplicate_bits"].toInt(), 4);
    const QJsonObject plan = report[u"plan"].toObject();
    QVERIFY(plan[u"obstacle"].isNull());
    QCOMPARE(plan[u"preset"].toString(), u"balanced"_s);
    for (const QJsonValue reason : plan[u"reasons"].toArray())
        QVERIFY2(!reason.toString().contains(u"(s)"), "the plural forms are not there");
    QCOMPARE(plan[u"train_images"].toInt(), 8);
    QCOMPARE(plan[u"input_size"].toInt(), 416);
    QCOMPARE(plan[u"tile_size"].toInt(-1), 0);
    QCOMPARE(plan[u"test_images"].toInt(), 3);
    QCOMPARE(plan[u"epochs"].toInt(), 150);
    QCOMPARE(plan[u"patience"].toInt(), 60);
    QCOMPARE(plan[u"frozen_stages"].toInt(), 1);
    QVERIFY(plan[u"balance"].toBool() && !plan[u"mosaic"].toBool(true));
    QVERIFY(plan[u"mirrored"].toBool());
    QCOMPARE(plan[u"mirrored_look"].toBool(true), false);
    QCOMPARE(plan[u"labels_not_mirrored"].toArray(), QJsonArray());
    QCOMPARE(plan[u"labels_repeated"].toArray(), QJsonArray());
    // Epochs, their limit, size, batch, frozen layers, patience, mirroring.
    QCOMPARE(plan[u"reasons"].toArray().size(), 7);
    // Four boxes of each label to learn from.
    QVERIFY(plan[u"warnings"].toArray()[0].toString().contains(u"“Red” (16 more)"));

    const CliResult text = runCli({u"inspect"_s, project()});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.contains("RARE_LABEL"));
    QVERIFY(text.output.contains("Training would use 8 images"));
    QVERIFY(text.output.contains("150 epochs"));
    QVERIFY(text.output.contains("(16 more)"));
}

void TestCliInspect::findingsNameTheirImages()
{
    addCopy(u"shape 0 ä.png"_s, u"copy.png"_s, Split::Test);
    QVERIFY(QFile::remove(path(u"shape 3 ä.png"_s)));
    const QJsonObject report = inspect();
    const QJsonArray copies{u"shape 0 ä.png"_s, u"copy.png"_s};
    const QJsonObject exact = findingOf(report, u"EXACT_DUPLICATES"_s);
    QCOMPARE(exact[u"images"].toArray(), copies);
    QCOMPARE(exact[u"groups"].toArray().size(), 1);
    QCOMPARE(exact[u"groups"].toArray()[0].toArray(), copies);
    QCOMPARE(exact[u"fix"].toString(), u"remove_duplicates"_s);
    const QJsonObject leak = findingOf(report, u"DUPLICATE_LEAK"_s);
    QCOMPARE(leak[u"severity"].toString(), u"error"_s);
    QVERIFY(!leak[u"message"].toString().isEmpty() && !leak[u"advice"].toString().isEmpty());
    const QJsonObject missing = findingOf(report, u"MISSING_IMAGE"_s);
    QCOMPARE(missing[u"images"].toArray(), QJsonArray{u"shape 3 ä.png"_s});
    QCOMPARE(missing[u"fix"].toString(), u"remove_images"_s);
    const QJsonObject rare = findingOf(report, u"RARE_LABEL"_s);
    QCOMPARE(rare[u"labels"].toArray(), (QJsonArray{u"Red"_s, u"Blue"_s}));
}

void TestCliInspect::findingsAreWarningsWhenStrict()
{
    QCOMPARE(runCli({u"--strict"_s, u"inspect"_s, project()}).exitCode, 3); // rare labels
    const QString empty = path(u"empty.boxwright"_s);
    QCOMPARE(runCli({u"create"_s, empty}).exitCode, 0);
    const CliResult result = runCli({u"inspect"_s, empty, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(!result.json()[u"plan"][u"obstacle"].toString().isEmpty());
}

void TestCliInspect::aSecondLookAtAnUnchangedProjectSaysTheSame()
{
    const QJsonObject first = inspect();
    QVERIFY(!first.isEmpty());
    const ReadProject inUse(project()); // the studio has it open meanwhile
    QCOMPARE(inspect(), first);
    QCOMPARE(inUse.store->fingerprints().value().size(), 14);
}

void TestCliInspect::splitKeepsCopiesTogether()
{
    // A JPEG of a test image, which has other bytes but the same look.
    QVERIFY(QImage(path(u"shape 13 ä.png"_s)).save(path(u"look.jpg"_s), "JPEG", 95));
    {
        ReadProject read(project());
        ImageRecord image{read.store->reserveImageIds(1).value(), u"look.jpg"_s, {}, {160, 120}};
        image.state = ImageState::ConfirmedEmpty;
        QVERIFY(read.store->apply({u"Add image"_s, {}, {ImageChange{{}, image}}}).isOk());
    }
    const QJsonObject split =
        runCli({u"split"_s, project(), u"--test"_s, u"0"_s, u"--validation"_s, u"0"_s, u"--json"_s})
            .json();
    QCOMPARE(split[u"assigned"].toInt(), 1);
    QCOMPARE(split[u"test"].toInt(), 1);
    QVERIFY(findingOf(inspect(), u"DUPLICATE_LEAK"_s).isEmpty());
}

void TestCliInspect::findingsOfACodeAreMended()
{
    addCopy(u"shape 0 ä.png"_s, u"copy.png"_s, Split::Test);
    const QStringList fix{u"inspect"_s, project(), u"--fix"_s, u"EXACT_DUPLICATES"_s};
    const CliResult first = runCli(fix);
    QCOMPARE(first.exitCode, 0);
    QVERIFY2(first.output.contains("Done: Remove 1 duplicate"), first.all().constData());
    {
        ReadProject read(project());
        QCOMPARE(read.store->images().value().size(), size_t(14));
        QCOMPARE(read.store->history({}).value().size(), size_t(3)); // shapes, copy, this
        QVERIFY(read.store->undo({}).value());
    }
    const QJsonObject report = runCli(fix + QStringList{u"--json"_s}).json();
    QVERIFY(!report.isEmpty());
    QVERIFY(findingOf(report, u"EXACT_DUPLICATES"_s).isEmpty());
    QCOMPARE(report[u"splits"][u"train"][u"images"].toInt(), 7);
    QCOMPARE(report[u"splits"][u"test"][u"images"].toInt(), 4); // what the copy was part of

    const CliResult second = runCli(fix);
    QCOMPARE(second.exitCode, 0);
    QVERIFY2(second.output.contains("nothing of EXACT_DUPLICATES"), second.all().constData());
}

void TestCliInspect::swappedBoxesAreTurned()
{
    ImageId image(0);
    {
        ReadProject read(project());
        const ImageRecord before = read.store->images().value().front();
        image = before.id;
        ImageRecord turned = before;
        turned.size = QSize(120, 160); // stored as 160 x 120
        turned.orientation = 6;
        const Annotation box = read.store->annotations(image).value().front();
        Annotation moved = box;
        moved.box = {130, 10, 20, 30};
        const Operation operation{
            u"Turn"_s, {}, {ImageChange{before, turned}, AnnotationChange{image, box, moved}}};
        QVERIFY(read.store->apply(operation).isOk());
    }
    const QJsonObject swapped = findingOf(inspect(), u"BOXES_SWAPPED"_s);
    QCOMPARE(swapped[u"fix"].toString(), u"turn_boxes"_s);
    QCOMPARE(swapped[u"images"].toArray().size(), 1);
    const QJsonObject report =
        runCli({u"inspect"_s, project(), u"--fix"_s, u"BOXES_SWAPPED"_s, u"--json"_s}).json();
    QVERIFY(!report.isEmpty());
    QVERIFY(findingOf(report, u"BOXES_SWAPPED"_s).isEmpty());
    const ReadProject read(project());
    // 120 - 40 from the left, as far down as it was from the left.
    QCOMPARE(read.store->annotations(image).value().front().box, (BoundingBox{80, 130, 30, 20}));
}

void TestCliInspect::unreadableImagesGoAndLabelledOnesAreDivided()
{
    {
        QFile file(path(u"shape 3 ä.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly)); // empties it
        ReadProject read(project());
        Operation operation{u"Undivide"_s, {}, {}};
        const auto images = read.store->images().value();
        for (const ImageRecord& before : images) {
            ImageRecord after = before;
            after.split = Split::None;
            operation.changes.emplace_back(ImageChange{before, after});
        }
        QVERIFY(read.store->apply(operation).isOk());
    }
    const QJsonObject unreadable = findingOf(inspect(), u"UNREADABLE_IMAGE"_s);
    QCOMPARE(unreadable[u"fix"].toString(), u"remove_images"_s);
    const auto mended = [this](const QString& code) {
        return runCli({u"inspect"_s, project(), u"--fix"_s, code, u"--json"_s}).json();
    };
    QVERIFY(findingOf(mended(u"UNREADABLE_IMAGE"_s), u"UNREADABLE_IMAGE"_s).isEmpty());
    const QJsonObject undivided = findingOf(inspect(), u"EMPTY_SPLIT"_s);
    QCOMPARE(undivided[u"fix"].toString(), u"divide_images"_s);
    QCOMPARE(undivided[u"images"].toArray().size(), 13);
    const QJsonObject report = mended(u"EMPTY_SPLIT"_s);
    QCOMPARE(report[u"splits"][u"none"][u"images"].toInt(-1), 0);
    QVERIFY(report[u"splits"][u"train"][u"with_boxes"].toInt() > 0);
    QVERIFY(QFile::exists(path(u"shape 3 ä.png"_s)));
}

void TestCliInspect::changedFilesAreTakenAndMissingOnesTakenOut()
{
    QVERIFY(QFile::remove(path(u"shape 3 ä.png"_s)));
    QImage other(64, 48, QImage::Format_RGB32);
    other.fill(Qt::green);
    QVERIFY(other.save(path(u"shape 4 ä.png"_s)));
    QCOMPARE(findingOf(inspect(), u"CHANGED_IMAGE"_s)[u"fix"].toString(), u"take_changes"_s);
    const CliResult taken = runCli({u"inspect"_s, project(), u"--fix"_s, u"CHANGED_IMAGE"_s});
    QCOMPARE(taken.exitCode, 0);
    QVERIFY2(taken.output.contains("1 image of another size"), taken.output.constData());
    const QJsonObject report =
        runCli({u"inspect"_s, project(), u"--fix"_s, u"MISSING_IMAGE"_s, u"--json"_s}).json();
    QVERIFY(!report.isEmpty());
    QVERIFY(findingOf(report, u"CHANGED_IMAGE"_s).isEmpty());
    QVERIFY(findingOf(report, u"MISSING_IMAGE"_s).isEmpty());
    const ReadProject read(project());
    const auto images = read.store->images().value();
    QCOMPARE(images.size(), size_t(13));
    QVERIFY(std::any_of(images.begin(), images.end(),
                        [&other](const ImageRecord& image) { return image.size == other.size(); }));
}

void TestCliInspect::whatHasNoFixIsForPeople()
{
    const auto mend = [this](const QString& code) {
        return runCli({u"inspect"_s, project(), u"--fix"_s, code});
    };
    QCOMPARE(mend(u"MISSING_IMAGE"_s).exitCode, 0); // there are none
    const CliResult rare = mend(u"RARE_LABEL"_s);
    QCOMPARE(rare.exitCode, 2);
    QVERIFY2(rare.errors.contains("To be mended by hand: "), rare.errors.constData());
    QCOMPARE(rare.output, QByteArray());
    { // without a test part, which only people can choose
        ReadProject read(project());
        Operation operation{u"No test part"_s, {}, {}};
        const auto images = read.store->images().value();
        for (const ImageRecord& before : images) {
            ImageRecord after = before;
            after.split = before.split == Split::Test ? Split::Train : before.split;
            if (after != before)
                operation.changes.emplace_back(ImageChange{before, after});
        }
        QVERIFY(read.store->apply(operation).isOk());
    }
    const CliResult result = mend(u"EMPTY_SPLIT"_s);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.all().contains("To be mended by hand: There is no test part"),
             result.all().constData());
    QVERIFY(!result.output.contains("nothing of EMPTY_SPLIT"));
}

void TestCliInspect::sizesAndPlacesOfBoxesAreTold()
{
    const QJsonObject report = inspect();
    for (const QJsonValue label : report[u"labels"].toArray()) {
        const QJsonArray sizes = label[u"sizes"].toArray();
        QCOMPARE(sizes.size(), 8);
        QCOMPARE(sizes.first()[u"from"].toInt(-1), 0);
        QCOMPARE(sizes.first()[u"to"].toInt(), 8);
        QCOMPARE(sizes.last()[u"from"].toInt(), 512);
        QVERIFY(sizes.last()[u"to"].isNull());
        int boxes = 0;
        for (const QJsonValue bucket : sizes)
            boxes += bucket[u"boxes"].toInt();
        QCOMPARE(boxes, label[u"boxes"].toInt());
        QCOMPARE(label[u"places"].toArray().size(), 24);
    }
    const QJsonArray places = report[u"places"].toArray();
    QCOMPARE(places.size(), 24);
    double most = 0;
    for (const QJsonValue row : places) {
        QCOMPARE(row.toArray().size(), 24);
        for (const QJsonValue cover : row.toArray())
            most = std::max(most, cover.toDouble());
    }
    QCOMPARE(most, 1.0);
}

void TestCliInspect::mendingNeedsTheProjectForWriting()
{
    QCOMPARE(runCli({u"inspect"_s, project(), u"--fix"_s, u"NO_SUCH_CODE"_s}).exitCode, 2);
    const ReadProject inUse(project());
    const QStringList look{u"inspect"_s, project()};
    QCOMPARE(runCli(look).exitCode, 0);
    QCOMPARE(runCli(look + QStringList{u"--fix"_s, u"BOX_OUTSIDE"_s}).exitCode, 1);
}

QTEST_MAIN(TestCliInspect)
#include "tst_cliinspect.moc"
