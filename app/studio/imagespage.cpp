// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/imagespage.h"

#include "app/studio/actions.h"
#include "app/studio/studiomodels.h"
#include "widgets/panels/changednotice.h"
#include "widgets/panels/missingnotice.h"
#include "widgets/panels/pageheader.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QPushButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(action->text().remove(u'&'), parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

/// With its buttons, which come before what is made later when one goes through by Tab.
PageHeader* newHeader(const Actions& actions, QWidget* parent)
{
    auto* header = new PageHeader(ImagesPage::tr("Images"), parent);
    header->addControl(buttonFor(actions.health, header));
    header->addControl(buttonFor(actions.divideImages, header));
    QPushButton* import = buttonFor(actions.importImages, header);
    import->setProperty("role", u"primary"_s);
    header->addControl(import);
    return header;
}

} // namespace

ImagesPage::ImagesPage(StudioModels& models, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_header(newHeader(actions, this))
    , m_missing(new MissingNotice(this))
    , m_changed(new ChangedNotice(this))
    , m_panel(new ImagePanel(models.images, ImagePanel::Layout::Grid, this))
{
    setObjectName(u"imagesPage"_s);
    m_panel->setListAction(*actions.imagesAsList);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_header);
    layout->addWidget(m_missing);
    layout->addWidget(m_changed);
    layout->addWidget(m_panel, 1);
}

void ImagesPage::setSummary(const QString& summary)
{
    m_header->setSubtitle(summary);
}

} // namespace boxwright
