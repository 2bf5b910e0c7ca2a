// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works on a project and prints what was acknowledged, until somebody kills it:
// crashinghelper PROJECT edit|label|train

#include "core/dataset/openedproject.h"
#include "core/dataset/project.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>

#include "tests/core/storage/scriptedlabelling.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

void acknowledge(std::int64_t number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

/// Boxes whose x counts up; every third edit is taken back and done again.
void edit(ProjectStore& store)
{
    const LabelId label = valueOf(store.labels()).front().id;
    std::vector<ImageRecord> images = valueOf(store.images());
    std::int64_t number = 0;
    for (const auto& [image, boxes] : valueOf(store.allAnnotations()).asKeyValueRange()) {
        number += static_cast<std::int64_t>(boxes.size());
    }
    for (;;) {
        ++number;
        ImageRecord& image = images[static_cast<size_t>(number) % images.size()];
        const ImageRecord before = image; // what taking the edit back leaves behind
        image.state = ImageState::HasBoxes;
        const Annotation box = makeBox(label, {static_cast<double>(number), 1, 2, 3});
        valueOf(store.apply({QStringLiteral("Draw box"),
                             before.id,
                             {AnnotationChange{before.id, {}, box}, ImageChange{before, image}}}));
        if (number % 3 == 0) {
            valueOf(store.undo(before.id));
            valueOf(store.redo(before.id));
        }
        acknowledge(number);
    }
}

void train(ProjectStore& store)
{
    const RunId run = valueOf(store.beginRun({RunId(0), QStringLiteral("killed")}));
    for (int epoch = 1;; ++epoch) {
        mustWork(store.addEpoch(run, {.epoch = epoch, .loss = 1.0 / epoch}));
        acknowledge(epoch);
    }
}

/// As the window does it: each step is acknowledged when the project says that all is written.
void label(std::unique_ptr<ProjectFile> file)
{
    Project project{valueOf(OpenedProject::read(std::move(file)))};
    ScriptedLabelling labelling(project);
    for (int number = 0; number < ScriptedLabelling::mostSteps; ++number) {
        QEventLoop loop;
        QObject::connect(&project, &Project::allWritten, &loop, [&] {
            if (!project.hasUnwrittenEdits()) {
                loop.quit();
            }
        });
        labelling.step(number);
        loop.exec();
        acknowledge(number + 1);
    }
    QEventLoop().exec(); // until it is killed
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto file = valueOf(ProjectFile::open(arguments.at(1), ProjectAccess::ReadWrite));
    if (arguments.at(2) == QStringLiteral("label")) {
        label(std::move(file));
        return 0;
    }
    const auto store = valueOf(file->connect());
    if (arguments.at(2) == QStringLiteral("train")) {
        train(*store);
    } else {
        edit(*store);
    }
}
