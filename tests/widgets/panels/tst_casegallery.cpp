// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/casegallery.h"
#include "widgets/panels/caseview.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

#include "tests/support/cases.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

const ImageId kImage(1);
const LabelId kMopo(1);
const LabelId kSolara(2);
const std::vector<Label> kLabels{{kMopo, u"Mopo"_s, Qt::red, 0}, {kSolara, u"Solara"_s, Qt::blue, 1}};

Annotation drawn(LabelId label, const BoundingBox& box)
{
    return {BoxId::create(), label, box};
}

std::vector<BoxCase> someCases()
{
    const BoundingBox box{20, 20, 60, 60};
    return {
        pairCase(CaseKind::Right, kImage, drawn(kMopo, box), {kMopo, box, 0.95}), // 0
        backgroundCase(kImage, {kMopo, {200, 100, 50, 50}, 0.8}), // 1
        pairCase(CaseKind::WrongLabel, kImage, drawn(kSolara, box),
                 {kMopo, {20, 20, 60, 62}, 0.83}), // 2
        missedCase(kImage, drawn(kSolara, {90, 90, 30, 30})), // 3
        pairCase(CaseKind::Loose, kImage, drawn(kMopo, box), {kMopo, {20, 20, 60, 40}, 0.7}), // 4
        pairCase(CaseKind::Duplicate, kImage, drawn(kMopo, box),
                 {kMopo, {20, 20, 60, 50}, 0.4}), // 5
    };
}

/// A gallery in a window of its own, the keys in its grid; the image is 320 x 240.
struct Bench
{
    explicit Bench(CaseGallery::Mode mode = CaseGallery::Mode::Cases)
        : gallery(mode)
    {
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = folder.filePath(u"leaf.png"_s);
        if (!image.save(path))
            qFatal("%s cannot be written.", qPrintable(path));
        lookup = [this, path](ImageId) {
            ++lookups;
            return std::optional(CaseImage{path, QSize(320, 240)});
        };
        QObject::connect(&gallery, &CaseGallery::editRequested, &gallery,
                         [this](int index, CaseEdit edit) { edits.push_back({index, edit}); });
        QObject::connect(&gallery, &CaseGallery::rejectRequested, &gallery,
                         [this](int index) { rejected.push_back(index); });
        QObject::connect(&gallery, &CaseGallery::openRequested, &gallery,
                         [this](ImageId image, const std::optional<BoxId>& box) {
                             opened.emplace_back(image, box);
                         });
        gallery.resize(1100, 800);
        gallery.show();
        if (!QTest::qWaitForWindowActive(&gallery))
            qFatal("The window did not become active.");
    }

    void show(const std::vector<BoxCase>& cases) { show(std::make_shared<const CaseSet>(cases)); }
    void show(std::shared_ptr<const CaseSet> cases)
    {
        gallery.setCases(std::move(cases), kLabels, lookup);
        grid().setFocus();
    }
    template<typename Widget>
    Widget& child(const QString& name)
    {
        return *gallery.findChild<Widget*>(name);
    }
    QListView& grid() { return child<QListView>(u"caseGrid"_s); }
    int shown() { return grid().model()->rowCount(); }
    /// To what has the focus, as a keyboard does.
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QPushButton& button(const QString& name) { return child<QPushButton>(name); }

    QTemporaryDir folder;
    CaseGallery gallery;
    CaseImageLookup lookup;
    int lookups = 0;
    std::vector<std::pair<int, CaseEdit>> edits;
    std::vector<int> rejected;
    std::vector<std::pair<ImageId, std::optional<BoxId>>> opened;
};

} // namespace

class TestCaseGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theSurestMistakeComesFirst();
    void keysChooseGroups();
    void clicksChooseGroupsThatSayHowMany();
    void everyKeyMendsWhatItCan_data();
    void everyKeyMendsWhatItCan();
    void everyButtonMends();
    void arrowsAndPagesWalk();
    void aCaseIsOpenedWithItsBox();
    void whatIsMendedStaysAndTheNextIsChosen();
    void emptyGroupsSaySo();
    void whatIsFilteredOutComesBackWithAClick();
    void rangesAreTypedWithoutChoosingGroups();
    void theOrderCanBeChosen();
    void readOnlySaysWhy();
    void theWholeImageIsAKeyAway();
    void suspicionsAreAcceptedAndRejectedByKey();
    void aSelectionCanBeLeft();
    void halfAMillionAreLookedAtOnlyInSight();
};

void TestCaseGallery::theSurestMistakeComesFirst()
{
    Bench bench;
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

void TestCaseGallery::keysChooseGroups()
{
    Bench bench;
    bench.show(someCases());
    const std::vector<std::pair<Qt::Key, int>> expected{
        {Qt::Key_1, 0}, {Qt::Key_3, 3}, {Qt::Key_4, 4}, {Qt::Key_5, 2}, {Qt::Key_2, 1}};
    for (const auto& [key, first] : expected) {
        bench.key(key);
        QCOMPARE(bench.gallery.currentCase(), std::optional(first));
    }
    QVERIFY(bench.child<QToolButton>(u"caseGroup2"_s).isChecked());
    bench.key(Qt::Key_0);
    QCOMPARE(bench.shown(), 6);
    QCOMPARE(bench.gallery.currentCase(), std::optional(1)); // it is among them still
    bench.key(Qt::Key_6); // is no group
    QCOMPARE(bench.shown(), 6);
}

void TestCaseGallery::clicksChooseGroupsThatSayHowMany()
{
    Bench bench;
    bench.show(someCases());
    auto& alarms = bench.child<QToolButton>(u"caseGroup2"_s);
    QCOMPARE(alarms.text(), u"False alarms (2)"_s);
    QCOMPARE(bench.child<QToolButton>(u"allCases"_s).text(), u"All (6)"_s);
    auto& misses = bench.child<QToolButton>(u"caseGroup3"_s);
    QTest::mouseClick(&misses, Qt::LeftButton);
    QVERIFY(misses.isChecked());
    QCOMPARE(bench.gallery.filter().group, std::optional(CaseGroup::Misses));
    QCOMPARE(bench.gallery.currentCase(), std::optional(3));
    auto& label = bench.child<QComboBox>(u"caseLabel"_s);
    QCOMPARE(label.itemText(0), u"All labels (1)"_s);
    QCOMPARE(label.itemText(1), u"Mopo (0)"_s);
    QCOMPARE(label.itemText(2), u"Solara (1)"_s);
    label.setFocus();
    QTest::keyClick(&label, Qt::Key_End);
    QCOMPARE(bench.gallery.filter().label, std::optional(kSolara));
    QCOMPARE(alarms.text(), u"False alarms (0)"_s);
    QCOMPARE(bench.gallery.currentCase(), std::optional(3));
}

void TestCaseGallery::everyKeyMendsWhatItCan_data()
{
    QTest::addColumn<Qt::Key>("group");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("edit"); // -1: none
    QTest::newRow("add") << Qt::Key_2 << Qt::Key_A << int(CaseEdit::AddFound);
    QTest::newRow("label") << Qt::Key_5 << Qt::Key_L << int(CaseEdit::TakeLabel);
    QTest::newRow("place") << Qt::Key_4 << Qt::Key_T << int(CaseEdit::TakePlace);
    QTest::newRow("difficult") << Qt::Key_3 << Qt::Key_D << int(CaseEdit::MarkDifficult);
    QTest::newRow("remove") << Qt::Key_3 << Qt::Key_Delete << int(CaseEdit::RemoveDrawn);
    QTest::newRow("nothing to add") << Qt::Key_3 << Qt::Key_A << -1;
    QTest::newRow("the same label") << Qt::Key_4 << Qt::Key_L << -1;
    QTest::newRow("no place") << Qt::Key_2 << Qt::Key_T << -1;
    QTest::newRow("nothing to remove") << Qt::Key_2 << Qt::Key_Delete << -1;
}

void TestCaseGallery::everyKeyMendsWhatItCan()
{
    QFETCH(Qt::Key, group);
    QFETCH(Qt::Key, key);
    QFETCH(int, edit);
    Bench bench;
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
    Bench bench;
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

void TestCaseGallery::arrowsAndPagesWalk()
{
    Bench bench;
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
    Bench bench;
    const std::vector<BoxCase> cases = someCases();
    bench.show(cases);
    bench.key(Qt::Key_O); // nothing is drawn there
    bench.key(Qt::Key_3);
    bench.key(Qt::Key_Return);
    QTest::mouseClick(&bench.button(u"openInLabel"_s), Qt::LeftButton);
    const QPoint tile = bench.grid().visualRect(bench.grid().currentIndex()).center();
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
    Bench bench;
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
    bench.gallery.showNotice(u"It is gone."_s);
    QCOMPARE(bench.child<QLabel>(u"caseNotice"_s).text(), u"It is gone."_s);
    QVERIFY(bench.child<QLabel>(u"caseNotice"_s).isVisible());
    bench.key(Qt::Key_Right);
    QVERIFY(!bench.child<QLabel>(u"caseNotice"_s).isVisible());
}

void TestCaseGallery::emptyGroupsSaySo()
{
    Bench bench;
    std::vector<BoxCase> cases = someCases();
    cases.erase(cases.begin() + 2);
    bench.show(cases);
    bench.key(Qt::Key_5);
    auto& nothing = bench.child<QWidget>(u"noCases"_s);
    QVERIFY(nothing.isVisible());
    QVERIFY(!bench.gallery.currentCase());
    const auto texts = nothing.findChildren<QLabel*>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel* label) {
        return label->text() == u"No label was taken for another one."_s;
    }));
    bench.key(Qt::Key_L); // nothing is chosen
    QVERIFY(bench.edits.empty());
    bench.key(Qt::Key_3); // the keys of the groups work there too
    QCOMPARE(bench.gallery.currentCase(), std::optional(2));
    bench.key(Qt::Key_Delete); // and the grid has them again
    QCOMPARE(bench.edits.size(), size_t(1));
}

void TestCaseGallery::whatIsFilteredOutComesBackWithAClick()
{
    Bench bench;
    bench.show(someCases());
    bench.gallery.setFilter({.group = CaseGroup::FalseAlarms, .label = kSolara});
    QVERIFY(bench.child<QWidget>(u"filteredOut"_s).isVisible());
    QTest::mouseClick(&bench.button(u"clearCaseFilter"_s), Qt::LeftButton);
    QCOMPARE(bench.shown(), 2);
    QCOMPARE(bench.gallery.filter().group, std::optional(CaseGroup::FalseAlarms));
    QCOMPARE(bench.child<QComboBox>(u"caseLabel"_s).currentIndex(), 0);
}

void TestCaseGallery::rangesAreTypedWithoutChoosingGroups()
{
    Bench bench;
    bench.show(someCases());
    auto& least = bench.child<QDoubleSpinBox>(u"leastScore"_s);
    least.setFocus();
    least.selectAll();
    QTest::keyClicks(&least, u"0.5"_s);
    QTest::keyClick(&least, Qt::Key_Return);
    QCOMPARE(bench.gallery.filter().leastScore, 0.5);
    QCOMPARE(bench.gallery.filter().group, std::optional(CaseGroup::FalseAlarms));
    QCOMPARE(bench.shown(), 1); // not the 0.4
    QVERIFY(bench.opened.empty());
}

void TestCaseGallery::theOrderCanBeChosen()
{
    Bench bench;
    bench.show(someCases());
    const auto first = [&bench] {
        return bench.grid().model()->index(0, 0).data(CaseModel::ScoreRole).toDouble();
    };
    QCOMPARE(first(), 0.8);
    auto& order = bench.child<QComboBox>(u"caseOrder"_s);
    order.setFocus();
    QTest::keyClick(&order, Qt::Key_Down);
    QCOMPARE(first(), 0.4);
    QCOMPARE(bench.gallery.currentCase(), std::optional(1)); // what is looked at stays
}

void TestCaseGallery::readOnlySaysWhy()
{
    Bench bench;
    bench.gallery.setReadOnly(u"Only for reading"_s);
    bench.show(someCases());
    QVERIFY(!bench.button(u"addFound"_s).isEnabled());
    QCOMPARE(bench.button(u"addFound"_s).toolTip(), u"Only for reading"_s);
    bench.key(Qt::Key_A);
    QVERIFY(bench.edits.empty());
    bench.key(Qt::Key_O); // looking is allowed
    QCOMPARE(bench.opened.size(), size_t(1));
}

void TestCaseGallery::theWholeImageIsAKeyAway()
{
    Bench bench;
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

void TestCaseGallery::suspicionsAreAcceptedAndRejectedByKey()
{
    const std::vector<BoxCase> cases = someCases();
    const std::vector<SuspiciousTruth> suspicions{{TruthError::Missing, cases[1], 0.9},
                                                  {TruthError::SwappedLabel, cases[2], 0.8},
                                                  {TruthError::Spurious, cases[3], 0.7},
                                                  {TruthError::Loose, cases[4], 0.6}};
    Bench bench(CaseGallery::Mode::Suspicions);
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

void TestCaseGallery::aSelectionCanBeLeft()
{
    Bench bench;
    bool isAllWanted = false;
    connect(&bench.gallery, &CaseGallery::allRequested, this, [&isAllWanted] { isAllWanted = true; });
    bench.show(someCases());
    auto& chip = bench.child<QToolButton>(u"caseSelection"_s);
    QVERIFY(!chip.isVisible());
    bench.gallery.setSelection(u"Mopo for Solara"_s);
    QCOMPARE(chip.text(), u"Mopo for Solara"_s);
    QVERIFY(chip.isVisible());
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(isAllWanted);
}

void TestCaseGallery::halfAMillionAreLookedAtOnlyInSight()
{
    Bench bench;
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
