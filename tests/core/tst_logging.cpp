// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace boxwright;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesMessagesWithTheirCategory();
    void rotatesFullFiles();
    void usesTheStateFolder();
    void saysWhenItCannotWrite();
};

void TestLogging::writesMessagesWithTheirCategory()
{
    const QTemporaryDir folder;
    const QString path = installLogFile(QStringLiteral("test"), folder.path());
    QCOMPARE(path, folder.filePath(QStringLiteral("test.log")));
    QTest::ignoreMessage(QtWarningMsg, "Größe geändert");
    qCWarning(logStorage).noquote() << QStringLiteral("Größe geändert");
    QTest::ignoreMessage(QtWarningMsg, "from a thread");
    std::thread([] { qCWarning(logTraining) << "from a thread"; }).join();
    const QString content = contentOf(path);
    QVERIFY(content.contains(QStringLiteral("warning boxwright.storage: Größe geändert\n")));
    QVERIFY(content.contains(QStringLiteral("warning boxwright.training: from a thread\n")));
}

void TestLogging::rotatesFullFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("test.log"));
    QFile full(path);
    QVERIFY(full.open(QIODevice::WriteOnly));
    full.write(QByteArray(3 << 20, 'x'));
    full.close();
    for (int i = 1; i <= 3; ++i) {
        QFile old(folder.filePath(QStringLiteral("test.%1.log").arg(i)));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(QByteArray::number(i));
    }
    QCOMPARE(installLogFile(QStringLiteral("test"), folder.path()), path);
    QCOMPARE(QFile(path).size(), 0);
    QCOMPARE(QFile(folder.filePath(QStringLiteral("test.1.log"))).size(), 3 << 20);
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("test.2.log"))), QStringLiteral("1"));
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("test.3.log"))), QStringLiteral("2"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
}

void TestLogging::usesTheStateFolder()
{
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.path().toLocal8Bit());
    QCOMPARE(installLogFile(QStringLiteral("boxwright")),
             folder.filePath(QStringLiteral("boxwright/boxwright.log")));
    qunsetenv("XDG_STATE_HOME");
}

void TestLogging::saysWhenItCannotWrite()
{
    QVERIFY(installLogFile(QStringLiteral("test"), QStringLiteral("/proc/none")).isEmpty());
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
