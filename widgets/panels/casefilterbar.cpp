// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/casefilterbar.h"

#include "core/annotation/labellookup.h"
#include "widgets/models/casetext.h"
#include "widgets/panels/flowlayout.h"
#include "widgets/panels/wheelguard.h"
#include "widgets/shortcuts/scopedaction.h"
#include "widgets/theme/labelswatch.h"
#include "widgets/theme/themedicon.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kWidestSelection = 320; ///< pixels of its text; the tool tip has all of it

/// A name of the user's is no place for a mnemonic.
QString asButtonText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString withCount(const QString& text, int count)
{
    return CaseFilterBar::tr("%1 (%2)", "a choice, how many boxes it shows")
        .arg(text, QLocale().toString(count));
}

} // namespace

CaseFilterBar::CaseFilterBar(bool isSuspicious, QWidget* parent)
    : QWidget(parent)
    , m_isSuspicious(isSuspicious)
    , m_groups(new QButtonGroup(this))
    , m_label(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_leastScore(newLimit(u"leastScore"_s, tr("Lowest score"), 0))
    , m_mostScore(newLimit(u"mostScore"_s, tr("Highest score"), 1))
    , m_leastOverlap(newLimit(u"leastOverlap"_s, tr("Lowest IoU"), 0))
    , m_mostOverlap(newLimit(u"mostOverlap"_s, tr("Highest IoU"), 1))
    , m_selection(new QToolButton(this))
    , m_bringBack(new QToolButton(this))
{
    createGroups();
    createFields();
    arrange();
    setLabels({});
}

void CaseFilterBar::createGroups()
{
    const auto add = [this](int number, const QString& objectName) {
        auto* button = new QToolButton(this);
        button->setObjectName(objectName);
        button->setProperty("role", u"switch"_s);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the grid
        button->setToolTip(tr("Key %1").arg(number));
        m_groups->addButton(button, number);
    };
    add(0, u"allCases"_s);
    for (size_t i = 1; i <= caseGroups(m_isSuspicious).size(); ++i)
        add(static_cast<int>(i), u"caseGroup%1"_s.arg(i));
    m_groups->button(0)->setChecked(true);
    connect(m_groups, &QButtonGroup::idClicked, this, &CaseFilterBar::chooseGroup);
}

void CaseFilterBar::createFields()
{
    m_label->setObjectName(u"caseLabel"_s);
    m_label->setAccessibleName(tr("Label"));
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setMinimumContentsLength(14);
    connect(m_label, &QComboBox::currentIndexChanged, this, &CaseFilterBar::takeFields);
    m_order->setObjectName(u"caseOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(m_isSuspicious ? tr("Most suspicious first") : tr("By image"),
                     int(CaseOrder::Given));
    m_order->addItem(tr("Highest score first"), int(CaseOrder::HighestScore));
    m_order->addItem(tr("Lowest score first"), int(CaseOrder::LowestScore));
    m_order->addItem(tr("Highest IoU first"), int(CaseOrder::HighestOverlap));
    m_order->addItem(tr("Lowest IoU first"), int(CaseOrder::LowestOverlap));
    m_order->setCurrentIndex(m_isSuspicious ? 0 : 1);
    connect(m_order, &QComboBox::currentIndexChanged, this, &CaseFilterBar::changed);
    WheelGuard::protect(*m_label);
    WheelGuard::protect(*m_order);
    m_selection->setObjectName(u"caseSelection"_s);
    m_selection->setProperty("role", u"chip"_s);
    m_selection->setIcon(themedIcon(u"x"_s));
    m_selection->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_selection->setFocusPolicy(Qt::StrongFocus);
    m_selection->hide();
    connect(m_selection, &QToolButton::clicked, this, &CaseFilterBar::allRequested);
    m_bringBack->setObjectName(u"bringBack"_s);
    m_bringBack->setProperty("role", u"chip"_s);
    m_bringBack->setIcon(themedIcon(u"undo-2"_s));
    m_bringBack->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bringBack->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the grid
    m_bringBack->setToolTip(
        hintWithKey(tr("Ask again about what was called right last"), QKeySequence(kBringBackKey)));
    connect(m_bringBack, &QToolButton::clicked, this, &CaseFilterBar::bringBackRequested);
    setRejected(0);
}

QDoubleSpinBox* CaseFilterBar::newLimit(const QString& objectName, const QString& name,
                                        double value)
{
    auto* limit = new QDoubleSpinBox(this);
    limit->setObjectName(objectName);
    limit->setAccessibleName(name);
    limit->setToolTip(name);
    limit->setRange(0, 1);
    limit->setSingleStep(0.05);
    limit->setValue(value);
    limit->setKeyboardTracking(false); // not at every digit
    connect(limit, &QDoubleSpinBox::valueChanged, this, &CaseFilterBar::takeFields);
    WheelGuard::protect(*limit);
    return limit;
}

void CaseFilterBar::arrange()
{
    auto* groups = new FlowLayout(6);
    for (QAbstractButton* button : m_groups->buttons())
        groups->addWidget(button);
    groups->addWidget(m_selection);
    groups->addWidget(m_bringBack);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(6);
    fields->addWidget(m_label);
    const auto addRange = [this, fields](const QString& name, QWidget* least, QWidget* most) {
        fields->addSpacing(6);
        fields->addWidget(new QLabel(name, this));
        fields->addWidget(least);
        fields->addWidget(new QLabel(tr("to", "a range of numbers"), this));
        fields->addWidget(most);
    };
    addRange(tr("Score"), m_leastScore, m_mostScore);
    addRange(tr("IoU"), m_leastOverlap, m_mostOverlap);
    fields->addStretch(1);
    fields->addWidget(m_order);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(groups);
    layout->addLayout(fields);
    QWidget* before = m_groups->buttons().last();
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_selection, m_bringBack, m_label, m_leastScore,
                                         m_mostScore, m_leastOverlap, m_mostOverlap, m_order}) {
        setTabOrder(before, field);
        before = field;
    }
}

void CaseFilterBar::setRejected(int count)
{
    m_bringBack->setText(
        tr("Bring back (%1)", "what was called right").arg(QLocale().toString(count)));
    m_bringBack->setVisible(count > 0);
}

CaseOrder CaseFilterBar::order() const
{
    return CaseOrder(m_order->currentData().toInt());
}

void CaseFilterBar::setFilter(const CaseFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showFilter(filter);
    Q_EMIT changed();
}

void CaseFilterBar::chooseGroup(int number)
{
    const std::vector<CaseGroup> groups = caseGroups(m_isSuspicious);
    if (number < 0 || number > static_cast<int>(groups.size()))
        return;
    CaseFilter filter = m_filter;
    filter.group = number == 0 ? std::nullopt : std::optional(groups[size_t(number) - 1]);
    setFilter(filter);
}

/// Sets the fields without taking them for choices.
void CaseFilterBar::showFilter(const CaseFilter& filter)
{
    const std::vector<CaseGroup> groups = caseGroups(m_isSuspicious);
    int number = 0;
    for (size_t i = 0; i < groups.size(); ++i)
        number = filter.group == groups[i] ? static_cast<int>(i) + 1 : number;
    m_groups->button(number)->setChecked(true);
    const std::array blockers{QSignalBlocker(m_label), QSignalBlocker(m_leastScore),
                              QSignalBlocker(m_mostScore), QSignalBlocker(m_leastOverlap),
                              QSignalBlocker(m_mostOverlap)};
    int row = 0;
    for (size_t i = 0; i < m_labels.size(); ++i)
        row = filter.label == m_labels[i].id ? static_cast<int>(i) + 1 : row;
    m_label->setCurrentIndex(row);
    m_leastScore->setValue(filter.leastScore);
    m_mostScore->setValue(filter.mostScore);
    m_leastOverlap->setValue(filter.leastOverlap);
    m_mostOverlap->setValue(filter.mostOverlap);
}

void CaseFilterBar::takeFields()
{
    CaseFilter filter = m_filter;
    const int row = m_label->currentIndex();
    filter.label = row > 0 ? std::optional(m_labels[size_t(row) - 1].id) : std::nullopt;
    filter.leastScore = m_leastScore->value();
    filter.mostScore = m_mostScore->value();
    filter.leastOverlap = m_leastOverlap->value();
    filter.mostOverlap = m_mostOverlap->value();
    setFilter(filter);
}

void CaseFilterBar::setLabels(const std::vector<Label>& labels)
{
    m_labels = labels;
    {
        const QSignalBlocker blocker(m_label);
        m_label->clear();
        m_label->addItem(QString());
        for (const Label& label : labels)
            m_label->addItem(labelSwatch(label.colour), QString());
    }
    setCounts(m_counts);
    if (m_filter.label && findLabel(labels, *m_filter.label) == nullptr)
        m_filter.label.reset();
    showFilter(m_filter);
}

QString CaseFilterBar::labelText(int row) const
{
    if (row == 0)
        return withCount(tr("All labels"), m_counts.allLabels);
    const Label& label = m_labels[static_cast<size_t>(row) - 1];
    return withCount(label.name, m_counts.labels.value(label.id));
}

void CaseFilterBar::setCounts(const CaseCounts& counts)
{
    m_counts = counts;
    m_groups->button(0)->setText(withCount(tr("All", "boxes"), counts.all));
    const std::vector<CaseGroup> groups = caseGroups(m_isSuspicious);
    for (size_t i = 0; i < groups.size(); ++i) {
        m_groups->button(static_cast<int>(i) + 1)
            ->setText(withCount(caseGroupName(groups[i]), counts.of(groups[i])));
    }
    for (int row = 0; row < m_label->count(); ++row)
        m_label->setItemText(row, labelText(row));
}

void CaseFilterBar::setSelection(const QString& title)
{
    m_selection->setVisible(!title.isEmpty());
    m_selection->setText(asButtonText(
        m_selection->fontMetrics().elidedText(title, Qt::ElideMiddle, kWidestSelection)));
    m_selection->setAccessibleName(tr("Show all boxes again, not only: %1").arg(title));
    m_selection->setToolTip(m_selection->accessibleName().toHtmlEscaped());
}

} // namespace boxwright
