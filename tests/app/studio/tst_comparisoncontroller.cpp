// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/comparisoncontroller.h"
#include "app/studio/errorreporter.h"
#include "core/dataset/missingsplits.h"
#include "core/dataset/project.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/panels/comparisonpair.h"
#include "widgets/panels/comparisonview.h"
#include "widgets/panels/exampleview.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

const BoundingBox kCup{100, 100, 80, 60};

/// Three test images with a cup on each. The older model finds those of the first and the third;
/// the newer one finds all, and something else in the third.
struct Bench
{
    Bench()
    {
        label = files.addLabel(u"cup"_s);
        images = files.addImages(3);
        QDir(files.folder()).mkpath(u"images"_s);
        QImage picture(640, 480, QImage::Format_RGB32);
        picture.fill(Qt::white);
        std::vector<SplitAssignment> assignments;
        for (const ImageId image : images) {
            truth.push_back({image, {files.addBox(image, *label, kCup)}});
            assignments.push_back({image, Split::Test});
        }
        const auto records = valueOf(files.store().images());
        for (const ImageRecord& record : records)
            picture.save(QDir(files.folder()).filePath(record.path));
        valueOf(files.store().apply(splitOperation(u"Assign"_s, records, assignments)));
        const Detection hit{*label, kCup, 0.9};
        const Detection falseAlarm{*label, {400, 300, 50, 50}, 0.8};
        older = addModel(u"older"_s);
        newer = addModel(u"newer"_s);
        fresh = addModel(u"fresh"_s);
        measure(files.store(), *older, {{images[0], {hit}}, {images[2], {hit}}});
        measure(files.store(), *newer,
                {{images[0], {hit}}, {images[1], {hit}}, {images[2], {hit, falseAlarm}}});
    }
    ~Bench() { controller.setProject(nullptr); }
    Q_DISABLE_COPY_MOVE(Bench)

    ModelId addModel(const QString& name)
    {
        ModelRecord model{ModelId(0)};
        model.name = name;
        model.created = QDateTime::currentDateTimeUtc();
        model.labels = valueOf(files.store().labels());
        model.thresholds = {{*label, 0.5}};
        model.inputSize = 416;
        model.bestEpoch = 1;
        return valueOf(files.store().addModel(model, "weights"));
    }

    void measure(ProjectStore& store, ModelId model,
                 const std::vector<ImageDetections>& detections) const
    {
        const EvaluatedPart part{valueOf(store.labels()), truth, detections};
        Evaluation evaluation =
            evaluateDetections(part.truth, part.detections, part.labels, {{*label, 0.5}});
        evaluation.split = Split::Test;
        mustWork(store.setEvaluation(model, evaluation, part));
    }

    void open()
    {
        project = valueOf(Project::fromFile(files.takeFile()));
        list.setProject(project.get());
        controller.setProject(project.get());
        controller.setModels(valueOf(project->store().models()));
        view.resize(1000, 760);
    }

    template<typename T>
    T& child(const QString& name) const
    {
        return *view.findChild<T*>(name);
    }
    bool isCompared() const { return child<QTableView>(u"comparisonTable"_s).isVisible(); }
    QString sentence() const { return child<QLabel>(u"comparisonSentence"_s).text(); }

    TemporaryProject files;
    std::optional<LabelId> label;
    std::vector<ImageId> images;
    std::vector<ImageTruth> truth;
    std::optional<ModelId> older;
    std::optional<ModelId> newer;
    std::optional<ModelId> fresh; ///< was not measured
    std::unique_ptr<Project> project;
    ImageListModel list;
    ComparisonView view{list};
    ErrorReporter reporter{&view};
    ComparisonController controller{view, reporter};
};

} // namespace

class TestComparisonController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWhatIsInSight()
    {
        Bench bench;
        bench.open();
        bench.controller.setChosen(bench.newer, Split::Test);
        QCOMPARE(bench.view.other(), bench.older);
        QVERIFY(bench.sentence().isEmpty());
        bench.view.show();
        QTRY_VERIFY(bench.isCompared());
        // AP50 of the older one: recall 2/3, so 67 of 101 points; of the newer one: 1.
        QVERIFY2(bench.sentence().startsWith(
                     u"On the same 3 image(s) the newer model is better by 0.34 AP50"_s),
                 qPrintable(bench.sentence()));
        const auto& won = *bench.child<QListView>(u"wonList"_s).model();
        QCOMPARE(won.rowCount(), 1);
        QVERIFY(won.index(0, 0).data().toString().endsWith(u"Mistakes: 1 → 0"_s));
        const auto& lost = *bench.child<QListView>(u"lostList"_s).model();
        QCOMPARE(lost.rowCount(), 1);
        QVERIFY(lost.index(0, 0).data().toString().endsWith(u"Mistakes: 0 → 1"_s));
        QVERIFY(!bench.child<QLabel>(u"comparisonChanged"_s).isVisible());
    }

    void theOlderModelIsTheFirstWhicheverIsChosen()
    {
        Bench bench;
        bench.open();
        bench.view.show();
        bench.controller.setChosen(bench.older, Split::Test); // with the one after it
        QTRY_VERIFY(bench.isCompared());
        QVERIFY(bench.sentence().contains(u"better by 0.34"_s));
    }

    void theChosenImageIsRead()
    {
        Bench bench;
        bench.open();
        bench.view.show();
        bench.controller.setChosen(bench.newer, Split::Test);
        auto& pair = bench.child<ComparisonPair>(u"comparisonPair"_s);
        QTRY_VERIFY(pair.first().isVisible());
        QCOMPARE(pair.first().example().image, bench.images[1]);
        QCOMPARE(pair.first().example().fullSize, QSize(640, 480));
        QVERIFY(pair.first().example().found.empty());
        QCOMPARE(pair.second().example().found.size(), size_t(1));
        auto& lost = bench.child<QListView>(u"lostList"_s);
        lost.setFocus();
        QTest::keyClick(&lost, Qt::Key_Down);
        QTRY_COMPARE(pair.second().example().image, bench.images[2]);
        QCOMPARE(pair.second().example().found.size(), size_t(2));
    }

    void anImageThatIsGoneIsTold()
    {
        Bench bench;
        QVERIFY(QFile::remove(
            QDir(bench.files.folder()).filePath(valueOf(bench.files.store().images())[1].path)));
        bench.open();
        bench.view.show();
        bench.controller.setChosen(bench.newer, Split::Test);
        QTRY_VERIFY(
            bench.child<QLabel>(u"comparisonPairText"_s).text().contains(u"cannot be read"_s));
    }

    void aModelThatWasNotMeasuredIsOffered()
    {
        Bench bench;
        bench.open();
        bench.view.show();
        std::optional<ModelId> wanted;
        connect(&bench.view, &ComparisonView::measuringRequested, this,
                [&wanted](ModelId model, Split) { wanted = model; });
        bench.controller.setChosen(bench.fresh, Split::Test);
        QCOMPARE(bench.view.other(), bench.newer);
        auto& button = bench.child<QPushButton>(u"measureOtherButton"_s);
        QTRY_VERIFY(button.isVisible());
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(wanted, bench.fresh);
        bench.measure(*valueOf(bench.project->file().connect()), *bench.fresh, {});
        bench.controller.refresh();
        QTRY_VERIFY(bench.isCompared());
        QVERIFY(bench.sentence().contains(u"worse by 1.00"_s)); // it finds nothing
    }

    void theIouOfThePageCounts()
    {
        Bench bench;
        // Their overlap is 64 of 96.
        const Detection loose{*bench.label, kCup.translated(16, 0), 0.9};
        bench.measure(
            bench.files.store(), *bench.fresh,
            {{bench.images[0], {loose}}, {bench.images[1], {loose}}, {bench.images[2], {loose}}});
        bench.open();
        bench.view.show();
        bench.controller.setChosen(bench.fresh, Split::Test); // with the one before it
        QTRY_VERIFY(bench.isCompared());
        const QString sentence = bench.sentence();
        QCOMPARE(bench.child<QListView>(u"wonList"_s).model()->rowCount(), 1);
        QCOMPARE(bench.child<QListView>(u"lostList"_s).model()->rowCount(), 0);
        bench.controller.setIou(0.75);
        QTRY_COMPARE(bench.child<QListView>(u"lostList"_s).model()->rowCount(), 3);
        QTRY_VERIFY(bench.isCompared());
        QCOMPARE(bench.sentence(), sentence); // AP50 stays
    }

    void anotherChoiceWhileItWorksIsFollowed()
    {
        Bench bench;
        bench.open();
        bench.view.show();
        bench.controller.setChosen(bench.fresh, Split::Test);
        bench.controller.setChosen(bench.older, Split::Test);
        bench.controller.setChosen(bench.newer, Split::Test);
        QTRY_VERIFY(bench.isCompared());
        QVERIFY(bench.sentence().contains(u"better by 0.34"_s));
    }

    void truthThatChangedSinceIsTold()
    {
        Bench bench;
        bench.files.addBox(bench.images[0], *bench.label, {300, 10, 50, 50});
        bench.open();
        bench.view.show();
        bench.controller.setChosen(bench.newer, Split::Test);
        QTRY_VERIFY(bench.isCompared());
        QVERIFY(bench.child<QLabel>(u"comparisonChanged"_s).isVisible());
    }
};

QTEST_MAIN(TestComparisonController)
#include "tst_comparisoncontroller.moc"
