// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/exportids.h"

#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// The numbers of labels, images and boxes in exported files.
class TestExportIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wishes_data();
    void wishes();
    void areThoseOfTheProject();
};

void TestExportIds::wishes_data()
{
    QTest::addColumn<QStringList>("foreignIds"); // own ids are 1, 2, 3, ...
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<QList<qint64>>("ids");
    const QString none;
    QTest::newRow("nothing") << QStringList() << qint64(1) << QList<qint64>();
    QTest::newRow("foreign") << QStringList{u"3"_s, u"8"_s, u"17"_s} << qint64(0)
                             << QList<qint64>{3, 8, 17};
    QTest::newRow("own") << QStringList{none, none} << qint64(1) << QList<qint64>{1, 2};
    QTest::newRow("foreign ones first, whoever comes first")
        << QStringList{none, u"1"_s, none} << qint64(1) << QList<qint64>{4, 1, 3};
    QTest::newRow("twice the same")
        << QStringList{u"7"_s, u"7"_s} << qint64(1) << QList<qint64>{7, 2};
    QTest::newRow("own one taken") << QStringList{u"2"_s, none} << qint64(1) << QList<qint64>{2, 3};
    QTest::newRow("zero allowed") << QStringList{u"0"_s, u"1"_s} << qint64(0)
                                  << QList<qint64>{0, 1};
    QTest::newRow("zero is a miss for COCOeval")
        << QStringList{u"0"_s, u"2"_s} << qint64(1) << QList<qint64>{1, 2};
    QTest::newRow("no plain numbers") << QStringList{u"a1"_s, u"02"_s, u"-3"_s, u"4.0"_s, u" 5"_s}
                                      << qint64(0) << QList<qint64>{1, 2, 3, 4, 5};
    QTest::newRow("nothing above it") << QStringList{u"9223372036854775807"_s, u"2"_s, none}
                                      << qint64(1) << QList<qint64>{1, 2, 3};
    QTest::newRow("beyond 64 bits")
        << QStringList{u"9223372036854775808"_s} << qint64(0) << QList<qint64>{1};
}

void TestExportIds::wishes()
{
    QFETCH(const QStringList, foreignIds);
    QFETCH(const qint64, minimum);
    QFETCH(const QList<qint64>, ids);
    std::vector<IdWish> wishes;
    for (const QString& id : foreignIds)
        wishes.push_back({id, qint64(wishes.size()) + 1});
    const std::vector<qint64> found = exportIds(wishes, minimum);
    QCOMPARE(QList<qint64>(found.begin(), found.end()), ids);
}

void TestExportIds::areThoseOfTheProject()
{
    TemporaryProject project;
    const LabelId first = project.addLabel(u"first"_s);
    const LabelId second = project.addLabel(u"second"_s);
    const std::vector<ImageId> images = project.addImages(2);
    auto labels = valueOf(project.store().labels());
    auto records = valueOf(project.store().images());
    labels[0].foreignId = u"17"_s;
    records[1].foreignId = u"0"_s;
    const ExportIds given = exportIds(labels, records);
    QCOMPARE(given.labels.value(first), qint64(17));
    QCOMPARE(given.labels.value(second), qint64(second.value()));
    QCOMPARE(given.images.value(images[0]), qint64(images[0].value()));
    QCOMPARE(given.images.value(images[1]), qint64(0));

    const ExportIds stored = valueOf(exportIds(project.store()));
    QCOMPARE(stored.labels.value(first), qint64(first.value()));
    QCOMPARE(stored.images.value(images[1]), qint64(images[1].value()));
}

QTEST_GUILESS_MAIN(TestExportIds)
#include "tst_exportids.moc"
