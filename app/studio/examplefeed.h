// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/run/detection.h"
#include "widgets/panels/exampleview.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace boxwright {

class ExampleStrip;
class Project;

/// Gives the images on which a training shows how far it is their pictures and their truth, which
/// are read in the background, once.
class ExampleFeed final : public QObject
{
    Q_OBJECT
public:
    explicit ExampleFeed(ExampleStrip& strip, QObject* parent = nullptr);
    ~ExampleFeed() override;

    void setProject(Project* project); ///< null: none is open
    void clear(); ///< another run begins
    void show(const std::vector<ImageDetections>& found); ///< the first few of them

private:
    struct Wanted
    {
        ImageId image;
        QString path;
    };
    std::vector<ImageId> wantedImages() const;
    void load();
    void take(const std::vector<ImageId>& images, std::vector<TrainingExample> examples);
    void present();

    ExampleStrip& m_strip;
    QPointer<Project> m_project;
    std::vector<ImageDetections> m_found;
    std::vector<ImageId> m_images; ///< that were loaded
    std::vector<TrainingExample> m_examples; ///< those of them that can be read
    BackgroundJob m_job;
};

} // namespace boxwright
