// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/casecontroller.h"
#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/run/confirmedtruth.h"
#include "widgets/canvas/labelfinder.h"
#include "widgets/panels/casegallery.h"
#include "widgets/panels/caseview.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

#include "tests/support/cases.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

const BoundingBox kPlace{100, 80, 60, 40}; ///< of the drawn box
const BoundingBox kTight{104, 82, 50, 36};
const BoundingBox kElsewhere{400, 300, 50, 50};

/// A project file with real images, of which the first has a box, and a gallery of its cases.
struct Bench
{
    explicit Bench(CaseGallery::Mode mode = CaseGallery::Mode::Cases,
                   ProjectAccess access = ProjectAccess::ReadWrite)
        : gallery(mode)
    {
        mopo = files.addLabel(u"Mopo"_s);
        solara = files.addLabel(u"Solara"_s);
        images = files.addImages(2);
        QDir(files.folder()).mkpath(u"images"_s);
        for (const ImageRecord& record : valueOf(files.store().images())) {
            QImage pixels(640, 480, QImage::Format_RGB32);
            pixels.fill(Qt::darkGray);
            if (!pixels.save(files.store().absoluteImagePath(record), "PNG"))
                qFatal("An image cannot be written.");
        }
        drawn = files.addBox(images[0], mopo, kPlace);
        files.close();
        project = valueOf(Project::fromFile(valueOf(ProjectFile::open(files.path(), access))));
        QObject::connect(&controller, &CaseController::truthChanged, &controller,
                         [this](ImageId image) { changed.push_back(image); });
        controller.setProject(project.get());
        gallery.resize(1100, 800);
        gallery.show();
    }
    ~Bench() { controller.setProject(nullptr); }
    Q_DISABLE_COPY_MOVE(Bench)

    void show(const std::vector<BoxCase>& cases)
    {
        controller.showSelection(cases, modelLabels.empty() ? project->labels() : modelLabels,
                                 u"Some"_s);
    }
    AnnotationDocument& document() { return *project->document(images[0]); }
    const std::vector<Annotation>& boxes() { return document().annotations(); }
    /// To the grid, as a keyboard does.
    void key(Qt::Key key) { QTest::keyClick(gallery.focusProxy(), key); }
    /// In the list of labels that a key opened.
    void typeLabel(const QString& name)
    {
        auto* finder = gallery.findChild<LabelFinder*>(u"labelFinder"_s);
        QTRY_VERIFY(finder->isVisible());
        auto* field = finder->findChild<QLineEdit*>(u"labelFinderName"_s);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString imagePath() { return project->absoluteImagePath(*project->image(images[0])); }
    QPushButton& button(const QString& name) { return *gallery.findChild<QPushButton*>(name); }
    void click(const QString& name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
    QString notice() { return gallery.findChild<QLabel*>(u"caseNotice"_s)->text(); }
    QAbstractItemModel& model() { return *gallery.findChild<QListView*>(u"caseGrid"_s)->model(); }
    bool isMended(int row = 0)
    {
        return model().index(row, 0).data(CaseModel::MendedRole).toBool();
    }
    void reopen()
    {
        controller.setProject(nullptr);
        project.reset(); // waits until all is written
        project = valueOf(
            Project::fromFile(valueOf(ProjectFile::open(files.path(), ProjectAccess::ReadWrite))));
        controller.setProject(project.get());
    }
    /// The boxes of the first image as the file has them.
    std::vector<Annotation> boxesAfterReopening()
    {
        controller.setProject(nullptr);
        project.reset(); // waits until all is written
        files.open();
        return valueOf(files.store().annotations(images[0]));
    }
    bool isUntouched() { return boxes() == std::vector<Annotation>{drawn} && changed.empty(); }

    TemporaryProject files;
    LabelId mopo{0};
    LabelId solara{0};
    std::vector<ImageId> images;
    Annotation drawn{BoxId::create(), LabelId(0), {}};
    std::vector<Label> modelLabels; ///< empty: those of the project
    std::unique_ptr<Project> project;
    QWidget window;
    ErrorReporter reporter{&window};
    CaseGallery gallery;
    CaseController controller{gallery, reporter};
    std::vector<ImageId> changed;
};

std::vector<BoxCase> threeSuspicions(const Bench& bench)
{
    return {backgroundCase(bench.images[0], {bench.mopo, kElsewhere, 0.8}),
            missedCase(bench.images[0], bench.drawn),
            backgroundCase(bench.images[1], {bench.mopo, kElsewhere, 0.6})};
}

/// A box that is found, and one that is found where nothing is drawn.
std::shared_ptr<const EvaluatedPart> somePart(const Bench& bench)
{
    auto part = std::make_shared<EvaluatedPart>();
    part->labels = bench.project->labels();
    part->truth = {{bench.images[0], {bench.drawn}}};
    part->detections = {
        {bench.images[0], {{bench.mopo, kPlace, 0.9}, {bench.mopo, kElsewhere, 0.6}}}};
    return part;
}

} // namespace

class TestCaseController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFoundBoxBecomesADrawnOne();
    void theFoundLabelIsTaken();
    void theFoundPlaceIsTaken();
    void anotherLabelIsChosenByKey();
    void aNewLabelIsAddedForTheBox();
    void theSameLabelChangesNothing();
    void theDrawnBoxIsFittedByKey();
    void whatCannotBeFittedIsSaid();
    void anAnswerOfFittingStaysWithItsCase();
    void lookingAtOthersOpensNoDocument();
    void theWholeImageShowsWhatElseIsDrawnToday();
    void aBoxIsMarkedAsDifficult();
    void aDrawnBoxIsRemoved();
    void aLabelWithAnotherIdIsFoundByItsName();
    void aLabelThatIsGoneIsSaid();
    void aBoxThatWasRemovedIsSaid();
    void aBoxThatWasChangedIsSaid();
    void whatIsDrawnByNowIsNotDrawnTwice();
    void anImageThatIsGoneIsSaid();
    void aReadOnlyProjectIsLeftAlone();
    void aBoxIsOpenedInTheLabelStage();
    void whatIsRightAsItIsDoesNotComeBack();
    void whatIsRightStaysSoAfterReopening();
    void whatWasCalledRightComesBack();
    void whatIsRightIsStillShownAmongTheCases();
    void casesAreFoundInTheBackground();
    void theLatestThresholdsCount();
    void closingTheProjectForgetsTheCases();
};

void TestCaseController::aFoundBoxBecomesADrawnOne()
{
    Bench bench;
    bench.show({backgroundCase(bench.images[0], {bench.solara, kElsewhere, 0.8})});
    bench.click(u"addFound"_s);
    QCOMPARE(bench.boxes().size(), size_t(2));
    const Annotation added = bench.boxes().back();
    QCOMPARE(added.label, bench.solara);
    QCOMPARE(added.box, kElsewhere);
    QCOMPARE(added.author, BoxAuthor::Model);
    QCOMPARE(added.score, std::optional(0.8));
    QVERIFY(bench.isMended());
    QVERIFY(bench.changed == std::vector<ImageId>{bench.images[0]});

    // As in the Label stage, where the image is in front.
    bench.project->setImageInFront(bench.images[0]);
    bench.document().undoStack().undo();
    QVERIFY(bench.boxes() == std::vector<Annotation>{bench.drawn});
    QVERIFY(!bench.isMended());
    QCOMPARE(bench.changed.size(), size_t(2));
    bench.document().undoStack().redo();
    const std::vector<Annotation> kept = bench.boxesAfterReopening();
    QCOMPARE(kept.size(), size_t(2));
    QVERIFY(std::find(kept.begin(), kept.end(), added) != kept.end());
}

void TestCaseController::theFoundLabelIsTaken()
{
    Bench bench;
    bench.show({pairCase(CaseKind::WrongLabel, bench.images[0], bench.drawn,
                         {bench.solara, kPlace, 0.9})});
    bench.click(u"takeLabel"_s);
    Annotation expected = bench.drawn; // drawn by a person, at the place where it is
    expected.label = bench.solara;
    QVERIFY(bench.boxes() == std::vector<Annotation>{expected});
    bench.document().undoStack().undo();
    QVERIFY(bench.boxes() == std::vector<Annotation>{bench.drawn});
    bench.document().undoStack().redo();
    QVERIFY(bench.boxesAfterReopening() == std::vector<Annotation>{expected});
}

void TestCaseController::theFoundPlaceIsTaken()
{
    Bench bench;
    bench.show(
        {pairCase(CaseKind::Loose, bench.images[0], bench.drawn, {bench.mopo, kTight, 0.7})});
    bench.click(u"takePlace"_s);
    Annotation expected = bench.drawn;
    expected.box = kTight;
    expected.author = BoxAuthor::Model; // a place that a model proposed
    expected.score = 0.7;
    QVERIFY(bench.boxes() == std::vector<Annotation>{expected});
    bench.document().undoStack().undo();
    QVERIFY(bench.boxes() == std::vector<Annotation>{bench.drawn});
    bench.document().undoStack().redo();
    QVERIFY(bench.boxesAfterReopening() == std::vector<Annotation>{expected});
}

void TestCaseController::anotherLabelIsChosenByKey()
{
    Bench bench;
    bench.show({missedCase(bench.images[0], bench.drawn)});
    bench.key(Qt::Key_B);
    bench.typeLabel(u"sol"_s);
    Annotation expected = bench.drawn;
    expected.label = bench.solara;
    QVERIFY(bench.boxes() == std::vector<Annotation>{expected});
    QVERIFY(bench.isMended());
    QVERIFY(bench.changed == std::vector<ImageId>{bench.images[0]});
    bench.document().undoStack().undo();
    QVERIFY(bench.boxes() == std::vector<Annotation>{bench.drawn});
    QVERIFY(!bench.isMended());
    bench.document().undoStack().redo();
    QVERIFY(bench.boxesAfterReopening() == std::vector<Annotation>{expected});
}

void TestCaseController::aNewLabelIsAddedForTheBox()
{
    Bench bench;
    bench.show({missedCase(bench.images[0], bench.drawn)});
    bench.key(Qt::Key_B);
    bench.typeLabel(u"Fern"_s);
    QCOMPARE(bench.project->labels().size(), size_t(3));
    QCOMPARE(bench.project->labels().back().name, u"Fern"_s);
    QCOMPARE(bench.boxes().front().label, bench.project->labels().back().id);
    QVERIFY(bench.isMended());
}

void TestCaseController::theSameLabelChangesNothing()
{
    Bench bench;
    bench.show({missedCase(bench.images[0], bench.drawn)});
    bench.key(Qt::Key_B);
    bench.typeLabel(u"mopo"_s);
    QVERIFY(bench.notice().contains(u"drawn so already"_s));
    QVERIFY(bench.isUntouched());
    // Changed meanwhile in the Label stage.
    Annotation moved = bench.drawn;
    moved.box.x += 5;
    bench.document().changeBoxes({moved}, u"Move"_s);
    bench.key(Qt::Key_B);
    bench.typeLabel(u"sol"_s);
    QVERIFY(bench.notice().contains(u"was changed"_s));
    QVERIFY(bench.boxes() == std::vector<Annotation>{moved});
    // Nor is a label added that the box cannot get.
    bench.key(Qt::Key_B);
    bench.typeLabel(u"Fern"_s);
    QVERIFY(bench.notice().contains(u"was changed"_s));
    QCOMPARE(bench.project->labels().size(), size_t(2));
}

void TestCaseController::theDrawnBoxIsFittedByKey()
{
    Bench bench;
    QImage pixels(640, 480, QImage::Format_RGB32);
    pixels.fill(Qt::darkGray);
    QPainter(&pixels).fillRect(110, 88, 40, 24, Qt::yellow);
    QVERIFY(pixels.save(bench.imagePath(), "PNG"));
    bench.show({missedCase(bench.images[0], bench.drawn)});
    bench.key(Qt::Key_F);
    Annotation expected = bench.drawn; // whoever drew it
    expected.box = {110, 88, 40, 24};
    QTRY_VERIFY(bench.boxes() == std::vector<Annotation>{expected});
    QVERIFY(bench.isMended());
    QVERIFY(bench.changed == std::vector<ImageId>{bench.images[0]});
    bench.document().undoStack().undo();
    QVERIFY(bench.boxes() == std::vector<Annotation>{bench.drawn});
    QVERIFY(!bench.isMended());
    bench.document().undoStack().redo();
    QVERIFY(bench.boxesAfterReopening() == std::vector<Annotation>{expected});
}

void TestCaseController::whatCannotBeFittedIsSaid()
{
    Bench bench; // its images are plain
    bench.show({missedCase(bench.images[0], bench.drawn)});
    bench.key(Qt::Key_F);
    QTRY_VERIFY(bench.notice().contains(u"Nothing to fit"_s));
    QVERIFY(bench.isUntouched());
    QVERIFY(QFile::remove(bench.imagePath()));
    bench.key(Qt::Key_F);
    QTRY_VERIFY(!bench.notice().isEmpty() && !bench.notice().contains(u"Nothing to fit"_s));
    QVERIFY(bench.isUntouched());
}

void TestCaseController::anAnswerOfFittingStaysWithItsCase()
{
    Bench bench; // its images are plain
    bench.show(
        {missedCase(bench.images[0], bench.drawn), missedCase(bench.images[0], bench.drawn)});
    const std::optional<int> first = bench.gallery.currentCase();
    bench.key(Qt::Key_F);
    bench.key(Qt::Key_End); // before the answer is there
    QVERIFY(bench.gallery.currentCase() != first);
    bool isSaidOfAnother = false;
    bool isThere = false;
    const auto isAnswerThere = [&] { // another fit is refused until then
        if (isThere)
            return true;
        isSaidOfAnother |= !bench.notice().isEmpty();
        bench.key(Qt::Key_Home);
        bench.key(Qt::Key_F);
        isThere = !bench.notice().contains(u"still being fitted"_s);
        bench.key(Qt::Key_End);
        return isThere;
    };
    QTRY_VERIFY(isAnswerThere());
    QVERIFY(!isSaidOfAnother);
    QVERIFY(bench.isUntouched());
}

void TestCaseController::lookingAtOthersOpensNoDocument()
{
    Bench bench;
    bench.show({backgroundCase(bench.images[0], {bench.mopo, kElsewhere, 0.8})});
    const qsizetype open = bench.project->undoGroup().stacks().size();
    bench.key(Qt::Key_W);
    const auto& view = *bench.gallery.findChild<CaseView*>(u"caseView"_s);
    QTRY_COMPARE(view.picture().others.size(), size_t(1));
    QCOMPARE(view.picture().others.front().box, kPlace.rect());
    QCOMPARE(bench.project->undoGroup().stacks().size(), open);
}

void TestCaseController::theWholeImageShowsWhatElseIsDrawnToday()
{
    Bench bench;
    const Annotation other = makeBox(bench.solara, kElsewhere);
    bench.document().addBoxes({other}, u"Draw"_s);
    bench.show({missedCase(bench.images[0], bench.drawn)});
    bench.key(Qt::Key_W);
    const auto& view = *bench.gallery.findChild<CaseView*>(u"caseView"_s);
    QTRY_COMPARE(view.picture().others.size(), size_t(1)); // without its own box
    QCOMPARE(view.picture().others.front().box, kElsewhere.rect());
    QCOMPARE(view.picture().others.front().colour, bench.project->labels().back().colour);
}

void TestCaseController::aBoxIsMarkedAsDifficult()
{
    Bench bench;
    bench.show({missedCase(bench.images[0], bench.drawn)});
    bench.click(u"markDifficult"_s);
    Annotation expected = bench.drawn;
    expected.difficult = true;
    QVERIFY(bench.boxes() == std::vector<Annotation>{expected});
    bench.document().undoStack().undo();
    QVERIFY(bench.boxes() == std::vector<Annotation>{bench.drawn});
    bench.document().undoStack().redo();
    QVERIFY(bench.boxesAfterReopening() == std::vector<Annotation>{expected});
}

void TestCaseController::aDrawnBoxIsRemoved()
{
    Bench bench;
    bench.show({missedCase(bench.images[0], bench.drawn)});
    bench.click(u"removeDrawn"_s);
    QVERIFY(bench.boxes().empty());
    QVERIFY(bench.isMended());
    bench.document().undoStack().undo();
    QVERIFY(bench.boxes() == std::vector<Annotation>{bench.drawn}); // with its id
    bench.document().undoStack().redo();
    QVERIFY(bench.boxesAfterReopening().empty());
}

void TestCaseController::aLabelWithAnotherIdIsFoundByItsName()
{
    Bench bench;
    bench.modelLabels = {makeLabel(LabelId(77), u"Solara"_s)};
    bench.show({backgroundCase(bench.images[0], {LabelId(77), kElsewhere, 0.8})});
    bench.click(u"addFound"_s);
    QCOMPARE(bench.boxes().size(), size_t(2));
    QCOMPARE(bench.boxes().back().label, bench.solara);
}

void TestCaseController::aLabelThatIsGoneIsSaid()
{
    Bench bench;
    bench.modelLabels = {makeLabel(LabelId(78), u"Gone"_s)};
    bench.show(
        {backgroundCase(bench.images[0], {LabelId(78), kElsewhere, 0.8}),
         pairCase(CaseKind::WrongLabel, bench.images[0], bench.drawn, {LabelId(78), kPlace, 0.7})});
    bench.click(u"addFound"_s);
    QVERIFY(bench.notice().contains(u"no longer in the project"_s));
    QTest::keyClick(bench.gallery.findChild<QListView*>(u"caseGrid"_s), Qt::Key_End);
    QVERIFY(bench.notice().isEmpty());
    bench.click(u"takeLabel"_s);
    QVERIFY(bench.notice().contains(u"no longer in the project"_s));
    QVERIFY(bench.isUntouched());
    QVERIFY(!bench.isMended());
}

void TestCaseController::aBoxThatWasRemovedIsSaid()
{
    Bench bench;
    Annotation gone = bench.drawn;
    gone.id = BoxId::create();
    bench.show({missedCase(bench.images[0], gone)});
    bench.click(u"markDifficult"_s);
    QVERIFY(bench.notice().contains(u"was removed"_s));
    QVERIFY(bench.isUntouched());
    QCOMPARE(bench.gallery.currentCase(), std::optional(0));
}

void TestCaseController::aBoxThatWasChangedIsSaid()
{
    for (const QString& edit :
         {u"takeLabel"_s, u"takePlace"_s, u"markDifficult"_s, u"removeDrawn"_s}) {
        Bench bench;
        bench.show({pairCase(CaseKind::WrongLabel, bench.images[0], bench.drawn,
                             {bench.solara, kTight, 0.9})});
        Annotation moved = bench.drawn;
        moved.box.x += 5;
        bench.document().changeBoxes({moved}, u"Move"_s);
        bench.click(edit);
        QVERIFY(bench.notice().contains(u"was changed"_s));
        QVERIFY(bench.boxes() == std::vector<Annotation>{moved});
        QVERIFY(bench.changed.empty());
    }
}

void TestCaseController::whatIsDrawnByNowIsNotDrawnTwice()
{
    Bench bench;
    BoundingBox almost = kElsewhere;
    almost.x += 2;
    bench.show({backgroundCase(bench.images[0], {bench.mopo, kElsewhere, 0.8}),
                backgroundCase(bench.images[0], {bench.mopo, almost, 0.7})});
    bench.click(u"addFound"_s);
    QCOMPARE(bench.gallery.currentCase(), std::optional(1)); // the next one
    bench.click(u"addFound"_s);
    QVERIFY(bench.notice().contains(u"drawn here by now"_s));
    QCOMPARE(bench.boxes().size(), size_t(2));
    QVERIFY(!bench.isMended(1));
}

void TestCaseController::anImageThatIsGoneIsSaid()
{
    Bench bench;
    bench.show({backgroundCase(ImageId(99), {bench.mopo, kElsewhere, 0.8})});
    bench.click(u"addFound"_s);
    QVERIFY(!bench.notice().isEmpty());
    QVERIFY(bench.isUntouched());
}

void TestCaseController::aReadOnlyProjectIsLeftAlone()
{
    Bench bench(CaseGallery::Mode::Cases, ProjectAccess::ReadOnly);
    bench.show({missedCase(bench.images[0], bench.drawn)});
    for (const QString& edit :
         {u"otherLabel"_s, u"fitToContent"_s, u"markDifficult"_s, u"removeDrawn"_s}) {
        QVERIFY(!bench.button(edit).isEnabled());
        QVERIFY(bench.button(edit).toolTip().contains(u"read-only"_s));
    }
    Q_EMIT bench.gallery.editRequested(0, CaseEdit::RemoveDrawn);
    QVERIFY(bench.isUntouched());
}

void TestCaseController::aBoxIsOpenedInTheLabelStage()
{
    Bench bench;
    std::vector<std::pair<ImageId, std::optional<BoxId>>> opened;
    connect(&bench.controller, &CaseController::boxRequested, this,
            [&opened](ImageId image, const std::optional<BoxId>& box) {
                opened.emplace_back(image, box);
            });
    bench.show({missedCase(bench.images[0], bench.drawn)});
    bench.click(u"openInLabel"_s);
    QCOMPARE(opened.size(), size_t(1));
    QCOMPARE(opened.front().first, bench.images[0]);
    QVERIFY(opened.front().second == bench.drawn.id);
}

void TestCaseController::whatIsRightAsItIsDoesNotComeBack()
{
    Bench bench(CaseGallery::Mode::Suspicions);
    const std::vector<BoxCase> cases = threeSuspicions(bench);
    bench.show(cases);
    QCOMPARE(bench.model().rowCount(), 3);
    bench.click(u"rejectSuggestion"_s);
    QCOMPARE(bench.model().rowCount(), 2);
    bench.click(u"rejectSuggestion"_s);
    QCOMPARE(bench.model().rowCount(), 1);
    std::vector<BoxCase> again = cases; // another model finds them a little elsewhere
    again[0].detection->box.x += 3;
    again[0].detection->score = 0.9;
    bench.show(again);
    QCOMPARE(bench.model().rowCount(), 1);
    QCOMPARE(bench.gallery.currentCase(), std::optional(2));
    QVERIFY(bench.isUntouched());
}

void TestCaseController::whatIsRightStaysSoAfterReopening()
{
    Bench bench(CaseGallery::Mode::Suspicions);
    BoxCase loose = missedCase(bench.images[0], bench.drawn);
    loose.kind = CaseKind::Loose;
    loose.detection = {bench.mopo, kTight, 0.9};
    const std::vector<BoxCase> cases{
        loose, backgroundCase(bench.images[0], {bench.mopo, kElsewhere, 0.8})};
    bench.show(cases);
    bench.click(u"rejectSuggestion"_s);
    bench.click(u"rejectSuggestion"_s);
    QCOMPARE(bench.model().rowCount(), 0);
    bench.reopen();
    bench.show(cases);
    QCOMPARE(bench.model().rowCount(), 0);
    // Whatever is held against that box, it is right.
    bench.show({missedCase(bench.images[0], bench.drawn)});
    QCOMPARE(bench.model().rowCount(), 0);
    // Another box, though the same one, is another question; so is another label found there.
    std::vector<BoxCase> others = cases;
    others[0].truth->box = kTight;
    others[1].detection->label = bench.solara;
    bench.show(others);
    QCOMPARE(bench.model().rowCount(), 2);
}

void TestCaseController::whatWasCalledRightComesBack()
{
    Bench bench(CaseGallery::Mode::Suspicions);
    const std::vector<BoxCase> cases = threeSuspicions(bench);
    bench.project->confirmTruth(
        confirmedBy(backgroundCase(bench.images[1], {bench.mopo, kPlace, 0.7})));
    bench.reopen();
    bench.show(cases);
    const auto& back = *bench.gallery.findChild<QToolButton*>(u"bringBack"_s);
    QVERIFY(back.isHidden()); // what was rejected is not among these
    bench.click(u"rejectSuggestion"_s);
    bench.click(u"rejectSuggestion"_s);
    QCOMPARE(back.text(), u"Bring back (2)"_s);
    bench.reopen();
    bench.show(cases);
    QCOMPARE(bench.model().rowCount(), 1);
    QTest::keyClick(bench.gallery.focusProxy(), Qt::Key_Z);
    QCOMPARE(bench.gallery.currentCase(), std::optional(1)); // the last one first
    QCOMPARE(back.text(), u"Bring back (1)"_s);
    QTest::keyClick(bench.gallery.focusProxy(), Qt::Key_Z);
    QTest::keyClick(bench.gallery.focusProxy(), Qt::Key_Z);
    QCOMPARE(bench.gallery.currentCase(), std::optional(0));
    QVERIFY(back.isHidden());
    bench.reopen();
    bench.show(cases);
    QCOMPARE(bench.model().rowCount(), 3);
    QCOMPARE(bench.project->confirmedTruth().size(), size_t(1));
}

void TestCaseController::whatIsRightIsStillShownAmongTheCases()
{
    Bench bench;
    bench.project->confirmTruth(confirmedBy(missedCase(bench.images[0], bench.drawn)));
    bench.reopen();
    bench.show({missedCase(bench.images[0], bench.drawn)});
    QCOMPARE(bench.model().rowCount(), 1);
}

void TestCaseController::casesAreFoundInTheBackground()
{
    Bench bench;
    bench.controller.setCases(somePart(bench), {}, 0.5);
    QTRY_COMPARE(bench.gallery.cases().size(), 2);
    bench.gallery.setFilter({.group = CaseGroup::FalseAlarms});
    bench.click(u"addFound"_s);
    QCOMPARE(bench.boxes().back().box, kElsewhere);
    // A selection stands in for them until they are asked for again.
    bench.show({missedCase(bench.images[0], bench.drawn)});
    QCOMPARE(bench.gallery.cases().size(), 1);
    Q_EMIT bench.gallery.allRequested();
    QCOMPARE(bench.gallery.cases().size(), 2);
}

void TestCaseController::theLatestThresholdsCount()
{
    Bench bench;
    const auto part = somePart(bench);
    bench.controller.setCases(part, {}, 0.5);
    bench.controller.setCases(part, {{bench.mopo, 0.1}}, 0.5);
    bench.controller.setCases(part, {{bench.mopo, 0.95}}, 0.5);
    QTRY_COMPARE(bench.gallery.cases().size(), 1); // all that is left is a miss
    QCOMPARE(bench.gallery.cases().at(0).kind, CaseKind::Missed);
}

void TestCaseController::closingTheProjectForgetsTheCases()
{
    Bench bench;
    bench.show({missedCase(bench.images[0], bench.drawn)});
    bench.controller.setProject(nullptr);
    QCOMPARE(bench.gallery.cases().size(), 0);
    QVERIFY(!bench.gallery.currentCase());
}

QTEST_MAIN(TestCaseController)
#include "tst_casecontroller.moc"
