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

struct Name
{
    ExchangeFormat format;
    const char* name;
    const char* title;
};

constexpr std::array kNames{
    Name{ExchangeFormat::Auto, "auto", QT_TRANSLATE_NOOP("ExchangeFormat", "Find out by itself")},
    Name{ExchangeFormat::Folder, "folder",
         QT_TRANSLATE_NOOP("ExchangeFormat", "Images only, nothing labelled yet")},
    Name{ExchangeFormat::Voc, "voc", QT_TRANSLATE_NOOP("ExchangeFormat", "Pascal VOC (XML)")},
    Name{ExchangeFormat::Coco, "coco", QT_TRANSLATE_NOOP("ExchangeFormat", "COCO (JSON)")},
    Name{ExchangeFormat::Yolo, "yolo",
         QT_TRANSLATE_NOOP("ExchangeFormat", "YOLO (text files with data.yaml or classes.txt)")},
    Name{ExchangeFormat::CreateMl, "createml",
         QT_TRANSLATE_NOOP("ExchangeFormat", "Create ML (JSON)")},
    Name{ExchangeFormat::Manifest, "manifest",
         QT_TRANSLATE_NOOP("ExchangeFormat", "SageMaker Ground Truth, Rekognition (manifest)")},
    Name{ExchangeFormat::Csv, "csv",
         QT_TRANSLATE_NOOP("ExchangeFormat", "Table (CSV of TensorFlow or Roboflow)")},
    Name{ExchangeFormat::LabelMe, "labelme",
         QT_TRANSLATE_NOOP("ExchangeFormat", "labelme, X-AnyLabeling (JSON)")},
    Name{ExchangeFormat::ImgLab, "imglab",
         QT_TRANSLATE_NOOP("ExchangeFormat", "dlib imglab (XML)")},
    Name{ExchangeFormat::Vott, "vott", QT_TRANSLATE_NOOP("ExchangeFormat", "VoTT (JSON)")},
    Name{ExchangeFormat::LabelStudio, "labelstudio",
         QT_TRANSLATE_NOOP("ExchangeFormat", "Label Studio (JSON)")},
};

} // namespace

QString exchangeFormatName(ExchangeFormat format)
{
    for (const Name& name : kNames) {
        if (name.format == format)
            return QString::fromLatin1(name.name);
    }
    return {};
}

std::optional<ExchangeFormat> exchangeFormatFromName(const QString& name)
{
    for (const Name& known : kNames) {
        if (name == QLatin1String(known.name))
            return known.format;
    }
    return std::nullopt;
}

QString exchangeFormatTitle(ExchangeFormat format)
{
    for (const Name& name : kNames) {
        if (name.format == format)
            return Text::tr(name.title);
    }
    return {};
}

} // namespace boxwright
