// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ids.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace boxwright;

class TestIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boxIdsAreTimedAndUnique();
};

void TestIds::boxIdsAreTimedAndUnique()
{
    constexpr int kCount = 100'000;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QSet<BoxId> ids;
    qint64 last = before;
    for (int i = 0; i < kCount; ++i) {
        const BoxId id = BoxId::create();
        const QByteArray bytes = id.value().toRfc4122();
        QCOMPARE(bytes.size(), 16);
        QCOMPARE(uchar(bytes[6]) >> 4, 7); // version
        QCOMPARE(uchar(bytes[8]) >> 6, 2); // variant
        const qint64 time = bytes.left(6).toHex().toLongLong(nullptr, 16);
        QVERIFY(time >= last);
        last = time;
        ids.insert(id);
    }
    QCOMPARE(ids.size(), kCount);
    QVERIFY(last <= QDateTime::currentMSecsSinceEpoch());
}

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
