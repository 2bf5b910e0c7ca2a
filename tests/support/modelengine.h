// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace boxwright::test {

/// An engine without LibTorch for models that come and go: their weights are "model:" and the names
/// of their labels, between commas. It neither learns nor finds anything.
class ModelEngine final : public Engine
{
public:
    Result<TrainedModel> train(const TrainingTask&, const ProgressSink&, std::stop_token) override
    {
        return unsupported();
    }
    Result<TrainingSpeed> measureSpeed(const TrainingConfig&, const Politeness&,
                                       std::stop_token) override
    {
        return unsupported();
    }
    QString arithmetic() const override { return QStringLiteral("none"); }
    Result<std::unique_ptr<Detector>> openModel(const QByteArray& weights) override
    {
        if (!weights.startsWith(m_start))
            return Error{ErrorCode::InvalidFormat, QStringLiteral("This is no model.")};
        std::vector<Label> labels;
        for (const QByteArray& name : weights.mid(m_start.size()).split(','))
            labels.push_back({LabelId(qint64(labels.size()) + 1), QString::fromUtf8(name), Qt::red,
                              int(labels.size())});
        return std::unique_ptr<Detector>(std::make_unique<BlindDetector>(std::move(labels)));
    }
    Result<QByteArray> describeModel(const QByteArray& weights, const std::vector<Label>& labels,
                                     const ScoreThresholds&) override
    {
        if (!weights.startsWith(m_start))
            return Error{ErrorCode::InvalidFormat, QStringLiteral("This is no model.")};
        QStringList names;
        for (const Label& label : labels)
            names << label.name;
        return QByteArray(m_start + names.join(QLatin1Char(',')).toUtf8());
    }
    Result<std::unique_ptr<Detector>> openPretrained() override { return unsupported(); }

private:
    class BlindDetector final : public Detector
    {
    public:
        explicit BlindDetector(std::vector<Label> labels)
            : m_labels(std::move(labels))
        { }
        std::vector<Label> labels() const override { return m_labels; }
        int inputSize() const override { return 416; }
        Result<std::vector<Detection>> detect(const QImage&, const DetectionSettings&) override
        {
            return std::vector<Detection>();
        }

    private:
        std::vector<Label> m_labels;
    };

    static Error unsupported()
    {
        return {ErrorCode::Unsupported, QStringLiteral("This engine cannot do that.")};
    }
    const QByteArray m_start = QByteArrayLiteral("model:");
};

} // namespace boxwright::test
