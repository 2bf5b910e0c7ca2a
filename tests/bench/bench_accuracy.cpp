// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Trains on COCO files and measures the result on another: for work on the recipe.
// bench_accuracy DIR --train FILE [--validation FILE] --test FILE [--epochs 10] [--size 416]
// [--seed 1]

#include "core/image/imagedecoder.h"
#include "core/metrics/evaluation.h"
#include "training/predictor.h"
#include "training/trainer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <map>
#include <sys/resource.h>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

struct Set
{
    std::vector<Label> labels;
    std::vector<TrainingSample> samples;
};

Set readCoco(const QString& folder, const QString& name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(file.fileName()));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    Set set;
    for (const QJsonValue& value : root["categories"_L1].toArray())
        set.labels.push_back({LabelId(value["id"_L1].toInteger()), value["name"_L1].toString(),
                              Qt::red, int(set.labels.size())});
    std::map<qint64, size_t> indices;
    for (const QJsonValue& value : root["images"_L1].toArray()) {
        indices[value["id"_L1].toInteger()] = set.samples.size();
        set.samples.push_back({ImageId(value["id"_L1].toInteger()),
                               folder + u"/images/"_s + value["file_name"_L1].toString(),
                               {value["width"_L1].toInt(), value["height"_L1].toInt()},
                               {}});
    }
    for (const QJsonValue& value : root["annotations"_L1].toArray()) {
        const QJsonArray box = value["bbox"_L1].toArray();
        Annotation annotation{
            BoxId::create(),
            LabelId(value["category_id"_L1].toInteger()),
            {box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()}};
        annotation.crowd = value["iscrowd"_L1].toInt() != 0;
        set.samples[indices.at(value["image_id"_L1].toInteger())].annotations.push_back(annotation);
    }
    return set;
}

Evaluation evaluate(const TrainedModel& model, const Set& test)
{
    Result<std::unique_ptr<Detector>> detector = Predictor::open(model.weights);
    if (!detector)
        qFatal("%s", qUtf8Printable(detector.error().message));
    std::vector<ImageTruth> truth;
    std::vector<ImageDetections> detections;
    for (const TrainingSample& sample : test.samples) {
        const Result<DecodedImage> image = decodeImage(sample.path);
        if (!image)
            qFatal("%s", qUtf8Printable(image.error().message));
        const auto found = (*detector)->detect(image->image, DetectionSettings{});
        if (!found)
            qFatal("%s", qUtf8Printable(found.error().detail));
        truth.push_back({sample.image, sample.annotations});
        detections.push_back({sample.image, *found});
    }
    return evaluateDetections(truth, detections, test.labels, {});
}

void print(const TrainingProgress& progress)
{
    if (!progress.finishedEpoch)
        return;
    const EpochRecord& epoch = *progress.finishedEpoch;
    QTextStream(stdout) << u"epoch %1: loss %2 = %3 + %4 + %5, AP %6, AP50 %7, %8 s\n"_s
                               .arg(epoch.epoch)
                               .arg(epoch.loss, 0, 'f', 3)
                               .arg(epoch.scoreLoss, 0, 'f', 3)
                               .arg(epoch.boxLoss, 0, 'f', 3)
                               .arg(epoch.distributionLoss, 0, 'f', 3)
                               .arg(epoch.validationAp.value_or(-1), 0, 'f', 3)
                               .arg(epoch.validationAp50.value_or(-1), 0, 'f', 3)
                               .arg(epoch.seconds, 0, 'f', 1);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"train"_s, {}, u"file"_s},
                       {u"validation"_s, {}, u"file"_s},
                       {u"test"_s, {}, u"file"_s},
                       {u"epochs"_s, {}, u"n"_s, u"10"_s},
                       {u"size"_s, {}, u"n"_s, u"416"_s},
                       {u"no-flip"_s, {}},
                       {u"seed"_s, {}, u"n"_s, u"1"_s}});
    parser.addPositionalArgument(u"dir"_s, {});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0);
    Set train = readCoco(folder, parser.value(u"train"_s));
    const Set test = readCoco(folder, parser.value(u"test"_s));

    TrainingTask task;
    task.labels = train.labels;
    task.config.epochs = parser.value(u"epochs"_s).toInt();
    task.config.inputSize = parser.value(u"size"_s).toInt();
    task.config.seed = parser.value(u"seed"_s).toULongLong();
    task.config.horizontalFlip = !parser.isSet(u"no-flip"_s);
    if (parser.isSet(u"validation"_s)) {
        task.train = train.samples;
        task.validation = readCoco(folder, parser.value(u"validation"_s)).samples;
    } else {
        for (size_t i = 0; i < train.samples.size(); ++i)
            (i % 10 == 9 ? task.validation : task.train).push_back(train.samples[i]);
    }
    QElapsedTimer timer;
    timer.start();
    const Result<TrainedModel> model =
        trainDetector(task, QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors"), print, {});
    if (!model)
        qFatal("%s (%s)", qUtf8Printable(model.error().message),
               qUtf8Printable(model.error().detail));
    const double seconds = double(timer.elapsed()) / 1e3;
    const Evaluation result = evaluate(*model, test);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    QTextStream(stdout) << u"%1 seed %2: best epoch %3, test AP %4, AP50 %5, %6 s, %7 MB\n"_s
                               .arg(folder.section(u'/', -1))
                               .arg(task.config.seed)
                               .arg(model->bestEpoch)
                               .arg(result.overall.ap.value_or(-1), 0, 'f', 4)
                               .arg(result.overall.ap50.value_or(-1), 0, 'f', 4)
                               .arg(seconds, 0, 'f', 0)
                               .arg(usage.ru_maxrss / 1000);
    return 0;
}
