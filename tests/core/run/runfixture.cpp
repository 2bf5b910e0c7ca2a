// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runfixture.h"

#include "core/dataset/missingsplits.h"
#include "core/image/imagedecoder.h"

#include <QDir>
#include <QImage>

#include <utility>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

class RedDetector final : public Detector
{
public:
    RedDetector(std::vector<Label> labels, ScoreThresholds thresholds,
                std::shared_ptr<DetectionSettings> settings, RedEngine::BeforeLook beforeLook)
        : m_labels(std::move(labels))
        , m_thresholds(std::move(thresholds))
        , m_settings(std::move(settings))
        , m_beforeLook(std::move(beforeLook))
    { }
    std::vector<Label> labels() const override { return m_labels; }
    ScoreThresholds thresholds() const override { return m_thresholds; }
    int inputSize() const override { return 416; }
    Result<std::vector<Detection>> detect(const QImage& image,
                                          const DetectionSettings& settings) override
    {
        *m_settings = settings;
        if (m_beforeLook)
            m_beforeLook(settings);
        QRect red;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == qRgb(255, 0, 0))
                    red |= QRect(x, y, 1, 1);
            }
        }
        if (red.isEmpty())
            return std::vector<Detection>{};
        return std::vector<Detection>{
            {m_labels.front().id, BoundingBox::fromRect(QRectF(red)), 0.75}};
    }

private:
    std::vector<Label> m_labels;
    ScoreThresholds m_thresholds;
    std::shared_ptr<DetectionSettings> m_settings;
    RedEngine::BeforeLook m_beforeLook;
};

} // namespace

RunFixture::RunFixture()
{
    m_file = ProjectFile::create(m_path).value();
    m_store = m_file->connect().value();
}

void RunFixture::close()
{
    m_store.reset();
    m_file.reset();
}

void RunFixture::open()
{
    m_file = ProjectFile::open(m_path, ProjectAccess::ReadWrite).value();
    m_store = m_file->connect().value();
}

void RunFixture::assign(ImageId image, Split split)
{
    const auto images = m_store->images().value();
    m_store->apply(splitOperation(u"Assign"_s, images, {{image, split}})).value();
}

LabelId RunFixture::addLabel(const QString& name)
{
    const LabelId id = m_store->reserveLabelIds(1).value();
    Operation operation{u"Add label"_s, {}, {}};
    operation.changes.emplace_back(LabelChange{{}, Label{id, name, Qt::red, m_labels++}});
    m_store->apply(operation).value();
    return id;
}

ImageId RunFixture::addImage(Split split, std::optional<LabelId> label)
{
    const ImageId id = m_store->reserveImageIds(1).value();
    const QString name = u"image %1 ü.png"_s.arg(id.value());
    QImage pixels(64, 48, QImage::Format_RGB32);
    pixels.fill(qRgb(10, static_cast<int>(id.value() % 200), 40));
    const QRect red(8 + static_cast<int>(id.value() % 16), 8, 20, 16);
    for (int y = red.top(); label && y <= red.bottom(); ++y) {
        for (int x = red.left(); x <= red.right(); ++x)
            pixels.setPixel(x, y, qRgb(255, 0, 0));
    }
    const QString path = m_folder.filePath(name);
    pixels.save(path);

    ImageRecord record{id, name, hashFile(path).value(), pixels.size()};
    record.state = label ? ImageState::HasBoxes : ImageState::ConfirmedEmpty;
    record.split = split;
    Operation operation{u"Add image"_s, {}, {}};
    operation.changes.emplace_back(ImageChange{{}, record});
    if (label) {
        const Annotation box{BoxId::create(), *label, BoundingBox::fromRect(QRectF(red))};
        operation.changes.emplace_back(AnnotationChange{id, {}, box});
    }
    m_store->apply(operation).value();
    return id;
}

LabelId RunFixture::fill()
{
    const LabelId cup = addLabel(u"Cup"_s);
    for (const auto& [split, count] :
         {std::pair(Split::Train, 6), std::pair(Split::Validation, 2), std::pair(Split::Test, 3)}) {
        for (int i = 0; i < count; ++i)
            addImage(split, cup);
    }
    return cup;
}

QString RunFixture::imagePath(ImageId image) const
{
    return m_folder.filePath(u"image %1 ü.png"_s.arg(image.value()));
}

RedEngine::RedEngine()
    : RedEngine([](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        return Result(trained(2, progress, TrainingOutcome::Finished));
    })
{ }

RedEngine::RedEngine(Train train)
    : m_train(std::move(train))
{ }

Result<TrainedModel> RedEngine::train(const TrainingTask& task, const ProgressSink& progress,
                                      std::stop_token stop)
{
    m_task = task;
    return m_train(task, progress, std::move(stop));
}

Result<TrainingSpeed> RedEngine::measureSpeed(const TrainingConfig& config,
                                              const Politeness& isPolite, std::stop_token)
{
    m_measured = isPolite;
    return TrainingSpeed{0.001, 0.001, 0.001, config.arithmetic};
}

Result<std::unique_ptr<Detector>> RedEngine::openModel(const QByteArray& weights)
{
    if (weights != "weights")
        return Error{ErrorCode::InvalidFormat, u"not a model"_s};
    return std::unique_ptr<Detector>(
        std::make_unique<RedDetector>(m_task.labels, m_thresholds, m_settings, m_beforeLook));
}

Result<QByteArray> RedEngine::describeModel(const QByteArray&, const std::vector<Label>&,
                                            const ScoreThresholds&)
{
    return Error{ErrorCode::Unsupported, u"red models say nothing of themselves"_s};
}

Result<std::unique_ptr<Detector>> RedEngine::openPretrained()
{
    return Error{ErrorCode::NotFound, u"no pretrained network"_s};
}

TrainedModel RedEngine::trained(int epochs, const ProgressSink& progress, TrainingOutcome outcome,
                                int first)
{
    TrainedModel model;
    model.outcome = outcome;
    for (int i = first; i <= epochs; ++i) {
        TrainingProgress update;
        update.phase = TrainingPhase::Validating;
        update.epoch = i;
        update.finishedEpoch = EpochRecord{i, 1.0 / i};
        update.bestWeights = "weights";
        update.checkpoint = "after " + QByteArray::number(i);
        progress(update);
        model.epochs.push_back(*update.finishedEpoch);
    }
    if (epochs > 0)
        model.weights = "weights";
    model.bestEpoch = epochs;
    model.inputSize = 416;
    return model;
}
