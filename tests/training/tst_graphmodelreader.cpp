// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/graphmodelreader.h"
#include "training/detail/networklayout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace boxwright;
using namespace boxwright::detail;
using namespace Qt::StringLiterals;

namespace {

int linksOf(const QString& path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return static_cast<int>(status.st_nlink);
}

QJsonObject halfFloats(const QString& name, const QJsonArray& shape)
{
    return {{"name"_L1, name},
            {"shape"_L1, shape},
            {"dtype"_L1, "float32"_L1},
            {"quantization"_L1, QJsonObject{{"dtype"_L1, "float16"_L1}}}};
}

/// A graph with the network's 34 convolutions; all weights 1.0 but the first three.
struct Example
{
    QJsonObject json;
    QByteArray weights;

    QByteArray text() const { return QJsonDocument(json).toJson(QJsonDocument::Compact); }
};

Example example()
{
    QJsonArray nodes;
    QJsonArray tensors;
    qsizetype values = 0;
    int index = 0;
    for (const ConvolutionLayout& layout : networkLayout(kPretrainedClasses)) {
        const QString name = index == 0 ? u"PartitionedCall/convolution"_s
                                        : u"PartitionedCall/convolution_%1"_s.arg(index);
        const QString kernel = u"kernel%1"_s.arg(index);
        const QString bias = u"bias%1"_s.arg(index++);
        const QString stride = QString::number(layout.stride);
        tensors.append(
            halfFloats(kernel, {layout.kernel, layout.kernel, layout.inputs, layout.outputs}));
        tensors.append(halfFloats(bias, {1, layout.outputs, 1, 1}));
        values += qsizetype(layout.kernel) * layout.kernel * layout.inputs * layout.outputs
            + layout.outputs;
        const QJsonObject strides{
            {"list"_L1, QJsonObject{{"i"_L1, QJsonArray{u"1"_s, stride, stride, u"1"_s}}}}};
        nodes.append(QJsonObject{{"name"_L1, name},
                                 {"op"_L1, "Conv2D"_L1},
                                 {"input"_L1, QJsonArray{u"x"_s, kernel}},
                                 {"attr"_L1, QJsonObject{{"strides"_L1, strides}}}});
        nodes.append(QJsonObject{{"name"_L1, u"Add_%1"_s.arg(index)},
                                 {"op"_L1, "Add"_L1},
                                 {"input"_L1, QJsonArray{name, bias}}});
    }
    Example made;
    made.json = {{"modelTopology"_L1, QJsonObject{{"node"_L1, nodes}}},
                 {"weightsManifest"_L1, QJsonArray{QJsonObject{{"weights"_L1, tensors}}}}};
    made.weights = QByteArray("\x00\x3c", 2).repeated(values); // 1.0
    made.weights.replace(0, 6, QByteArray("\x00\xc0\x00\x38\x01\x00", 6)); // -2, 0.5, 2^-24
    return made;
}

/// The example with one member of one entry changed.
Example changed(const QString& list, int index, const QString& key, const QJsonValue& value)
{
    Example made = example();
    const bool isNode = list == "node"_L1;
    QJsonObject group = isNode ? made.json["modelTopology"_L1].toObject()
                               : made.json["weightsManifest"_L1].toArray().at(0).toObject();
    QJsonArray entries = group[list].toArray();
    QJsonObject entry = entries.at(index).toObject();
    entry[key] = value;
    entries[index] = entry;
    group[list] = entries;
    if (isNode)
        made.json["modelTopology"_L1] = group;
    else
        made.json["weightsManifest"_L1] = QJsonArray{group};
    return made;
}

} // namespace

class TestGraphModelReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllTensorsAndTurnsTheKernels()
    {
        const Example made = example();
        const Result<TensorFile> file = readGraphModel(made.text(), made.weights);
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        QCOMPARE(file->tensors.size(), size_t(68));
        const StoredTensor& stem = file->tensors.at(u"backbone.stem.weight"_s);
        QVERIFY((stem.shape == std::vector<std::int64_t>{32, 3, 3, 3}));
        // The file has outputs innermost: its first three values are those of outputs 0, 1 and 2
        // for the first input and pixel, 27 values apart when outputs come first.
        QCOMPARE(stem.values[0], -2.0F);
        QCOMPARE(stem.values[27], 0.5F);
        QCOMPARE(stem.values[54], 0x1p-24F); // the smallest half
        QCOMPARE(stem.values[1], 1.0F);
    }

    void readsThePublishedWeights()
    {
        QFile json(QStringLiteral(BOXWRIGHT_WEIGHTS_DIR "/nanodet.json"));
        QFile weights(QStringLiteral(BOXWRIGHT_WEIGHTS_DIR "/nanodet.bin"));
        if (!json.open(QIODevice::ReadOnly) || !weights.open(QIODevice::ReadOnly))
            QSKIP("resources/npm/fetch-weights has not run");
        QVERIFY(readGraphModel(json.readAll(), weights.readAll()));
    }

    void refusesFilesCutShort()
    {
        const Example made = example();
        const QByteArray text = made.text();
        for (qsizetype length = 0; length < text.size(); length += 997)
            QVERIFY(!readGraphModel(text.first(length), made.weights));
        for (qsizetype length = 0; length < made.weights.size(); length += 1'000'003)
            QVERIFY(!readGraphModel(text, made.weights.first(length)));
        QVERIFY(!readGraphModel(text, made.weights.chopped(1)));
        QVERIFY(!readGraphModel(text, made.weights + 'x'));
    }

    void refusesWhatIsNotThisNetwork_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, const QString& list, int index, const QString& key,
                            const QJsonValue& value) {
            QTest::newRow(name) << list << index << key << value;
        };
        const QString weights = u"weights"_s;
        const QString node = u"node"_s;
        row("unknown type", weights, 0, u"dtype"_s, u"float64"_s);
        row("not halves", weights, 0, u"quantization"_s, QJsonObject());
        row("no shape", weights, 0, u"shape"_s, QJsonValue());
        row("negative side", weights, 0, u"shape"_s, QJsonArray{3, 3, -3, 32});
        row("overflowing shape", weights, 0, u"shape"_s, QJsonArray{1e9, 1e9, 1e9, 1e9});
        row("transposed kernel", weights, 0, u"shape"_s, QJsonArray{3, 3, 32, 3});
        row("name used twice", weights, 2, u"name"_s, u"kernel0"_s);
        row("other operation", node, 0, u"op"_s, u"DepthwiseConv2dNative"_s);
        row("other stride", node, 2, u"attr"_s, QJsonObject());
        row("unknown kernel", node, 0, u"input"_s, QJsonArray{u"x"_s, u"nothing"_s});
        row("renamed convolution", node, 66, u"name"_s, u"PartitionedCall/other"_s);
        row("no bias", node, 1, u"op"_s, u"Mul"_s);
        row("one more convolution", node, 1, u"name"_s, u"PartitionedCall/convolution_34"_s);
    }
    void refusesWhatIsNotThisNetwork()
    {
        QFETCH(QString, list);
        QFETCH(int, index);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const Example made = changed(list, index, key, value);
        const Result<TensorFile> file = readGraphModel(made.text(), made.weights);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::InvalidFormat);
        QVERIFY(file.error().message.contains(u"fetch-weights"_s));
    }

    void refusesValuesThatAreNotFinite()
    {
        Example made = example();
        made.weights.replace(100, 2, QByteArray("\x00\x7e", 2)); // not a number
        QVERIFY(!readGraphModel(made.text(), made.weights));
    }

    void convertingAgainMendsAnAlteredFile()
    {
        const QString published = QStringLiteral(BOXWRIGHT_WEIGHTS_DIR);
        if (!QFile::exists(published + u"/nanodet.bin"_s))
            QSKIP("the pretrained weights are not there");
        const QTemporaryDir folder;
        const QString converted = folder.filePath(u"nanodet.safetensors"_s);
        // As each build does it.
        const auto convert = [&] {
            return QProcess::execute(
                QStringLiteral(BOXWRIGHT_BUILD "/bin/boxwright-convert-weights"),
                {QStringLiteral(BOXWRIGHT_SOURCE "/resources/npm/weights.sha256"),
                 published + u"/nanodet.json"_s, published + u"/nanodet.bin"_s, converted});
        };
        const auto bytes = [&] {
            QFile file(converted);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(convert(), 0);
        const QByteArray good = bytes();
        QVERIFY(good.size() > 1'000'000);
        QFile file(converted);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(good.size() / 2));
        QVERIFY(file.write("altered") == 7);
        file.close();
        QVERIFY(bytes() != good);
        QCOMPARE(convert(), 0);
        QVERIFY(bytes() == good);
        // A good one is left alone: not replaced by a file of its own.
        const QString sameFile = folder.filePath(u"link"_s);
        QCOMPARE(::link(QFile::encodeName(converted).constData(),
                        QFile::encodeName(sameFile).constData()),
                 0);
        QCOMPARE(convert(), 0);
        QCOMPARE(linksOf(converted), 2);
    }
};

QTEST_GUILESS_MAIN(TestGraphModelReader)
#include "tst_graphmodelreader.moc"
