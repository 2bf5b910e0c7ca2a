// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/cocoresults.h"

#include "core/exchange/formats/jsonfilewriter.h"

#include <QJsonArray>

namespace boxwright {

Result<void> writeCocoResults(const QString& path, const std::vector<ImageDetections>& detections,
                              const ExportIds& ids)
{
    JsonFileWriter writer(path);
    writer.write("[");
    for (const ImageDetections& image : detections) {
        for (const Detection& detection : image.detections) {
            const BoundingBox& box = detection.box;
            writer.writeElement(
                {{QStringLiteral("image_id"), ids.images.value(image.image, image.image.value())},
                 {QStringLiteral("category_id"),
                  ids.labels.value(detection.label, detection.label.value())},
                 {QStringLiteral("bbox"), QJsonArray{box.x, box.y, box.width, box.height}},
                 {QStringLiteral("score"), detection.score}});
        }
    }
    writer.write("\n]\n");
    return writer.commit();
}

} // namespace boxwright
