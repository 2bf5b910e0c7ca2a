// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/keptmodel.h"
#include "core/run/modelevaluation.h"
#include "core/run/modelimport.h"

#include <QImage>
#include <QTest>

#include "runfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestModelImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsOfTheSameNameAreTheSame();
    void thresholdsComeAlong();
    void withoutARecordTheWeightsSayItAll();
    void thresholdsOfTheWeightsComeAlong();
    void twoLabelsNeverBecomeOne_data();
    void twoLabelsNeverBecomeOne();
    void aModelOfAnotherProjectComesWithWhatIsKnownOfIt();
    void aFileThatCannotBeReadIsAnError();
    void noModelChangesNothing();
    void labelsThatDoNotFitAreAnError();
    void whatItFindsHasTheLabelsOfTheProject();
    void weightsThatDoNotFitTheirRecordAreDamaged();
};

namespace {

/// Labels of another project, whose ids mean something else here.
std::vector<Label> otherLabels()
{
    std::vector<Label> labels{{LabelId(2), u"CUP"_s, Qt::blue, 0},
                              {LabelId(1), u"Spoon"_s, Qt::green, 1}};
    labels[1].description = u"Of any size"_s;
    labels[1].canMirror = false;
    return labels;
}

} // namespace

void TestModelImport::labelsOfTheSameNameAreTheSame()
{
    RunFixture project;
    const LabelId plate = project.addLabel(u"Plate"_s); // 1, as the spoon of the other project
    const LabelId cup = project.addLabel(u"Cup"_s);
    RedEngine engine;
    engine.setLabels(otherLabels());
    const auto imported =
        importModel(project.store(), engine, {u"kitchen"_s, "weights", otherLabels()});
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QCOMPARE(imported->newLabels, QStringList{u"Spoon"_s});

    const auto labels = project.store().labels().value();
    QCOMPARE(labels.size(), std::size_t(3));
    QCOMPARE(labels[0].id, plate);
    QCOMPARE(labels[1].name, u"Cup"_s);
    QCOMPARE(labels[2].name, u"Spoon"_s);
    QCOMPARE(labels[2].description, u"Of any size"_s);
    QVERIFY(!labels[2].canMirror);
    QVERIFY(labels[2].id != plate && labels[2].id != cup);

    const ModelRecord model = project.store().models().value().front();
    QCOMPARE(model.id, imported->id);
    QVERIFY(!model.run);
    QCOMPARE(model.name, u"kitchen"_s);
    QCOMPARE(model.inputSize, 416);
    QCOMPARE(model.labels, (std::vector{labels[1], labels[2]}));
    QCOMPARE(project.store().modelWeights(model.id).value(), QByteArray("weights"));
    // One step takes all its labels back.
    QVERIFY(project.store().undo({}).value().has_value());
    QCOMPARE(project.store().labels().value().size(), std::size_t(2));
}

void TestModelImport::thresholdsComeAlong()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    RedEngine engine;
    engine.setLabels(otherLabels());
    ForeignModel foreign{u"kitchen"_s, "weights", otherLabels()};
    foreign.thresholds = {{LabelId(2), 0.25}};
    foreign.bestEpoch = 9;
    engine.setThresholds({{LabelId(2), 0.9}}); // older than what the project says
    QVERIFY(importModel(project.store(), engine, foreign).isOk());
    const ModelRecord model = project.store().models().value().front();
    QCOMPARE(model.bestEpoch, 9);
    QCOMPARE(model.thresholds.size(), std::size_t(2));
    QCOMPARE(model.thresholds.at(cup), 0.25);
    QCOMPARE(model.thresholds.at(model.labels[1].id), 0.5);
}

void TestModelImport::withoutARecordTheWeightsSayItAll()
{
    RunFixture project;
    RedEngine engine;
    engine.setLabels(otherLabels());
    const auto imported = importModel(project.store(), engine, {u"file"_s, "weights"});
    QVERIFY(imported.isOk());
    QCOMPARE(imported->newLabels, (QStringList{u"CUP"_s, u"Spoon"_s}));
    const ModelRecord model = project.store().models().value().front();
    QCOMPARE(model.labels, project.store().labels().value());
    for (const auto& [label, threshold] : model.thresholds)
        QCOMPARE(threshold, 0.5);
}

void TestModelImport::thresholdsOfTheWeightsComeAlong()
{
    RunFixture project;
    project.addLabel(u"Plate"_s);
    RedEngine engine;
    engine.setLabels(otherLabels());
    engine.setThresholds({{LabelId(2), 0.25}});
    const auto imported = importModel(project.store(), engine, {u"file"_s, "weights"});
    QVERIFY(imported.isOk());
    const ModelRecord model = project.store().models().value().front();
    QCOMPARE(model.thresholds.at(model.labels[0].id), 0.25);
    QCOMPARE(model.thresholds.at(model.labels[1].id), 0.5);
    // Opened again, it says them of the labels of the project.
    const auto detector = openKeptModel(project.store(), engine, imported->id);
    QVERIFY(detector);
    QCOMPARE((*detector)->thresholds(), model.thresholds);
}

void TestModelImport::twoLabelsNeverBecomeOne_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("known one first") << QStringList{u"cup"_s, u"Cup"_s};
    QTest::newRow("known one last") << QStringList{u"Cup"_s, u"cup"_s};
    QTest::newRow("none as it is known") << QStringList{u"CUP"_s, u"Cup"_s};
}

void TestModelImport::twoLabelsNeverBecomeOne()
{
    QFETCH(const QStringList, names);
    RunFixture project;
    const LabelId cup = project.addLabel(u"cup"_s);
    const std::vector<Label> two{{LabelId(7), names[0], Qt::blue, 0},
                                 {LabelId(8), names[1], Qt::green, 1}};
    RedEngine engine;
    engine.setLabels(two);
    const auto imported = importModel(project.store(), engine, {u"m"_s, "weights", two});
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QCOMPARE(imported->newLabels.size(), 1);
    const ModelRecord model = project.store().models().value().front();
    QVERIFY((model.labels[0].id == cup) != (model.labels[1].id == cup));
    if (names.contains(u"cup"_s))
        QCOMPARE(model.labels[std::size_t(names.indexOf(u"cup"_s))].id, cup);
}

void TestModelImport::aModelOfAnotherProjectComesWithWhatIsKnownOfIt()
{
    RunFixture project;
    ModelRecord record{ModelId(0)};
    record.name = u"kitchen"_s;
    record.labels = otherLabels();
    record.thresholds = {{LabelId(2), 0.25}};
    record.bestEpoch = 9;
    QVERIFY(project.store().addModel(record, "weights").isOk());
    const ModelRecord model = project.store().models().value().front();
    const auto foreign = readForeignModel(project.store(), model);
    QVERIFY(foreign.isOk());
    QCOMPARE(foreign->name, u"kitchen"_s);
    QCOMPARE(foreign->weights, QByteArray("weights"));
    QCOMPARE(foreign->labels, model.labels);
    QCOMPARE(foreign->thresholds, record.thresholds);
    QCOMPARE(foreign->bestEpoch, 9);
    const auto none = readForeignModel(project.store(), ModelRecord{ModelId(99)});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestModelImport::aFileThatCannotBeReadIsAnError()
{
    const auto none = readForeignModel(u"/no/such.safetensors"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotReadable);
    QVERIFY(none.error().message.contains(u"such.safetensors"_s));
}

void TestModelImport::noModelChangesNothing()
{
    RunFixture project;
    RedEngine engine;
    const auto imported = importModel(project.store(), engine, {u"m"_s, "no weights"});
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::InvalidFormat);
    QVERIFY(imported.error().message.startsWith(u"not a model"_s));
    QVERIFY(imported.error().message.contains(u"Choose another model"_s));
    QVERIFY(project.store().models().value().empty());
    QVERIFY(project.store().labels().value().empty());
}

void TestModelImport::labelsThatDoNotFitAreAnError()
{
    RunFixture project;
    RedEngine engine;
    engine.setLabels({otherLabels().front()});
    const auto imported = importModel(project.store(), engine, {u"m"_s, "weights", otherLabels()});
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::InvalidFormat);
    QVERIFY(project.store().labels().value().empty());
}

void TestModelImport::whatItFindsHasTheLabelsOfTheProject()
{
    RunFixture project;
    project.addLabel(u"Plate"_s);
    const LabelId cup = project.addLabel(u"Cup"_s);
    const ImageId image = project.addImage(Split::Test, cup);
    // Knows the cup as 1, which is the plate here.
    const std::vector<Label> other{{LabelId(1), u"Cup"_s, Qt::blue, 0}};
    RedEngine engine;
    engine.setLabels(other);
    const auto imported = importModel(project.store(), engine, {u"m"_s, "weights", other});
    QVERIFY(imported.isOk());
    const auto detector = openKeptModel(project.store(), engine, imported->id);
    QVERIFY(detector.isOk());
    QCOMPARE((*detector)->labels(), project.store().models().value().front().labels);
    QCOMPARE((*detector)->inputSize(), 416);
    const auto found = (*detector)->detect(QImage(project.imagePath(image)), {});
    QCOMPARE(found->size(), std::size_t(1));
    QCOMPARE(found->front().label, cup);
    // So it is measured right too.
    const ModelRecord model = project.store().models().value().front();
    const auto measured = measureModel(project.store(), engine, {model}, kIgnore, {});
    QVERIFY2(measured, measured ? "" : qPrintable(measured.error().message));
    QCOMPARE(measured->evaluation.overall.truePositives, 1);
    QCOMPARE(measured->evaluation.labels[0].label, cup);
}

void TestModelImport::weightsThatDoNotFitTheirRecordAreDamaged()
{
    RunFixture project;
    RedEngine engine;
    engine.setLabels(otherLabels());
    const auto imported = importModel(project.store(), engine, {u"m"_s, "weights"});
    engine.setLabels({otherLabels().front()});
    const auto detector = openKeptModel(project.store(), engine, imported->id);
    QVERIFY(!detector);
    QCOMPARE(detector.error().code, ErrorCode::Damaged);
    QCOMPARE(openKeptModel(project.store(), engine, ModelId(99)).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestModelImport)
#include "tst_modelimport.moc"
