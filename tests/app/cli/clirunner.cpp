// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirunner.h"

#include "core/image/imagedecoder.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QProcess>

#include <utility>

using namespace boxwright;
using namespace Qt::StringLiterals;

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QString cliProgram()
{
    return QStringLiteral(BOXWRIGHT_BUILD "/bin/boxwright-cli");
}

CliResult runCli(const QStringList& arguments, int timeoutMs)
{
    QProcess process;
    process.start(cliProgram(), arguments);
    CliResult result;
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.exitCode = process.exitCode();
    }
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

void makeShapesProject(const QString& path, int count)
{
    const auto file = ProjectFile::create(path).value();
    const auto store = file->connect().value();
    const LabelId red = store->reserveLabelIds(2).value();
    const LabelId blue(red.value() + 1);
    Operation operation{u"Make shapes"_s, {}, {}};
    operation.changes.emplace_back(LabelChange{{}, Label{red, u"Red"_s, Qt::red, 0}});
    operation.changes.emplace_back(LabelChange{{}, Label{blue, u"Blue"_s, Qt::blue, 1}});
    const int side = count / 4 + 1;
    const ImageId first = store->reserveImageIds(count + 2 * side).value();
    for (int i = 0; i < count + 2 * side; ++i) {
        const QRectF box(12 + (i * 37) % 60, 10 + (i * 23) % 30, 44 + i % 9, 36 + i % 7);
        QImage image(160, 120, QImage::Format_RGB32);
        image.fill(QColor(120 + i % 40, 125, 130));
        QPainter painter(&image);
        painter.fillRect(box, i % 2 == 0 ? Qt::red : Qt::blue);
        painter.end();
        const QString name = u"shape %1 ä.png"_s.arg(i);
        const QString imagePath = QFileInfo(path).dir().filePath(name);
        image.save(imagePath);

        ImageRecord record{ImageId(first.value() + i), name, hashFile(imagePath).value(),
                           image.size()};
        record.state = ImageState::HasBoxes;
        record.split = i < count ? Split::Train
            : i < count + side   ? Split::Validation
                                 : Split::Test;
        operation.changes.emplace_back(ImageChange{{}, record});
        const Annotation annotation{BoxId::create(), i % 2 == 0 ? red : blue,
                                    BoundingBox::fromRect(box)};
        operation.changes.emplace_back(AnnotationChange{record.id, {}, annotation});
    }
    store->apply(operation).value();
}

ReadProject::ReadProject(const QString& path)
    : file(ProjectFile::open(path, ProjectAccess::ReadWrite).value())
    , store(file->connect().value())
{ }
