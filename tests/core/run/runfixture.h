// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/storage/projectfile.h"
#include "core/storage/projectstore.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

inline const boxwright::ProgressSink kIgnore = [](const boxwright::TrainingProgress&) {};

/// A project in a folder of its own, whose images show red rectangles where the boxes are.
class RunFixture
{
public:
    RunFixture();

    boxwright::ProjectStore& store() const { return *m_store; }
    boxwright::LabelId addLabel(const QString& name);
    /// An image of 64 x 48 pixels with one box of `label`, or confirmed empty without one.
    boxwright::ImageId addImage(boxwright::Split split, std::optional<boxwright::LabelId> label);
    /// Six images to train, two to validate, three to test, all of one label.
    boxwright::LabelId fill();
    QString imagePath(boxwright::ImageId image) const;
    /// Moves an image into another part.
    void assign(boxwright::ImageId image, boxwright::Split split);
    QString path() const { return m_path; }
    QString statePath() const { return m_path + QStringLiteral(".run"); }
    void close(); ///< so that another program can open it
    void open();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("p.boxwright"));
    std::unique_ptr<boxwright::ProjectFile> m_file;
    std::unique_ptr<boxwright::ProjectStore> m_store;
    int m_labels = 0;
};

/// An engine without LibTorch: what it "trains" finds the red rectangle of an image and calls it
/// by the first label.
class RedEngine final : public boxwright::Engine
{
public:
    using Train = std::function<boxwright::Result<boxwright::TrainedModel>(
        const boxwright::TrainingTask&, const boxwright::ProgressSink&, std::stop_token)>;

    RedEngine(); ///< trains two epochs and finishes
    explicit RedEngine(Train train);

    boxwright::Result<boxwright::TrainedModel> train(const boxwright::TrainingTask& task,
                                                     const boxwright::ProgressSink& progress,
                                                     std::stop_token stop) override;
    /// As fast as no computer is, with the threads and numbers of `config`.
    boxwright::Result<boxwright::TrainingSpeed>
    measureSpeed(const boxwright::TrainingConfig& config, const boxwright::Politeness& isPolite,
                 std::stop_token stop) override;
    QString arithmetic() const override { return QStringLiteral("red"); }
    boxwright::Result<std::unique_ptr<boxwright::Detector>>
    openModel(const QByteArray& weights) override;
    boxwright::Result<QByteArray>
    describeModel(const QByteArray& weights, const std::vector<boxwright::Label>& labels,
                  const boxwright::ScoreThresholds& thresholds) override;
    boxwright::Result<std::unique_ptr<boxwright::Detector>> openPretrained() override;

    const boxwright::TrainingTask& lastTask() const { return m_task; }
    /// Called before each look of the models that it opens.
    using BeforeLook = std::function<void(const boxwright::DetectionSettings&)>;
    void setBeforeLook(BeforeLook look) { m_beforeLook = std::move(look); }
    /// How its models were last asked to look.
    const boxwright::DetectionSettings& lastSettings() const { return *m_settings; }
    /// What its speed was last measured with.
    const boxwright::Politeness& lastMeasured() const { return m_measured; }
    /// As if it had trained these.
    void setLabels(const std::vector<boxwright::Label>& labels) { m_task.labels = labels; }
    /// As if its models said these of themselves.
    void setThresholds(const boxwright::ScoreThresholds& thresholds) { m_thresholds = thresholds; }
    /// What a run gives after that many epochs, announced one by one, each with a checkpoint
    /// "after N"; `first` is the first of them.
    static boxwright::TrainedModel trained(int epochs, const boxwright::ProgressSink& progress,
                                           boxwright::TrainingOutcome outcome, int first = 1);

private:
    Train m_train;
    BeforeLook m_beforeLook;
    boxwright::TrainingTask m_task;
    boxwright::ScoreThresholds m_thresholds;
    boxwright::Politeness m_measured;
    std::shared_ptr<boxwright::DetectionSettings> m_settings =
        std::make_shared<boxwright::DetectionSettings>();
};
