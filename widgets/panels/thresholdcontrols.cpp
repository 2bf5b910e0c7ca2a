// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/thresholdcontrols.h"

#include "core/metrics/livequality.h"
#include "widgets/panels/labelchoice.h"
#include "widgets/panels/paneltext.h"
#include "widgets/panels/wheelguard.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kSliderSteps = 1000;
constexpr int kNoRule = -1; ///< data of the first choice
constexpr int kSliderRoom = 200; ///< that it has at least where all is in one row
constexpr int kRowGap = 8;
constexpr int kPartGap = 24; ///< of the two parts of one row

QDoubleSpinBox* createSpin(QWidget* parent, const QString& objectName, const QString& name,
                           double low, double high)
{
    auto* spin = new QDoubleSpinBox(parent);
    spin->setObjectName(objectName);
    spin->setAccessibleName(name);
    spin->setRange(low, high);
    spin->setDecimals(2);
    spin->setSingleStep(0.05);
    spin->setKeyboardTracking(false);
    WheelGuard::protect(*spin);
    return spin;
}

} // namespace

ThresholdControls::ThresholdControls(QWidget* parent)
    : QWidget(parent)
    , m_label(createLabelChoice(this, u"thresholdLabelChoice"_s))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_threshold(createSpin(this, u"thresholdSpin"_s, tr("Threshold"), 0, 1))
    , m_iou(createSpin(this, u"iouSpin"_s, tr("IoU needed for a match"), LiveQuality::kLowestIou,
                       0.95))
    , m_rule(new QComboBox(this))
    , m_share(createSpin(this, u"ruleShareSpin"_s, tr("Share wanted, in percent"), 1, 100))
    , m_cost(createSpin(this, u"ruleCostSpin"_s, tr("False alarms that cost as much as a miss"),
                        0.1, 1000))
    , m_reset(new QPushButton(tr("Back to the model's own"), this))
    , m_keep(new QPushButton(tr("Keep these thresholds"), this))
    , m_note(createWrappedLabel(this, u"muted"_s))
    , m_rows(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_values(new QHBoxLayout)
    , m_ruleRow(new QWidget(this))
{
    setObjectName(u"thresholdControls"_s);
    m_note->setObjectName(u"thresholdNote"_s);
    createValues();
    createRule();
    m_rows->setSpacing(kRowGap);
    m_rows->addLayout(m_values, 1);
    m_rows->addWidget(m_ruleRow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kRowGap);
    layout->addLayout(m_rows);
    layout->addWidget(m_note);
    setState({});
    showRuleValue();
}

void ThresholdControls::createValues()
{
    m_slider->setObjectName(u"thresholdSlider"_s);
    m_slider->setAccessibleName(tr("Threshold"));
    m_slider->setRange(0, kSliderSteps);
    m_slider->setSingleStep(kSliderSteps / 100);
    m_slider->setPageStep(kSliderSteps / 20);
    WheelGuard::protect(*m_slider);
    auto* threshold = new QLabel(tr("Threshold"), this);
    threshold->setToolTip(tr("A found box counts from this score on"));
    auto* iou = new QLabel(tr("IoU for a match"), this);
    iou->setToolTip(tr("How much a found box must overlap a drawn one to be right: overlap divided "
                       "by union. AP does not depend on it."));
    m_iou->setToolTip(iou->toolTip());
    m_threshold->setToolTip(threshold->toolTip());
    m_values->setSpacing(8);
    m_values->addWidget(m_label);
    m_values->addWidget(threshold);
    m_values->addWidget(m_slider, 1);
    m_values->addWidget(m_threshold);
    m_values->addSpacing(16);
    m_values->addWidget(iou);
    m_values->addWidget(m_iou);

    connect(m_label, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT labelChosen(chosenLabel(*m_label)); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        const double score = double(value) / kSliderSteps;
        const QSignalBlocker blocker(m_threshold);
        m_threshold->setValue(score);
        Q_EMIT thresholdMoved(score);
    });
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(qRound(value * kSliderSteps));
        Q_EMIT thresholdMoved(value);
    });
    connect(m_iou, &QDoubleSpinBox::valueChanged, this, &ThresholdControls::iouMoved);
}

void ThresholdControls::createRule()
{
    m_rule->setObjectName(u"ruleChoice"_s);
    m_rule->setAccessibleName(tr("How the threshold is picked"));
    m_rule->addItem(tr("As stored with the model"), kNoRule);
    m_rule->addItem(tr("Best F1"), int(ThresholdRule::Kind::BestF1));
    m_rule->addItem(tr("At least this share is right"), int(ThresholdRule::Kind::Precision));
    m_rule->addItem(tr("Find at least this share"), int(ThresholdRule::Kind::Recall));
    m_rule->addItem(tr("A miss costs as much as"), int(ThresholdRule::Kind::Cost));
    WheelGuard::protect(*m_rule);
    m_share->setDecimals(0);
    m_share->setSingleStep(1);
    m_share->setSuffix(u" %"_s);
    m_share->setValue(95);
    m_cost->setDecimals(1);
    m_cost->setSingleStep(1);
    m_cost->setValue(5);
    m_cost->setSuffix(tr(" false alarms", "after a number"));
    m_reset->setObjectName(u"resetThresholdsButton"_s);
    m_reset->setToolTip(tr("Use the thresholds that are kept with the model"));
    m_keep->setObjectName(u"keepThresholdsButton"_s);
    m_keep->setToolTip(tr("Keep these thresholds with the model, for everything it is used for"));
    auto* row = new QHBoxLayout(m_ruleRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_rule);
    row->addWidget(m_share);
    row->addWidget(m_cost);
    row->addStretch(1);
    row->addWidget(m_reset);
    row->addWidget(m_keep);

    connect(m_rule, &QComboBox::currentIndexChanged, this, [this] {
        showRuleValue();
        chooseRule();
    });
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &ThresholdControls::chooseRule);
    connect(m_cost, &QDoubleSpinBox::valueChanged, this, &ThresholdControls::chooseRule);
    connect(m_reset, &QPushButton::clicked, this, &ThresholdControls::resetRequested);
    connect(m_keep, &QPushButton::clicked, this, &ThresholdControls::keepRequested);
}

void ThresholdControls::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    arrange();
}

void ThresholdControls::followInTabOrder(QWidget* before)
{
    while (before->focusPolicy() == Qt::NoFocus) // nothing can be put behind such a one
        before = before->previousInFocusChain();
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_label, m_slider, m_threshold, m_iou, m_rule, m_share, m_cost, m_reset, m_keep}) {
        setTabOrder(before, field);
        before = field;
    }
}

QSize ThresholdControls::minimumSizeHint() const
{
    // In two rows, however wide it is now.
    const int width =
        std::max(m_values->minimumSize().width(), m_ruleRow->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void ThresholdControls::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Of the row with whatever value a rule has, so that none vanishes with the choice of it.
int ThresholdControls::widestRule() const
{
    int width = m_ruleRow->sizeHint().width();
    int widest = 0;
    for (const QDoubleSpinBox* spin : {m_share, m_cost}) {
        const int needed = spin->sizeHint().width() + m_ruleRow->layout()->spacing();
        widest = std::max(widest, needed);
        if (!spin->isHidden()) // but for the row, perhaps
            width -= needed;
    }
    return width + widest;
}

void ThresholdControls::arrange()
{
    const int needed = m_values->minimumSize().width() + kSliderRoom + kPartGap + widestRule();
    const bool isOneRow = width() >= needed;
    const auto direction = isOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_rows->direction() != direction) { // else a moving slider would lay out the whole page
        m_rows->setDirection(direction);
        m_rows->setSpacing(isOneRow ? kPartGap : kRowGap);
    }
    const bool hasRoom = isOneRow || !m_isCompact;
    m_ruleRow->setVisible(hasRoom);
    m_note->setVisible(hasRoom && !m_note->text().isEmpty());
}

void ThresholdControls::setLabels(const std::vector<Label>& labels)
{
    fillLabelChoice(*m_label, labels);
}

void ThresholdControls::setState(const State& state)
{
    const QSignalBlocker sliderBlocker(m_slider);
    const QSignalBlocker thresholdBlocker(m_threshold);
    const QSignalBlocker iouBlocker(m_iou);
    chooseLabel(*m_label, state.label);
    m_slider->setValue(qRound(state.threshold * kSliderSteps));
    m_threshold->setValue(state.threshold);
    m_iou->setValue(state.iou);
    m_reset->setEnabled(!state.isOwn);
    m_keep->setEnabled(!state.isOwn && state.canKeep);
    showRule(state);
    m_rule->setEnabled(state.hasRules);
    m_rule->setToolTip(
        state.hasRules ? tr("The threshold is picked on the validation images, at an IoU of 0.5")
                       : tr("Measure the model on the validation images first: thresholds are "
                            "picked on them"));
    m_note->setText(state.note);
    arrange();
}

/// By hand is what neither a rule nor the model says.
void ThresholdControls::showRule(const State& state)
{
    const QSignalBlocker ruleBlocker(m_rule);
    const QSignalBlocker shareBlocker(m_share);
    const QSignalBlocker costBlocker(m_cost);
    m_rule->setItemText(m_rule->findData(kNoRule),
                        state.rule || state.isStored ? tr("As stored with the model")
                                                     : tr("Threshold picked by hand"));
    m_rule->setCurrentIndex(m_rule->findData(state.rule ? int(state.rule->kind) : kNoRule));
    if (state.rule && state.rule->kind == ThresholdRule::Kind::Cost)
        m_cost->setValue(state.rule->value);
    else if (state.rule && state.rule->kind != ThresholdRule::Kind::BestF1)
        m_share->setValue(state.rule->value * 100);
    showRuleValue();
}

void ThresholdControls::showRuleValue()
{
    const int kind = m_rule->currentData().toInt();
    m_share->setVisible(kind == int(ThresholdRule::Kind::Precision)
                        || kind == int(ThresholdRule::Kind::Recall));
    m_cost->setVisible(kind == int(ThresholdRule::Kind::Cost));
}

void ThresholdControls::chooseRule()
{
    const int kind = m_rule->currentData().toInt();
    if (kind == kNoRule) {
        Q_EMIT storedRequested();
        return;
    }
    ThresholdRule rule{static_cast<ThresholdRule::Kind>(kind)};
    if (rule.kind == ThresholdRule::Kind::Cost)
        rule.value = m_cost->value();
    else if (rule.kind != ThresholdRule::Kind::BestF1)
        rule.value = m_share->value() / 100;
    Q_EMIT ruleChosen(rule);
}

} // namespace boxwright
