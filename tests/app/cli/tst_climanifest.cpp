// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/formatreader.h"
#include "core/exchange/formats/formatwriter.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "clirunner.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// An attribute of one box, to stand behind the address.
QByteArray attribute(const QByteArray& name, int left)
{
    return ",\"" + name + "\":{\"image_size\":[{\"width\":100,\"height\":80,\"depth\":3}],"
        + "\"annotations\":[{\"class_id\":0,\"left\":" + QByteArray::number(left)
        + ",\"top\":2,\"width\":30,\"height\":40}]},\"" + name
        + "-metadata\":{\"objects\":[{\"confidence\":1}],\"class-map\":{\"0\":\"" + name
        + "\"},\"type\":\"groundtruth/object-detection\",\"human-annotated\":\"yes\"}";
}

} // namespace

/// The options of manifests.
class TestCliManifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void formatsAreThoseOfTheTables();
    void sourcesAreMappedToFolders();
    void oneAttributeOnRequest();
    void exportsWithASourcePrefix();

private:
    CliResult importManifest(const QStringList& options) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString& name) const { return m_folder->filePath(name); }
};

/// A project without images; two images of one name, and a manifest that means one of them.
void TestCliManifest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString& folder : {u"bilder/eins"_s, u"bilder/zwei"_s}) {
        QVERIFY(QDir(m_folder->path()).mkpath(folder));
        QImage image(100, 80, QImage::Format_RGB32);
        image.fill(folder.endsWith(u"eins") ? Qt::red : Qt::blue);
        QVERIFY(image.save(path(folder + u"/a.png"_s)));
    }
    QFile manifest(path(u"output.manifest"_s));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("{\"source-ref\":\"s3://bucket/year=2026/a.png\"" + attribute("cats", 10)
                   + attribute("dogs", 50) + "}\n");
    manifest.close();
    QCOMPARE(runCli({u"create"_s, path(u"p.boxwright"_s)}).exitCode, 0);
}

CliResult TestCliManifest::importManifest(const QStringList& options) const
{
    return runCli(QStringList{u"import"_s, path(u"p.boxwright"_s), u"--images"_s, path(u"bilder"_s),
                              u"--annotations"_s, path(u"output.manifest"_s)}
                  + options + QStringList{u"--json"_s});
}

void TestCliManifest::formatsAreThoseOfTheTables()
{
    const QByteArray importHelp = runCli({u"import"_s, u"--help"_s}).output;
    for (const FormatReader& reader : formatReaders()) {
        const QByteArray name = exchangeFormatName(reader.format).toUtf8();
        QVERIFY2(importHelp.contains(name), name);
    }
    const QByteArray exportHelp = runCli({u"export"_s, u"--help"_s}).output;
    for (const FormatWriter& writer : formatWriters()) {
        const QByteArray name = exchangeFormatName(writer.format).toUtf8();
        QVERIFY2(exportHelp.contains(name), name);
    }
}

void TestCliManifest::sourcesAreMappedToFolders()
{
    const CliResult ambiguous = importManifest({});
    QCOMPARE(ambiguous.exitCode, 0);
    QCOMPARE(ambiguous.json()[u"images_skipped"_s].toInt(), 1);

    const CliResult mapped =
        importManifest({u"--map-source"_s, u"s3://bucket/=/elsewhere"_s, u"--map-source"_s,
                        u"s3://bucket/year=2026/="_s + path(u"bilder/zwei"_s)});
    QVERIFY2(mapped.exitCode == 0, mapped.errors.constData());
    QVERIFY(mapped.errors.contains("/elsewhere"));
    QCOMPARE(mapped.json()[u"images_added"_s].toInt(), 1);
    QCOMPARE(mapped.json()[u"boxes_added"_s].toInt(), 2);
    const ReadProject project(path(u"p.boxwright"_s));
    QCOMPARE(project.store->images().value().front().path, u"bilder/zwei/a.png"_s);
}

void TestCliManifest::oneAttributeOnRequest()
{
    QVERIFY(QFile::remove(path(u"bilder/eins/a.png"_s)));
    const CliResult unknown = importManifest({u"--attribute"_s, u"birds"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.errors.contains("cats, dogs"), unknown.errors.constData());
    const CliResult imported = importManifest({u"--attribute"_s, u"dogs"_s});
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.json()[u"boxes_added"_s].toInt(), 1);
    QCOMPARE(imported.json()[u"labels_added"_s].toInt(), 1);
    const ReadProject project(path(u"p.boxwright"_s));
    QCOMPARE(project.store->labels().value().front().name, u"dogs"_s);
}

void TestCliManifest::exportsWithASourcePrefix()
{
    QVERIFY(QFile::remove(path(u"bilder/eins/a.png"_s)));
    QCOMPARE(importManifest({}).exitCode, 0);
    const CliResult exported =
        runCli({u"export"_s, path(u"p.boxwright"_s), u"--format"_s, u"manifest"_s, u"--out"_s,
                path(u"aus"_s), u"--source-prefix"_s, u"s3://mine/photos/"_s});
    QVERIFY2(exported.exitCode == 0, exported.errors.constData());
    QVERIFY(!exported.errors.contains("your-bucket"));
    QFile manifest(path(u"aus/output.manifest"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QVERIFY(manifest.readAll().startsWith("{\"source-ref\":\"s3://mine/photos/a.png\","));
}

QTEST_MAIN(TestCliManifest)
#include "tst_climanifest.moc"
