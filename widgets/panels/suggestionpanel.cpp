// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/suggestionpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

SuggestionPanel::SuggestionPanel(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_score(new QSlider(Qt::Horizontal, this))
    , m_status(new QLabel(this))
    , m_acceptAll(new QPushButton(tr("Accept all"), this))
{
    setObjectName(u"suggestionPanel"_s);
    m_text->setObjectName(u"suggestionScoreText"_s);
    m_text->setWordWrap(true);
    m_score->setObjectName(u"suggestionScore"_s);
    m_score->setAccessibleName(tr("Suggest boxes from this score on"));
    m_score->setRange(2, 99); // models report nothing below
    m_score->setValue(50);
    m_status->setObjectName(u"suggestionStatus"_s);
    m_status->setProperty("role", u"muted"_s);
    m_status->setWordWrap(true);
    m_acceptAll->setObjectName(u"acceptAllButton"_s);
    m_acceptAll->setToolTip(tr("Make all suggestions of this image boxes (Shift+Enter)"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_score);
    layout->addWidget(m_status);
    layout->addWidget(m_acceptAll);
    connect(m_score, &QSlider::valueChanged, this, [this] {
        updateText();
        Q_EMIT minimumScoreChanged(minimumScore());
    });
    connect(m_acceptAll, &QPushButton::clicked, this, &SuggestionPanel::acceptAllRequested);
    updateText();
    showCount(0);
}

double SuggestionPanel::minimumScore() const
{
    return m_score->value() / 100.0;
}

void SuggestionPanel::setMinimumScore(double score)
{
    // Down, so that a box at the model's own threshold is still suggested.
    m_score->setValue(static_cast<int>(score * 100 + 1e-9));
}

void SuggestionPanel::updateText()
{
    m_text->setText(tr("Suggestions from a score of %1 %").arg(m_score->value()));
}

void SuggestionPanel::showLooking()
{
    m_status->setText(tr("The model is looking…"));
    m_acceptAll->setEnabled(false);
}

void SuggestionPanel::showCount(int suggestions)
{
    m_status->setText(suggestions == 0
                          ? tr("No suggestions for this image.")
                          : tr("%n suggestion(s). Enter accepts one, Backspace dismisses it.",
                               nullptr, suggestions));
    m_acceptAll->setEnabled(suggestions > 0);
}

} // namespace boxwright
