// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/exchangeformat.h"

#include <QCoreApplication>

#include <array>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeFormat)
};

struct FormatName
{
    ExchangeFormat format;
    const char* name;
    const char* title;
};

constexpr std::array kNames{
    FormatName{ExchangeFormat::Auto, "auto",
               QT_TRANSLATE_NOOP("ExchangeFormat", "Find out by itself")},
    FormatName{ExchangeFormat::Folder, "folder",
               QT_TRANSLATE_NOOP("ExchangeFormat", "Images only, nothing labelled yet")},
    FormatName{ExchangeFormat::Voc, "voc", QT_TRANSLATE_NOOP("ExchangeFormat", "Pascal VOC (XML)")},
    FormatName{ExchangeFormat::Coco, "coco", QT_TRANSLATE_NOOP("ExchangeFormat", "COCO (JSON)")},
    FormatName{
        ExchangeFormat::Yolo, "yolo",
        QT_TRANSLATE_NOOP("ExchangeFormat", "YOLO (text files with data.yaml or classes.txt)")},
    FormatName{ExchangeFormat::CreateMl, "createml",
               QT_TRANSLATE_NOOP("ExchangeFormat", "Create ML (JSON)")},
    FormatName{
        ExchangeFormat::Manifest, "manifest",
        QT_TRANSLATE_NOOP("ExchangeFormat", "SageMaker Ground Truth, Rekognition (manifest)")},
    FormatName{ExchangeFormat::Csv, "csv",
               QT_TRANSLATE_NOOP("ExchangeFormat", "Table (CSV of TensorFlow or Roboflow)")},
    FormatName{ExchangeFormat::LabelMe, "labelme",
               QT_TRANSLATE_NOOP("ExchangeFormat", "labelme, X-AnyLabeling (JSON)")},
    FormatName{ExchangeFormat::ImgLab, "imglab",
               QT_TRANSLATE_NOOP("ExchangeFormat", "dlib imglab (XML)")},
    FormatName{ExchangeFormat::Vott, "vott", QT_TRANSLATE_NOOP("ExchangeFormat", "VoTT (JSON)")},
    FormatName{ExchangeFormat::LabelStudio, "labelstudio",
               QT_TRANSLATE_NOOP("ExchangeFormat", "Label Studio (JSON)")},
};

} // namespace

QString exchangeFormatName(ExchangeFormat format)
{
    for (const FormatName& name : kNames) {
        if (name.format == format)
            return QString::fromLatin1(name.name);
    }
    return {};
}

std::optional<ExchangeFormat> exchangeFormatFromName(const QString& name)
{
    for (const FormatName& known : kNames) {
        if (name == QLatin1String(known.name))
            return known.format;
    }
    return std::nullopt;
}

QString exchangeFormatTitle(ExchangeFormat format)
{
    for (const FormatName& name : kNames) {
        if (name.format == format)
            return Text::tr(name.title);
    }
    return {};
}

} // namespace boxwright
