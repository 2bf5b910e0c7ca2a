// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/comparisonview.h"

#include "widgets/delegates/verdictdelegate.h"
#include "widgets/models/comparisonmodel.h"
#include "widgets/models/comparisontext.h"
#include "widgets/panels/comparisonlists.h"
#include "widgets/panels/comparisonpair.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/paneltext.h"
#include "widgets/panels/wheelguard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kMostRowsInSight = 5;
constexpr int kRowHeight = 44; ///< two lines
constexpr int kListWidth = 260;

/// The one before `chosen`, else the one after it; absent when it is alone.
std::optional<ModelId> neighbourOf(const std::vector<ModelRecord>& models, ModelId chosen)
{
    const auto at = std::find_if(models.begin(), models.end(),
                                 [chosen](const ModelRecord& model) { return model.id == chosen; });
    if (at == models.end() || models.size() < 2)
        return {};
    return at == models.begin() ? (at + 1)->id : (at - 1)->id;
}

QString notMeasuredText(Split split)
{
    switch (split) {
    case Split::Train:
        return ComparisonView::tr("The model “%1” has not looked at the training images yet, so "
                                  "there is nothing to compare.");
    case Split::Validation:
        return ComparisonView::tr("The model “%1” has not looked at the validation images yet, so "
                                  "there is nothing to compare.");
    default:
        return ComparisonView::tr("The model “%1” has not looked at the test images yet, so there "
                                  "is nothing to compare.");
    }
}

} // namespace

ComparisonView::ComparisonView(ImageListModel& images, QWidget* parent)
    : QWidget(parent)
    , m_otherBox(new QComboBox(this))
    , m_train(new QPushButton(tr("Train again with what I mended"), this))
    , m_pages(new QStackedWidget(this))
    , m_notMeasured(new EmptyState(u"chart-column"_s, tr("Not measured yet"), {}, this))
    , m_noFolds(new EmptyState(u"chart-column"_s, tr("No k-fold"), {}, this))
    , m_model(new ComparisonModel(this))
{
    setObjectName(u"comparisonView"_s);
    auto* noOther = new EmptyState(
        u"chart-column"_s, tr("Only one model"),
        tr("Train again, and both models are compared here on the same images."), this);
    auto* failed =
        new EmptyState(u"chart-column"_s, tr("Not compared"),
                       tr("These models could not be compared. Choose another one."), this);
    m_notMeasured->setAction(tr("Measure it"), u"measureOtherButton"_s);
    m_noFolds->setObjectName(u"noFolds"_s);
    m_pages->addWidget(noOther);
    m_pages->addWidget(m_notMeasured);
    m_pages->addWidget(m_noFolds);
    m_pages->addWidget(createWorking());
    m_pages->addWidget(failed);
    m_pages->addWidget(createResult(images));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(createBar());
    layout->addWidget(m_pages, 1);

    connect(m_otherBox, &QComboBox::currentIndexChanged, this, &ComparisonView::otherChanged);
    connect(m_train, &QPushButton::clicked, this, &ComparisonView::trainingRequested);
    connect(m_notMeasured, &EmptyState::actionRequested, this, [this] {
        if (m_unmeasured)
            Q_EMIT measuringRequested(m_unmeasured->first, m_unmeasured->second);
    });
    connect(m_lists, &ComparisonLists::chosenChanged, this, &ComparisonView::askForPicture);
    setModels({}, {});
}

QWidget* ComparisonView::createBar()
{
    auto* bar = new QWidget(this);
    auto* name = new QLabel(tr("Compare &with"), bar);
    name->setBuddy(m_otherBox);
    m_otherBox->setObjectName(u"otherModelChoice"_s);
    m_otherBox->setAccessibleName(tr("Model to compare with"));
    // Names may be long; the bar must have room for the rest.
    m_otherBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_otherBox->setMinimumContentsLength(16);
    m_otherBox->setMinimumWidth(220);
    WheelGuard::protect(*m_otherBox);
    m_train->setObjectName(u"trainAgainButton"_s);
    m_train->setToolTip(tr("Go to Train: the next model learns from the boxes as they are now."));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(name);
    layout->addWidget(m_otherBox);
    layout->addStretch(1);
    layout->addWidget(m_train);
    return bar;
}

QWidget* ComparisonView::createWorking()
{
    auto* page = new QWidget(m_pages);
    auto* text = new QLabel(tr("Measuring…"), page);
    text->setProperty("role", u"heading"_s);
    auto* bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(360);
    bar->setAccessibleName(text->text());
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget* ComparisonView::createResult(ImageListModel& images)
{
    auto* page = new QWidget(m_pages);
    m_sentence = createWrappedLabel(page, u"heading"_s);
    m_sentence->setObjectName(u"comparisonSentence"_s);
    m_changed = createWrappedLabel(page, u"muted"_s);
    m_changed->setObjectName(u"comparisonChanged"_s);
    m_changed->setText(tr("Some boxes were changed since. Measure both models again to compare "
                          "them on the boxes of today."));
    m_changed->hide();
    m_table = createTable();
    m_lists = new ComparisonLists(images, page);
    m_pair = new ComparisonPair(page);
    auto* differing = new QSplitter(Qt::Horizontal, page);
    differing->addWidget(m_lists);
    differing->addWidget(m_pair);
    differing->setSizes({kListWidth, 3 * kListWidth});
    differing->setStretchFactor(1, 1);
    m_halves = new QSplitter(Qt::Vertical, page);
    m_halves->addWidget(m_table);
    m_halves->addWidget(differing);
    m_halves->setStretchFactor(1, 1);
    for (QSplitter* splitter : {differing, m_halves})
        splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(m_changed);
    layout->addWidget(m_halves, 1);
    return page;
}

QTableView* ComparisonView::createTable()
{
    auto* table = new QTableView(m_pages);
    table->setObjectName(u"comparisonTable"_s);
    table->setAccessibleName(tr("Both models for each label"));
    table->setModel(m_model);
    table->setItemDelegate(new VerdictDelegate(table));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setMinimumHeight(120);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ComparisonModel::LabelColumn,
                                                    QHeaderView::Stretch);
    return table;
}

void ComparisonView::setModels(const std::vector<ModelRecord>& models,
                               std::optional<ModelId> chosen)
{
    const std::optional<ModelId> before = other();
    const QSignalBlocker blocker(m_otherBox);
    m_otherBox->clear();
    if (chosen) {
        for (auto model = models.rbegin(); model != models.rend(); ++model) {
            if (model->id != *chosen)
                m_otherBox->addItem(model->name, qlonglong(model->id.value()));
        }
        const auto indexOf = [this](const std::optional<ModelId>& model) {
            return model ? m_otherBox->findData(qlonglong(model->value())) : -1;
        };
        const int kept = indexOf(before);
        m_otherBox->setCurrentIndex(kept >= 0 ? kept : indexOf(neighbourOf(models, *chosen)));
    }
    m_otherBox->setEnabled(m_otherBox->count() > 0);
    if (!other())
        m_pages->setCurrentIndex(NoOtherPage);
}

std::optional<ModelId> ComparisonView::other() const
{
    if (m_otherBox->currentIndex() < 0)
        return {};
    return ModelId(m_otherBox->currentData().toLongLong());
}

void ComparisonView::showWorking()
{
    m_pages->setCurrentIndex(WorkingPage);
}

void ComparisonView::showNotMeasured(const ModelRecord& model, Split split)
{
    if (split == outOfFold) {
        m_noFolds->setText(tr("“%1” was trained without k-fold, so there are no figures of every "
                              "image to compare. Choose another model, or other images above.")
                               .arg(model.name));
        return m_pages->setCurrentIndex(NoFoldsPage);
    }
    m_unmeasured = {model.id, split};
    m_notMeasured->setText(notMeasuredText(split).arg(model.name));
    m_pages->setCurrentIndex(NotMeasuredPage);
}

void ComparisonView::showFailed()
{
    m_pages->setCurrentIndex(FailedPage);
}

void ComparisonView::showComparison(const QString& older, const QString& newer,
                                    const ModelsCompared& compared)
{
    m_labels = compared.labels;
    m_sentence->setText(comparisonSentence(compared));
    m_model->setComparison(compared);
    m_pair->setNames(older, newer);
    m_pages->setCurrentIndex(ResultPage);
    fitTable();
    m_lists->setImages(compared.won, compared.lost);
}

/// All rows are in sight where they are few.
void ComparisonView::fitTable()
{
    const int rows = std::min(m_model->rowCount(), kMostRowsInSight);
    const int height = m_table->horizontalHeader()->sizeHint().height() + rows * kRowHeight
        + 2 * m_table->frameWidth();
    m_halves->setSizes({height, std::max(1, m_halves->height() - height)});
}

void ComparisonView::setTruthChanged(bool hasChanged)
{
    m_changed->setVisible(hasChanged);
}

void ComparisonView::askForPicture()
{
    if (const ComparedImage* image = m_lists->chosen())
        Q_EMIT pictureRequested(image->image);
    else
        m_pair->showText(tr("There is no image on which one model makes more mistakes than the "
                            "other."));
}

void ComparisonView::showPicture(ImageId image, const QImage& picture, const QSize& fullSize)
{
    const ComparedImage* chosen = m_lists->chosen();
    if (chosen == nullptr || chosen->image != image)
        return;
    const QString name = m_lists->nameOf(*chosen);
    if (picture.isNull())
        m_pair->showText(tr("%1 cannot be read just now.").arg(name));
    else
        m_pair->showImage(*chosen, name, picture, fullSize, m_labels);
}

void ComparisonView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        Q_EMIT shown();
}

} // namespace boxwright
