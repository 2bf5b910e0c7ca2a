// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/presetchoice.h"

#include "widgets/models/runlistmodel.h"
#include "widgets/panels/choicecard.h"
#include "widgets/panels/wheelguard.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kMinutes = 10;
constexpr int kMostMinutes = 10000;

} // namespace

PresetChoice::PresetChoice(QWidget* parent)
    : QWidget(parent)
    , m_choices{createChoice(TrainingPreset::Quick, u"zap"_s,
                             tr("A first look: is the labelling going the right way?")),
                createChoice(TrainingPreset::Balanced, u"scale"_s,
                             tr("A good model in a reasonable time.")),
                createChoice(TrainingPreset::Best, u"trophy"_s,
                             tr("The most from your data, while you do something else."))}
{
    m_choices[0].card->setObjectName(u"quickPreset"_s);
    m_choices[1].card->setObjectName(u"balancedPreset"_s);
    m_choices[2].card->setObjectName(u"bestPreset"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* group = new QButtonGroup(this);
    for (const Choice& choice : m_choices) {
        group->addButton(choice.card);
        layout->addWidget(choice.card);
    }
    layout->addWidget(createBudget());
    m_choices[1].card->setChecked(true);
    connect(this, &PresetChoice::changed, this, &PresetChoice::updateDescriptions);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool checked) {
        if (checked)
            Q_EMIT changed();
    });
}

PresetChoice::Choice PresetChoice::createChoice(TrainingPreset preset, const QString& icon,
                                                const QString& description)
{
    auto* card = new ChoiceCard(icon, trainingPresetName(preset), description, this);
    card->setCheckable(true);
    return {preset, description, card};
}

QWidget* PresetChoice::createBudget()
{
    auto* row = new QWidget(this);
    m_isLimited = new QCheckBox(tr("Be done in"), row);
    m_isLimited->setObjectName(u"timeBudget"_s);
    m_isLimited->setToolTip(tr("Trains for as many epochs as fit into that time"));
    m_minutes = new QSpinBox(row);
    m_minutes->setObjectName(u"timeBudgetMinutes"_s);
    m_minutes->setAccessibleName(tr("Minutes that the training may take"));
    m_minutes->setRange(1, kMostMinutes);
    m_minutes->setValue(kMinutes);
    m_minutes->setSuffix(tr(" minutes", "behind a number to choose"));
    m_minutes->setEnabled(false);
    WheelGuard::protect(*m_minutes);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isLimited);
    layout->addWidget(m_minutes);
    layout->addStretch();
    connect(m_isLimited, &QCheckBox::toggled, m_minutes, &QWidget::setEnabled);
    connect(m_isLimited, &QCheckBox::toggled, this, &PresetChoice::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &PresetChoice::changed);
    return row;
}

TrainingPreset PresetChoice::preset() const
{
    const auto chosen = std::find_if(m_choices.begin(), m_choices.end(),
                                     [](const Choice& c) { return c.card->isChecked(); });
    return chosen == m_choices.end() ? TrainingPreset::Balanced : chosen->preset;
}

int PresetChoice::minutes() const
{
    return m_isLimited->isChecked() ? m_minutes->value() : 0;
}

void PresetChoice::setEstimates(const std::vector<PresetEstimate>& estimates)
{
    m_estimates = estimates;
    updateDescriptions();
}

void PresetChoice::updateDescriptions()
{
    for (const Choice& choice : m_choices) {
        const QString estimate = estimateText(choice.preset);
        choice.card->setDescription(estimate.isEmpty() ? choice.description
                                                       : choice.description + u'\n' + estimate);
    }
}

/// Nothing of the one that is to be done in time: estimates do not know that limit.
QString PresetChoice::estimateText(TrainingPreset preset) const
{
    const auto estimate = std::find_if(m_estimates.begin(), m_estimates.end(),
                                       [&](const auto& e) { return e.preset == preset; });
    if (estimate == m_estimates.end() || (minutes() > 0 && preset == this->preset()))
        return {};
    const QString duration = roughDuration(estimate->seconds);
    const QStringList parts{estimate->isAtMost ? tr("at most %1", "a time").arg(duration)
                                               : duration,
                            tr("%Ln epoch(s)", nullptr, estimate->epochs),
                            tr("%1 pixels", "size of images").arg(estimate->inputSize)};
    return parts.join(u" · "_s);
}

} // namespace boxwright
