// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/tensorfile.h"

#include <QTest>

#include <numeric>

#include "tests/fuzz/fuzzing.h"
#include "tests/training/forgedtensorfile.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

constexpr int kDataBytes = 24;

} // namespace

class TestFuzzWeights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersThatLieAreRefused();
};

/// The digest is right each time, so that the header itself is what must be doubted.
void TestFuzzWeights::headersThatLieAreRefused()
{
    const std::vector<QByteArray> seeds{
        "{@,'a':{'dtype':'F32','shape':[2,3],'data_offsets':[0,24]}}",
        "{@,'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]},"
        "'b':{'dtype':'F32','shape':[4],'data_offsets':[8,24]}}"};
    const std::vector<QByteArray> words{"'shape'", "'dtype'", "[0,8]", "'F16'", "-1",
                                        "1e99",    "{",       "}",     "[",     "]",
                                        "24",      "null",    "0",     "@"};
    QVERIFY(fuzz("weights", seeds, words, [](const QByteArray& header) {
        const auto file = detail::readTensorFile(forged(header, kDataBytes));
        if (!file)
            return !file.error().message.isEmpty();
        size_t values = 0;
        for (const auto& [name, tensor] : file->tensors) {
            const auto count = std::accumulate(
                tensor.shape.begin(), tensor.shape.end(), size_t(1),
                [](size_t product, std::int64_t side) { return product * size_t(side); });
            if (tensor.values.size() != count)
                return false;
            values += count;
        }
        return values == size_t(kDataBytes) / sizeof(float); // each byte belongs to one tensor
    }));
}

QTEST_APPLESS_MAIN(TestFuzzWeights)
#include "tst_fuzzweights.moc"
