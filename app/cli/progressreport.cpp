// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/progressreport.h"

#include "app/cli/jsontext.h"

#include <cmath>
#include <cstdio>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

constexpr qint64 kLineIntervalMs = 70;

QString phaseName(TrainingPhase phase)
{
    switch (phase) {
    case TrainingPhase::Preparing:
        return u"preparing"_s;
    case TrainingPhase::Training:
        return u"training"_s;
    case TrainingPhase::Validating:
        return u"validating"_s;
    case TrainingPhase::Testing:
        return u"testing"_s;
    case TrainingPhase::Saving:
        return u"saving"_s;
    }
    return {};
}

QString phaseText(TrainingPhase phase)
{
    switch (phase) {
    case TrainingPhase::Preparing:
        return tr("Preparing");
    case TrainingPhase::Training:
        return tr("Training");
    case TrainingPhase::Validating:
        return tr("Checking on the validation part");
    case TrainingPhase::Testing:
        return tr("Looking at the images");
    case TrainingPhase::Saving:
        return tr("Saving");
    }
    return {};
}

QString foldText(const TrainingProgress& progress)
{
    return tr("Fold %1 of %2").arg(progress.fold).arg(progress.folds);
}

QString optionalText(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', 3) : u"–"_s;
}

QJsonObject epochJson(const EpochRecord& epoch)
{
    return {{u"epoch"_s, epoch.epoch},
            {u"loss"_s, epoch.loss},
            {u"validation_ap"_s, jsonNumber(epoch.validationAp)},
            {u"validation_ap50"_s, jsonNumber(epoch.validationAp50)},
            {u"seconds"_s, epoch.seconds}};
}

QJsonObject progressJson(const TrainingProgress& progress)
{
    QJsonObject object{{u"phase"_s, phaseName(progress.phase)},
                       {u"epoch"_s, progress.epoch},
                       {u"epochs"_s, progress.epochs},
                       {u"step"_s, progress.step},
                       {u"steps"_s, progress.steps},
                       {u"variant"_s, progress.variant},
                       {u"variants"_s, progress.variants},
                       {u"loss"_s, jsonNumber(progress.loss)},
                       {u"seconds_left"_s, jsonNumber(progress.secondsLeft)}};
    if (progress.fold > 0) {
        object.insert(u"fold"_s, progress.fold);
        object.insert(u"folds"_s, progress.folds);
    }
    if (progress.finishedEpoch)
        object.insert(u"finished_epoch"_s, epochJson(*progress.finishedEpoch));
    return object;
}

QString timeText(double seconds)
{
    const int whole = qRound(seconds);
    return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, '0'_L1);
}

} // namespace

ProgressReport::ProgressReport(const Context& context)
    : m_context(context)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{ }

ProgressReport::~ProgressReport()
{
    clearLine();
}

void ProgressReport::message(const QString& line)
{
    const std::lock_guard lock(m_mutex);
    clearLine();
    m_context.message(line);
}

void ProgressReport::training(const TrainingProgress& progress)
{
    const std::lock_guard lock(m_mutex);
    if (m_context.progressMode == ProgressMode::Json) {
        m_context.message(QString::fromUtf8(jsonText(progressJson(progress), false)));
        return;
    }
    if (std::exchange(m_fold, progress.fold) != progress.fold && progress.fold > 0) {
        clearLine();
        m_context.message(foldText(progress));
    }
    if (const auto& epoch = progress.finishedEpoch) {
        clearLine();
        m_context.message(
            tr("Epoch %1 of %2: loss %3, validation AP50 %4, AP %5, %6 s")
                .arg(epoch->epoch)
                .arg(progress.epochs)
                .arg(std::isfinite(epoch->loss) ? optionalText(epoch->loss) : optionalText({}),
                     optionalText(epoch->validationAp50), optionalText(epoch->validationAp))
                .arg(epoch->seconds, 0, 'f', 1));
        return;
    }
    QString line = progress.variant > 0
        ? tr("Trying variant %1 of %2").arg(progress.variant).arg(progress.variants)
        : phaseText(progress.phase);
    if (progress.fold > 0)
        line.prepend(foldText(progress) + u": "_s);
    if (progress.phase == TrainingPhase::Training)
        line += tr(", epoch %1 of %2").arg(progress.epoch).arg(progress.epochs);
    if (progress.steps > 0)
        line += u" %1/%2"_s.arg(progress.step).arg(progress.steps);
    if (progress.loss)
        line += tr(", loss %1").arg(*progress.loss, 0, 'f', 3);
    if (progress.secondsLeft)
        line += tr(", %1 left").arg(timeText(*progress.secondsLeft));
    showLine(line, progress.step == progress.steps);
}

void ProgressReport::counting(const QString& phase, int done, int total)
{
    const std::lock_guard lock(m_mutex);
    if (m_context.progressMode == ProgressMode::Json) {
        m_context.message(QString::fromUtf8(jsonText(
            QJsonObject{{u"phase"_s, phase}, {u"step"_s, done}, {u"steps"_s, total}}, false)));
        return;
    }
    if (done == 0 && total == 0) // nothing to count
        return clearLine();
    showLine(total > 0 ? u"%1/%2"_s.arg(done).arg(total) : QString::number(done), done == total);
}

void ProgressReport::showLine(const QString& line, bool isDue)
{
    if (!m_isTerminal)
        return;
    if (!isDue && m_sinceLine.isValid() && m_sinceLine.elapsed() < kLineIntervalMs)
        return;
    m_sinceLine.start();
    m_hasLine = true;
    std::fprintf(stderr, "\r\033[K%s", line.toUtf8().constData());
    std::fflush(stderr);
}

void ProgressReport::clearLine()
{
    if (m_hasLine)
        std::fputs("\r\033[K", stderr);
    m_hasLine = false;
}

} // namespace boxwright::cli
