// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/trainingpanel.h"

#include "widgets/panels/card.h"
#include "widgets/panels/learningcurveview.h"
#include "widgets/panels/pageheader.h"
#include "widgets/panels/runhistory.h"
#include "widgets/panels/runview.h"
#include "widgets/panels/trainingsetup.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kSetupWidth = 372;

} // namespace

TrainingPanel::TrainingPanel(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("Train"), this))
    , m_setup(new TrainingSetup)
    , m_pages(new QStackedWidget(this))
    , m_run(new RunView)
    , m_history(new RunHistory)
    , m_curve(new LearningCurveView)
    , m_runButton(new QToolButton(this))
    , m_historyButton(new QToolButton(this))
    , m_curveButton(new QToolButton(this))
{
    setObjectName(u"trainingPanel"_s);
    m_header->setSubtitle(
        tr("Teach a detector what you labelled. You can go on labelling meanwhile."));
    m_setup->setFixedWidth(kSetupWidth);
    for (QWidget* page : std::initializer_list<QWidget*>{m_run, m_history, m_curve}) {
        auto* card = new Card({}, m_pages);
        card->content().addWidget(page);
        m_pages->addWidget(card);
    }
    createSwitch();
    connect(m_setup, &TrainingSetup::curveEstimated, m_curve, &LearningCurveView::setEstimate);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_setup);
    columns->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addWidget(m_header);
    layout->addLayout(columns, 1);
    setRuns({});
}

void TrainingPanel::createSwitch()
{
    m_runButton->setText(tr("This run"));
    m_runButton->setObjectName(u"runPageButton"_s);
    m_historyButton->setText(tr("History"));
    m_historyButton->setObjectName(u"historyPageButton"_s);
    m_curveButton->setText(tr("More images?", "whether more images would help"));
    m_curveButton->setObjectName(u"curvePageButton"_s);
    auto* group = new QButtonGroup(this);
    int page = 0;
    for (QToolButton* button : {m_runButton, m_historyButton, m_curveButton}) {
        button->setCheckable(true);
        button->setProperty("role", u"switch"_s);
        group->addButton(button, page++);
        m_header->addControl(button);
    }
    m_runButton->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int shown, bool checked) {
        if (checked)
            m_pages->setCurrentIndex(shown);
    });
}

void TrainingPanel::showHistory(bool shown)
{
    (shown ? m_historyButton : m_runButton)->setChecked(true);
}

void TrainingPanel::showProject()
{
    m_endedModel.reset();
    m_run->clear();
    showHistory(!m_history->isEmpty());
}

void TrainingPanel::setRuns(const std::vector<RunRecord>& runs)
{
    m_history->setRuns(runs);
    m_historyButton->setEnabled(!runs.empty());
    if (runs.empty() && m_historyButton->isChecked())
        showHistory(false);
}

void TrainingPanel::setModels(const std::vector<ModelRecord>& models)
{
    m_setup->setModels(models);
    m_history->setModels(models);
    const bool isThere = std::any_of(models.begin(), models.end(),
                                     [this](const ModelRecord& m) { return m.id == m_endedModel; });
    if (m_endedModel && !isThere)
        showProject();
}

void TrainingPanel::showStart()
{
    m_endedModel.reset();
    // The button that was pressed is disabled now, and the focus would go to another stage.
    const bool hasFocus = m_setup->isAncestorOf(QApplication::focusWidget());
    m_setup->setRunning(true);
    m_run->start();
    showHistory(false);
    if (hasFocus)
        m_runButton->setFocus(Qt::OtherFocusReason);
}

void TrainingPanel::showEnd(const QString& message, std::optional<ModelId> model)
{
    m_endedModel = model;
    m_setup->setRunning(false);
    m_run->showEnd(message, model.has_value());
}

void TrainingPanel::showCurve()
{
    m_curveButton->setChecked(true);
}

bool TrainingPanel::isRunning() const
{
    return m_run->isRunning();
}

void TrainingPanel::requestTraining()
{
    m_setup->requestTraining();
}

} // namespace boxwright
