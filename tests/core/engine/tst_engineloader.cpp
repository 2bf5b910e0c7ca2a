// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engineloader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;

class TestEngineLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsThePluginOnceWithPassiveWaiting();
    void preloadReturnsBeforeTheEngineIsAsked();
    void missingPluginIsAClearError();
    void aFileThatIsNoPluginIsRefused();
    void aPluginOfAnotherInterfaceIsRefused();
};

void TestEngineLoader::loadsThePluginOnceWithPassiveWaiting()
{
    qunsetenv("OMP_WAIT_POLICY");
    EngineLoader loader(QStringLiteral(FAKE_ENGINE));
    const auto engine = loader.engine();
    QVERIFY2(engine.isOk(), qPrintable(engine.isOk() ? QString() : engine.error().detail));
    QCOMPARE((*engine)->openModel({}).error().detail, QStringLiteral("passive"));
    QCOMPARE(loader.engine().value(), *engine);
}

void TestEngineLoader::preloadReturnsBeforeTheEngineIsAsked()
{
    EngineLoader loader(QStringLiteral(FAKE_ENGINE));
    loader.preload();
    loader.preload();
    QVERIFY(loader.engine().isOk());
}

void TestEngineLoader::missingPluginIsAClearError()
{
    EngineLoader loader(QStringLiteral("/nowhere/engine.so"));
    const auto engine = loader.engine();
    QVERIFY(!engine.isOk());
    QCOMPARE(engine.error().code, ErrorCode::NotFound);
    QVERIFY(engine.error().message.contains(QStringLiteral("/nowhere/engine.so")));
}

void TestEngineLoader::aFileThatIsNoPluginIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("engine.so")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a library");
    file.close();
    EngineLoader loader(file.fileName());
    const auto engine = loader.engine();
    QVERIFY(!engine.isOk());
    QCOMPARE(engine.error().code, ErrorCode::Unsupported);
    QVERIFY(!engine.error().detail.isEmpty());
}

void TestEngineLoader::aPluginOfAnotherInterfaceIsRefused()
{
    EngineLoader loader(QStringLiteral(FOREIGN_PLUGIN));
    const auto engine = loader.engine();
    QVERIFY(!engine.isOk());
    QCOMPARE(engine.error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestEngineLoader)
#include "tst_engineloader.moc"
