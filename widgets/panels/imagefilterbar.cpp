// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/imagefilterbar.h"

#include "core/annotation/labellookup.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/theme/themedicon.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPixmap>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kButtonText = 220; // pixels

/// A name of the user's is no place for a mnemonic.
QString asMenuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ImageFilterBar::ImageFilterBar(ImageListModel& images, ImageFilterModel& filter, Shape shape,
                               QWidget* parent)
    : QWidget(parent)
    , m_images(images)
    , m_filter(filter)
    , m_shape(shape)
    , m_text(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(m_button))
    , m_finding(new QToolButton(this))
    , m_count(new QLabel(this))
{
    createFields();
    createMenuButton();
    createFindingChip();
    arrange();
    using Model = QAbstractItemModel;
    for (const Model* model : {static_cast<Model*>(&filter), static_cast<Model*>(&images)}) {
        connect(model, &Model::rowsInserted, this, &ImageFilterBar::updateCount);
        connect(model, &Model::rowsRemoved, this, &ImageFilterBar::updateCount);
        connect(model, &Model::modelReset, this, &ImageFilterBar::updateCount);
    }
    connect(&images, &ImageListModel::labelsChanged, this, &ImageFilterBar::dropForgottenLabel);
    updateCount();
    updateButton();
}

void ImageFilterBar::createFields()
{
    m_text->setObjectName(u"imageFilterText"_s);
    m_text->setAccessibleName(tr("Filter images by name"));
    m_text->setPlaceholderText(tr("Filter by name"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, &m_filter, &ImageFilterModel::setText);
    m_state->setObjectName(u"imageFilterState"_s);
    m_state->setAccessibleName(tr("Filter images by state"));
    using State = ImageFilterModel::State;
    m_state->addItem(tr("All images"), int(State::All));
    m_state->addItem(tr("Unseen"), int(State::Unseen));
    m_state->addItem(tr("Has boxes"), int(State::HasBoxes));
    m_state->addItem(tr("Confirmed empty"), int(State::ConfirmedEmpty));
    m_state->addItem(tr("Reviewed"), int(State::Reviewed));
    m_state->addItem(tr("Not reviewed"), int(State::NotReviewed));
    connect(m_state, &QComboBox::currentIndexChanged, this,
            [this] { m_filter.setState(ImageFilterModel::State(m_state->currentData().toInt())); });
    m_count->setObjectName(u"imageCount"_s);
}

void ImageFilterBar::createMenuButton()
{
    m_button->setObjectName(u"imageFilterButton"_s);
    m_button->setProperty("role", u"field"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    m_menu->setObjectName(u"imageFilterMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &ImageFilterBar::fillMenu);
}

void ImageFilterBar::createFindingChip()
{
    m_finding->setObjectName(u"findingChip"_s);
    m_finding->setProperty("role", u"chip"_s);
    m_finding->setIcon(themedIcon(u"x"_s));
    m_finding->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_finding->setFocusPolicy(Qt::StrongFocus);
    connect(m_finding, &QToolButton::clicked, this, [this] { m_filter.setFinding({}); });
    connect(&m_filter, &ImageFilterModel::findingChanged, this, &ImageFilterBar::updateFindingChip);
    updateFindingChip();
}

void ImageFilterBar::arrange()
{
    const bool isRow = m_shape == Shape::Row;
    auto* layout = new QBoxLayout(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, isRow ? 1 : 0);
    layout->addWidget(m_state);
    if (isRow) {
        layout->addWidget(m_button);
        layout->addWidget(m_finding);
        layout->addStretch(1);
        layout->addWidget(m_count);
    } else { // as narrow as the column
        m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_state->setMinimumContentsLength(8);
        auto* last = new QHBoxLayout;
        last->setSpacing(8);
        last->addWidget(m_count, 1);
        last->addWidget(m_button);
        layout->addLayout(last);
        layout->addWidget(m_finding);
    }
    setTabOrder(m_text, m_state);
    setTabOrder(m_state, m_button);
    setTabOrder(m_button, m_finding);
}

QWidget* ImageFilterBar::lastField() const
{
    return m_finding;
}

void ImageFilterBar::clear()
{
    m_text->clear();
    m_state->setCurrentIndex(0);
    m_filter.setLabel({});
    m_filter.setSplit({});
    m_filter.setAuthor({});
    m_filter.setFinding({});
    updateButton();
}

void ImageFilterBar::showLabel(LabelId label)
{
    clear();
    const Project* project = m_images.project();
    if (project == nullptr || findLabel(project->labels(), label) == nullptr)
        return;
    m_filter.setLabel({LabelFilter::Kind::WithLabel, label});
    updateButton();
}

void ImageFilterBar::fillMenu()
{
    m_menu->clear(); // its own actions; menus in it are children that stay
    const QList<QMenu*> old = m_menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    const auto addMenu = [this](const QString& title, const QString& objectName) -> QMenu& {
        QMenu* menu = m_menu->addMenu(title);
        menu->setObjectName(objectName);
        return *menu;
    };
    addLabels(addMenu(tr("&Label"), u"imageFilterLabels"_s));
    addParts(addMenu(tr("&Part of the data"), u"imageFilterParts"_s));
    addAuthors(addMenu(tr("&Boxes by"), u"imageFilterAuthors"_s));
    addOrders(addMenu(tr("&Sort"), u"imageFilterOrders"_s));
    m_menu->addSeparator();
    auto* clearing = m_menu->addAction(tr("&Clear filters"), this, &ImageFilterBar::clear);
    clearing->setObjectName(u"clearFilters"_s);
    clearing->setEnabled(m_filter.isFiltering());
}

void ImageFilterBar::addChoice(QMenu& menu, QAction* action, bool isChosen)
{
    auto* group = menu.findChild<QActionGroup*>();
    if (!group)
        group = new QActionGroup(&menu);
    group->addAction(action);
    action->setCheckable(true);
    action->setChecked(isChosen);
}

void ImageFilterBar::addLabels(QMenu& menu)
{
    const auto add = [this, &menu](const QString& text, const LabelFilter& choice) {
        QAction* action = menu.addAction(text, this, [this, choice] {
            m_filter.setLabel(choice);
            updateButton();
        });
        addChoice(menu, action, m_filter.label() == choice);
        return action;
    };
    add(tr("All labels"), {})->setObjectName(u"allLabels"_s);
    menu.addSeparator();
    if (const Project* project = m_images.project()) {
        for (const Label& label : project->labels())
            add(asMenuText(label.name), {LabelFilter::Kind::WithLabel, label.id});
    }
    menu.addSeparator();
    add(tr("Without boxes"), {LabelFilter::Kind::WithoutBoxes})->setObjectName(u"withoutBoxes"_s);
}

void ImageFilterBar::addParts(QMenu& menu)
{
    const auto add = [this, &menu](const QString& text, std::optional<Split> split) {
        QAction* action = menu.addAction(text, this, [this, split] {
            m_filter.setSplit(split);
            updateButton();
        });
        addChoice(menu, action, m_filter.split() == split);
    };
    add(tr("All parts"), {});
    menu.addSeparator();
    for (const Split split : {Split::Train, Split::Validation, Split::Test, Split::None})
        add(splitName(split), split);
}

void ImageFilterBar::addAuthors(QMenu& menu)
{
    const auto add = [this, &menu](const QString& text, std::optional<BoxAuthor> author) {
        QAction* action = menu.addAction(text, this, [this, author] {
            m_filter.setAuthor(author);
            updateButton();
        });
        addChoice(menu, action, m_filter.author() == author);
    };
    add(tr("Anybody", "boxes by"), {});
    menu.addSeparator();
    for (const BoxAuthor author : {BoxAuthor::Person, BoxAuthor::Model, BoxAuthor::Import})
        add(authorName(author), author);
}

void ImageFilterBar::addOrders(QMenu& menu)
{
    using Order = ImageFilterModel::Order;
    const std::array<std::pair<Order, QString>, 6> orders{{
        {Order::Added, tr("In the order added")},
        {Order::Name, tr("By name")},
        {Order::MostBoxes, tr("Most boxes first")},
        {Order::FewestBoxes, tr("Fewest boxes first")},
        {Order::UnseenFirst, tr("Unseen first")},
        {Order::MostUsefulFirst, tr("Most useful first")},
    }};
    for (const auto& [order, text] : orders) {
        QAction* action =
            menu.addAction(text, this, [this, order = order] { m_filter.setOrder(order); });
        addChoice(menu, action, m_filter.order() == order);
    }
}

void ImageFilterBar::dropForgottenLabel()
{
    const std::optional<LabelId> label = m_filter.label().label;
    const Project* project = m_images.project();
    if (label && (!project || findLabel(project->labels(), *label) == nullptr))
        m_filter.setLabel({});
    updateButton(); // it may be called otherwise now
}

void ImageFilterBar::updateCount()
{
    const int all = m_images.rowCount();
    const int shown = m_filter.rowCount();
    m_count->setText(shown == all
                         ? tr("%Ln image(s)", nullptr, all)
                         : tr("%1 of %Ln image(s)", nullptr, all).arg(QLocale().toString(shown)));
    for (QWidget* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_state),
                            static_cast<QWidget*>(m_button)})
        widget->setEnabled(all > 0);
}

QString ImageFilterBar::labelFilterName() const
{
    const LabelFilter filter = m_filter.label();
    if (filter.kind == LabelFilter::Kind::WithoutBoxes)
        return tr("Without boxes");
    const Project* project = m_images.project();
    const Label* label =
        project && filter.label ? findLabel(project->labels(), *filter.label) : nullptr;
    return label == nullptr ? QString() : label->name;
}

void ImageFilterBar::updateButton()
{
    QStringList active;
    if (const QString label = labelFilterName(); !label.isEmpty())
        active << label;
    if (const std::optional<Split> split = m_filter.split())
        active << splitName(*split);
    if (const std::optional<BoxAuthor> author = m_filter.author())
        active << tr("boxes by: %1", "an author").arg(authorName(*author));
    const QString all = active.isEmpty() ? QString() : tr("Filter: %1").arg(active.join(u", "_s));
    const QString text = all.isEmpty() || m_shape == Shape::Column ? tr("Filter") : all;
    m_button->setText(
        asMenuText(m_button->fontMetrics().elidedText(text, Qt::ElideRight, kButtonText)));
    m_button->setAccessibleName(all.isEmpty() ? tr("Filter and sort images") : all);
    m_button->setToolTip(all.isEmpty() ? tr("Filter by label, part or author of boxes, and sort")
                                       : all);
    m_button->setProperty("active", !active.isEmpty());
    m_button->style()->unpolish(m_button);
    m_button->style()->polish(m_button);
}

void ImageFilterBar::updateFindingChip()
{
    const std::optional<FindingFilter>& finding = m_filter.finding();
    m_finding->setVisible(finding.has_value());
    if (!finding)
        return;
    m_finding->setText(asMenuText(
        m_finding->fontMetrics().elidedText(finding->title, Qt::ElideRight, kButtonText)));
    m_finding->setAccessibleName(tr("Show all images again, not only: %1").arg(finding->title));
    m_finding->setToolTip(m_finding->accessibleName().toHtmlEscaped());
}

} // namespace boxwright
