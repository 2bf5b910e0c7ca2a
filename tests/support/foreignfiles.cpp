// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/foreignfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>

#include <algorithm>

namespace boxwright::test {

QString ForeignFiles::path(const QString& name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

void ForeignFiles::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void ForeignFiles::writeImage(const QString& name, const QSize& size, int shade) const
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(shade, 128, 255 - shade));
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!image.save(file))
        qFatal("cannot write %s", qPrintable(file));
}

void ForeignFiles::writeTurnedImage(const QString& name, int orientation, const QSize& size) const
{
    writeImage(name, size);
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QByteArray jpeg = file.readAll();
    file.close();
    const QByteArray exif =
        QByteArray::fromHex("4578696600004d4d002a000000080001011200030000000100")
        + char(orientation) + QByteArray::fromHex("00000000");
    write(name,
          jpeg.left(2) + QByteArray::fromHex("ffe1") + char(0) + char(exif.size() + 2) + exif
              + jpeg.mid(2));
}

QByteArray vocObject(const char* label, const char* left, const char* top, const char* right,
                     const char* bottom)
{
    return QByteArray("<object><name>") + label + "</name><pose>Left</pose><bndbox><xmin>" + left
        + "</xmin><ymin>" + top + "</ymin><xmax>" + right + "</xmax><ymax>" + bottom
        + "</ymax></bndbox></object>\n";
}

QByteArray vocFile(const char* fileName, const QByteArray& objects, const char* size)
{
    return QByteArray("<annotation>\n<folder>elsewhere</folder><filename>") + fileName
        + "</filename><path>C:\\Users\\someone\\" + fileName + "</path>\n<size>" + size
        + "</size>\n" + objects + "</annotation>\n";
}

QByteArray cocoFile(const QByteArray& images, const QByteArray& annotations)
{
    return "{\"images\": [" + images + "],\n\"annotations\": [" + annotations
        + "],\n\"categories\": [{\"id\": 3, \"name\": \"cat\"}, {\"id\": 8, \"name\": \"dog\"}]}";
}

QByteArray cocoImage(int id, const QByteArray& fileName, const QByteArray& more)
{
    return "\n{\"id\": " + QByteArray::number(id) + ", \"file_name\": \"" + fileName
        + "\", \"width\": 100, \"height\": 80" + more + "}";
}

QByteArray cocoBox(int id, int image, int category, const QByteArray& bbox, const QByteArray& more)
{
    return "\n{\"id\": " + QByteArray::number(id) + ", \"image_id\": " + QByteArray::number(image)
        + ", \"category_id\": " + QByteArray::number(category) + ", \"bbox\": " + bbox + more + "}";
}

bool areSaid(const std::vector<ImportProblem>& problems)
{
    return std::all_of(problems.begin(), problems.end(), [](const ImportProblem& problem) {
        return !problem.code.isEmpty() && !problem.message.isEmpty();
    });
}

bool hasErrors(const ImportReport& report)
{
    return std::any_of(
        report.problems.begin(), report.problems.end(),
        [](const ImportProblem& problem) { return problem.severity == ProblemSeverity::Error; });
}

bool hasProblem(const ImportReport& report, const char* code)
{
    return std::any_of(report.problems.begin(), report.problems.end(),
                       [&](const ImportProblem& problem) {
                           return problem.code == QLatin1String(code) && !problem.message.isEmpty();
                       });
}

QByteArray problemCodes(const ImportReport& report)
{
    QByteArray codes;
    for (const ImportProblem& problem : report.problems)
        codes += problem.code.toUtf8() + ' ';
    return codes;
}

} // namespace boxwright::test
