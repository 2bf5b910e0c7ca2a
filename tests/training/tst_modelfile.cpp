// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/modelfile.h"

#include <QTest>

using namespace boxwright;
using namespace boxwright::detail;
using namespace Qt::StringLiterals;

namespace {

Label label(int id, const QString& name)
{
    return {LabelId(id), name, Qt::red, 0};
}

TensorFile fileOf(const ModelDescription& description)
{
    TensorFile file;
    file.tensors[u"w"_s] = {{2}, {1.5F, -2}};
    writeDescription(description, file);
    return file;
}

const std::vector<Label> kPets{label(1, u"cat"_s), label(2, u"dog"_s)};

using Classes = std::vector<std::optional<int>>;

} // namespace

class TestModelFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classesAreFoundByTheirNames()
    {
        const std::vector<Label> model{label(1, u"cat"_s), label(2, u"dog"_s)};
        QVERIFY(classesOf(model, model) == (Classes{0, 1}));
        QVERIFY(classesOf({label(9, u"Dog"_s), label(8, u"cow"_s), label(7, u"CAT"_s)}, model)
                == (Classes{1, std::nullopt, 0}));
        QVERIFY(classesOf({label(1, u"tomcat"_s)}, model) == Classes{0}); // renamed since
        QVERIFY(classesOf({}, model).empty());
    }

    void ofTwoWithTheSameNameTheIdDecides()
    {
        const std::vector<Label> model{label(1, u"cat"_s), label(2, u"Cat"_s)};
        QVERIFY(classesOf({label(2, u"cat"_s), label(3, u"Cat"_s)}, model) == (Classes{1, 0}));
    }

    void thresholdsComeBack()
    {
        const ScoreThresholds some{{LabelId(2), 0.3125}};
        QCOMPARE(readDescription(fileOf({kPets, 416, some}))->thresholds, some);
        QVERIFY(readDescription(fileOf({kPets, 416}))->thresholds.empty()); // as in older files
    }

    void aThresholdThatIsNoScoreIsRefused_data()
    {
        QTest::addColumn<QString>("threshold");
        QTest::newRow("too high") << u"1.5"_s;
        QTest::newRow("negative") << u"-0.5"_s;
        QTest::newRow("no number") << u"\"0.5\""_s;
    }
    void aThresholdThatIsNoScoreIsRefused()
    {
        QFETCH(const QString, threshold);
        TensorFile forged = fileOf({{label(1, u"cat"_s)}, 416});
        forged.metadata[u"boxwright.labels"_s] =
            u"[{\"id\":1,\"name\":\"cat\",\"colour\":\"#ff0000\",\"threshold\":%1}]"_s.arg(
                threshold);
        const Result<ModelDescription> read = readDescription(forged);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidFormat);
    }

    void theArithmeticComesBack()
    {
        for (const QString& arithmetic : {QString(), u"float32"_s, u"bfloat16"_s}) {
            const TensorFile file = fileOf({kPets, 416, {}, 0, arithmetic});
            QCOMPARE(readDescription(file)->arithmetic, arithmetic);
        }
        const TensorFile forged = fileOf({kPets, 416, {}, 0, u"float16"_s});
        const Result<ModelDescription> read = readDescription(forged);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidFormat);
    }

    void whatAnEarlierVersionSaidIsPassedOver()
    {
        TensorFile file = fileOf({kPets, 416});
        QVERIFY(!file.metadata.contains(u"boxwright.looks_mirrored"_s));
        file.metadata[u"boxwright.looks_mirrored"_s] = u"yes"_s;
        const Result<ModelDescription> read = readDescription(file);
        QVERIFY(read);
        QCOMPARE(read->labels.size(), kPets.size());
        QCOMPARE(read->inputSize, 416);
    }

    void weightsGetAnotherDescription()
    {
        const TensorFile before = fileOf({kPets, 640, {{LabelId(1), 0.9}}, 0, u"float32"_s, true});
        const ScoreThresholds thresholds{{LabelId(7), 0.25}, {LabelId(8), 0.75}};
        const Result<QByteArray> weights = describedAs(
            writeTensorFile(before), {label(7, u"Katze"_s), label(8, u"Hund"_s)}, thresholds);
        QVERIFY(weights);
        const Result<TensorFile> after = readTensorFile(*weights);
        QVERIFY(after);
        QVERIFY(after->tensors == before.tensors);
        const Result<ModelDescription> read = readDescription(*after);
        QVERIFY(read);
        QCOMPARE(read->labels[0].id, LabelId(7));
        QCOMPARE(read->labels[1].name, u"Hund"_s);
        QCOMPARE(read->thresholds, thresholds);
        QCOMPARE(read->inputSize, 640);
        QCOMPARE(read->arithmetic, u"float32"_s);
        QVERIFY(read->mirroredLook);
    }

    void aDescriptionMustFitTheClasses()
    {
        const auto described = describedAs(writeTensorFile(fileOf({kPets, 416})), {kPets[0]}, {});
        QVERIFY(!described);
        QCOMPARE(described.error().code, ErrorCode::InvalidFormat);
        QVERIFY(!describedAs("no weights", kPets, {}));
    }
};

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_modelfile.moc"
