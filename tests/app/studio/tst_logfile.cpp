// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/logfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsMessagesAndPutsAFullFileAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/er/boxwright.log"_s);
        logfile::install(path);
        qWarning("a sentence with ä in it");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"warning default: a sentence with ä in it"_s));

        const QByteArray large(300 * 1024, 'x');
        for (int number = 0; number < 20; ++number)
            qInfo("%s", large.constData());
        qInstallMessageHandler(nullptr);
        QVERIFY(QFileInfo(path).size() < 1024 * 1024);
        QVERIFY(QFileInfo::exists(path + u".1"_s));
        QVERIFY(QFileInfo::exists(path + u".3"_s));
        QVERIFY(!QFileInfo::exists(path + u".4"_s));
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
