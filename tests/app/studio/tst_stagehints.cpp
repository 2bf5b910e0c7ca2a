// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/stagehints.h"

#include <QLocale>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestStageHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEmptyProjectAsksForImages()
    {
        const StageHints hints = stageHints({});
        QCOMPARE(hints.images, u"Add some images"_s);
        QCOMPARE(hints.label, u"Needs images"_s);
        QCOMPARE(hints.train, u"Needs some boxes"_s);
        QCOMPARE(hints.evaluate, u"Needs a model"_s);
        QCOMPARE(hints.use, u"Needs a model"_s);
    }

    void labelledImagesCanBeTrained()
    {
        const StageHints hints = stageHints({.counts = {.images = 3, .unseen = 1, .boxes = 2}});
        QCOMPARE(hints.label, u"1 to look at"_s);
        QCOMPARE(hints.train, u"Ready to start"_s);
    }

    void aRunningTrainingSaysItsEpoch()
    {
        StageState state{.counts = {.images = 3, .boxes = 2}, .isTraining = true};
        QCOMPARE(stageHints(state).train, u"Preparing"_s);
        state.progress.epoch = 2;
        state.progress.epochs = 9;
        QCOMPARE(stageHints(state).train, u"Epoch 2 of 9"_s);
        state.progress.fold = 1;
        state.progress.folds = 3;
        QCOMPARE(stageHints(state).train, u"Fold 1 of 3"_s);
        state.progress.variant = 2;
        state.progress.variants = 3;
        QCOMPARE(stageHints(state).train, u"Variant 2 of 3"_s);
        state.progress = {.phase = TrainingPhase::Validating, .step = 1, .steps = 4};
        QCOMPARE(stageHints(state).train, u"Preparing"_s); // an earlier model is kept first
        state.isMeasuring = true;
        QCOMPARE(stageHints(state).train, u"Measuring the model"_s);
    }

    void aModelShowsWhatWasMeasuredOnly()
    {
        StageState state{.counts = {.images = 3, .boxes = 2}, .models = 1};
        QCOMPARE(stageHints(state).evaluate, u"Not measured yet"_s);
        state.f1 = 0.9344;
        QCOMPARE(stageHints(state).evaluate, u"F1 93.4 %"_s);
        QCOMPARE(stageHints(state).use, u"Drop an image"_s);
    }
};

QTEST_GUILESS_MAIN(TestStageHints)
#include "tst_stagehints.moc"
