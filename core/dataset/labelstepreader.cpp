// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/labelstepreader.h"

#include "core/dataset/labelcount.h"
#include "core/dataset/projectwriter.h"
#include "core/storage/projectfile.h"
#include "core/storage/projectstore.h"

#include <QCoreApplication>

#include <utility>

namespace boxwright {

namespace {

constexpr int kWaitForWriterMs = 5000;

/// The images that have no boxes but these.
Result<std::vector<ImageRecord>> imagesWithOnly(const ProjectStore& store, const LabelBoxes& boxes)
{
    const auto counts = store.labelCounts();
    if (!counts) {
        return counts.error();
    }
    const auto images = store.images();
    if (!images) {
        return images.error();
    }
    std::vector<ImageRecord> emptied;
    for (const ImageRecord& image : *images) {
        const auto found = boxes.constFind(image.id);
        if (found != boxes.constEnd()
            && std::ssize(*found) == boxesOf(*counts->constFind(image.id))) {
            emptied.push_back(image);
        }
    }
    return emptied;
}

} // namespace

Error notWritableNow()
{
    return {ErrorCode::NotWritable,
            QCoreApplication::translate("Project",
                                        "The project cannot be written to just now. Try again.")};
}

Operation labelStepOperation(const LabelStep& step, const LabelBoxes& boxes,
                             const std::vector<ImageRecord>& emptied)
{
    if (step.images) {
        return step.into ? relabelBoxesOperation(step.label, *step.into, boxes)
                         : removeBoxesOperation(step.label, boxes, emptied);
    }
    return step.into ? mergeLabelOperation(step.label, *step.into, boxes)
                     : removeLabelOperation(step.label, boxes, emptied);
}

Result<Operation> readLabelStep(const ProjectStore& store, const LabelStep& step)
{
    auto boxes = store.annotationsWith(step.label.id);
    if (!boxes) {
        return boxes.error();
    }
    if (step.images) {
        boxes->removeIf([&step](const LabelBoxes::iterator& image) {
            return !step.images->contains(image.key());
        });
    }
    if (step.into) {
        return labelStepOperation(step, *boxes, {});
    }
    const auto emptied = imagesWithOnly(store, *boxes);
    if (!emptied) {
        return emptied.error();
    }
    return labelStepOperation(step, *boxes, *emptied);
}

LabelStepReader::LabelStepReader(const ProjectFile& file, ProjectWriter& writer)
    : m_file(file)
    , m_writer(writer)
{
    m_pool.setMaxThreadCount(1);
}

LabelStepReader::~LabelStepReader()
{
    abandon();
}

void LabelStepReader::abandon()
{
    m_pool.waitForDone();
}

void LabelStepReader::read(LabelStep step, Done done)
{
    ++m_reading;
    m_pool.start([this, step = std::move(step), done = std::move(done)] {
        const Read result = readNow(step);
        {
            const std::lock_guard lock(m_mutex);
            m_results.emplace_back([result, done] { done(result); });
        }
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    });
}

void LabelStepReader::finish()
{
    while (m_reading > 0) { // what is told may ask for more
        m_pool.waitForDone();
        deliver();
    }
}

LabelStepReader::Read LabelStepReader::readNow(const LabelStep& step)
{
    if (!m_writer.waitUntilIdle(kWaitForWriterMs)) {
        return notWritableNow();
    }
    const auto store = m_file.connect();
    if (!store) {
        return store.error();
    }
    auto operation = readLabelStep(**store, step);
    if (!operation) {
        return operation.error();
    }
    return std::make_shared<Operation>(std::move(operation).value());
}

void LabelStepReader::deliver()
{
    std::deque<std::function<void()>> results;
    {
        const std::lock_guard lock(m_mutex);
        results.swap(m_results);
    }
    for (const std::function<void()>& tell : results) {
        --m_reading;
        tell();
    }
}

} // namespace boxwright
