// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/casegallery.h"

#include "widgets/canvas/labelfinder.h"
#include "widgets/models/casetext.h"
#include "widgets/panels/casebuttons.h"
#include "widgets/panels/casedetail.h"
#include "widgets/panels/casefilterbar.h"
#include "widgets/panels/casegridview.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/paneltext.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

const CaseFilter kSurestMistakes{.group = CaseGroup::FalseAlarms};

/// The first kind of mistakes of which there are some; absent where all is right.
std::optional<CaseGroup> firstMistakes(const CaseCounts& counts)
{
    for (const CaseGroup group :
         {CaseGroup::FalseAlarms, CaseGroup::Misses, CaseGroup::Confusions, CaseGroup::Loose}) {
        if (counts.of(group) > 0)
            return group;
    }
    return {};
}

} // namespace

CaseGallery::CaseGallery(Mode mode, QWidget* parent)
    : QWidget(parent)
    , m_mode(mode)
    , m_model(new CaseModel(this))
    , m_filters(new CaseFilterBar(mode == Mode::Suspicions, this))
    , m_grid(new CaseGridView(this))
    , m_buttons(new CaseButtons(mode == Mode::Suspicions))
    , m_detail(new CaseDetail(*m_model, *m_buttons, this))
    , m_finder(new LabelFinder(this))
    , m_pages(new QStackedWidget(this))
    , m_remark(createWrappedLabel(this, u"muted"_s))
    , m_nothing(new EmptyState(u"circle-check"_s, tr("No boxes here"), {}))
    , m_filteredOut(new EmptyState(u"eye-off"_s, tr("Filtered out"),
                                   tr("There are such boxes, but not with that label, score and "
                                      "IoU.")))
{
    setObjectName(mode == Mode::Suspicions ? u"suspicionGallery"_s : u"caseGallery"_s);
    m_grid->setObjectName(u"caseGrid"_s);
    m_grid->setAccessibleName(mode == Mode::Suspicions ? tr("Boxes that may be drawn wrongly")
                                                       : tr("Boxes that were looked at"));
    m_grid->setModel(m_model);
    setFocusProxy(m_grid);
    m_remark->setObjectName(u"caseRemark"_s);
    m_remark->hide();
    m_nothing->setObjectName(u"noCases"_s);
    m_filteredOut->setObjectName(u"filteredOut"_s);
    m_filteredOut->setAction(tr("Show all labels, scores and IoUs"), u"clearCaseFilter"_s);
    connect(m_filteredOut, &EmptyState::actionRequested, this,
            [this] { setFilter({.group = filter().group}); });
    connect(m_filters, &CaseFilterBar::changed, this, &CaseGallery::applyFilter);
    connect(m_filters, &CaseFilterBar::allRequested, this, &CaseGallery::allRequested);
    connect(m_filters, &CaseFilterBar::bringBackRequested, this, &CaseGallery::bringBackRequested);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CaseGallery::showCurrent);
    connect(m_grid, &QListView::doubleClicked, this, &CaseGallery::open);
    createButtons();
    createFinder();
    arrange();
    if (mode == Mode::Cases)
        setFilter(kSurestMistakes);
    applyFilter();
}

void CaseGallery::createButtons()
{
    connect(m_buttons, &CaseButtons::editRequested, this, [this](CaseEdit edit) {
        if (const std::optional<int> chosen = currentCase())
            Q_EMIT editRequested(*chosen, edit);
    });
    connect(m_buttons, &CaseButtons::rejectRequested, this, [this] {
        if (const std::optional<int> chosen = currentCase())
            Q_EMIT rejectRequested(*chosen);
    });
    connect(m_buttons, &CaseButtons::openRequested, this, &CaseGallery::open);
    // Not by shortcuts: the window has its own for some of these keys.
    for (QWidget* page : {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_nothing),
                          static_cast<QWidget*>(m_filteredOut)})
        page->installEventFilter(this);
    for (QPushButton* button : m_buttons->buttons())
        button->installEventFilter(this);
}

void CaseGallery::createFinder()
{
    connect(m_finder, &LabelFinder::labelChosen, this, [this](LabelId label) {
        if (const std::optional<int> chosen = std::exchange(m_toBeLabelled, {}))
            Q_EMIT labelChosen(*chosen, label);
    });
    connect(m_finder, &LabelFinder::labelWanted, this, [this](const QString& name) {
        if (const std::optional<int> chosen = std::exchange(m_toBeLabelled, {}))
            Q_EMIT labelWanted(*chosen, name);
    });
}

void CaseGallery::arrange()
{
    m_pages->addWidget(m_grid);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_filteredOut);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"caseSplitter"_s);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 200}); // whatever they would like to have
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_remark);
    layout->addWidget(splitter, 1);
}

void CaseGallery::setCases(std::shared_ptr<const CaseSet> cases, const std::vector<Label>& labels,
                           CaseImageLookup images)
{
    const bool isFirst = !std::exchange(m_isMeasured, cases != nullptr) && m_isMeasured;
    m_finder->hide(); // its case may be another one now
    m_toBeLabelled.reset();
    m_detail->showCase({});
    m_detail->forgetPictures();
    m_model->setCases(std::move(cases), labels, std::move(images));
    m_filters->setLabels(labels);
    if (isFirst && m_mode == Mode::Cases && filter() == kSurestMistakes)
        showMistakes({});
    applyFilter();
}

void CaseGallery::setOtherBoxes(OtherBoxLookup lookup)
{
    m_detail->setOtherBoxes(std::move(lookup));
}

void CaseGallery::setPreparing(bool preparing)
{
    m_isPreparing = preparing;
    showPage();
}

void CaseGallery::setReadOnly(const QString& reason)
{
    m_buttons->setReadOnly(reason);
}

void CaseGallery::setSelection(const QString& title)
{
    m_filters->setSelection(title);
}

void CaseGallery::setRemark(const QString& sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

const CaseFilter& CaseGallery::filter() const
{
    return m_filters->filter();
}

void CaseGallery::setFilter(const CaseFilter& filter)
{
    m_filters->setFilter(filter);
}

void CaseGallery::showMistakes(std::optional<LabelId> label)
{
    setFilter({.group = firstMistakes(m_model->count({.label = label})), .label = label});
}

std::optional<int> CaseGallery::currentCase() const
{
    return m_model->caseAt(m_grid->currentIndex());
}

void CaseGallery::applyFilter()
{
    const std::optional<int> chosen = currentCase();
    m_model->setFilter(filter(), m_filters->order());
    m_filters->setCounts(m_model->count(filter()));
    choose(chosen ? m_model->indexOf(*chosen) : QModelIndex());
}

void CaseGallery::choose(const QModelIndex& index)
{
    const QModelIndex chosen = index.isValid() ? index : m_model->index(0);
    m_grid->setCurrentIndex(chosen);
    showPage();
    showCurrent();
}

void CaseGallery::showCurrent()
{
    m_detail->setNotice({});
    m_detail->showCase(currentCase());
}

void CaseGallery::showPage()
{
    if (m_model->rowCount() > 0)
        return m_pages->setCurrentWidget(m_grid);
    const std::optional<CaseGroup> group = filter().group;
    const CaseCounts unfiltered = m_model->count({.group = group});
    if (unfiltered.allLabels > 0)
        return m_pages->setCurrentWidget(m_filteredOut);
    if (!m_isMeasured)
        m_nothing->setText(
            m_isPreparing ? tr("The boxes are being looked through…")
                          : tr("Measure a model first: here you then see its boxes one by one."));
    else if (group)
        m_nothing->setText(emptyGroupText(*group));
    else
        m_nothing->setText(m_mode == Mode::Suspicions
                               ? tr("Nothing that is drawn in these images looks wrong to the "
                                    "model. Choose other images above to look through those.")
                               : tr("Nothing was drawn and nothing was found in these images."));
    m_pages->setCurrentWidget(m_nothing);
}

void CaseGallery::showMended(int caseIndex)
{
    m_model->setMended(caseIndex, true);
    if (currentCase() != caseIndex)
        return;
    const QModelIndex next = m_model->index(m_grid->currentIndex().row() + 1);
    if (next.isValid())
        m_grid->setCurrentIndex(next);
    else
        showCurrent(); // it was the last; its buttons have nothing left to do
}

void CaseGallery::setMended(int caseIndex, bool mended)
{
    m_model->setMended(caseIndex, mended);
    if (currentCase() == caseIndex)
        showCurrent();
}

void CaseGallery::hideCase(int caseIndex)
{
    if (!m_model->hide(caseIndex))
        return;
    m_filters->setCounts(m_model->count(filter()));
    showPage();
    showCurrent();
}

void CaseGallery::unhideCase(int caseIndex)
{
    m_model->unhide(caseIndex);
    m_filters->setCounts(m_model->count(filter()));
    choose(m_model->indexOf(caseIndex));
}

void CaseGallery::setRejected(int count)
{
    m_filters->setRejected(count);
}

void CaseGallery::showNotice(int caseIndex, const QString& sentence)
{
    if (currentCase() == caseIndex)
        m_detail->setNotice(sentence);
}

void CaseGallery::askLabel(int caseIndex, const std::vector<Label>& labels)
{
    const std::optional<Annotation>& drawn = cases().at(caseIndex).truth;
    if (!drawn)
        return;
    m_toBeLabelled = caseIndex;
    m_finder->popUp(labels, drawn->label);
}

void CaseGallery::open()
{
    const std::optional<int> chosen = currentCase();
    if (!chosen)
        return;
    const BoxCase& boxCase = cases().at(*chosen);
    Q_EMIT openRequested(boxCase.image,
                         boxCase.truth ? std::optional(boxCase.truth->id) : std::nullopt);
}

bool CaseGallery::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (isPress || event->type() == QEvent::ShortcutOverride) {
        const auto* keyEvent = static_cast<QKeyEvent*>(event);
        const int key = keyEvent->key();
        const bool isPlain = !(keyEvent->modifiers() & ~Qt::KeypadModifier);
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isPlain && takesKey(key) && (watched == m_grid || !isEnter)) {
            event->accept();
            if (isPress && !keyEvent->isAutoRepeat()) // a held key would mend everything
                press(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool CaseGallery::takesKey(int key) const
{
    return groupNumber(key) >= 0 || key == Qt::Key_W || m_buttons->hasKey(key)
        || (key == kBringBackKey && m_mode == Mode::Suspicions);
}

void CaseGallery::press(int key)
{
    if (const int number = groupNumber(key); number >= 0)
        m_filters->chooseGroup(number);
    else if (key == Qt::Key_W)
        m_detail->toggleWhole();
    else if (key == kBringBackKey && m_mode == Mode::Suspicions)
        Q_EMIT bringBackRequested();
    else
        m_buttons->press(key);
}

int CaseGallery::groupNumber(int key) const
{
    const auto groups = static_cast<int>(caseGroups(m_mode == Mode::Suspicions).size());
    return key >= Qt::Key_0 && key <= Qt::Key_0 + groups ? key - Qt::Key_0 : -1;
}

} // namespace boxwright
