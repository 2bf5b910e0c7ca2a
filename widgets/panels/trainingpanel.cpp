// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/trainingpanel.h"

#include "widgets/charts/losschart.h"
#include "widgets/models/runlistmodel.h"
#include "widgets/panels/card.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/pageheader.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kBarSteps = 1000;

QString phaseName(TrainingPhase phase)
{
    switch (phase) {
    case TrainingPhase::Preparing:
        return TrainingPanel::tr("Preparing the images");
    case TrainingPhase::Training:
        return TrainingPanel::tr("Training");
    case TrainingPhase::Validating:
        return TrainingPanel::tr("Checking on the validation images");
    case TrainingPhase::Testing:
        return TrainingPanel::tr("Measuring on the test images");
    case TrainingPhase::Saving:
        return TrainingPanel::tr("Saving the model");
    }
    return {};
}

/// How much of the run is done, 0 to 1: epochs by their steps; what follows them is the rest.
double doneShare(const TrainingProgress& progress)
{
    if (progress.phase == TrainingPhase::Preparing)
        return 0;
    if (progress.phase == TrainingPhase::Testing || progress.phase == TrainingPhase::Saving)
        return 1;
    if (progress.epochs <= 0 || progress.epoch <= 0)
        return 0;
    const bool isTraining = progress.phase == TrainingPhase::Training;
    const double within = !isTraining ? 1.0
        : progress.steps > 0          ? double(progress.step) / progress.steps
                                      : 0.0;
    return qBound(0.0, (progress.epoch - 1 + within) / progress.epochs, 1.0);
}

QString stepText(const TrainingProgress& progress)
{
    QStringList parts;
    if (progress.epoch > 0)
        parts << TrainingPanel::tr("Epoch %1 of %2").arg(progress.epoch).arg(progress.epochs);
    if (progress.steps > 0)
        parts << TrainingPanel::tr("step %1 of %2").arg(progress.step).arg(progress.steps);
    if (progress.loss)
        parts << TrainingPanel::tr("loss %1").arg(QLocale().toString(*progress.loss, 'f', 3));
    return parts.join(u" · "_s);
}

} // namespace

TrainingPanel::TrainingPanel(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("Train"), this))
    , m_setup(new TrainingSetup)
{
    setObjectName(u"trainingPanel"_s);
    m_header->setSubtitle(
        tr("Teach a detector what you labelled. You can go on labelling meanwhile."));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_setup);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(372);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(createLive(), 3);
    right->addWidget(createHistory(), 2);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(scroll);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addWidget(m_header);
    layout->addLayout(columns, 1);
    connect(m_setup, &TrainingSetup::trainingRequested, this, &TrainingPanel::trainingRequested);
}

QWidget* TrainingPanel::createLive()
{
    auto* idle = new EmptyState(u"graduation-cap"_s, tr("Nothing trained yet"),
                                tr("Pick how thorough it should be and press Train. The curves "
                                   "appear here while the model learns."));
    auto* live = new QWidget;
    m_phase = new QLabel(live);
    m_phase->setObjectName(u"trainingPhase"_s);
    m_phase->setProperty("role", u"heading"_s);
    m_phase->setWordWrap(true);
    m_step = new QLabel(live);
    m_step->setProperty("role", u"muted"_s);
    m_timeLeft = new QLabel(live);
    m_timeLeft->setProperty("role", u"muted"_s);
    m_warnings = new QLabel(live);
    m_warnings->setObjectName(u"trainingWarnings"_s);
    m_warnings->setProperty("role", u"muted"_s);
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->hide();
    m_bar = new QProgressBar(live);
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the training"));
    m_stop = new QPushButton(tr("Stop and keep the best"), live);
    m_stop->setObjectName(u"stopTrainingButton"_s);
    m_evaluate = new QPushButton(tr("See how good it is"), live);
    m_evaluate->setObjectName(u"seeEvaluationButton"_s);
    m_evaluate->setProperty("role", u"primary"_s);
    m_chart = new LossChart(live);
    connect(m_stop, &QPushButton::clicked, this, &TrainingPanel::stopRequested);
    connect(m_evaluate, &QPushButton::clicked, this, &TrainingPanel::evaluationRequested);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_phase);
    texts->addWidget(m_step);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(texts, 1);
    top->addWidget(m_timeLeft);
    top->addWidget(m_stop);
    top->addWidget(m_evaluate);
    auto* layout = new QVBoxLayout(live);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(m_warnings);
    layout->addWidget(m_chart, 1);

    auto* card = new Card({}, this);
    m_live = new QStackedWidget(card);
    m_live->addWidget(idle);
    m_live->addWidget(live);
    card->content().addWidget(m_live);
    return card;
}

QWidget* TrainingPanel::createHistory()
{
    auto* card = new Card(tr("History"), this);
    m_runs = new RunListModel(this);
    m_history = new QTableView(card);
    m_history->setObjectName(u"runHistory"_s);
    m_history->setAccessibleName(tr("History of training runs"));
    m_history->setModel(m_runs);
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setSelectionMode(QAbstractItemView::SingleSelection);
    m_history->setShowGrid(false);
    m_history->setWordWrap(false);
    m_history->setTabKeyNavigation(false);
    m_history->verticalHeader()->hide();
    m_history->verticalHeader()->setDefaultSectionSize(32);
    m_history->horizontalHeader()->setHighlightSections(false);
    m_history->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->horizontalHeader()->setSectionResizeMode(RunListModel::NameColumn,
                                                        QHeaderView::Stretch);
    card->content().addWidget(m_history);
    connect(m_history->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TrainingPanel::showRun);
    card->hide();
    m_historyCard = card;
    return card;
}

void TrainingPanel::setData(const TrainingDataSummary& summary)
{
    m_setup->setData(summary);
}

void TrainingPanel::setPoliteThreads(int threads)
{
    m_setup->setPoliteThreads(threads);
}

void TrainingPanel::setRuns(const std::vector<RunRecord>& runs)
{
    m_runs->setRuns(runs);
    m_historyCard->setVisible(!runs.empty());
    if (m_isRunning)
        return;
    if (runs.empty())
        m_live->setCurrentIndex(0);
    else
        m_history->selectRow(0);
}

void TrainingPanel::showRun(const QModelIndex& index)
{
    const RunRecord* run = m_runs->runAt(index);
    if (m_isRunning || run == nullptr)
        return;
    m_live->setCurrentIndex(1);
    m_chart->setEpochs(run->epochs);
    const QString name = index.siblingAtColumn(RunListModel::NameColumn).data().toString();
    m_phase->setText(tr("%1: %2", "run, outcome").arg(name, runOutcomeName(run->outcome)));
    m_step->setText(run->message.isEmpty()
                        ? tr("%n image(s) to train on", nullptr, run->trainImages)
                        : run->message);
    m_timeLeft->clear();
    m_warnings->hide();
    m_bar->hide();
    m_stop->hide();
    m_evaluate->setVisible(run->outcome != RunOutcome::Failed && !run->epochs.empty());
}

void TrainingPanel::setRunning(bool running)
{
    m_isRunning = running;
    m_isStopping = false;
    m_setup->setRunning(running);
    m_live->setCurrentIndex(1);
    m_bar->setVisible(running);
    m_stop->setVisible(running);
    m_stop->setEnabled(true);
    m_timeLeft->clear();
}

void TrainingPanel::requestTraining()
{
    m_setup->requestTraining();
}

void TrainingPanel::showStart()
{
    setRunning(true);
    m_evaluate->hide();
    m_warnings->hide();
    m_chart->start(0);
    m_history->clearSelection();
    m_phase->setText(tr("Starting"));
    m_step->clear();
    m_bar->setRange(0, 0);
}

void TrainingPanel::showProgress(const TrainingProgress& progress)
{
    if (!m_isRunning)
        return;
    if (!m_isStopping)
        m_phase->setText(phaseName(progress.phase));
    m_step->setText(stepText(progress));
    m_timeLeft->setText(progress.secondsLeft && !m_isStopping
                            ? tr("%1 left", "a time").arg(roughDuration(*progress.secondsLeft))
                            : QString());
    const bool isCounted = progress.phase != TrainingPhase::Preparing;
    m_bar->setRange(0, isCounted ? kBarSteps : 0);
    m_bar->setValue(qRound(doneShare(progress) * kBarSteps));
    if (m_chart->epochs() == 0 && progress.epochs > 0)
        m_chart->start(progress.epochs);
    if (progress.finishedEpoch)
        m_chart->addEpoch(*progress.finishedEpoch);
}

void TrainingPanel::showStopping()
{
    m_isStopping = true;
    m_stop->setEnabled(false);
    m_timeLeft->clear();
    m_phase->setText(tr("Stopping and keeping the best so far"));
}

void TrainingPanel::showEnd(const QString& message, bool hasModel)
{
    setRunning(false);
    m_phase->setText(message);
    m_evaluate->setVisible(hasModel);
}

void TrainingPanel::showWarnings(const QStringList& warnings)
{
    constexpr int kShown = 3; // the rest is in the log
    m_warnings->setText(warnings.mid(0, kShown).join(u'\n'));
    m_warnings->setToolTip(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace boxwright
