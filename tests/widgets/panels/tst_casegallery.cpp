// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/labelfinder.h"
#include "widgets/panels/casebuttons.h"
#include "widgets/panels/caseview.h"
#include "widgets/shortcuts/fixedkeys.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

#include "tests/widgets/panels/casebench.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestCaseGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theSurestMistakeComesFirst();
    void everyKeyMendsWhatItCan_data();
    void everyKeyMendsWhatItCan();
    void everyButtonMends();
    void everyKeyIsOnTheSheet();
    void arrowsAndPagesWalk();
    void aCaseIsOpenedWithItsBox();
    void whatIsMendedStaysAndTheNextIsChosen();
    void readOnlySaysWhy();
    void inASmallWindowEveryButtonIsWholeAndApart();
    void theWholeImageIsAKeyAway();
    void theWholeImageShowsWhatElseIsDrawn();
    void aLabelIsAskedForUntilAnotherSetIsShown();
    void suspicionsAreAcceptedAndRejectedByKey();
    void whereTheCasesComeFromIsSaid();
    void halfAMillionAreLookedAtOnlyInSight();
};

void TestCaseGallery::theSurestMistakeComesFirst()
{
    CaseBench bench;
    QVERIFY(bench.child<QWidget>(u"noCases"_s).isVisible()); // nothing was measured
    QVERIFY(!bench.gallery.currentCase());
    bench.show(someCases());
    QCOMPARE(bench.shown(), 2);
    QCOMPARE(bench.gallery.currentCase(), std::optional(1));
    QCOMPARE(bench.child<QLabel>(u"caseSentence"_s).text(),
             u"Found as Mopo with 0.80, but nothing is drawn here."_s);
    QCOMPARE(bench.child<QLabel>(u"caseImage"_s).text(), u"leaf.png"_s);
    QVERIFY(!bench.grid().accessibleName().isEmpty());
}

void TestCaseGallery::everyKeyMendsWhatItCan_data()
{
    QTest::addColumn<Qt::Key>("group");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("edit"); // -1: none
    QTest::newRow("add") << Qt::Key_2 << Qt::Key_A << int(CaseEdit::AddFound);
    QTest::newRow("label") << Qt::Key_5 << Qt::Key_L << int(CaseEdit::TakeLabel);
    QTest::newRow("place") << Qt::Key_4 << Qt::Key_T << int(CaseEdit::TakePlace);
    QTest::newRow("other label") << Qt::Key_3 << Qt::Key_B << int(CaseEdit::OtherLabel);
    QTest::newRow("fit") << Qt::Key_3 << Qt::Key_F << int(CaseEdit::FitToContent);
    QTest::newRow("difficult") << Qt::Key_3 << Qt::Key_D << int(CaseEdit::MarkDifficult);
    QTest::newRow("remove") << Qt::Key_3 << Qt::Key_Delete << int(CaseEdit::RemoveDrawn);
    QTest::newRow("nothing to add") << Qt::Key_3 << Qt::Key_A << -1;
    QTest::newRow("the same label") << Qt::Key_4 << Qt::Key_L << -1;
    QTest::newRow("no place") << Qt::Key_2 << Qt::Key_T << -1;
    QTest::newRow("nothing to call otherwise") << Qt::Key_2 << Qt::Key_B << -1;
    QTest::newRow("nothing to fit") << Qt::Key_2 << Qt::Key_F << -1;
    QTest::newRow("nothing to remove") << Qt::Key_2 << Qt::Key_Delete << -1;
}

void TestCaseGallery::everyKeyMendsWhatItCan()
{
    QFETCH(Qt::Key, group);
    QFETCH(Qt::Key, key);
    QFETCH(int, edit);
    CaseBench bench;
    bench.show(someCases());
    bench.key(group);
    const std::optional<int> chosen = bench.gallery.currentCase();
    QVERIFY(chosen);
    bench.key(key);
    if (edit < 0) {
        QVERIFY(bench.edits.empty());
        return;
    }
    QCOMPARE(bench.edits.size(), size_t(1));
    QCOMPARE(bench.edits.front().first, *chosen);
    QCOMPARE(int(bench.edits.front().second), edit);
}

void TestCaseGallery::everyButtonMends()
{
    CaseBench bench;
    bench.show(someCases());
    bench.key(Qt::Key_5);
    QVERIFY(bench.button(u"takeLabel"_s).text().contains(u"(L)"_s)); // it names its key
    for (const QString& name :
         {u"takeLabel"_s, u"takePlace"_s, u"markDifficult"_s, u"removeDrawn"_s}) {
        QTest::mouseClick(&bench.button(name), Qt::LeftButton);
        QVERIFY(bench.grid().hasFocus()); // the keys go on
    }
    const std::vector<std::pair<int, CaseEdit>> expected{{2, CaseEdit::TakeLabel},
                                                         {2, CaseEdit::TakePlace},
                                                         {2, CaseEdit::MarkDifficult},
                                                         {2, CaseEdit::RemoveDrawn}};
    QVERIFY(bench.edits == expected);
    QVERIFY(!bench.button(u"addFound"_s).isEnabled());
    QVERIFY(!bench.button(u"addFound"_s).toolTip().isEmpty());
}

void TestCaseGallery::everyKeyIsOnTheSheet()
{
    QStringList known;
    for (const FixedKeyGroup& group : fixedKeyGroups()) {
        for (const FixedKey& key : group.keys)
            known.append(key.text);
    }
    for (const CaseGallery::Mode mode : {CaseGallery::Mode::Cases, CaseGallery::Mode::Suspicions}) {
        const CaseButtons buttons(mode == CaseGallery::Mode::Suspicions);
        QVERIFY(!buttons.buttons().isEmpty());
        for (const QPushButton* button : buttons.buttons()) {
            const QString key = button->text().section(u'(', -1).chopped(1);
            QVERIFY2(known.contains(key), qPrintable(button->text()));
        }
    }
}

void TestCaseGallery::arrowsAndPagesWalk()
{
    CaseBench bench;
    bench.show(std::vector<BoxCase>(200, someCases()[1]));
    QCOMPARE(bench.gallery.currentCase(), std::optional(0));
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.gallery.currentCase(), std::optional(1));
    bench.key(Qt::Key_Left);
    QCOMPARE(bench.gallery.currentCase(), std::optional(0));
    bench.key(Qt::Key_Down); // to the next line
    QVERIFY(*bench.gallery.currentCase() > 1);
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.gallery.currentCase(), std::optional(0));
    bench.key(Qt::Key_PageDown);
    QVERIFY(*bench.gallery.currentCase() > 2);
    bench.key(Qt::Key_End);
    QCOMPARE(bench.gallery.currentCase(), std::optional(199));
    bench.key(Qt::Key_Home);
    QCOMPARE(bench.gallery.currentCase(), std::optional(0));
}

void TestCaseGallery::aCaseIsOpenedWithItsBox()
{
    CaseBench bench;
    const std::vector<BoxCase> cases = someCases();
    bench.show(cases);
    bench.key(Qt::Key_O); // nothing is drawn there
    bench.key(Qt::Key_3);
    bench.key(Qt::Key_Return);
    QTest::mouseClick(&bench.button(u"openInLabel"_s), Qt::LeftButton);
    const QPoint tile = bench.grid().visualRect(bench.grid().currentIndex()).center();
    QTest::mouseClick(bench.grid().viewport(), Qt::LeftButton, {}, tile);
    QTest::mouseDClick(bench.grid().viewport(), Qt::LeftButton, {}, tile);
    QCOMPARE(bench.opened.size(), size_t(4));
    QVERIFY(!bench.opened[0].second);
    for (size_t i = 1; i < 4; ++i) {
        QCOMPARE(bench.opened[i].first, kImage);
        QVERIFY(bench.opened[i].second == cases[3].truth->id);
    }
}

void TestCaseGallery::whatIsMendedStaysAndTheNextIsChosen()
{
    CaseBench bench;
    bench.show(someCases());
    bench.gallery.showMended(1);
    QCOMPARE(bench.shown(), 2);
    QVERIFY(bench.grid().model()->index(0, 0).data(CaseModel::MendedRole).toBool());
    QCOMPARE(bench.gallery.currentCase(), std::optional(5));
    bench.key(Qt::Key_Left);
    QVERIFY(!bench.button(u"addFound"_s).isEnabled());
    bench.key(Qt::Key_A);
    QVERIFY(bench.edits.empty());
    bench.gallery.setMended(1, false); // undone
    QVERIFY(bench.button(u"addFound"_s).isEnabled());
    bench.gallery.showNotice(5, u"Of another one."_s);
    QVERIFY(!bench.child<QLabel>(u"caseNotice"_s).isVisible());
    bench.gallery.showNotice(1, u"It is gone."_s);
    QCOMPARE(bench.child<QLabel>(u"caseNotice"_s).text(), u"It is gone."_s);
    QVERIFY(bench.child<QLabel>(u"caseNotice"_s).isVisible());
    bench.key(Qt::Key_Right);
    QVERIFY(!bench.child<QLabel>(u"caseNotice"_s).isVisible());
}

void TestCaseGallery::readOnlySaysWhy()
{
    CaseBench bench;
    bench.gallery.setReadOnly(u"Only for reading"_s);
    bench.show(someCases());
    QVERIFY(!bench.button(u"addFound"_s).isEnabled());
    QCOMPARE(bench.button(u"addFound"_s).toolTip(), u"Only for reading"_s);
    bench.key(Qt::Key_A);
    QVERIFY(bench.edits.empty());
    bench.key(Qt::Key_O); // looking is allowed
    QCOMPARE(bench.opened.size(), size_t(1));
}

void TestCaseGallery::inASmallWindowEveryButtonIsWholeAndApart()
{
    CaseBench bench;
    bench.show(someCases());
    bench.gallery.resize(600, 320);
    const auto buttons = bench.gallery.findChild<CaseButtons*>()->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 8);
    QTRY_VERIFY(std::all_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->width() >= button->sizeHint().width()
            && button->height() >= button->sizeHint().height()
            && button->parentWidget()->rect().contains(button->geometry());
    }));
    auto* scroll = bench.gallery.findChild<QScrollArea*>();
    for (QPushButton* one : buttons) {
        scroll->ensureWidgetVisible(one);
        QCOMPARE(one->visibleRegion().boundingRect(), one->rect());
        for (const QPushButton* other : buttons)
            QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
    }
}

void TestCaseGallery::theWholeImageIsAKeyAway()
{
    CaseBench bench;
    bench.show(someCases());
    auto& view = bench.child<CaseView>(u"caseView"_s);
    // A box of 50 pixels, so a square of 65.
    QTRY_COMPARE(view.picture().pixmap.size(), QSize(65, 65));
    QVERIFY(view.picture().found && !view.picture().drawn);
    bench.key(Qt::Key_W);
    QTRY_COMPARE(view.picture().pixmap.size(), QSize(320, 240));
    QCOMPARE(*view.picture().found, QRectF(200, 100, 50, 50));
    bench.key(Qt::Key_W);
    QCOMPARE(view.picture().pixmap.size(), QSize(65, 65)); // it was kept
}

void TestCaseGallery::theWholeImageShowsWhatElseIsDrawn()
{
    CaseBench bench;
    bench.gallery.setOtherBoxes([](const BoxCase&) {
        return std::vector<OtherBox>{{QRectF(10, 20, 30, 40), QColor(Qt::blue)}};
    });
    bench.show(someCases());
    auto& view = bench.child<CaseView>(u"caseView"_s);
    const auto& legend = bench.child<QLabel>(u"caseLegend"_s);
    QTRY_VERIFY(!view.picture().pixmap.isNull());
    QVERIFY(view.picture().others.empty()); // close up
    QVERIFY(!legend.text().contains(u"Thin lines"_s));
    bench.key(Qt::Key_W);
    QTRY_COMPARE(view.picture().others.size(), size_t(1));
    QCOMPARE(view.picture().others.front().box, QRectF(10, 20, 30, 40));
    QVERIFY(legend.text().contains(u"Thin lines"_s));

    QImage canvas(320, 240, QImage::Format_RGB32);
    QPainter painter(&canvas);
    paintCasePicture(painter, canvas.rect(), view.picture(), {});
    painter.end();
    int blue = 0; // of the upper edge, wherever it is rounded to
    for (int y = 19; y <= 21; ++y)
        blue = std::max(blue, canvas.pixelColor(25, y).blue());
    QVERIFY2(blue > 180, qPrintable(QString::number(blue))); // dark cyan has 128
    QCOMPARE(canvas.pixelColor(25, 40), QColor(Qt::darkCyan)); // not filled
}

void TestCaseGallery::aLabelIsAskedForUntilAnotherSetIsShown()
{
    CaseBench bench;
    bench.show(someCases());
    std::vector<std::pair<int, LabelId>> chosen;
    QStringList wanted;
    connect(&bench.gallery, &CaseGallery::labelChosen, this,
            [&chosen](int index, LabelId label) { chosen.emplace_back(index, label); });
    connect(&bench.gallery, &CaseGallery::labelWanted, this,
            [&wanted](int, const QString& name) { wanted.append(name); });
    auto& finder = bench.child<LabelFinder>(u"labelFinder"_s);
    auto& name = bench.child<QLineEdit>(u"labelFinderName"_s);
    bench.gallery.askLabel(3, kLabels);
    QTRY_VERIFY(finder.isVisible());
    QTest::keyClicks(&name, u"opo"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    const std::vector<std::pair<int, LabelId>> expected{{3, kMopo}};
    QVERIFY(chosen == expected);
    bench.gallery.askLabel(3, kLabels);
    QTest::keyClicks(&name, u"Fern"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(wanted, QStringList({u"Fern"_s}));
    bench.gallery.askLabel(3, kLabels);
    bench.show(someCases()); // its third case may be another box
    QVERIFY(!finder.isVisible());
    bench.gallery.askLabel(1, kLabels); // nothing is drawn there
    QVERIFY(!finder.isVisible());
    QVERIFY(chosen == expected);
}

void TestCaseGallery::whereTheCasesComeFromIsSaid()
{
    CaseBench bench(CaseGallery::Mode::Suspicions);
    const auto& remark = *bench.gallery.findChild<QLabel*>(u"caseRemark"_s);
    QVERIFY(remark.isHidden());
    bench.gallery.setRemark(u"By models that have not seen them."_s);
    QVERIFY(!remark.isHidden());
    QCOMPARE(remark.text(), u"By models that have not seen them."_s);
    bench.gallery.setRemark({});
    QVERIFY(remark.isHidden());
}

void TestCaseGallery::suspicionsAreAcceptedAndRejectedByKey()
{
    const std::vector<BoxCase> cases = someCases();
    const std::vector<SuspiciousTruth> suspicions{{TruthError::Missing, cases[1], 0.9},
                                                  {TruthError::SwappedLabel, cases[2], 0.8},
                                                  {TruthError::Spurious, cases[3], 0.7},
                                                  {TruthError::Loose, cases[4], 0.6}};
    CaseBench bench(CaseGallery::Mode::Suspicions);
    bench.show(std::make_shared<const CaseSet>(suspicions));
    QCOMPARE(bench.shown(), 4); // ranked
    const std::vector<CaseEdit> expected{CaseEdit::AddFound, CaseEdit::TakeLabel,
                                         CaseEdit::RemoveDrawn, CaseEdit::TakePlace};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(bench.gallery.currentCase(), std::optional(i));
        bench.key(i % 2 == 0 ? Qt::Key_Return : Qt::Key_A);
        QCOMPARE(bench.edits.size(), size_t(i) + 1);
        QVERIFY(bench.edits.back() == std::pair(i, expected[size_t(i)]));
        bench.gallery.showMended(i);
    }
    bench.gallery.setMended(0, false);
    bench.key(Qt::Key_Home);
    bench.key(Qt::Key_R);
    QVERIFY(bench.rejected == std::vector<int>{0});
    bench.gallery.hideCase(0);
    QCOMPARE(bench.shown(), 3);
    QCOMPARE(bench.gallery.currentCase(), std::optional(1));
    QCOMPARE(bench.child<QToolButton>(u"allCases"_s).text(), u"All (3)"_s);
    bench.key(Qt::Key_4);
    QCOMPARE(bench.gallery.filter().group, std::optional(CaseGroup::SwappedLabels));
}

void TestCaseGallery::halfAMillionAreLookedAtOnlyInSight()
{
    CaseBench bench;
    bench.show(std::vector<BoxCase>(500'000, someCases()[1]));
    QCOMPARE(bench.shown(), 500'000);
    bench.key(Qt::Key_End);
    QCOMPARE(bench.gallery.currentCase(), std::optional(499'999));
    auto& bar = *bench.grid().verticalScrollBar();
    for (int place = 0; place <= 20; ++place) {
        bar.setValue(bar.minimum() + int(qint64(bar.maximum()) * place / 20));
        bench.grid().viewport()->repaint();
    }
    // Each time some thirty tiles are painted, each of which looks its image up once or twice.
    QVERIFY(bench.lookups > 20);
    QVERIFY(bench.lookups < 10'000);
}

QTEST_MAIN(TestCaseGallery)
#include "tst_casegallery.moc"
