// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/tensorfile.h"

#include <QTest>
#include <QtEndian>

#include "tests/training/forgedtensorfile.h"

using namespace boxwright;
using namespace boxwright::detail;
using boxwright::test::forged;
using namespace Qt::StringLiterals;

namespace {

TensorFile example()
{
    TensorFile file;
    file.tensors[u"one"_s] = {{2, 3}, {1, -2, 3.5F, 0, 1e-30F, 1e30F}};
    file.tensors[u"ünï"_s] = {{4}, {1, 2, 3, 4}};
    file.tensors[u"empty"_s] = {{0, 5}, {}};
    file.tensors[u"scalar"_s] = {{}, {7}};
    file.metadata[u"labels"_s] = u"[\"a \\\"quoted\\\" one\"]"_s;
    return file;
}

} // namespace

class TestTensorFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrote()
    {
        const Result<TensorFile> read = readTensorFile(writeTensorFile(example()));
        QVERIFY(read);
        QVERIFY(read->tensors == example().tensors);
        QCOMPARE(read->metadata.at(u"labels"_s), example().metadata.at(u"labels"_s));
    }

    void laysTheFileOutAsSafetensors()
    {
        const QByteArray bytes = writeTensorFile(example());
        const auto header = qsizetype(qFromLittleEndian<quint64>(bytes.constData()));
        QCOMPARE(bytes.at(8), '{');
        QCOMPARE((8 + header) % 8, 0);
        QCOMPARE(bytes.size(), 8 + header + 11 * 4); // 6 + 4 + 0 + 1 values
        QVERIFY(bytes.contains("\"dtype\":\"F32\""));
    }

    void refusesAFileThatWasCutShort()
    {
        const QByteArray bytes = writeTensorFile(example());
        for (qsizetype length = 0; length < bytes.size(); length += 97)
            QVERIFY2(!readTensorFile(bytes.first(length)), qPrintable(QString::number(length)));
        QVERIFY(!readTensorFile(bytes.chopped(1)));
        QVERIFY(!readTensorFile(bytes + '\0'));
    }

    void noticesEveryFlippedBit()
    {
        const QByteArray bytes = writeTensorFile(example());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray altered = bytes;
            altered[i] = char(altered[i] ^ (1 << (i % 8)));
            QVERIFY2(!readTensorFile(altered), qPrintable(QString::number(i)));
        }
    }

    void acceptsAForgedFileThatTellsTheTruth()
    {
        const Result<TensorFile> read =
            readTensorFile(forged("{@,'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]}}", 8));
        QVERIFY(read);
        QCOMPARE(read->tensors.at(u"a"_s).values.size(), size_t(2));
    }

    void refusesALyingHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        const auto tensor = [](const char* type, const char* shape, const char* offsets) {
            return "{@,'a':{'dtype':'" + QByteArray(type) + "','shape':" + shape
                + ",'data_offsets':" + offsets + "}}";
        };
        QTest::newRow("another type") << tensor("F16", "[2]", "[0,8]");
        QTest::newRow("shape too large") << tensor("F32", "[3]", "[0,8]");
        QTest::newRow("shape too small") << tensor("F32", "[1]", "[0,8]");
        QTest::newRow("overflowing shape")
            << tensor("F32", "[1073741824,1073741824,1073741824,16]", "[0,8]");
        QTest::newRow("negative side") << tensor("F32", "[-2]", "[0,8]");
        QTest::newRow("half a side") << tensor("F32", "[1.5]", "[0,8]");
        QTest::newRow("side as text") << tensor("F32", "[\"2\"]", "[0,8]");
        QTest::newRow("shape is no list") << tensor("F32", "2", "[0,8]");
        QTest::newRow("too many sides") << tensor("F32", "[2,1,1,1,1,1,1,1,1,1]", "[0,8]");
        QTest::newRow("beyond the end") << tensor("F32", "[2]", "[4,12]");
        QTest::newRow("backwards") << tensor("F32", "[2]", "[8,0]");
        QTest::newRow("one offset") << tensor("F32", "[2]", "[0]");
        QTest::newRow("huge offsets") << tensor("F32", "[2]", "[1e300,1e300]");
        QTest::newRow("a gap before") << tensor("F32", "[1]", "[4,8]");
        QTest::newRow("a rest behind") << tensor("F32", "[1]", "[0,4]");
        QTest::newRow("overlap") << QByteArray(
            "{@,'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]},"
            "'b':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}}");
        QTest::newRow("twice the same")
            << QByteArray("{@,'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]},"
                          "'b':{'dtype':'F32','shape':[2],'data_offsets':[0,8]}}");
        QTest::newRow("tensor is no object") << QByteArray("{@,'a':1}");
        QTest::newRow("not JSON") << QByteArray("{@,");
        QTest::newRow("a list") << QByteArray("[{@}]");
        QTest::newRow("no digest") << QByteArray("{'__metadata__':{}}");
    }
    void refusesALyingHeader()
    {
        QFETCH(QByteArray, header);
        const Result<TensorFile> read = readTensorFile(forged(header, 8));
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }

    void refusesAHeaderLengthBeyondTheFile()
    {
        for (const quint64 length : {quint64(-1), quint64(1) << 40, quint64(9 << 20)}) {
            QByteArray bytes = writeTensorFile(example());
            qToLittleEndian<quint64>(length, bytes.data());
            QVERIFY(!readTensorFile(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(TestTensorFile)
#include "tst_tensorfile.moc"
