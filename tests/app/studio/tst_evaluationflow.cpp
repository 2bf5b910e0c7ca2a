// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/application.h"
#include "core/dataset/project.h"
#include "core/exchange/import/datasetimporter.h"
#include "widgets/panels/casegallery.h"
#include "widgets/panels/metricspanel.h"
#include "widgets/panels/trainingpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kImages = 6;
const BoundingBox kPlace{100, 80, 60, 50};

/// Keeps a model that finds what the labels say on all images but the last; the first run's model
/// finds it nowhere on the second image either, and all see a thing on the last, where none is
/// drawn.
Result<TrainingSummary> pretendToTrain(ProjectStore& store, const TrainingConfig& config,
                                       int number)
{
    RunRecord run{RunId(0)};
    run.name = u"run %1"_s.arg(number);
    run.started = QDateTime::currentDateTimeUtc();
    run.config = config;
    run.id = valueOf(store.beginRun(run));
    mustWork(store.addEpoch(run.id, {.epoch = 1, .loss = 1, .validationAp = 0.5}));
    ModelRecord model{ModelId(0)};
    model.run = run.id;
    model.name = run.name;
    model.created = run.started;
    model.labels = valueOf(store.labels());
    model.inputSize = 128;
    model.bestEpoch = 1;
    const LabelId label = model.labels.front().id;
    model.thresholds = {{label, 0.5}};
    model.id = valueOf(store.addModel(model, "weights"));
    EvaluatedPart part{model.labels, {}, {}};
    const std::vector<ImageRecord> images = valueOf(store.images());
    for (std::size_t i = 0; i < images.size(); ++i) {
        part.truth.push_back({images[i].id, valueOf(store.annotations(images[i].id))});
        const bool isFound = i != 1 || number > 1;
        part.detections.push_back({images[i].id, {}});
        if (isFound)
            part.detections.back().detections.push_back({label, kPlace, i == 0 ? 0.6 : 0.9});
    }
    const Evaluation evaluation =
        evaluateDetections(part.truth, part.detections, part.labels, model.thresholds);
    mustWork(store.setEvaluation(model.id, evaluation, part));
    mustWork(store.endRun(run.id, RunOutcome::Finished, {}));
    TrainingSummary summary;
    summary.run = run.id;
    summary.model = model.id;
    summary.evaluation = evaluation;
    return summary;
}

template<typename T>
T* child(const QWidget& parent, const char* name)
{
    return parent.findChild<T*>(QString::fromLatin1(name));
}

/// A project of images that all show a box but the last, which is confirmed empty, wrongly.
struct Bench
{
    Bench()
    {
        for (int i = 0; i < kImages; ++i)
            files.writeImage(u"photos/%1.png"_s.arg(i), {320, 240}, i);
        valueOf(importDataset(project.store(),
                              {.format = ExchangeFormat::Folder,
                               .images = {files.path(u"photos"_s)},
                               .emptyIsConfirmed = true}));
        const LabelId label = project.addLabel(u"thing"_s);
        const std::vector<ImageRecord> images = valueOf(project.store().images());
        for (std::size_t i = 0; i + 1 < images.size(); ++i)
            project.addBox(images[i].id, label, kPlace);
        project.close();
        ApplicationParts parts{.settingsPath = settings.filePath(u"s.ini"_s)};
        parts.training =
            TrainingWork{.train = [this](const ProjectFile& file, const TrainingConfig& config,
                                         const Suspension&) -> TrainFunction {
                return [this, &file, config](const ProgressSink&, const std::stop_token&) {
                    return pretendToTrain(*valueOf(file.connect()), config, ++trained);
                };
            }};
        studio = std::make_unique<Application>(*qApp, parts);
        studio->start({.project = project.path(), .size = QSize(1280, 800)});
    }

    QWidget& window() const { return studio->window(); }
    CaseGallery& gallery() const { return *child<CaseGallery>(window(), "caseGallery"); }
    QTableView& table() const { return *child<QTableView>(window(), "metricsTable"); }
    void click(const char* name)
    {
        auto* widget = child<QWidget>(window(), name);
        QVERIFY2(widget != nullptr, name);
        QTRY_VERIFY2(widget->isVisible() && widget->isEnabled(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void clickTab(const QString& title)
    {
        auto* bar = child<QTabWidget>(window(), "evaluationTabs")->tabBar();
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == title)
                return QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
        }
        QFAIL(qPrintable(title));
    }
    void train()
    {
        QSignalSpy ended(&studio->training(), &TrainingController::ended);
        click("trainStage");
        click("trainButton");
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(ended.first().first().toBool());
    }
    QString figure(int column) const { return table().model()->index(0, column).data().toString(); }

    std::atomic<int> trained = 0;
    ForeignFiles files;
    TemporaryProject project;
    QTemporaryDir settings;
    std::unique_ptr<Application> studio;
};

} // namespace

/// From a training through its mistakes to a better one, by mouse and keys.
class TestEvaluationFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mendTheTruthAndCompare();
    void aWrongImageOfALabelIsThreeClicksAway();
};

void TestEvaluationFlow::mendTheTruthAndCompare()
{
    Bench bench;
    QTRY_VERIFY(bench.studio->projects().project());
    Project& project = *bench.studio->projects().project();
    const ImageId last = project.images().back().id;
    bench.train();
    bench.click("seeEvaluationButton");
    QTRY_COMPARE(bench.table().model()->rowCount(), 2);
    const int precision = 3;
    const int recall = 4;
    QTRY_COMPARE(bench.figure(recall), u"0.800"_s); // four of five
    QTRY_COMPARE(bench.figure(precision), u"0.800"_s); // and one where none is drawn

    // A threshold above 0.6 loses the first image.
    auto* slider = child<QSlider>(bench.studio->window().metricsPanel(), "thresholdSlider");
    slider->setFocus();
    while (slider->value() < slider->minimum() + 7 * (slider->maximum() - slider->minimum()) / 10)
        QTest::keyClick(slider, Qt::Key_Right);
    QTRY_COMPARE(bench.figure(recall), u"0.600"_s);
    bench.click("resetThresholdsButton");
    QTRY_COMPARE(bench.figure(recall), u"0.800"_s);

    bench.clickTab(u"Boxes"_s);
    QTRY_VERIFY(bench.gallery().currentCase());
    const BoxCase falseAlarm = bench.gallery().cases().at(*bench.gallery().currentCase());
    QCOMPARE(falseAlarm.kind, CaseKind::Background);
    QCOMPARE(falseAlarm.image, last);
    bench.gallery().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    QTRY_COMPARE(project.boxCount(last), 1);

    bench.click("measureWithNewBoxesButton");
    bench.clickTab(u"Labels"_s);
    QTRY_COMPARE(bench.figure(precision), u"1.000"_s);
    QTRY_COMPARE(bench.figure(recall), u"0.833"_s); // five of six

    bench.clickTab(u"Compare"_s);
    bench.click("trainAgainButton");
    bench.train();
    bench.click("seeEvaluationButton");
    QTRY_COMPARE(bench.figure(recall), u"1.000"_s);
    bench.clickTab(u"Compare"_s);
    const auto* sentence = child<QLabel>(bench.window(), "comparisonSentence");
    QTRY_VERIFY(sentence->isVisible() && sentence->text().contains(u"same 6 "_s));
    QVERIFY2(sentence->text().contains(u"better"_s), qPrintable(sentence->text()));
    bench.studio->projects().close();
}

void TestEvaluationFlow::aWrongImageOfALabelIsThreeClicksAway()
{
    Bench bench;
    QTRY_VERIFY(bench.studio->projects().project());
    bench.train();
    bench.click("seeEvaluationButton");
    QTRY_COMPARE(bench.table().model()->rowCount(), 2);
    // The tabs follow the figures when these stand still.
    QTRY_VERIFY(bench.gallery().cases().size() > 0);
    const QRect row = bench.table().visualRect(bench.table().model()->index(0, 2));
    QTest::mouseClick(bench.table().viewport(), Qt::LeftButton, {}, row.center()); // one
    QTest::mouseDClick(bench.table().viewport(), Qt::LeftButton, {}, row.center()); // two
    QTRY_VERIFY(bench.gallery().isVisible());
    QTRY_VERIFY(bench.gallery().currentCase());
    const BoxCase shown = bench.gallery().cases().at(*bench.gallery().currentCase());
    QVERIFY(shown.kind != CaseKind::Right);
    QVERIFY(shown.detection);
    QCOMPARE(shown.detection->label, bench.studio->projects().project()->labels().front().id);
    bench.studio->projects().close();
}

QTEST_MAIN(TestEvaluationFlow)
#include "tst_evaluationflow.moc"
