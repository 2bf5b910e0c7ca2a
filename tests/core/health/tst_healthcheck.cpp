// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthcheck.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/core/health/drawnpictures.h"
#include "tests/core/health/photograph.h"
#include "tests/core/health/smalldataset.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestHealthCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copiesAndBurstsLeak();
    void theWorstComesFirst();
    void aCheckChangesNothing();
    void progressIsTold();
    void aStopIsCancelled();
    void copiesInPublicSets_data();
    void copiesInPublicSets();
};

namespace {

HealthReport check(const ProjectStore& store)
{
    return valueOf(checkHealth(store));
}

QString dataFolder(const QString& name)
{
    return QStringLiteral(BOXWRIGHT_SHARED) + u"/data/"_s + name;
}

} // namespace

void TestHealthCheck::copiesAndBurstsLeak()
{
    PictureProject pictures;
    const QImage picture = drawnPicture(1);
    const QByteArray png = encoded(picture, "PNG");
    const ImageId first = pictures.add(u"a.png"_s, png, Split::Train);
    const ImageId copy = pictures.add(u"b.png"_s, png, Split::Train);
    const ImageId near = pictures.add(u"c.jpg"_s, encoded(picture, "JPEG", 80), Split::Test);
    const auto shot = [](unsigned number, const char* time) {
        return photograph(encoded(drawnPicture(number), "JPEG"), {.time = time});
    };
    const ImageId one = pictures.add(u"x.jpg"_s, shot(2, "2024:05:01 12:00:00"), Split::Validation);
    const ImageId two = pictures.add(u"y.jpg"_s, shot(3, "2024:05:01 12:00:02"), Split::Train);
    pictures.add(u"z.jpg"_s, shot(4, "2024:05:01 12:00:09"), Split::Test);

    const auto findings = check(pictures.store()).findings;
    const auto groups = [&findings](FindingKind kind) {
        const HealthFinding* finding = findingOf(findings, kind);
        return finding ? finding->groups : std::vector<ImageGroup>{};
    };
    QVERIFY(groups(FindingKind::ExactDuplicates) == (std::vector<ImageGroup>{{first, copy}}));
    QVERIFY(groups(FindingKind::NearDuplicates) == (std::vector<ImageGroup>{{first, near}}));
    QVERIFY(groups(FindingKind::DuplicateLeak) == (std::vector<ImageGroup>{{first, copy, near}}));
    QVERIFY(groups(FindingKind::BurstLeak) == (std::vector<ImageGroup>{{one, two}}));
    QVERIFY(groups(FindingKind::SeriesLeak).empty());
}

void TestHealthCheck::theWorstComesFirst()
{
    PictureProject pictures;
    pictures.add(u"a.png"_s, "no image");
    const QByteArray png = encoded(drawnPicture(1), "PNG");
    pictures.add(u"b.png"_s, png);
    pictures.add(u"c.png"_s, png);
    const auto findings = check(pictures.store()).findings;
    QVERIFY(findings.size() >= 3);
    QCOMPARE(findings.front().kind, FindingKind::UnreadableImage);
    QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                           [](const auto& a, const auto& b) { return a.severity < b.severity; }));
    for (const HealthFinding& finding : findings)
        QVERIFY(!finding.message.isEmpty() && !finding.advice.isEmpty());
}

void TestHealthCheck::aCheckChangesNothing()
{
    PictureProject pictures;
    pictures.add(u"a.png"_s, encoded(drawnPicture(1), "PNG"));
    const auto images = valueOf(pictures.store().images());
    const auto history = valueOf(pictures.store().history({}));
    check(pictures.store());
    QVERIFY(valueOf(pictures.store().images()) == images);
    QCOMPARE(valueOf(pictures.store().history({})).size(), history.size());
}

void TestHealthCheck::progressIsTold()
{
    PictureProject pictures;
    pictures.add(u"a.png"_s, encoded(drawnPicture(1), "PNG"));
    pictures.add(u"b.png"_s, encoded(drawnPicture(2), "PNG"));
    std::pair<int, int> last;
    valueOf(checkHealth(pictures.store(), {}, [&last](int done, int total) {
        last = {done, total};
    }));
    QCOMPARE(last, std::pair(2, 2));
}

void TestHealthCheck::aStopIsCancelled()
{
    PictureProject pictures;
    pictures.add(u"a.png"_s, encoded(drawnPicture(1), "PNG"));
    std::stop_source stop;
    stop.request_stop();
    const auto report = checkHealth(pictures.store(), {}, {}, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

void TestHealthCheck::copiesInPublicSets_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"apples", "raccoon", "labelme_examples", "awscats"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Against the figures that were counted by other means.
void TestHealthCheck::copiesInPublicSets()
{
    QFETCH(const QString, name);
    QFile file(dataFolder(name) + u"/stats.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared data sets are not here");
    const int expected =
        QJsonDocument::fromJson(file.readAll()).object().value(u"dup_images"_s).toInt();
    TemporaryProject project;
    Operation operation{u"Add images"_s, {}, {}};
    const auto files = QDir(dataFolder(name) + u"/images"_s).entryInfoList(QDir::Files);
    for (const QFileInfo& image : files) {
        const ImageRecord record{
            valueOf(project.store().reserveImageIds(1)), image.absoluteFilePath(), {}, {1, 1}};
        operation.changes.emplace_back(ImageChange{{}, record});
    }
    valueOf(project.store().apply(operation));
    const auto findings = check(project.store()).findings;
    const HealthFinding* exact = findingOf(findings, FindingKind::ExactDuplicates);
    int copies = 0;
    for (const ImageGroup& group : exact ? exact->groups : std::vector<ImageGroup>{})
        copies += int(group.size()) - 1;
    QCOMPARE(copies, expected);
}

QTEST_GUILESS_MAIN(TestHealthCheck)
#include "tst_healthcheck.moc"
