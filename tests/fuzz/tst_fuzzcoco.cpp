// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/cocoreader.h"

#include <QTest>

#include "tests/fuzz/fuzzing.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestFuzzCoco : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damagedFilesAreAnswered();
};

void TestFuzzCoco::damagedFilesAreAnswered()
{
    const QByteArray image = cocoImage(1, "a.jpg", ", \"split\": \"val\"");
    const std::vector<QByteArray> seeds{
        cocoFile(image, cocoBox(1, 1, 3, "[1, 2, 30, 40]")),
        cocoFile(image + "," + cocoImage(2, "b.jpg"),
                 cocoBox(1, 1, 3, "[1.5, 2e1, 3, 4]") + ","
                     + cocoBox(2, 2, 8, "[0, 0, 1, 1]", ", \"iscrowd\": 1")),
        R"({"info": {"year": 2017}, "licenses": [{"id": 1}], "deep": [[{"a": [1, "b"]}]], )"
            + cocoFile(image, {}).sliced(1),
        cocoFile({}, {})};
    const std::vector<QByteArray> words{"{",
                                        "}",
                                        "[",
                                        "]",
                                        ",",
                                        ":",
                                        "\"",
                                        "null",
                                        "true",
                                        "1e999",
                                        "-1",
                                        "1e-9",
                                        "\\u0000",
                                        "\\ud800",
                                        "[[[[[",
                                        "\"bbox\"",
                                        "\"id\"",
                                        "\"images\"",
                                        "999999999999999999999",
                                        "\xff"};
    QVERIFY(fuzz("coco", seeds, words, [](const QByteArray& json) {
        ProblemList problems;
        const Result<ForeignDataset> data = readCoco(json, u"/data/all.json"_s, problems);
        return (data || !data.error().message.isEmpty()) && areSaid(problems.take());
    }));
}

QTEST_APPLESS_MAIN(TestFuzzCoco)
#include "tst_fuzzcoco.moc"
