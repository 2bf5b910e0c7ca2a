// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "app/studio/imagespage.h"
#include "core/dataset/project.h"
#include "core/image/imagedecoder.h"
#include "widgets/panels/findingrow.h"
#include "widgets/panels/healthpanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLatin1StringView>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPainter>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

#include <algorithm>

#include "tests/app/studio/answer.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostStops = 100;
const ImageId kCat(1); ///< to train with
const ImageId kCopy(2); ///< of it, to test with
const ImageId kDog(3); ///< to train with; its box reaches beyond it
constexpr BoundingBox kOutside{50, 30, 40, 40};
constexpr BoundingBox kClipped{50, 30, 14, 18}; // at 64 x 48

/// The studio with a project of three images that has a leak and a box outside.
struct Bench
{
    Bench()
    {
        const LabelId label = files.addLabel(u"Cat"_s);
        draw(u"katze.png"_s, 5);
        draw(u"hund.png"_s, 30);
        if (!QFile::copy(path(u"katze.png"_s), path(u"kopie.png"_s)))
            qFatal("A picture cannot be copied.");
        valueOf(files.store().reserveImageIds(3)); // 1 to 3
        valueOf(files.store().apply(
            {u"Add images"_s,
             {},
             {added(kCat, u"katze.png"_s, Split::Train), added(kCopy, u"kopie.png"_s, Split::Test),
              added(kDog, u"hund.png"_s, Split::Train)}}));
        files.addBox(kCat, label, {5, 5, 20, 20});
        files.addBox(kDog, label, kOutside);
        files.close();
        studio.start({.project = files.path(), .size = QSize(1280, 800)});
        if (!QTest::qWaitFor([this] { return studio.projects().project() != nullptr; })
            || !QTest::qWaitForWindowActive(&studio.window()))
            qFatal("The project did not open.");
    }
    ~Bench() { studio.projects().close(); }
    Q_DISABLE_COPY_MOVE(Bench)

    QString path(const QString& name) const { return files.folder() + u'/' + name; }
    void draw(const QString& name, int place) const
    {
        QImage pixels(64, 48, QImage::Format_RGB32);
        pixels.fill(Qt::darkGray);
        QPainter painter(&pixels);
        painter.fillRect(place, 5, 20, 20, Qt::yellow);
        painter.fillRect(60 - place, 30, 4, 9, Qt::red);
        painter.end();
        if (!pixels.save(path(name)))
            qFatal("A picture cannot be written.");
    }
    ImageChange added(ImageId id, const QString& name, Split split) const
    {
        ImageRecord image = makeImage(id, name);
        image.contentHash = valueOf(hashFile(path(name)));
        image.size = QSize(64, 48);
        image.split = split;
        return {{}, image};
    }

    Project& project() { return *studio.projects().project(); }
    HealthPanel& panel() { return studio.window().healthPanel(); }
    ImagePanel& images() { return studio.window().imagesPage().panel(); }
    QWidget* page() { return child<QStackedWidget>("pages")->currentWidget(); }
    template<typename T>
    T* child(const char* name)
    {
        return studio.window().findChild<T*>(QString::fromLatin1(name));
    }
    void click(QWidget* widget)
    {
        QVERIFY(widget && widget->isVisible() && widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    /// Opens the page with its key and runs the check.
    void check()
    {
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page(), &panel());
        click(child<QWidget>("checkDataButton"));
        QTRY_VERIFY(child<QWidget>("healthNotice")->isVisible());
    }
    const HealthFinding* finding(FindingKind kind)
    {
        const std::vector<HealthFinding>& all = panel().findings();
        const auto found = std::find_if(
            all.begin(), all.end(), [kind](const auto& finding) { return finding.kind == kind; });
        return found == all.end() ? nullptr : &*found;
    }
    FindingRow* row(FindingKind kind)
    {
        const HealthFinding* wanted = finding(kind);
        if (wanted == nullptr)
            return nullptr;
        const QList<FindingRow*> rows = panel().findChildren<FindingRow*>();
        for (FindingRow* one : rows)
            if (one->findChild<QLabel*>(u"findingMessage"_s)->text() == wanted->message)
                return one;
        return nullptr;
    }
    void clickButton(FindingKind kind, const char* name)
    {
        FindingRow* of = row(kind);
        QVERIFY(of);
        click(of->findChild<QWidget*>(QString::fromLatin1(name)));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        studio.window().activateWindow(); // a question was another
        QVERIFY(QTest::qWaitForWindowActive(&studio.window()));
        QWidget* focus = studio.window().focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &studio.window(), key, modifiers);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    QString status() { return child<QLabel>("healthStatus")->text(); }
    void moveDog()
    {
        const ImageRecord before = *project().image(kDog);
        ImageRecord after = before;
        after.split = Split::Validation;
        project().perform({u"Move"_s, {}, {ImageChange{before, after}}});
    }
    /// An edit that is not written before events are handled.
    void removeBoxes(ImageId image)
    {
        mustWork(project().removeBoxes(project().labels().front().id, {image}));
        QVERIFY(project().hasUnwrittenEdits());
    }
    BoundingBox dogBox() { return project().document(kDog)->annotations().front().box; }

    TemporaryProject files;
    Application studio{*qApp, {.settingsPath = files.folder() + u"/s.ini"_s}};
};

} // namespace

class TestHealthController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCheckFindsTheLeakAndTheBoxOutside();
    void theImagesOfAFindingAreShownAndSelected();
    void aLeakIsMendedAndComesBack();
    void boxesAreClippedAndComeBack();
    void missingFilesAreLookedForWhereOneSays();
    void anImageWithoutItsFileIsTakenOutAndComesBack();
    void aChangedFileIsTakenAsItIs();
    void nothingHappensWhenTheQuestionIsDeclined();
    void whatIsMendedAlreadyIsSaid();
    void whatChangedDuringTheQuestionIsNotMended();
    void oneFixIsPreparedAtATime();
    void aFixThatIsPreparedCanBeCancelled();
    void aCheckThatWaitsForAnEditCanBeCancelled();
    void anEditMakesTheReportOutdated();
    void aCheckSeesWhatWasJustEdited();
    void anotherProjectStartsAnew();
    void thePageWorksByKeyboard();
};

void TestHealthController::theCheckFindsTheLeakAndTheBoxOutside()
{
    Bench bench;
    bench.click(bench.child<QWidget>("healthButton")); // of the Images page
    QCOMPARE(bench.page(), &bench.panel());
    bench.click(bench.child<QWidget>("checkDataButton"));
    QTRY_VERIFY(bench.child<QWidget>("healthNotice")->isVisible());
    const HealthFinding* leak = bench.finding(FindingKind::DuplicateLeak);
    QVERIFY(leak);
    QCOMPARE(leak->groups.size(), size_t(1));
    QVERIFY(bench.finding(FindingKind::BoxOutside));
    QVERIFY(!bench.status().contains(u"changed"_s));
    bench.click(bench.child<QWidget>("backToImagesButton"));
    QCOMPARE(bench.page(), &bench.studio.window().imagesPage());
}

void TestHealthController::theImagesOfAFindingAreShownAndSelected()
{
    Bench bench;
    bench.check();
    bench.clickButton(FindingKind::DuplicateLeak, "showFindingButton");
    QCOMPARE(bench.page(), &bench.studio.window().imagesPage());
    std::vector<ImageId> selected = bench.images().selectedImages();
    std::sort(selected.begin(), selected.end());
    QCOMPARE(selected, std::vector<ImageId>({kCat, kCopy}));
    QCOMPARE(bench.images().view().model()->rowCount(), 2);
    bench.click(bench.images().findChild<QWidget*>(u"findingChip"_s));
    QCOMPARE(bench.images().view().model()->rowCount(), 3);
}

void TestHealthController::aLeakIsMendedAndComesBack()
{
    Bench bench;
    bench.check();
    const Answer yes(true);
    bench.clickButton(FindingKind::DuplicateLeak, "fixFindingButton");
    QTRY_COMPARE(bench.project().image(kCat)->split, Split::Test); // where it must not teach
    QCOMPARE(bench.project().image(kCopy)->split, Split::Test);
    QVERIFY2(yes.explanation.contains(u"1 image(s) will move"_s), qPrintable(yes.explanation));
    QVERIFY(!bench.finding(FindingKind::DuplicateLeak));
    QVERIFY2(bench.status().contains(u"undo"_s) && bench.status().contains(u"changed"_s),
             qPrintable(bench.status()));
    bench.undo();
    QCOMPARE(bench.project().image(kCat)->split, Split::Train);
    bench.click(bench.child<QWidget>("checkAgainButton"));
    QTRY_VERIFY(bench.finding(FindingKind::DuplicateLeak));
}

void TestHealthController::boxesAreClippedAndComeBack()
{
    Bench bench;
    bench.check();
    const Answer yes(true);
    bench.clickButton(FindingKind::BoxOutside, "fixFindingButton");
    QTRY_COMPARE(bench.dogBox(), kClipped);
    QVERIFY2(yes.explanation.contains(u"1 box(es) will be changed"_s), qPrintable(yes.explanation));
    QVERIFY(!bench.finding(FindingKind::BoxOutside));
    bench.undo();
    QCOMPARE(bench.dogBox(), kOutside);
}

void TestHealthController::missingFilesAreLookedForWhereOneSays()
{
    Bench bench;
    QVERIFY(QDir(bench.files.folder()).mkpath(u"neu"_s));
    QVERIFY(QFile::rename(bench.path(u"hund.png"_s), bench.path(u"neu/anders.png"_s)));
    bench.check();
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&bench, &poll] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        poll.stop();
        dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(bench.path(u"neu"_s));
        static_cast<QDialog*>(dialog)->accept();
    });
    poll.start(5);
    bench.clickButton(FindingKind::MissingImage, "findFilesButton");
    QCOMPARE(bench.page(), &bench.studio.window().imagesPage()); // which shows how far it is
    QTRY_VERIFY(bench.child<QDialog>("relinkDialog"));
    QTest::mouseClick(bench.child<QAbstractButton>("relinkButton"), Qt::LeftButton);
    QTRY_COMPARE(bench.project().image(kDog)->path, u"neu/anders.png"_s);
}

void TestHealthController::anImageWithoutItsFileIsTakenOutAndComesBack()
{
    Bench bench;
    QVERIFY(QFile::remove(bench.path(u"hund.png"_s)));
    bench.check();
    const Answer yes(true);
    bench.clickButton(FindingKind::MissingImage, "fixFindingButton");
    QTRY_COMPARE(bench.project().images().size(), size_t(2));
    QVERIFY2(yes.explanation.contains(u"1 image(s) will be removed"_s),
             qPrintable(yes.explanation));
    QVERIFY(!bench.finding(FindingKind::MissingImage));
    bench.undo();
    QCOMPARE(bench.project().images().size(), size_t(3));
    QCOMPARE(bench.dogBox(), kOutside);
}

void TestHealthController::aChangedFileIsTakenAsItIs()
{
    Bench bench;
    QImage other(32, 24, QImage::Format_RGB32);
    other.fill(Qt::green);
    QVERIFY(other.save(bench.path(u"katze.png"_s)));
    bench.check();
    const Answer yes(true);
    bench.clickButton(FindingKind::ChangedImage, "fixFindingButton");
    QTRY_COMPARE(bench.project().image(kCat)->size, other.size());
    QCOMPARE(bench.project().image(kCat)->contentHash,
             valueOf(hashFile(bench.path(u"katze.png"_s))));
    QVERIFY2(yes.explanation.contains(u"The present file(s) of 1 image(s) will be taken."_s)
                 && yes.explanation.contains(u"1 image(s) will get another size"_s),
             qPrintable(yes.explanation));
    QVERIFY(!bench.finding(FindingKind::ChangedImage));
    bench.undo();
    QCOMPARE(bench.project().image(kCat)->size, QSize(64, 48));
}

void TestHealthController::nothingHappensWhenTheQuestionIsDeclined()
{
    Bench bench;
    bench.check();
    const Answer no(false);
    bench.clickButton(FindingKind::ExactDuplicates, "fixFindingButton");
    QTRY_VERIFY(!no.question.isEmpty() && QApplication::activeModalWidget() == nullptr);
    QVERIFY2(no.explanation.contains(u"1 image(s) will be removed"_s), qPrintable(no.explanation));
    QVERIFY(bench.finding(FindingKind::ExactDuplicates));
    QCOMPARE(bench.project().images().size(), size_t(3));
    QVERIFY(!bench.status().contains(u"changed"_s));
}

void TestHealthController::whatIsMendedAlreadyIsSaid()
{
    Bench bench;
    bench.check();
    AnnotationDocument* document = bench.project().document(kDog);
    document->removeBoxes({document->annotations().front().id}, u"Delete the box"_s);
    bench.clickButton(FindingKind::BoxOutside, "fixFindingButton");
    QTRY_VERIFY(!bench.finding(FindingKind::BoxOutside));
    QVERIFY(bench.status().startsWith(u"Nothing of it"_s));
}

void TestHealthController::whatChangedDuringTheQuestionIsNotMended()
{
    Bench bench;
    bench.check();
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&bench, &poll] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        poll.stop();
        bench.moveDog(); // as a job that ends might
        QTest::mouseClick(box->buttons().first(), Qt::LeftButton);
    });
    poll.start(5);
    bench.clickButton(FindingKind::DuplicateLeak, "fixFindingButton");
    QTRY_VERIFY2(bench.status().startsWith(u"The data changed meanwhile"_s),
                 qPrintable(bench.status()));
    QVERIFY(bench.finding(FindingKind::DuplicateLeak));
    QCOMPARE(bench.project().image(kCat)->split, Split::Train);
}

void TestHealthController::oneFixIsPreparedAtATime()
{
    Bench bench;
    bench.check();
    const auto fixButton = [&bench](FindingKind kind) {
        return bench.row(kind)->findChild<QAbstractButton*>(u"fixFindingButton"_s);
    };
    bench.removeBoxes(kCat);
    const Answer yes(true);
    fixButton(FindingKind::BoxOutside)->click();
    QVERIFY2(bench.status().contains(u"Preparing…"_s), qPrintable(bench.status()));
    QVERIFY(!fixButton(FindingKind::BoxOutside)->isEnabled());
    QVERIFY(!fixButton(FindingKind::DuplicateLeak)->isEnabled());
    QVERIFY(!bench.child<QWidget>("checkAgainButton")->isEnabled());
    QTRY_COMPARE(bench.dogBox(), kClipped);
    QVERIFY(!bench.status().contains(u"Preparing…"_s));
    QVERIFY(fixButton(FindingKind::DuplicateLeak)->isEnabled());
    QVERIFY(bench.child<QWidget>("checkAgainButton")->isEnabled());
}

void TestHealthController::aFixThatIsPreparedCanBeCancelled()
{
    Bench bench;
    bench.check();
    bench.removeBoxes(kCat); // preparing waits until it is written
    auto* cancel = bench.child<QAbstractButton>("cancelFixButton");
    QVERIFY(!cancel->isVisible());
    bench.row(FindingKind::BoxOutside)->findChild<QAbstractButton*>(u"fixFindingButton"_s)->click();
    QVERIFY(cancel->isVisible());
    cancel->click();
    QTRY_VERIFY2(bench.status().startsWith(u"Cancelled"_s), qPrintable(bench.status()));
    QVERIFY(!cancel->isVisible());
    QCOMPARE(bench.dogBox(), kOutside);
    QVERIFY(bench.finding(FindingKind::BoxOutside));
}

void TestHealthController::aCheckThatWaitsForAnEditCanBeCancelled()
{
    Bench bench;
    bench.studio.window().showHealth();
    auto* check = bench.child<QAbstractButton>("checkDataButton");
    bench.removeBoxes(kDog);
    check->click();
    QVERIFY(bench.child<QWidget>("healthProgress")->isVisible());
    bench.child<QAbstractButton>("cancelCheckButton")->click();
    QTRY_VERIFY(check->isVisible());
    check->click();
    QTRY_VERIFY(bench.child<QWidget>("healthNotice")->isVisible());
    QVERIFY(!bench.finding(FindingKind::BoxOutside));
}

void TestHealthController::anEditMakesTheReportOutdated()
{
    Bench bench;
    bench.check();
    bench.moveDog();
    QVERIFY(bench.status().contains(u"changed since this check"_s));
    bench.click(bench.child<QWidget>("checkAgainButton"));
    QTRY_VERIFY(!bench.status().contains(u"changed"_s));
}

void TestHealthController::aCheckSeesWhatWasJustEdited()
{
    Bench bench;
    AnnotationDocument* document = bench.project().document(kDog);
    document->removeBoxes({document->annotations().front().id}, u"Delete the box"_s);
    bench.check(); // before the edit can be in the file
    QVERIFY(!bench.finding(FindingKind::BoxOutside));
    QVERIFY(bench.finding(FindingKind::DuplicateLeak));
}

void TestHealthController::anotherProjectStartsAnew()
{
    Bench bench;
    bench.check();
    bench.clickButton(FindingKind::DuplicateLeak, "showFindingButton");
    QVERIFY(bench.images().filter().finding());
    bench.studio.projects().close();
    QTRY_VERIFY(bench.studio.projects().project() == nullptr && !bench.studio.projects().isBusy());
    QVERIFY(!bench.images().filter().finding());
    bench.studio.projects().open(bench.files.path());
    QTRY_VERIFY(bench.studio.projects().project() != nullptr);
    bench.studio.window().showHealth();
    QVERIFY(bench.child<QWidget>("checkDataButton")->isVisible());
}

void TestHealthController::thePageWorksByKeyboard()
{
    Bench bench;
    bench.check();
    bench.studio.window().showHealth();
    bench.press(Qt::Key_Tab); // from the page itself
    const auto focus = [&bench] { return bench.studio.window().focusWidget(); };
    QList<QWidget*> stops;
    for (int i = 0; i < kMostStops && !stops.contains(focus()); ++i) {
        stops << focus();
        bench.press(Qt::Key_Tab);
    }
    QVERIFY(stops.size() < kMostStops); // it comes around
    for (QWidget* stop : std::as_const(stops)) {
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(stop);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(stop->objectName()));
    }
    for (const char* name :
         {"backToImagesButton", "checkAgainButton", "findingRow", "showFindingButton",
          "fixFindingButton", "healthOverview", "healthLabelChoice", "healthLimits"}) {
        QVERIFY2(std::any_of(stops.begin(), stops.end(),
                             [name](const QWidget* stop) {
                                 return stop->objectName() == QLatin1StringView(name);
                             }),
                 name);
    }
    FindingRow* row = bench.row(FindingKind::DuplicateLeak);
    QVERIFY(row);
    row->setFocus();
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.page(), &bench.studio.window().imagesPage());
    QCOMPARE(bench.images().selectedImages().size(), size_t(2));
}

QTEST_MAIN(TestHealthController)
#include "tst_healthcontroller.moc"
