// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/usepanel.h"

#include "core/run/runlookup.h"
#include "widgets/panels/card.h"
#include "widgets/panels/detectionview.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/pageheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

UsePanel::UsePanel(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("Use"), this))
    , m_modelBox(new QComboBox(this))
    , m_open(new QPushButton(tr("Open image…"), this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"usePanel"_s);
    setAcceptDrops(true);
    m_header->setSubtitle(tr("Let the model look at new images."));
    m_modelBox->setObjectName(u"useModelChoice"_s);
    m_modelBox->setAccessibleName(tr("Model"));
    m_modelBox->setMinimumWidth(220);
    m_open->setObjectName(u"openImageButton"_s);
    m_header->addControl(m_modelBox);
    m_header->addControl(m_open);

    auto* noModel = new EmptyState(u"scan-search"_s, tr("No model yet"),
                                   tr("Train one first; then drop any image here."), this);
    noModel->setAction(tr("Go to Train"), u"useGoToTrainButton"_s);
    auto* drop = new EmptyState(u"image-plus"_s, tr("Drop an image here"),
                                tr("The model draws a box around everything it finds. The image "
                                   "stays on this computer and is not added to the project."),
                                this);
    drop->setAction(tr("Choose an image…"), u"chooseImageButton"_s);
    auto* frame = new QFrame(this);
    frame->setProperty("role", u"drop"_s);
    auto* frameLayout = new QVBoxLayout(frame);
    frameLayout->addWidget(drop);
    m_pages->addWidget(noModel);
    m_pages->addWidget(frame);
    m_pages->addWidget(createResult());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);

    connect(noModel, &EmptyState::actionRequested, this, &UsePanel::trainingRequested);
    connect(drop, &EmptyState::actionRequested, this, &UsePanel::fileChoiceRequested);
    connect(m_open, &QPushButton::clicked, this, &UsePanel::fileChoiceRequested);
    connect(m_modelBox, &QComboBox::currentIndexChanged, this, &UsePanel::takeModel);
    connect(m_modelBox, &QComboBox::currentIndexChanged, this, &UsePanel::modelChanged);
    connect(m_asMeasured, &QCheckBox::toggled, this, &UsePanel::updateThreshold);
    connect(m_threshold, &QSlider::valueChanged, this, [this] {
        m_asMeasured->setChecked(false);
        updateThreshold();
    });
    updatePage();
}

QWidget* UsePanel::createResult()
{
    auto* page = new QWidget;
    m_view = new DetectionView(page);
    auto* side = new QWidget(page);
    side->setFixedWidth(288);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(16);
    auto* found = new Card(tr("Found"), side);
    m_summary = new QLabel(found);
    m_summary->setObjectName(u"detectionSummary"_s);
    m_summary->setProperty("role", u"muted"_s);
    m_summary->setWordWrap(true);
    m_thresholdText = new QLabel(found);
    m_thresholdText->setWordWrap(true);
    m_threshold = new QSlider(Qt::Horizontal, found);
    m_threshold->setObjectName(u"thresholdSlider"_s);
    m_threshold->setAccessibleName(tr("Show boxes from this score on"));
    m_threshold->setRange(2, 99);
    m_threshold->setValue(50);
    m_threshold->setToolTip(tr("Show boxes of all labels from this score on"));
    m_asMeasured = new QCheckBox(tr("As measured for each label"), found);
    m_asMeasured->setObjectName(u"asMeasured"_s);
    m_asMeasured->setToolTip(
        tr("Show each label from the score that found it best on the validation images"));
    m_asMeasured->setChecked(true);
    found->content().addWidget(m_summary);
    found->content().addSpacing(8);
    found->content().addWidget(m_thresholdText);
    found->content().addWidget(m_threshold);
    found->content().addWidget(m_asMeasured);
    m_table = new QTableWidget(0, 2, side);
    m_table->setObjectName(u"detectionTable"_s);
    m_table->setAccessibleName(tr("Boxes found"));
    m_table->setHorizontalHeaderLabels({tr("Label"), tr("Score")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    sideLayout->addWidget(found);
    sideLayout->addWidget(m_table, 1);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_view, 1);
    layout->addWidget(side);
    return page;
}

void UsePanel::setModels(const std::vector<ModelRecord>& models)
{
    const QVariant chosen = m_modelBox->currentData();
    const bool wasNewest = m_modelBox->currentIndex() <= 0;
    {
        const QSignalBlocker blocker(m_modelBox);
        m_modelBox->clear();
        for (auto model = models.rbegin(); model != models.rend(); ++model)
            m_modelBox->addItem(model->name, qlonglong(model->id.value()));
        if (!models.empty())
            m_modelBox->setCurrentIndex(wasNewest ? 0 : qMax(0, m_modelBox->findData(chosen)));
    }
    m_models = models;
    takeModel();
    if (m_modelBox->currentData() != chosen)
        Q_EMIT modelChanged();
    updatePage();
}

std::optional<ModelId> UsePanel::model() const
{
    if (m_modelBox->currentIndex() < 0)
        return {};
    return ModelId(m_modelBox->currentData().toLongLong());
}

void UsePanel::showImage(const QImage& image, const QString& name)
{
    m_hasImage = true;
    m_detections.clear();
    m_labels.clear();
    m_view->setImage(image);
    m_view->setAccessibleName(name);
    m_header->setSubtitle(name);
    m_table->setRowCount(0);
    m_summary->setText(tr("The model is looking…"));
    updatePage();
}

void UsePanel::showDetections(const std::vector<Detection>& detections,
                              const std::vector<Label>& labels, double seconds)
{
    m_detections = detections;
    m_labels = labels;
    m_seconds = seconds;
    updateThreshold();
}

void UsePanel::showProblem(const QString& message)
{
    m_summary->setText(message);
}

void UsePanel::clear()
{
    m_hasImage = false;
    m_detections.clear();
    m_labels.clear();
    m_view->setImage({});
    m_table->setRowCount(0);
    m_header->setSubtitle(tr("Let the model look at new images."));
    updatePage();
}

void UsePanel::takeModel()
{
    const std::optional<ModelId> id = model();
    const ModelRecord* chosen = id ? findModel(m_models, *id) : nullptr;
    m_thresholds = chosen == nullptr ? ScoreThresholds() : chosen->thresholds;
    updateThreshold();
}

double UsePanel::threshold(LabelId label) const
{
    return m_asMeasured->isChecked() ? thresholdOf(m_thresholds, label)
                                     : m_threshold->value() / 100.0;
}

void UsePanel::updateThreshold()
{
    m_thresholdText->setText(m_asMeasured->isChecked()
                                 ? tr("Show boxes from the measured score of each label")
                                 : tr("Show boxes from a score of %1 %").arg(m_threshold->value()));
    std::vector<Detection> shown;
    std::copy_if(m_detections.begin(), m_detections.end(), std::back_inserter(shown),
                 [this](const Detection& d) { return d.score >= threshold(d.label); });
    m_view->setDetections(shown, m_labels);
    if (m_labels.empty())
        return;
    m_summary->setText(tr("%Ln box(es)", nullptr, static_cast<int>(shown.size())) + u" · "_s
                       + tr("%1 ms").arg(qRound(m_seconds * 1000)));
    fillTable(shown);
}

void UsePanel::fillTable(const std::vector<Detection>& detections)
{
    m_table->setRowCount(0);
    for (const Detection& detection : detections) {
        QString name;
        for (const Label& label : m_labels)
            if (label.id == detection.label)
                name = label.name;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, cell(name, Qt::AlignLeft));
        m_table->setItem(
            row, 1,
            cell(QLocale().toString(detection.score * 100, 'f', 1) + u" %"_s, Qt::AlignRight));
    }
}

void UsePanel::updatePage()
{
    const bool hasModel = m_modelBox->count() > 0;
    m_modelBox->setVisible(hasModel);
    m_open->setVisible(hasModel && m_hasImage);
    m_pages->setCurrentIndex(!hasModel ? NoModelPage : m_hasImage ? ResultPage : DropPage);
}

void UsePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (model() && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void UsePanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT imageRequested(droppedFile(*event->mimeData()));
}

} // namespace boxwright
