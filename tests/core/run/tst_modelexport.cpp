// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/modelexport.h"
#include "core/run/modelimport.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QTest>

#include "tests/support/fulldisk.h"
#include "tests/support/modelengine.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// A project with a model whose labels it names otherwise than the weights do.
struct Bench
{
    Bench()
    {
        ModelRecord record{ModelId(0)};
        record.name = u"kitchen"_s;
        record.labels = {makeLabel(LabelId(3), u"Cup"_s), makeLabel(LabelId(1), u"Spoon"_s)};
        valueOf(project.store().addModel(record, "model:c,s"));
        model = valueOf(project.store().models()).front();
    }
    Result<qint64> write(const QString& path, const EngineSource& source)
    {
        return writeModel(project.store(), model, path, source);
    }
    Result<qint64> write(const QString& path)
    {
        return write(path, [this]() -> Result<Engine*> {
            ++asked;
            return &engine;
        });
    }
    QString path(const QString& name) const { return project.folder() + u'/' + name; }

    TemporaryProject project;
    ModelRecord model{ModelId(0)};
    ModelEngine engine;
    int asked = 0; ///< for the engine
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestModelExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenCanBeImported();
    void aFileThatIsThereStaysUnlessAllIsWritten();
    void aPlaceThatTakesNothingIsToldBeforeTheEngineIsLoaded();
    void theProjectItselfIsNotReplaced();
};

void TestModelExport::whatIsWrittenCanBeImported()
{
    Bench bench;
    const QString path = bench.path(u"größe.safetensors"_s);
    const qint64 bytes = valueOf(bench.write(path));
    const ForeignModel foreign = valueOf(readForeignModel(path));
    QCOMPARE(foreign.name, u"größe"_s);
    QCOMPARE(foreign.weights, QByteArray("model:Cup,Spoon"));
    QCOMPARE(bytes, qint64(foreign.weights.size()));
    TemporaryProject other;
    const ImportedModel imported = valueOf(importModel(other.store(), bench.engine, foreign));
    QCOMPARE(imported.newLabels, (QStringList{u"Cup"_s, u"Spoon"_s}));
}

void TestModelExport::aFileThatIsThereStaysUnlessAllIsWritten()
{
    Bench bench;
    const QString path = bench.path(u"m.safetensors"_s);
    fill(path, "old");
    const auto without = bench.write(path, [] {
        return Result<Engine*>(Error{ErrorCode::NotFound, u"no engine"_s});
    });
    QVERIFY(!without);
    QCOMPARE(without.error().message, u"no engine"_s);
    QCOMPARE(contentOf(path), QByteArray("old"));
    bench.model.labels[1].name = QString(100'000, u'x'); // more than fits
    {
        const FullDisk full;
        const auto cut = bench.write(path);
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::NotWritable);
        QVERIFY2(cut.error().message.contains(path), qPrintable(cut.error().message));
    }
    QCOMPARE(contentOf(path), QByteArray("old"));
    bench.model.labels[1].name = u"Fork"_s;
    valueOf(bench.write(path));
    QCOMPARE(contentOf(path), QByteArray("model:Cup,Fork"));
    const QStringList files = QDir(bench.project.folder()).entryList({u"m.*"_s}, QDir::Files);
    QCOMPARE(files, QStringList{u"m.safetensors"_s}); // nothing is left over
}

void TestModelExport::aPlaceThatTakesNothingIsToldBeforeTheEngineIsLoaded()
{
    Bench bench;
    const auto written = bench.write(u"/no/such/folder/m.safetensors"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotWritable);
    QVERIFY(written.error().message.contains(u"Choose another place"_s));
    QCOMPARE(bench.asked, 0);
}

void TestModelExport::theProjectItselfIsNotReplaced()
{
    Bench bench;
    const auto written = bench.write(bench.project.path());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
    bench.project.close();
    bench.project.open();
    QCOMPARE(valueOf(bench.project.store().models()).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestModelExport)
#include "tst_modelexport.moc"
