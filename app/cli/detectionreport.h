// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/annotation/label.h"
#include "core/run/detection.h"

#include <QImage>
#include <QJsonArray>
#include <QSize>

#include <vector>

namespace boxwright::cli {

/// Prints detections image by image in one of the formats of `detect`, and gathers the document
/// for `--json`.
class DetectionReport
{
public:
    /// `format`: table, json, csv or rekognition.
    DetectionReport(Context& context, std::vector<Label> labels, QString format);

    void begin();
    void add(const QString& path, const QSize& imageSize, const std::vector<Detection>& detections);
    void skip(const QString& path, const Error& error);
    void end();
    QJsonObject document() const;

    /// Writes a copy of the image with the boxes on it; never over a file that is there.
    Result<void> draw(const QString& folder, const QString& path, const QImage& image,
                      const std::vector<Detection>& detections);

private:
    const Label* label(const Detection& detection) const;
    QString labelName(const Detection& detection) const;
    QJsonObject imageJson(const QString& path, const QSize& imageSize,
                          const std::vector<Detection>& detections) const;
    QJsonObject rekognitionJson(const QString& path, const QSize& imageSize,
                                const std::vector<Detection>& detections) const;

    Context& m_context;
    std::vector<Label> m_labels;
    QString m_format;
    QJsonArray m_images;
    QJsonArray m_skipped;
};

} // namespace boxwright::cli
