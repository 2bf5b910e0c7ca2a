// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/stagerail.h"

#include "widgets/panels/stagebutton.h"

#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

StageRail::StageRail(QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_project(new QLabel(this))
{
    setObjectName(u"stageRail"_s);
    setProperty("role", u"rail"_s);
    setAccessibleName(tr("Stages"));
    setFixedWidth(208);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 16, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(addStage(Stage::Images, u"images"_s, tr("Images")));
    layout->addWidget(addStage(Stage::Label, u"square-dashed-mouse-pointer"_s, tr("Label")));
    layout->addWidget(addStage(Stage::Train, u"graduation-cap"_s, tr("Train")));
    layout->addWidget(addStage(Stage::Evaluate, u"chart-column"_s, tr("Evaluate")));
    layout->addWidget(addStage(Stage::Use, u"scan-search"_s, tr("Use")));
    layout->addStretch();
    m_project->setProperty("role", u"muted"_s);
    m_project->setTextFormat(Qt::PlainText);
    m_project->setWordWrap(true);
    m_project->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_project);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT stageRequested(static_cast<Stage>(id)); });
}

StageButton* StageRail::addStage(Stage stage, const QString& icon, const QString& name)
{
    auto* button = new StageButton(icon, name, this);
    const QList<QString> names{u"imagesStage"_s, u"labelStage"_s, u"trainStage"_s,
                               u"evaluateStage"_s, u"useStage"_s};
    button->setObjectName(names[static_cast<int>(stage)]);
    m_group->addButton(button, static_cast<int>(stage));
    m_buttons.insert(stage, button);
    return button;
}

void StageRail::setCurrent(Stage stage)
{
    m_buttons.value(stage)->setChecked(true);
}

void StageRail::clearCurrent()
{
    QAbstractButton* checked = m_group->checkedButton();
    if (checked == nullptr)
        return;
    // An exclusive group keeps one button down by itself.
    m_group->setExclusive(false);
    checked->setChecked(false);
    m_group->setExclusive(true);
}

void StageRail::setHint(Stage stage, const QString& hint)
{
    m_buttons.value(stage)->setHint(hint);
}

QString StageRail::hint(Stage stage) const
{
    return m_buttons.value(stage)->hint();
}

void StageRail::setProjectName(const QString& name, const QString& toolTip)
{
    m_project->setText(name);
    m_project->setToolTip(toolTip);
}

} // namespace boxwright
