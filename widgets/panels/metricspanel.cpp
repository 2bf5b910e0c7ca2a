// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/metricspanel.h"

#include "widgets/delegates/metricbardelegate.h"
#include "widgets/models/metricsmodel.h"
#include "widgets/models/metricssortmodel.h"
#include "widgets/panels/card.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/pageheader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

enum Page { NoModelPage, NotMeasuredPage, MeasuringPage, ResultPage };

QString percent(const std::optional<double>& share)
{
    return share ? QLocale().toString(*share * 100, 'f', 1) + u" %"_s : u"–"_s;
}

} // namespace

MetricsPanel::MetricsPanel(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("Evaluate"), this))
    , m_modelBox(new QComboBox(this))
    , m_splitBox(new QComboBox(this))
    , m_measure(new QPushButton(tr("Measure again"), this))
    , m_pages(new QStackedWidget(this))
    , m_notMeasured(new EmptyState(u"chart-column"_s, tr("Not measured yet"), {}, this))
{
    setObjectName(u"metricsPanel"_s);
    m_header->setSubtitle(tr("How often the model is right, and how well its boxes fit."));
    m_modelBox->setObjectName(u"modelChoice"_s);
    m_modelBox->setAccessibleName(tr("Model"));
    m_modelBox->setMinimumWidth(220);
    m_splitBox->setObjectName(u"splitChoice"_s);
    m_splitBox->setAccessibleName(tr("Images to measure on"));
    m_splitBox->addItem(tr("Test images"), int(Split::Test));
    m_splitBox->addItem(tr("Validation images"), int(Split::Validation));
    m_splitBox->addItem(tr("Training images"), int(Split::Train));
    m_measure->setObjectName(u"measureButton"_s);
    m_header->addControl(m_modelBox);
    m_header->addControl(m_splitBox);
    m_header->addControl(m_measure);

    auto* noModel =
        new EmptyState(u"chart-column"_s, tr("No model yet"),
                       tr("Train one first; how good it is for each label is shown here."), this);
    noModel->setAction(tr("Go to Train"), u"goToTrainButton"_s);
    m_notMeasured->setAction(tr("Measure now"), u"measureNowButton"_s);
    m_pages->addWidget(noModel);
    m_pages->addWidget(m_notMeasured);
    m_pages->addWidget(createMeasuring());
    m_pages->addWidget(createResult());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);

    const auto measure = [this] {
        if (const auto chosen = model())
            Q_EMIT measuringRequested(*chosen, split());
    };
    connect(noModel, &EmptyState::actionRequested, this, &MetricsPanel::trainingRequested);
    connect(m_notMeasured, &EmptyState::actionRequested, this, measure);
    connect(m_measure, &QPushButton::clicked, this, measure);
    connect(m_modelBox, &QComboBox::currentIndexChanged, this, &MetricsPanel::selectionChanged);
    connect(m_splitBox, &QComboBox::currentIndexChanged, this, &MetricsPanel::selectionChanged);
    updatePage();
}

QWidget* MetricsPanel::createFigures()
{
    auto* figures = new QWidget;
    auto* layout = new QHBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const auto add = [&](const QString& name, const QString& meaning) {
        auto* card = new Card({}, figures);
        card->content().setSpacing(4);
        auto* value = new QLabel(card);
        value->setProperty("role", u"figure"_s);
        value->setAccessibleName(name);
        auto* caption = new QLabel(name, card);
        caption->setProperty("role", u"muted"_s);
        card->setToolTip(meaning);
        card->content().addWidget(value);
        card->content().addWidget(caption);
        layout->addWidget(card, 1);
        return value;
    };
    m_precision = add(tr("Precision"), tr("Of the boxes the model found, the share that is right"));
    m_recall = add(tr("Recall"), tr("Of the boxes drawn by people, the share the model found"));
    m_f1 = add(tr("F1"), tr("Precision and recall in one number (their harmonic mean)"));
    m_ap50 = add(tr("AP50"), tr("Average precision over all thresholds, the labels' mean"));
    return figures;
}

QWidget* MetricsPanel::createResult()
{
    auto* page = new QWidget;
    m_metrics = new MetricsModel(this);
    auto* sorted = new MetricsSortModel(this);
    sorted->setSourceModel(m_metrics);
    m_table = new QTableView(page);
    m_table->setObjectName(u"metricsTable"_s);
    m_table->setAccessibleName(tr("Quality for each label"));
    m_table->setModel(sorted);
    m_table->setItemDelegate(new MetricBarDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(44);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_explanation = new QLabel(page);
    m_explanation->setProperty("role", u"muted"_s);
    m_explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(createFigures());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_explanation);
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
        m_splitBox->setCurrentIndex(m_splitBox->findData(int(split)));
    }
    Q_EMIT selectionChanged();
}

void MetricsPanel::showEvaluation(const std::optional<Evaluation>& evaluation,
                                  const std::vector<Label>& labels)
{
    m_hasResult = evaluation.has_value();
    m_metrics->setEvaluation(evaluation, labels);
    if (evaluation) {
        const DetectionQuality& overall = evaluation->overall;
        m_precision->setText(percent(overall.precision));
        m_recall->setText(percent(overall.recall));
        m_f1->setText(percent(overall.f1));
        m_ap50->setText(percent(overall.ap50));
        const QString images = tr("Measured on %n image(s).", nullptr, evaluation->images);
        const QString rule =
            tr("A found box is right when it overlaps a drawn box of its label by at least "
               "%1 % (IoU) and its score reaches the threshold of the label, which was picked "
               "on the validation images. “–” means that there was nothing to measure.")
                .arg(qRound(evaluation->iouThreshold * 100));
        m_explanation->setText(images + u' ' + rule);
    }
    updatePage();
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

void MetricsPanel::updatePage()
{
    const bool hasModel = m_modelBox->count() > 0;
    m_modelBox->setVisible(hasModel);
    m_splitBox->setVisible(hasModel);
    m_modelBox->setEnabled(!m_isMeasuring);
    m_splitBox->setEnabled(!m_isMeasuring);
    m_measure->setVisible(hasModel && m_hasResult && !m_isMeasuring);
    m_notMeasured->setText(tr("This model has not looked at the %1 of the project yet.")
                               .arg(m_splitBox->currentText().toLower()));
    m_pages->setCurrentIndex(!hasModel           ? NoModelPage
                                 : m_isMeasuring ? MeasuringPage
                                 : m_hasResult   ? ResultPage
                                                 : NotMeasuredPage);
}

} // namespace boxwright
