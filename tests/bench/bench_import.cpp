// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import takes: as JSON, in seconds and megabytes. Looking at the image files (header and
// check sum) is timed apart from reading annotations and storing.
// bench_import --files [IMAGES]: Pascal VOC, a file of five boxes for each image (20,000)
// bench_import --boxes [IMAGES]: one COCO file of ten boxes an image (100,000); also how long it is
// silent at most, and how soon it ends when it is cancelled, which must leave nothing

#include "core/exchange/import/datasetimporter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>
#include <map>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFilesInFolder = 1000;
constexpr int kBoxesInVoc = 5;
constexpr int kBoxesInCoco = 10;

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Small, so that the disk does not count: a bitmap of 64 x 48 that is its own.
QByteArray picture(int number)
{
    QImage image(64, 48, QImage::Format_Indexed8);
    image.setColorTable({qRgb(0, 0, 0), QRgb(0xff000000 | unsigned(number))});
    image.fill(number % 2);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QString nameOf(int number)
{
    return u"%1/%2"_s.arg(number / kFilesInFolder).arg(number);
}

void writePictures(const QString& folder, int count)
{
    for (int i = 0; i < count; ++i) {
        if (i % kFilesInFolder == 0 && !QDir(folder).mkpath(QString::number(i / kFilesInFolder)))
            qFatal("%s cannot be made", qPrintable(folder));
        write(u"%1/%2.png"_s.arg(folder, nameOf(i)), picture(i));
    }
}

void writeVoc(const QString& folder, int count)
{
    for (int i = 0; i < count; ++i) {
        QByteArray xml = "<annotation><filename>" + QByteArray::number(i)
            + ".png</filename><size><width>64</width><height>48</height><depth>3</depth></size>";
        for (int j = 0; j < kBoxesInVoc; ++j) {
            xml += "<object><name>label " + QByteArray::number(j % 3)
                + "</name><pose>Left</pose><truncated>0</truncated><difficult>0</difficult>"
                  "<bndbox><xmin>"
                + QByteArray::number(1 + j)
                + "</xmin><ymin>2</ymin><xmax>40</xmax><ymax>30</ymax></bndbox></object>";
        }
        write(u"%1/%2.xml"_s.arg(folder, nameOf(i)), xml + "</annotation>");
    }
}

void writeCoco(const QString& path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write("{\"images\": [");
    for (int i = 0; i < count; ++i) {
        file.write(u"%1{\"id\": %2, \"file_name\": \"%3.png\", \"width\": 64, \"height\": 48}\n"_s
                       .arg(i > 0 ? u","_s : QString())
                       .arg(i)
                       .arg(nameOf(i))
                       .toUtf8());
    }
    file.write("], \"annotations\": [");
    for (int i = 0; i < count * kBoxesInCoco; ++i) {
        file.write(
            u"%1{\"id\": %2, \"image_id\": %3, \"category_id\": %4, \"bbox\": [%5, 2.5, 30, 20.25]"
            ", \"area\": 607.5, \"iscrowd\": 0, \"segmentation\": []}\n"_s
                .arg(i > 0 ? u","_s : QString())
                .arg(i + 1)
                .arg(i / kBoxesInCoco)
                .arg(1 + i % 3)
                .arg(i % kBoxesInCoco)
                .toUtf8());
    }
    file.write("], \"categories\": [{\"id\": 1, \"name\": \"a\"}, {\"id\": 2, \"name\": \"b\"}, "
               "{\"id\": 3, \"name\": \"c\"}]}");
}

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("VmHWM:") + 6;
    return text.mid(start, text.indexOf("kB", start) - start).trimmed().toDouble() / 1024;
}

QString nameOf(ImportPhase phase)
{
    switch (phase) {
    case ImportPhase::Unpacking:
        return u"unpacking"_s;
    case ImportPhase::Reading:
        return u"reading"_s;
    case ImportPhase::LookingAtImages:
        return u"looking"_s;
    case ImportPhase::Planning:
        return u"planning"_s;
    case ImportPhase::Copying:
        return u"copying"_s;
    case ImportPhase::Storing:
        return u"storing"_s;
    }
    return {};
}

/// The longest time without a word of progress, in ms, and what it ended with.
class Silence
{
public:
    Silence() { m_sinceWord.start(); }

    void end(const QString& with)
    {
        const double now = double(m_sinceWord.nsecsElapsed()) / 1e6;
        m_sinceWord.restart();
        if (now > m_longest) {
            m_longest = now;
            m_endedWith = with;
        }
    }
    double longest() const { return m_longest; }
    const QString& endedWith() const { return m_endedWith; }

private:
    QElapsedTimer m_sinceWord;
    double m_longest = 0;
    QString m_endedWith;
};

/// How long an import goes on, in ms, that is cancelled halfway through a phase, a moment after it
/// looked whether it is. Nothing of it may stay.
double goesOnMs(const ImportRequest& request, ImportPhase cancelled)
{
    TemporaryProject project;
    std::stop_source stop;
    QElapsedTimer sinceStop;
    std::thread stopper;
    const auto imported = importDataset(
        project.store(), request,
        [&](ImportPhase phase, int done, int total) {
            if (phase != cancelled || done < total / 2 || stopper.joinable())
                return;
            stopper = std::thread([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
                sinceStop.start();
                stop.request_stop();
            });
        },
        stop.get_token());
    if (stopper.joinable())
        stopper.join();
    const double ms = double(sinceStop.nsecsElapsed()) / 1e6;
    if (imported || imported.error().code != ErrorCode::Cancelled)
        qFatal("the import was not cancelled while it was %s", qPrintable(nameOf(cancelled)));
    const ProjectStore& store = project.store();
    if (!valueOf(store.images()).empty() || !valueOf(store.allAnnotations()).isEmpty()
        || !valueOf(store.labels()).empty() || !valueOf(store.history(std::nullopt)).empty()
        || !valueOf(store.imports()).empty() || valueOf(store.datasetExtras()) != DatasetExtras())
        qFatal("an import that was cancelled left something");
    return ms;
}

QJsonObject cancelTimes(const ImportRequest& request)
{
    QJsonObject times;
    for (const ImportPhase phase : {ImportPhase::Reading, ImportPhase::LookingAtImages,
                                    ImportPhase::Planning, ImportPhase::Storing})
        times.insert(nameOf(phase), goesOnMs(request, phase));
    return times;
}

QJsonObject measure(const ImportRequest& request, int files)
{
    TemporaryProject project;
    QElapsedTimer timer;
    timer.start();
    // When each phase was first and last heard of.
    std::map<ImportPhase, std::pair<double, double>> heard;
    Silence silence;
    const auto report =
        valueOf(importDataset(project.store(), request, [&](ImportPhase phase, int, int) {
            const double now = double(timer.elapsed()) / 1000;
            heard.emplace(phase, std::pair(now, now)).first->second.second = now;
            silence.end(nameOf(phase));
        }));
    silence.end(u"the end"_s);
    const double all = double(timer.elapsed()) / 1000;
    const auto [lookingFrom, lookingUntil] = heard[ImportPhase::LookingAtImages];
    const double reading = all - (lookingUntil - lookingFrom);
    return {{u"images"_s, report.imagesAdded},
            {u"boxes"_s, report.boxesAdded},
            {u"seconds"_s, all},
            {u"reading_and_storing_s"_s, reading},
            {u"reading_s"_s, lookingFrom},
            {u"planning_s"_s, heard[ImportPhase::Storing].first - lookingUntil},
            {u"storing_s"_s, all - heard[ImportPhase::Storing].first},
            {u"files_per_s"_s, files / reading},
            {u"boxes_per_s"_s, report.boxesAdded / reading},
            {u"longest_silence_ms"_s, silence.longest()},
            {u"silence_ended_with"_s, silence.endedWith()},
            {u"peak_mb"_s, peakMegabytes()}};
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const bool isVoc = mode == u"--files";
    if (!isVoc && mode != u"--boxes") {
        std::fprintf(stderr, "bench_import --files [IMAGES] | --boxes [IMAGES]\n");
        return 2;
    }
    const int count = arguments.value(2, isVoc ? u"20000"_s : u"100000"_s).toInt();
    const QTemporaryDir folder;
    const QString images = folder.filePath(u"images"_s);
    writePictures(images, count);
    ImportRequest request{.format = isVoc ? ExchangeFormat::Voc : ExchangeFormat::Coco,
                          .images = {images}};
    if (isVoc) {
        writeVoc(images, count);
    } else {
        request.annotationsPath = folder.filePath(u"coco.json"_s);
        writeCoco(request.annotationsPath, count);
    }
    QJsonObject figures = measure(request, isVoc ? count : 1);
    if (!isVoc)
        figures.insert(u"cancel_ms"_s, cancelTimes(request));
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
