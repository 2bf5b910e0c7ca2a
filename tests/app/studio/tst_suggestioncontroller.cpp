// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/application.h"
#include "app/studio/labelpage.h"
#include "app/studio/suggestioncontroller.h"
#include "core/dataset/project.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/suggestionactions.h"
#include "widgets/canvas/suggestioneditor.h"
#include "widgets/models/imagefiltermodel.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/panels/imagepanel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QtTest>

#include <atomic>
#include <mutex>
#include <semaphore>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using boxwright::test::makeBox;
using boxwright::test::mustWork;
using boxwright::test::TemporaryProject;
using boxwright::test::valueOf;
using namespace Qt::StringLiterals;

namespace {

constexpr int kImages = 8;
const Detection kSure{LabelId(1), {20, 30, 60, 50}, 0.9};
const Detection kUnsure{LabelId(1), {300, 200, 80, 90}, 0.45};

/// What the stand-in for the engine does; the tests and its thread share it.
struct Script
{
    std::atomic<bool> waits = false; ///< before an image is looked at
    std::counting_semaphore<> mayLook{0};
    std::atomic<bool> fails = false;
    std::atomic<int> opened = 0;
    std::mutex mutex;
    QList<int> looked; ///< numbers of the images, in order

    QList<int> lookedAt()
    {
        const std::scoped_lock lock(mutex);
        return looked;
    }
};

class FakeDetector final : public Detector
{
public:
    FakeDetector(Script& script, std::vector<Label> labels, ModelId model)
        : m_script(script)
        , m_labels(std::move(labels))
        , m_model(model)
    { }
    std::vector<Label> labels() const override { return m_labels; }
    int inputSize() const override { return 640; }
    Result<std::vector<Detection>> detect(const QImage& image, const DetectionSettings&) override
    {
        const int number = qRed(image.pixel(0, 0)) / 10;
        {
            const std::scoped_lock lock(m_script.mutex);
            m_script.looked << number;
        }
        if (m_script.waits)
            m_script.mayLook.acquire();
        if (m_script.fails)
            return Error{ErrorCode::Damaged, u"The model is damaged. Train it again."_s};
        Detection sure = kSure;
        sure.label = m_labels.front().id;
        sure.box.x += 10 * number; // tells whose result it is
        sure.box.y += 100 * double(m_model.value() - 1); // and which model's
        Detection unsure = kUnsure;
        unsure.label = m_labels.front().id;
        return std::vector<Detection>{sure, unsure};
    }

private:
    Script& m_script;
    std::vector<Label> m_labels;
    ModelId m_model;
};

ModelRecord model(const std::vector<Label>& labels)
{
    ModelRecord record{ModelId(0)};
    record.name = u"a model"_s;
    record.created = QDateTime::currentDateTimeUtc();
    record.labels = labels;
    record.thresholds = {{labels.front().id, 0.5}};
    record.inputSize = 640;
    return record;
}

/// Eight images that know their number, a label and, when wanted, a model.
void fill(TemporaryProject& project, bool withModel)
{
    project.addLabel(u"Cat"_s);
    project.addImages(kImages);
    QDir(project.folder()).mkpath(u"images"_s);
    const auto images = valueOf(project.store().images());
    for (int number = 0; number < kImages; ++number) {
        QImage pixels(640, 480, QImage::Format_RGB32);
        pixels.fill(QColor(number * 10, 90, 90));
        const QString path = project.store().absoluteImagePath(images[size_t(number)]);
        QVERIFY(pixels.save(path, "PNG")); // by content, whatever the name says
    }
    if (withModel)
        valueOf(project.store().addModel(model(valueOf(project.store().labels())), "weights"));
}

/// The studio at its Label stage, with the first image open.
struct Bench
{
    explicit Bench(bool withModel = true)
    {
        fill(project, withModel);
        project.close();
        ApplicationParts parts{.settingsPath = project.folder() + u"/s.ini"_s};
        parts.openModel = [this](const ProjectFile& file,
                                 ModelId id) -> Result<std::unique_ptr<Detector>> {
            ++script.opened;
            const auto store = valueOf(file.connect());
            return {std::make_unique<FakeDetector>(script, valueOf(store->labels()), id)};
        };
        studio = std::make_unique<Application>(*qApp, parts);
        studio->start({.project = project.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio->projects().project() != nullptr; })
            || !QTest::qWaitForWindowActive(&studio->window()))
            qFatal("The project did not open.");
        studio->window().showStage(Stage::Label);
    }
    ~Bench()
    {
        script.waits = false;
        script.mayLook.release(100);
        studio->projects().close();
    }
    Q_DISABLE_COPY_MOVE(Bench)

    LabelPage& page() { return studio->window().labelPage(); }
    QAction& suggest() { return *page().suggestionActions().suggest; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&page().canvas(), key, modifiers);
    }
    void reopen()
    {
        studio->projects().close();
        studio->projects().open(project.path());
        if (!QTest::qWaitFor([this] { return studio->projects().project() != nullptr; }))
            qFatal("The project did not open again.");
        studio->window().showStage(Stage::Label);
        page().canvas().setFocus();
    }
    QAction& mostUsefulFirst()
    {
        auto* menu = page().images().findChild<QMenu*>(u"imageFilterMenu"_s);
        Q_EMIT menu->aboutToShow();
        return *menu->findChild<QMenu*>(u"imageFilterOrders"_s)->actions().last();
    }
    QList<qlonglong> order()
    {
        const ImageFilterModel& filter = page().images().filter();
        QList<qlonglong> ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids << filter.index(row, 0).data(ImageListModel::IdRole).toLongLong();
        return ids;
    }
    void addModel()
    {
        Project& open = *studio->projects().project();
        valueOf(open.store().addModel(model(open.labels()), "weights"));
        Q_EMIT studio->training().ended(true);
    }
    /// The places of the suggestions shown, "x,y".
    QStringList shown()
    {
        QStringList places;
        for (const Detection& suggestion : page().suggestions().suggestions())
            places << u"%1,%2"_s.arg(suggestion.box.x).arg(suggestion.box.y);
        return places;
    }
    const std::vector<Annotation>& boxes() { return page().scene().document()->annotations(); }
    template<typename T>
    T& child(const QString& name)
    {
        return *page().findChild<T*>(name);
    }

    TemporaryProject project;
    Script script;
    std::unique_ptr<Application> studio;
};

} // namespace

class TestSuggestionController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offUntilAskedFor();
    void impossibleWithoutAModel();
    void looksAheadAndRemembers();
    void theWindowDoesNotWait();
    void aResultOfAnotherImageIsNotShown();
    void switchingOffStops();
    void anErrorIsShownOnceAndSwitchesOff();
    void theSliderFiltersAtOnce();
    void acceptedAndDismissedOnesAreNotSuggestedAgain();
    void undoBringsASuggestionBack();
    void neverWhereAPersonSaidThatNothingIs();
    void aNewModelSuggestsAnew();
    void closingTheProjectSwitchesOff();
    void anOlderModelCanBeChosen();
    void dismissedOnesStayAwayAfterReopening();
    void dismissedOnesCanBeShownAgain();
    void theHintNamesTheKeysOfNow();
    void theMostUsefulImagesComeFirst();
    void findingTheMostUsefulCanBeStopped();
};

void TestSuggestionController::offUntilAskedFor()
{
    Bench bench;
    QVERIFY(bench.suggest().isEnabled());
    QVERIFY(!bench.suggest().isChecked());
    QVERIFY(!bench.child<QWidget>(u"suggestionPanel"_s).isVisible());
    QTRY_VERIFY(!bench.page().scene().image().isNull());
    QCOMPARE(bench.script.opened, 0);
    bench.key(Qt::Key_S);
    QVERIFY(bench.suggest().isChecked());
    QVERIFY(bench.child<QWidget>(u"suggestionPanel"_s).isVisible());
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QVERIFY(bench.boxes().empty());
}

void TestSuggestionController::impossibleWithoutAModel()
{
    Bench bench(false);
    QVERIFY(!bench.suggest().isEnabled());
    QVERIFY(bench.suggest().toolTip().contains(u"Train a model first"_s));
    bench.key(Qt::Key_S);
    QVERIFY(!bench.suggest().isChecked());
    QVERIFY(!bench.mostUsefulFirst().isEnabled());
    bench.addModel();
    QVERIFY(bench.suggest().isEnabled());
    QVERIFY(bench.mostUsefulFirst().isEnabled());
    QVERIFY(!bench.suggest().toolTip().contains(u"Train a model first"_s));
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
}

void TestSuggestionController::looksAheadAndRemembers()
{
    Bench bench;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0, 1, 2, 3}));
    bench.key(Qt::Key_D);
    QCOMPARE(bench.shown(), QStringList({u"30,30"_s})); // it was ready
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0, 1, 2, 3, 4}));
    bench.key(Qt::Key_A);
    QCOMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QCOMPARE(bench.script.lookedAt().size(), 5);
    QCOMPARE(bench.script.opened, 1);
}

void TestSuggestionController::theWindowDoesNotWait()
{
    Bench bench;
    bench.script.waits = true;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0}));
    QVERIFY(bench.child<QLabel>(u"suggestionStatus"_s).text().contains(u"The model is looking"_s));
    // All of the window works while the model does.
    bench.key(Qt::Key_D);
    bench.key(Qt::Key_W);
    QCOMPARE(*bench.studio->annotation().currentImage(), ImageId(2));
    QCOMPARE(bench.shown(), QStringList());
    bench.script.waits = false;
    bench.script.mayLook.release();
    QTRY_COMPARE(bench.shown(), QStringList({u"30,30"_s}));
}

void TestSuggestionController::aResultOfAnotherImageIsNotShown()
{
    Bench bench;
    bench.script.waits = true;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0}));
    bench.key(Qt::Key_D);
    bench.script.mayLook.release(); // the result of the first image comes now
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0, 1}));
    QCOMPARE(bench.shown(), QStringList());
    bench.script.mayLook.release();
    QTRY_COMPARE(bench.shown(), QStringList({u"30,30"_s}));
    bench.key(Qt::Key_A); // it was kept for its own image
    QCOMPARE(bench.shown(), QStringList({u"20,30"_s}));
}

void TestSuggestionController::switchingOffStops()
{
    Bench bench;
    bench.script.waits = true;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0}));
    bench.key(Qt::Key_S);
    bench.script.waits = false;
    bench.script.mayLook.release();
    bench.key(Qt::Key_D);
    bench.key(Qt::Key_D);
    QTRY_VERIFY(!bench.page().scene().image().isNull());
    QCOMPARE(bench.shown(), QStringList());
    QCOMPARE(bench.script.lookedAt(), QList<int>({0}));
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"40,30"_s}));
    bench.key(Qt::Key_S);
    QCOMPARE(bench.shown(), QStringList());
}

void TestSuggestionController::anErrorIsShownOnceAndSwitchesOff()
{
    Bench bench;
    bench.script.fails = true;
    QStringList messages;
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&messages] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            messages << box->text();
            box->reject();
        }
    });
    poll.start(10);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(messages, QStringList({u"The model is damaged. Train it again."_s}));
    QVERIFY(!bench.suggest().isChecked());
    bench.studio->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.studio->window()));
    bench.key(Qt::Key_D);
    QTRY_VERIFY(!bench.page().scene().image().isNull());
    QCOMPARE(bench.script.lookedAt(), QList<int>({0}));
    QCOMPARE(messages.size(), 1);
    bench.script.fails = false; // and it can be tried again
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"30,30"_s}));
}

void TestSuggestionController::theSliderFiltersAtOnce()
{
    Bench bench;
    auto& slider = bench.child<QSlider>(u"suggestionScore"_s);
    QCOMPARE(slider.value(), 50); // the model's own
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    slider.setValue(45);
    QCOMPARE(bench.shown(), QStringList({u"20,30"_s, u"300,200"_s}));
    QVERIFY(bench.child<QLabel>(u"suggestionScoreText"_s).text().contains(u"45 %"_s));
    slider.setValue(95);
    QCOMPARE(bench.shown(), QStringList());
    QVERIFY(bench.child<QLabel>(u"suggestionStatus"_s).text().contains(u"No suggestions"_s));
    QTRY_COMPARE(bench.script.lookedAt().size(), 4);
}

void TestSuggestionController::acceptedAndDismissedOnesAreNotSuggestedAgain()
{
    Bench bench;
    bench.child<QSlider>(u"suggestionScore"_s).setValue(40);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown().size(), 2);
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s}));
    bench.key(Qt::Key_Backspace);
    QCOMPARE(bench.shown(), QStringList());
    QCOMPARE(bench.boxes().size(), size_t(1));
    bench.key(Qt::Key_D);
    QTRY_COMPARE(bench.shown().size(), 2);
    bench.key(Qt::Key_A);
    QCOMPARE(bench.shown(), QStringList());
    QCOMPARE(bench.studio->projects().project()->boxCount(ImageId(1)), 1);
}

void TestSuggestionController::undoBringsASuggestionBack()
{
    Bench bench;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    bench.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.boxes().size(), size_t(1));
    QCOMPARE(bench.shown(), QStringList());
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.boxes().empty());
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
}

void TestSuggestionController::neverWhereAPersonSaidThatNothingIs()
{
    Bench bench;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    bench.key(Qt::Key_E);
    QTRY_COMPARE(bench.shown(), QStringList());
    bench.key(Qt::Key_E);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
}

void TestSuggestionController::aNewModelSuggestsAnew()
{
    Bench bench;
    bench.script.waits = true;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0}));
    bench.addModel(); // while the old one still looks
    bench.script.waits = false;
    bench.script.mayLook.release();
    QTRY_COMPARE(bench.shown(), QStringList({u"20,130"_s}));
    QCOMPARE(bench.script.lookedAt().mid(0, 2), QList<int>({0, 0}));
    QCOMPARE(bench.script.opened, 2);
}

void TestSuggestionController::closingTheProjectSwitchesOff()
{
    Bench bench;
    bench.script.waits = true;
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.script.lookedAt(), QList<int>({0}));
    bench.script.waits = false;
    bench.script.mayLook.release();
    bench.studio->projects().close();
    QVERIFY(!bench.studio->projects().project());
    QVERIFY(!bench.suggest().isChecked());
    QVERIFY(!bench.suggest().isEnabled());
    QVERIFY(bench.page().suggestions().suggestions().empty());
}

void TestSuggestionController::anOlderModelCanBeChosen()
{
    Bench bench;
    bench.addModel();
    auto& choice = bench.child<QComboBox>(u"suggestionModel"_s);
    QCOMPARE(choice.count(), 2);
    QVERIFY(choice.itemText(0).contains(u"a model ("_s));
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,130"_s}));
    QTest::keyClick(&choice, Qt::Key_Down);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    bench.addModel(); // a person has chosen, so the choice stays
    QCOMPARE(choice.count(), 3);
    QCOMPARE(choice.currentIndex(), 2);
    QCOMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QTest::keyClick(&choice, Qt::Key_Home);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,230"_s}));
}

void TestSuggestionController::dismissedOnesStayAwayAfterReopening()
{
    Bench bench;
    bench.child<QSlider>(u"suggestionScore"_s).setValue(40);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown().size(), 2);
    bench.key(Qt::Key_Backspace);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s}));
    QVERIFY(!bench.page().scene().document()->undoStack().canUndo());
    bench.reopen();
    QVERIFY(!bench.suggest().isChecked());
    bench.child<QSlider>(u"suggestionScore"_s).setValue(40);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"300,200"_s}));
    bench.key(Qt::Key_D);
    QTRY_COMPARE(bench.shown().size(), 2); // of the one image only
}

void TestSuggestionController::dismissedOnesCanBeShownAgain()
{
    Bench bench;
    auto& again = bench.child<QPushButton>(u"showDismissedButton"_s);
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QVERIFY(!again.isEnabled());
    bench.key(Qt::Key_Backspace);
    QTRY_VERIFY(again.isEnabled());
    QCOMPARE(bench.shown(), QStringList());
    again.click();
    QCOMPARE(bench.shown(), QStringList({u"20,30"_s}));
    QVERIFY(!again.isEnabled());
    bench.reopen();
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
}

void TestSuggestionController::theHintNamesTheKeysOfNow()
{
    Bench bench;
    bench.page().suggestionActions().accept->setShortcuts({QKeySequence(Qt::Key_Y)});
    bench.key(Qt::Key_S);
    QTRY_COMPARE(bench.shown(), QStringList({u"20,30"_s}));
    const QString text = bench.child<QLabel>(u"suggestionStatus"_s).text();
    QVERIFY2(text.contains(u"Y accepts one"_s), qPrintable(text));
    bench.key(Qt::Key_Y);
    QCOMPARE(bench.boxes().size(), size_t(1));
}

void TestSuggestionController::theMostUsefulImagesComeFirst()
{
    Bench bench;
    Project& project = *bench.studio->projects().project();
    const LabelId label = project.labels().front().id;
    const auto draw = [&](qlonglong image, const BoundingBox& box) {
        project.document(ImageId(image))->addBoxes({makeBox(label, box)}, u"Draw a box"_s);
    };
    draw(5, {500, 400, 30, 30}); // the model sees something else: 2 contradictions
    draw(3, {40, 30, 60, 50}); // the model sees the same
    QVERIFY(project.waitUntilWritten(5000));
    auto& bar = *bench.studio->window().findChild<QWidget*>(u"usefulnessBar"_s);
    QVERIFY(!bar.isVisible());
    bench.script.waits = true;
    bench.mostUsefulFirst().trigger();
    QVERIFY(bar.isVisible());
    bench.script.waits = false;
    bench.script.mayLook.release(kImages);
    QTRY_VERIFY(!bar.isVisible());
    QCOMPARE(bench.order(), QList<qlonglong>({5, 1, 2, 3, 4, 6, 7, 8}));
    QCOMPARE(bench.script.lookedAt().size(), kImages);
    QVERIFY(!bench.suggest().isChecked()); // one has nothing to do with the other
}

void TestSuggestionController::findingTheMostUsefulCanBeStopped()
{
    Bench bench;
    auto& bar = *bench.studio->window().findChild<QWidget*>(u"usefulnessBar"_s);
    bench.script.waits = true;
    ImageFilterModel& filter = bench.page().images().filter();
    filter.setOrder(ImageFilterModel::Order::MostUsefulFirst);
    QTRY_COMPARE(bench.script.lookedAt().size(), 1);
    QTest::mouseClick(bar.findChild<QPushButton*>(u"usefulnessStop"_s), Qt::LeftButton);
    bench.script.waits = false;
    bench.script.mayLook.release(kImages);
    QTRY_VERIFY(!bar.isVisible());
    QVERIFY(bench.script.lookedAt().size() < kImages);
    QCOMPARE(filter.order(), ImageFilterModel::Order::MostUsefulFirst);
    filter.setOrder(ImageFilterModel::Order::Added);
    filter.setOrder(ImageFilterModel::Order::MostUsefulFirst); // goes on with the others
    QTRY_COMPARE(bench.script.lookedAt().size(), kImages);
    QTRY_VERIFY(!bar.isVisible());
}

QTEST_MAIN(TestSuggestionController)
#include "tst_suggestioncontroller.moc"
