// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/vocreader.h"

#include <QTest>

#include "tests/fuzz/fuzzing.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestFuzzVoc : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damagedFilesAreAnswered();
};

void TestFuzzVoc::damagedFilesAreAnswered()
{
    const std::vector<QByteArray> seeds{
        vocFile("a.jpg", vocObject("cat", "1", "2", "30", "40")),
        vocFile("b/c.jpg",
                vocObject("R&amp;B", "1.5", "2e1", "-3", "nan") + vocObject("", "", "", "", "")),
        "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE a [<!ENTITY b 'c'>]><annotation>&b;"
        "<filename>a.jpg</filename></annotation>"};
    const std::vector<QByteArray> words{
        "<object>",      "</object>", "<bndbox>", "<xmin>",     "</annotation>", "<![CDATA[",
        "<!ENTITY x '>", "&amp;",     "&#0;",     "&#x10FFFF;", "1e999",         "-0",
        "99999999999",   "<!-- --",   "]]>",      "<?xml",      "../../",        "\xff\xfe"};
    QVERIFY(fuzz("voc", seeds, words, [](const QByteArray& xml) {
        ProblemList problems;
        const Result<ForeignImage> image = readVoc(xml, u"/data/a.xml"_s, false, problems);
        return (image || !image.error().message.isEmpty()) && areSaid(problems.take());
    }));
}

QTEST_APPLESS_MAIN(TestFuzzVoc)
#include "tst_fuzzvoc.moc"
