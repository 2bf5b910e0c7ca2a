// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/application.h"
#include "app/studio/imagespage.h"
#include "core/dataset/project.h"
#include "core/exchange/export/evaluationcsv.h"
#include "core/exchange/import/datasetimporter.h"
#include "core/run/keptevaluation.h"
#include "widgets/models/imagefiltermodel.h"
#include "widgets/panels/casegallery.h"
#include "widgets/panels/healthpanel.h"
#include "widgets/panels/metricspanel.h"
#include "widgets/panels/stagerail.h"
#include "widgets/panels/trainingpanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPainter>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

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

/// Answers the question before a report by the button of that text, or closes it where there is
/// none, and then saves the report, or something else.
class ReportDialogs final : public QObject
{
public:
    ReportDialogs(const QString& answer, const QString& path)
    {
        connect(&m_poll, &QTimer::timeout, this, [this, answer, path] {
            QWidget* modal = QApplication::activeModalWidget();
            if (auto* box = qobject_cast<QMessageBox*>(modal))
                answerIn(*box, answer);
            else if (auto* dialog = qobject_cast<QFileDialog*>(modal))
                saveIn(*dialog, path);
        });
        m_poll.start(5);
    }

    QString question;
    bool hasSaved = false;

private:
    void answerIn(QMessageBox& box, const QString& answer)
    {
        question = box.text() + u' ' + box.informativeText();
        for (QAbstractButton* button : box.buttons()) {
            if (button->text() == answer)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        box.reject();
    }
    void saveIn(QFileDialog& dialog, const QString& path)
    {
        if (hasSaved)
            return;
        hasSaved = true;
        dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
        // Later, since this timer rests until its slot is done.
        QTimer::singleShot(0, &dialog, [&dialog] { static_cast<QDialog&>(dialog).accept(); });
    }

    QTimer m_poll;
};

/// Red squares, to train on, to validate and to test; nobody drew the one of the last test image.
void addSquares(TemporaryProject& project)
{
    constexpr int kTrain = 12;
    constexpr int kAll = 18; // and three to validate, three to test
    const LabelId label = project.addLabel(u"square"_s);
    const ImageId first = valueOf(project.store().reserveImageIds(kAll));
    Operation operation{u"Squares"_s, {}, {}};
    for (int i = 0; i < kAll; ++i) {
        const QRect square(12 + (i * 37) % 60, 10 + (i * 23) % 30, 44, 44);
        QImage image(160, 120, QImage::Format_RGB32);
        image.fill(QColor(120 + 2 * i, 125, 130));
        QPainter(&image).fillRect(square, Qt::red);
        const QString name = u"square%1.png"_s.arg(i);
        if (!image.save(project.folder() + u'/' + name))
            qFatal("no image");
        ImageRecord record{ImageId(first.value() + i), name, QByteArray::number(i), image.size()};
        record.split = i < kTrain ? Split::Train : i < kTrain + 3 ? Split::Validation : Split::Test;
        record.state = i + 1 < kAll ? ImageState::HasBoxes : ImageState::ConfirmedEmpty;
        operation.changes.emplace_back(ImageChange{{}, record});
        if (i + 1 < kAll) {
            operation.changes.emplace_back(
                AnnotationChange{record.id, {}, makeBox(label, BoundingBox::fromRect(square))});
        }
    }
    valueOf(project.store().apply(operation));
}

bool isEngineThere()
{
    return QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/boxwright_engine.so"))
        && QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors"));
}

enum class Training { Pretended, Real };

/// A project of images that all show a box but the last, which is confirmed empty, wrongly.
struct Bench
{
    explicit Bench(Training training = Training::Pretended)
    {
        if (training == Training::Real) {
            addSquares(project);
            start({.settingsPath = settings.filePath(u"s.ini"_s)});
            return;
        }
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
        ApplicationParts parts{.settingsPath = settings.filePath(u"s.ini"_s)};
        parts.training =
            TrainingWork{.train = [this](const ProjectFile& file, const TrainingConfig& config,
                                         const Suspension&) -> TrainFunction {
                return [this, &file, config](const ProgressSink&, const std::stop_token&) {
                    return pretendToTrain(*valueOf(file.connect()), config, ++trained);
                };
            }};
        start(parts);
    }
    void start(const ApplicationParts& parts)
    {
        project.close();
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
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1, 150000);
        QVERIFY(ended.first().first().toBool());
    }
    void typeThreshold(double value) const
    {
        auto* spin = child<QDoubleSpinBox>(studio->window().metricsPanel(), "thresholdSpin");
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QLocale().toString(value, 'f', 2));
        QTest::keyClick(spin, Qt::Key_Return);
    }
    ModelRecord keptModel() const
    {
        return valueOf(studio->projects().project()->store().models()).front();
    }
    QString evaluateHint() const
    {
        return child<StageRail>(window(), "stageRail")->hint(Stage::Evaluate);
    }
    /// Asks for a report and waits until it is there.
    QByteArray report(const QString& answer)
    {
        const QString path = settings.filePath(u"report %1.html"_s.arg(++reports));
        ReportDialogs dialogs(answer, path);
        Q_EMIT studio->window().metricsPanel().reportRequested();
        question = dialogs.question;
        const auto isThere = [&] {
            return QFile::exists(path) && child<QLabel>(window(), "busyText")->text().isEmpty();
        };
        if (dialogs.hasSaved && !QTest::qWaitFor(isThere, 20000))
            qFatal("There is no report.");
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString figure(int column) const { return table().model()->index(0, column).data().toString(); }

    std::atomic<int> trained = 0;
    int reports = 0;
    QString question; ///< before the last report; empty: none was asked
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
    void theSameWithARealModel();
    void aWrongImageOfALabelIsThreeClicksAway();
    void adviceLeadsToWhereItIsMended();
    void aReportSaysThatItTellsOfWhatIsKept();
    void aReportAskedForMeanwhileIsWrittenToo();
    void theFiguresAreSavedAsATable();
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

    bench.click("trainWithNewBoxesButton");
    QTRY_VERIFY(bench.studio->window().trainingPanel().isVisible());
    bench.click("evaluateStage");
    QTRY_VERIFY(bench.gallery().isVisible());
    QCOMPARE(bench.window().size(), QSize(1280, 800)); // there is room beside the notice
    bench.clickTab(u"Labels"_s);
    QTRY_VERIFY(bench.table().isVisible());
    QCOMPARE(bench.window().size(), QSize(1280, 800));
    bench.click("measureWithNewBoxesButton");
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

void TestEvaluationFlow::theSameWithARealModel()
{
    if (!isEngineThere())
        QSKIP("The engine is not built, or the pretrained weights are absent.");
    Bench bench(Training::Real);
    QTRY_VERIFY(bench.studio->projects().project());
    Project& project = *bench.studio->projects().project();
    const ImageId forgotten = project.images().back().id;
    bench.click("trainStage");
    bench.click("quickPreset");
    bench.click("trainingOptions");
    child<QSpinBox>(bench.window(), "epochs")->setValue(8);
    child<QSpinBox>(bench.window(), "inputSize")->setValue(128);
    bench.train();
    bench.click("seeEvaluationButton");
    QTRY_COMPARE(bench.table().model()->rowCount(), 2);
    const int boxes = 2;
    QTRY_COMPARE(bench.figure(boxes), u"2"_s);

    bench.typeThreshold(0.05); // that every find counts
    bench.clickTab(u"Boxes"_s);
    QTRY_VERIFY(bench.gallery().currentCase());
    bench.gallery().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2); // false alarms
    QTRY_VERIFY(bench.gallery().currentCase());
    const auto current = [&bench] {
        return bench.gallery().cases().at(*bench.gallery().currentCase());
    };
    for (int i = 0; i < 50 && current().image != forgotten; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(current().image, forgotten);
    QCOMPARE(current().kind, CaseKind::Background);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    QTRY_COMPARE(project.boxCount(forgotten), 1);

    bench.click("measureWithNewBoxesButton");
    QTRY_COMPARE(bench.figure(boxes), u"3"_s);
    bench.clickTab(u"Compare"_s);
    bench.click("trainAgainButton");
    bench.train();
    bench.click("seeEvaluationButton");
    bench.clickTab(u"Compare"_s);
    const auto* sentence = child<QLabel>(bench.window(), "comparisonSentence");
    QTRY_VERIFY(sentence->isVisible() && sentence->text().contains(u"same 3 "_s));
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

void TestEvaluationFlow::adviceLeadsToWhereItIsMended()
{
    Bench bench;
    QTRY_VERIFY(bench.studio->projects().project());
    bench.train();
    bench.click("seeEvaluationButton");
    QTRY_COMPARE(bench.table().model()->rowCount(), 2);
    bench.clickTab(u"Mistakes"_s);
    // Five boxes are few to measure by.
    QTRY_VERIFY(child<QWidget>(bench.window(), "fixAdviceButton") != nullptr);
    bench.click("fixAdviceButton");
    MainWindow& window = bench.studio->window();
    ImagesPage& page = window.imagesPage();
    QVERIFY(page.isVisible());
    const LabelId label = bench.studio->projects().project()->labels().front().id;
    const LabelFilter ofTheLabel{LabelFilter::Kind::WithLabel, label};
    QVERIFY(page.panel().filter().label() == ofTheLabel);
    QCOMPARE(page.panel().filter().rowCount(), kImages - 1);
    QVERIFY(child<QToolButton>(page, "imageFilterButton")->text().contains(u"thing"_s));

    Q_EMIT window.metricsPanel().fixRequested(AdviceFix::CheckHealth, {});
    QVERIFY(window.healthPanel().isVisible());
    Q_EMIT window.metricsPanel().fixRequested(AdviceFix::Train, {});
    QVERIFY(window.trainingPanel().isVisible());
    bench.studio->projects().close();
}

void TestEvaluationFlow::aReportSaysThatItTellsOfWhatIsKept()
{
    Bench bench;
    QTRY_VERIFY(bench.studio->projects().project());
    bench.train();
    bench.click("seeEvaluationButton");
    QTRY_COMPARE(bench.table().model()->rowCount(), 2);
    const int recall = 4;
    QTRY_COMPARE(bench.figure(recall), u"0.800"_s);
    QTRY_VERIFY(bench.evaluateHint().contains(u"80"));
    // Nothing to ask as long as the screen shows the same.
    QVERIFY(bench.report({}).contains("finds about 80;"));
    QCOMPARE(bench.question, QString());

    bench.typeThreshold(0.7); // above the first image's
    QTRY_COMPARE(bench.figure(recall), u"0.600"_s);
    QCOMPARE(bench.report({}), QByteArray());
    QVERIFY2(bench.question.contains(u"kept with the model"), qPrintable(bench.question));
    const QByteArray asKept = bench.report(u"Save with the kept ones"_s);
    QVERIFY(asKept.contains("finds about 80;"));
    QVERIFY(!asKept.contains("flatter it"));
    const LabelId label = bench.keptModel().labels.front().id;
    QCOMPARE(thresholdOf(bench.keptModel().thresholds, label), 0.5);
    QVERIFY(bench.evaluateHint().contains(u"80"));

    const QByteArray asShown = bench.report(u"Keep and save"_s);
    QVERIFY(asShown.contains("finds about 60;"));
    QVERIFY(asShown.contains("flatter it")); // chosen on these very images
    QCOMPARE(thresholdOf(bench.keptModel().thresholds, label), 0.7);
    QTRY_VERIFY(bench.evaluateHint().contains(u"66")); // the figures follow: 2 / 3
    QVERIFY(bench.report({}).contains("finds about 60;"));
    QCOMPARE(bench.question, QString());

    auto* iou = child<QDoubleSpinBox>(bench.studio->window().metricsPanel(), "iouSpin");
    iou->setFocus();
    QTest::keyClick(iou, Qt::Key_Up);
    QCOMPARE(bench.report({}), QByteArray());
    QVERIFY2(bench.question.contains(u"IoU"), qPrintable(bench.question));
    QVERIFY(bench.report(u"Save"_s).contains("finds about 60;"));
    bench.studio->projects().close();
}

void TestEvaluationFlow::aReportAskedForMeanwhileIsWrittenToo()
{
    Bench bench;
    QTRY_VERIFY(bench.studio->projects().project());
    bench.train();
    ErrorReporter reporter(&bench.window());
    ReportController reports(reporter);
    reports.setProject(bench.studio->projects().project());
    const QSignalSpy written(&reports, &ReportController::written);
    const QSignalSpy ended(&reports, &ReportController::ended);
    const QString first = bench.settings.filePath(u"first.html"_s);
    const QString second = bench.settings.filePath(u"second.html"_s);
    reports.write(bench.keptModel(), Split::Test, first);
    reports.write(bench.keptModel(), Split::Test, second);
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 2, 20000);
    QCOMPARE(written.first().first().toString(), first);
    QCOMPARE(ended.count(), 2);
    QVERIFY(QFile::exists(first) && QFile::exists(second));
    reports.setProject(nullptr);
    bench.studio->projects().close();
}

void TestEvaluationFlow::theFiguresAreSavedAsATable()
{
    Bench bench;
    QTRY_VERIFY(bench.studio->projects().project());
    bench.train();
    bench.click("seeEvaluationButton");
    QTRY_COMPARE(bench.table().model()->rowCount(), 2);
    auto* save = child<QAction>(bench.window(), "saveTableAction");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"figures.csv"_s));
    {
        const ReportDialogs dialogs({}, folder.filePath(u"figures"_s)); // without its ending
        save->trigger();
        QTRY_VERIFY(file.exists());
        QCOMPARE(dialogs.question, QString());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    // As the command line writes what is kept.
    const ModelRecord model = bench.keptModel();
    const auto kept =
        valueOf(keptEvaluation(bench.studio->projects().project()->store(), model, Split::Test));
    QVERIFY(kept);
    const EvaluationIntervals intervals =
        bootstrapIntervals(kept->part, model.thresholds, kUsualIou);
    QCOMPARE(file.readAll(), evaluationCsv(kept->evaluation, intervals, model.labels));

    QTRY_VERIFY(save->isEnabled()); // not while one is being written
    // A file is no folder.
    const ReportDialogs dialogs({}, folder.filePath(u"figures.csv/below.csv"_s));
    save->trigger();
    QTRY_VERIFY(dialogs.question.contains(u"below.csv"_s));
    bench.studio->projects().close();
}

QTEST_MAIN(TestEvaluationFlow)
#include "tst_evaluationflow.moc"
