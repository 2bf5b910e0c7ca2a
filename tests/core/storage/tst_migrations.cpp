// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/migrations.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::detail;
using namespace boxwright::test;

namespace {

struct TemporaryDatabase
{
    QTemporaryDir folder;
    ProjectDatabase database{folder.filePath(QStringLiteral("x.boxwright")),
                             DatabaseMode::ReadWrite};

    qint64 number(const char* sql) { return database.connection().execAndGet(sql).getInt64(); }
};

const std::vector<Migration> kThreeSteps = {
    {1, {"CREATE TABLE a(x INTEGER) STRICT", "INSERT INTO a VALUES(1)"}},
    {2, {"ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 5", "INSERT INTO a VALUES(2, 6)"}},
    {4, {"CREATE TABLE b(z TEXT) STRICT"}},
};

std::vector<Migration> firstSteps(size_t count)
{
    return {kThreeSteps.begin(), kThreeSteps.begin() + static_cast<std::ptrdiff_t>(count)};
}

/// A project as version 2 wrote it, with a label, an image and a box.
struct OldProject
{
    OldProject()
    {
        ProjectDatabase database(path, DatabaseMode::ReadWrite);
        const auto& all = projectMigrations();
        const auto result = upgrade(database, {all.begin(), all.begin() + 2});
        if (result.outcome != UpgradeOutcome::Upgraded) {
            qFatal("%s", qPrintable(result.detail));
        }
        for (const char* statement :
             {"INSERT INTO labels(id, name, colour, position) VALUES(1, 'Bär', '#112233', 0)",
              "UPDATE sequences SET next = 2",
              "INSERT INTO operations(id, time, text) VALUES(1, 0, 'Rename label')",
              "INSERT INTO operation_changes VALUES(1, 0, "
              "CAST('[[0,[1,\"Bar\",\"#112233\",0],"
              "[1,\"Bär\",\"#112233\",0]]]' AS BLOB))",
              "INSERT INTO images(id, path, content_hash, width, height, orientation, state,"
              " reviewed, split, image_group, tags, foreign_id, extras)"
              " VALUES(1, 'a.png', x'00', 9, 9, 1, 1, 0, 0, '', '', '', '')",
              "INSERT INTO boxes(id, image, label, x, y, width, height, author, difficult, crowd,"
              " truncated, occluded, foreign_id, extras)"
              " VALUES(x'00112233445566778899aabbccddeeff', 1, 1, 0, 0, 4, 4, 0, 0, 0, 0, 0,"
              " '', '')"}) {
            database.execute(statement);
        }
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("old.boxwright"));
};

/// A project as version 9 wrote it, with a model that was measured.
struct MeasuredProject
{
    MeasuredProject()
    {
        ProjectDatabase database(path, DatabaseMode::ReadWrite);
        const auto& all = projectMigrations();
        const auto result = upgrade(database, {all.begin(), all.begin() + 9});
        if (result.outcome != UpgradeOutcome::Upgraded) {
            qFatal("%s", qPrintable(result.detail));
        }
        database.execute("INSERT INTO models(id, name, created, labels, thresholds, input_size,"
                         " best_epoch, sha256, bytes)"
                         " VALUES(2, 'm', 1700000000123, '[]', '[]', 416, 1, x'00', 1)");
        database.execute("INSERT INTO evaluations(id, model, split, iou_threshold, images)"
                         " VALUES(5, 2, 3, 0.5, 1)");
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("old.boxwright"));
};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheSchemaOfToday();
    void upgradesStepByStep();
    void leavesAnUpToDateFileAlone();
    void refusesANewerFile();
    void rollsAFailedStepBackWithItsVersion();
    void firstVersionIsNeverEdited();
    void versionTwoGetsDescriptionsAndKeys();
    void recoversAnOlderProject();
    void refusesValuesOfTheWrongType();
    void bringsAProjectOfVersionTwoUpToDate();
    void versionThreeGetsClassesAndAuthors();
    void olderImagesGetTheTimeOfTheirLastChange();
    void versionFiveGetsFingerprints();
    void versionSixAsksEachLabelAboutMirrors_data();
    void versionSixAsksEachLabelAboutMirrors();
    void recoveringKeepsTheOldAnswerAboutMirrors();
    void versionSevenKeepsItsEvaluations();
    void recoveringKeepsTheTruthOfEvaluations();
    void versionEightGetsLearningCurves();
    void recoveringKeepsLearningCurves();
    void versionNineGetsTimesOfMeasurements();
    void recoveringKeepsTimesOfMeasurements();
    void recoveringInventsNoTimesOfMeasurements();
    void versionNineForgetsFingerprintsWithoutATime();
};

void TestMigrations::makesTheSchemaOfToday()
{
    TemporaryDatabase temporary;
    QCOMPARE(upgrade(temporary.database, projectMigrations()).outcome, UpgradeOutcome::Upgraded);
    QCOMPARE(temporary.database.schemaVersion(), currentSchemaVersion());
    QCOMPARE(temporary.database.applicationId(), projectApplicationId);
    QCOMPARE(temporary.database.quickCheck(), QString());
    const qint64 loose = temporary.number(
        "SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND NOT strict AND name NOT LIKE 'sqlite_%'");
    QCOMPARE(loose, 0);
}

void TestMigrations::upgradesStepByStep()
{
    for (size_t from = 0; from < kThreeSteps.size(); ++from) {
        TemporaryDatabase temporary;
        const auto older = upgrade(temporary.database, firstSteps(from));
        QCOMPARE(older.outcome, from == 0 ? UpgradeOutcome::UpToDate : UpgradeOutcome::Upgraded);
        QCOMPARE(upgrade(temporary.database, kThreeSteps).outcome, UpgradeOutcome::Upgraded);
        QCOMPARE(temporary.database.schemaVersion(), 4);
        QCOMPARE(temporary.number("SELECT SUM(y) FROM a"), 11);
        QCOMPARE(temporary.number("SELECT COUNT(*) FROM b"), 0);
    }
}

void TestMigrations::leavesAnUpToDateFileAlone()
{
    TemporaryDatabase temporary;
    QCOMPARE(upgrade(temporary.database, kThreeSteps).outcome, UpgradeOutcome::Upgraded);
    QCOMPARE(upgrade(temporary.database, kThreeSteps).outcome, UpgradeOutcome::UpToDate);
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM a"), 2);
}

void TestMigrations::refusesANewerFile()
{
    TemporaryDatabase temporary;
    QCOMPARE(upgrade(temporary.database, kThreeSteps).outcome, UpgradeOutcome::Upgraded);
    QCOMPARE(upgrade(temporary.database, firstSteps(2)).outcome, UpgradeOutcome::TooNew);
    QCOMPARE(temporary.database.schemaVersion(), 4);
}

void TestMigrations::rollsAFailedStepBackWithItsVersion()
{
    TemporaryDatabase temporary;
    std::vector<Migration> broken = kThreeSteps;
    broken[1].statements.push_back("INSERT INTO nowhere VALUES(1)");
    const UpgradeResult result = upgrade(temporary.database, broken);
    QCOMPARE(result.outcome, UpgradeOutcome::Failed);
    QVERIFY(result.detail.contains(QStringLiteral("nowhere")));
    QCOMPARE(temporary.database.schemaVersion(), 1);
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM pragma_table_info('a')"), 1);
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM a"), 1);
    // The repaired program goes on from there.
    QCOMPARE(upgrade(temporary.database, kThreeSteps).outcome, UpgradeOutcome::Upgraded);
    QCOMPARE(temporary.number("SELECT SUM(y) FROM a"), 11);
}

void TestMigrations::firstVersionIsNeverEdited()
{
    QByteArray text;
    for (const char* statement : projectMigrations().front().statements) {
        text += QByteArray(statement) + ';';
    }
    // A change of the schema is a new migration, for projects made before it exist.
    QCOMPARE(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(),
             QByteArray("536aba880cc50620c0d8c31d23eff3c5efa3b7095d25f832a05885b070dc0ec1"));
}

void TestMigrations::versionTwoGetsDescriptionsAndKeys()
{
    const OldProject old;
    auto file = ProjectFile::open(old.path, ProjectAccess::ReadWrite);
    QVERIFY2(file.isOk(), file ? "" : qPrintable(file.error().detail));
    const auto store = valueOf((*file)->connect());
    std::vector<Label> labels = valueOf(store->labels());
    QCOMPARE(labels.size(), size_t{1});
    QCOMPARE(labels.front().name, QStringLiteral("Bär"));
    QCOMPARE(labels.front().description, QString());
    // What was logged before there were descriptions is read as ever.
    QVERIFY(valueOf(store->undo({})));
    QCOMPARE(valueOf(store->labels()).front().name, QStringLiteral("Bar"));
    QVERIFY(valueOf(store->redo({})));
    QCOMPARE(valueOf(store->labels()), labels);
    Label described = labels.front();
    described.description = QStringLiteral("Bears of any kind");
    described.shortcut = QStringLiteral("Ctrl+B");
    valueOf(
        store->apply({QStringLiteral("Describe"), {}, {LabelChange{labels.front(), described}}}));
    QCOMPARE(valueOf(store->labels()), std::vector{described});
    QVERIFY(valueOf(store->undo({})));
    QCOMPARE(valueOf(store->labels()), labels);
    QVERIFY(valueOf(store->redo({})));
    QCOMPARE(valueOf(store->labels()), std::vector{described});
}

void TestMigrations::recoversAnOlderProject()
{
    const OldProject old;
    const auto recovery = recoverProject(old.path, old.path + QStringLiteral(".new.boxwright"));
    QVERIFY2(recovery.isOk(), recovery ? "" : qPrintable(recovery.error().detail));
    QCOMPARE(recovery->images, 1);
    QCOMPARE(recovery->boxes, 1);
    const auto file = valueOf(ProjectFile::open(recovery->path, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    QCOMPARE(valueOf(store->labels()).front().name, QStringLiteral("Bär"));
}

void TestMigrations::refusesValuesOfTheWrongType()
{
    TemporaryDatabase temporary;
    QCOMPARE(upgrade(temporary.database, projectMigrations()).outcome, UpgradeOutcome::Upgraded);
    for (const char* wrong :
         {"INSERT INTO labels(id, name, colour, position) VALUES(1, 'a', '#000000', 'first')",
          "INSERT INTO labels(id, name, colour, position) VALUES(1, '', '#000000', 0)",
          "INSERT INTO boxes(id, image, label, x, y, width, height, author, difficult, crowd,"
          " truncated, occluded, foreign_id, extras)"
          " VALUES(x'00112233445566778899aabbccddeeff', 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, '', '')",
          "INSERT INTO epochs(run, epoch, seconds) VALUES(7, 1, 1.0)"}) {
        QVERIFY_THROWS_EXCEPTION(std::exception, temporary.database.execute(wrong));
    }
}

void TestMigrations::bringsAProjectOfVersionTwoUpToDate()
{
    TemporaryDatabase temporary;
    const std::vector<Migration> older(projectMigrations().begin(),
                                       projectMigrations().begin() + 2);
    QCOMPARE(upgrade(temporary.database, older).outcome, UpgradeOutcome::Upgraded);
    temporary.database.execute(
        "INSERT INTO images(id, path, content_hash, width, height, orientation, state, reviewed,"
        " split, image_group, tags, foreign_id, extras)"
        " VALUES(7, 'a.jpg', x'00', 640, 480, 1, 0, 0, 0, '', '', '', '')");
    QCOMPARE(upgrade(temporary.database, projectMigrations()).outcome, UpgradeOutcome::Upgraded);
    QCOMPARE(temporary.database.schemaVersion(), currentSchemaVersion());
    QCOMPARE(temporary.number("SELECT stated_as_stored FROM images WHERE id = 7"), 0);
    temporary.database.execute("INSERT INTO imports(time, format, source, report)"
                               " VALUES(1, 'voc', '/data', '{}')");
    temporary.database.execute("INSERT INTO thumbnails VALUES(7, x'00', 256, x'ffd8')");
    QVERIFY_THROWS_EXCEPTION(
        std::exception,
        temporary.database.execute("INSERT INTO thumbnails VALUES(8, x'00', 256, x'ffd8')"));
    temporary.database.execute("DELETE FROM images WHERE id = 7");
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM thumbnails"), 0);
    temporary.database.execute("INSERT INTO images VALUES(1, 'b.jpg', x'00', 10, 10, 1, 0, 0, 0, "
                               "'', '', '', '', 0, 0, 1)");
    temporary.database.execute("INSERT INTO dismissed_suggestions(image, label, x, y, width,"
                               " height) VALUES(1, 1, 0.5, 1.0, 2.0, 3.0)");
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM dismissed_suggestions"), 1);
    temporary.database.execute(
        "INSERT INTO runs(id, name, started, outcome, message, config,"
        " train_images, validation_images) VALUES(3, '', 0, 0, '', '', 1, 0)");
    temporary.database.execute("INSERT INTO run_images(run, image, split) VALUES(3, 1, 1)");
    for (const char* wrong : {"INSERT INTO run_images(run, image, split) VALUES(3, 1, 2)", // twice
                              "INSERT INTO run_images(run, image, split) VALUES(3, 8, 1)",
                              "INSERT INTO run_images(run, image, split) VALUES(4, 1, 1)",
                              "INSERT INTO settings VALUES('', 'x')"})
        QVERIFY_THROWS_EXCEPTION(std::exception, temporary.database.execute(wrong));
    temporary.database.execute("DELETE FROM runs WHERE id = 3");
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM run_images"), 0);
    temporary.database.execute("INSERT INTO known_image_files VALUES(1, 5, 6, x'00')");
    QVERIFY_THROWS_EXCEPTION(
        std::exception,
        temporary.database.execute("INSERT INTO known_image_files VALUES(2, 5, 6, x'00')"));
}

void TestMigrations::versionThreeGetsClassesAndAuthors()
{
    TemporaryDatabase temporary;
    const std::vector<Migration> older(projectMigrations().begin(),
                                       projectMigrations().begin() + 3);
    QCOMPARE(upgrade(temporary.database, older).outcome, UpgradeOutcome::Upgraded);
    temporary.database.execute(
        "INSERT INTO labels(id, name, colour, position) VALUES(1, 'Cat', '#112233', 0)");
    QCOMPARE(upgrade(temporary.database, projectMigrations()).outcome, UpgradeOutcome::Upgraded);
    temporary.database.execute("INSERT INTO class_choices VALUES('cat', 1), ('dog', NULL)");
    for (const char* wrong : {"INSERT INTO class_choices VALUES('bear', 2)",
                              "INSERT INTO class_choices VALUES('cat', NULL)"})
        QVERIFY_THROWS_EXCEPTION(std::exception, temporary.database.execute(wrong));
    // All boxes are counted whenever a project opens: without reading one of them.
    Query plan = temporary.database.query("EXPLAIN QUERY PLAN SELECT image, label, author, COUNT(*)"
                                          " FROM boxes GROUP BY image, label, author");
    QVERIFY(plan.next());
    QVERIFY2(plan.text(3).contains(QStringLiteral("COVERING INDEX")), qPrintable(plan.text(3)));
}

void TestMigrations::olderImagesGetTheTimeOfTheirLastChange()
{
    TemporaryDatabase temporary;
    const std::vector<Migration> older(projectMigrations().begin(),
                                       projectMigrations().begin() + 3);
    QCOMPARE(upgrade(temporary.database, older).outcome, UpgradeOutcome::Upgraded);
    for (const char* id : {"1", "2"}) {
        temporary.database
            .query("INSERT INTO images(id, path, content_hash, width, height, orientation, state,"
                   " reviewed, split, image_group, tags, foreign_id, extras)"
                   " VALUES(?1, ?2, x'00', 9, 9, 1, 0, 0, 0, '', '', '', '')")
            .bind(1, QByteArray(id).toInt())
            .bind(2, QString::fromLatin1(id))
            .run();
    }
    // An import at 100, then an edit of the second image.
    temporary.database.execute("INSERT INTO operations(time, text, image) VALUES"
                               "(100, 'Import', NULL), (250, 'Draw', 2)");
    QCOMPARE(upgrade(temporary.database, projectMigrations()).outcome, UpgradeOutcome::Upgraded);
    QCOMPARE(temporary.number("SELECT changed FROM images WHERE id = 1"), 100);
    QCOMPARE(temporary.number("SELECT changed FROM images WHERE id = 2"), 250);
}

void TestMigrations::versionFiveGetsFingerprints()
{
    TemporaryDatabase temporary;
    const std::vector<Migration> older(projectMigrations().begin(),
                                       projectMigrations().begin() + 5);
    QCOMPARE(upgrade(temporary.database, older).outcome, UpgradeOutcome::Upgraded);
    temporary.database.execute(
        "INSERT INTO images(id, path, content_hash, width, height, orientation, state,"
        " reviewed, split, image_group, tags, foreign_id, extras)"
        " VALUES(7, 'a.jpg', x'00', 9, 9, 1, 0, 0, 0, '', '', '', '')");
    QCOMPARE(upgrade(temporary.database, projectMigrations()).outcome, UpgradeOutcome::Upgraded);
    temporary.database.execute(
        "INSERT INTO image_fingerprints VALUES(7, x'00', 1, x'0102', NULL, '')");
    for (const char* wrong :
         {"INSERT INTO image_fingerprints VALUES(8, x'00', 0, x'0102', 5, 'Camera')", // no image
          "INSERT INTO image_fingerprints VALUES(7, x'00', 0, x'0102', 5, 'Camera')", // twice
          "UPDATE image_fingerprints SET cut_off = 2"})
        QVERIFY_THROWS_EXCEPTION(std::exception, temporary.database.execute(wrong));
    temporary.database.execute("DELETE FROM images WHERE id = 7");
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM image_fingerprints"), 0);
}

void TestMigrations::versionSixAsksEachLabelAboutMirrors_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("mirrored");
    QTest::newRow("no") << QByteArray("INSERT INTO settings VALUES('can_mirror', 'no')") << 0;
    QTest::newRow("yes") << QByteArray("INSERT INTO settings VALUES('can_mirror', 'yes')") << 2;
    QTest::newRow("never said") << QByteArray("INSERT INTO settings VALUES('other', 'no')") << 2;
}

void TestMigrations::versionSixAsksEachLabelAboutMirrors()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, mirrored);
    TemporaryDatabase temporary;
    const std::vector<Migration> older(projectMigrations().begin(),
                                       projectMigrations().begin() + 6);
    QCOMPARE(upgrade(temporary.database, older).outcome, UpgradeOutcome::Upgraded);
    for (const char* statement :
         {"INSERT INTO labels(id, name, colour, position) VALUES(1, 'a', '#112233', 0),"
          " (2, 'b', '#112233', 1)",
          "INSERT INTO runs(id, name, started, outcome, message, config, train_images,"
          " validation_images) VALUES(3, 'r', 0, 1, '', '{}', 1, 0)",
          answer.constData()})
        temporary.database.execute(statement);
    QCOMPARE(upgrade(temporary.database, projectMigrations()).outcome, UpgradeOutcome::Upgraded);
    QCOMPARE(temporary.number("SELECT SUM(can_mirror) FROM labels"), mirrored);
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM settings WHERE name = 'can_mirror'"), 0);
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM runs WHERE note = ''"), 1);
    temporary.database.execute("INSERT INTO run_snapshots VALUES(3, x'00')");
    for (const char* wrong : {"INSERT INTO run_snapshots VALUES(4, x'00')", // no run
                              "INSERT INTO run_snapshots VALUES(3, x'00')", // twice
                              "UPDATE labels SET can_mirror = 2"})
        QVERIFY_THROWS_EXCEPTION(std::exception, temporary.database.execute(wrong));
    temporary.database.execute("DELETE FROM runs WHERE id = 3");
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM run_snapshots"), 0);
}

void TestMigrations::recoveringKeepsTheOldAnswerAboutMirrors()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.boxwright"));
    {
        ProjectDatabase database(path, DatabaseMode::ReadWrite);
        const std::vector<Migration> older(projectMigrations().begin(),
                                           projectMigrations().begin() + 6);
        QCOMPARE(upgrade(database, older).outcome, UpgradeOutcome::Upgraded);
        database.execute("INSERT INTO labels(id, name, colour, position)"
                         " VALUES(1, 'a', '#112233', 0)");
        database.execute("INSERT INTO settings VALUES('can_mirror', 'no')");
    }
    const auto recovery = valueOf(recoverProject(path, path + QStringLiteral(".new.boxwright")));
    const auto file = valueOf(ProjectFile::open(recovery.path, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    QVERIFY(!valueOf(store->labels()).front().canMirror);
}

void TestMigrations::versionSevenKeepsItsEvaluations()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.boxwright"));
    {
        ProjectDatabase database(path, DatabaseMode::ReadWrite);
        const std::vector<Migration> older(projectMigrations().begin(),
                                           projectMigrations().begin() + 7);
        QCOMPARE(upgrade(database, older).outcome, UpgradeOutcome::Upgraded);
        for (const char* statement :
             {"INSERT INTO images(id, path, content_hash, width, height, orientation, state,"
              " reviewed, split, image_group, tags, foreign_id, extras)"
              " VALUES(7, 'a.jpg', x'00', 9, 9, 1, 1, 0, 3, '', '', '', '')",
              "INSERT INTO models(id, name, created, labels, thresholds, input_size, best_epoch,"
              " sha256, bytes) VALUES(2, 'm', 0, '', '', 416, 1, x'00', 1)",
              "INSERT INTO evaluations(id, model, split, iou_threshold, images)"
              " VALUES(5, 2, 3, 0.5, 1)",
              "INSERT INTO label_metrics(evaluation, position, threshold, truth, images,"
              " true_positives, false_positives, false_negatives, precision)"
              " VALUES(5, 0, 0.0, 4, 1, 3, 1, 1, 0.75)",
              "INSERT INTO evaluation_images(id, evaluation, image) VALUES(6, 5, 7)",
              "INSERT INTO detections(evaluation_image, label, x, y, width, height, score)"
              " VALUES(6, 1, 1.0, 2.0, 3.0, 4.0, 0.5)"}) {
            database.execute(statement);
        }
    }
    const auto file = valueOf(ProjectFile::open(path, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    const auto evaluation = valueOf(store->evaluation(ModelId(2), Split::Test));
    QVERIFY(evaluation.has_value());
    QCOMPARE(evaluation->overall.precision, std::optional(0.75));
    QVERIFY(!evaluation->overall.wellPlaced);
    QCOMPARE(valueOf(store->detections(ModelId(2), Split::Test)).size(), size_t{1});
    // Nobody knows what it was measured against, which is not the same as nothing.
    QVERIFY(!valueOf(store->evaluationTruth(ModelId(2), Split::Test)));

    ProjectDatabase database(path, DatabaseMode::ReadWrite);
    const auto number = [&](const char* sql) {
        return database.connection().execAndGet(sql).getInt64();
    };
    QCOMPARE(database.schemaVersion(), currentSchemaVersion());
    database.execute("INSERT INTO evaluation_truth(evaluation_image, box, label, x, y, width,"
                     " height, difficult, crowd) VALUES(6, x'00112233445566778899aabbccddeeff', 1,"
                     " 0.0, 0.0, 1.0, 1.0, 0, 1)");
    for (const char* wrong :
         {"INSERT INTO evaluation_truth(evaluation_image, box, label, x, y, width, height,"
          " difficult, crowd) VALUES(9, x'00112233445566778899aabbccddeeff', 1, 0.0, 0.0, 1.0,"
          " 1.0, 0, 0)", // no such image
          "INSERT INTO evaluation_truth(evaluation_image, box, label, x, y, width, height,"
          " difficult, crowd) VALUES(6, x'00', 1, 0.0, 0.0, 1.0, 1.0, 0, 0)", // no id
          "UPDATE evaluation_truth SET difficult = 2", "UPDATE evaluations SET keeps_truth = 2"})
        QVERIFY_THROWS_EXCEPTION(std::exception, database.execute(wrong));
    database.execute("DELETE FROM evaluations WHERE id = 5");
    QCOMPARE(number("SELECT COUNT(*) FROM evaluation_truth"), 0);
}

void TestMigrations::recoveringKeepsTheTruthOfEvaluations()
{
    TemporaryProject project;
    const ImageId image = project.addImages(1).front();
    const ModelId model = valueOf(project.store().addModel({ModelId(0)}, "w"));
    const std::vector<Annotation> boxes{makeBox(LabelId(3), {1, 2, 3, 4})};
    mustWork(project.store().setEvaluation(model, {}, {{}, {{image, boxes}}, {}}));
    project.close();
    const auto recovery =
        valueOf(recoverProject(project.path(), project.path() + QStringLiteral(".new.boxwright")));
    const auto file = valueOf(ProjectFile::open(recovery.path, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    const auto truth = valueOf(store->evaluationTruth(model, Split::Test));
    QVERIFY(truth.has_value());
    QCOMPARE(truth->size(), size_t{1});
    QCOMPARE(truth->front().annotations, boxes);
}

void TestMigrations::versionEightGetsLearningCurves()
{
    TemporaryDatabase temporary;
    const std::vector<Migration> older(projectMigrations().begin(),
                                       projectMigrations().begin() + 8);
    QCOMPARE(upgrade(temporary.database, older).outcome, UpgradeOutcome::Upgraded);
    QCOMPARE(temporary.database.schemaVersion(), 8);
    QCOMPARE(upgrade(temporary.database, projectMigrations()).outcome, UpgradeOutcome::Upgraded);
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM learning_points"), 0);
    const QByteArray insert = "INSERT INTO learning_points(started, seed, split, share, images,"
                              " boxes, labels) VALUES";
    temporary.database.execute(insert + "(7, 1, 3, 0.5, 4, 9, '[]')");
    for (const char* wrong :
         {"(7, 1, 3, 0.5, 4, 9, '[]')", // twice
          "(8, 1, 1, 0.5, 4, 9, '[]')", // measured on what it learned from
          "(8, 1, 3, 0.0, 4, 9, '[]')", "(8, 1, 3, 1.5, 4, 9, '[]')", "(8, 1, 3, 0.5, 0, 9, '[]')"})
        QVERIFY_THROWS_EXCEPTION(std::exception, temporary.database.execute(insert + wrong));
}

void TestMigrations::recoveringKeepsLearningCurves()
{
    TemporaryProject project;
    LearningCurve curve{QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC)};
    curve.points.push_back({0.5, 4, 9, 0.75, 0.5, {{LabelId(1), 9, 0.75}}});
    mustWork(project.store().addLearningPoint(curve, curve.points.front()));
    project.close();
    const auto recovery =
        valueOf(recoverProject(project.path(), project.path() + QStringLiteral(".new.boxwright")));
    const auto file = valueOf(ProjectFile::open(recovery.path, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    QCOMPARE(valueOf(store->newestLearningCurve()), std::optional(curve));
}

void TestMigrations::versionNineGetsTimesOfMeasurements()
{
    const MeasuredProject old;
    const auto file = valueOf(ProjectFile::open(old.path, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    QVERIFY(!valueOf(store->evaluation(ModelId(2), Split::Test))->measured.isValid());
    QVERIFY(!valueOf(store->models()).front().isTunedOnTest);
    ProjectDatabase database(old.path, DatabaseMode::ReadWrite);
    QCOMPARE(database.schemaVersion(), currentSchemaVersion());
    QVERIFY_THROWS_EXCEPTION(std::exception,
                             database.execute("UPDATE models SET tuned_on_test = 2"));
}

void TestMigrations::recoveringKeepsTimesOfMeasurements()
{
    TemporaryProject project;
    const ModelId model = valueOf(project.store().addModel({ModelId(0)}, "w"));
    Evaluation evaluation;
    evaluation.measured = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    mustWork(project.store().setEvaluation(model, evaluation, {}));
    project.close();
    const auto recovery =
        valueOf(recoverProject(project.path(), project.path() + QStringLiteral(".new.boxwright")));
    const auto file = valueOf(ProjectFile::open(recovery.path, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    QCOMPARE(valueOf(store->evaluation(model, Split::Test))->measured, evaluation.measured);
}

void TestMigrations::recoveringInventsNoTimesOfMeasurements()
{
    const MeasuredProject old;
    const auto recovery =
        valueOf(recoverProject(old.path, old.path + QStringLiteral(".new.boxwright")));
    const auto file = valueOf(ProjectFile::open(recovery.path, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    QVERIFY(!valueOf(store->evaluation(ModelId(2), Split::Test))->measured.isValid());
}

void TestMigrations::versionNineForgetsFingerprintsWithoutATime()
{
    TemporaryDatabase temporary;
    const std::vector<Migration> older(projectMigrations().begin(),
                                       projectMigrations().begin() + 9);
    QCOMPARE(upgrade(temporary.database, older).outcome, UpgradeOutcome::Upgraded);
    temporary.database.execute(
        "INSERT INTO images(id, path, content_hash, width, height, orientation, state,"
        " reviewed, split, image_group, tags, foreign_id, extras) VALUES"
        "(7, 'a.jpg', x'00', 9, 9, 1, 0, 0, 0, '', '', '', ''),"
        "(8, 'b.jpg', x'00', 9, 9, 1, 0, 0, 0, '', '', '', '')");
    temporary.database.execute("INSERT INTO image_fingerprints VALUES"
                               "(7, x'00', 0, x'0102', NULL, ''),"
                               "(8, x'00', 0, x'0102', 5, 'Camera')");
    QCOMPARE(upgrade(temporary.database, projectMigrations()).outcome, UpgradeOutcome::Upgraded);
    QCOMPARE(temporary.number("SELECT COUNT(*) FROM image_fingerprints"), 1);
    QCOMPARE(temporary.number("SELECT image FROM image_fingerprints"), 8);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
