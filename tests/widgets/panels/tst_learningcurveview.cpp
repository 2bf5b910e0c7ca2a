// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/learningchart.h"
#include "widgets/panels/learningcurveview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QProgressBar>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <utility>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

LearningCurve usualCurve()
{
    LearningCurve curve{QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC)};
    for (const auto& [images, ap50] :
         {std::pair(25, 0.5), std::pair(50, 0.64), std::pair(100, 0.75)}) {
        LearningPoint point{0.01 * images, images};
        point.ap50 = ap50;
        curve.points.push_back(point);
    }
    return curve;
}

struct Shown
{
    Shown()
    {
        view.resize(640, 600);
        view.show();
    }
    bool isExposed() { return QTest::qWaitForWindowExposed(&view); }
    QAbstractButton& button(const char* name) const
    {
        return *view.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    QString text(const char* name) const
    {
        return view.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    QProgressBar& bar() const { return *view.findChild<QProgressBar*>(); }
    LearningCurveView view;
};

} // namespace

class TestLearningCurveView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForAMeasurement()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        const QSignalSpy asked(&shown.view, &LearningCurveView::measureRequested);
        QVERIFY(!shown.button("measureCurveButton").isEnabled());
        QTest::mouseClick(&shown.button("measureCurveButton"), Qt::LeftButton);
        QCOMPARE(asked.count(), 0);
        shown.view.setCanMeasure(true);
        QTest::mouseClick(&shown.button("measureCurveButton"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        shown.button("measureCurveButton").setFocus();
        QTest::keyClick(&shown.button("measureCurveButton"), Qt::Key_Space);
        QCOMPARE(asked.count(), 2);
    }

    void saysHowLongItTakes()
    {
        Shown shown;
        const QString without = shown.text("curveExplanation");
        QVERIFY(without.contains(u"a quarter, a half, three quarters and all"_s));
        shown.view.setEstimate(720);
        QCOMPARE(shown.text("curveExplanation"), without + u" It takes about 12 minute(s)."_s);
        shown.view.setEstimate(0);
        QCOMPARE(shown.text("curveExplanation"), without);
    }

    void showsTheCurveAndTheAnswer()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        QVERIFY(!shown.view.chart().isVisible()); // nothing was measured
        shown.view.setCurve(usualCurve());
        QVERIFY(shown.view.chart().isVisible());
        QCOMPARE(shown.view.chart().points().points().size(), qsizetype(3));
        QVERIFY(shown.text("curveAnswer").contains(u"about 50 to 80 more images"_s));
        QVERIFY(shown.text("curveOrigin").contains(u"test images"_s));
        QVERIFY(shown.view.chart().course().count() > 0);
        LearningCurve scattered = usualCurve();
        scattered.points[1].ap50 = 0.95;
        scattered.points[2].ap50 = 0.2;
        shown.view.setCurve(scattered);
        QVERIFY(shown.text("curveAnswer").contains(u"cannot be said"_s));
        QCOMPARE(shown.view.chart().course().count(), 0);
        shown.view.setCurve({});
        QVERIFY(!shown.view.chart().isVisible());
    }

    void savesTheChart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"curve"_s); // without its ending
        Shown shown;
        QVERIFY(shown.isExposed());
        shown.view.setCurve(usualCurve());
        QTimer::singleShot(0, &shown.view, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
            static_cast<QDialog*>(dialog)->accept();
        });
        shown.button("saveCurveButton").click();
        const QImage saved(path + u".png"_s);
        QCOMPARE(saved.size(), QSize(2000, 1280)); // whatever room it has on screen

        const QSignalSpy failed(&shown.view, &LearningCurveView::savingFailed);
        QTimer::singleShot(0, &shown.view, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(u"/proc/curve.png"_s);
            static_cast<QDialog*>(dialog)->accept();
        });
        shown.button("saveCurveButton").click();
        QCOMPARE(failed.count(), 1);
    }

    void showsWhereItStandsAndStops()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        shown.view.setCanMeasure(true);
        shown.view.setRunning(true);
        QVERIFY(!shown.button("measureCurveButton").isVisible());
        QVERIFY(shown.bar().isVisible());
        LearningCurveProgress progress{2, 4, 50};
        progress.training.phase = TrainingPhase::Training;
        progress.training.epoch = 30;
        progress.training.epochs = 60;
        shown.view.showProgress(progress);
        QCOMPARE(shown.text("curveStep"), u"Training 2 of 4 · 50 image(s) · epoch 30 of 60"_s);
        QCOMPARE(shown.bar().value(), 375); // one and a half of four

        const QSignalSpy stopped(&shown.view, &LearningCurveView::stopRequested);
        QTest::mouseClick(&shown.button("stopCurveButton"), Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        shown.view.showStopping();
        QVERIFY(!shown.button("stopCurveButton").isEnabled());
        shown.view.showProgress(progress); // late
        QCOMPARE(shown.text("curveStep"), u"Stopping"_s);
        shown.view.setRunning(false);
        shown.view.showNote(u"Stopped."_s);
        QVERIFY(shown.button("measureCurveButton").isVisible());
        QVERIFY(!shown.button("stopCurveButton").isVisible());
        QVERIFY(!shown.bar().isVisible());
        QCOMPARE(shown.text("curveNote"), u"Stopped."_s);
        shown.view.setRunning(true);
        QVERIFY(shown.text("curveNote").isEmpty());
        QVERIFY(shown.button("stopCurveButton").isEnabled());
    }
};

QTEST_MAIN(TestLearningCurveView)
#include "tst_learningcurveview.moc"
