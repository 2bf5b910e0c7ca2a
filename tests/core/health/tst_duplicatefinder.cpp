// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/duplicatefinder.h"

#include <QTest>

#include "tests/core/health/drawnpictures.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

constexpr int kLimit = 4;
constexpr std::uint64_t kBits = 0x0123456789abcdef;

ExaminedImage examined(int id, const QByteArray& content, std::optional<PictureHash> hash = {})
{
    ExaminedImage image{ImageId(id)};
    image.contentHash = content;
    image.hash = hash;
    return image;
}

ImageGroup group(std::initializer_list<int> ids)
{
    ImageGroup images;
    for (const int id : ids)
        images.emplace_back(id);
    return images;
}

using Groups = std::vector<ImageGroup>;

} // namespace

class TestDuplicateFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesOfTheSameBytesAreExactCopies();
    void bitsDecideUpToTheLimit();
    void cellsTellAlikeHashesApart();
    void ofExactCopiesOneIsCompared();
    void theEndsOfARowAreNoCopies();
    void unreadableFilesAreNoCopies();
    void aStopEndsTheComparison();
};

void TestDuplicateFinder::filesOfTheSameBytesAreExactCopies()
{
    const Duplicates found = findDuplicates({examined(1, "a"), examined(2, "b"), examined(3, "a"),
                                             examined(4, "c"), examined(5, "a"), examined(6, "c")},
                                            kLimit, {{ImageId(3), 2}, {ImageId(5), 1}});
    QVERIFY(found.exact == (Groups{group({3, 5, 1}), group({4, 6})}));
    QVERIFY(found.near.empty());
    QCOMPARE(found.linked.size(), size_t(2));
}

void TestDuplicateFinder::bitsDecideUpToTheLimit()
{
    // One bit in each of four of the five bands, then in the fifth, too.
    const std::uint64_t four = (1ULL << 0) | (1ULL << 13) | (1ULL << 26) | (1ULL << 40);
    const std::uint64_t five = four | (1ULL << 60);
    const auto found = [](std::uint64_t difference) {
        return findDuplicates(
            {examined(1, "a", hashOfBits(kBits)), examined(2, "b", hashOfBits(kBits ^ difference))},
            kLimit, {{ImageId(2), 1}});
    };
    QVERIFY(found(four).near == Groups{group({2, 1})});
    QVERIFY(found(four).linked == Groups{group({2, 1})});
    QVERIFY(found(four).exact.empty());
    QVERIFY(found(five).near.empty());
    QVERIFY(found(five).linked.empty());
}

void TestDuplicateFinder::cellsTellAlikeHashesApart()
{
    PictureHash grey = hashOfBits(kBits);
    grey.cells.fill(128);
    const Duplicates found = findDuplicates({examined(1, "a", hashOfBits(kBits)),
                                             examined(2, "b", hashOfBits(kBits, true)),
                                             examined(3, "c", grey), examined(4, "d", grey)},
                                            kLimit, {});
    QVERIFY(found.linked.empty());
}

void TestDuplicateFinder::ofExactCopiesOneIsCompared()
{
    const PictureHash hash = hashOfBits(kBits);
    const Duplicates found = findDuplicates(
        {examined(1, "a", hash), examined(2, "a", hash), examined(3, "b", hashOfBits(kBits ^ 1))},
        kLimit, {});
    QVERIFY(found.exact == Groups{group({1, 2})});
    QVERIFY(found.near == Groups{group({1, 3})});
    QVERIFY(found.linked == Groups{group({1, 2, 3})});
}

void TestDuplicateFinder::theEndsOfARowAreNoCopies()
{
    const std::vector<ExaminedImage> images{examined(1, "a", hashOfBits(kBits)),
                                            examined(2, "b", hashOfBits(kBits ^ 0b000'111)),
                                            examined(3, "c", hashOfBits(kBits ^ 0b111'111)),
                                            examined(4, "d", hashOfBits(kBits ^ 0b111'110))};
    const Duplicates found = findDuplicates(images, kLimit, {});
    QVERIFY(found.linked == Groups{group({1, 2, 3, 4})});
    QVERIFY(found.near == (Groups{group({1, 2}), group({3, 4})}));
    QVERIFY(findLinkedImages(images, kLimit) == found.linked);
}

void TestDuplicateFinder::unreadableFilesAreNoCopies()
{
    const Duplicates found = findDuplicates({examined(1, {}), examined(2, {})}, kLimit, {});
    QVERIFY(found.exact.empty());
    QVERIFY(found.linked.empty());
    QVERIFY(findDuplicates({}, kLimit, {}).linked.empty());
}

void TestDuplicateFinder::aStopEndsTheComparison()
{
    std::stop_source stop;
    stop.request_stop();
    const PictureHash hash = hashOfBits(kBits);
    const Duplicates found =
        findDuplicates({examined(1, "a", hash), examined(2, "a", hash), examined(3, "b", hash)},
                       kLimit, {}, stop.get_token());
    QVERIFY(found.linked == Groups{group({1, 2})});
    QVERIFY(found.near.empty());
}

QTEST_GUILESS_MAIN(TestDuplicateFinder)
#include "tst_duplicatefinder.moc"
