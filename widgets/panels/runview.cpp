// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/runview.h"

#include "core/run/candidates.h"
#include "widgets/charts/runcharts.h"
#include "widgets/models/keptepoch.h"
#include "widgets/models/runlistmodel.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/examplestrip.h"
#include "widgets/panels/paneltext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kBarSteps = 1000;
constexpr int kShownWarnings = 3; // the rest is in the log

QString phaseName(const TrainingProgress& progress)
{
    if (progress.variant > 0)
        return RunView::tr("Trying variant %1 of %2").arg(progress.variant).arg(progress.variants);
    switch (progress.phase) {
    case TrainingPhase::Preparing:
        return RunView::tr("Preparing the images");
    case TrainingPhase::Training:
        return RunView::tr("Training");
    case TrainingPhase::Validating:
        return RunView::tr("Checking on the validation images");
    case TrainingPhase::Testing:
        return progress.fold > 0 ? RunView::tr("Looking at images that it has never seen")
                                 : RunView::tr("Measuring on the test images");
    case TrainingPhase::Saving:
        return RunView::tr("Saving the model");
    }
    return {};
}

/// How much of a training is done, 0 to 1: epochs by their steps; what follows them is the rest.
double trainedShare(const TrainingProgress& progress)
{
    if (progress.phase == TrainingPhase::Preparing)
        return 0;
    if (progress.phase == TrainingPhase::Testing || progress.phase == TrainingPhase::Saving
        || isMeasuringModel(progress))
        return 1;
    if (progress.epochs <= 0 || progress.epoch <= 0)
        return 0;
    const bool isTraining = progress.phase == TrainingPhase::Training;
    const double within = !isTraining ? 1.0
        : progress.steps > 0          ? double(progress.step) / progress.steps
                                      : 0.0;
    return qBound(0.0, (progress.epoch - 1 + within) / progress.epochs, 1.0);
}

/// The same of the whole: variants that are tried and the trainings of a k-fold come before the
/// run's own.
double wholeShare(const TrainingProgress& progress, bool hasBegun)
{
    constexpr double perVariant = 1.0 / trialPartOfEpochs;
    const double variants = perVariant * progress.variants;
    const double whole = variants + progress.folds + 1;
    if (progress.variant > 0)
        return perVariant * (progress.variant - 1 + trainedShare(progress)) / whole;
    if (!hasBegun)
        return 0;
    const int before = progress.fold > 0 ? progress.fold - 1 : progress.folds;
    return (variants + before + trainedShare(progress)) / whole;
}

} // namespace

RunView::RunView(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(
        new EmptyState(u"graduation-cap"_s, tr("Nothing is being trained"),
                       tr("Pick how thorough it should be and press Train. The curves "
                          "appear here while the model learns.")));
    m_pages->addWidget(createLive());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

QWidget* RunView::createLive()
{
    auto* live = new QWidget;
    createTexts(live);
    createButtons(live);
    m_bar = new QProgressBar(live);
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the training"));
    m_charts = new RunCharts(live);
    m_examples = new ExampleStrip(live);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_phase);
    texts->addWidget(m_step);
    texts->addWidget(m_timeLeft);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addLayout(texts, 1);
    for (QWidget* button : {m_later, m_pause, m_stop, m_evaluate})
        top->addWidget(button, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(live);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(m_warnings);
    layout->addWidget(m_charts, 3);
    layout->addWidget(m_examples, 2);
    return live;
}

void RunView::createTexts(QWidget* live)
{
    m_phase = createWrappedLabel(live, u"heading"_s);
    m_phase->setObjectName(u"trainingPhase"_s);
    m_step = createWrappedLabel(live, u"muted"_s);
    m_step->setObjectName(u"trainingStep"_s);
    m_timeLeft = createWrappedLabel(live, u"muted"_s);
    m_timeLeft->setObjectName(u"trainingTimeLeft"_s);
    m_warnings = createWrappedLabel(live, u"muted"_s);
    m_warnings->setObjectName(u"trainingWarnings"_s);
    m_warnings->hide();
}

void RunView::createButtons(QWidget* live)
{
    m_later = new QPushButton(tr("Measure later"), live);
    m_later->setObjectName(u"measureLaterButton"_s);
    m_pause = new QPushButton(live);
    m_pause->setObjectName(u"pauseTrainingButton"_s);
    m_stop = new QPushButton(live);
    m_stop->setObjectName(u"stopTrainingButton"_s);
    m_evaluate = new QPushButton(tr("See how good it is"), live);
    m_evaluate->setObjectName(u"seeEvaluationButton"_s);
    m_evaluate->setProperty("role", u"primary"_s);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_isPaused); });
    connect(m_stop, &QPushButton::clicked, this, &RunView::stopRequested);
    connect(m_later, &QPushButton::clicked, this, &RunView::measureLaterRequested);
    connect(m_evaluate, &QPushButton::clicked, this, &RunView::evaluationRequested);
}

void RunView::setRunning(bool running)
{
    m_isRunning = running;
    m_isPaused = false;
    m_ending.clear();
    m_isMeasuring = false;
    m_pages->setCurrentIndex(1);
    m_bar->setVisible(running);
    m_later->hide();
    m_pause->setVisible(running);
    m_stop->setVisible(running);
    m_timeLeft->setVisible(running);
    m_evaluate->hide();
}

void RunView::clear()
{
    setRunning(false);
    m_pages->setCurrentIndex(0);
}

void RunView::start()
{
    setRunning(true);
    m_progress = {};
    m_hasBegun = false;
    m_warnings->hide();
    m_examples->setExamples({}, {});
    setEpochs({}, 0);
    m_bar->setRange(0, 0);
    updateTexts();
    m_phase->setText(tr("Starting"));
}

void RunView::showDividing()
{
    m_phase->setText(tr("Dividing the images"));
    m_bar->setRange(0, 0);
    m_pause->hide();
}

void RunView::showExamining(int done, int total)
{
    m_phase->setText(tr("Looking at the images"));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_pause->hide();
}

void RunView::setKeeping()
{
    m_hasBegun = true;
}

void RunView::setEpochs(const std::vector<EpochRecord>& epochs, int keptEpoch)
{
    m_epochs = epochs;
    m_hasBegun |= !epochs.empty();
    m_keptEpoch = keptEpoch;
    m_partEpochs.clear();
    showCurves();
    m_step->setText(stepText());
    updateStop();
}

void RunView::showCurves()
{
    if (m_epochs.empty())
        m_charts->showRun(m_partEpochs, m_keptPartEpoch, m_progress.epochs);
    else
        m_charts->showRun(m_epochs, m_keptEpoch, m_progress.epochs);
}

bool RunView::addEpoch(const TrainingProgress& progress)
{
    if (!progress.finishedEpoch && !progress.finishedPartEpoch)
        return false;
    const bool isOwn = progress.finishedEpoch.has_value();
    const EpochRecord& epoch = isOwn ? *progress.finishedEpoch : *progress.finishedPartEpoch;
    if (!isOwn && epoch.epoch == 1) { // what it was to go on from may have been of no use
        m_partEpochs.clear();
        m_keptPartEpoch = 0;
    }
    (isOwn ? m_epochs : m_partEpochs).push_back(epoch);
    if (progress.isKept)
        (isOwn ? m_keptEpoch : m_keptPartEpoch) = epoch.epoch;
    return true;
}

void RunView::showProgress(const TrainingProgress& progress)
{
    if (!m_isRunning)
        return;
    const bool isNewLength = progress.epochs != m_progress.epochs && progress.epochs > 0;
    const bool isNewPart = (progress.variant > 0 && progress.variant != m_progress.variant)
        || (progress.fold > 0 && progress.fold != m_progress.fold);
    if (isNewPart) {
        m_partEpochs.clear();
        m_keptPartEpoch = 0;
    }
    const int variants = qMax(m_progress.variants, progress.variants); // the run's own say none
    m_progress = progress;
    m_progress.variants = variants;
    m_hasBegun |= progress.epoch > 0 || progress.fold > 0;
    const bool isCounted = progress.phase != TrainingPhase::Preparing;
    m_bar->setRange(0, isCounted ? kBarSteps : 0);
    m_bar->setValue(qRound(wholeShare(m_progress, m_hasBegun) * kBarSteps));
    if (addEpoch(progress) || isNewLength || isNewPart)
        showCurves();
    updateTexts();
}

void RunView::setPaused(bool paused)
{
    m_isPaused = paused;
    updateTexts();
}

void RunView::showEnding(const QString& sentence, bool isMeasuring)
{
    m_ending = sentence;
    m_isMeasuring = isMeasuring;
    updateTexts();
}

void RunView::updateTexts()
{
    const bool isEnding = !m_ending.isEmpty();
    m_phase->setText(isEnding ? m_ending : m_isPaused ? tr("Paused") : phaseName(m_progress));
    m_step->setText(stepText());
    m_timeLeft->setText(m_progress.secondsLeft && !isEnding && !m_isPaused
                            ? tr("%1 left", "a time").arg(roughDuration(*m_progress.secondsLeft))
                            : QString());
    m_pause->setText(m_isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(!isEnding);
    m_later->setVisible(m_isMeasuring);
    if (m_isMeasuring)
        m_pause->hide(); // so that there is room
    updateStop();
}

void RunView::updateStop()
{
    const bool isEnding = !m_ending.isEmpty();
    m_stop->setEnabled(!isEnding);
    if (isEnding) // it says what was chosen
        return;
    const bool hasModel = !m_epochs.empty() || m_progress.hasVariantModel;
    m_stop->setText(hasModel ? tr("Stop and keep the best") : tr("Cancel"));
}

QString RunView::stepText() const
{
    QStringList parts;
    if (m_progress.fold > 0)
        parts << tr("Fold %1 of %2").arg(m_progress.fold).arg(m_progress.folds);
    if (m_progress.epoch > 0)
        parts << tr("Epoch %1 of %2").arg(m_progress.epoch).arg(m_progress.epochs);
    if (m_progress.steps > 0)
        parts << tr("step %1 of %2").arg(m_progress.step).arg(m_progress.steps);
    if (m_progress.loss)
        parts << tr("loss %1").arg(QLocale().toString(*m_progress.loss, 'f', 3));
    if (const auto kept = measuredEpoch(m_epochs, m_keptEpoch))
        parts << tr("AP %1 in epoch %2, which is kept")
                     .arg(QLocale().toString(*kept->validationAp, 'f', 3))
                     .arg(kept->epoch);
    return parts.join(u" · "_s);
}

void RunView::showEnd(const QString& message, bool hasModel)
{
    setRunning(false);
    m_phase->setText(message);
    m_evaluate->setVisible(hasModel);
}

void RunView::showWarnings(const QStringList& warnings)
{
    m_warnings->setText(warnings.mid(0, kShownWarnings).join(u'\n'));
    m_warnings->setToolTip(warnings.join(u'\n').toHtmlEscaped());
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace boxwright
