// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a large project takes: bench_project [IMAGES] (100,000, with ten boxes each). Opening is
// measured in a process of its own, so that its memory is that of the window. Prints JSON.
// bench_project --remove [IMAGES]: how long the window stands still while the label of all these
// boxes is deleted.

#include "core/dataset/project.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
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

long residentMegabytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return statm.readAll().split(' ').at(1).toLong() * 4096 / (1 << 20);
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

/// As the window opens it, then one box.
QJsonObject measureOpen(const QString& path)
{
    std::unique_ptr<Project> project;
    const double open = millisecondsOf([&] {
        project =
            valueOf(Project::fromFile(valueOf(ProjectFile::open(path, ProjectAccess::ReadWrite))));
    });
    const long resident = residentMegabytes();
    const double edit = millisecondsOf([&] {
        project->document(project->images().front().id)
            ->addBoxes({makeBox(project->labels().front().id, {1, 2, 3, 4})},
                       QStringLiteral("Draw"));
        if (!project->waitUntilWritten(10000))
            qFatal("The box was not written.");
    });
    return {{QStringLiteral("open_s"), open / 1000},
            {QStringLiteral("open_mb"), static_cast<double>(resident)},
            {QStringLiteral("edit_ms"), edit}};
}

QJsonObject measureAll(int images)
{
    if (images == 0)
        images = 100000;
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const Operation operation = import(project.store(), label, images);
    const double stored = millisecondsOf([&] { valueOf(project.store().apply(operation)); });
    project.close();
    QProcess opening;
    opening.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--open"), project.path()});
    opening.waitForFinished(-1);
    QJsonObject result = QJsonDocument::fromJson(opening.readAllStandardOutput()).object();
    result.insert(QStringLiteral("images"), images);
    result.insert(QStringLiteral("import_s"), stored / 1000);
    result.insert(QStringLiteral("file_mb"),
                  static_cast<double>(QFileInfo(project.path()).size() >> 20));
    return result;
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

QJsonObject measureRemoval(int images)
{
    TemporaryProject files;
    const LabelId label = files.addLabel(QStringLiteral("cell"));
    valueOf(files.store().apply(import(files.store(), label, images == 0 ? 100000 : images)));
    const auto project = valueOf(Project::fromFile(files.takeFile()));
    QElapsedTimer timer;
    timer.start();
    const double asked = millisecondsOf([&] { mustWork(project->removeLabel(label)); });
    const double shown = longestPause([&] { return project->labels().empty(); });
    const double shownAfter = static_cast<double>(timer.elapsed()) / 1000;
    const double written = longestPause([&] { return !project->hasUnwrittenEdits(); });
    return {{QStringLiteral("remove_asked_ms"), asked},
            {QStringLiteral("remove_pause_ms"), shown},
            {QStringLiteral("remove_pause_while_written_ms"), written},
            {QStringLiteral("remove_shown_s"), shownAfter},
            {QStringLiteral("remove_written_s"), static_cast<double>(timer.elapsed()) / 1000}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--open"))
        print(measureOpen(arguments.value(2)));
    else if (arguments.value(1) == QLatin1String("--remove"))
        print(measureRemoval(arguments.value(2).toInt()));
    else
        print(measureAll(arguments.value(1).toInt())); // 0 for anything but a number
}
