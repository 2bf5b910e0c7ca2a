// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/trainingsetup.h"

#include "widgets/panels/card.h"
#include "widgets/panels/choicecard.h"
#include "widgets/theme/themedicon.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QLabel* wrapped(QWidget* parent, const QString& role)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

QSpinBox* automatic(QWidget* parent, const QString& objectName, int maximum, int step)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(0, maximum);
    box->setSingleStep(step);
    box->setSpecialValueText(TrainingSetup::tr("Automatic"));
    return box;
}

} // namespace

TrainingSetup::TrainingSetup(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(createData());
    layout->addWidget(createPlan());
    m_obstacle = wrapped(this, u"problem"_s);
    m_obstacle->setObjectName(u"trainingObstacle"_s);
    layout->addWidget(m_obstacle);
    m_train = new QPushButton(tr("Train"), this);
    m_train->setObjectName(u"trainButton"_s);
    m_train->setProperty("role", u"primary"_s);
    m_train->setProperty("size", u"large"_s);
    layout->addWidget(m_train);
    layout->addStretch();
    connect(m_train, &QPushButton::clicked, this, [this] { Q_EMIT trainingRequested(config()); });
    setData({});
}

QWidget* TrainingSetup::createData()
{
    auto* card = new Card(tr("Your data"), this);
    m_figures = wrapped(card, {});
    m_figures->setObjectName(u"trainingData"_s);
    m_notes = wrapped(card, u"muted"_s);
    card->content().addWidget(m_figures);
    card->content().addWidget(m_notes);
    return card;
}

QWidget* TrainingSetup::createPlan()
{
    auto* card = new Card(tr("How thorough"), this);
    m_quick = new ChoiceCard(u"zap"_s, tr("Quick"),
                             tr("A first look: is the labelling going the right way?"), card);
    m_balanced =
        new ChoiceCard(u"scale"_s, tr("Balanced"), tr("A good model in a reasonable time."), card);
    m_best = new ChoiceCard(u"trophy"_s, tr("Best"),
                            tr("The most from your data, while you do something else."), card);
    m_quick->setObjectName(u"quickPreset"_s);
    m_balanced->setObjectName(u"balancedPreset"_s);
    m_best->setObjectName(u"bestPreset"_s);
    auto* group = new QButtonGroup(card);
    for (ChoiceCard* choice : {m_quick, m_balanced, m_best}) {
        choice->setCheckable(true);
        group->addButton(choice);
        card->content().addWidget(choice);
    }
    m_balanced->setChecked(true);

    m_optionsToggle = new QToolButton(card);
    m_optionsToggle->setObjectName(u"trainingOptions"_s);
    m_optionsToggle->setText(tr("More options"));
    m_optionsToggle->setIcon(themedIcon(u"chevron-down"_s));
    m_optionsToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_optionsToggle->setCheckable(true);
    card->content().addWidget(m_optionsToggle, 0, Qt::AlignLeft);
    m_options = createOptions();
    m_options->hide();
    card->content().addWidget(m_options);
    connect(m_optionsToggle, &QToolButton::toggled, m_options, &QWidget::setVisible);
    return card;
}

QWidget* TrainingSetup::createOptions()
{
    auto* options = new QWidget(this);
    auto* form = new QFormLayout(options);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    m_epochs = automatic(options, u"epochs"_s, 10000, 1);
    m_epochs->setToolTip(tr("How many times each image is looked at"));
    m_inputSize = automatic(options, u"inputSize"_s, 1024, 32);
    m_inputSize->setToolTip(tr("Side of what the model sees, in pixels; more for small objects"));
    m_mirror = new QCheckBox(tr("Learn from mirrored images too"), options);
    m_mirror->setObjectName(u"mirror"_s);
    m_mirror->setChecked(true);
    m_mirror->setToolTip(tr("Switch it off for text, logos, and left against right"));
    m_polite = new QCheckBox(tr("Use fewer processor cores"), options);
    m_polite->setObjectName(u"fewerCores"_s);
    form->addRow(tr("Epochs"), m_epochs);
    form->addRow(tr("Input size"), m_inputSize);
    form->addRow(m_mirror);
    form->addRow(m_polite);
    return options;
}

void TrainingSetup::setData(const TrainingDataSummary& summary)
{
    m_data = summary;
    const QStringList figures{
        tr("%n image(s) to train on", nullptr, summary.trainImages),
        tr("%n to validate", "images", summary.validationImages),
        tr("%n to test", "images", summary.testImages),
        tr("%n box(es)", nullptr, summary.boxes),
        tr("%n label(s)", nullptr, summary.labels),
    };
    m_figures->setText(figures.join(u" · "_s));
    m_notes->setText(summary.notes.join(u'\n'));
    m_notes->setVisible(!summary.notes.isEmpty());
    m_obstacle->setText(summary.obstacle);
    if (m_mirror->isEnabled() != summary.canMirror) {
        m_mirror->setEnabled(summary.canMirror);
        m_mirror->setChecked(summary.canMirror);
    }
    updateButton();
}

void TrainingSetup::setRunning(bool running)
{
    m_isRunning = running;
    updateButton();
}

void TrainingSetup::setPoliteThreads(int threads)
{
    m_politeThreads = threads;
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
    TrainingConfig config;
    config.preset = m_quick->isChecked() ? TrainingPreset::Quick
        : m_best->isChecked()            ? TrainingPreset::Best
                                         : TrainingPreset::Balanced;
    config.epochs = m_epochs->value();
    // The network's side is a multiple of 32 and at least 128.
    const int side = (m_inputSize->value() + 16) / 32 * 32;
    config.inputSize = side == 0 ? 0 : qMax(128, side);
    config.horizontalFlip = m_mirror->isChecked();
    config.threads = m_polite->isChecked() ? m_politeThreads : 0;
    return config;
}

} // namespace boxwright
