// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/dataset/labeloperations.h"
#include "core/dataset/operation.h"
#include "core/export.h"
#include "core/result.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace boxwright {

class ProjectFile;
class ProjectStore;
class ProjectWriter;

/// The boxes of a label become those of another one, or go. It is the end of the label, unless it
/// is about some images only.
struct LabelStep
{
    Label label;
    std::optional<Label> into = {}; ///< absent: the boxes go
    std::optional<QSet<ImageId>> images = {}; ///< absent: all, and the label goes too
};

/// The step with all boxes of the label that it is about.
Operation labelStepOperation(const LabelStep& step, const LabelBoxes& boxes,
                             const std::vector<ImageRecord>& emptied);

/// Why such a step cannot be made now.
Error notWritableNow();

/// What the step changes in the project as it is on the disk. Reads every box of the label, so it
/// is not for the GUI thread.
BOXWRIGHT_CORE_EXPORT Result<Operation> readLabelStep(const ProjectStore& store,
                                                      const LabelStep& step);

/// Reads the changes of such steps in a thread of its own: once every edit is on the disk, and one
/// step after the other.
class LabelStepReader final : public QObject
{
public:
    /// Shared, so that a million changes are never copied on their way.
    using Read = Result<std::shared_ptr<Operation>>;
    using Done = std::function<void(const Read&)>;

    LabelStepReader(const ProjectFile& file, ProjectWriter& writer);
    ~LabelStepReader() override; ///< waits for what is being read; nobody is told of it

    void read(LabelStep step, Done done); ///< `done` is called in the GUI thread
    bool isReading() const { return m_reading > 0; }
    void abandon(); ///< waits for what is being read; nobody is told. In any thread
    void finish(); ///< waits for everything and tells of it before it returns

private:
    Read readNow(const LabelStep& step);
    void deliver();

    const ProjectFile& m_file;
    ProjectWriter& m_writer;
    int m_reading = 0;
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_results; // guarded by m_mutex
    QThreadPool m_pool; // last member: done before what it uses is destroyed
};

} // namespace boxwright
