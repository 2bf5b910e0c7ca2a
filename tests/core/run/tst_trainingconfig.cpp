// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingconfig.h"

#include <QTest>

#include <functional>

using namespace boxwright;
using namespace Qt::StringLiterals;

using Change = std::function<void(TrainingConfig&)>;
Q_DECLARE_METATYPE(Change)

class TestTrainingConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitsAreKept_data();
    void limitsAreKept();
};

void TestTrainingConfig::limitsAreKept_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isValid");
    const auto row = [](const char* name, bool isValid, const Change& change) {
        QTest::newRow(name) << change << isValid;
    };
    row("as it is", true, [](TrainingConfig&) {});
    row("epochs", false, [](TrainingConfig& config) { config.epochs = 10001; });
    row("input size", false, [](TrainingConfig& config) { config.inputSize = 400; });
    row("tiles left open", true, [](TrainingConfig& config) { config.tileSize = -1; });
    row("whole images", true, [](TrainingConfig& config) { config.tileSize = 0; });
    row("tiles", true, [](TrainingConfig& config) { config.tileSize = 64; });
    row("no such tiles", false, [](TrainingConfig& config) { config.tileSize = -2; });
    row("small tiles", false, [](TrainingConfig& config) { config.tileSize = 63; });
    row("large tiles", false, [](TrainingConfig& config) { config.tileSize = 10001; });
    row("batch", false, [](TrainingConfig& config) { config.batchSize = 65; });
    row("threads", false, [](TrainingConfig& config) { config.threads = 257; });
    row("bfloat16", true, [](TrainingConfig& config) { config.arithmetic = u"bfloat16"_s; });
    row("float32", true, [](TrainingConfig& config) { config.arithmetic = u"float32"_s; });
    row("float64", false, [](TrainingConfig& config) { config.arithmetic = u"float64"_s; });
    row("no stage frozen", true, [](TrainingConfig& config) { config.frozenStages = 0; });
    row("all stages frozen", true, [](TrainingConfig& config) { config.frozenStages = 4; });
    row("too many stages", false, [](TrainingConfig& config) { config.frozenStages = 5; });
    row("no such stage", false, [](TrainingConfig& config) { config.frozenStages = -2; });
    row("patience", true, [](TrainingConfig& config) { config.patience = 10000; });
    row("too much patience", false, [](TrainingConfig& config) { config.patience = 10001; });
    row("negative patience", false, [](TrainingConfig& config) { config.patience = -1; });
    row("minutes", true, [](TrainingConfig& config) { config.minutes = 10000; });
    row("too many minutes", false, [](TrainingConfig& config) { config.minutes = 10001; });
    row("two folds", true, [](TrainingConfig& config) { config.folds = 2; });
    row("ten folds", true, [](TrainingConfig& config) { config.folds = 10; });
    row("one fold", false, [](TrainingConfig& config) { config.folds = 1; });
    row("too many folds", false, [](TrainingConfig& config) { config.folds = 11; });
    row("negative folds", false, [](TrainingConfig& config) { config.folds = -1; });
    row("folds within a time", false, [](TrainingConfig& config) {
        config.folds = 5;
        config.minutes = 60;
    });
    row("from a model", true, [](TrainingConfig& config) { config.startModel = ModelId(1); });
    row("folds of what a model has seen", false, [](TrainingConfig& config) {
        config.folds = 5;
        config.startModel = ModelId(1);
    });
    row("negative minutes", false, [](TrainingConfig& config) { config.minutes = -1; });
}

void TestTrainingConfig::limitsAreKept()
{
    QFETCH(const Change, change);
    TrainingConfig config;
    change(config);
    const auto valid = config.validate();
    QTEST(valid.isOk(), "isValid");
    if (!valid.isOk())
        QVERIFY(!valid.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestTrainingConfig)
#include "tst_trainingconfig.moc"
