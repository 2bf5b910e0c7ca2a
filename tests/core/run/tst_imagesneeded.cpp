// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/imagesneeded.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <utility>
#include <vector>

using namespace boxwright;
using namespace Qt::StringLiterals;
using Answer = ImagesNeeded::Answer;

namespace {

LearningCurve curveOf(const std::vector<std::pair<int, double>>& imagesAndAp50)
{
    LearningCurve curve;
    for (const auto& [images, ap50] : imagesAndAp50) {
        LearningPoint point{1, images};
        point.ap50 = ap50;
        curve.points.push_back(point);
    }
    return curve;
}

} // namespace

class TestImagesNeeded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void anExactLawIsCertain()
    {
        // 1 - AP50 = 2 / sqrt(n) + 0.1, which is 0.15 for 1600 images
        const ImagesNeeded needed =
            imagesNeeded(curveOf({{25, 0.5}, {100, 0.7}, {225, 0.9 - 2.0 / 15}, {400, 0.8}}));
        QCOMPARE(needed.answer, Answer::MoreImages);
        QCOMPARE(needed.trainings, 4);
        QCOMPARE(needed.target, 0.85);
        QVERIFY2(std::abs(needed.fewest - 1200) <= 2, qPrintable(QString::number(needed.fewest)));
        QVERIFY(needed.most.has_value());
        QVERIFY(std::abs(*needed.most - 1200) <= 2);
        QVERIFY(needed.law.has_value());
        QVERIFY(std::abs(needed.law->floor - 0.1) < 1e-3);
    }

    void pointsThatDisagreeGiveARange()
    {
        // Of the laws without one point each, that without the last gets to 0.20 with 152.8
        // images, that without the first with 172.8 (a separate computation).
        const ImagesNeeded needed = imagesNeeded(curveOf({{25, 0.5}, {50, 0.64}, {100, 0.75}}));
        QCOMPARE(needed.answer, Answer::MoreImages);
        QCOMPARE(needed.target, 0.8);
        QCOMPARE(needed.fewest, 53);
        QCOMPARE(needed.most, std::optional(73));
        QCOMPARE(imagesNeededSentence(needed),
                 u"An AP50 of 0.80 takes about 50 to 80 more images of this kind. That is a rough "
                 u"guess from 3 training(s)."_s);
    }

    void aLawThatNeverGetsThereLeavesTheEndOpen()
    {
        // Without the first or the second point the law ends above 0.20; without the last it is
        // there with 139.6 images (a separate computation).
        const ImagesNeeded needed =
            imagesNeeded(curveOf({{25, 0.58}, {50, 0.67}, {75, 0.75}, {100, 0.76}}));
        QCOMPARE(needed.answer, Answer::MoreImages);
        QCOMPARE(needed.fewest, 40);
        QVERIFY(!needed.most);
        QCOMPARE(imagesNeededSentence(needed),
                 u"An AP50 of 0.80 takes at least about 40 more images of this kind. That is a "
                 u"rough guess from 4 training(s)."_s);
    }

    void thousandsAreGrouped()
    {
        ImagesNeeded needed;
        needed.answer = Answer::MoreImages;
        needed.trainings = 4;
        needed.target = 0.85;
        needed.fewest = 1999;
        needed.most = 2001;
        QVERIFY(imagesNeededSentence(needed).contains(u"about 1,000 to 3,000 more"_s));
    }

    void aFlatCurveSaysThatImagesHardlyHelp_data()
    {
        QTest::addColumn<QList<double>>("ap50");
        QTest::newRow("no better") << QList<double>{0.8, 0.8, 0.8};
        QTest::newRow("worse") << QList<double>{0.82, 0.81, 0.8};
        QTest::newRow("nothing above") << QList<double>{0.9, 0.95, 0.97};
    }

    void aFlatCurveSaysThatImagesHardlyHelp()
    {
        QFETCH(const QList<double>, ap50);
        const ImagesNeeded needed =
            imagesNeeded(curveOf({{25, ap50[0]}, {50, ap50[1]}, {75, ap50[2]}}));
        QCOMPARE(needed.answer, Answer::HardlyHelps);
        QVERIFY(imagesNeededSentence(needed).contains(u"hardly help"_s));
    }

    void aCeilingBelowTheTargetSaysSoToo()
    {
        // 1 - AP50 = 4 / n + 0.2: twice the images would still give 0.02, but 0.80 is out of reach.
        const ImagesNeeded needed =
            imagesNeeded(curveOf({{25, 0.64}, {50, 0.72}, {75, 0.8 - 4.0 / 75}, {100, 0.76}}));
        QCOMPARE(needed.answer, Answer::HardlyHelps);
    }

    void upsAndDownsSayNothing()
    {
        const ImagesNeeded needed =
            imagesNeeded(curveOf({{25, 0.5}, {50, 0.9}, {75, 0.4}, {100, 0.8}}));
        QCOMPARE(needed.answer, Answer::Unknown);
        QVERIFY(imagesNeededSentence(needed).contains(u"clear course"_s));
    }

    void twoPointsSayNothing()
    {
        LearningCurve curve = curveOf({{25, 0.5}, {50, 0.6}, {75, 0.7}});
        curve.points.front().ap50.reset(); // nothing measured it
        const ImagesNeeded needed = imagesNeeded(curve);
        QCOMPARE(needed.answer, Answer::Unknown);
        QCOMPARE(needed.trainings, 2);
        QVERIFY(!needed.law);
        QVERIFY(imagesNeededSentence(needed).contains(u"at least three parts"_s));
        QCOMPARE(imagesNeeded({}).answer, Answer::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestImagesNeeded)
#include "tst_imagesneeded.moc"
