// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineloader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

QString pluginPath()
{
    return QStringLiteral(BOXWRIGHT_BUILD "/lib/boxwright_engine.so");
}

TrainingTask smallTask(const QString& image)
{
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    picture.save(image);
    TrainingTask task;
    task.labels = {{LabelId(1), u"thing"_s, Qt::red, 0}};
    task.train = {{ImageId(1), image, {64, 64}, {{BoxId::create(), LabelId(1), {8, 8, 40, 40}}}}};
    task.config.epochs = 1;
    task.config.inputSize = 128;
    task.config.batchSize = 4;
    return task;
}

} // namespace

class TestEnginePlugin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trainsAndOpensWhatItTrained()
    {
        if (!QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors")))
            QSKIP("the pretrained weights are not there");
        const QTemporaryDir folder;
        EngineLoader loader(pluginPath());
        const Result<Engine*> engine = loader.engine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
        const TrainingTask task = smallTask(folder.filePath(u"a.png"_s));
        int updates = 0;
        const auto model = (*engine)->train(task, [&](const TrainingProgress&) { ++updates; }, {});
        QVERIFY(model);
        QVERIFY(updates > 0);
        const auto detector = (*engine)->openModel(model->weights);
        QVERIFY(detector);
        QVERIFY((*detector)->labels() == task.labels);
        QVERIFY(!(*engine)->openModel("nonsense"));
        const auto pretrained = (*engine)->openPretrained();
        QVERIFY(pretrained);
        QCOMPARE((*pretrained)->labels().size(), size_t(80));
    }

    void saysWhatItComputesWith()
    {
        EngineLoader loader(pluginPath());
        const Result<Engine*> engine = loader.engine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
        const QString arithmetic = (*engine)->arithmetic();
        QVERIFY(arithmetic == u"bfloat16"_s || arithmetic == u"float32"_s);
    }

    void multipliesMatricesWithAFastLibrary()
    {
        EngineLoader loader(pluginPath());
        QVERIFY(loader.engine());
        QFile maps(u"/proc/self/maps"_s);
        QVERIFY(maps.open(QIODevice::ReadOnly));
        QVERIFY2(!maps.readAll().contains("/blas/libblas.so"),
                 "libblas.so.3 is the reference, with which float32 trains three times as long; "
                 "run ./run --build-only, which installs OpenBLAS");
    }

    void measuringItsSpeedCanBeStopped()
    {
        EngineLoader loader(pluginPath());
        const Result<Engine*> engine = loader.engine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
        std::stop_source stop;
        stop.request_stop();
        const auto speed = (*engine)->measureSpeed({}, {}, stop.get_token());
        QVERIFY(!speed);
        QCOMPARE(speed.error().code, ErrorCode::Cancelled);
    }

    void withoutPretrainedWeightsItSaysWhatToRun()
    {
        const QTemporaryDir folder;
        const QString alone = folder.filePath(u"boxwright_engine.so"_s);
        QVERIFY(QFile::copy(pluginPath(), alone));
        EngineLoader loader(alone);
        const Result<Engine*> engine = loader.engine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
        const auto model = (*engine)->train(smallTask(folder.filePath(u"a.png"_s)),
                                            [](const TrainingProgress&) {}, {});
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::NotFound);
        QVERIFY(model.error().message.contains(u"resources/npm/fetch-weights"_s));
    }
};

QTEST_GUILESS_MAIN(TestEnginePlugin)
#include "tst_engineplugin.moc"
