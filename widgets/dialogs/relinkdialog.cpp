// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/relinkdialog.h"

#include "widgets/delegates/rowdelegate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

using Outcome = RelinkMatch::Outcome;

QString describe(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Same:
        return RelinkDialog::tr("Found");
    case Outcome::Changed:
        return RelinkDialog::tr("Same name, other content");
    case Outcome::Ambiguous:
        return RelinkDialog::tr("Several files of that name, all with other content");
    case Outcome::Unreadable: // only of images that are not missing
    case Outcome::Missing:
        break;
    }
    return RelinkDialog::tr("Not found");
}

} // namespace

RelinkDialog::RelinkDialog(RelinkPlan plan, QWidget* parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_summary(new QLabel(this))
    , m_table(new QTreeWidget(this))
    , m_takeChanged(new QCheckBox(this))
{
    setObjectName(u"relinkDialog"_s);
    setWindowTitle(tr("Find missing images"));
    const int changed = m_plan.count(Outcome::Changed);
    m_summary->setObjectName(u"relinkSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("%1 of %2 missing images were found with the content they had.")
                           .arg(m_plan.count(Outcome::Same))
                           .arg(m_plan.matches.size()));
    m_takeChanged->setObjectName(u"takeChangedBox"_s);
    m_takeChanged->setText(tr("Also take %Ln file(s) with other content", nullptr, changed));
    m_takeChanged->setToolTip(tr("Boxes are kept. Those beyond the border of a smaller image are "
                                 "cut, and those outside of it go."));
    m_takeChanged->setVisible(changed > 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"relinkButton"_s);
    m_accept->setDefault(true);
    fillTable();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_takeChanged);
    layout->addWidget(buttons);
    resize(760, 420);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeChanged, &QCheckBox::toggled, this, &RelinkDialog::updateButton);
    updateButton();
}

bool RelinkDialog::takesChanged() const
{
    return m_takeChanged->isChecked();
}

void RelinkDialog::fillTable()
{
    m_table->setObjectName(u"relinkTable"_s);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Missing images and the files found"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels({tr("Image"), tr("New place"), tr("Result")});
    QList<QTreeWidgetItem*> rows;
    for (const RelinkMatch& match : m_plan.matches) {
        rows.append(new QTreeWidgetItem({match.image.path, match.path, describe(match.outcome)}));
    }
    m_table->addTopLevelItems(rows);
    m_table->setColumnWidth(0, 250);
    m_table->setColumnWidth(1, 300);
}

void RelinkDialog::updateButton()
{
    const int count = m_plan.taken(takesChanged());
    m_accept->setText(tr("Use %Ln file(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
}

} // namespace boxwright
