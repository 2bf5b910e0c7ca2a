// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/planwarnings.h"

#include "core/health/findingtext.h"
#include "core/health/healthcheck.h"
#include "core/health/imagefindings.h"
#include "core/health/imagegroups.h"
#include "core/health/splitfindings.h"
#include "core/run/teachingboxes.h"
#include "core/run/trainingestimate.h"
#include "core/run/trainingpreset.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <cmath>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanWarnings)
};

QStringList namesWithout(const std::vector<Label>& labels, const QHash<LabelId, int>& counts)
{
    QStringList names;
    for (const Label& label : labels) {
        if (counts.value(label.id) == 0) {
            names.append(quoted(label.name));
        }
    }
    return names;
}

void addScarceLabels(QStringList& warnings, const TrainingTask& task)
{
    const QHash<LabelId, int> taught = teachingBoxesByLabel(task.train);
    if (const QStringList none = namesWithout(task.labels, taught); !none.isEmpty()) {
        warnings.append(
            Text::tr("No training image shows %1, so it will not be found.").arg(listed(none)));
    }
    const int enough = HealthLimits().fewTrainBoxes;
    QStringList few;
    for (const Label& label : task.labels) {
        const int boxes = taught.value(label.id);
        if (boxes > 0 && boxes < enough) {
            few.append(Text::tr("“%1” (%2 more)").arg(label.name, QString::number(enough - boxes)));
        }
    }
    if (!few.isEmpty()) {
        warnings.append(Text::tr("Under %1 boxes hardly teach a label. These need more: %2.")
                            .arg(QString::number(enough), listed(few)));
    }
}

} // namespace

QStringList dataWarnings(const TrainingTask& task, const std::vector<TrainingSample>& test)
{
    QStringList warnings;
    addScarceLabels(warnings, task);
    if (task.validation.empty()) {
        warnings.append(Text::tr("There is no validation part, so nothing tells which epoch is the "
                                 "best."));
    } else if (const auto none = namesWithout(task.labels, teachingBoxesByLabel(task.validation));
               !none.isEmpty()) {
        warnings.append(Text::tr("No validation image shows %1, so the choice of the best epoch "
                                 "leaves it out.")
                            .arg(listed(none)));
    }
    if (test.empty()) {
        warnings.append(Text::tr("There is no test part, so nothing measures the model "
                                 "independently."));
    } else if (const auto none = namesWithout(task.labels, teachingBoxesByLabel(test));
               !none.isEmpty()) {
        warnings.append(Text::tr("No test image shows %1, so nothing measures how well the model "
                                 "finds it.")
                            .arg(listed(none)));
    }
    return warnings;
}

std::optional<QString> timeWarning(const TrainingPlan& plan)
{
    if (!plan.speed)
        return {};
    TrainingTask alone = plan.task;
    alone.config.folds = 0;
    const double limit =
        alone.config.minutes > 0 ? alone.config.minutes : presetMinutes(alone, plan.testImages);
    const double minutes = estimatedSeconds(alone, plan.testImages, *plan.speed) / 60;
    if (limit == 0 || minutes <= limit)
        return {};
    return Text::tr("It will take some %1 minutes, longer than the %Ln minute(s) that it has.",
                    nullptr, static_cast<int>(limit))
        .arg(static_cast<int>(std::ceil(minutes)));
}

QStringList imageWarnings(const ProjectStore& store, const std::vector<ImageRecord>& images,
                          std::vector<ExaminedImage> examined, const RelatedImages& related,
                          const QSet<ImageId>& unreadable)
{
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (!QFile::exists(store.absoluteImagePath(images[i]))) {
            examined[i].state = FileState::Missing;
        } else if (unreadable.contains(images[i].id)) {
            examined[i].state = FileState::Unreadable;
        }
    }
    QStringList warnings;
    for (const auto& findings : {leakFindings(images, related), fileFindings(images, examined)}) {
        for (const HealthFinding& finding : findings) {
            warnings.append(finding.message);
        }
    }
    return warnings;
}

} // namespace boxwright
