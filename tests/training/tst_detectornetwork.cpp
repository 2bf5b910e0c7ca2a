// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/detectornetwork.h"
#include "training/detail/networklayout.h"

#include <torch/torch.h>

#include <QFile>
#include <QTest>

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
};

QTEST_GUILESS_MAIN(TestDetectorNetwork)
#include "tst_detectornetwork.moc"
