// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/errorreporter.h"
#include "app/studio/evaluationcontroller.h"
#include "app/studio/evaluationwork.h"
#include "core/annotation/annotationdocument.h"
#include "core/dataset/project.h"
#include "core/engine/engineloader.h"
#include "widgets/models/metricsmodel.h"
#include "widgets/panels/metricspanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <initializer_list>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr BoundingBox kBox{10, 10, 40, 40};
constexpr BoundingBox kElsewhere{300, 300, 40, 40};

/// A project of three images with a box each, and a model that finds two of them, with scores of
/// 0.9 and 0.4, and something where nothing is, with 0.6. The parts that were measured are the
/// same.
struct Bench
{
    explicit Bench(std::initializer_list<Split> measured = {Split::Test, Split::Validation},
                   bool hasTwin = false)
        : label(files.addLabel(u"cell"_s))
        , images(files.addImages(3))
    {
        EvaluatedPart part;
        part.labels = valueOf(files.store().labels());
        for (const ImageId image : images)
            part.truth.push_back({image, {files.addBox(image, label, kBox)}});
        part.detections = {{images[0], {{label, kBox, 0.9}}},
                           {images[1], {{label, kBox, 0.4}}},
                           {images[2], {{label, kElsewhere, 0.6}}}};
        ModelRecord record{ModelId(0)};
        record.name = u"a model"_s;
        record.created = QDateTime::currentDateTimeUtc();
        record.labels = part.labels;
        record.thresholds = {{label, 0.5}};
        record.inputSize = 640;
        if (hasTwin)
            record.run = addTwin();
        model = valueOf(files.store().addModel(record, "weights"));
        for (const Split split : measured) {
            Evaluation evaluation =
                evaluateDetections(part.truth, part.detections, part.labels, record.thresholds);
            evaluation.split = split;
            mustWork(files.store().setEvaluation(model, evaluation, part));
        }
        panel.resize(1072, 740);
        panel.show();
        project = valueOf(Project::fromFile(files.takeFile()));
        controller.setProject(project.get());
        controller.setModels(valueOf(project->store().models()));
        controller.showNewest();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("The panel does not show.");
    }
    ~Bench()
    {
        controller.setProject(nullptr);
        controller.setModels({});
    }
    Q_DISABLE_COPY_MOVE(Bench)

    /// A training image with the file of the first one; the run that learned from it.
    RunId addTwin()
    {
        ImageRecord twin = valueOf(files.store().images()).front();
        twin.id = valueOf(files.store().reserveImageIds(1));
        twin.path = u"images/twin.jpg"_s;
        twin.state = ImageState::Unseen;
        twin.split = Split::Train;
        valueOf(files.store().apply({u"Add a twin"_s, {}, {ImageChange{{}, twin}}}));
        RunRecord run{RunId(0), u"a run"_s};
        run.started = QDateTime::currentDateTimeUtc();
        const RunId id = valueOf(files.store().beginRun(run));
        mustWork(files.store().endRun(id, RunOutcome::Finished, {}));
        return id;
    }
    template<typename T>
    T& child(const QString& name) const
    {
        return *panel.findChild<T*>(name);
    }
    QString cell(int row, int column) const
    {
        return child<QTableView>(u"metricsTable"_s).model()->index(row, column).data().toString();
    }
    bool isShown() const { return controller.part() != nullptr; }
    double threshold() const { return thresholdOf(controller.thresholds(), label); }
    void typeThreshold(double value) const
    {
        auto& spin = child<QDoubleSpinBox>(u"thresholdSpin"_s);
        spin.setFocus();
        spin.selectAll();
        QTest::keyClicks(&spin, QLocale().toString(value, 'f', 2));
        QTest::keyClick(&spin, Qt::Key_Return);
    }
    /// How many rows below "by hand" the rule stands.
    void pickByRule(int row) const
    {
        auto& rule = child<QComboBox>(u"ruleChoice"_s);
        QTRY_VERIFY(rule.isEnabled());
        rule.setFocus();
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&rule, Qt::Key_Down);
    }
    void keepThresholds() const
    {
        auto& keep = child<QAbstractButton>(u"keepThresholdsButton"_s);
        QTRY_VERIFY(keep.isEnabled()); // not while something is measured
        const QSignalSpy kept(&controller, &EvaluationController::thresholdsChanged);
        QTest::mouseClick(&keep, Qt::LeftButton);
        QVERIFY(!keep.isEnabled());
        QTRY_COMPARE(kept.count(), 1);
        QVERIFY(!keep.isEnabled());
    }
    ModelRecord keptModel() const { return valueOf(project->store().models()).front(); }
    void reopen()
    {
        controller.setProject(nullptr);
        controller.setModels({});
        controller.setProject(project.get());
        controller.setModels(valueOf(project->store().models()));
        controller.showNewest();
    }
    bool isNoteShown() const { return child<QLabel>(u"thresholdNote"_s).isVisible(); }
    bool isNoticeShown() const { return child<QWidget>(u"truthNotice"_s).isVisible(); }

    TemporaryProject files;
    LabelId label;
    std::vector<ImageId> images;
    ModelId model{0};
    std::unique_ptr<Project> project;
    MetricsPanel panel;
    ErrorReporter reporter{&panel};
    EngineLoader loader{u"/no/engine.so"_s};
    EvaluationController controller{panel, loader, reporter};
};

} // namespace

class TestEvaluationController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatWasMeasuredIsShown()
    {
        const Bench bench;
        QTRY_VERIFY(bench.isShown());
        QCOMPARE(bench.panel.split(), Split::Test);
        QCOMPARE(bench.controller.model()->id, bench.model);
        QCOMPARE(bench.cell(0, MetricsModel::LabelColumn), u"cell"_s);
        // One found rightly, one false alarm, two missed.
        QCOMPARE(bench.cell(0, MetricsModel::PrecisionColumn), u"0.500"_s);
        QCOMPARE(bench.cell(0, MetricsModel::RecallColumn), u"0.333"_s);
        QVERIFY(bench.cell(0, MetricsModel::ApColumn) != u"–"_s);
        QVERIFY(!bench.isNoticeShown());
    }

    void aMovedThresholdCountsAtOnce()
    {
        const Bench bench;
        QTRY_VERIFY(bench.isShown());
        const QString ap = bench.cell(0, MetricsModel::ApColumn);
        QSignalSpy changed(&bench.controller, &EvaluationController::changed);
        bench.typeThreshold(0.3);
        QCOMPARE(bench.threshold(), 0.3);
        QVERIFY(changed.count() > 0);
        QCOMPARE(bench.cell(0, MetricsModel::PrecisionColumn), u"0.667"_s);
        QCOMPARE(bench.cell(0, MetricsModel::RecallColumn), u"0.667"_s);
        QCOMPARE(bench.cell(0, MetricsModel::ApColumn), ap);
        QVERIFY(bench.child<QLabel>(u"thresholdNote"_s).isVisible()); // on test images
        QTest::mouseClick(&bench.child<QAbstractButton>(u"resetThresholdsButton"_s),
                          Qt::LeftButton);
        QCOMPARE(bench.threshold(), 0.5);
        QCOMPARE(bench.cell(0, MetricsModel::RecallColumn), u"0.333"_s);
        QVERIFY(!bench.child<QLabel>(u"thresholdNote"_s).isVisible());
    }

    void anotherIouPairsAnew()
    {
        const Bench bench;
        QTRY_VERIFY(bench.isShown());
        QSignalSpy changed(&bench.controller, &EvaluationController::changed);
        auto& iou = bench.child<QDoubleSpinBox>(u"iouSpin"_s);
        iou.setFocus();
        QTest::keyClick(&iou, Qt::Key_Up);
        QCOMPARE(bench.controller.iou(), 0.55);
        QVERIFY(changed.count() > 0);
    }

    void rulesPickOnTheValidationPart()
    {
        const Bench bench;
        QTRY_VERIFY(bench.isShown());
        // F1 from 0.9 on: 2/4, from 0.6 on: 2/5, from 0.4 on: 4/6; below it the model reports
        // nothing else down to its lowest score.
        bench.pickByRule(1);
        QVERIFY(bench.threshold() < 0.4);
        // At least 95 % right: only the box of 0.9, so between that and 0.6.
        bench.pickByRule(1);
        QCOMPARE(bench.threshold(), 0.75);
        QCOMPARE(bench.cell(0, MetricsModel::PrecisionColumn), u"1.000"_s);
        QVERIFY(!bench.child<QLabel>(u"thresholdNote"_s).isVisible());
        // Finding 95 % is beyond this model: the threshold stays.
        bench.pickByRule(1);
        QCOMPARE(bench.threshold(), 0.75);
        QVERIFY(bench.child<QLabel>(u"thresholdNote"_s).isVisible());
    }

    void whereAThresholdComesFromIsSaid()
    {
        const Bench bench;
        QTRY_VERIFY(bench.isShown());
        auto& rule = bench.child<QComboBox>(u"ruleChoice"_s);
        QCOMPARE(rule.currentText(), u"As stored with the model"_s);
        bench.typeThreshold(0.45);
        QCOMPARE(rule.currentText(), u"Threshold picked by hand"_s);
        bench.pickByRule(1);
        QCOMPARE(rule.currentText(), u"Best F1"_s);
        bench.child<QComboBox>(u"thresholdLabelChoice"_s).setCurrentIndex(1); // the label itself
        QCOMPARE(rule.currentText(), u"Best F1"_s);
        bench.typeThreshold(0.5);
        QCOMPARE(rule.currentText(), u"As stored with the model"_s);
        bench.pickByRule(1);
        QTest::keyClick(&rule, Qt::Key_Up);
        QCOMPARE(rule.currentText(), u"As stored with the model"_s);
        QCOMPARE(bench.threshold(), 0.5);
    }

    void thresholdsAreKeptWithTheModel()
    {
        const Bench bench;
        QTRY_VERIFY(bench.isShown());
        auto& keep = bench.child<QAbstractButton>(u"keepThresholdsButton"_s);
        QVERIFY(!keep.isEnabled());
        QVERIFY(!bench.controller.hasOtherThresholds());
        QCOMPARE(bench.controller.newestF1().value(), 0.4);
        bench.typeThreshold(0.3);
        QVERIFY(bench.controller.hasOtherThresholds());
        std::optional<ModelId> told;
        connect(&bench.controller, &EvaluationController::thresholdsChanged, this,
                [&told](ModelId model) { told = model; });
        QTest::mouseClick(&keep, Qt::LeftButton);
        QTRY_VERIFY(told.has_value());
        QCOMPARE(told, bench.model);
        const auto models = valueOf(bench.project->store().models());
        QCOMPARE(thresholdOf(models.front().thresholds, bench.label), 0.3);
        QVERIFY(!keep.isEnabled());
        QVERIFY(!bench.controller.hasOtherThresholds());
        // Two found rightly, one false alarm, one missed; on every part.
        QCOMPARE(bench.controller.newestF1().value(), 2.0 / 3);
        for (const Split split : {Split::Test, Split::Validation}) {
            const auto kept = valueOf(bench.project->store().evaluation(bench.model, split));
            QCOMPARE(kept->labels.front().threshold, 0.3);
            QCOMPARE(kept->overall.truePositives, 2);
        }
    }

    void nothingIsMeasuredWhileThresholdsAreKept()
    {
        const Bench bench;
        QTRY_VERIFY(bench.isShown());
        bench.typeThreshold(0.3);
        const auto& measure = bench.child<QAbstractButton>(u"measureButton"_s);
        QVERIFY(measure.isEnabled() && bench.controller.canKeepThresholds());
        const QSignalSpy kept(&bench.controller, &EvaluationController::thresholdsChanged);
        QTest::mouseClick(&bench.child<QAbstractButton>(u"keepThresholdsButton"_s), Qt::LeftButton);
        QVERIFY(!measure.isEnabled() && !bench.controller.canKeepThresholds());
        QTRY_COMPARE(kept.count(), 1);
        QVERIFY(measure.isEnabled() && bench.controller.canKeepThresholds());
    }

    void whatWasChosenBeforeIsKeptAndWritten()
    {
        Bench bench;
        QTRY_VERIFY(bench.isShown());
        bench.typeThreshold(0.3);
        const ModelRecord chosen = bench.controller.chosenModel();
        const ShownFigures shown = bench.controller.shownFigures();
        bench.panel.select(bench.model, Split::Validation); // as a training that ends may do
        bench.controller.setModels({});
        QVERIFY(!bench.isShown());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"figures.csv"_s);
        const QSignalSpy written(&bench.controller, &EvaluationController::tableWritten);
        bench.controller.writeTable(shown, path);
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(QFile::exists(path));
        const QSignalSpy kept(&bench.controller, &EvaluationController::thresholdsChanged);
        bench.controller.keepThresholds(chosen);
        QTRY_COMPARE(kept.count(), 1);
        QCOMPARE(thresholdOf(bench.keptModel().thresholds, bench.label), 0.3);
    }

    void thresholdsChosenOnTestImagesAreRememberedAsSuch()
    {
        Bench bench;
        QTRY_VERIFY(bench.isShown());
        bench.typeThreshold(0.3);
        bench.keepThresholds();
        QVERIFY(bench.keptModel().isTunedOnTest);
        bench.reopen();
        QTRY_VERIFY(bench.isShown());
        QVERIFY(bench.isNoteShown());
        // Back to what is kept is no better.
        bench.typeThreshold(0.35);
        QTest::mouseClick(&bench.child<QAbstractButton>(u"resetThresholdsButton"_s),
                          Qt::LeftButton);
        QVERIFY(bench.isNoteShown());

        bench.pickByRule(1); // on the validation part
        QVERIFY(!bench.isNoteShown());
        bench.keepThresholds();
        QVERIFY(!bench.keptModel().isTunedOnTest);
        bench.reopen();
        QTRY_VERIFY(bench.isShown());
        QVERIFY(!bench.isNoteShown());
    }

    void theSameThresholdsPickedElsewhereCanBeKept()
    {
        Bench bench;
        QTRY_VERIFY(bench.isShown());
        bench.pickByRule(1);
        bench.keepThresholds();
        ModelRecord model = bench.keptModel();
        model.isTunedOnTest = true;
        const auto store = valueOf(bench.project->file().connect());
        mustWork(store->setThresholds(model, {}));
        bench.reopen();
        QTRY_VERIFY(bench.isShown());
        QVERIFY(!bench.controller.hasOtherThresholds());
        bench.pickByRule(1);
        QCOMPARE(bench.threshold(), thresholdOf(model.thresholds, bench.label));
        bench.keepThresholds();
        QVERIFY(!bench.keptModel().isTunedOnTest);
    }

    void thresholdsGoAlongToAnotherPart()
    {
        const Bench bench;
        QTRY_VERIFY(bench.isShown());
        bench.typeThreshold(0.3);
        bench.child<QComboBox>(u"splitChoice"_s).setCurrentIndex(1); // validation
        QVERIFY(!bench.isShown());
        QTRY_VERIFY(bench.isShown());
        QCOMPARE(bench.threshold(), 0.3);
        QCOMPARE(bench.cell(0, MetricsModel::RecallColumn), u"0.667"_s);
        QVERIFY(!bench.child<QLabel>(u"thresholdNote"_s).isVisible());
    }

    void whatTakesLongerFollows()
    {
        const Bench bench;
        QTRY_VERIFY(bench.isShown());
        QTRY_COMPARE(bench.controller.confusions().size(), 2); // the label, and nothing
        QCOMPARE(bench.controller.confusions().count(0, 0), 1);
        const auto& table = bench.child<QTableView>(u"metricsTable"_s);
        QTRY_VERIFY(!table.model()
                         ->index(0, MetricsModel::RecallColumn)
                         .data(MetricsModel::IntervalRole)
                         .toString()
                         .isEmpty());
        bench.typeThreshold(0.3);
        QTRY_COMPARE(bench.controller.confusions().count(0, 0), 2);
    }

    void copiesAmongTheTrainingImagesAreSaid()
    {
        const Bench bench({Split::Test}, true);
        QTRY_VERIFY(bench.isShown());
        const auto isSaid = [&bench] {
            const auto texts = bench.panel.findChildren<QLabel*>(u"adviceText"_s);
            return std::any_of(texts.begin(), texts.end(), [](const QLabel* text) {
                return text->text().startsWith(u"1 image(s) here"_s);
            });
        };
        QTRY_VERIFY(isSaid());
    }

    void whatWasNotMeasuredCanBe()
    {
        const Bench bench;
        bench.child<QComboBox>(u"splitChoice"_s).setCurrentIndex(2); // training
        QTRY_VERIFY(bench.child<QWidget>(u"measureNowButton"_s).isVisible());
        QVERIFY(!bench.isShown());
    }

    void withoutAKFoldNoneIsOffered()
    {
        const Bench bench;
        QCOMPARE(bench.child<QComboBox>(u"splitChoice"_s).findData(int(outOfFold)), -1);
        QTRY_VERIFY(bench.isShown());
        QVERIFY(!bench.controller.unseen());
    }

    void aKFoldIsOfferedWhereThereIsOne()
    {
        const Bench folded({Split::Test, outOfFold});
        QTRY_VERIFY(folded.isShown());
        // What nothing had seen: the test images, and those of the k-fold.
        QVERIFY(folded.controller.unseen() != nullptr);
        QCOMPARE(folded.controller.unseen()->truth.size(), std::size_t(6));
        QVERIFY(folded.child<QWidget>(u"measureButton"_s).isVisible());
        auto& parts = folded.child<QComboBox>(u"splitChoice"_s);
        parts.setCurrentIndex(parts.findData(int(outOfFold)));
        QTRY_VERIFY(folded.isShown());
        QCOMPARE(folded.panel.split(), outOfFold);
        QCOMPARE(folded.cell(0, MetricsModel::RecallColumn), u"0.333"_s);
        QCOMPARE(folded.controller.unseen()->truth.size(), std::size_t(3));
        // Nobody can look again without having seen them.
        QVERIFY(!folded.child<QWidget>(u"measureButton"_s).isVisible());
    }

    void withoutItsKFoldTheTestImagesAreShown()
    {
        Bench bench({Split::Test, outOfFold});
        auto& parts = bench.child<QComboBox>(u"splitChoice"_s);
        parts.setCurrentIndex(parts.findData(int(outOfFold)));
        QTRY_VERIFY(bench.isShown());
        ModelRecord other{ModelId(0)};
        other.name = u"without"_s;
        other.created = QDateTime::currentDateTimeUtc();
        const auto store = valueOf(bench.project->file().connect());
        const ModelId id = valueOf(store->addModel(other, "weights"));
        bench.controller.setModels(valueOf(store->models()));
        bench.panel.select(id, outOfFold);
        QCOMPARE(bench.panel.split(), Split::Test);
        QCOMPARE(parts.findData(int(outOfFold)), -1);
    }

    void smallValidationPartsLeaveRulesToTheKFold()
    {
        const Bench bench({Split::Test, Split::Validation, outOfFold});
        QTRY_VERIFY(bench.isShown());
        const auto store = valueOf(bench.project->file().connect());
        const ModelRecord model = *bench.controller.model();
        const auto same = valueOf(readRuleCounts(*store, model));
        QCOMPARE(same.front().truth(), 3);
        // Of the k-fold only two images are left.
        EvaluatedPart part = *bench.controller.part();
        part.truth.pop_back();
        part.detections.pop_back();
        Evaluation evaluation =
            evaluateDetections(part.truth, part.detections, part.labels, model.thresholds);
        evaluation.split = outOfFold;
        mustWork(store->setEvaluation(model.id, evaluation, part));
        QCOMPARE(valueOf(readRuleCounts(*store, model)).front().truth(), 2);
    }

    void anEditIsNoticedAndMeasured()
    {
        const Bench bench;
        QTRY_VERIFY(bench.isShown());
        AnnotationDocument& document = *bench.project->document(bench.images[2]);
        document.addBoxes({makeBox(bench.label, kElsewhere)}, u"Draw a box"_s);
        QTRY_VERIFY(bench.isNoticeShown());
        QVERIFY(bench.child<QLabel>(u"truthNoticeText"_s).text().contains(u'1'));
        QCOMPARE(bench.cell(0, MetricsModel::TruthColumn), u"3"_s); // still the old ones
        document.undoStack().undo();
        QTRY_VERIFY(!bench.isNoticeShown());
        document.undoStack().redo();
        QTRY_VERIFY(bench.isNoticeShown());

        QTest::mouseClick(&bench.child<QAbstractButton>(u"measureWithNewBoxesButton"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(bench.cell(0, MetricsModel::TruthColumn), u"4"_s);
        QCOMPARE(bench.cell(0, MetricsModel::PrecisionColumn), u"1.000"_s); // no false alarm now
        QVERIFY(!bench.isNoticeShown());
    }

    void closingShowsNothing()
    {
        Bench bench;
        QTRY_VERIFY(bench.isShown());
        bench.controller.setProject(nullptr);
        bench.controller.setModels({});
        QVERIFY(!bench.isShown());
        QVERIFY(bench.child<QWidget>(u"goToTrainButton"_s).isVisible());
    }
};

QTEST_MAIN(TestEvaluationController)
#include "tst_evaluationcontroller.moc"
