// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/datasetimporter.h"

#include <QFile>
#include <QTest>

#include "tests/core/exchange/importedproject.h"
#include "tests/support/foreignfiles.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// Which split the label files of a set in the folder "set" belong to, and which files a data.yaml
/// leads to.
class TestYoloSplits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<ForeignFiles>();
        m_project = std::make_unique<TemporaryProject>();
    }

    void splitsOfDataYaml_data();
    void splitsOfDataYaml();
    void nothingOutsideTheFolderIsFollowed();
    void oneFolderForTwoSplits();
    void splitsOfFolders();
    void anImageInTwoListsStaysOutOfTraining();
    void listsOfDarknet();
    void theListedPathThatFitsBest();

private:
    ImportReport take(const QString& annotations)
    {
        return valueOf(importDataset(m_project->store(),
                                     {.format = ExchangeFormat::Yolo,
                                      .images = {m_files->path(u"set"_s)},
                                      .annotationsPath = m_files->path(annotations)}));
    }
    Split splitOf(const QString& image) { return imageOf(*m_project, image).split; }

    std::unique_ptr<ForeignFiles> m_files;
    std::unique_ptr<TemporaryProject> m_project;
};

void TestYoloSplits::splitsOfDataYaml_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("folders") << QByteArray("path: /home/someone/set\ntrain: images/one\n"
                                           "val: [images/two]\ntest: ./images/three/\n");
    QTest::newRow("folders as Roboflow names them")
        << QByteArray("train: ../images/one\nval: ..\\images\\two\ntest: ../images/three\n");
    QTest::newRow("folders in a root")
        << QByteArray("path: images\ntrain: one\nvalid: two\ntest: three\n");
    QTest::newRow("lists") << QByteArray("train: 1.list.txt\nval: 2.list.txt\ntest: 3.list.txt\n");
}

void TestYoloSplits::splitsOfDataYaml()
{
    QFETCH(QByteArray, yaml);
    int number = 0;
    for (const QString& name : {u"one"_s, u"two"_s, u"three"_s}) {
        ++number;
        m_files->writeImage(u"set/images/%1/a%2.png"_s.arg(name).arg(number), {100, 80}, number);
        m_files->write(u"set/labels/%1/a%2.txt"_s.arg(name).arg(number), "0 0.5 0.5 0.2 0.5\n");
    }
    m_files->write(u"set/1.list.txt"_s, "./images/one/a1.png\n");
    m_files->write(u"set/2.list.txt"_s, "C:\\set\\images\\two\\a2.png\r\n");
    m_files->write(u"set/3.list.txt"_s, "/home/someone/set/images/three/a3.png");
    m_files->write(u"set/data.yaml"_s, yaml + "names: [cat]\n");
    for (const QString& annotations : {u"set/data.yaml"_s, u"set"_s}) {
        m_project = std::make_unique<TemporaryProject>();
        const auto report = take(annotations);
        QVERIFY2(!hasErrors(report), problemCodes(report).constData());
        QVERIFY(!hasProblem(report, "IMAGE_GUESSED"));
        QCOMPARE(report.boxesAdded, 3);
        QCOMPARE(splitOf(u"a1.png"_s), Split::Train);
        QCOMPARE(splitOf(u"a2.png"_s), Split::Validation);
        QCOMPARE(splitOf(u"a3.png"_s), Split::Test);
    }
}

void TestYoloSplits::nothingOutsideTheFolderIsFollowed()
{
    m_files->writeImage(u"set/images/a.png"_s);
    m_files->write(u"set/labels/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"other/labels/a.txt"_s, "0 0.25 0.25 0.2 0.2\n");
    m_files->write(u"other/images/b.txt"_s, "0 0.25 0.25 0.2 0.2\n");
    QVERIFY(QFile::link(m_files->path(u"other/images"_s), m_files->path(u"set/link"_s)));
    m_files->write(u"set/data.yaml"_s,
                   "valid: link\ntrain: ../other/images\nval: /etc\ntest: [../../../, \"\", "
                   "~]\nnames: [cat]\n");
    const auto report = take(u"set/data.yaml"_s);
    QVERIFY2(!hasErrors(report), problemCodes(report).constData());
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(splitOf(u"a.png"_s), Split::None);
}

void TestYoloSplits::oneFolderForTwoSplits()
{
    m_files->writeImage(u"set/images/a.png"_s);
    m_files->write(u"set/labels/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"set/data.yaml"_s, "train: images\nval: images\nnames: [cat]\n");
    const auto report = take(u"set/data.yaml"_s);
    QVERIFY2(hasProblem(report, "IMAGE_IN_TWO_SPLITS"), problemCodes(report).constData());
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(splitOf(u"a.png"_s), Split::None);
}

void TestYoloSplits::splitsOfFolders()
{
    m_files->writeImage(u"set/train/images/a.png"_s, {100, 80}, 1);
    m_files->write(u"set/train/labels/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->writeImage(u"set/images/valid/b.png"_s, {100, 80}, 2);
    m_files->write(u"set/labels/valid/b.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"set/classes.txt"_s, "cat\n");
    take(u"set"_s);
    QCOMPARE(splitOf(u"a.png"_s), Split::Train);
    QCOMPARE(splitOf(u"b.png"_s), Split::Validation);
    // One part alone.
    m_project = std::make_unique<TemporaryProject>();
    const auto report = valueOf(
        importDataset(m_project->store(), {.images = {m_files->path(u"set/train/images"_s)}}));
    QCOMPARE(report.boxesAdded, 1);
    QCOMPARE(labelNames(*m_project), QStringList{u"cat"_s});
    QCOMPARE(splitOf(u"a.png"_s), Split::Train);
}

void TestYoloSplits::anImageInTwoListsStaysOutOfTraining()
{
    m_files->writeImage(u"set/images/a.png"_s);
    m_files->write(u"set/labels/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"set/data.yaml"_s, "train: t.txt\ntest: u.txt\nnames: [cat]\n");
    m_files->write(u"set/t.txt"_s, "./images/a.png\n");
    m_files->write(u"set/u.txt"_s, "./images/a.png\n");
    const auto report = take(u"set/data.yaml"_s);
    QVERIFY2(hasProblem(report, "IMAGE_IN_TWO_SPLITS"), problemCodes(report).constData());
    QCOMPARE(splitOf(u"a.png"_s), Split::Test);

    // However they state it.
    m_project = std::make_unique<TemporaryProject>();
    m_files->write(u"set/t.txt"_s, "/home/someone/set/images/a.png\n");
    take(u"set/data.yaml"_s);
    QCOMPARE(splitOf(u"a.png"_s), Split::Test);
}

void TestYoloSplits::listsOfDarknet()
{
    m_files->writeImage(u"set/obj/a.png"_s, {100, 80}, 1);
    m_files->writeImage(u"set/obj/test.png"_s, {100, 80}, 2);
    m_files->write(u"set/obj/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"set/obj/test.txt"_s, "0 0.5 0.5 0.2 0.5\n"); // an image called so
    m_files->write(u"set/obj.names"_s, "cat\n");
    m_files->write(u"set/train.txt"_s, "data/obj/a.png\n");
    m_files->write(u"set/valid.txt"_s, "data/obj/test.png\n");
    const auto report = take(u"set"_s);
    QVERIFY2(!hasErrors(report), problemCodes(report).constData());
    QCOMPARE(report.boxesAdded, 2);
    QCOMPARE(splitOf(u"a.png"_s), Split::Train);
    QCOMPARE(splitOf(u"test.png"_s), Split::Validation);
}

void TestYoloSplits::theListedPathThatFitsBest()
{
    m_files->writeImage(u"set/images/a.png"_s, {100, 80}, 1);
    m_files->writeImage(u"set/images/b/a.png"_s, {100, 80}, 2);
    m_files->write(u"set/labels/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"set/labels/b/a.txt"_s, "0 0.5 0.5 0.2 0.5\n");
    m_files->write(u"set/data.yaml"_s, "train: t.txt\nval: v.txt\nnames: [cat]\n");
    for (const QByteArray& start : {QByteArray("./"), QByteArray("/home/someone/set/")}) {
        m_project = std::make_unique<TemporaryProject>();
        m_files->write(u"set/t.txt"_s, start + "images/a.png\n");
        m_files->write(u"set/v.txt"_s, start + "images/b/a.png\n");
        const auto report = take(u"set/data.yaml"_s);
        QVERIFY2(!hasProblem(report, "IMAGE_IN_TWO_SPLITS"), problemCodes(report).constData());
        QCOMPARE(report.boxesAdded, 2);
        QCOMPARE(splitOf(u"images/a.png"_s), Split::Train);
        QCOMPARE(splitOf(u"b/a.png"_s), Split::Validation);
    }
}

QTEST_GUILESS_MAIN(TestYoloSplits)
#include "tst_yolosplits.moc"
