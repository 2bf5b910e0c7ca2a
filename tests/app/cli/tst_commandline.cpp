// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"
#include "core/storage/projectstore.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include "clirunner.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpIsEverywhere_data();
    void helpIsEverywhere();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void failuresAreOneWithOneSentence_data();
    void failuresAreOneWithOneSentence();
    void createMakesAProjectAndNeverReplacesOne();
    void infoTellsWhatIsThere();
    void jsonToAFileKeepsStandardOutputForPeople();
    void numbersHaveSeventeenDigits();
    void splitAssignsOnlyWhatHasNoPart();
    void exportedDataComesBackTheSame_data();
    void exportedDataComesBackTheSame();
    void anImportCanLeaveThePartsOpen();
    void vocCanCountFromOne();
    void dryRunsChangeNothing();
    void foldersBecomeTags();
    void importOfNothingFails();
    void relinkFindsMovedImages();
    void relinkTakesImagesThatChanged();
    void strictTurnsWarningsIntoThree();
    void readOnlyFoldersFailForAnUnprivilegedUser();
    void theProgramItselfDoesTheSame();
    void needsNoDisplayAndNoUtf8Locale();

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
};

void TestCommandLine::helpIsEverywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList{};
    for (const char* command : {"create", "demo", "info", "inspect", "labels", "split", "train",
                                "learning-curve", "runs", "models", "evaluate", "report", "detect",
                                "import", "export", "export-model", "relink", "copy", "recover"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command)};
}

void TestCommandLine::helpIsEverywhere()
{
    QFETCH(const QStringList, arguments);
    const CliResult result = runCli(arguments + QStringList{u"--help"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.contains("--help"));
    QCOMPARE(result.errors, QByteArray());
}

void TestCommandLine::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"fly"_s};
    QTest::newRow("no project") << QStringList{u"info"_s};
    QTest::newRow("unknown flag") << QStringList{u"info"_s, u"p"_s, u"--colour"_s};
    QTest::newRow("bad preset") << QStringList{u"train"_s, u"p"_s, u"--preset"_s, u"slow"_s};
    QTest::newRow("bad number") << QStringList{u"train"_s, u"p"_s, u"--epochs"_s, u"many"_s};
    QTest::newRow("no epochs") << QStringList{u"train"_s, u"p"_s, u"--epochs"_s, u"0"_s};
    QTest::newRow("odd size") << QStringList{u"train"_s, u"p"_s, u"--input-size"_s, u"400"_s};
    QTest::newRow("small tiles") << QStringList{u"train"_s, u"p"_s, u"--tiles"_s, u"63"_s};
    QTest::newRow("no such look") << QStringList{u"train"_s, u"p"_s, u"--mirrored-look"_s,
                                                 u"maybe"_s};
    QTest::newRow("no tiles") << QStringList{u"train"_s, u"p"_s, u"--tiles"_s, u"on"_s};
    QTest::newRow("no stage") << QStringList{u"train"_s, u"p"_s, u"--freeze"_s, u"5"_s};
    QTest::newRow("one fold") << QStringList{u"train"_s, u"p"_s, u"--folds"_s, u"1"_s};
    QTest::newRow("no minutes") << QStringList{u"train"_s, u"p"_s, u"--minutes"_s, u"0"_s};
    QTest::newRow("another length for a run that goes on")
        << QStringList{u"train"_s, u"p"_s, u"--resume"_s, u"3"_s, u"--epochs"_s, u"9"_s};
    QTest::newRow("a model of no project")
        << QStringList{u"models"_s, u"p"_s, u"--model"_s, u"3"_s};
    QTest::newRow("a model of two places") << QStringList{
        u"models"_s, u"p"_s, u"--import"_s, u"m.safetensors"_s, u"--from-project"_s, u"q"_s};
    QTest::newRow("two things with a run")
        << QStringList{u"runs"_s, u"p"_s, u"--delete"_s, u"3"_s, u"--note"_s, u"3"_s, u"x"_s};
    QTest::newRow("images and a note of a run")
        << QStringList{u"runs"_s, u"p"_s, u"--images"_s, u"3"_s, u"--note"_s, u"3"_s, u"x"_s};
    QTest::newRow("a name for no run") << QStringList{u"runs"_s, u"p"_s, u"--rename"_s, u"3"_s};
    QTest::newRow("bad split") << QStringList{u"evaluate"_s, u"p"_s, u"--split"_s, u"all"_s};
    QTest::newRow("bad confidence")
        << QStringList{u"detect"_s, u"p"_s, u"i"_s, u"--min-confidence"_s, u"50"_s};
    QTest::newRow("over 100 percent")
        << QStringList{u"split"_s, u"p"_s, u"--test"_s, u"60"_s, u"--validation"_s, u"50"_s};
    QTest::newRow("no images") << QStringList{u"import"_s, u"p"_s};
    QTest::newRow("bad mapping") << QStringList{u"import"_s, u"p"_s,           u"--images"_s,
                                                u"i"_s,      u"--map-label"_s, u"cat"_s};
    QTest::newRow("bad source") << QStringList{
        u"import"_s, u"p"_s, u"--images"_s, u"i"_s, u"--map-source"_s, u"s3://bucket/="_s};
    QTest::newRow("unknown format")
        << QStringList{u"import"_s, u"p"_s, u"--images"_s, u"i"_s, u"--format"_s, u"svg"_s};
    QTest::newRow("nowhere to look") << QStringList{u"relink"_s, u"p"_s};
    QTest::newRow("two places") << QStringList{u"relink"_s, u"p"_s, u"f"_s, u"--changed"_s};
    QTest::newRow("no folder") << QStringList{u"export"_s, u"p"_s, u"--format"_s, u"coco"_s};
}

void TestCommandLine::wrongUsageIsTwo()
{
    QFETCH(const QStringList, arguments);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(!result.errors.isEmpty());
}

void TestCommandLine::failuresAreOneWithOneSentence_data()
{
    const QString none = path(u"keins/Projekt.boxwright"_s);
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("info") << QStringList{u"info"_s, none};
    QTest::newRow("split") << QStringList{u"split"_s, none};
    QTest::newRow("inspect") << QStringList{u"inspect"_s, none};
    QTest::newRow("train") << QStringList{u"train"_s, none};
    QTest::newRow("runs") << QStringList{u"runs"_s, none};
    QTest::newRow("models") << QStringList{u"models"_s, none};
    QTest::newRow("evaluate") << QStringList{u"evaluate"_s, none};
    QTest::newRow("detect") << QStringList{u"detect"_s, none, u"a.jpg"_s};
    const QString empty = path(u"leer ☃.boxwright"_s);
    runCli({u"create"_s, empty});
    QTest::newRow("train without boxes") << QStringList{u"train"_s, empty};
    QTest::newRow("evaluate without a model") << QStringList{u"evaluate"_s, empty};
    QTest::newRow("no such model") << QStringList{u"evaluate"_s, empty, u"--model"_s, u"7"_s};
    QTest::newRow("detect without a model") << QStringList{u"detect"_s, empty, u"a.jpg"_s};
}

void TestCommandLine::failuresAreOneWithOneSentence()
{
    QFETCH(const QStringList, arguments);
    const CliResult result = runCli(arguments + QStringList{u"--json"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.errors.trimmed().count('\n'), 0);
    QVERIFY(result.errors.trimmed().endsWith('.'));
}

void TestCommandLine::createMakesAProjectAndNeverReplacesOne()
{
    const QString project = path(u"Größe und 大小.boxwright"_s);
    QCOMPARE(runCli({u"create"_s, project}).exitCode, 0);
    QVERIFY(QFile::exists(project));
    const CliResult again = runCli({u"create"_s, project});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(QString::fromUtf8(again.errors).contains(u"大小"_s));
}

void TestCommandLine::infoTellsWhatIsThere()
{
    const QString project = path(u"shapes.boxwright"_s);
    makeShapesProject(project, 8);
    QVERIFY(QFile::remove(path(u"shape 3 ä.png"_s)));
    const CliResult result = runCli({u"info"_s, project, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject info = result.json();
    // 8 to train, 8 / 4 + 1 = 3 each to validate and to test.
    QCOMPARE(info.value(u"images"_s).toObject(),
             (QJsonObject{{u"total"_s, 14},
                          {u"labelled"_s, 14},
                          {u"confirmed_empty"_s, 0},
                          {u"unseen"_s, 0},
                          {u"reviewed"_s, 0},
                          {u"missing"_s, 1}}));
    QCOMPARE(info.value(u"splits"_s).toObject(),
             (QJsonObject{{u"train"_s, 8}, {u"validation"_s, 3}, {u"test"_s, 3}, {u"none"_s, 0}}));
    const QJsonArray labels = info.value(u"labels"_s).toArray();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0].toObject(),
             (QJsonObject{{u"name"_s, u"Red"_s}, {u"boxes"_s, 7}, {u"images"_s, 7}}));
    QVERIFY(info.value(u"models"_s).isArray());
    QVERIFY(runCli({u"info"_s, project}).output.contains("Red"));
}

void TestCommandLine::jsonToAFileKeepsStandardOutputForPeople()
{
    const QString project = path(u"file.boxwright"_s);
    runCli({u"create"_s, project});
    const QString document = path(u"Bericht ß.json"_s);
    const CliResult result = runCli({u"models"_s, project, u"--json"_s, document});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(!result.output.isEmpty());
    QFile file(document);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value(u"models"_s).isArray(), true);
    QCOMPARE(runCli({u"runs"_s, project, u"--json"_s, u"-"_s}).json().keys(),
             QStringList{u"runs"_s});
    QCOMPARE(runCli({u"runs"_s, project, u"--json"_s, path(u"no/such/folder.json"_s)}).exitCode, 1);
}

void TestCommandLine::numbersHaveSeventeenDigits()
{
    const QString project = path(u"digits.boxwright"_s);
    makeShapesProject(project, 8);
    ReadProject read(project);
    ModelRecord model{ModelId(0)};
    model.name = u"m"_s;
    const ModelId id = read.store->addModel(model, "weights").value();
    Evaluation evaluation;
    evaluation.overall.ap = 0.1;
    QVERIFY(read.store->setEvaluation(id, evaluation, {}).isOk());
    read.store.reset();
    read.file.reset();
    const CliResult result = runCli({u"models"_s, project, u"--json"_s});
    // The double next to 0.1 at 17 digits.
    QVERIFY2(result.output.contains("\"ap\": 0.10000000000000001"), result.output.constData());
    QVERIFY(result.output.contains("\"ap50\": null"));
}

void TestCommandLine::splitAssignsOnlyWhatHasNoPart()
{
    const QString project = path(u"split.boxwright"_s);
    makeShapesProject(project, 20);
    {
        ReadProject read(project);
        Operation operation{u"Clear"_s, {}, {}};
        const auto images = read.store->images().value();
        for (const ImageRecord& image : images) {
            ImageRecord after = image;
            after.split = Split::None;
            if (image.split == Split::Train)
                operation.changes.emplace_back(ImageChange{image, after});
        }
        QVERIFY(read.store->apply(operation).isOk());
    }
    const CliResult result = runCli({u"split"_s, project, u"--test"_s, u"30"_s, u"--validation"_s,
                                     u"10"_s, u"--seed"_s, u"3"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(
        result.json(),
        (QJsonObject{{u"assigned"_s, 20}, {u"train"_s, 12}, {u"validation"_s, 2}, {u"test"_s, 6}}));
    QCOMPARE(runCli({u"split"_s, project, u"--json"_s}).json().value(u"assigned"_s).toInt(-1), 0);
}

void TestCommandLine::anImportCanLeaveThePartsOpen()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"a.boxwright"_s);
    makeShapesProject(project, 8);
    const QString out = folder.filePath(u"out"_s);
    QCOMPARE(runCli({u"export"_s, project, u"--format"_s, u"coco"_s, u"--out"_s, out, u"--copy"_s})
                 .exitCode,
             0);
    constexpr int kImages = 8 + 2 * 3; // to train; to validate and to test
    for (const auto& [part, left] : {std::pair(u"auto"_s, 0), std::pair(u"none"_s, kImages)}) {
        const QString back = folder.filePath(part + u".boxwright"_s);
        QCOMPARE(runCli({u"create"_s, back}).exitCode, 0);
        QCOMPARE(runCli({u"import"_s, back, u"--images"_s, out, u"--split"_s, part}).exitCode, 0);
        QCOMPARE(runCli({u"split"_s, back, u"--json"_s}).json().value(u"assigned"_s).toInt(-1),
                 left);
    }
}

void TestCommandLine::vocCanCountFromOne()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"a.boxwright"_s);
    makeShapesProject(project, 8);
    const auto boxesIn = [](const QString& path) {
        const ReadProject read(path);
        QStringList boxes;
        const auto images = read.store->images().value();
        for (const ImageRecord& image : images) {
            const auto annotations = read.store->annotations(image.id).value();
            for (const Annotation& annotation : annotations) {
                const BoundingBox& box = annotation.box;
                boxes.append(u"%1 %2 %3 %4 %5"_s.arg(QFileInfo(image.path).fileName())
                                 .arg(box.x)
                                 .arg(box.y)
                                 .arg(box.width)
                                 .arg(box.height));
            }
        }
        boxes.sort();
        return boxes;
    };
    const QString out = folder.filePath(u"out"_s);
    const CliResult exported =
        runCli({u"export"_s, project, u"--format"_s, u"voc"_s, u"--out"_s, out, u"--copy"_s,
                u"--voc-one-based"_s, u"--progress"_s, u"json"_s});
    QVERIFY2(exported.exitCode == 0, exported.errors.constData());
    QVERIFY2(exported.errors.contains("\"copying\""), exported.errors.constData());
    QCOMPARE(exported.errors.count("\"writing\""), 1);
    for (const bool isOneBased : {true, false}) {
        const QString back = folder.filePath(isOneBased ? u"one.boxwright"_s : u"zero.boxwright"_s);
        QCOMPARE(runCli({u"create"_s, back}).exitCode, 0);
        QStringList import{u"import"_s, back, u"--format"_s, u"voc"_s, u"--images"_s, out};
        if (isOneBased)
            import.append(u"--voc-one-based"_s);
        const CliResult imported = runCli(import);
        QVERIFY2(imported.exitCode == 0, imported.errors.constData());
        QCOMPARE(boxesIn(back) == boxesIn(project), isOneBased);
    }
}

void TestCommandLine::exportedDataComesBackTheSame_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("coco") << u"coco"_s;
    QTest::newRow("manifest") << u"manifest"_s;
    QTest::newRow("voc") << u"voc"_s;
}

void TestCommandLine::exportedDataComesBackTheSame()
{
    QFETCH(const QString, format);
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"Ausgang.boxwright"_s);
    makeShapesProject(project, 8);
    const QString out = folder.filePath(u"aus gabe"_s);
    const CliResult exported = runCli(
        {u"export"_s, project, u"--format"_s, format, u"--out"_s, out, u"--copy"_s, u"--json"_s});
    QVERIFY2(exported.exitCode == 0, exported.errors.constData());
    QCOMPARE(exported.json().value(u"images"_s).toInt(), 14);
    QCOMPARE(exported.json().value(u"boxes"_s).toInt(), 14);
    if (format == u"coco"_s)
        QVERIFY(QFile::exists(QDir(out).filePath(u"annotations.json"_s)));

    const QString back = folder.filePath(u"zurück.boxwright"_s);
    QCOMPARE(runCli({u"create"_s, back}).exitCode, 0);
    const QStringList import{u"import"_s,      back,          u"--format"_s,
                             format,           u"--images"_s, out,
                             u"--map-label"_s, u"Red=Rot"_s,  u"--json"_s};
    const CliResult imported = runCli(import);
    QVERIFY2(imported.exitCode == 0, imported.errors.constData());
    const QJsonObject report = imported.json();
    QCOMPARE(report.value(u"images_added"_s).toInt(), 14);
    QCOMPARE(report.value(u"boxes_added"_s).toInt(), 14);
    QCOMPARE(report.value(u"labels_added"_s).toInt(), 2);
    QVERIFY(report.value(u"problems"_s).isArray());
    QCOMPARE(report.value(u"classes"_s).toArray().size(), 2);
    for (const QJsonValue known : report.value(u"classes"_s).toArray())
        QCOMPARE(known[u"target"_s].toString() == u"Rot"_s,
                 known[u"name"_s].toString() == u"Red"_s);
    for (const QString& key :
         {u"images_updated"_s, u"images_skipped"_s, u"boxes_repaired"_s, u"boxes_refused"_s})
        QVERIFY2(report.contains(key), qPrintable(key));
    // Once more changes nothing.
    QCOMPARE(runCli(import).json().value(u"boxes_added"_s).toInt(-1), 0);
    const QJsonArray labels =
        runCli({u"info"_s, back, u"--json"_s}).json().value(u"labels"_s).toArray();
    QSet<QString> names;
    for (const QJsonValue& label : labels)
        names.insert(label[u"name"_s].toString());
    QCOMPARE(names, (QSet<QString>{u"Rot"_s, u"Blue"_s}));
}

void TestCommandLine::dryRunsChangeNothing()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"s.boxwright"_s);
    makeShapesProject(source, 4);
    const QString back = folder.filePath(u"d.boxwright"_s);
    runCli({u"create"_s, back});
    const CliResult dry = runCli({u"import"_s, back, u"--images"_s, folder.path(), u"--format"_s,
                                  u"folder"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.exitCode == 0, dry.errors.constData());
    // 4 + 2 * (4 / 4 + 1)
    QCOMPARE(dry.json().value(u"images_added"_s).toInt(), 8);
    QCOMPARE(runCli({u"info"_s, back, u"--json"_s}).json()[u"images"_s][u"total"_s].toInt(), 0);
}

void TestCommandLine::foldersBecomeTags()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"t.boxwright"_s);
    runCli({u"create"_s, project});
    QVERIFY(QDir(folder.path()).mkpath(u"bilder/nacht"_s));
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QVERIFY(image.save(folder.filePath(u"bilder/nacht/a.png"_s)));
    const CliResult imported =
        runCli({u"import"_s, project, u"--images"_s, folder.filePath(u"bilder"_s),
                u"--tags-from-folders"_s, u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.errors.constData());
    QCOMPARE(imported.json()[u"images_added"_s].toInt(), 1);
    QCOMPARE(imported.json()[u"format"_s].toString(), u"folder"_s);
    const auto file = ProjectFile::open(project, ProjectAccess::ReadOnly);
    QVERIFY(file.isOk());
    const auto store = (*file)->connect();
    QVERIFY(store.isOk());
    const auto images = (*store)->images();
    QVERIFY(images.isOk());
    QCOMPARE(images->front().tags, QStringList{u"nacht"_s});
}

void TestCommandLine::importOfNothingFails()
{
    const QString project = path(u"nothing.boxwright"_s);
    runCli({u"create"_s, project});
    const CliResult result = runCli({u"import"_s, project, u"--images"_s, path(u"nowhere"_s)});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.errors.trimmed().count('\n'), 0);
}

void TestCommandLine::relinkFindsMovedImages()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"Umzug.boxwright"_s);
    makeShapesProject(project, 4);
    const QString name = u"shape 0 ä.png"_s;
    const QString moved = folder.filePath(u"neuer Ort/"_s + name);
    QVERIFY(QDir(folder.path()).mkdir(u"neuer Ort"_s));
    QVERIFY(QFile::rename(folder.filePath(name), moved));
    const auto missing = [&project] {
        return runCli({u"info"_s, project, u"--json"_s})
            .json()[u"images"_s][u"missing"_s]
            .toInt(-1);
    };
    const QStringList relink{u"relink"_s, project, folder.path(), u"--json"_s};
    const CliResult dry = runCli(relink + QStringList{u"-"_s, u"--dry-run"_s});
    QVERIFY2(dry.exitCode == 0, dry.errors.constData());
    QCOMPARE(dry.json().value(u"relinked"_s).toInt(), 1);
    QCOMPARE(missing(), 1);
    const QJsonObject done = runCli(relink).json();
    QCOMPARE(done[u"images"_s][0][u"new_path"_s].toString(), u"neuer Ort/"_s + name);
    QCOMPARE(missing(), 0);
    QCOMPARE(runCli(relink).json().value(u"missing"_s).toInt(-1), 0);
    // Another content under the name: only when asked for.
    QVERIFY(QFile::remove(moved));
    QVERIFY(QFile::copy(folder.filePath(u"shape 1 ä.png"_s), moved));
    QCOMPARE(missing(), 0);
    QVERIFY(QFile::rename(moved, folder.filePath(name)));
    QCOMPARE(runCli(relink + QStringList{u"-"_s, u"--strict"_s}).exitCode, 3);
    QCOMPARE(missing(), 1);
    QCOMPARE(runCli(relink + QStringList{u"-"_s, u"--accept-changed"_s}).exitCode, 0);
    QCOMPARE(missing(), 0);
}

void TestCommandLine::relinkTakesImagesThatChanged()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"Wandel.boxwright"_s);
    makeShapesProject(project, 4);
    const QStringList look{u"relink"_s, project, u"--changed"_s, u"--json"_s};
    QCOMPARE(runCli(look).json().value(u"changed"_s).toInt(-1), 0);
    const QString first = folder.filePath(u"shape 0 ä.png"_s);
    QVERIFY(QFile::remove(first));
    QVERIFY(QFile::copy(folder.filePath(u"shape 1 ä.png"_s), first));
    const CliResult found = runCli(look);
    QVERIFY2(found.exitCode == 0, found.errors.constData());
    QCOMPARE(found.json().value(u"changed"_s).toInt(), 1);
    QCOMPARE(found.json().value(u"taken"_s).toInt(-1), 0);
    QCOMPARE(found.json()[u"images"_s][0][u"outcome"_s].toString(), u"changed"_s);
    const CliResult text = runCli({u"relink"_s, project, u"--changed"_s});
    QVERIFY2(text.output.startsWith("0 of 1 changed image taken"), text.output.constData());
    QCOMPARE(
        runCli(look + QStringList{u"-"_s, u"--accept-changed"_s}).json().value(u"taken"_s).toInt(),
        1);
    QCOMPARE(runCli(look).json().value(u"changed"_s).toInt(-1), 0);
}

void TestCommandLine::strictTurnsWarningsIntoThree()
{
    const QString project = path(u"strict.boxwright"_s);
    makeShapesProject(project, 4);
    QCOMPARE(runCli({u"info"_s, project, u"--strict"_s}).exitCode, 0);
    QVERIFY(QFile::remove(path(u"shape 0 ä.png"_s)));
    QCOMPARE(runCli({u"info"_s, project, u"--strict"_s}).exitCode, 3);
    QCOMPARE(runCli({u"--strict"_s, u"info"_s, project}).exitCode, 3);
    QCOMPARE(runCli({u"info"_s, project}).exitCode, 0);
}

void TestCommandLine::readOnlyFoldersFailForAnUnprivilegedUser()
{
    if (getuid() != 0)
        QSKIP("only root can become another user");
    const QTemporaryDir folder(QDir::tempPath() + u"/boxwright-readonly-XXXXXX"_s);
    const QString project = folder.filePath(u"p.boxwright"_s);
    makeShapesProject(project, 4);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x5555));
    const auto asNobody = [](const QStringList& arguments) {
        constexpr uid_t kNobody = 65534;
        QProcess process;
        process.setChildProcessModifier([] {
            if (setgid(kNobody) != 0 || setuid(kNobody) != 0)
                _exit(99);
        });
        process.start(cliProgram(), arguments);
        process.waitForFinished();
        return std::pair(process.exitCode(), process.readAllStandardError());
    };
    if (asNobody({u"--version"_s}).first != 0)
        QSKIP("the build tree cannot be read by another user");
    QCOMPARE(asNobody({u"info"_s, project}).first, 0);
    for (const QStringList& arguments :
         {QStringList{u"create"_s, folder.filePath(u"new.boxwright"_s)},
          QStringList{u"demo"_s, folder.filePath(u"demo"_s)}, QStringList{u"split"_s, project}}) {
        const auto [code, errors] = asNobody(arguments);
        QCOMPARE(code, 1);
        QCOMPARE(errors.trimmed().count('\n'), 0);
    }
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
}

/// The other tests call what stands behind its main().
void TestCommandLine::theProgramItselfDoesTheSame()
{
    const QString project = path(u"Prozess.boxwright"_s);
    const QString none = path(u"keins.boxwright"_s);
    makeShapesProject(project, 4);
    for (const QStringList& arguments :
         {QStringList{u"info"_s, project}, QStringList{u"info"_s, none},
          QStringList{u"evaluate"_s, project, u"--json"_s}, QStringList{u"fly"_s}}) {
        const CliResult here = runCli(arguments);
        const CliResult there = runCliProcess(arguments);
        QCOMPARE(there.exitCode, here.exitCode);
        QCOMPARE(there.output, here.output);
        QCOMPARE(there.errors, here.errors);
    }
}

void TestCommandLine::needsNoDisplayAndNoUtf8Locale()
{
    QProcess process;
    process.setProcessEnvironment([] {
        QProcessEnvironment bare;
        bare.insert(u"LANG"_s, u"C"_s);
        return bare;
    }());
    const QString project = path(u"späßchen.boxwright"_s);
    process.start(cliProgram(), {u"create"_s, project});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(QFile::exists(project));
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
