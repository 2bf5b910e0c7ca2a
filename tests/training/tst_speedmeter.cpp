// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/speedmeter.h"

#include <QTest>

#include <cmath>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestSpeedMeter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresWhatEstimatesNeed()
    {
        TrainingConfig config;
        config.inputSize = 256;
        config.batchSize = 4;
        config.threads = 1;
        config.arithmetic = u"float32"_s;
        const Result<TrainingSpeed> speed = measureTrainingSpeed(config, {}, {});
        QVERIFY(speed);
        for (const double seconds : {speed->secondsPerStep, speed->secondsPerLearnedMegapixel,
                                     speed->secondsPerSeenMegapixel})
            QVERIFY(std::isfinite(seconds) && seconds > 0);
        QCOMPARE(speed->arithmetic, u"float32"_s);
    }

    void saysWhenItWasStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const Result<TrainingSpeed> speed = measureTrainingSpeed({}, {}, stop.get_token());
        QVERIFY(!speed);
        QCOMPARE(speed.error().code, ErrorCode::Cancelled);
    }

    void refusesWhatCannotBe()
    {
        TrainingConfig config;
        config.inputSize = 100;
        const Result<TrainingSpeed> speed = measureTrainingSpeed(config, {}, {});
        QVERIFY(!speed);
        QCOMPARE(speed.error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestSpeedMeter)
#include "tst_speedmeter.moc"
