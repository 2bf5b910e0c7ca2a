// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/changedimagesdialog.h"

#include "widgets/delegates/rowdelegate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString sizeText(const QSize& size)
{
    return ChangedImagesDialog::tr("%1 × %2", "width and height in pixels")
        .arg(size.width())
        .arg(size.height());
}

QString describe(const RelinkMatch& match)
{
    if (match.outcome == RelinkMatch::Outcome::Unreadable)
        return ChangedImagesDialog::tr("Not readable as an image any more");
    return match.size == match.image.size ? ChangedImagesDialog::tr("Same size, other content")
                                          : ChangedImagesDialog::tr("Other size");
}

} // namespace

ChangedImagesDialog::ChangedImagesDialog(RelinkPlan plan, QWidget* parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_table(new QTreeWidget(this))
{
    setObjectName(u"changedImagesDialog"_s);
    setWindowTitle(tr("Changed images"));
    auto* text = new QLabel(
        tr("These files hold something else than when they were added. Taken as they are, images "
           "keep their boxes: those beyond the border of a smaller image are cut, and those "
           "outside of it go. You can undo this. Or put the old files back."),
        this);
    text->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_take = buttons->addButton(tr("Take %Ln image(s) as they are", nullptr, m_plan.taken(true)),
                                QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeChangedButton"_s);
    m_take->setDefault(true);
    setReadOnly(false);
    fillTable();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(760, 420);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ChangedImagesDialog::setReadOnly(bool readOnly)
{
    m_take->setEnabled(!readOnly && m_plan.taken(true) > 0);
}

void ChangedImagesDialog::fillTable()
{
    m_table->setObjectName(u"changedTable"_s);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Changed images"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels({tr("Image"), tr("Before"), tr("Now"), tr("What changed")});
    QList<QTreeWidgetItem*> rows;
    for (const RelinkMatch& match : m_plan.matches) {
        rows.append(new QTreeWidgetItem(
            {match.image.path, sizeText(match.image.size),
             match.outcome == RelinkMatch::Outcome::Changed ? sizeText(match.size) : u"–"_s,
             describe(match)}));
    }
    m_table->addTopLevelItems(rows);
    m_table->setColumnWidth(0, 300);
}

} // namespace boxwright
