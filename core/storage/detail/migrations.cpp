// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/migrations.h"

#include <exception>

namespace boxwright::detail {

// Numbers of enumerations stand in files: the C++ enumerations may only grow at their end.
// Nothing that a person made is ever deleted: removed labels and images keep their rows, so that
// histories can bring them back with all that belongs to them.
const std::vector<Migration>& projectMigrations() // NOLINT(readability-function-size): a table
{
    static const std::vector<Migration> kMigrations = {
        {1,
         {
             "PRAGMA application_id = 0x42585752",

             "CREATE TABLE sequences("
             " name TEXT PRIMARY KEY,"
             " next INTEGER NOT NULL CHECK(next > 0)) STRICT",
             "INSERT INTO sequences(name, next) VALUES('images', 1), ('labels', 1)",

             "CREATE TABLE labels("
             " id INTEGER PRIMARY KEY,"
             " name TEXT NOT NULL CHECK(name <> ''),"
             " colour TEXT NOT NULL,"
             " position INTEGER NOT NULL,"
             " removed INTEGER NOT NULL DEFAULT 0 CHECK(removed IN (0, 1))) STRICT",

             "CREATE TABLE images("
             " id INTEGER PRIMARY KEY,"
             " path TEXT NOT NULL CHECK(path <> ''),"
             " content_hash BLOB NOT NULL,"
             " width INTEGER NOT NULL CHECK(width >= 0),"
             " height INTEGER NOT NULL CHECK(height >= 0),"
             " orientation INTEGER NOT NULL CHECK(orientation BETWEEN 1 AND 8),"
             " state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 2),"
             " reviewed INTEGER NOT NULL CHECK(reviewed IN (0, 1)),"
             " split INTEGER NOT NULL CHECK(split BETWEEN 0 AND 3),"
             " image_group TEXT NOT NULL,"
             " tags TEXT NOT NULL,"
             " foreign_id TEXT NOT NULL,"
             " extras TEXT NOT NULL,"
             " removed INTEGER NOT NULL DEFAULT 0 CHECK(removed IN (0, 1))) STRICT",
             "CREATE UNIQUE INDEX images_path ON images(path) WHERE removed = 0",

             "CREATE TABLE boxes("
             " position INTEGER PRIMARY KEY,"
             " id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),"
             " image INTEGER NOT NULL REFERENCES images(id),"
             " label INTEGER NOT NULL REFERENCES labels(id),"
             " x REAL NOT NULL, y REAL NOT NULL,"
             " width REAL NOT NULL CHECK(width >= 0), height REAL NOT NULL CHECK(height >= 0),"
             " author INTEGER NOT NULL CHECK(author BETWEEN 0 AND 2),"
             " score REAL,"
             " difficult INTEGER NOT NULL, crowd INTEGER NOT NULL,"
             " truncated INTEGER NOT NULL, occluded INTEGER NOT NULL,"
             " foreign_id TEXT NOT NULL,"
             " extras TEXT NOT NULL) STRICT",
             "CREATE INDEX boxes_image ON boxes(image)",
             "CREATE INDEX boxes_label ON boxes(label)",

             "CREATE TABLE operations("
             " id INTEGER PRIMARY KEY AUTOINCREMENT,"
             " time INTEGER NOT NULL,"
             " text TEXT NOT NULL,"
             " image INTEGER REFERENCES images(id),"
             " undone INTEGER NOT NULL DEFAULT 0 CHECK(undone IN (0, 1))) STRICT",
             "CREATE INDEX operations_history ON operations(image, undone, id)",
             "CREATE TABLE operation_changes("
             " operation INTEGER NOT NULL REFERENCES operations(id) ON DELETE CASCADE,"
             " part INTEGER NOT NULL,"
             " changes BLOB NOT NULL,"
             " PRIMARY KEY(operation, part)) STRICT",

             "CREATE TABLE runs("
             " id INTEGER PRIMARY KEY AUTOINCREMENT,"
             " name TEXT NOT NULL,"
             " started INTEGER NOT NULL,"
             " ended INTEGER,"
             " outcome INTEGER NOT NULL CHECK(outcome BETWEEN 0 AND 4),"
             " message TEXT NOT NULL,"
             " config TEXT NOT NULL,"
             " train_images INTEGER NOT NULL,"
             " validation_images INTEGER NOT NULL) STRICT",
             "CREATE TABLE epochs("
             " run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,"
             " epoch INTEGER NOT NULL,"
             " loss REAL, score_loss REAL, box_loss REAL, distribution_loss REAL,"
             " validation_ap REAL, validation_ap50 REAL,"
             " seconds REAL NOT NULL,"
             " PRIMARY KEY(run, epoch)) STRICT",

             "CREATE TABLE models("
             " id INTEGER PRIMARY KEY AUTOINCREMENT,"
             " run INTEGER REFERENCES runs(id),"
             " name TEXT NOT NULL,"
             " created INTEGER NOT NULL,"
             " labels TEXT NOT NULL,"
             " thresholds TEXT NOT NULL,"
             " input_size INTEGER NOT NULL,"
             " best_epoch INTEGER NOT NULL,"
             " sha256 BLOB NOT NULL,"
             " bytes INTEGER NOT NULL) STRICT",
             // Apart from the models, so that listing them does not walk over megabytes.
             "CREATE TABLE model_weights("
             " model INTEGER PRIMARY KEY REFERENCES models(id) ON DELETE CASCADE,"
             " weights BLOB NOT NULL) STRICT",

             "CREATE TABLE evaluations("
             " id INTEGER PRIMARY KEY,"
             " model INTEGER NOT NULL REFERENCES models(id) ON DELETE CASCADE,"
             " split INTEGER NOT NULL CHECK(split BETWEEN 0 AND 3),"
             " iou_threshold REAL NOT NULL,"
             " images INTEGER NOT NULL,"
             " UNIQUE(model, split)) STRICT",
             "CREATE TABLE label_metrics("
             " evaluation INTEGER NOT NULL REFERENCES evaluations(id) ON DELETE CASCADE,"
             " position INTEGER NOT NULL," // 0: overall
             " label INTEGER,"
             " threshold REAL NOT NULL,"
             " truth INTEGER NOT NULL, images INTEGER NOT NULL,"
             " true_positives INTEGER NOT NULL, false_positives INTEGER NOT NULL,"
             " false_negatives INTEGER NOT NULL,"
             " precision REAL, recall REAL, f1 REAL, mean_iou REAL, median_iou REAL,"
             " ap REAL, ap50 REAL, ap75 REAL, ar100 REAL,"
             " PRIMARY KEY(evaluation, position)) STRICT",
             "CREATE TABLE evaluation_images("
             " id INTEGER PRIMARY KEY,"
             " evaluation INTEGER NOT NULL REFERENCES evaluations(id) ON DELETE CASCADE,"
             " image INTEGER NOT NULL REFERENCES images(id),"
             " UNIQUE(evaluation, image)) STRICT",
             "CREATE TABLE detections("
             " id INTEGER PRIMARY KEY,"
             " evaluation_image INTEGER NOT NULL"
             " REFERENCES evaluation_images(id) ON DELETE CASCADE,"
             " label INTEGER NOT NULL,"
             " x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL, height REAL NOT NULL,"
             " score REAL NOT NULL) STRICT",
             "CREATE INDEX detections_image ON detections(evaluation_image)",
         }},
        // How many boxes of which label each image has is read whenever a project opens: from
        // the index alone.
        {2,
         {
             "CREATE INDEX boxes_image_label ON boxes(image, label)",
             "DROP INDEX boxes_image",
         }},
        {3,
         {
             "CREATE TABLE thumbnails("
             " image INTEGER PRIMARY KEY REFERENCES images(id) ON DELETE CASCADE,"
             " content_hash BLOB NOT NULL,"
             " side INTEGER NOT NULL,"
             " picture BLOB NOT NULL) STRICT",
             "ALTER TABLE labels ADD COLUMN description TEXT NOT NULL DEFAULT ''",
             "CREATE TABLE dismissed_suggestions("
             " id INTEGER PRIMARY KEY,"
             " image INTEGER NOT NULL REFERENCES images(id),"
             " label INTEGER NOT NULL,"
             " x REAL NOT NULL, y REAL NOT NULL,"
             " width REAL NOT NULL, height REAL NOT NULL) STRICT",
             "CREATE INDEX dismissed_suggestions_image ON dismissed_suggestions(image)",
         }},
        // A key of its own for a label; which classes of the pretrained detector become which
        // label; and who drew the boxes is counted as well, again from the index alone. When the
        // boxes or the state of an image changed last, in ms since 1970: what was done to many
        // images at once may have been done to each.
        {4,
         {
             "ALTER TABLE labels ADD COLUMN shortcut TEXT NOT NULL DEFAULT ''",
             "CREATE TABLE class_choices("
             " class TEXT PRIMARY KEY CHECK(class <> ''),"
             " label INTEGER REFERENCES labels(id)) STRICT",
             "CREATE INDEX boxes_image_label_author ON boxes(image, label, author)",
             "DROP INDEX boxes_image_label",
             "ALTER TABLE images ADD COLUMN changed INTEGER NOT NULL DEFAULT 0",
             "UPDATE images SET changed ="
             " COALESCE((SELECT MAX(time) FROM operations WHERE image IS NULL), 0)",
             "UPDATE images SET changed = MAX(changed, COALESCE("
             "(SELECT MAX(time) FROM operations WHERE image = images.id), 0))",
             // Which images shaped a model: they must not measure it, wherever they are moved
             // later.
             "CREATE TABLE run_images("
             " id INTEGER PRIMARY KEY,"
             " run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,"
             " image INTEGER NOT NULL REFERENCES images(id),"
             " split INTEGER NOT NULL CHECK(split IN (1, 2)),"
             " UNIQUE(run, image)) STRICT",
             "CREATE TABLE settings("
             " name TEXT PRIMARY KEY CHECK(name <> ''),"
             " value TEXT NOT NULL) STRICT",
             // What the files of images held when they were read last: changed ones are noticed by
             // it.
             "CREATE TABLE known_image_files("
             " image INTEGER PRIMARY KEY REFERENCES images(id) ON DELETE CASCADE,"
             " modified INTEGER NOT NULL," // milliseconds since 1970
             " bytes INTEGER NOT NULL CHECK(bytes >= 0),"
             " content_hash BLOB NOT NULL) STRICT",
         }},
        // What foreign files call a label, whether they count the pixels of an image before its
        // EXIF orientation, and what each import found in them.
        {5,
         {
             "ALTER TABLE labels ADD COLUMN foreign_id TEXT NOT NULL DEFAULT ''",
             "ALTER TABLE images ADD COLUMN stated_as_stored INTEGER NOT NULL DEFAULT 0"
             " CHECK(stated_as_stored IN (0, 1))",
             "CREATE TABLE imports("
             " id INTEGER PRIMARY KEY AUTOINCREMENT,"
             " time INTEGER NOT NULL," // milliseconds since 1970
             " format TEXT NOT NULL,"
             " source TEXT NOT NULL,"
             " report TEXT NOT NULL) STRICT",
         }},
        // What decoding the files of images found out, so that copies and bursts are found without
        // decoding them again.
        {6,
         {
             "CREATE TABLE image_fingerprints("
             " image INTEGER PRIMARY KEY REFERENCES images(id) ON DELETE CASCADE,"
             " content_hash BLOB NOT NULL,"
             " cut_off INTEGER NOT NULL CHECK(cut_off IN (0, 1)),"
             " look BLOB NOT NULL,"
             " taken INTEGER," // milliseconds since 1970 of the camera's clock
             " camera TEXT NOT NULL) STRICT",
         }},
        // Whether labels look the same in a mirror is asked for each of them. What a person wrote
        // about a run, and what it learned from: see snapshotcodec.h.
        {7,
         {
             "ALTER TABLE labels ADD COLUMN can_mirror INTEGER NOT NULL DEFAULT 1"
             " CHECK(can_mirror IN (0, 1))",
             mirrorAnswerToLabels[0],
             mirrorAnswerToLabels[1],
             "ALTER TABLE runs ADD COLUMN note TEXT NOT NULL DEFAULT ''",
             "CREATE TABLE run_snapshots("
             " run INTEGER PRIMARY KEY REFERENCES runs(id) ON DELETE CASCADE,"
             " content BLOB NOT NULL) STRICT",
         }},
        // What an evaluation was measured against, which people mend later; whether it is known;
        // and how many hits fit well.
        {8,
         {
             "CREATE TABLE evaluation_truth("
             " id INTEGER PRIMARY KEY,"
             " evaluation_image INTEGER NOT NULL"
             " REFERENCES evaluation_images(id) ON DELETE CASCADE,"
             " box BLOB NOT NULL CHECK(length(box) = 16),"
             " label INTEGER NOT NULL,"
             " x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL, height REAL NOT NULL,"
             " difficult INTEGER NOT NULL CHECK(difficult IN (0, 1)),"
             " crowd INTEGER NOT NULL CHECK(crowd IN (0, 1))) STRICT",
             "CREATE INDEX evaluation_truth_image ON evaluation_truth(evaluation_image)",
             "ALTER TABLE evaluations ADD COLUMN keeps_truth INTEGER NOT NULL DEFAULT 0"
             " CHECK(keeps_truth IN (0, 1))",
             "ALTER TABLE label_metrics ADD COLUMN well_placed REAL",
         }},
        // How quality grew with the number of images; the points of one curve have one start.
        {9,
         {
             "CREATE TABLE learning_points("
             " id INTEGER PRIMARY KEY,"
             " started INTEGER NOT NULL," // milliseconds since 1970
             " seed INTEGER NOT NULL,"
             " split INTEGER NOT NULL CHECK(split IN (2, 3)),"
             " share REAL NOT NULL CHECK(share > 0 AND share <= 1),"
             " images INTEGER NOT NULL CHECK(images > 0),"
             " boxes INTEGER NOT NULL CHECK(boxes >= 0),"
             " ap50 REAL, ap REAL,"
             " labels TEXT NOT NULL,"
             " UNIQUE(started, share)) STRICT",
         }},
        // When an evaluation was measured; and whether a person chose the thresholds of a model on
        // its test images.
        {10,
         {
             // milliseconds since 1970; 0: not known
             "ALTER TABLE evaluations ADD COLUMN measured INTEGER NOT NULL DEFAULT 0",
             "ALTER TABLE models ADD COLUMN tuned_on_test INTEGER NOT NULL DEFAULT 0"
             " CHECK(tuned_on_test IN (0, 1))",
             // A time without the name of a camera did not count: these files may have one.
             "DELETE FROM image_fingerprints WHERE taken IS NULL",
         }},
    };
    return kMigrations;
}

int currentSchemaVersion()
{
    return projectMigrations().back().version;
}

UpgradeResult upgrade(ProjectDatabase& database, const std::vector<Migration>& migrations)
{
    try {
        const int found = database.schemaVersion();
        const int wanted = migrations.empty() ? 0 : migrations.back().version;
        if (found == wanted) {
            return {UpgradeOutcome::UpToDate};
        }
        if (found > wanted) {
            return {UpgradeOutcome::TooNew};
        }
        for (const Migration& migration : migrations) {
            if (migration.version <= found) {
                continue;
            }
            WriteTransaction transaction(database);
            for (const char* statement : migration.statements) {
                database.execute(statement);
            }
            const std::string version =
                "PRAGMA user_version = " + std::to_string(migration.version);
            database.execute(version.c_str());
            transaction.commit();
        }
        return {UpgradeOutcome::Upgraded};
    } catch (const std::exception& exception) {
        return {UpgradeOutcome::Failed, QString::fromUtf8(exception.what())};
    }
}

} // namespace boxwright::detail
