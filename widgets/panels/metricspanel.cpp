// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/metricspanel.h"

#include "widgets/charts/chartsaving.h"
#include "widgets/charts/confusionview.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/figurecards.h"
#include "widgets/panels/mistakestab.h"
#include "widgets/panels/pageheader.h"
#include "widgets/panels/panelscroll.h"
#include "widgets/panels/paneltext.h"
#include "widgets/panels/qualitycharts.h"
#include "widgets/panels/qualitytable.h"
#include "widgets/panels/thresholdcontrols.h"
#include "widgets/panels/truthnotice.h"

#include <QChartView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace boxwright {

MetricsPanel::MetricsPanel(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("Evaluate"), this))
    , m_modelBox(new QComboBox(this))
    , m_splitBox(new QComboBox(this))
    , m_measure(new QPushButton(tr("Measure again"), this))
    , m_save(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_notMeasured(new EmptyState(u"chart-column"_s, tr("Not measured yet"), {}, this))
    , m_notice(new TruthNotice(this))
    , m_cards(new FigureCards(this))
    , m_tabs(new QTabWidget(this))
    , m_table(new QualityTable(this))
    , m_controls(new ThresholdControls(this))
    , m_charts(new QualityCharts(this))
    , m_confusions(new ConfusionView(this))
    , m_mistakes(new MistakesTab(this))
{
    setObjectName(u"metricsPanel"_s);
    createHeader();
    auto* noModel =
        new EmptyState(u"chart-column"_s, tr("No model yet"),
                       tr("Train one first; how good it is for each label is shown here."), this);
    noModel->setAction(tr("Go to Train"), u"goToTrainButton"_s);
    m_notMeasured->setAction(tr("Measure now"), u"measureNowButton"_s);
    m_pages->addWidget(noModel);
    m_pages->addWidget(m_notMeasured);
    m_pages->addWidget(createMeasuring());
    m_pages->addWidget(new QWidget); // reading takes a moment only
    m_pages->addWidget(createResult());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);

    connect(noModel, &EmptyState::actionRequested, this, &MetricsPanel::trainingRequested);
    connectParts();
    updatePage();
}

void MetricsPanel::connectParts()
{
    const auto measure = [this] {
        if (const auto chosen = model())
            Q_EMIT measuringRequested(*chosen, split());
    };
    connect(m_notMeasured, &EmptyState::actionRequested, this, measure);
    connect(m_measure, &QPushButton::clicked, this, measure);
    connect(m_modelBox, &QComboBox::currentIndexChanged, this, &MetricsPanel::selectionChanged);
    connect(m_splitBox, &QComboBox::currentIndexChanged, this, &MetricsPanel::selectionChanged);
    connect(m_notice, &TruthNotice::measuringRequested, this,
            &MetricsPanel::measuringAgainRequested);
    connect(m_notice, &TruthNotice::trainingRequested, this, &MetricsPanel::trainingAgainRequested);
    connect(m_table, &QualityTable::labelChosen, this, &MetricsPanel::labelChosen);
    connect(m_controls, &ThresholdControls::labelChosen, this, &MetricsPanel::labelChosen);
    connect(m_charts, &QualityCharts::savingRequested, this,
            [this](QWidget* chart) { saveChart(*chart); });
    connect(m_table, &QualityTable::casesRequested, this, &MetricsPanel::casesRequested);
    connect(m_mistakes, &MistakesTab::casesRequested, this, &MetricsPanel::casesRequested);
    connect(m_mistakes, &MistakesTab::fixRequested, this, &MetricsPanel::fixRequested);
    connect(m_confusions, &ConfusionView::cellActivated, this, &MetricsPanel::cellRequested);
}

void MetricsPanel::createHeader()
{
    m_header->setSubtitle(tr("How often the model is right, and how well its boxes fit."));
    m_modelBox->setObjectName(u"modelChoice"_s);
    m_modelBox->setAccessibleName(tr("Model"));
    // Names may be long; the header must have room for the rest.
    m_modelBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_modelBox->setMinimumContentsLength(20); // a run that nobody named
    m_splitBox->setObjectName(u"splitChoice"_s);
    m_splitBox->setAccessibleName(tr("Images to measure on"));
    m_splitBox->addItem(tr("Test images"), int(Split::Test));
    m_splitBox->addItem(tr("Validation images"), int(Split::Validation));
    m_splitBox->addItem(tr("Training images"), int(Split::Train));
    m_measure->setObjectName(u"measureButton"_s);
    m_measure->setToolTip(tr("Let the model look at the images once more"));
    m_save->setObjectName(u"saveResultButton"_s);
    m_save->setProperty("role", u"field"_s);
    m_save->setText(tr("Save"));
    m_save->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_save);
    fillSaveMenu(*menu);
    m_save->setMenu(menu);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_modelBox, m_splitBox, m_measure, m_save})
        m_header->addControl(control);
}

void MetricsPanel::fillSaveMenu(QMenu& menu)
{
    QAction* report = menu.addAction(tr("Report…"));
    report->setObjectName(u"saveReportAction"_s);
    connect(report, &QAction::triggered, this, &MetricsPanel::reportRequested);
    m_saveTable = menu.addAction(tr("Table (CSV)…"));
    m_saveTable->setObjectName(u"saveTableAction"_s);
    connect(m_saveTable, &QAction::triggered, this, &MetricsPanel::tableRequested);
    menu.addSection(tr("As a picture"));
    const std::vector<QChartView*> charts = m_charts->charts();
    std::vector<QWidget*> pictures(charts.begin(), charts.end());
    pictures.push_back(m_confusions);
    for (QWidget* picture : pictures)
        connect(menu.addAction(tr("%1…", "save a chart").arg(picture->accessibleName())),
                &QAction::triggered, this, [this, picture] { saveChart(*picture); });
}

void MetricsPanel::saveChart(QWidget& chart)
{
    if (const auto saved = boxwright::saveChart(chart); !saved)
        Q_EMIT savingFailed(saved.error());
}

QWidget* MetricsPanel::createResult()
{
    m_tabs->setObjectName(u"evaluationTabs"_s);
    m_tabs->setAccessibleName(tr("What is shown of the model"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(createLabels(), tr("Labels"));
    m_tabs->addTab(createScroll(m_charts), tr("Curves"));
    m_tabs->addTab(createConfusions(), tr("Confusions"));
    m_tabs->addTab(createScroll(m_mistakes), tr("Mistakes"));
    const int own = m_tabs->count();
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this, own](int tab) { m_controls->setCompact(tab >= own); });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_controls); // all tabs follow them
    return page;
}

QWidget* MetricsPanel::createLabels()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_cards);
    layout->addWidget(m_table, 1);
    return page;
}

QWidget* MetricsPanel::createConfusions()
{
    auto* page = new QWidget;
    auto* explanation = createWrappedLabel(page, u"muted"_s);
    explanation->setText(tr("A row: how boxes were drawn. A column: what the model took them for. "
                            "Click a cell, or press Enter, to see its boxes."));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(explanation);
    layout->addWidget(m_confusions, 1);
    return page;
}

QWidget* MetricsPanel::createMeasuring()
{
    auto* page = new QWidget;
    auto* text = new QLabel(tr("The model is looking at the images"), page);
    text->setProperty("role", u"heading"_s);
    m_bar = new QProgressBar(page);
    m_bar->setFixedWidth(360);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(text->text());
    auto* cancel = new QPushButton(tr("Cancel"), page);
    cancel->setObjectName(u"cancelMeasuringButton"_s);
    connect(cancel, &QPushButton::clicked, this, &MetricsPanel::cancelRequested);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

void MetricsPanel::addTab(QWidget* page, const QString& title)
{
    m_tabs->addTab(page, title);
    // The controls stand below, so they are reached after what is in the tab.
    m_controls->followInTabOrder(window()->previousInFocusChain());
}

void MetricsPanel::showTab(QWidget* page)
{
    m_tabs->setCurrentWidget(page);
}

void MetricsPanel::setModels(const std::vector<ModelRecord>& models)
{
    const QVariant chosen = m_modelBox->currentData();
    const bool wasLast = m_modelBox->currentIndex() <= 0; // the newest stands first
    const QSignalBlocker blocker(m_modelBox);
    m_modelBox->clear();
    for (auto model = models.rbegin(); model != models.rend(); ++model)
        m_modelBox->addItem(model->name, qlonglong(model->id.value()));
    const int index = wasLast ? 0 : m_modelBox->findData(chosen);
    m_modelBox->setCurrentIndex(models.empty() ? -1 : qMax(0, index));
    Q_EMIT selectionChanged();
    updatePage();
}

std::optional<ModelId> MetricsPanel::model() const
{
    if (m_modelBox->currentIndex() < 0)
        return {};
    return ModelId(m_modelBox->currentData().toLongLong());
}

Split MetricsPanel::split() const
{
    return static_cast<Split>(m_splitBox->currentData().toInt());
}

void MetricsPanel::select(ModelId model, Split split)
{
    {
        const QSignalBlocker modelBlocker(m_modelBox);
        const QSignalBlocker splitBlocker(m_splitBox);
        m_modelBox->setCurrentIndex(m_modelBox->findData(qlonglong(model.value())));
        m_splitBox->setCurrentIndex(qMax(0, m_splitBox->findData(int(split))));
    }
    Q_EMIT selectionChanged();
}

void MetricsPanel::offerFolds(bool offered)
{
    const int place = m_splitBox->findData(int(outOfFold));
    if (offered == (place >= 0))
        return;
    const QSignalBlocker blocker(m_splitBox);
    if (offered)
        return m_splitBox->addItem(tr("Every image (k-fold)"), int(outOfFold));
    if (m_splitBox->currentIndex() == place)
        m_splitBox->setCurrentIndex(m_splitBox->findData(int(Split::Test)));
    m_splitBox->removeItem(place);
}

void MetricsPanel::showNotMeasured()
{
    m_known = Known::Nothing;
    m_notice->setChanged(0);
    m_table->clear();
    updatePage();
}

void MetricsPanel::showReading()
{
    m_known = Known::BeingRead;
    m_notice->setChanged(0);
    updatePage();
}

void MetricsPanel::showResult(const EvaluationView& view)
{
    if (view.labels != m_labels) {
        m_labels = view.labels;
        m_controls->setLabels(m_labels);
    }
    m_cards->setFigures(view);
    m_table->setFigures(view);
    if (m_known == Known::All)
        return;
    m_known = Known::All;
    updatePage();
}

void MetricsPanel::showLabel(std::optional<LabelId> label)
{
    m_table->selectLabel(label);
}

void MetricsPanel::showCurves(const CurvesView& view)
{
    m_charts->setCurves(view);
}

void MetricsPanel::showThreshold(const ThresholdView& view)
{
    m_charts->setThreshold(view);
}

void MetricsPanel::showMistakes(const MistakesView& view)
{
    m_confusions->setMatrix(view.confusions);
    m_mistakes->setMistakes(view);
}

void MetricsPanel::showChanged(int images, bool canMeasure)
{
    m_notice->setChanged(images, canMeasure);
}

void MetricsPanel::showMeasuring(int done, int total)
{
    m_isMeasuring = true;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    updatePage();
}

void MetricsPanel::showMeasured()
{
    m_isMeasuring = false;
    updatePage();
}

void MetricsPanel::setBusy(bool isBusy)
{
    m_measure->setEnabled(!isBusy);
    m_notMeasured->setActionEnabled(!isBusy);
    m_notice->setBusy(isBusy);
}

void MetricsPanel::setWritingTable(bool isWriting)
{
    m_saveTable->setEnabled(!isWriting);
}

void MetricsPanel::updatePage()
{
    const bool hasModel = m_modelBox->count() > 0;
    const bool hasResult = m_known == Known::All;
    m_modelBox->setVisible(hasModel);
    m_splitBox->setVisible(hasModel);
    m_modelBox->setEnabled(!m_isMeasuring);
    m_splitBox->setEnabled(!m_isMeasuring);
    // Nothing could look at the images of a k-fold again without having seen them.
    m_measure->setVisible(hasModel && hasResult && !m_isMeasuring && split() != outOfFold);
    m_save->setVisible(hasModel && hasResult && !m_isMeasuring);
    m_notMeasured->setText(tr("This model has not looked at the %1 of the project yet.")
                               .arg(m_splitBox->currentText().toLower()));
    m_pages->setCurrentIndex(!hasModel                         ? NoModelPage
                                 : m_isMeasuring               ? MeasuringPage
                                 : hasResult                   ? ResultPage
                                 : m_known == Known::BeingRead ? ReadingPage
                                                               : NotMeasuredPage);
}

} // namespace boxwright
