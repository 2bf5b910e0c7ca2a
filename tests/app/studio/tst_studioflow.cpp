// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "app/studio/labelpage.h"
#include "core/dataset/project.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/dialogs/import/importdialog.h"
#include "widgets/panels/runhistory.h"
#include "widgets/panels/trainingpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <thread>

#include "tests/app/studio/answer.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kImages = 6;
constexpr int kTrainTimeoutMs = 240000;

/// What a training leaves in a project, without learning anything.
TrainFunction fakeTraining(const ProjectFile& file, const TrainingConfig& config,
                           const Suspension& /*isSuspended*/)
{
    return [&file, config](const ProgressSink& progress,
                           const std::stop_token&) -> Result<TrainingSummary> {
        auto store = file.connect();
        if (!store)
            return store.error();
        RunRecord run{RunId(0)};
        run.name = u"fake"_s;
        run.started = QDateTime::currentDateTimeUtc();
        run.config = config;
        const Result<RunId> id = (*store)->beginRun(run);
        if (!id)
            return id.error();
        const EpochRecord epoch{.epoch = 1, .loss = 1.5, .validationAp = 0.5};
        progress(
            {.phase = TrainingPhase::Training, .epoch = 1, .epochs = 1, .finishedEpoch = epoch});
        if (const auto added = (*store)->addEpoch(*id, epoch); !added)
            return added.error();
        ModelRecord model{ModelId(0)};
        model.run = *id;
        model.name = u"fake model"_s;
        model.created = run.started;
        model.labels = *(*store)->labels();
        model.inputSize = 128;
        model.bestEpoch = 1;
        const Result<ModelId> modelId = (*store)->addModel(model, "weights");
        if (!modelId)
            return modelId.error();
        Evaluation evaluation;
        evaluation.images = 1;
        for (const Label& label : model.labels)
            evaluation.labels.push_back({label.id, 0.5, {.truth = 1, .falseNegatives = 1}});
        if (const auto kept = (*store)->setEvaluation(*modelId, evaluation, {}); !kept)
            return kept.error();
        if (const auto ended = (*store)->endRun(*id, RunOutcome::Finished, {}); !ended)
            return ended.error();
        return TrainingSummary{
            .run = *id, .model = *modelId, .evaluation = evaluation, .warnings = {}};
    };
}

QRectF squareIn(int number)
{
    return {20.0 + number * 8, 30, 60, 50};
}

void writeImages(const QString& folder)
{
    QDir().mkpath(folder);
    for (int number = 0; number < kImages; ++number) {
        QImage image(200, 150, QImage::Format_RGB32);
        image.fill(QColor(90, 110, 100));
        QPainter painter(&image);
        painter.fillRect(squareIn(number), QColor(230, 60, 40));
        painter.end();
        QVERIFY(image.save(u"%1/bild %2.png"_s.arg(folder).arg(number)));
    }
}

template<typename T>
T* child(const QWidget& parent, const char* name)
{
    return parent.findChild<T*>(QString::fromLatin1(name));
}

void click(const QWidget& parent, const char* name)
{
    auto* widget = child<QWidget>(parent, name);
    QVERIFY2(widget != nullptr, name);
    QVERIFY2(widget->isVisible() && widget->isEnabled(), name);
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// Trains until it is stopped; an epoch is done at once, or never.
TrainingWork endlessTraining(std::atomic<bool>& wasSuspended, bool isEpochDone)
{
    const auto train = [&wasSuspended,
                        isEpochDone](const ProjectFile&, const TrainingConfig&,
                                     const Suspension& isSuspended) -> TrainFunction {
        return [&wasSuspended, isEpochDone, isSuspended](const ProgressSink& progress,
                                                         const std::stop_token& stop) {
            TrainingProgress update{.phase = TrainingPhase::Training, .epoch = 1, .epochs = 9};
            if (isEpochDone)
                update.finishedEpoch = EpochRecord{.epoch = 1};
            progress(update);
            while (!stop.stop_requested())
                std::this_thread::yield();
            wasSuspended = isSuspended->load();
            TrainingSummary summary;
            summary.run = RunId(1);
            summary.outcome = TrainingOutcome::Suspended;
            return Result<TrainingSummary>(summary);
        };
    };
    return TrainingWork{.train = train};
}

} // namespace

class TestStudioFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importLabelTrainSeeCloseReopen_data();
    void importLabelTrainSeeCloseReopen();
    void aDamagedProjectIsOfferedForRecovery();
    void aProjectInUseOpensReadOnly();
    void closingWhileTrainingPutsItAside();
    void theHistoryHasARunThatTriesVariants();
    void aRunWithoutAnEpochIsNotThrownAwayUnasked();
    void anInterruptedTrainingIsOfferedWhenTheProjectOpens();
    void renamingARunLeavesTheChosenModel();
    void noKeyMeansTwoThings_data();
    void noKeyMeansTwoThings();
    void changedKeysAreKept();

private:
    void import(Application& studio, const QString& folder);
    void labelEverything(Application& studio);
    void drawBox(Application& studio, const QRectF& box);
};

void TestStudioFlow::importLabelTrainSeeCloseReopen_data()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("stand-in for the engine") << false;
    QTest::newRow("the engine") << true;
}

void TestStudioFlow::import(Application& studio, const QString& folder)
{
    QVERIFY(QTest::qWaitForWindowActive(&studio.window()));
    QTest::keyClick(&studio.window(), Qt::Key_I, Qt::ControlModifier);
    auto* dialog = child<ImportDialog>(studio.window(), "importDialog");
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    child<QLineEdit>(*dialog, "importImages")->setText(folder); // keyClicks() takes ASCII only
    auto* next = child<QAbstractButton>(*dialog, "importNextButton");
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY(next->isVisible() && next->text() == "Import"_L1);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY(next->isVisible() && next->text() == "Close"_L1);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(studio.projects().project()->images().size(), size_t(kImages));
    studio.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&studio.window()));
}

void TestStudioFlow::drawBox(Application& studio, const QRectF& box)
{
    ImageCanvas& canvas = studio.window().labelPage().canvas();
    QTest::keyClick(&canvas, Qt::Key_W);
    const QPoint from = canvas.mapFromScene(box.topLeft());
    const QPoint to = canvas.mapFromScene(box.bottomRight());
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas.viewport(), (from + to) / 2);
    QTest::mouseMove(canvas.viewport(), to);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, to);
}

void TestStudioFlow::labelEverything(Application& studio)
{
    click(studio.window(), "labelStage");
    Project& project = *studio.projects().project();
    LabelPage& page = studio.window().labelPage();
    for (int number = 0; number < kImages; ++number) {
        QTRY_VERIFY(!page.scene().image().isNull());
        const ImageId image = *studio.annotation().currentImage();
        drawBox(studio, squareIn(number));
        if (number == 0) {
            // No label yet: the first box asks for its name.
            auto* name = child<QLineEdit>(studio.window(), "newLabelName");
            QTRY_VERIFY(name->hasFocus());
            QTest::keyClicks(name, u"thing"_s);
            QTest::keyClick(name, Qt::Key_Return);
        }
        QTRY_COMPARE(project.boxCount(image), 1);
        if (number + 1 < kImages) {
            QTest::keyClick(&page.canvas(), Qt::Key_D);
            QTRY_VERIFY(studio.annotation().currentImage() != image);
        }
    }
}

void TestStudioFlow::importLabelTrainSeeCloseReopen()
{
    QFETCH(bool, real);
    if (real && !QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/boxwright_engine.so")))
        QSKIP("The engine is not built.");
    if (real && !QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors")))
        QSKIP("The pretrained weights are absent; resources/npm/fetch-weights gets them.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"größe 1.boxwright"_s);
    writeImages(folder.filePath(u"bilder ü"_s));
    ApplicationParts parts{.settingsPath = folder.filePath(u"settings.ini"_s)};
    if (!real)
        parts.training = TrainingWork{.train = fakeTraining};
    BoundingBox first;
    {
        Application studio(*qApp, parts);
        studio.start({.size = QSize(1280, 800)});
        QVERIFY(QTest::qWaitForWindowExposed(&studio.window()));
        studio.projects().create(path);
        QTRY_VERIFY(studio.projects().project());
        import(studio, folder.filePath(u"bilder ü"_s));
        labelEverything(studio);

        Project& project = *studio.projects().project();
        const ImageId last = *studio.annotation().currentImage();
        ImageCanvas& canvas = studio.window().labelPage().canvas();
        QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(project.boxCount(last), 0);
        QTest::keyClick(&canvas, Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(project.boxCount(last), 1);
        first = project.document(project.images().front().id)->annotations().front().box;
        const QRectF drawn = first.rect();
        // A view pixel is at most some image pixels; the canvas magnifies a small image.
        QVERIFY(qAbs(drawn.left() - squareIn(0).left()) < 2);
        QVERIFY(qAbs(drawn.right() - squareIn(0).right()) < 2);

        click(studio.window(), "trainStage");
        click(studio.window(), "quickPreset");
        click(studio.window(), "trainingOptions");
        child<QSpinBox>(studio.window(), "epochs")->setValue(1);
        child<QSpinBox>(studio.window(), "inputSize")->setValue(128);
        QSignalSpy ended(&studio.training(), &TrainingController::ended);
        child<QAbstractButton>(studio.window(), "trainButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1, kTrainTimeoutMs);
        QVERIFY(ended.first().first().toBool());
        click(studio.window(), "seeEvaluationButton");
        auto* table = child<QTableView>(studio.window(), "metricsTable");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"thing"_s);
        studio.window().close();
        QTRY_VERIFY(!studio.window().isVisible());
    }

    Application again(*qApp, parts);
    again.start({.project = path, .size = QSize(1280, 800)});
    QTRY_VERIFY(again.projects().project());
    Project& project = *again.projects().project();
    QCOMPARE(project.images().size(), size_t(kImages));
    QCOMPARE(project.labels().size(), size_t(1));
    for (const ImageRecord& image : project.images())
        QCOMPARE(project.boxCount(image.id), 1);
    QCOMPARE(project.document(project.images().front().id)->annotations().front().box, first);
    QCOMPARE(child<QTableView>(again.window(), "runHistory")->model()->rowCount(), 1);
    click(again.window(), "evaluateStage");
    QTRY_COMPARE(child<QTableView>(again.window(), "metricsTable")->model()->rowCount(), 2);
    // The history survives as well.
    click(again.window(), "labelStage");
    const ImageId image = *again.annotation().currentImage();
    QTest::keyClick(&again.window().labelPage().canvas(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(project.boxCount(image), 0);
    again.window().close();
}

void TestStudioFlow::aDamagedProjectIsOfferedForRecovery()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.boxwright"_s);
    {
        auto file = ProjectFile::create(path);
        QVERIFY(file.isOk());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    file.seek(4096 + 100);
    file.write(QByteArray(int(size) - 4096 - 200, '\xa5'));
    file.close();
    Application studio(*qApp, {.settingsPath = folder.filePath(u"s.ini"_s)});
    studio.start({.project = path});
    QString question;
    const auto answer = [&question] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr || box->objectName() != "questionBox"_L1)
            return;
        question = box->buttons().first()->text();
        box->reject();
    };
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, answer);
    poll.start(10);
    QTRY_COMPARE(question, u"Recover into a new project"_s);
    QVERIFY(!studio.projects().project());
}

void TestStudioFlow::aProjectInUseOpensReadOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.boxwright"_s);
    auto holder = ProjectFile::create(path);
    QVERIFY(holder.isOk());
    Application studio(*qApp, {.settingsPath = folder.filePath(u"s.ini"_s)});
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
            box->buttons().first()->click();
    });
    poll.start(10);
    studio.start({.project = path});
    QTRY_VERIFY(studio.projects().project());
    poll.stop();
    QVERIFY(studio.projects().project()->file().isReadOnly());
    QCOMPARE(child<QLabel>(studio.window(), "saveState")->text(), u"Read-only"_s);
    studio.projects().close();
}

void TestStudioFlow::closingWhileTrainingPutsItAside()
{
    const QTemporaryDir folder;
    writeImages(folder.filePath(u"images"_s));
    std::atomic<bool> wasSuspended = false;
    ApplicationParts parts{.settingsPath = folder.filePath(u"s.ini"_s)};
    parts.training = endlessTraining(wasSuspended, true);
    Application studio(*qApp, parts);
    studio.start({.size = QSize(1280, 800)});
    studio.projects().create(folder.filePath(u"p.boxwright"_s));
    QTRY_VERIFY(studio.projects().project());
    import(studio, folder.filePath(u"images"_s));
    labelEverything(studio);
    click(studio.window(), "trainStage");
    child<QAbstractButton>(studio.window(), "trainButton")->click();
    QTRY_VERIFY(studio.training().isRunning());
    QTRY_VERIFY(!studio.training().wouldBeLost());
    const auto* state = child<QLabel>(studio.window(), "trainingState");
    QCOMPARE(state->text(), u"Training: epoch 1 of 9"_s);
    click(studio.window(), "pauseTrainingButton");
    QCOMPARE(state->text(), u"Training: paused"_s);
    click(studio.window(), "pauseTrainingButton");
    QCOMPARE(state->text(), u"Training: epoch 1 of 9"_s);

    int questions = 0;
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&] {
        if (auto* box = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            ++questions;
            box->reject();
        }
    });
    poll.start(10);
    studio.window().actions().openProject->trigger(); // and no file is chosen
    QCOMPARE(questions, 1);
    QVERIFY(!wasSuspended);
    QVERIFY(child<QLabel>(studio.window(), "busyText")->text().isEmpty());
    questions = 0;
    studio.window().close();
    QVERIFY(studio.window().isVisible()); // until the training has seen it
    QVERIFY(!child<QLabel>(studio.window(), "busyText")->text().isEmpty());
    QTRY_VERIFY(!studio.window().isVisible());
    QVERIFY(wasSuspended);
    QCOMPARE(questions, 0);
    QVERIFY(!studio.projects().project());
}

void TestStudioFlow::theHistoryHasARunThatTriesVariants()
{
    const QTemporaryDir folder;
    writeImages(folder.filePath(u"images"_s));
    std::atomic<bool> isTried = false;
    std::atomic<bool> isMeasured = false;
    ApplicationParts parts{.settingsPath = folder.filePath(u"s.ini"_s)};
    TrainingWork work;
    work.train = [&](const ProjectFile& file, const TrainingConfig&,
                     const Suspension& isSuspended) -> TrainFunction {
        return [&isTried, &isMeasured, &file,
                isSuspended](const ProgressSink& progress,
                             const std::stop_token& stop) -> Result<TrainingSummary> {
            const auto waitFor = [](const auto& isDue) {
                while (!isDue())
                    std::this_thread::yield();
            };
            const auto store = file.connect();
            if (!store)
                return store.error();
            const auto run = (*store)->beginRun({RunId(0), u"best"_s});
            if (!run)
                return run.error();
            progress({.phase = TrainingPhase::Training,
                      .epoch = 1,
                      .epochs = 2,
                      .variant = 1,
                      .variants = 2});
            waitFor([&] { return isTried.load() || stop.stop_requested(); });
            progress({.phase = TrainingPhase::Training,
                      .epoch = 1,
                      .epochs = 9,
                      .finishedEpoch = EpochRecord{.epoch = 1}});
            waitFor([&] { return stop.stop_requested(); });
            progress({.phase = TrainingPhase::Testing, .step = 1, .steps = 3});
            waitFor([&] { return isMeasured.load() || isSuspended->load(); });
            if (const auto ended = (*store)->endRun(*run, RunOutcome::Cancelled, {}); !ended)
                return ended.error();
            TrainingSummary summary;
            summary.run = *run;
            summary.outcome = TrainingOutcome::Cancelled;
            return summary;
        };
    };
    parts.training = work;
    Application studio(*qApp, parts);
    studio.start({.size = QSize(1280, 800)});
    studio.projects().create(folder.filePath(u"p.boxwright"_s));
    QTRY_VERIFY(studio.projects().project());
    import(studio, folder.filePath(u"images"_s));
    labelEverything(studio);
    click(studio.window(), "trainStage");
    child<QAbstractButton>(studio.window(), "trainButton")->click();
    const auto* state = child<QLabel>(studio.window(), "trainingState");
    QTRY_COMPARE(state->text(), u"Training: variant 1 of 2"_s);
    const auto* history = child<QTableView>(studio.window(), "runHistory")->model();
    QTRY_COMPARE(history->rowCount(), 1);
    QVERIFY(!isTried);
    isTried = true;
    QTRY_COMPARE(state->text(), u"Training: epoch 1 of 9"_s);
    QVERIFY(studio.training().isRunning());
    studio.training().stop();
    QTRY_COMPARE(state->text(), u"Training: measuring the model"_s);
    isMeasured = true;
    QTRY_VERIFY(!studio.training().isAtWork());
    studio.projects().close();
}

void TestStudioFlow::aRunWithoutAnEpochIsNotThrownAwayUnasked()
{
    const QTemporaryDir folder;
    writeImages(folder.filePath(u"images"_s));
    std::atomic<bool> wasSuspended = false;
    ApplicationParts parts{.settingsPath = folder.filePath(u"s.ini"_s)};
    parts.training = endlessTraining(wasSuspended, false);
    Application studio(*qApp, parts);
    studio.start({.size = QSize(1280, 800)});
    studio.projects().create(folder.filePath(u"p.boxwright"_s));
    QTRY_VERIFY(studio.projects().project());
    import(studio, folder.filePath(u"images"_s));
    labelEverything(studio);
    click(studio.window(), "trainStage");
    child<QAbstractButton>(studio.window(), "trainButton")->click();
    QTRY_VERIFY(studio.training().isRunning());
    {
        const Answer no(false);
        studio.projects().close();
        QVERIFY(no.question.contains(u"kept yet"_s));
    }
    QVERIFY(studio.projects().project());
    QVERIFY(!wasSuspended);
    {
        const Answer yes(true);
        studio.window().actions().closeProject->trigger();
        QVERIFY(!yes.question.isEmpty());
    }
    QTRY_VERIFY(!studio.projects().project());
    QVERIFY(wasSuspended);
    QTRY_VERIFY(!studio.projects().isBusy());
}

void TestStudioFlow::anInterruptedTrainingIsOfferedWhenTheProjectOpens()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.boxwright"_s);
    QVERIFY(ProjectFile::create(path).isOk());
    ApplicationParts parts{.settingsPath = folder.filePath(u"s.ini"_s)};
    std::atomic<bool> isKept = false;
    TrainingWork work;
    work.findInterrupted = [&isKept](const ProjectFile&) -> Result<std::optional<InterruptedRun>> {
        if (isKept)
            return std::optional<InterruptedRun>();
        return std::optional(InterruptedRun{RunId(1), u"evening"_s, 3, 9, 3});
    };
    work.finishInterrupted = [&isKept](const ProjectFile&) -> TrainFunction {
        return [&isKept](const ProgressSink&, const std::stop_token&) -> Result<TrainingSummary> {
            isKept = true;
            TrainingSummary summary;
            summary.run = RunId(1);
            summary.model = ModelId(1);
            return summary;
        };
    };
    parts.training = work;
    Application studio(*qApp, parts);
    studio.start({.project = path, .size = QSize(1280, 800)});
    QTRY_VERIFY(studio.projects().project());
    click(studio.window(), "trainStage");
    auto* notice = child<QWidget>(studio.window(), "interruptedNotice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(!studio.training().isRunning());
    QVERIFY(!isKept);
    click(studio.window(), "keepBestButton");
    QTRY_VERIFY(child<QLabel>(studio.window(), "trainingPhase")->text().contains(u"interrupted"_s));
    QVERIFY(isKept);
    QVERIFY(!notice->isVisible());
    studio.projects().close();
}

void TestStudioFlow::renamingARunLeavesTheChosenModel()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.boxwright"_s);
    std::vector<RunId> runs;
    {
        const auto file = ProjectFile::create(path);
        QVERIFY(file.isOk());
        for (int i = 0; i < 2; ++i) {
            const auto summary =
                fakeTraining(**file, {}, {})([](const TrainingProgress&) {}, std::stop_token());
            QVERIFY(summary.isOk());
            runs.push_back(*summary->run);
        }
    }
    Application studio(*qApp, {.settingsPath = folder.filePath(u"s.ini"_s)});
    studio.start({.project = path, .size = QSize(1280, 800)});
    QTRY_VERIFY(studio.projects().project());
    auto* models = child<QComboBox>(studio.window(), "modelChoice");
    QCOMPARE(models->count(), 2);
    models->setCurrentIndex(1); // the older one
    Q_EMIT studio.window().trainingPanel().history().renameRequested(runs.front(), u"mine"_s);
    QTRY_COMPARE(models->itemText(1), u"mine"_s);
    QCOMPARE(models->currentIndex(), 1);
    studio.projects().close();
}

void TestStudioFlow::noKeyMeansTwoThings_data()
{
    QTest::addColumn<QString>("preset");
    for (const KeymapPreset& preset : keymapPresets())
        QTest::newRow(qPrintable(preset.id)) << preset.id;
}

void TestStudioFlow::noKeyMeansTwoThings()
{
    QFETCH(QString, preset);
    const QTemporaryDir folder;
    Application studio(*qApp, {.settingsPath = folder.filePath(u"s.ini"_s)});
    Keymap& keymap = studio.keymap();
    keymap.setPreset(preset);
    QVERIFY(keymap.groups().size() > 5);
    for (const auto& [name, keys] : findKeymapPreset(preset)->keys)
        QVERIFY2(studio.window().findChild<QAction*>(name), qPrintable(name));
    for (const Keymap::Group& group : keymap.groups()) {
        for (const QAction* action : group.actions) {
            const auto others = keymap.holders(keymap.keys(action), action);
            QVERIFY2(others.isEmpty(),
                     qPrintable(u"%1 and %2 share a key"_s.arg(
                         keymap.title(action),
                         others.isEmpty() ? QString() : keymap.title(others.first()))));
        }
    }
}

void TestStudioFlow::changedKeysAreKept()
{
    const QTemporaryDir folder;
    const ApplicationParts parts{.settingsPath = folder.filePath(u"s.ini"_s)};
    {
        Application studio(*qApp, parts);
        studio.keymap().setPreset(u"cvat"_s);
        studio.keymap().setKeys(studio.window().actions().nextImage, {Qt::Key_PageDown});
    }
    Application again(*qApp, parts);
    QCOMPARE(again.keymap().preset(), u"cvat"_s);
    QCOMPARE(again.window().actions().nextImage->shortcut(), QKeySequence(Qt::Key_PageDown));
    QCOMPARE(again.window().actions().previousImage->shortcut(), QKeySequence(Qt::Key_D));
}

QTEST_MAIN(TestStudioFlow)
#include "tst_studioflow.moc"
