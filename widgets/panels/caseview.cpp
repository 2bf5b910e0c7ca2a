// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/caseview.h"

#include "widgets/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace boxwright {

CaseView::CaseView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"caseView"_s);
    setMinimumSize(200, 96);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CaseView::showPicture(const CasePicture& picture, const CaseColours& colours,
                           const QString& text)
{
    m_picture = picture;
    m_colours = colours;
    m_text = text;
    update();
}

void CaseView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_picture.pixmap.isNull()) {
        paintCasePicture(painter, rect(), m_picture, m_colours);
        return;
    }
    painter.setPen(themeColours(palette()).mutedText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace boxwright
