// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/outlookview.h"

#include "widgets/panels/paneltext.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

/// Several sentences as a list, a single one as it is.
QString listText(const QStringList& sentences)
{
    return sentences.size() < 2 ? sentences.join(QString()) : u"• "_s + sentences.join(u"\n• "_s);
}

} // namespace

OutlookView::OutlookView(QWidget* parent)
    : QWidget(parent)
    , m_reasons(createWrappedLabel(this, u"muted"_s))
    , m_notice(new QFrame(this))
    , m_warnings(createWrappedLabel(m_notice))
{
    m_reasons->setObjectName(u"planReasons"_s);
    m_warnings->setObjectName(u"planWarnings"_s);
    m_notice->setProperty("role", u"notice"_s);
    auto* noticeLayout = new QVBoxLayout(m_notice);
    noticeLayout->setContentsMargins(12, 8, 12, 8);
    noticeLayout->addWidget(m_warnings);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_reasons);
    layout->addWidget(m_notice);
    showTexts({}, {});
}

void OutlookView::showTexts(const QString& reasons, const QString& warnings)
{
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    m_warnings->setText(warnings);
    m_notice->setVisible(!warnings.isEmpty());
    setVisible(!reasons.isEmpty() || !warnings.isEmpty());
}

void OutlookView::showOutlook(const TrainingOutlook& outlook)
{
    showTexts(listText(outlook.reasons), listText(outlook.warnings));
}

void OutlookView::showLooking()
{
    if (m_reasons->text().isEmpty())
        showTexts(tr("Looking at your data and at how fast this computer is…"), m_warnings->text());
}

void OutlookView::showFailure(const QString& message)
{
    showTexts(tr("It is not known how long this will take: %1").arg(message), {});
}

} // namespace boxwright
