// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/modelcard.h"

#include "core/report/reportwords.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ModelCard)
};

QString dateText(const QDateTime& when)
{
    return reportLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

QString durationText(qint64 seconds)
{
    const auto minutes = static_cast<int>(std::lround(static_cast<double>(seconds) / 60));
    if (minutes < 1)
        return Text::tr("less than a minute");
    if (minutes < 90)
        return Text::tr("%Ln minute(s)", nullptr, minutes);
    return Text::tr("about %Ln hour(s)", nullptr,
                    static_cast<int>(std::lround(static_cast<double>(minutes) / 60)));
}

QString labelNames(const ReportContent& content)
{
    QStringList names;
    for (const ReportLabel& label : content.labels)
        names.append(isolatedName(label.label.name));
    return names.join(u", "_s);
}

QString presetText(TrainingPreset preset)
{
    switch (preset) {
    case TrainingPreset::Quick:
        return Text::tr("Quick");
    case TrainingPreset::Best:
        return Text::tr("Best");
    case TrainingPreset::Balanced:
        break;
    }
    return Text::tr("Balanced");
}

QString measuredImages(const Evaluation& evaluation)
{
    switch (evaluation.split) {
    case Split::Train:
        return Text::tr("%Ln training image(s)", nullptr, evaluation.images);
    case Split::Validation:
        return Text::tr("%Ln validation image(s)", nullptr, evaluation.images);
    case outOfFold:
        return Text::tr("%Ln image(s), each through a model that had not seen it (k-fold)", nullptr,
                        evaluation.images);
    case Split::Test:
        break;
    }
    return Text::tr("%Ln test image(s)", nullptr, evaluation.images);
}

QString yesOrNo(bool isYes)
{
    return isYes ? Text::tr("yes") : Text::tr("no");
}

QString learnedFrom(const ReportContent& content)
{
    QString images = Text::tr("%Ln image(s)", nullptr, content.run->trainImages);
    int boxes = 0;
    for (const ReportLabel& label : content.labels) {
        if (!label.trainingBoxes)
            return images;
        boxes += *label.trainingBoxes;
    }
    return Text::tr("%1 with %Ln box(es)", nullptr, boxes).arg(images);
}

void addRun(ReportTable& card, const ReportContent& content)
{
    const RunRecord& run = *content.run;
    const TrainingConfig& config = run.config;
    const auto add = [&card](const QString& name, const QString& value) {
        card.rows.push_back({{name}, {value}});
    };
    add(Text::tr("Trained"), dateText(run.started));
    if (run.ended)
        add(Text::tr("Took"), durationText(run.started.secsTo(*run.ended)));
    add(Text::tr("Learned from"), learnedFrom(content));
    add(Text::tr("Best state chosen on"),
        Text::tr("%Ln validation image(s)", nullptr, run.validationImages));
    add(Text::tr("Thoroughness"), presetText(config.preset));
    add(Text::tr("Times it saw the images (epochs)"),
        Text::tr("%1; it was best after %2")
            .arg(run.epochs.empty() ? config.epochs : static_cast<int>(run.epochs.size()))
            .arg(content.model.bestEpoch));
    add(Text::tr("Began with"),
        config.startModel ? Text::tr("model %1 of this project").arg(config.startModel->value())
                          : Text::tr("a network that knows everyday things from many photographs"));
    if (config.tileSize > 0) {
        add(Text::tr("Images are looked at in overlapping parts of"),
            Text::tr("%1 × %1 pixels").arg(config.tileSize));
    }
    add(Text::tr("Looks at mirrored images too"), yesOrNo(config.looksMirrored()));
    add(Text::tr("Learned from mirrored images too"), yesOrNo(config.horizontalFlip));
    add(Text::tr("Rare labels were shown more often"), yesOrNo(config.balance));
}

} // namespace

ReportTable modelCard(const ReportContent& content)
{
    const ModelRecord& model = content.model;
    ReportTable card{Text::tr("Model card"), {}, {}, false};
    const auto add = [&card](const QString& name, const QString& value) {
        card.rows.push_back({{name}, {value}});
    };
    add(Text::tr("Model"),
        Text::tr("%1 (number %2)").arg(model.name, QString::number(model.id.value())));
    add(Text::tr("Project"), content.project);
    add(Text::tr("Finds"), labelNames(content));
    if (content.run)
        addRun(card, content);
    else
        add(Text::tr("Came from elsewhere"), dateText(model.created));
    if (model.inputSize > 0)
        add(Text::tr("Images are fitted to"), Text::tr("%1 × %1 pixels").arg(model.inputSize));
    add(Text::tr("Size"), reportLocale().formattedDataSize(model.bytes));
    add(Text::tr("Fingerprint (SHA-256)"), QString::fromLatin1(model.sha256.toHex()));
    add(Text::tr("Measured on"), measuredImages(content.evaluation));
    if (content.evaluation.measured.isValid())
        add(Text::tr("When it was measured"), dateText(content.evaluation.measured));
    add(Text::tr("A box counts as found from an overlap (IoU) of"),
        reportLocale().toString(content.evaluation.iouThreshold, 'f', 2));
    add(Text::tr("This report was written"), dateText(content.written));
    return card;
}

} // namespace boxwright
