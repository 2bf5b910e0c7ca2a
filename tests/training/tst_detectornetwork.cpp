// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/detectornetwork.h"
#include "training/detail/networklayout.h"

#include <torch/torch.h>

#include <QFile>
#include <QTest>

#include <cmath>

using namespace boxwright;
using namespace boxwright::detail;
using namespace Qt::StringLiterals;

namespace {

QString golden(const QString& name)
{
    return QStringLiteral(BOXWRIGHT_SHARED "/golden/detector/") + name;
}

torch::Tensor readFloats(const QString& path, at::IntArrayRef shape)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    torch::Tensor tensor = torch::empty(shape);
    if (qsizetype(tensor.nbytes()) != bytes.size())
        return {};
    std::memcpy(tensor.data_ptr(), bytes.constData(), tensor.nbytes());
    return tensor;
}

Result<TensorFile> pretrained()
{
    QFile file(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, u"no pretrained weights"_s};
    return readTensorFile(file.readAll());
}

} // namespace

class TestDetectorNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reproducesTheReferenceRuntime()
    {
        if (!QFile::exists(golden(u"input.f32"_s)))
            QSKIP("../shared/golden/detector is not there");
        const Result<TensorFile> file = pretrained();
        if (!file)
            QSKIP("the pretrained weights are not there");
        DetectorNetwork network(kPretrainedClasses);
        QVERIFY(network.load(*file));

        const torch::Tensor input = readFloats(golden(u"input.f32"_s), {1, 3, 416, 416});
        QVERIFY(input.defined());
        const torch::NoGradGuard noGradients;
        const HeadMaps heads = network.forward(input.contiguous(torch::MemoryFormat::ChannelsLast));
        for (size_t i = 0; i < heads.size(); ++i) {
            const int stride = kStrides[i];
            const int64_t points = (416 / stride) * (416 / stride);
            const torch::Tensor rows =
                heads[i].permute({0, 2, 3, 1}).reshape({points, kPretrainedClasses + 44});
            const torch::Tensor scores =
                readFloats(golden(u"scores_stride%1.f32"_s.arg(stride)), {points, 80});
            const torch::Tensor boxes =
                readFloats(golden(u"boxes_stride%1.f32"_s.arg(stride)), {points, 44});
            const double scoreError =
                (rows.slice(1, 0, 80).sigmoid() - scores).abs().max().item<double>();
            const double boxError = (rows.slice(1, 80) - boxes).abs().max().item<double>();
            qInfo("stride %d: scores within %.1e, logits within %.1e", stride, scoreError,
                  boxError);
            QVERIFY(scoreError < 1e-4);
            QVERIFY(boxError < 1e-3);
        }
    }

    void takesTheClassRowsThatItIsTold()
    {
        torch::Generator random = at::detail::createCPUGenerator(1);
        // As many outputs as the convolution before the last has, which is still no output.
        DetectorNetwork source(kNeckChannels - kBoxChannels);
        source.randomise(random);
        DetectorNetwork network(2);
        network.startFrom(source, {3, std::nullopt}, random);

        const auto& from = source.convolutions();
        const auto& to = network.convolutions();
        const size_t last = to.size() - 1;
        for (const size_t i : {size_t(0), last - 1}) {
            QVERIFY(torch::equal(to[i].weight, from[i].weight));
            QVERIFY(torch::equal(to[i].bias, from[i].bias));
        }
        QVERIFY(torch::equal(to[last].weight[0], from[last].weight[3]));
        QVERIFY(torch::equal(to[last].bias[0], from[last].bias[3]));
        QVERIFY(std::abs(to[last].bias[1].item<double>() + 4.595) < 1e-6);
        QVERIFY(to[last].weight[1].abs().max().item<double>() < 0.06); // six deviations
        QVERIFY(torch::equal(to[last].weight.slice(0, 2), from[last].weight.slice(0, 84)));
        QVERIFY(torch::equal(to[last].bias.slice(0, 2), from[last].bias.slice(0, 84)));
    }

    void frozenStagesGiveTheSameWithoutRecording()
    {
        torch::Generator random = at::detail::createCPUGenerator(1);
        DetectorNetwork network(2);
        network.randomise(random);
        for (auto& convolution : network.convolutions())
            convolution.weight.requires_grad_(true);
        const torch::Tensor input =
            torch::rand({1, 3, 64, 64}, random).contiguous(torch::MemoryFormat::ChannelsLast);
        const HeadMaps whole = network.forward(input);
        for (int stages = 0; stages <= 4; ++stages) {
            const HeadMaps heads = network.forward(input, stages);
            torch::Tensor sum = torch::zeros({1});
            for (size_t i = 0; i < heads.size(); ++i) {
                QVERIFY(torch::equal(heads[i], whole[i]));
                sum = sum + heads[i].sum();
            }
            for (auto& convolution : network.convolutions())
                convolution.weight.mutable_grad() = torch::Tensor();
            sum.backward();
            for (size_t i = 0; i < network.convolutions().size(); ++i)
                QCOMPARE(network.convolutions()[i].weight.grad().defined(),
                         int(i) >= frozenConvolutions(stages));
        }
    }

    void isSavedAndLoadedBesideAnother()
    {
        torch::Generator random = at::detail::createCPUGenerator(1);
        DetectorNetwork first(1);
        DetectorNetwork second(3);
        first.randomise(random);
        second.randomise(random);
        TensorFile file;
        first.save(file, u"first."_s);
        second.save(file, u"second."_s);
        DetectorNetwork loaded(3);
        QVERIFY(!loaded.load(file));
        QVERIFY(!loaded.load(file, u"first."_s));
        QVERIFY(loaded.load(file, u"second."_s));
        QVERIFY(
            torch::equal(loaded.convolutions().back().weight, second.convolutions().back().weight));
    }
};

QTEST_GUILESS_MAIN(TestDetectorNetwork)
#include "tst_detectornetwork.moc"
