// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/exporteddataset.h"
#include "core/exchange/import/datasetimporter.h"

#include <QFileInfo>
#include <QHash>
#include <QStringList>

#include <utility>

#include "tests/support/foreignfiles.h"
#include "tests/support/temporaryproject.h"

namespace boxwright::test {

// A project to be exported, and what must be the same after it was read back.

/// Four images of 100 x 80 in images/sub: 1.png (train) with a cat and a dog, 2.png (validation)
/// with a dog that has every mark, 3.png (test) confirmed empty and reviewed, 4.png unseen.
inline void fillProject(TemporaryProject& project, const ForeignFiles& files)
{
    for (int i = 1; i <= 4; ++i)
        files.writeImage(QStringLiteral("images/sub/%1.png").arg(i), {100, 80}, i);
    const QByteArray images =
        cocoImage(1, "sub/1.png", ", \"split\": \"train\", \"camera\": \"left\"") + ','
        + cocoImage(2, "sub/2.png", ", \"split\": \"val\"") + ','
        + cocoImage(3, "sub/3.png", ", \"split\": \"test\", \"labelled\": true, \"reviewed\": true")
        + ',' + cocoImage(4, "sub/4.png", ", \"labelled\": false");
    const QByteArray boxes = cocoBox(1, 1, 3, "[10.25, 20.5, 30.5, 40.125]") + ','
        + cocoBox(2, 1, 8, "[0, 0, 100, 80]", ", \"note\": \"\xc3\xb6\"") + ','
        + cocoBox(3, 2, 8, "[1, 2, 3, 4]",
                  ", \"iscrowd\": 1, \"difficult\": 1, \"truncated\": 1, \"occluded\": 1");
    files.write(QStringLiteral("coco.json"), cocoFile(images, boxes));
    valueOf(importDataset(
        project.store(),
        {.images = {files.images()}, .annotationsPath = files.path(QStringLiteral("coco.json"))}));
}

/// An image that is stored lying on its side (EXIF orientation 6), 80 x 100 upright, with a box
/// that counts in the 100 x 80 pixels as stored. Upright it is 50, 10, 10 x 30: x' = 80 - y - h,
/// y' = x.
inline ExportedDataset turnedDataset()
{
    ExportedDataset data;
    data.labels.push_back({makeLabel(LabelId(1), QStringLiteral("cat")), 1});
    ExportedImage image{makeImage(ImageId(1), QStringLiteral("a.jpg")),
                        QStringLiteral("/images/a.jpg"),
                        QStringLiteral("a.jpg"),
                        QStringLiteral("a"),
                        1,
                        {100, 80},
                        {}};
    image.record.size = {80, 100};
    image.record.orientation = 6;
    image.record.isStatedAsStored = true;
    image.record.state = ImageState::HasBoxes;
    image.boxes.push_back({makeBox(LabelId(1), BoundingBox{10, 20, 30, 10}), 1});
    data.images.push_back(std::move(image));
    return data;
}

/// Images that somebody looked at and their boxes, a line each, with every bit of the numbers.
/// `hasMarks`: with what is said of boxes beside label and place.
inline QStringList contentOf(TemporaryProject& project, bool hasMarks)
{
    QHash<LabelId, QString> labels;
    for (const Label& label : valueOf(project.store().labels()))
        labels.insert(label.id, label.name);
    const auto exact = [](double value) { return QString::number(value, 'g', 17); };
    QStringList lines;
    const auto images = valueOf(project.store().images());
    for (const ImageRecord& image : images) {
        if (image.state == ImageState::Unseen)
            continue;
        const QString name = QFileInfo(image.path).fileName();
        lines.append(QStringLiteral("%1 state %2 split %3")
                         .arg(name)
                         .arg(int(image.state))
                         .arg(int(image.split)));
        const auto boxes = valueOf(project.store().annotations(image.id));
        for (const Annotation& box : boxes) {
            QString line = QStringLiteral("%1 %2 %3 %4 %5 %6")
                               .arg(name, labels.value(box.label), exact(box.box.x),
                                    exact(box.box.y), exact(box.box.width), exact(box.box.height));
            if (hasMarks) {
                line += QStringLiteral(" %1%2%3%4")
                            .arg(box.difficult)
                            .arg(box.crowd)
                            .arg(box.truncated)
                            .arg(box.occluded);
            }
            lines.append(line);
        }
    }
    lines.sort();
    return lines;
}

} // namespace boxwright::test
