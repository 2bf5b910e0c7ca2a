// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sha256.h"

#include <QBuffer>
#include <QTest>

using namespace boxwright;

namespace {

/// Reads some blocks and then nothing more, as a disk that breaks.
class BrokenDevice : public QIODevice
{
protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (m_blocks-- == 0)
            return -1;
        std::fill_n(data, size, 'a');
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    int m_blocks = 20;
};

} // namespace

class TestSha256 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThatOfTheStandard_data();
    void isThatOfTheStandard();
    void partsAreOneAfterAnother();
    void startsWhereTheDeviceStands();
    void aFailedReadHasNoDigest();
};

/// The examples of NIST for FIPS 180-4.
void TestSha256::isThatOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("e3b0c44298fc1c149afbf4c8996fb924"
                                           "27ae41e4649b934ca495991b7852b855");
    QTest::newRow("one block") << QByteArray("abc")
                               << QByteArray("ba7816bf8f01cfea414140de5dae2223"
                                             "b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                               << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67"
                                             "f1809a48a497200e046d39ccc7112cd0");
}

void TestSha256::isThatOfTheStandard()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, digest);
    QCOMPARE(sha256(message).toHex(), digest);
    QBuffer device(&message);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(sha256(device).value_or(QByteArray()).toHex(), digest);
}

void TestSha256::partsAreOneAfterAnother()
{
    QCOMPARE(sha256({"a", "", "bc"}), sha256("abc"));
    QVERIFY(sha256({"ab"}) != sha256("abc"));
}

void TestSha256::startsWhereTheDeviceStands()
{
    QByteArray bytes = "before abc";
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly) && device.seek(7));
    QCOMPARE(sha256(device).value_or(QByteArray()), sha256("abc"));
}

void TestSha256::aFailedReadHasNoDigest()
{
    BrokenDevice device;
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QVERIFY(!sha256(device));
}

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
