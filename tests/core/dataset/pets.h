// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/project.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <memory>

#include "tests/support/temporaryproject.h"

namespace boxwright::test {

using namespace Qt::StringLiterals;

using Boxes = std::vector<Annotation>;

inline Boxes byId(Boxes boxes)
{
    std::sort(boxes.begin(), boxes.end(),
              [](const Annotation& a, const Annotation& b) { return a.id < b.id; });
    return boxes;
}

inline QStringList names(const std::vector<Label>& labels)
{
    QStringList list;
    for (const Label& label : labels) {
        list << label.name;
    }
    return list;
}

/// Four images: two cats and a dog on the first, a cat on the second, a dog on the third.
struct Pets
{
    Pets()
        : cat(files.addLabel(u"cat"_s))
        , dog(files.addLabel(u"dog"_s))
        , bird(files.addLabel(u"bird"_s))
        , images(files.addImages(4))
    {
        files.addBox(images[0], cat, {1, 1, 10, 10});
        files.addBox(images[0], dog, {20, 1, 10, 10});
        files.addBox(images[0], cat, {40, 1, 10, 10});
        files.addBox(images[1], cat, {1, 1, 10, 10});
        files.addBox(images[2], dog, {1, 1, 10, 10});
        open();
    }
    void open() { project = valueOf(Project::fromFile(files.takeFile())); }
    void reopen()
    {
        project.reset();
        files.open();
        open();
    }
    // The boxes are read in the background; this waits for it.
    void remove(LabelId label) const
    {
        mustWork(project->removeLabel(label));
        finish();
    }
    void merge(LabelId label, LabelId into) const
    {
        mustWork(project->mergeLabel(label, into));
        finish();
    }
    void finish() const
    {
        if (!project->waitUntilWritten(5000)) {
            qFatal("not written");
        }
    }
    /// What the file holds once everything is written.
    Boxes written(int image) const
    {
        if (!project->waitUntilWritten(5000)) {
            qFatal("not written");
        }
        return byId(valueOf(project->store().annotations(images[static_cast<size_t>(image)])));
    }
    std::vector<Boxes> allWritten() const
    {
        return {written(0), written(1), written(2), written(3)};
    }
    ImageState state(int image) const
    {
        return project->image(images[static_cast<size_t>(image)])->state;
    }
    /// The counts in memory are those of the file, once all is written.
    bool countsAreRight() const
    {
        if (!QTest::qWaitFor([this] { return !project->hasUnwrittenEdits(); })) {
            return false;
        }
        QCoreApplication::processEvents();
        const auto stored = valueOf(project->store().labelCounts());
        return std::all_of(images.begin(), images.end(), [&](ImageId id) {
            return project->labelCounts(id) == stored.value(id);
        });
    }

    TemporaryProject files;
    LabelId cat;
    LabelId dog;
    LabelId bird;
    std::vector<ImageId> images;
    std::unique_ptr<Project> project;
};

} // namespace boxwright::test
