// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/labelfinder.h"

#include "widgets/theme/labelswatch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kFinderWidth = 300;
constexpr int kFinderHeight = 280;
constexpr int kIdRole = Qt::UserRole; ///< absent: the entry that adds a label

} // namespace

LabelFinder::LabelFinder(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_name(new QLineEdit)
    , m_matches(new QListWidget)
{
    setObjectName(u"labelFinder"_s);
    setFrameShape(StyledPanel);
    m_name->setObjectName(u"labelFinderName"_s);
    m_name->setPlaceholderText(tr("Name of the label"));
    m_name->setAccessibleName(tr("Name of the label"));
    m_name->installEventFilter(this);
    m_matches->setObjectName(u"labelFinderMatches"_s);
    m_matches->setAccessibleName(tr("Labels that match"));
    m_matches->setFrameShape(NoFrame);
    m_matches->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_name);
    layout->addWidget(m_matches);
    resize(kFinderWidth, kFinderHeight);
    connect(m_name, &QLineEdit::textChanged, this, &LabelFinder::showMatches);
    connect(m_matches, &QListWidget::itemClicked, this, &LabelFinder::accept);
}

void LabelFinder::popUp(const std::vector<Label>& labels, std::optional<LabelId> current)
{
    m_labels = labels;
    m_name->clear();
    showMatches();
    const auto chosen = std::find_if(labels.begin(), labels.end(),
                                     [current](const Label& label) { return label.id == current; });
    if (chosen != labels.end())
        m_matches->setCurrentRow(int(chosen - labels.begin()));
    const QWidget* parent = parentWidget();
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, parent->height() / 8)));
    show();
    m_name->setFocus(Qt::PopupFocusReason);
}

void LabelFinder::showMatches()
{
    const QString typed = m_name->text().simplified();
    m_matches->clear();
    bool isKnown = typed.isEmpty();
    for (const Label& label : m_labels) {
        if (!label.name.contains(typed, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(labelSwatch(label.colour), label.name, m_matches);
        item->setData(kIdRole, qint64(label.id.value()));
        isKnown = isKnown || label.name.compare(typed, Qt::CaseInsensitive) == 0;
    }
    if (!isKnown)
        m_matches->addItem(tr("Add “%1”").arg(typed));
    m_matches->setCurrentRow(0);
}

void LabelFinder::accept()
{
    const QListWidgetItem* item = m_matches->currentItem();
    if (!item)
        return;
    const QVariant id = item->data(kIdRole);
    close();
    if (id.isValid())
        Q_EMIT labelChosen(LabelId(id.toLongLong()));
    else
        Q_EMIT labelWanted(m_name->text().simplified());
}

bool LabelFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        accept();
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QFrame::eventFilter(watched, event);
    m_matches->setCurrentRow(
        std::clamp(m_matches->currentRow() + step, 0, std::max(0, m_matches->count() - 1)));
    return true;
}

} // namespace boxwright
