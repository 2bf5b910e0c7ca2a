// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/examplefeed.h"

#include "core/dataset/project.h"
#include "core/image/imagedecoder.h"
#include "widgets/panels/examplestrip.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <utility>

namespace boxwright {

namespace {

constexpr int kSide = 320; ///< device pixels; more than a view is wide

std::optional<TrainingExample> readExample(const ProjectStore& store, ImageId image,
                                           const QString& path)
{
    auto decoded = decodeImage(path, kSide);
    auto truth = store.annotations(image);
    if (!decoded || !truth) // it is only left out here; the run itself says what it cannot read
        return {};
    return TrainingExample{image, QFileInfo(path).fileName(), std::move(decoded->image),
                           decoded->fullSize, std::move(truth).value()};
}

} // namespace

ExampleFeed::ExampleFeed(ExampleStrip& strip, QObject* parent)
    : QObject(parent)
    , m_strip(strip)
{
    connect(&m_job, &BackgroundJob::failed, this, [this] { m_found.clear(); });
}

ExampleFeed::~ExampleFeed() = default;

void ExampleFeed::setProject(Project* project)
{
    m_job.abandon();
    m_project = project;
    clear();
}

void ExampleFeed::clear()
{
    m_found.clear();
    m_images.clear();
    m_examples.clear();
    present();
}

void ExampleFeed::show(const std::vector<ImageDetections>& found)
{
    if (!m_project)
        return;
    m_found = found;
    if (m_found.size() > ExampleStrip::mostExamples)
        m_found.erase(m_found.begin() + ExampleStrip::mostExamples, m_found.end());
    if (wantedImages() == m_images)
        present();
    else if (!m_job.isRunning())
        load();
}

std::vector<ImageId> ExampleFeed::wantedImages() const
{
    std::vector<ImageId> images;
    for (const ImageDetections& entry : m_found)
        images.push_back(entry.image);
    return images;
}

void ExampleFeed::load()
{
    std::vector<Wanted> wanted;
    for (const ImageId id : wantedImages()) {
        if (const ImageRecord* record = m_project->image(id))
            wanted.push_back({id, m_project->absoluteImagePath(*record)});
    }
    m_job.start([this, wanted, images = wantedImages(),
                 file = &m_project->file()](const std::stop_token& stop) {
        std::vector<TrainingExample> examples;
        if (const auto store = file->connect()) {
            for (const Wanted& entry : wanted) {
                if (stop.stop_requested())
                    break;
                if (auto example = readExample(**store, entry.image, entry.path))
                    examples.push_back(std::move(*example));
            }
        }
        return [this, images, examples = std::move(examples)] { take(images, examples); };
    });
}

void ExampleFeed::take(const std::vector<ImageId>& images, std::vector<TrainingExample> examples)
{
    m_images = images;
    m_examples = std::move(examples);
    if (wantedImages() == m_images)
        present();
    else if (!m_found.empty())
        load();
}

void ExampleFeed::present()
{
    for (TrainingExample& example : m_examples) {
        const auto found =
            std::find_if(m_found.begin(), m_found.end(),
                         [&example](const ImageDetections& d) { return d.image == example.image; });
        example.found = found == m_found.end() ? std::vector<Detection>() : found->detections;
    }
    m_strip.setExamples(m_examples, m_project ? m_project->labels() : std::vector<Label>());
}

} // namespace boxwright
