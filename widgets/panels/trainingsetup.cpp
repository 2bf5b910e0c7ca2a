// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/trainingsetup.h"

#include "widgets/panels/card.h"
#include "widgets/panels/interruptednotice.h"
#include "widgets/panels/outlookview.h"
#include "widgets/panels/paneltext.h"
#include "widgets/panels/presetchoice.h"
#include "widgets/panels/trainingoptions.h"
#include "widgets/theme/themedicon.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

TrainingSetup::TrainingSetup(QWidget* parent)
    : QWidget(parent)
    , m_notice(new InterruptedNotice(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(createScrolled(), 1);
    m_obstacle = createWrappedLabel(this, u"problem"_s);
    m_obstacle->setObjectName(u"trainingObstacle"_s);
    layout->addWidget(m_obstacle);
    m_train = new QPushButton(tr("Train"), this);
    m_train->setObjectName(u"trainButton"_s);
    m_train->setProperty("role", u"primary"_s);
    m_train->setProperty("size", u"large"_s);
    layout->addWidget(m_train); // in sight wherever the rest is scrolled
    connect(m_train, &QPushButton::clicked, this, [this] { Q_EMIT trainingRequested(config()); });
    connect(m_notice, &InterruptedNotice::resumeRequested, this, &TrainingSetup::resumeRequested);
    connect(m_notice, &InterruptedNotice::keepRequested, this, &TrainingSetup::keepRequested);
    setData({});
}

QWidget* TrainingSetup::createScrolled()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_notice);
    layout->addWidget(createData());
    layout->addWidget(createPlan());
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* TrainingSetup::createData()
{
    auto* card = new Card(tr("Your data"), this);
    m_figures = createWrappedLabel(card);
    m_figures->setObjectName(u"trainingData"_s);
    m_notes = createWrappedLabel(card, u"muted"_s);
    card->content().addWidget(m_figures);
    card->content().addWidget(m_notes);
    return card;
}

QWidget* TrainingSetup::createPlan()
{
    auto* card = new Card(tr("How thorough"), this);
    m_presets = new PresetChoice(card);
    m_outlook = new OutlookView(card);
    auto* toggle = new QToolButton(card);
    toggle->setObjectName(u"trainingOptions"_s);
    toggle->setText(tr("More options"));
    toggle->setIcon(themedIcon(u"chevron-down"_s));
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setCheckable(true);
    m_options = new TrainingOptions(card);
    m_options->hide();
    card->content().addWidget(m_presets);
    card->content().addWidget(m_outlook);
    card->content().addWidget(toggle, 0, Qt::AlignLeft);
    card->content().addWidget(m_options);
    connect(toggle, &QToolButton::toggled, m_options, &QWidget::setVisible);
    connect(m_presets, &PresetChoice::changed, this, &TrainingSetup::configChanged);
    connect(m_options, &TrainingOptions::changed, this, &TrainingSetup::configChanged);
    connect(m_options, &TrainingOptions::politenessChanged, this,
            &TrainingSetup::politenessChanged);
    return card;
}

void TrainingSetup::setData(const TrainingDataSummary& summary)
{
    m_data = summary;
    const QStringList figures{
        tr("%Ln image(s) to train on", nullptr, summary.trainImages),
        tr("%Ln to validate", "images", summary.validationImages),
        tr("%Ln to test", "images", summary.testImages),
        tr("%Ln box(es)", nullptr, summary.boxes),
        tr("%Ln label(s)", nullptr, summary.labels),
    };
    m_figures->setText(figures.join(u" · "_s));
    m_notes->setText(summary.notes.join(u'\n'));
    m_notes->setVisible(!summary.notes.isEmpty());
    m_obstacle->setText(summary.obstacle);
    updateButton();
}

void TrainingSetup::setInterrupted(const std::optional<InterruptedRun>& run)
{
    m_interrupted = run;
    updateInterrupted();
}

void TrainingSetup::updateInterrupted()
{
    m_notice->setRun(m_isRunning ? std::nullopt : m_interrupted);
}

void TrainingSetup::setModels(const std::vector<ModelRecord>& models)
{
    m_options->setModels(models);
}

void TrainingSetup::setRunning(bool running)
{
    m_isRunning = running;
    updateButton();
    updateInterrupted();
}

void TrainingSetup::updateButton()
{
    m_obstacle->setVisible(!m_data.obstacle.isEmpty() && !m_isRunning);
    m_train->setEnabled(m_data.obstacle.isEmpty() && !m_isRunning);
    m_train->setText(m_isRunning ? tr("Training…") : tr("Train"));
}

void TrainingSetup::requestTraining()
{
    m_train->click();
}

TrainingConfig TrainingSetup::config() const
{
    TrainingConfig config = m_options->config();
    config.preset = m_presets->preset();
    config.minutes = m_presets->minutes();
    return config;
}

void TrainingSetup::showOutlook(const TrainingOutlook& outlook)
{
    m_presets->setEstimates(outlook.presets);
    m_outlook->showOutlook(outlook);
    Q_EMIT curveEstimated(outlook.curveSeconds);
}

void TrainingSetup::showLookingAhead()
{
    m_outlook->showLooking();
}

void TrainingSetup::showOutlookFailure(const QString& message)
{
    m_presets->setEstimates({});
    m_outlook->showFailure(message);
}

void TrainingSetup::forgetOutlook()
{
    showOutlook({});
}

void TrainingSetup::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace boxwright
