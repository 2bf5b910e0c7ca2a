// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a project of 100,000 images and 1,000,000 boxes takes: bench_project [IMAGES]

#include "core/dataset/project.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

constexpr int kBoxesPerImage = 10;

long residentMegabytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return statm.readAll().split(' ').at(1).toLong() * 4096 / (1 << 20);
}

template<typename Work>
auto measured(const char* what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    std::printf("%-40s %8.2f s, %ld MB resident\n", what,
                static_cast<double>(timer.elapsed()) / 1000, residentMegabytes());
    std::fflush(stdout);
    return result;
}

Operation import(ProjectStore& store, LabelId label, int images)
{
    const ImageId first = valueOf(store.reserveImageIds(images));
    Operation operation{QStringLiteral("Import"), {}, {}};
    operation.changes.reserve(static_cast<size_t>(images) * (kBoxesPerImage + 1));
    for (int i = 0; i < images; ++i) {
        const ImageId image(first.value() + i);
        ImageRecord record =
            makeImage(image, QStringLiteral("images/folder %1/%2.jpg").arg(i / 1000).arg(i));
        record.state = ImageState::HasBoxes;
        record.foreignId = QString::number(i);
        operation.changes.emplace_back(ImageChange{{}, record});
        for (int j = 0; j < kBoxesPerImage; ++j) {
            operation.changes.emplace_back(AnnotationChange{
                image, {}, makeBox(label, {i * 0.37, j * 1.1, 20.5, 30.25 + j / 3.0})});
        }
    }
    return operation;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int images = arguments.size() > 1 ? arguments.at(1).toInt() : 100000;
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    {
        const Operation operation = import(project.store(), label, images);
        measured("import as one operation",
                 [&] { return valueOf(project.store().apply(operation)); });
    }
    measured("close", [&] {
        project.close();
        return 0;
    });
    std::printf("file: %lld MB\n", QFileInfo(project.path()).size() >> 20);
    measured("open the file (quick check)", [&] {
        project.open();
        return 0;
    });
    measured("read all images", [&] { return valueOf(project.store().images()).size(); });
    measured("read all boxes", [&] { return valueOf(project.store().allAnnotations()).size(); });
    project.close();
    auto opened = measured("open for the window", [&] {
        return valueOf(Project::fromFile(
            valueOf(ProjectFile::open(project.path(), ProjectAccess::ReadWrite))));
    });
    measured("draw a box and write it", [&] {
        opened->document(ImageId(5))
            ->addBoxes({makeBox(label, {1, 2, 3, 4})}, QStringLiteral("Draw"));
        return opened->waitUntilWritten(10000);
    });
    measured("take the import back", [&] {
        opened->projectUndoStack().undo();
        return opened->waitUntilWritten(600000);
    });
}
