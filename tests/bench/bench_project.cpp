// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What work in a large project takes: as JSON, in milliseconds and seconds. `boxwright
// --measure-open PROJECT` measures opening it, in the window.
// bench_project --make PROJECT [IMAGES]: makes one (100,000 images with ten boxes each)
// bench_project --edit PROJECT: one box, from the edit to the disk
// bench_project --remove [IMAGES]: how long the window stands still while the label of all these
// boxes is deleted.

#include "core/dataset/project.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

constexpr int kBoxesPerImage = 10;

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

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const QJsonObject& result)
{
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
}

/// Runs the event loop as a window does, until `isDone`; the longest time that it stood still.
double longestPause(const std::function<bool()>& isDone)
{
    QElapsedTimer timer;
    timer.start();
    double longest = 0;
    while (!isDone()) {
        const qint64 before = timer.nsecsElapsed();
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed() - before) / 1e6);
        QThread::msleep(1);
    }
    return longest;
}

QJsonObject make(const QString& path, int images)
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const Operation operation = import(project.store(), label, images);
    const double stored = millisecondsOf([&] { valueOf(project.store().apply(operation)); });
    project.close();
    if (!QFile::copy(project.path(), path))
        qFatal("%s cannot be written.", qPrintable(path));
    return {{QStringLiteral("images"), images},
            {QStringLiteral("import_s"), stored / 1000},
            {QStringLiteral("file_mb"), static_cast<double>(QFileInfo(path).size() >> 20)}};
}

QJsonObject measureEdit(const QString& path)
{
    const auto project =
        valueOf(Project::fromFile(valueOf(ProjectFile::open(path, ProjectAccess::ReadWrite))));
    AnnotationDocument* document = project->document(project->images().front().id);
    const Annotation box = makeBox(project->labels().front().id, {1, 2, 3, 4});
    QElapsedTimer timer;
    timer.start();
    const double drawn = millisecondsOf([&] { document->addBoxes({box}, QStringLiteral("Draw")); });
    const double pause = longestPause([&] { return !project->hasUnwrittenEdits(); });
    return {{QStringLiteral("edit_ms"), static_cast<double>(timer.nsecsElapsed()) / 1e6},
            {QStringLiteral("edit_pause_ms"), std::max(drawn, pause)}};
}

QJsonObject measureRemoval(int images)
{
    TemporaryProject files;
    const LabelId label = files.addLabel(QStringLiteral("cell"));
    valueOf(files.store().apply(import(files.store(), label, images)));
    const auto project = valueOf(Project::fromFile(files.takeFile()));
    QElapsedTimer timer;
    timer.start();
    const double asked = millisecondsOf([&] { mustWork(project->removeLabel(label)); });
    const double shown = longestPause([&] { return project->labels().empty(); });
    const double shownAfter = static_cast<double>(timer.elapsed()) / 1000;
    const double written = longestPause([&] { return !project->hasUnwrittenEdits(); });
    return {{QStringLiteral("remove_pause_ms"), std::max(asked, shown)},
            {QStringLiteral("remove_pause_while_written_ms"), written},
            {QStringLiteral("remove_shown_s"), shownAfter},
            {QStringLiteral("remove_written_s"), static_cast<double>(timer.elapsed()) / 1000}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const auto imagesOr = [&](int place) {
        const int images = arguments.value(place).toInt();
        return images > 0 ? images : 100000;
    };
    if (mode == QLatin1String("--make"))
        print(make(arguments.value(2), imagesOr(3)));
    else if (mode == QLatin1String("--edit"))
        print(measureEdit(arguments.value(2)));
    else if (mode == QLatin1String("--remove"))
        print(measureRemoval(imagesOr(2)));
    else
        return 2;
    return 0;
}
