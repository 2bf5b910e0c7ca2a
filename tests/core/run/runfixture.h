// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/storage/projectfile.h"
#include "core/storage/projectstore.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

/// A project in a folder of its own, whose images show red rectangles where the boxes are.
class RunFixture
{
public:
    RunFixture();

    boxwright::ProjectStore& store() { return *m_store; }
    boxwright::LabelId addLabel(const QString& name);
    /// An image of 64 x 48 pixels with one box of `label`, or confirmed empty without one.
    boxwright::ImageId addImage(boxwright::Split split, std::optional<boxwright::LabelId> label);
    QString imagePath(boxwright::ImageId image) const;
    QString statePath() const { return m_file->runStatePath(); }

private:
    QTemporaryDir m_folder;
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
    boxwright::Result<std::unique_ptr<boxwright::Detector>>
    openModel(const QByteArray& weights) override;
    boxwright::Result<std::unique_ptr<boxwright::Detector>> openPretrained() override;

    const boxwright::TrainingTask& lastTask() const { return m_task; }
    /// What a run gives after that many epochs, announced one by one.
    static boxwright::TrainedModel trained(int epochs, const boxwright::ProgressSink& progress,
                                           boxwright::TrainingOutcome outcome);

private:
    Train m_train;
    boxwright::TrainingTask m_task;
};
