// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/keptmodel.h"

#include "core/run/runlookup.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeptModel)
};

/// Finds what another detector finds, under the labels that stand at the same places of a record.
class RelabellingDetector final : public Detector
{
public:
    RelabellingDetector(std::unique_ptr<Detector> detector, const ModelRecord& record)
        : m_detector(std::move(detector))
        , m_labels(record.labels)
        , m_thresholds(record.thresholds)
    {
        const std::vector<Label> own = m_detector->labels();
        for (std::size_t i = 0; i < own.size(); ++i)
            m_idOf.insert(own[i].id, m_labels[i].id);
    }
    std::vector<Label> labels() const override { return m_labels; }
    int inputSize() const override { return m_detector->inputSize(); }
    int tileSize() const override { return m_detector->tileSize(); }
    ScoreThresholds thresholds() const override { return m_thresholds; }
    Result<std::vector<Detection>> detect(const QImage& image,
                                          const DetectionSettings& settings) override
    {
        auto detections = m_detector->detect(image, settings);
        if (detections) {
            for (Detection& detection : *detections)
                detection.label = m_idOf.value(detection.label, detection.label);
        }
        return detections;
    }

private:
    std::unique_ptr<Detector> m_detector;
    std::vector<Label> m_labels; // as many as the detector has
    ScoreThresholds m_thresholds;
    QHash<LabelId, LabelId> m_idOf; // by the id that the detector knows
};

} // namespace

Result<std::unique_ptr<Detector>> openKeptModel(const ProjectStore& store, Engine& engine,
                                                ModelId model)
{
    const auto weights = store.modelWeights(model);
    if (!weights)
        return weights.error();
    const auto models = store.models();
    if (!models)
        return models.error();
    const ModelRecord* record = findModel(*models, model);
    auto detector = engine.openModel(*weights);
    if (!detector)
        return detector.error();
    if (record == nullptr || (*detector)->labels().size() != record->labels.size()) {
        return Error{ErrorCode::Damaged,
                     Text::tr("The weights of model %1 do not fit its labels. Train it again.")
                         .arg(model.value())};
    }
    return std::unique_ptr<Detector>(
        std::make_unique<RelabellingDetector>(*std::move(detector), *record));
}

} // namespace boxwright
