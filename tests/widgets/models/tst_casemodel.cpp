// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/casemodel.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

#include "tests/support/cases.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

const LabelId kMopo(1);
const LabelId kSolara(2);
const std::vector<Label> kLabels{{kMopo, u"Mopo"_s, Qt::red, 0},
                                 {kSolara, u"Solara"_s, Qt::blue, 1}};

Annotation drawn(LabelId label, const BoundingBox& box)
{
    return {BoxId::create(), label, box};
}

/// One case of each kind, in the order of the kinds.
std::vector<BoxCase> oneOfEach()
{
    const ImageId image(1);
    const BoundingBox box{10, 10, 40, 40};
    return {
        pairCase(CaseKind::Right, image, drawn(kMopo, box), {kMopo, box, 0.95}),
        pairCase(CaseKind::Loose, image, drawn(kMopo, box), {kMopo, {10, 10, 40, 24}, 0.6}),
        pairCase(CaseKind::WrongLabel, image, drawn(kSolara, box), {kMopo, box, 0.83}),
        pairCase(CaseKind::BadlyPlaced, image, drawn(kMopo, box), {kMopo, {10, 10, 40, 12}, 0.7}),
        pairCase(CaseKind::WrongAndBadlyPlaced, image, drawn(kSolara, box),
                 {kMopo, {10, 10, 40, 8}, 0.5}),
        pairCase(CaseKind::Duplicate, image, drawn(kMopo, box), {kMopo, {10, 10, 40, 36}, 0.4}),
        backgroundCase(image, {kSolara, {200, 100, 30, 30}, 0.8}),
        missedCase(image, drawn(kSolara, {90, 90, 30, 30})),
    };
}

/// The same by looking at every case, as one would do by hand.
bool passesByHand(const BoxCase& c, const CaseFilter& filter, const QList<CaseKind>& kinds)
{
    if (!kinds.contains(c.kind))
        return false;
    const bool hasLabel = !filter.label || (c.truth && c.truth->label == *filter.label)
        || (c.detection && c.detection->label == *filter.label);
    const bool isScoreWhole = filter.leastScore == 0 && filter.mostScore == 1;
    const bool hasScore = isScoreWhole
        || (c.detection && c.detection->score >= filter.leastScore
            && c.detection->score <= filter.mostScore);
    const bool isOverlapWhole = filter.leastOverlap == 0 && filter.mostOverlap == 1;
    const bool hasOverlap = isOverlapWhole
        || (c.detection && c.truth && c.overlap >= filter.leastOverlap
            && c.overlap <= filter.mostOverlap);
    return hasLabel && hasScore && hasOverlap;
}

} // namespace

class TestCaseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void eachKindIsInAGroup_data();
    void eachKindIsInAGroup();
    void whatIsSuspectedHasGroupsOfItsOwn();
    void filtersAsByHand();
    void ordersByScoreAndOverlap();
    void countsSayWhatAChoiceWouldShow();
    void saysWhatHappened();
    void aCropShowsBothBoxes();
    void anImageThatCannotBeReadIsSaid();
    void casesCostNothingUntilTheyAreSeen();
    void mendedStaysAndHiddenGoes();
    void forgetsWhatDoesNotFit();
    void forgetsWhatWasScrolledPast();

private:
    QString writeImage(const QString& name, const QSize& size);
    QTemporaryDir m_folder;
};

QString TestCaseModel::writeImage(const QString& name, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString path = m_folder.filePath(name);
    if (!image.save(path))
        qFatal("%s cannot be written.", qPrintable(path));
    return path;
}

void TestCaseModel::eachKindIsInAGroup_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<QList<int>>("cases");
    using Row = QList<int>;
    QTest::newRow("right") << int(CaseGroup::Right) << Row{0};
    QTest::newRow("false alarms") << int(CaseGroup::FalseAlarms) << Row{4, 5, 6};
    QTest::newRow("misses") << int(CaseGroup::Misses) << Row{7};
    QTest::newRow("loose") << int(CaseGroup::Loose) << Row{1, 3};
    QTest::newRow("confusions") << int(CaseGroup::Confusions) << Row{2};
}

void TestCaseModel::eachKindIsInAGroup()
{
    QFETCH(int, group);
    QFETCH(QList<int>, cases);
    const CaseSet set(oneOfEach());
    const std::vector<int> chosen = set.select({.group = CaseGroup(group)}, CaseOrder::Given);
    QCOMPARE(QList<int>(chosen.begin(), chosen.end()), cases);
}

void TestCaseModel::whatIsSuspectedHasGroupsOfItsOwn()
{
    const std::vector<BoxCase> cases = oneOfEach();
    const std::vector<SuspiciousTruth> suspicions{{TruthError::SwappedLabel, cases[2], 0.9},
                                                  {TruthError::Missing, cases[6], 0.8},
                                                  {TruthError::Spurious, cases[7], 0.7},
                                                  {TruthError::Loose, cases[1], 0.6}};
    const CaseSet set(suspicions);
    QCOMPARE(set.groupOf(0), CaseGroup::SwappedLabels);
    QCOMPARE(set.groupOf(1), CaseGroup::MissingTruth);
    QCOMPARE(set.groupOf(2), CaseGroup::SpuriousTruth);
    QCOMPARE(set.groupOf(3), CaseGroup::LooseTruth);
    const std::vector<int> ranked{0, 1, 2, 3};
    QVERIFY(set.select({}, CaseOrder::Given) == ranked);
}

void TestCaseModel::filtersAsByHand()
{
    QRandomGenerator random(7);
    const std::vector<BoxCase> kinds = oneOfEach();
    std::vector<BoxCase> cases;
    cases.reserve(1000);
    for (int i = 0; i < 1000; ++i) {
        BoxCase boxCase = kinds[size_t(random.bounded(8))];
        const LabelId label(1 + random.bounded(3));
        if (boxCase.detection) {
            boxCase.detection->score = random.bounded(101) / 100.0; // ties, and ends of ranges
            boxCase.detection->label = label;
        }
        if (boxCase.truth)
            boxCase.truth->label = boxCase.kind == CaseKind::Right ? label : kSolara;
        if (boxCase.detection && boxCase.truth)
            boxCase.overlap = random.bounded(101) / 100.0;
        cases.push_back(boxCase);
    }
    const CaseSet set(cases);
    const QList<CaseFilter> filters{
        {},
        {.label = kMopo},
        {.leastScore = 0.25, .mostScore = 0.75},
        {.label = kSolara, .leastOverlap = 0.5},
        {.group = CaseGroup::FalseAlarms, .label = kMopo, .mostScore = 0.5, .mostOverlap = 0.3},
        {.label = LabelId(99)},
    };
    const QList<CaseKind> all{CaseKind::Right,
                              CaseKind::Loose,
                              CaseKind::WrongLabel,
                              CaseKind::BadlyPlaced,
                              CaseKind::WrongAndBadlyPlaced,
                              CaseKind::Duplicate,
                              CaseKind::Background,
                              CaseKind::Missed};
    const QList<CaseKind> alarms{CaseKind::WrongAndBadlyPlaced, CaseKind::Duplicate,
                                 CaseKind::Background};
    for (const CaseFilter& filter : filters) {
        std::vector<int> expected;
        for (size_t i = 0; i < cases.size(); ++i) {
            if (passesByHand(cases[i], filter, filter.group ? alarms : all))
                expected.push_back(int(i));
        }
        QVERIFY(set.select(filter, CaseOrder::Given) == expected);
        const CaseCounts counts = set.count(filter);
        if (filter.group)
            QCOMPARE(counts.of(*filter.group), int(expected.size()));
        else
            QCOMPARE(counts.all, int(expected.size()));
        if (filter.label)
            QCOMPARE(counts.labels.value(*filter.label), int(expected.size()));
        for (const CaseOrder order : {CaseOrder::HighestScore, CaseOrder::LowestScore,
                                      CaseOrder::HighestOverlap, CaseOrder::LowestOverlap}) {
            std::vector<int> sorted = set.select(filter, order);
            std::sort(sorted.begin(), sorted.end());
            QVERIFY(sorted == expected); // the same ones, whatever the order
        }
    }
}

void TestCaseModel::ordersByScoreAndOverlap()
{
    const CaseSet set(oneOfEach());
    // Scores: 0.95 0.6 0.83 0.7 0.5 0.4 0.8, none; IoU: 1 0.6 1 0.3 0.2 0.9, none, none.
    const auto order = [&set](CaseOrder by) { return set.select({}, by); };
    QVERIFY(order(CaseOrder::HighestScore) == std::vector<int>({0, 2, 6, 3, 1, 4, 5, 7}));
    QVERIFY(order(CaseOrder::LowestScore) == std::vector<int>({5, 4, 1, 3, 6, 2, 0, 7}));
    QVERIFY(order(CaseOrder::HighestOverlap) == std::vector<int>({0, 2, 5, 1, 3, 4, 6, 7}));
    QVERIFY(order(CaseOrder::LowestOverlap) == std::vector<int>({4, 3, 1, 5, 2, 0, 6, 7}));
}

void TestCaseModel::countsSayWhatAChoiceWouldShow()
{
    const CaseSet set(oneOfEach());
    const CaseCounts counts = set.count({.group = CaseGroup::FalseAlarms, .label = kSolara});
    // Of Solara: the wrong label, wrong and badly placed, background, missed.
    QCOMPARE(counts.all, 4);
    QCOMPARE(counts.of(CaseGroup::FalseAlarms), 2);
    QCOMPARE(counts.of(CaseGroup::Misses), 1);
    QCOMPARE(counts.of(CaseGroup::Right), 0);
    // Of the false alarms: wrong and badly placed (both), duplicate (Mopo), background (Solara).
    QCOMPARE(counts.allLabels, 3);
    QCOMPARE(counts.labels.value(kMopo), 2);
    QCOMPARE(counts.labels.value(kSolara), 2);
    QCOMPARE(set.count({}, {6, 7}).all, 6); // without what is hidden
}

void TestCaseModel::saysWhatHappened()
{
    CaseModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCases(std::make_shared<const CaseSet>(oneOfEach()), kLabels, [](ImageId) {
        return std::optional(CaseImage{u"/pictures/fern.jpg"_s, QSize(640, 480)});
    });
    QCOMPARE(model.rowCount(), 8);
    const auto text = [&model](int row) { return model.index(row).data().toString(); };
    QCOMPARE(text(2), u"Found as Mopo with 0.83, but drawn as Solara."_s);
    QCOMPARE(text(6), u"Found as Solara with 0.80, but nothing is drawn here."_s);
    QCOMPARE(text(7), u"Drawn as Solara, but not found."_s);
    const QModelIndex wrong = model.index(2);
    QCOMPARE(wrong.data(CaseModel::KindRole).toInt(), int(CaseKind::WrongLabel));
    QCOMPARE(wrong.data(CaseModel::LabelsRole).toString(), u"Mopo, drawn as Solara"_s);
    QCOMPARE(wrong.data(CaseModel::DrawnColourRole).value<QColor>(), QColor(Qt::blue));
    QCOMPARE(wrong.data(CaseModel::FoundColourRole).value<QColor>(), QColor(Qt::red));
    QCOMPARE(wrong.data(CaseModel::ImageNameRole).toString(), u"fern.jpg"_s);
    QCOMPARE(wrong.data(CaseModel::ImageSizeRole).toSize(), QSize(640, 480));
    QVERIFY(wrong.data(Qt::AccessibleTextRole).toString().contains(u"fern.jpg"_s));
    QVERIFY(!model.index(7).data(CaseModel::ScoreRole).isValid());
    QVERIFY(!model.index(6).data(CaseModel::OverlapRole).isValid());
    QCOMPARE(model.index(0).data(CaseModel::OverlapRole).toDouble(), 1.0);
    QVERIFY(model.index(0).data(CaseModel::NumbersRole).toString().contains(u"0.95"_s));
}

void TestCaseModel::aCropShowsBothBoxes()
{
    const QString path = writeImage(u"crop.png"_s, {400, 300});
    CaseModel model;
    model.setCases(std::make_shared<const CaseSet>(std::vector<BoxCase>{
                       pairCase(CaseKind::Loose, ImageId(1), drawn(kMopo, {100, 100, 50, 50}),
                                {kMopo, {110, 100, 60, 50}, 0.7})}),
                   kLabels, [&path](ImageId) {
                       return std::optional(CaseImage{path, QSize(400, 300)});
                   });
    QSignalSpy changed(&model, &CaseModel::dataChanged);
    const auto picture = [&model] {
        return model.index(0).data(CaseModel::PictureRole).value<CasePicture>();
    };
    QVERIFY(picture().pixmap.isNull());
    QVERIFY(changed.wait());
    // Both boxes together are 70 x 50 at (100, 100): a square of ceil(70 * 1.3) = 91 around the
    // middle (135, 125) begins at (90, 80). The display has one pixel a pixel.
    QCOMPARE(picture().pixmap.size(), QSize(91, 91));
    QCOMPARE(*picture().drawn, QRectF(10, 20, 50, 50));
    QCOMPARE(*picture().found, QRectF(20, 20, 60, 50));
    QVERIFY(!model.index(0).data(CaseModel::UnreadableRole).toBool());
}

void TestCaseModel::anImageThatCannotBeReadIsSaid()
{
    CaseModel model;
    const QString path = m_folder.filePath(u"none.png"_s);
    model.setCases(std::make_shared<const CaseSet>(std::vector<BoxCase>{
                       backgroundCase(ImageId(1), {kMopo, {1, 1, 9, 9}, 0.7}),
                       backgroundCase(ImageId(2), {kMopo, {1, 1, 9, 9}, 0.7})}),
                   kLabels, [&path](ImageId id) {
                       return id == ImageId(1) ? std::optional(CaseImage{path, QSize(400, 300)})
                                               : std::nullopt;
                   });
    QSignalSpy changed(&model, &CaseModel::dataChanged);
    QVERIFY(model.index(1).data(CaseModel::UnreadableRole).toBool()); // it left the project
    QVERIFY(!model.index(0).data(CaseModel::UnreadableRole).toBool());
    model.index(0).data(CaseModel::PictureRole);
    QVERIFY(changed.wait());
    QVERIFY(model.index(0).data(CaseModel::UnreadableRole).toBool());
}

void TestCaseModel::casesCostNothingUntilTheyAreSeen()
{
    std::vector<BoxCase> cases(500'000, backgroundCase(ImageId(1), {kMopo, {1, 1, 9, 9}, 0.7}));
    CaseModel model;
    int lookups = 0;
    model.setCases(std::make_shared<const CaseSet>(std::move(cases)), kLabels,
                   [&lookups](ImageId) -> std::optional<CaseImage> {
                       ++lookups;
                       return {};
                   });
    model.setFilter({.group = CaseGroup::FalseAlarms}, CaseOrder::HighestScore);
    QCOMPARE(model.rowCount(), 500'000);
    QCOMPARE(lookups, 0);
    model.index(250'000).data(CaseModel::PictureRole);
    QCOMPARE(lookups, 1);
}

void TestCaseModel::mendedStaysAndHiddenGoes()
{
    CaseModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto set = std::make_shared<const CaseSet>(oneOfEach());
    model.setCases(set, kLabels, {});
    model.setFilter({.group = CaseGroup::FalseAlarms}, CaseOrder::Given);
    QCOMPARE(model.caseAt(model.index(1)), std::optional(5));
    model.setMended(5, true);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(1).data(CaseModel::MendedRole).toBool());
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(u"Mended."_s));
    model.hide(5);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.indexOf(5).isValid());
    QCOMPARE(model.indexOf(6).row(), 1);
    QCOMPARE(model.count({}).of(CaseGroup::FalseAlarms), 2);
    model.setFilter({}, CaseOrder::Given);
    QCOMPARE(model.rowCount(), 7);
    model.setCases(set, kLabels, {}); // set anew, nothing is mended or hidden
    QCOMPARE(model.rowCount(), 8);
    QVERIFY(!model.isMended(5));
}

void TestCaseModel::forgetsWhatDoesNotFit()
{
    const QString path = writeImage(u"small.png"_s, {64, 64});
    CaseCrops crops(64);
    crops.setMemoryLimit(100 * 1024); // six of 64 x 64 x 4 bytes
    QSignalSpy ready(&crops, &CaseCrops::ready);
    const BoxCase boxCase = backgroundCase(ImageId(1), {kMopo, {0, 0, 64, 64}, 0.7});
    const auto isThere = [&](int key) {
        return !crops.picture(key, path, {0, 0, 64, 64}, boxCase).pixmap.isNull();
    };
    for (int key = 1; key <= 10; ++key)
        QVERIFY(!isThere(key));
    QTRY_COMPARE(ready.count(), 10);
    int kept = 0;
    for (int key = 1; key <= 10; ++key)
        kept += isThere(key) ? 1 : 0;
    QCOMPARE(kept, 6);
}

void TestCaseModel::forgetsWhatWasScrolledPast()
{
    const QString path = writeImage(u"tiny.png"_s, {16, 16});
    CaseCrops crops(16);
    QSignalSpy ready(&crops, &CaseCrops::ready);
    const BoxCase boxCase = backgroundCase(ImageId(1), {kMopo, {0, 0, 16, 16}, 0.7});
    // Four at most are under way at once, and 150 may wait.
    const int most = 150 + std::min(4, QThread::idealThreadCount());
    for (int key = 0; key < most + 20; ++key)
        crops.picture(key, path, {0, 0, 16, 16}, boxCase);
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), most, 60'000);
    QVERIFY(!crops.picture(most + 19, path, {0, 0, 16, 16}, boxCase).pixmap.isNull());
}

QTEST_MAIN(TestCaseModel)
#include "tst_casemodel.moc"
